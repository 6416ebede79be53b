//! Nobody loses what they typed: whatever a form of the staff ends in, its words are on the page that says so.

use crate::{
    harness::{Page, SignedIn, World},
    on_both_engines,
};
use app::{account::Role, initiative::Initiative};

/// Two lines and a mark-up that must stay text.
const WRITTEN: &str = "When the bus is late,\r\nthe family <b>pays</b>.";
const NEW_THEME: &str = "/i/typing/themes/new";

async fn organizer(world: &World) -> (Initiative, SignedIn) {
    let initiative = world.create_initiative("typing").await;
    let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
    (initiative, organizer)
}

/// The words that a page gives back, with line ends as browsers show them.
fn given_back(page: &Page) -> Vec<String> {
    page.texts_of(".unkept textarea")
}

fn plain() -> String {
    WRITTEN.replace("\r\n", "\n")
}

on_both_engines!(
    whoever_was_signed_out_while_writing_sends_their_words_again,
    |world| async {
        let (initiative, organizer) = organizer(&world).await;
        organizer.post(&world, "/sign-out", &[]).await.expect(303);
        let fields = [("language", "en"), ("statement", WRITTEN)];
        let page = organizer.post(&world, NEW_THEME, &fields).await.expect(403);
        assert!(page.text().contains("signed out"));
        assert!(page.has("a[href='/sign-in']"));
        assert_eq!(given_back(&page), [plain()]);
        assert_eq!(page.header("cache-control"), "no-store");
        // Signed in again elsewhere, one button on the page sends all of it.
        let again = world.sign_in_as(Role::Organizer, &initiative).await;
        assert_eq!(page.attributes("main form", "action"), [NEW_THEME]);
        let fields: Vec<(String, String)> = ["language", "statement"]
            .map(|name| {
                let field = format!("main form input[name={name}]");
                (name.to_string(), page.attributes(&field, "value").remove(0))
            })
            .into();
        let ask = again.to(&world, NEW_THEME);
        ask.post(&fields).await.expect(303);
        assert_eq!(
            world.column("select text from theme_statement").await,
            [plain()]
        );
    }
);

on_both_engines!(
    what_was_written_about_a_thing_that_is_gone_can_be_copied,
    |world| async {
        let (_, organizer) = organizer(&world).await;
        let path = "/i/typing/themes/taken-away/edit";
        let fields = [
            ("language", "en"),
            ("seen_en", "As it was."),
            ("seen_es", "Llega\ntarde."),
            ("statement_es", "Llega\r\ntarde."),
            ("statement_en", WRITTEN),
        ];
        let page = organizer.post(&world, path, &fields).await.expect(404);
        // How a text was before, which the page sends along, is nobody's to lose.
        assert_eq!(given_back(&page), [plain()]);
        // Sending it again would change nothing.
        assert!(!page.has("main form"));
        // Words without spaces are words.
        let fields = [("language", "zh-Hans"), ("statement", "校车晚点")];
        let page = organizer.post(&world, path, &fields).await.expect(404);
        assert_eq!(given_back(&page), ["校车晚点"]);
    }
);

on_both_engines!(a_secret_is_never_given_back, |world| async {
    let (_, organizer) = organizer(&world).await;
    organizer.post(&world, "/sign-out", &[]).await.expect(303);
    let secret = "correct horse battery staple";
    for (path, name) in [
        ("/account/password", "password"),
        ("/account/password", "new"),
        ("/account/two-step", "totp"),
        ("/account/two-step", "ticket"),
        ("/account/two-step", "secret"),
    ] {
        let page = organizer.post(&world, path, &[(name, secret)]).await;
        assert_eq!(page.expect(303).location(), "/sign-in");
        let fields = [(name, secret), ("beside", "two words")];
        let page = organizer.post(&world, path, &fields).await.expect(403);
        assert_eq!(given_back(&page), ["two words"]);
        assert!(!page.text().contains(secret) && !page.has("main form"));
    }
});

on_both_engines!(
    a_code_of_the_codebook_is_no_secret_and_its_form_can_be_sent_again,
    |world| async {
        let (_, organizer) = organizer(&world).await;
        organizer.post(&world, "/sign-out", &[]).await.expect(303);
        let path = "/i/typing/words/one/code";
        let fields = [("code", "0a"), ("quote", "two words")];
        let page = organizer.post(&world, path, &fields).await.expect(403);
        assert!(page.has("main form input[name=code][value='0a']"));
    }
);

on_both_engines!(
    words_of_another_site_are_not_written_into_a_page_of_ours,
    |world| async {
        let (_, organizer) = organizer(&world).await;
        let ask = organizer
            .to(&world, NEW_THEME)
            .with("sec-fetch-site", "cross-site");
        let page = ask.post(&[("statement", WRITTEN)]).await.expect(403);
        assert!(given_back(&page).is_empty());
        assert!(!page.text().contains("pays"));
    }
);

on_both_engines!(
    the_page_s_own_code_and_a_form_without_words_are_sent_to_sign_in,
    |world| async {
        for (mode, text) in [
            ("cors", WRITTEN),
            ("same-origin", WRITTEN),
            ("navigate", "one"),
        ] {
            let ask = world
                .to(NEW_THEME)
                .sent_from_here()
                .with("sec-fetch-mode", mode);
            let page = ask.post(&[("statement", text)]).await.expect(303);
            assert_eq!(page.location(), "/sign-in");
        }
    }
);

on_both_engines!(the_page_speaks_the_reader_s_language, |world| async {
    let ask = world.to(NEW_THEME).sent_from_here().reading("es");
    let page = ask.post(&[("statement", WRITTEN)]).await.expect(403);
    assert_eq!(page.language().0, "es");
    assert!(page.text_of(".unkept h2").contains("usted escribió"));
});
