//! What a holder wants takes effect once a day; quotes are gone at once.

use super::{ask, passage_of, quote, told};
use crate::{
    harness::{Page, World, forms},
    on_both_engines,
};
use app::{receipt::daily, response::store::list_responses, token::Token};

/// The note on a passage's page that its speaker disagrees.
fn note(page: &Page) -> Option<String> {
    page.has(".passage .notice")
        .then(|| page.text_of(".passage .notice"))
}

on_both_engines!(
    contested_words_are_quoted_nowhere_until_a_coder_has_looked_again,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        world.close(&survey).await.unwrap();
        let quoted = quote(&world, &[&all[0], &all[1]]).await;
        assert_eq!(quoted.count(&world, &all[0].text).await, 2);
        let passage = passage_of(&world, &all[0].text).await;
        let path = quoted.initiative.path(&format!("words/{passage}"));
        let own = "I meant the <b>driver</b>";
        let contest = [
            ("do", "contest"),
            ("passage", passage.as_str()),
            ("words", own),
        ];
        let page = ask(&world, &all[0].receipt, &contest).await.expect(200);
        assert!(page.text_of(".notice").contains("Nobody sees quotes"));
        // At once for quotes, and for nothing else.
        assert_eq!(quoted.count(&world, &all[0].text).await, 0);
        assert_eq!(
            quoted.count(&world, &all[1].text).await,
            2,
            "the others stay"
        );
        assert_eq!(note(&quoted.organizer.get(&world, &path).await), None);
        // After the step the coders see it, without a date.
        daily::take_effect(&world.harken).await.unwrap();
        let page = quoted.organizer.get(&world, &path).await.expect(200);
        let shown = note(&page).unwrap();
        assert!(shown.contains(own) && !shown.contains("20"), "{shown}");
        assert_eq!(quoted.count(&world, &all[0].text).await, 0);
        // Once a coder has looked again, the words may be quoted, and the holder is told.
        let settle = quoted.initiative.path(&format!("words/{passage}/contest"));
        quoted
            .organizer
            .post(&world, &settle, &[])
            .await
            .expect(303);
        quoted
            .organizer
            .post(&world, &settle, &[])
            .await
            .expect(404);
        assert_eq!(note(&quoted.organizer.get(&world, &path).await), None);
        assert_eq!(quoted.count(&world, &all[0].text).await, 2);
        let page = ask(&world, &all[0].receipt, &[]).await.expect(200);
        assert!(
            page.text_of(".notice")
                .contains("has looked at these words again")
        );
        // And may disagree once more.
        ask(&world, &all[0].receipt, &contest).await.expect(200);
        assert_eq!(quoted.count(&world, &all[0].text).await, 0);
    }
);

on_both_engines!(nobody_contests_the_words_of_others, |world| async {
    let (survey, all) = told(&world, 6).await;
    world.close(&survey).await.unwrap();
    let quoted = quote(&world, &[&all[0]]).await;
    let passage = passage_of(&world, &all[0].text).await;
    let contest = [
        ("do", "contest"),
        ("passage", passage.as_str()),
        ("words", "Not mine"),
    ];
    ask(&world, &all[1].receipt, &contest).await.expect(200);
    ask(&world, &Token::random().to_string(), &contest)
        .await
        .expect(200);
    assert_eq!(quoted.count(&world, &all[0].text).await, 2);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from wish")
            .await,
        0
    );
    // Too much at once comes back as it was typed.
    let own = passage_of(&world, &all[1].text).await;
    let long = "ሰላም".repeat(1_000);
    let contest = [
        ("do", "contest"),
        ("passage", own.as_str()),
        ("words", &long),
    ];
    let page = ask(&world, &all[1].receipt, &contest).await.expect(422);
    assert_eq!(page.values("words"), [long]);
    assert!(page.has("details[open] .problem"));
});

on_both_engines!(
    withdrawn_words_are_quoted_nowhere_from_that_moment,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        world.close(&survey).await.unwrap();
        let quoted = quote(&world, &[&all[0], &all[1]]).await;
        let page = ask(&world, &all[0].receipt, &[("do", "withdraw")])
            .await
            .expect(200);
        assert!(page.text_of("main").contains("are being erased"));
        assert_eq!(quoted.count(&world, &all[0].text).await, 0);
        assert_eq!(quoted.count(&world, &all[1].text).await, 2);
        assert_eq!(
            list_responses(world.db(), &survey.id).await.unwrap().len(),
            6,
            "until the step"
        );
        daily::take_effect(&world.harken).await.unwrap();
        let left = list_responses(world.db(), &survey.id).await.unwrap();
        assert_eq!(left.len(), 5);
        assert!(
            left.iter()
                .all(|response| !response.answers.contains(&all[0].text))
        );
        for (table, count) in [
            ("passage", 5),
            ("coding", 1),
            ("evidence_quote", 1),
            ("wish", 0),
        ] {
            assert_eq!(count_rows(&world, table).await, count, "{table}");
        }
    }
);

on_both_engines!(
    a_closed_receipt_leaves_the_answers_and_finds_them_no_more,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        world.close(&survey).await.unwrap();
        let quoted = quote(&world, &[&all[0]]).await;
        ask(&world, &all[0].receipt, &[("do", "close")])
            .await
            .expect(200);
        daily::take_effect(&world.harken).await.unwrap();
        assert_eq!(
            quoted.count(&world, &all[0].text).await,
            2,
            "the words stay"
        );
        let left = list_responses(world.db(), &survey.id).await.unwrap();
        assert_eq!(left.len(), 6);
        let without: Vec<_> = left
            .iter()
            .filter(|response| response.receipt_hash.is_empty())
            .collect();
        assert_eq!(without.len(), 1);
        assert!(without[0].answers.contains(&all[0].text));
        // No receipt is found by having none.
        let page = ask(&world, &all[0].receipt, &[]).await.expect(200);
        assert!(page.text_of("h1").contains("nothing to show"));
    }
);

on_both_engines!(what_is_wanted_takes_effect_once_a_day, |world| async {
    let (survey, all) = told(&world, 7).await;
    world.close(&survey).await.unwrap();
    let left = async || list_responses(world.db(), &survey.id).await.unwrap().len();
    ask(&world, &all[0].receipt, &[("do", "withdraw")])
        .await
        .expect(200);
    daily::take_effect_if_due(&world.harken).await.unwrap();
    assert_eq!(left().await, 6);
    ask(&world, &all[1].receipt, &[("do", "withdraw")])
        .await
        .expect(200);
    daily::take_effect_if_due(&world.harken).await.unwrap();
    assert_eq!(left().await, 6, "not again on the same day");
    sqlx::query("update daily_step set done_on = '2020-01-01'")
        .execute(world.db().read())
        .await
        .unwrap();
    daily::take_effect_if_due(&world.harken).await.unwrap();
    assert_eq!(left().await, 5);
});

async fn count_rows(world: &World, table: &str) -> i64 {
    let sql = format!("select cast(count(*) as bigint) from {table}");
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_one(world.db().read())
        .await
        .unwrap()
}

on_both_engines!(
    erasing_an_initiative_erases_its_codes_and_wishes,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        world.close(&survey).await.unwrap();
        ask(&world, &all[0].receipt, &[("do", "withdraw")])
            .await
            .expect(200);
        let mut tx = world.db().write_tx().await.unwrap();
        app::invitation::store::create_invitations(&mut tx, &survey.id, &[[7; 32]])
            .await
            .unwrap();
        app::response::store::delete_of_initiative(&mut tx, &survey.initiative)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for table in ["wish", "invitation", "response", "passage"] {
            assert_eq!(count_rows(&world, table).await, 0, "{table}");
        }
    }
);

on_both_engines!(
    a_release_says_that_somebody_has_withdrawn_since,
    |world| async {
        let (survey, all) = told(&world, 6).await;
        let other = world
            .create_survey(
                &world.initiative("told-initiative").await,
                "other",
                &forms::one_question(),
            )
            .await;
        world.close(&survey).await.unwrap();
        for (id, of) in [("one", &survey), ("two", &other)] {
            sqlx::query(
                "insert into release (id, initiative_id, survey_id, number, made_at, made_by, touched, tables)
                 values ($1, $2, $3, 1, 0, '', 0, '[]')",
            )
            .bind(id)
            .bind(of.initiative.as_str())
            .bind(of.id.as_str())
            .execute(world.db().read())
            .await
            .unwrap();
        }
        let touched = async || {
            world
                .column("select id from release where touched = 1")
                .await
        };
        ask(&world, &all[0].receipt, &[("do", "close")])
            .await
            .expect(200);
        daily::take_effect(&world.harken).await.unwrap();
        assert!(
            touched().await.is_empty(),
            "the answers of a closed receipt stay"
        );
        ask(&world, &all[1].receipt, &[("do", "withdraw")])
            .await
            .expect(200);
        assert!(touched().await.is_empty(), "until the step");
        daily::take_effect(&world.harken).await.unwrap();
        assert_eq!(touched().await, ["one"]);
    }
);
