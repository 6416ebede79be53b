//! A receipt tells of quotes that others really can read, as they read them.

use super::{Told, ask, passage_of, quote, told};
use crate::{
    harness::{Page, World},
    on_both_engines,
};
use app::{
    coding,
    ids::{AccountId, CodingId, EvidenceId, PassageId},
    quote::{self as quotes, Decision, Guard, Telling, Wording},
};

/// Above the words that others can read.
const TOLD: &str = "Others can read these words";

/// Enough families for one to hide among, all coded alike; the words of the first are chosen.
async fn chosen(world: &World) -> (Vec<Told>, PassageId) {
    let (survey, all) = told(world, 12).await;
    world.close(&survey).await.unwrap();
    quote(world, &all.iter().collect::<Vec<_>>()).await;
    let own = passage_of(world, &all[0].text).await;
    let unchosen = "delete from evidence_quote where coding_id not in (select id from coding where passage_id = $1)";
    sqlx::query(unchosen)
        .bind(own.as_str())
        .execute(world.db().read())
        .await
        .unwrap();
    (all, own)
}

async fn decide(world: &World, decision: Decision) {
    let initiative = world.initiative("told-initiative").await.id;
    let first = async |sql| world.column(sql).await.remove(0);
    let evidence = EvidenceId(first("select evidence_id from evidence_quote").await);
    let coding = CodingId(first("select coding_id from evidence_quote").await);
    let account = AccountId(first("select id from account").await);
    let (guard, key) = (Guard::house(), (&evidence, &coding));
    quotes::store::decide(&world.harken, &initiative, &guard, key, &decision, &account)
        .await
        .unwrap()
        .unwrap();
}

fn telling(text: &str) -> Telling {
    Telling {
        language: "es".parse().unwrap(),
        text: text.into(),
    }
}

async fn look(world: &World, own: &Told) -> Page {
    ask(world, &own.receipt, &[]).await.expect(200)
}

on_both_engines!(
    words_that_were_chosen_and_not_cleared_are_on_no_page_and_the_receipt_says_of_none,
    |world| async {
        let (all, _) = chosen(&world).await;
        assert!(!look(&world, &all[0]).await.text().contains(TOLD));
        decide(
            &world,
            Decision::Clear(Wording::Original { translation: None }),
        )
        .await;
        let page = look(&world, &all[0]).await;
        assert!(page.text().contains(TOLD));
        assert!(page.text_of("main").contains("Buses cannot be relied on"));
        for other in &all[1..] {
            assert!(!look(&world, other).await.text().contains(TOLD));
        }
        decide(&world, Decision::Refuse).await;
        assert!(!look(&world, &all[0]).await.text().contains(TOLD));
    }
);

on_both_engines!(
    a_receipt_shows_the_very_words_that_stand_for_ones_own,
    |world| async {
        let (all, own) = chosen(&world).await;
        let initiative = world.initiative("told-initiative").await.id;
        let mut tx = world.db().write_tx().await.unwrap();
        let spanish = "es".parse().unwrap();
        let new = coding::store::NewTranslation {
            passage: &own,
            language: &spanish,
            text: "El bus tardó",
            translator: "Ana",
            by: None,
            origin: coding::TranslationOrigin::Person,
        };
        coding::store::set_translation(&mut tx, &initiative, &new)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let translation = Decision::Clear(Wording::Translation(telling("El bus tardó")));
        decide(&world, translation).await;
        let page = look(&world, &all[0]).await;
        assert!(page.text().contains(TOLD));
        assert_eq!(page.text_of("q[lang='es']"), "El bus tardó");

        let paraphrase = Decision::Clear(Wording::Paraphrase(telling("Alguien esperó")));
        decide(&world, paraphrase).await;
        let page = look(&world, &all[0]).await;
        assert!(page.text().contains("Alguien esperó"));
        assert!(!page.has("q[lang='es']"), "no quotation of anybody's");
    }
);

on_both_engines!(
    too_few_for_ones_own_words_to_go_out_is_no_page_either,
    |world| async {
        let (all, _) = chosen(&world).await;
        decide(
            &world,
            Decision::Clear(Wording::Original { translation: None }),
        )
        .await;
        assert!(look(&world, &all[0]).await.text().contains(TOLD));
        let fewer = "delete from coding where id in (select id from coding
                     where id not in (select coding_id from evidence_quote) limit 4)";
        sqlx::query(fewer).execute(world.db().read()).await.unwrap();
        assert!(!look(&world, &all[0]).await.text().contains(TOLD));
    }
);
