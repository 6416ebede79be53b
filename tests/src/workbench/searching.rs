//! Words are found in any script, and not after they are erased.

use super::Bench;
use crate::{
    harness::{Database, Engine, World, in_runtime},
    on_both_engines,
};
use app::{
    coding::{self, wire},
    db::Db,
    ids::PassageId,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::AssertSqlSafe;
use std::collections::BTreeSet;

/// What people say in some scripts, with what a colleague types to find it and the words that are found.
const SAID: &[(&str, &str, &str, &str)] = &[
    ("en", "The BUS is late every day.", "bus", "BUS"),
    ("es", "Nos quedamos sin autobús.", "autobus", "autobús"),
    ("ar", "الحَافِلَةُ تأتي متأخرة", "الحافلة", "الحَافِلَةُ"),
    ("he", "הָאוֹטוֹבּוּס מאחר", "האוטובוס", "הָאוֹטוֹבּוּס"),
    ("am", "አውቶቡሱ ይዘገያል።", "ይዘገያል", "ይዘገያል"),
    ("zh-Hans", "👩‍👩‍👧 开会太晚。", "晚", "晚"),
    ("th", "รถมาสายทุกวัน", "มาสาย", "มาสาย"),
    ("km", "រថយន្តក្រុងយឺត", "ក្រុង", "ក្រុង"),
    ("so", "Basku waa daahaa", "WAA", "waa"),
];

fn query(typed: &str) -> String {
    format!("q={}", utf8_percent_encode(typed, NON_ALPHANUMERIC))
}

async fn search(bench: &Bench, world: &World, typed: &str) -> BTreeSet<String> {
    let path = format!("words/rows?{}&count=200", query(typed));
    let rows = bench.part(world, &path).await;
    rows.attributes("li > a", "data-passage")
        .into_iter()
        .collect()
}

fn ids(passages: &[PassageId]) -> BTreeSet<String> {
    passages.iter().map(ToString::to_string).collect()
}

on_both_engines!(
    words_of_every_script_are_found_and_shown_where_they_stand,
    |world| async {
        let bench = Bench::make(&world).await;
        for (lang, text, typed, words) in SAID {
            let own = bench.hear(&world, lang, &[*text]).await;
            let rows = bench
                .part(&world, &format!("words/rows?{}", query(typed)))
                .await;
            assert_eq!(
                rows.attributes("a", "data-passage"),
                [own[0].to_string()],
                "{typed}"
            );
            assert_eq!(rows.attributes("a > span", "lang"), [*lang]);
            assert_eq!(rows.texts_of("mark.found"), [*words], "{typed}");
            let path = format!("words/{}/part?{}", own[0], query(typed));
            let passage = bench.part(&world, &path).await;
            assert_eq!(passage.texts_of("#text mark.found"), [*words]);
            assert_eq!(passage.text_of("#text"), *text);
            // The page itself, for those whose browser runs nothing.
            let page = bench.path(&format!("words?{}", query(typed)));
            let page = bench.coder.get(&world, &page).await.expect(200);
            assert_eq!(page.text_of("#text"), *text, "{typed}");
        }
        let page = bench.path(&format!("words?{}", query("nowhere")));
        let page = bench.coder.get(&world, &page).await.expect(200);
        assert!(page.text().contains("Nothing fits"));
    }
);

on_both_engines!(
    a_search_goes_with_the_other_filters_through_the_whole_queue,
    |world| async {
        let bench = Bench::make(&world).await;
        let texts: Vec<String> = (0..120)
            .map(|n| match n % 3 {
                0 => format!("late bus number {n}"),
                1 => format!("late lunch number {n}"),
                _ => format!("bus stop {n}"),
            })
            .collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let own = bench.hear(&world, "en", &texts).await;
        bench.hear(&world, "es", &["late bus"]).await;
        let wanted: Vec<&PassageId> = own.iter().step_by(3).collect();
        let wanted: BTreeSet<String> = wanted.iter().map(ToString::to_string).collect();
        let all: wire::Ids = bench
            .ask(&world, "words/ids.json?q=bus+late&language=en")
            .await;
        let all: Vec<&str> = (0..all.ids.len() / all.width)
            .map(|n| &all.ids[n * all.width..(n + 1) * all.width])
            .collect();
        assert_eq!(
            all.iter().map(|id| id.to_string()).collect::<BTreeSet<_>>(),
            wanted
        );
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let path = format!("words/rows?q=bus+late&language=en&count=7&after={after}");
            let rows = bench.part(&world, &path).await;
            let rows = rows.attributes("li > a", "data-passage");
            seen.extend(rows.iter().cloned());
            match rows.last() {
                Some(last) if rows.len() == 7 => after = last.clone(),
                _ => break,
            }
        }
        assert_eq!(seen, all);
        let path = format!("words/{}/part?q=bus+late&language=en", all[1]);
        let second = bench.part(&world, &path).await;
        assert_eq!(second.attributes("#reading", "data-before"), [all[0]]);
        assert_eq!(second.attributes("#reading", "data-next"), [all[2]]);
    }
);

on_both_engines!(
    what_stands_far_behind_is_shown_from_where_it_stands,
    |world| async {
        let bench = Bench::make(&world).await;
        let text = format!(
            "{} the driver said é no {}",
            "first of all ".repeat(400),
            "and so on ".repeat(400)
        );
        bench.hear(&world, "en", &[&text]).await;
        let rows = bench.part(&world, "words/rows?q=%22driver+said%22").await;
        let shown = rows.text_of("li > a > span");
        assert!(
            shown.contains("driver said é") && text.contains(&shown),
            "{shown}"
        );
        assert_eq!(shown.chars().count(), 160);
        assert_eq!(rows.texts_of("mark.found"), ["driver said"]);
    }
);

on_both_engines!(
    what_goes_takes_its_place_in_the_index_along,
    |world| async {
        let bench = Bench::make(&world).await;
        let own = bench
            .hear(&world, "en", &["a late bus", "a late lunch"])
            .await;
        assert_eq!(search(&bench, &world, "late").await, ids(&own));
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::query("delete from passage where id = $1")
            .bind(own[0].as_str())
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(search(&bench, &world, "late").await, ids(&own[1..]));
        let left = world.column("select passage_id from passage_gram").await;
        assert_eq!(left, [own[1].to_string()]);
    }
);

on_both_engines!(
    passages_from_before_the_index_are_found_before_and_after_they_are_in_it,
    |world| async {
        let bench = Bench::make(&world).await;
        let texts: Vec<String> = (0..1100).map(|n| format!("late bus {n}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let own = bench.hear(&world, "en", &texts).await;
        let mut tx = world.db().write_tx().await.unwrap();
        for sql in [
            "insert into passage_unindexed (passage_id) select id from passage",
            "delete from passage_gram",
        ] {
            sqlx::query(sql).execute(&mut *tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        let wanted = ids(&own[1077..1078]);
        assert_eq!(search(&bench, &world, "\"bus 1077\"").await, wanted);
        let count = "select cast(count(*) as bigint) from passage_unindexed";
        let mut before = world.number(count).await;
        while coding::store::index_older(world.db()).await.unwrap() {
            let left = world.number(count).await;
            assert!(left < before, "it goes on where it was");
            before = left;
            assert_eq!(search(&bench, &world, "\"bus 1077\"").await, wanted);
        }
        assert_eq!(world.number(count).await, 0);
        let indexed = "select cast(count(distinct passage_id) as bigint) from passage_gram";
        assert_eq!(world.number(indexed).await, 1100);
    }
);

fn an_older_database_is_brought_up_to_date_on(engine: Engine) {
    in_runtime(async {
        let Some(database) = Database::make_empty(engine).await else {
            return;
        };
        let older = Db::open_at(&database.url, 13).await.unwrap();
        let mut tx = older.write_tx().await.unwrap();
        for (table, columns, values) in [
            (
                "initiative",
                "id, slug, name, place, problem_statement, language, is_sample, created_at",
                "'i', 'here', 'Here', '', '', 'en', 0, 0",
            ),
            (
                "passage",
                "id, initiative_id, survey_id, response_id, session_id, question, kind, language, text, sha256",
                "'p', 'i', '', '', 's', '', 'verbatim', 'en', 'a late bus', ''",
            ),
        ] {
            let sql = format!("insert into {table} ({columns}) values ({values})");
            sqlx::query(AssertSqlSafe(sql))
                .execute(&mut *tx)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        older.bring_up_to_date().await.unwrap();
        let left: Vec<String> = sqlx::query_scalar("select passage_id from passage_unindexed")
            .fetch_all(older.read())
            .await
            .unwrap();
        assert_eq!(left, ["p"]);
        older.close().await;
    });
}

mod an_older_database_is_brought_up_to_date {
    use super::*;

    #[test]
    fn on_sqlite() {
        an_older_database_is_brought_up_to_date_on(Engine::Sqlite);
    }

    #[test]
    fn on_postgres() {
        an_older_database_is_brought_up_to_date_on(Engine::Postgres);
    }
}
