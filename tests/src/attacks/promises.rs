//! Each sentence that families read about their answers, and the tests that fail where it is not true.

use super::{SAY, arrive, let_leave_what_may};
use crate::{
    harness::{ROOT, forms},
    on_both_engines,
};
use app::{account::Role, survey};
use std::collections::BTreeSet;

/// A message of `locales/en/privacy.ftl` and the tests behind it. A limit is tied to the test that shows it, or to the
/// one that shows that Harken does what can be done.
const PROOFS: &[(&str, &[&str])] = &[
    (
        "privacy-kept-answers",
        &["a_receipt_shows_the_stored_row_to_the_letter"],
    ),
    (
        "privacy-kept-version",
        &["a_receipt_shows_the_stored_row_to_the_letter"],
    ),
    (
        "privacy-kept-day",
        &["tables_about_respondents_hold_no_time_and_no_address"],
    ),
    (
        "privacy-kept-quote",
        &["a_receipt_shows_the_stored_row_to_the_letter"],
    ),
    (
        "privacy-kept-number",
        &["the_ids_of_waiting_answers_say_nothing_about_their_order"],
    ),
    (
        "privacy-kept-receipt",
        &["the_same_page_gives_the_same_receipt_and_none_is_kept"],
    ),
    (
        "privacy-kept-code",
        &["an_answer_says_that_a_code_came_with_it_and_not_which"],
    ),
    (
        "privacy-not-kept-name",
        &["tables_about_respondents_hold_no_time_and_no_address"],
    ),
    (
        "privacy-not-kept-device",
        &["nothing_of_the_request_but_the_answer_reaches_the_disk"],
    ),
    (
        "privacy-not-kept-cookie",
        &[
            "a_family_gets_no_cookie_and_may_not_be_kept_by_anyone_between",
            "a_family_route_takes_no_notice_of_a_sign_in",
        ],
    ),
    (
        "privacy-when-close",
        &[
            "a_watcher_sees_nothing_of_open_links_before_the_close",
            "nobody_links_an_answer_to_an_arrival",
        ],
    ),
    (
        "privacy-when-dates",
        &["answers_leave_on_the_days_declared_and_on_no_others"],
    ),
    (
        "privacy-when-pools",
        &[
            "a_watcher_sees_coded_answers_only_when_a_pool_is_full",
            "the_last_of_a_pool_leaves_with_ten_others",
        ],
    ),
    (
        "privacy-few",
        &["a_survey_with_fewer_than_five_answers_stays_sealed"],
    ),
    (
        "privacy-codes",
        &[
            "a_hundred_racing_posts_with_one_code_leave_one_answer",
            "marks_of_arrivals_tell_no_order_after_a_mixing",
        ],
    ),
    (
        "privacy-groups",
        &["a_release_hides_small_groups_and_what_would_tell_them"],
    ),
    (
        "privacy-who-waiting",
        &[
            "an_old_copy_cannot_be_opened_once_answers_have_left",
            "what_has_left_is_in_no_file_of_sqlite",
        ],
    ),
    (
        "privacy-who-readers",
        &["the_passages_of_one_family_do_not_stand_side_by_side"],
    ),
    (
        "privacy-who-translator",
        &["words_in_a_rare_language_are_the_translators_alone"],
    ),
    (
        "privacy-who-tables",
        &["a_release_hides_small_groups_and_what_would_tell_them"],
    ),
    (
        "privacy-who-quotes",
        &[
            "words_of_a_family_that_did_not_allow_it_never_go_out",
            "a_quote_that_nobody_checked_does_not_go_out",
        ],
    ),
    (
        "privacy-long-months",
        &["exactly_what_is_due_is_erased_and_not_a_day_early"],
    ),
    (
        "privacy-long-open",
        &["exactly_what_is_due_is_erased_and_not_a_day_early"],
    ),
    (
        "privacy-long-withdraw",
        &[
            "withdrawn_words_are_gone_from_every_file",
            "withdrawn_words_are_quoted_nowhere_from_that_moment",
        ],
    ),
    (
        "privacy-long-published",
        &["a_release_stands_when_somebody_withdraws_and_says_so"],
    ),
    (
        "privacy-long-backup",
        &["an_expired_backup_is_noise_wherever_it_lies"],
    ),
    (
        "privacy-limits-network",
        &["family_pages_fetch_nothing_run_nothing_and_set_no_cookie"],
    ),
    (
        "privacy-limits-words",
        &["a_paraphrase_holds_no_name_and_no_number"],
    ),
    (
        "privacy-limits-together",
        &["a_watcher_sees_coded_answers_only_when_a_pool_is_full"],
    ),
    (
        "privacy-limits-database",
        &["withdrawn_words_are_gone_from_every_file"],
    ),
    (
        "privacy-limits-machine",
        &["whoever_holds_the_keys_can_open_what_waits"],
    ),
    (
        "privacy-limits-false",
        &["answers_that_leave_one_by_one_are_linked"],
    ),
];

/// Messages of the same file that promise nothing: headings, links, and what is said of translations.
const OTHERS: &[&str] = &[
    "privacy-draft",
    "privacy-original",
    "privacy-summary",
    "privacy-kept-title",
    "privacy-not-kept-title",
    "privacy-when-title",
    "privacy-limits-title",
    "privacy-page-title",
    "privacy-page-link",
    "privacy-who-title",
    "privacy-long-title",
];

fn sentences() -> Vec<String> {
    let text = std::fs::read_to_string(ROOT.join("locales/en/privacy.ftl")).unwrap();
    let ids = text.lines().filter_map(|line| line.split_once(" ="));
    ids.map(|(id, _)| id.to_string())
        .filter(|id| id.starts_with("privacy-"))
        .collect()
}

/// The source of every test.
fn tests() -> String {
    crate::architecture::list_sources(&["tests/src", "app/src", "server/src"], &["rs"])
        .into_iter()
        .map(|source| source.text)
        .collect()
}

fn is_a_test(tests: &str, name: &str) -> bool {
    tests.contains(&format!("fn {name}()"))
        || tests.contains(&format!("on_both_engines!({name},"))
        || tests.contains(&format!("on_both_engines!(\n    {name},"))
}

#[test]
fn every_sentence_of_the_promises_is_tied_to_a_test() {
    let known: BTreeSet<&str> = PROOFS
        .iter()
        .map(|(id, _)| *id)
        .chain(OTHERS.iter().copied())
        .collect();
    let said = sentences();
    let said: BTreeSet<&str> = said.iter().map(String::as_str).collect();
    assert_eq!(said, known);
    let tests = tests();
    for (id, proofs) in PROOFS {
        assert!(!proofs.is_empty(), "{id}");
        for proof in *proofs {
            assert!(is_a_test(&tests, proof), "{id}: no test is called {proof}");
        }
    }
    assert!(!is_a_test(&tests, "a_test_that_nobody_wrote"));
}

/// Every test that the table of threats names.
#[test]
fn every_defence_in_the_table_of_threats_is_a_test() {
    let table = std::fs::read_to_string(ROOT.join("tests/src/attacks/THREATS.md")).unwrap();
    let tests = tests();
    let named = regex::Regex::new(r"`([a-z0-9]+(?:_[a-z0-9]+){3,})`").unwrap();
    let names: Vec<&str> = named
        .captures_iter(&table)
        .map(|found| found.get(1).unwrap().as_str())
        .collect();
    assert!(names.len() > 30, "{}", names.len());
    for name in names {
        assert!(is_a_test(&tests, name), "no test is called {name}");
    }
}

on_both_engines!(everything_promised_stands_on_one_page, |world| async {
    let form = forms::every_kind();
    let survey = world.open_survey("promised", &form).await;
    let page = world.get("/s/promised/privacy?lang=en").await.expect(200);
    assert_eq!(page.text_of("h1"), "What happens to your answers");
    assert_eq!(page.count("script"), 0);
    let text = page.text();
    for said in [
        "The key is kept apart from them",
        "only a translator reads their words",
        "Nobody has chosen yet when the answers will be erased",
        "could read them, even before they are passed on",
    ] {
        assert!(text.contains(said), "{said}");
    }
    // In a draft's language the English stands beneath, and the page says that nobody has checked the translation.
    let page = world.get("/s/promised/privacy?lang=so").await.expect(200);
    assert_eq!(page.language().0, "so");
    assert!(page.text().contains("The key is kept apart from them"));
    // It stays there after the end.
    world.close(&survey).await.unwrap();
    world.get("/s/promised/privacy").await.expect(200);
    let initiative = world.initiative("promised-initiative").await;
    world.create_survey(&initiative, "early", &form).await;
    world.get("/s/early/privacy").await.expect(404);
});

on_both_engines!(
    a_survey_with_fewer_than_five_answers_stays_sealed,
    |world| async {
        let survey = world.open_survey("few", &forms::one_question()).await;
        for number in 0..4 {
            arrive(&world, &survey, &format!("Answer {number}"), false).await;
        }
        assert_eq!(world.close(&survey).await.unwrap(), 0);
        let left = "select cast(count(*) as bigint) from response";
        assert_eq!(world.number(left).await, 0);
        let page = world.get("/s/few").await.expect(410);
        assert!(page.text().contains("This survey has ended"));
        let organizer = world
            .sign_in_as(Role::Organizer, &world.initiative("few-initiative").await)
            .await;
        let page = organizer.get(&world, "/i/few-initiative/surveys/few").await;
        assert!(page.expect(200).text().contains("so few stay sealed"));
    }
);

on_both_engines!(
    answers_leave_on_the_days_declared_and_on_no_others,
    |world| async {
        let form = forms::one_question();
        let initiative = world.create_initiative("days-initiative").await;
        let draft = world.create_survey(&initiative, "days", &form).await;
        let today = app::ids::Millis::now();
        let days = [
            today.plus_hours(24 * 7).day(),
            today.plus_hours(24 * 14).day(),
        ];
        let mut tx = world.db().write_tx().await.unwrap();
        survey::store::set_mixing_days(&mut tx, &draft.id, &days)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.set_status(&draft, survey::Status::Open).await;
        let survey = world.survey("days").await;
        for number in 0..30 {
            arrive(&world, &survey, &format!("Answer {number}"), false).await;
        }
        let left = "select cast(count(*) as bigint) from response";
        let_leave_what_may(&world).await;
        assert_eq!(world.number(left).await, 0);
        // The first day comes.
        sqlx::query("update survey_mixing_day set day = $1 where day = $2")
            .bind(today.day())
            .bind(&days[0])
            .execute(world.db().read())
            .await
            .unwrap();
        let_leave_what_may(&world).await;
        assert_eq!(world.number(left).await, 30);
        // Who comes after it waits for the next.
        for number in 30..50 {
            arrive(&world, &survey, &format!("Answer {number}"), false).await;
        }
        let_leave_what_may(&world).await;
        assert_eq!(world.number(left).await, 30);
    }
);

on_both_engines!(
    words_in_a_rare_language_are_the_translators_alone,
    |world| async {
        let survey = world.open_survey("rare", &forms::every_kind()).await;
        for (language, count) in [("en", 20), ("so", 3)] {
            for number in 0..count {
                let story = format!("{language} story {number}");
                let fields = [("_lang", language), ("name", "Hodan"), ("story", &story)];
                let nonce = crate::harness::fresh_nonce();
                world.answer("rare", &nonce, &fields).await.expect(200);
            }
        }
        world.close(&survey).await.unwrap();
        let languages = world
            .column("select distinct language from response order by 1")
            .await;
        assert_eq!(languages, ["en", "mul"]);
        assert_eq!(
            world
                .column("select text from passage where text like 'so %'")
                .await,
            Vec::<String>::new()
        );
        let initiative = world.initiative("rare-initiative").await;
        for role in [
            Role::Organizer,
            Role::Coder,
            Role::Facilitator,
            Role::Viewer,
        ] {
            let person = world.sign_in_as(role, &initiative).await;
            person
                .get(&world, "/i/rare-initiative/held")
                .await
                .expect(403);
        }
        let translator = world.sign_in_as(Role::Translator, &initiative).await;
        let page = translator
            .get(&world, "/i/rare-initiative/held")
            .await
            .expect(200);
        assert!(page.text().contains("so story 1"));
        let held = world
            .column("select id from held_answer where text = 'so story 1'")
            .await
            .remove(0);
        let path = format!("/i/rare-initiative/held/{held}");
        let empty = translator.post(&world, &path, &[("text", " ")]).await;
        empty.expect(422);
        let fields = [("text", "What was told, in English")];
        translator.post(&world, &path, &fields).await.expect(303);
        // It is given on once.
        translator.post(&world, &path, &fields).await.expect(404);
        let coder = world.sign_in_as(Role::Coder, &initiative).await;
        let passage = world
            .column("select id from passage where kind = 'translated'")
            .await
            .remove(0);
        let path = format!("/i/rare-initiative/words/{passage}");
        let page = coder.get(&world, &path).await.expect(200);
        assert!(page.text().contains("What was told, in English"));
        assert!(!page.text().contains("so story 1"));
        assert!(page.text().contains("Somebody translated these words"));
        // What a translator made of it is as whole as what it was made from.
        let report = app::check::check(&world.harken).await.unwrap();
        assert!(report.whole, "{:?}", report.looks);
    }
);

on_both_engines!(whoever_holds_the_keys_can_open_what_waits, |world| async {
    // A limit that families are told of: the key and the answers lie on one machine until they leave.
    let survey = world.open_survey("held", &forms::one_question()).await;
    arrive(&world, &survey, "The bus", false).await;
    let key = world.column("select key_id from inbox").await.remove(0);
    let sealed: Vec<u8> = sqlx::query_scalar("select payload from inbox")
        .fetch_one(world.db().read())
        .await
        .unwrap();
    assert!(!sealed.windows(3).any(|part| part == b"bus"));
    let secret = world.harken.batch_keys.get(&app::ids::BatchKeyId(key));
    let packed = app::response::mixing::open(&secret.unwrap(), &sealed).unwrap();
    assert!(packed.answers.find(SAY).is_some());
});
