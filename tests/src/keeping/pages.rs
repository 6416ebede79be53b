//! The organizer's page about keeping.

use super::{back_up, ended};
use crate::{
    harness::{World, forms},
    on_both_engines,
};
use app::{
    account::Role,
    keeping::{rules::Rules, store::find_retention},
    survey::Survey,
};

async fn months(world: &World, survey: &Survey) -> Option<u32> {
    find_retention(world.db(), &survey.initiative)
        .await
        .unwrap()
}

async fn responses(world: &World) -> i64 {
    world
        .number("select cast(count(*) as bigint) from response")
        .await
}

on_both_engines!(
    an_organizer_chooses_how_long_answers_are_kept,
    |world| async {
        let survey = ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let initiative = world.initiative("one-initiative").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let path = "/i/one-initiative/keeping";
        let about = organizer
            .get(&world, "/i/one-initiative/about")
            .await
            .expect(200);
        assert!(about.has(&format!("main a[href='{path}']")));
        let page = organizer.get(&world, path).await.expect(200);
        assert!(page.text().contains("twelve months"), "a kind nudge");
        assert!(page.text().contains("There is no backup"));
        for wrong in ["0", "121", "soon", "-1"] {
            let page = organizer
                .post(&world, path, &[("months", wrong)])
                .await
                .expect(422);
            assert_eq!(page.values("months"), [wrong]);
            assert_eq!(page.count(".notice.bad"), 1);
            assert_eq!(months(&world, &survey).await, None);
        }
        let page = organizer
            .post(&world, path, &[("months", " 12 ")])
            .await
            .expect(303);
        assert_eq!(page.location(), "/i/one-initiative/keeping?saved");
        assert_eq!(months(&world, &survey).await, Some(12));
        back_up(&world, Rules::default()).await;
        let page = organizer.get(&world, page.location()).await.expect(200);
        assert_eq!(page.values("months"), ["12"]);
        assert!(!page.text().contains("twelve months"));
        assert!(page.text().contains("last backup that can still be read"));
        assert_eq!(page.count("tbody tr"), 1);
        organizer
            .post(&world, path, &[("months", "")])
            .await
            .expect(303);
        assert_eq!(months(&world, &survey).await, None);

        let viewer = world.sign_in_as(Role::Viewer, &initiative).await;
        let page = viewer.get(&world, path).await.expect(200);
        assert!(!page.has("main form") && !page.has("tbody a"));
    }
);

on_both_engines!(
    answers_are_erased_at_once_when_the_name_is_typed_and_not_otherwise,
    |world| async {
        ended(&world, "one", &["a", "b", "c", "d", "e"]).await;
        let initiative = world.initiative("one-initiative").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let path = "/i/one-initiative/keeping/one";
        let list = organizer
            .get(&world, "/i/one-initiative/keeping")
            .await
            .expect(200);
        assert_eq!(list.attributes("tbody a", "href"), [path]);
        organizer.get(&world, path).await.expect(200);
        for wrong in ["", "One", "two", "one-initiative"] {
            let page = organizer
                .post(&world, path, &[("name", wrong)])
                .await
                .expect(422);
            assert_eq!(page.values("name"), [wrong]);
            assert_eq!(responses(&world).await, 5);
        }
        organizer
            .post(&world, path, &[("name", "one")])
            .await
            .expect(303);
        assert_eq!(responses(&world).await, 0);
        let list = organizer
            .get(&world, "/i/one-initiative/keeping")
            .await
            .expect(200);
        assert!(list.text_of("tbody").contains("Erased on"));
        assert!(!list.has("tbody a"));
        let logged = "select action from audit_entry order by seq";
        assert_eq!(world.column(logged).await, ["answers-erased"]);
        // Nothing else of the survey is gone: its pages still open.
        for page in ["surveys/one", "summary", "words", "themes"] {
            let page = format!("/i/one-initiative/{page}");
            organizer.get(&world, &page).await.expect(200);
        }
    }
);

on_both_engines!(
    an_open_survey_is_not_erased_and_nothing_tells_whether_answers_wait,
    |world| async {
        let survey = world.open_survey("one", &forms::one_question()).await;
        let initiative = world.initiative("one-initiative").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let pages = ["/i/one-initiative/keeping", "/i/one-initiative/keeping/one"];
        let mut before = Vec::new();
        for page in pages {
            before.push(organizer.get(&world, page).await.expect(200).text());
        }
        for _ in 0..3 {
            let nonce = crate::harness::fresh_nonce();
            world
                .answer("one", &nonce, &[("say", "x")])
                .await
                .expect(200);
        }
        for (page, before) in pages.iter().zip(before) {
            let after = organizer.get(&world, page).await.expect(200).text();
            assert_eq!(without_nonce(&after), without_nonce(&before));
        }
        let refused = organizer.post(&world, pages[1], &[("name", "one")]).await;
        assert!(refused.expect(422).text().contains("end it first"));
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from inbox")
                .await,
            3
        );
        world.close(&survey).await.unwrap();
    }
);

/// A page without what its script is allowed by, which is new each time.
fn without_nonce(page: &str) -> String {
    let nonce = regex::Regex::new("nonce=\"?[0-9a-f]+\"?").unwrap();
    nonce.replace_all(page, "").into_owned()
}
