//! What is erased, deleted, merged or split after two people were compared.

use super::*;
use crate::on_both_engines;
use app::coding::{
    lineage::Choice,
    store::{Merge, Splitting, Texts},
};

on_both_engines!(
    figures_are_of_what_is_left_and_the_page_says_how_much_that_is,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 12, "en").await;
        let late = team.code(&world, "Late").await;
        let double = team.begin(&world, &passages).await;
        for coder in [&team.first_id, &team.second_id] {
            team.put(&world, coder, &passages[0], &late, (0, 3)).await;
        }
        team.look_at(&world, &double, &passages).await;
        let whole = team.compare(&world, &double).await;
        assert!(!whole.has("p.notice"));
        let mut tx = world.db().write_tx().await.unwrap();
        for passage in &passages[..2] {
            sqlx::query("delete from passage where id = $1")
                .bind(passage.as_str())
                .execute(&mut *tx)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        let path = team.path(&format!("agreement/{}", double.id));
        let page = team.third.get(&world, &path).await.expect(200);
        assert_eq!(page.text_of("#units"), "10");
        let notice = page.text_of("p.notice");
        assert!(notice.contains("12") && notice.contains("10"), "{notice}");
        for table in ["double_coding_passage", "double_coding_given"] {
            let sql = format!("select passage_id from {table}");
            let left: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                .fetch_all(world.db().read())
                .await
                .unwrap();
            assert!(!left.contains(&passages[0].to_string()), "{table}");
        }
    }
);

on_both_engines!(
    a_merged_code_counts_as_the_one_it_is_now_even_where_it_was_taken_off,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let (late, tardy) = (
            team.code(&world, "Late").await,
            team.code(&world, "Tardy").await,
        );
        let double = team.begin(&world, &passages).await;
        for (at, passage) in passages.iter().enumerate() {
            if at < 4 {
                team.put(&world, &team.first_id, passage, &late, (0, 3))
                    .await;
            }
            if at < 4 {
                // What the one calls late the other calls tardy.
                team.put(&world, &team.second_id, passage, &tardy, (0, 3))
                    .await;
            }
        }
        team.look_at(&world, &double, &passages).await;
        let before = team.compare(&world, &double).await;
        assert_ne!(before.text_of("#masi"), "1");
        let decide = team.path(&format!(
            "agreement/{}/adjudicate/{}",
            double.id, passages[0]
        ));
        let (a, b) = (format!("kept-{late}"), format!("kept-{tardy}"));
        let fields = [(a.as_str(), "first"), (&b, "neither"), ("reason", "Same.")];
        team.third.post(&world, &decide, &fields).await.expect(303);
        let version = coding::store::find_codebook_version(world.db(), &team.initiative.id).await;
        let by = world.account_of(&team.organizer).await;
        let merge = Merge {
            from: &tardy,
            into: &late,
            texts: Texts::Left,
            seen: version.unwrap(),
            by: &by,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        coding::store::merge_codes(&mut tx, &team.initiative.id, &merge)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        let path = team.path(&format!("agreement/{}", double.id));
        let page = team.third.get(&world, &path).await.expect(200);
        assert_eq!(page.text_of("#masi"), "1");
        let row = row_of(&page, "Code by code", "Late").unwrap();
        assert_eq!((row[0].as_str(), row[1].as_str()), ("4", "4"));
        team.third.get(&world, &decide).await.expect(200);
    }
);

on_both_engines!(
    a_split_changes_nothing_of_what_was_compared_before,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let late = team.code(&world, "Late").await;
        let double = team.begin(&world, &passages).await;
        let mut choices = Vec::new();
        for (at, passage) in passages[..5].iter().enumerate() {
            let of_first = team
                .put(&world, &team.first_id, passage, &late, (0, 16))
                .await;
            // What the one gave goes to the new code; what the other gave stays, or carries both.
            choices.push((of_first, Choice::New));
            if at < 4 {
                let of_second = team
                    .put(&world, &team.second_id, passage, &late, (0, 7))
                    .await;
                let choice = if at < 1 { Choice::Both } else { Choice::Stays };
                choices.push((of_second, choice));
            }
        }
        team.look_at(&world, &double, &passages).await;
        let before = team.compare(&world, &double).await;
        let (db, initiative) = (world.db(), &team.initiative.id);
        let by = world.account_of(&team.organizer).await;
        let mut tx = db.write_tx().await.unwrap();
        coding::store::begin_split(&mut tx, initiative, (&late, "No bus", ""), &by)
            .await
            .unwrap()
            .unwrap();
        coding::store::set_choices(&mut tx, initiative, &late, &choices)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let path = team.path(&format!("codes/{late}/split"));
        let preview = team.third.get(&world, &path).await.expect(200);
        let told = preview.text_of("section[aria-labelledby=preview-title] ul");
        assert!(told.contains("1 comparison of two coders"), "{told}");
        assert!(told.contains("No published figures"), "{told}");
        let splitting = Splitting {
            code: &late,
            themes: &[],
            seen: coding::store::find_codebook_version(db, initiative)
                .await
                .unwrap(),
            by: &by,
        };
        let mut tx = db.write_tx().await.unwrap();
        let (new, ..) = coding::store::split_code(&mut tx, initiative, &splitting)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        let here = team.path(&format!("agreement/{}", double.id));
        let after = team.third.get(&world, &here).await.expect(200);
        for figure in ["#units", "#identical", "#masi", "#pooled"] {
            assert_eq!(after.text_of(figure), before.text_of(figure), "{figure}");
        }
        let row = |page: &Page, code: &str| row_of(page, "Code by code", code);
        assert_eq!(row(&after, "Late").unwrap(), row(&before, "Late").unwrap());
        assert_eq!(row(&after, "No bus"), None);
        let list = format!("{here}/adjudicate");
        let disputed = team.third.get(&world, &list).await.expect(200);
        assert_eq!(disputed.count("table.list tbody tr"), 1);
        // What is kept keeps the code that the split gave it, and is there once.
        let kept = format!("kept-{late}");
        let fields = [(kept.as_str(), "first"), ("reason", "It never came.")];
        let case = format!("{list}/{}", passages[4]);
        team.third.post(&world, &case, &fields).await.expect(303);
        let codings = team.codings(&world, &passages[4]).await;
        let codes: Vec<&CodeId> = codings.iter().map(|coding| &coding.code).collect();
        assert_eq!(codes, [&new]);
    }
);
