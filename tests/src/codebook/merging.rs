//! Two codes that become one.

use super::Desk;
use crate::{
    harness::{Page, World},
    on_both_engines,
};
use app::{
    coding::{
        lineage::{Change, Counts, Hindrance},
        store::{self, Merge, Texts},
    },
    error::Result,
    ids::CodeId,
    quote,
};

async fn merge(
    desk: &Desk,
    world: &World,
    from: &CodeId,
    into: &CodeId,
    seen: i64,
) -> Result<std::result::Result<(i64, Counts), Hindrance>> {
    let merge = Merge {
        from,
        into,
        texts: Texts::Left,
        seen,
        by: &desk.account,
    };
    let mut tx = world.db().write_tx().await?;
    let done = store::merge_codes(&mut tx, desk.id(), &merge).await?;
    if done.is_ok() {
        tx.commit().await?;
    }
    Ok(done)
}

async fn post(desk: &Desk, world: &World, from: &CodeId, fields: &[(&str, &str)]) -> Page {
    let path = desk.path(&format!("codes/{from}/merge"));
    desk.coder.post(world, &path, fields).await
}

on_both_engines!(
    everything_that_hung_on_the_code_hangs_on_the_other_and_the_same_twice_is_one,
    |world| async {
        let desk = Desk::make(&world).await;
        let wide = desk.code(&world, "Wide", None).await;
        let from = desk.code(&world, "Delay", Some(&wide)).await;
        let into = desk.code(&world, "Late", None).await;
        let part = desk.code(&world, "Part", Some(&from)).await;
        let twice = desk.put(&world, &from, 0, 7, "a").await;
        let kept = desk.put(&world, &into, 0, 7, "a").await;
        desk.put(&world, &from, 0, 7, "b").await;
        desk.put(&world, &from, 1, 7, "a").await;
        let (theme, evidence) = desk.theme(&world, &[&from], &[&twice]).await;
        let before = desk.version(&world).await;
        let touched = store::find_touched(world.db(), desk.id(), &from, &into, &desk.account)
            .await
            .unwrap();
        assert_eq!(
            (touched.codings, touched.same, touched.quotes),
            ((3, 1), 1, 1)
        );
        assert_eq!((touched.parts, touched.themes.len()), (1, 1));
        let (number, counts) = merge(&desk, &world, &from, &into, before)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((counts.moved, counts.same, counts.quotes), (2, 1, 1));
        assert_eq!((counts.themes, counts.parts), (1, 1));
        let on = |passage: usize| (into.clone(), passage, 7);
        assert_eq!(desk.at(&world, number).await, [on(0), on(0), on(1)]);
        // The version before still has both codes, with every coding.
        let at = |code: &CodeId, passage: usize| (code.clone(), passage, 7);
        let mut then = vec![at(&from, 0), at(&from, 0), at(&from, 1), at(&into, 0)];
        then.sort();
        assert_eq!(desk.at(&world, before).await, then);
        let quoted = world.column("select coding_id from evidence_quote").await;
        assert_eq!(quoted, [kept.to_string()]);
        let shown = quote::store::list_quotes(world.db(), desk.id())
            .await
            .unwrap();
        assert!(shown.is_empty() || shown[&evidence].len() == 1);
        let gathered = world.column("select code_id from theme_code").await;
        assert_eq!(gathered, [into.to_string()]);
        let moved = store::get_code(world.db(), desk.id(), &part).await.unwrap();
        assert_eq!(moved.parent, Some(into.clone()));
        let version = store::get_codebook_version(world.db(), desk.id(), number)
            .await
            .unwrap();
        assert_eq!(version.change, Change::Merged);
        assert_eq!(version.counts, counts);
        assert!(!theme.as_str().is_empty());
    }
);

on_both_engines!(
    a_code_merged_into_its_own_part_leaves_no_circle,
    |world| async {
        let desk = Desk::make(&world).await;
        let top = desk.code(&world, "Top", None).await;
        let from = desk.code(&world, "From", Some(&top)).await;
        let middle = desk.code(&world, "Middle", Some(&from)).await;
        let into = desk.code(&world, "Into", Some(&middle)).await;
        let seen = desk.version(&world).await;
        merge(&desk, &world, &from, &into, seen)
            .await
            .unwrap()
            .unwrap();
        let parent = async |code: &CodeId| {
            store::get_code(world.db(), desk.id(), code)
                .await
                .unwrap()
                .parent
        };
        assert_eq!(parent(&into).await, Some(top));
        assert_eq!(parent(&middle).await, Some(into));
    }
);

on_both_engines!(
    of_two_people_who_merge_the_same_code_the_second_is_told_and_nothing_is_lost,
    |world| async {
        let desk = Desk::make(&world).await;
        let from = desk.code(&world, "Delay", None).await;
        let one = desk.code(&world, "Late", None).await;
        let other = desk.code(&world, "Slow", None).await;
        desk.put(&world, &from, 0, 7, "a").await;
        let seen = desk.version(&world).await;
        let (first, second) = tokio::join!(
            merge(&desk, &world, &from, &one, seen),
            merge(&desk, &world, &from, &other, seen)
        );
        let results = [first.unwrap(), second.unwrap()];
        let done = results.iter().filter(|done| done.is_ok()).count();
        assert_eq!(done, 1, "{results:?}");
        assert!(
            results
                .iter()
                .any(|done| matches!(done, Err(Hindrance::Gone(Some(_)))))
        );
        assert_eq!(world.number("select count(*) from coding").await, 1);
        assert_eq!(desk.names(&world).await.len(), 2);
        // The page says so in a sentence, and shows what became of the code.
        let version = seen.to_string();
        let fields = [("into", other.as_str()), ("version", version.as_str())];
        let page = post(&desk, &world, &from, &fields).await.expect(422);
        assert!(
            page.text_of("[role=alert]")
                .contains("Nothing was changed now")
        );
        // Who still has the button of the old code in front of them codes with the new one.
        let coding = desk.put(&world, &from, 1, 7, "b").await;
        let kept = world.column("select distinct code_id from coding").await;
        assert_eq!(kept.len(), 1, "{coding}");
        let gone = desk
            .coder
            .get(&world, &desk.path(&format!("codes/{from}")))
            .await;
        assert!(
            gone.expect(200)
                .text()
                .contains("not in the codebook any more")
        );
    }
);

on_both_engines!(
    a_merge_from_a_page_that_is_behind_is_refused_with_the_page_as_it_is,
    |world| async {
        let desk = Desk::make(&world).await;
        let from = desk.code(&world, "Delay", None).await;
        let into = desk.code(&world, "Late", None).await;
        let path = desk.path(&format!("codes/{from}/merge?into={into}"));
        let preview = desk.coder.get(&world, &path).await.expect(200);
        let version = preview.values("version").remove(0);
        // An unrelated change is none of its business.
        desk.code(&world, "Other", None).await;
        let mut code = store::get_code(world.db(), desk.id(), &into).await.unwrap();
        code.definition = "Something else".into();
        let mut tx = world.db().write_tx().await.unwrap();
        store::set_code(&mut tx, &code, None, &desk.account)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let fields = [("into", into.as_str()), ("version", version.as_str())];
        let refused = post(&desk, &world, &from, &fields).await.expect(422);
        assert!(
            refused
                .text_of("[role=alert]")
                .contains("Somebody changed this code")
        );
        let version = refused.values("version").remove(0);
        let fields = [
            ("into", into.as_str()),
            ("version", &version),
            ("texts", "left"),
        ];
        let done = post(&desk, &world, &from, &fields).await.expect(303);
        let report = desk.coder.get(&world, done.location()).await.expect(200);
        assert!(report.text().contains("Merged"), "{}", report.text());
        for fields in [&[("into", from.as_str())][..], &[("into", "nosuch")], &[]] {
            post(&desk, &world, &into, fields).await.expect(422);
        }
        assert_eq!(desk.names(&world).await, ["Late", "Other"]);
    }
);
