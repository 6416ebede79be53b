//! Strings that break careless software, as answers and as the texts of a survey: shown intact, never run.

use crate::{
    harness::{NONCE, Page, World, forms, fresh_nonce, inputs},
    on_both_engines,
};
use app::{
    language::Lang,
    survey::{Form, Item, Text},
};
use scraper::Html;

/// What an answer or a label must never become.
const ACTIVE: &str = "script, iframe, object, embed, img, svg, math, base, link, meta[http-equiv], [onload], [onerror], [onclick], [onfocus], [onmouseover], form form";

#[track_caller]
fn expect_inert(page: &Page, what: &str) {
    assert!(
        !page.has(ACTIVE),
        "{what:?} became part of the page: {}",
        page.text()
    );
    assert_eq!(
        page.count("style"),
        page.text().matches("<style").count(),
        "{what:?}"
    );
    assert_eq!(page.count("h1"), 1, "{what:?}");
}

/// A text as HTML hands it on: browsers read CR and CRLF in a document as LF.
fn as_html_reads(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

async fn refuse_with(world: &World, text: &str) -> Page {
    // `name` is required and missing, so the page comes back with what was typed.
    let fields = [
        (NONCE, fresh_nonce()),
        ("story", text.to_string()),
        ("way", "other".into()),
        ("way_other", text.to_string()),
    ];
    world.post_form("/s/kinds", &fields).await
}

on_both_engines!(
    every_naughty_string_comes_back_as_it_was_typed,
    |world| async {
        let Some(strings) = inputs::find_naughty_strings() else {
            return;
        };
        crate::family::open_kinds(&world).await;
        for text in &strings {
            let page = refuse_with(&world, text).await.expect(422);
            expect_inert(&page, text);
            assert_eq!(page.values("story"), [as_html_reads(text)]);
            // A field of one line has no line ends.
            let one_line = text.replace(['\r', '\n'], "");
            let shown = page.values("way_other")[0].replace(['\r', '\n'], "");
            assert_eq!(shown, one_line);
        }
    }
);

/// A form whose every text is this one.
fn form_of(text: &str) -> Form {
    let mut form = forms::every_kind();
    let hostile = |lang: &Lang| Text([(lang.clone(), text.to_string())].into());
    let lang = form.default_language.clone();
    form.title = hostile(&lang);
    form.about = hostile(&lang);
    for item in &mut form.items {
        match item {
            Item::Question(question) => {
                question.label = hostile(&lang);
                question.hint = hostile(&lang);
                question.required_message = hostile(&lang);
            }
            Item::Group(group) => group.label = hostile(&lang),
            Item::Note(_) | Item::Calculation(_) => {}
        }
    }
    for choice in form.lists.values_mut().flatten() {
        choice.label = hostile(&lang);
    }
    form
}

on_both_engines!(
    every_naughty_string_as_a_label_is_shown_and_never_run,
    |world| async {
        let Some(strings) = inputs::find_naughty_strings() else {
            return;
        };
        let initiative = world.create_initiative("naughty").await;
        // Every kind of trick, in a third of the list: each engine stores and shows a whole survey a string.
        for (number, text) in strings.iter().enumerate().step_by(3) {
            let slug = format!("naughty-{number}");
            let survey = world
                .create_survey(&initiative, &slug, &form_of(text))
                .await;
            assert_eq!(survey.title(&survey.form.default_language).text, text);
            world.set_status(&survey, app::survey::Status::Open).await;
            let page = world.get(&format!("/s/{slug}")).await.expect(200);
            expect_inert(&page, text);
            assert_eq!(page.text_of("h1"), as_html_reads(text));
            let refused = world.answer(&slug, &fresh_nonce(), &[]).await.expect(422);
            expect_inert(&refused, text);
            assert!(refused.text_of(".problem").contains(&as_html_reads(text)));
            assert_eq!(crate::family::broken_links(&refused), Vec::<String>::new());
        }
    }
);

#[test]
fn a_string_that_ran_would_be_noticed() {
    let page = Html::parse_document("<p><script>alert(1)</script></p>");
    let active = scraper::Selector::parse(ACTIVE).unwrap();
    assert!(page.select(&active).next().is_some());
}

on_both_engines!(
    every_script_of_the_shared_list_is_answered_and_kept_to_the_byte,
    |world| async {
        let Some(text) = inputs::find("scripts.csv") else {
            return;
        };
        let survey = world.open_survey("scripts", &forms::one_question()).await;
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let headers = reader.headers().unwrap().clone();
        let column = headers
            .iter()
            .position(|header| header == "sentence")
            .unwrap();
        let mut sentences: Vec<String> = reader
            .records()
            .map(|row| row.unwrap()[column].to_string())
            .collect();
        for sentence in &sentences {
            world
                .answer("scripts", &fresh_nonce(), &[("say", sentence)])
                .await
                .expect(200);
        }
        world.close(&survey).await.unwrap();
        let mut kept = world.column("select text from passage").await;
        kept.sort();
        sentences.sort();
        assert_eq!(kept, sentences);
    }
);
