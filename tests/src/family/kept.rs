//! When something needs another look, everything typed is still there.

use super::{broken_links, open_kinds};
use crate::{
    harness::{NONCE, Page, forms, fresh_nonce},
    on_both_engines,
};
use app::response::{Response, store::list_responses};
use std::collections::BTreeMap;

/// Asserts that every field of [`forms::FILLED`] holds what was typed.
pub fn expect_filled(page: &Page) {
    let mut wanted: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, value) in forms::FILLED {
        wanted.entry(name).or_default().push(value.to_string());
    }
    for (name, values) in wanted {
        assert_eq!(page.values(name), values, "{name}");
    }
}

on_both_engines!(
    a_page_that_needs_another_look_keeps_everything_typed,
    |world| async {
        let survey = open_kinds(&world).await;
        let nonce = fresh_nonce();
        let mut fields = vec![(NONCE, nonce.as_str()), ("_lang", "so")];
        fields.extend(forms::FILLED);
        let page = world.post_form("/s/kinds", &fields).await.expect(422);
        assert_eq!(page.language().0, "so");
        assert_eq!(page.values(NONCE), [nonce.as_str()]);
        expect_filled(&page);
        assert_eq!(page.count(".summary li"), 1);
        assert_eq!(broken_links(&page), Vec::<String>::new());
        assert!(
            page.text_of("title").contains(':'),
            "the title says that something is wrong"
        );

        // What the page holds, sent as it stands with the one answer added, is taken.
        let mut mended: Vec<(String, String)> = page.fields();
        mended.retain(|(name, _)| !["name", "_to"].contains(&name.as_str()));
        mended.push(("name".into(), "Hodan".into()));
        world.post_form("/s/kinds", &mended).await.expect(200);
        world
            .company("kinds", &[("_lang", "so"), ("name", "Asha")])
            .await;
        assert_eq!(world.close(&survey).await.unwrap(), 5);
        let responses = list_responses(world.db(), &survey.id).await.unwrap();
        let own = |response: &&Response| response.answers.contains("Hodan");
        let response = responses.iter().find(own).unwrap();
        let answers = &response.answers;
        assert_eq!(response.language, "so");
        for part in [
            r#"["age",{"number":"12"}]"#,
            r#"["since",{"date":"2024-02-29"}]"#,
            r#"["ways",{"many":["bus","car","other"]}]"#,
            r#"["ways_other",{"text":"a boat"}]"#,
            r#"["row2",{"one":"yes"}]"#,
            r#"["story",{"text":"\nAn empty line first,\nthen <b>bold</b> & \"quotes\""}]"#,
        ] {
            assert!(answers.contains(part), "{part} in {answers}");
        }
    }
);

/// Something wrong in every question that can be wrong.
const WRONG: [(&str, &str); 13] = [
    ("age", "twelve"),
    ("score", "99"),
    ("steps", "9"),
    ("long_range", "-1"),
    ("since", "2023-02-29"),
    ("way", "nosuch"),
    ("place", "nosuch"),
    ("ways", "nosuch"),
    ("agree", "no"),
    ("agree", "yes"),
    ("row1", "nosuch"),
    ("read_it", "maybe"),
    ("story", "fine"),
];

on_both_engines!(
    every_fault_is_named_once_and_its_link_leads_to_the_question,
    |world| async {
        let survey = open_kinds(&world).await;
        for tag in forms::TAGS {
            let nonce = fresh_nonce();
            let mut fields = vec![(NONCE, nonce.as_str()), ("_lang", tag)];
            fields.extend(WRONG);
            let page = world.post_form("/s/kinds", &fields).await.expect(422);
            assert_eq!(page.language().0, tag);
            // Those above (two of them in one question, one of them fine) and the required name.
            assert_eq!(
                page.count(".summary li"),
                12,
                "{}",
                page.text_of(".summary")
            );
            assert_eq!(page.count(".problem"), 12);
            assert_eq!(broken_links(&page), Vec::<String>::new());
            let described: Vec<String> = page
                .attributes("[aria-describedby]", "aria-describedby")
                .iter()
                .flat_map(|ids| ids.split(' ').map(str::to_string).collect::<Vec<_>>())
                .collect();
            let ids = page.attributes("[id]", "id");
            for id in described {
                assert!(ids.contains(&id), "{id} describes a field and is not there");
            }
            assert_eq!(page.values("age"), ["twelve"]);
            assert_eq!(page.values("long_range"), ["-1"]);
        }
        assert_eq!(world.close(&survey).await.unwrap(), 0);
    }
);

on_both_engines!(no_two_elements_of_a_page_share_an_id, |world| async {
    open_kinds(&world).await;
    let page = world.get("/s/kinds").await;
    let mut ids = page.attributes("[id]", "id");
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
});
