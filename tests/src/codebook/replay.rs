//! Every version of the codebook can be looked at again, with the codings it had.

use super::Desk;
use crate::{harness::World, on_both_engines};
use app::{
    coding::store::{self, Settled},
    ids::CodeId,
};

async fn names_at(desk: &Desk, world: &World, version: i64) -> Vec<String> {
    let codes = store::list_codes_at(world.db(), desk.id(), version).await;
    let mut names: Vec<String> = codes.unwrap().into_iter().map(|code| code.name).collect();
    names.sort();
    names
}

async fn rename(desk: &Desk, world: &World, code: &CodeId, name: &str) {
    let mut kept = store::get_code(world.db(), desk.id(), code).await.unwrap();
    kept.name = name.into();
    let mut tx = world.db().write_tx().await.unwrap();
    let set = store::set_code(&mut tx, &kept, None, &desk.account).await;
    assert_eq!(set.unwrap(), Settled::Done);
    tx.commit().await.unwrap();
}

on_both_engines!(
    what_was_made_and_taken_off_is_there_in_the_versions_that_had_it,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let first = desk.put(&world, &late, 0, 7, "a").await;
        // Made and taken off under one version: no finished version ever had it.
        let brief = desk.put(&world, &late, 1, 7, "a").await;
        desk.take_off(&world, 1, &brief).await;
        let cold = desk.code(&world, "Cold", None).await;
        desk.put(&world, &cold, 2, 7, "a").await;
        rename(&desk, &world, &late, "Late buses").await;
        desk.take_off(&world, 0, &first).await;
        let (of_late, of_cold) = ((late.clone(), 0, 7), (cold.clone(), 2, 7));
        assert_eq!(desk.version(&world).await, 3);
        assert_eq!(desk.at(&world, 0).await, []);
        assert_eq!(desk.at(&world, 1).await, std::slice::from_ref(&of_late));
        assert_eq!(desk.at(&world, 2).await, [of_late, of_cold.clone()]);
        assert_eq!(desk.at(&world, 3).await, [of_cold]);
        assert_eq!(names_at(&desk, &world, 1).await, ["Late"]);
        assert_eq!(names_at(&desk, &world, 2).await, ["Cold", "Late"]);
        assert_eq!(names_at(&desk, &world, 3).await, ["Cold", "Late buses"]);
        let uses = store::count_uses_at(world.db(), desk.id(), 2, &desk.account)
            .await
            .unwrap();
        assert_eq!((uses[&late].codings, uses[&late].passages), (1, 1));
    }
);

on_both_engines!(
    words_that_are_erased_are_gone_from_every_version,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let coding = desk.put(&world, &late, 0, 7, "a").await;
        desk.code(&world, "Cold", None).await;
        desk.take_off(&world, 0, &coding).await;
        assert_eq!(desk.at(&world, 1).await.len(), 1);
        let kept = world.column("select coding_id from coding_past").await;
        assert_eq!(kept, [coding.to_string()]);
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::query("delete from passage where id = $1")
            .bind(desk.passages[0].as_str())
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.at(&world, 1).await, []);
        assert_eq!(world.number("select count(*) from coding_past").await, 0);
    }
);

on_both_engines!(
    a_coding_that_was_written_down_as_gone_and_stayed_is_mended,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let gone = desk.put(&world, &late, 0, 7, "a").await;
        let still_there = desk.put(&world, &late, 1, 7, "a").await;
        desk.code(&world, "Cold", None).await;
        desk.take_off(&world, 0, &gone).await;
        let before = desk.at(&world, 1).await;
        assert_eq!(before.len(), 2);
        let mut tx = world.db().write_tx().await.unwrap();
        let faulty = "insert into coding_past (coding_id, since, until, initiative_id, code_id, passage_id, range_start,
                      range_end, coder_id)
                      select id, since, since + 1, initiative_id, code_id, passage_id, range_start, range_end, coder_id
                      from coding where id = $1";
        sqlx::query(faulty)
            .bind(still_there.as_str())
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.at(&world, 1).await.len(), 3);
        let mend = include_str!("../../../migrations/sqlite/0025_past_codings.sql");
        let mut tx = world.db().write_tx().await.unwrap();
        sqlx::raw_sql(mend).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.at(&world, 1).await, before);
        desk.take_off(&world, 1, &still_there).await;
    }
);

on_both_engines!(
    the_pages_show_the_codebook_and_its_use_as_they_stood,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let coding = desk.put(&world, &late, 0, 7, "a").await;
        rename(&desk, &world, &late, "Late buses").await;
        desk.take_off(&world, 0, &coding).await;
        let then = desk.coder.get(&world, &desk.path("codes/versions/1")).await;
        let then = then.expect(200);
        assert!(
            then.text_of("ul.codes").contains("1 coding on 1 passage"),
            "{}",
            then.text()
        );
        assert_eq!(then.text_of("ul.codes bdi"), "Late");
        // How often the code was used leads to those words, and the page to the analysis of that version.
        let uses = then.attributes("ul.codes .hint a", "href");
        let words = desk.coder.get(&world, &uses[0]).await.expect(200);
        assert_eq!(words.count("blockquote"), 1);
        assert_eq!(words.text_of("blockquote").trim(), "The bus");
        let links = then.attributes("main a", "href");
        for page in ["analysis", "analysis/sessions", "analysis/quotes"] {
            let path = desk.path(&format!("{page}?version=1"));
            assert!(links.contains(&path), "{links:?}");
            desk.coder.get(&world, &path).await.expect(200);
        }
        let now = desk.coder.get(&world, &desk.path("codes/versions/2")).await;
        let now = now.expect(200);
        assert_eq!(now.text_of("ul.codes bdi"), "Late buses");
        assert!(now.text_of("ul.codes").contains("on no words"));
        let list = desk.coder.get(&world, &desk.path("codes/versions")).await;
        assert_eq!(list.expect(200).count("table.list tbody tr"), 2);
        let page = desk
            .coder
            .get(&world, &desk.path(&format!("codes/{late}")))
            .await;
        let page = page.expect(200).text();
        assert!(page.contains("Renamed from"), "{page}");
        for nowhere in ["codes/versions/3", "codes/versions/0", "codes/versions/x"] {
            desk.coder
                .get(&world, &desk.path(nowhere))
                .await
                .expect(404);
        }
    }
);

on_both_engines!(
    a_code_that_changed_meanwhile_is_not_overwritten,
    |world| async {
        let desk = Desk::make(&world).await;
        let late = desk.code(&world, "Late", None).await;
        let path = desk.path(&format!("codes/{late}"));
        let opened = desk.coder.get(&world, &path).await.expect(200);
        let version = opened.values("version").remove(0);
        rename(&desk, &world, &late, "Late buses").await;
        let fields = [
            ("version", version.as_str()),
            ("name", "Delays"),
            ("definition", "Mine"),
        ];
        let page = desk.coder.post(&world, &path, &fields).await.expect(422);
        assert!(
            page.text().contains("Mine"),
            "what was typed is still there"
        );
        assert_eq!(desk.names(&world).await, ["Late buses"]);
        // With the version that is there now, the same is taken; examples stand one a line.
        let fields = [
            ("version", "2"),
            ("name", "Delays"),
            ("example", "one\r\ntwo"),
        ];
        desk.coder.post(&world, &path, &fields).await.expect(303);
        let code = store::get_code(world.db(), desk.id(), &late).await.unwrap();
        assert_eq!(code.examples().collect::<Vec<_>>(), ["one", "two"]);
    }
);
