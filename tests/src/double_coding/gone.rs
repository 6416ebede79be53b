//! What is erased, deleted or merged while two people are compared.

use super::*;
use crate::on_both_engines;
use app::coding::store::{Merge, Texts};

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
