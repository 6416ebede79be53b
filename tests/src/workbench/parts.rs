//! Parts of the page: the queue, a passage, putting codes on it and taking them off.

use super::{Bench, read};
use crate::{harness::World, on_both_engines};
use app::{
    account::Role,
    coding::{
        TranslationOrigin, store,
        text::{Range, cut},
        wire,
    },
    ids::{AccountId, PassageId},
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
        let (mut seen, mut coded, mut after) = (Vec::new(), Vec::new(), String::new());
        loop {
            let page = bench
                .part(&world, &format!("words/rows?count=200&after={after}"))
                .await;
            let rows = page.attributes("li > a", "data-passage");
            assert!(
                page.texts_of("li > a > span")
                    .iter()
                    .all(|text| text == texts[0])
            );
            coded.extend(page.attributes("li.coded > a", "data-passage"));
            seen.extend(rows.iter().cloned());
            match rows.last() {
                Some(last) if rows.len() == 200 => after = last.clone(),
                _ => break,
            }
        }
        assert_eq!(seen, own);
        assert_eq!(coded, own[3..4]);
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
    let page = bench.part(&world, &format!("words/{said}/part")).await;
    assert_eq!(page.text_of("#text"), SAID);
    assert_eq!(page.attributes("#text", "lang"), ["en"]);
    assert_eq!(page.attributes("#text", "dir"), ["ltr"]);
    assert_eq!(page.texts_of("#text mark"), ["The bus"]);
    let own_id = format!("#coding-{coding}");
    assert_eq!(page.text_of(&format!("{own_id} q")), "The bus");
    assert_eq!(page.text_of(&format!("{own_id} bdi")), "Buses");
    assert_eq!(page.attributes("#translation-ar .text", "dir"), ["rtl"]);
    assert!(page.text_of("#translation-ar .by").contains("Hodan"));
    let beside = |step: isize| {
        let place = usize::try_from(place as isize + step).ok();
        let found = place.and_then(|place| own.get(place));
        Vec::from_iter(found.map(ToString::to_string))
    };
    assert_eq!(page.attributes("#reading", "data-before"), beside(-1));
    assert_eq!(page.attributes("#reading", "data-next"), beside(1));
    let codes = bench.part(&world, "words/codes").await;
    assert_eq!(codes.texts_of("button.code bdi"), ["Buses"]);
});

on_both_engines!(
    a_mark_names_its_codes_and_where_they_are_many_they_stand_above_the_words,
    |world| async {
        let bench = Bench::make(&world).await;
        let said = "abcdefghijklmnopqrstuvwxyz";
        let passage = bench.hear(&world, "en", &[said]).await.remove(0);
        let buses = bench.code(&world, "Buses \"late\"").await;
        let cold = bench.code(&world, "Cold").await;
        for at in 0..10 {
            let (start, end) = (2 * at, 2 * at + 1);
            bench
                .put(&world, &buses, &passage, Range { start, end })
                .await;
        }
        let path = format!("words/{passage}/part?language=en");
        let few = bench.part(&world, &path).await;
        assert_eq!(few.count("#reading details"), 0);
        let long = Range { start: 0, end: 2 };
        let over = bench.put(&world, &cold, &passage, long).await;
        let many = bench.part(&world, &path).await;
        assert_eq!(many.text_of("#text"), said);
        // Both codes have one colour, and the inner mark names the outer code too.
        let titles = many.attributes("#text mark", "title");
        assert_eq!(titles[..2], ["Cold", "Cold · Buses \"late\""]);
        assert_eq!(titles[2..], ["Buses \"late\""; 9]);
        let legend = "#reading details a";
        assert_eq!(many.texts_of(legend), ["Cold", "Buses \"late\""]);
        let first = format!("#coding-{over}");
        assert_eq!(many.attributes(legend, "href")[0], first);
        assert!(many.has(&format!("#about {first}")));
    }
);

fn said_by(coding: &wire::Coding) -> Option<&'static str> {
    cut(SAID, Range::find(coding.start, coding.end)?)
}

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
        assert_eq!(said_by(coding), Some("👩‍👩‍👧"));
        let again: wire::Saved = read(&send(&bench, &world, &path, &half).await.expect(200));
        assert_eq!((&again.codings, again.code), (&saved.codings, None));
        let whole = [("code", made.id.as_str()), ("whole", "1")];
        let all: wire::Saved = read(&send(&bench, &world, &path, &whole).await.expect(200));
        assert_eq!(said_by(&all.codings[0]), Some(SAID));
        let off = [("coding", coding.id.as_str())];
        let path_off = format!("words/{passage}/uncode.json");
        let removed: wire::Removed = read(&send(&bench, &world, &path_off, &off).await.expect(200));
        assert_eq!(removed.coding, *coding);
        send(&bench, &world, &path_off, &off).await.expect(404);
        let left = bench.part(&world, &format!("words/{passage}/part")).await;
        let kept = format!("coding-{}", all.codings[0].id);
        assert_eq!(left.attributes(".codings > li", "id"), [kept]);
    }
);

on_both_engines!(
    only_what_was_not_there_before_counts_as_created,
    |world| async {
        let bench = Bench::make(&world).await;
        let said = "One is late. Two is cold. Three is far.";
        let passage = bench.hear(&world, "en", &[said]).await.remove(0);
        let code = bench.code(&world, "Buses").await;
        // Somebody else has put the same code on the same words: that is theirs.
        let theirs = store::NewCoding {
            code: code.clone(),
            passage: passage.clone(),
            range: Range { start: 0, end: 12 },
            coder: AccountId("somebody".into()),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        store::create_coding(&mut tx, &bench.initiative.id, &theirs)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let path = format!("words/{passage}/codings.json");
        let put = async |fields: &[(&str, &str)]| {
            let fields = [&[("code", code.as_str())][..], fields].concat();
            let page = send(&bench, &world, &path, &fields).await.expect(200);
            let saved: wire::Saved = read(&page);
            let ids: Vec<String> = saved.codings.into_iter().map(|coding| coding.id).collect();
            (ids, saved.created)
        };
        let (first, third) = (("sentence", "0-12"), ("sentence", "26-39"));
        let (one, created) = put(&[first]).await;
        assert_eq!((one.len(), &created), (1, &one));
        // Once more: the answer still says what lies there, and nothing is new.
        assert_eq!(put(&[first]).await, (one.clone(), vec![]));
        // It lies on one of two already. Undoing takes off the other alone.
        let (both, created) = put(&[first, third]).await;
        assert_eq!((both.len(), &both[0]), (2, &one[0]));
        assert_eq!(created, both[1..]);
        // The same words twice in one sending are one coding, and new once.
        let second = [("sentence", "13-25"), ("start", "13"), ("end", "25")];
        let (twice, created) = put(&second).await;
        assert_eq!((twice.len(), &twice[0]), (2, &twice[1]));
        assert_eq!(created, twice[1..]);
        let all = "select cast(count(*) as bigint) from coding";
        assert_eq!(world.number(all).await, 4);
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
        let page = bench.path(&format!("words/{passage}/part"));
        viewer.get(&world, &page).await.expect(403);
    }
);
