//! The queue, a passage, and putting codes on it and taking them off.

use super::{Bench, read, words_at};
use crate::{harness::World, on_both_engines};
use app::{
    account::Role,
    coding::{TranslationOrigin, store, text::Range, wire},
    ids::PassageId,
};

const SAID: &str = "x👩‍👩‍👧y waits. The bus is late.";

on_both_engines!(
    the_queue_comes_in_parts_and_its_ids_at_once,
    |world| async {
        let bench = Bench::make(&world).await;
        let texts = ["The bus is late"; 1203];
        let mut own: Vec<String> = bench
            .hear(&world, "en", &texts)
            .await
            .iter()
            .map(ToString::to_string)
            .collect();
        own.sort();
        let code = bench.code(&world, "Buses").await;
        let passage = PassageId(own[3].clone());
        bench
            .put(&world, &code, &passage, Range { start: 4, end: 7 })
            .await;
        let ids: wire::Ids = bench.ask(&world, "words/ids.json").await;
        assert_eq!((ids.width, ids.ids), (32, own.concat()));
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let path = format!("words/queue.json?count=500&after={after}");
            let queue: wire::Queue = bench.ask(&world, &path).await;
            assert_eq!(queue.places.len(), 1);
            assert!(
                queue
                    .rows
                    .iter()
                    .all(|row| row.text == texts[0] && row.place == 0)
            );
            seen.extend(queue.rows.iter().map(|row| (row.id.clone(), row.codes)));
            match queue.more {
                true => after = queue.rows[499].id.clone(),
                false => break,
            }
        }
        assert!(seen.iter().map(|(id, _)| id).eq(&own));
        let coded: Vec<&String> = seen
            .iter()
            .filter(|row| row.1 == 1)
            .map(|row| &row.0)
            .collect();
        assert_eq!(coded, [&own[3]]);
        for (filter, wanted) in [
            (format!("code={code}"), &own[3..4]),
            (format!("coder={}", bench.account), &own[3..4]),
            (
                format!(
                    "coder={}&code={code}&language=en&source=survey",
                    bench.account
                ),
                &own[3..4],
            ),
            (format!("coder={}&code=none", bench.account), &[]),
            ("coder=nobody".into(), &[]),
            ("language=so".into(), &[]),
        ] {
            let found: wire::Ids = bench.ask(&world, &format!("words/ids.json?{filter}")).await;
            assert_eq!(found.ids, wanted.concat(), "{filter}");
        }
    }
);

on_both_engines!(a_passage_comes_with_all_around_it, |world| async {
    let bench = Bench::make(&world).await;
    let mut own = bench.hear(&world, "en", &[SAID, "b", "c"]).await;
    let said = own[0].clone();
    own.sort();
    let place = own.iter().position(|id| *id == said).unwrap();
    let code = bench.code(&world, "Buses").await;
    let coding = bench
        .put(&world, &code, &said, Range { start: 15, end: 22 })
        .await;
    let mut tx = world.db().write_tx().await.unwrap();
    let new = store::NewTranslation {
        passage: &said,
        language: &"ar".parse().unwrap(),
        text: "الحافلة متأخرة",
        translator: "Hodan",
        by: Some(&bench.account),
        origin: TranslationOrigin::Person,
    };
    store::set_translation(&mut tx, &bench.initiative.id, &new)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let passage: wire::Passage = bench
        .ask(&world, &format!("words/{said}/passage.json"))
        .await;
    assert_eq!(
        (
            passage.text.as_str(),
            passage.lang.as_str(),
            passage.dir.as_str()
        ),
        (SAID, "en", "ltr")
    );
    assert_eq!((passage.kind.as_str(), passage.contest), ("answer", None));
    assert_eq!(passage.codings.len(), 1);
    let kept = &passage.codings[0];
    assert_eq!(
        (&kept.id, &kept.code, kept.own),
        (&coding.to_string(), &code.to_string(), true)
    );
    assert_eq!(
        words_at(&passage.text, &[[kept.start, kept.end]]),
        ["The bus"]
    );
    assert_eq!(passage.coders.len(), 1);
    assert_eq!(passage.coders[0].name, "Hodan");
    let translation = &passage.translations[0];
    assert_eq!(
        (
            translation.dir.as_str(),
            translation.approved,
            translation.version
        ),
        ("rtl", false, 1)
    );
    let beside = |step: isize| {
        let place = place as isize + step;
        usize::try_from(place)
            .ok()
            .and_then(|place| own.get(place))
            .map(ToString::to_string)
    };
    assert_eq!((passage.before, passage.next), (beside(-1), beside(1)));
    let codes: wire::Codes = bench.ask(&world, "codes.json").await;
    assert_eq!(codes.codes[0].name, "Buses");
});

async fn send(
    bench: &Bench,
    world: &World,
    rest: &str,
    fields: &[(&str, &str)],
) -> crate::harness::Page {
    bench.coder.post(world, &bench.path(rest), fields).await
}

on_both_engines!(
    a_code_is_put_on_and_taken_off_as_the_form_does_it,
    |world| async {
        let bench = Bench::make(&world).await;
        let passage = bench.hear(&world, "en", &[SAID]).await.remove(0);
        let path = format!("words/{passage}/codings.json");
        // Half of a family picture is the whole of it.
        let half = [("name", "Families"), ("start", "2"), ("end", "3")];
        let saved: wire::Saved = read(&send(&bench, &world, &path, &half).await.expect(200));
        let made = saved.code.expect("a code of that name was made");
        assert_eq!(made.name, "Families");
        let coding = &saved.codings[0];
        assert_eq!(words_at(SAID, &[[coding.start, coding.end]]), ["👩‍👩‍👧"]);
        let again: wire::Saved = read(&send(&bench, &world, &path, &half).await.expect(200));
        assert_eq!((&again.codings, again.code), (&saved.codings, None));
        let whole = [("code", made.id.as_str()), ("whole", "1")];
        let all: wire::Saved = read(&send(&bench, &world, &path, &whole).await.expect(200));
        assert_eq!(
            words_at(SAID, &[[all.codings[0].start, all.codings[0].end]]),
            [SAID]
        );
        let off = [("coding", coding.id.as_str())];
        let path_off = format!("words/{passage}/uncode.json");
        let removed: wire::Removed = read(&send(&bench, &world, &path_off, &off).await.expect(200));
        assert_eq!(removed.coding, *coding);
        send(&bench, &world, &path_off, &off).await.expect(404);
        let left: wire::Passage = bench
            .ask(&world, &format!("words/{passage}/passage.json"))
            .await;
        assert_eq!(left.codings, all.codings);
    }
);

on_both_engines!(
    what_cannot_be_put_is_refused_with_a_sentence,
    |world| async {
        let bench = Bench::make(&world).await;
        let passage = bench.hear(&world, "en", &[SAID]).await.remove(0);
        let code = bench.code(&world, "Buses").await;
        let path = format!("words/{passage}/codings.json");
        for fields in [
            &[("code", code.as_str())][..],
            &[("whole", "1")],
            &[("code", code.as_str()), ("start", "3"), ("end", "3")],
            &[("whole", "1"), ("name", "\u{202e}")],
        ] {
            let page = send(&bench, &world, &path, fields).await.expect(422);
            let refused: wire::Refused = read(&page);
            assert!(refused.problem.ends_with('.'), "{}", refused.problem);
        }
        for (fields, status) in [
            (
                &[("code", code.as_str()), ("start", "0"), ("end", "99")][..],
                400,
            ),
            (&[("code", "nosuch"), ("whole", "1")], 404),
        ] {
            send(&bench, &world, &path, fields).await.expect(status);
        }
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from coding")
                .await,
            0
        );
        let viewer = world.sign_in_as(Role::Viewer, &bench.initiative).await;
        let page = bench.path(&format!("words/{passage}/passage.json"));
        viewer.get(&world, &page).await.expect(403);
    }
);
