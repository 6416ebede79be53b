//! Answers are sealed before their turn to be written comes, and several servers may write: neither loses one.

use super::SAY;
use crate::{harness::forms, on_both_engines};
use app::{
    db::Db,
    harken::Harken,
    ids::random_bytes,
    keys::Keys,
    response::{
        Packed, mixing,
        protocol::{FULL, K},
        store::arrivals::{Arrival, Stored, create_arrivals},
    },
    survey::{
        Survey,
        check::{Accepted, Answer},
    },
};
use std::collections::HashSet;

fn coded(survey: &Survey, number: usize) -> Arrival {
    let packed = Packed {
        version: survey.version,
        quote_ok: true,
        code_used: true,
        receipt_hash: String::new(),
        answers: Accepted(vec![(SAY.into(), Answer::Text(format!("#{number}")))]),
    };
    Arrival {
        survey: survey.id.clone(),
        language: "en".into(),
        nonce_hash: random_bytes(),
        code_hash: Some(random_bytes()),
        payload: serde_json::to_vec(&packed).unwrap(),
        sealed: None,
    }
}

on_both_engines!(
    an_answer_sealed_ahead_to_a_key_that_is_gone_is_sealed_anew,
    |world| async {
        let survey = world.open_survey("ahead", &forms::one_question()).await;
        for number in 0..FULL {
            let taken = world.harken.intake.take(coded(&survey, number)).await;
            assert_eq!(taken.unwrap(), Stored::New);
        }
        let keys = &world.harken.batch_keys;
        let mut late = coded(&survey, FULL);
        late.seal_ahead(keys).unwrap();
        let (gone, _) = late.sealed.clone().expect("the pool's key is known");
        server::jobs::mix_what_may_leave(&world.harken)
            .await
            .unwrap();
        assert!(keys.get(&gone).is_err(), "the key has left with its batch");
        let taken = create_arrivals(world.db(), keys, &[late]).await.unwrap();
        assert!(matches!(taken[..], [Ok(Stored::New)]));
        let looked = mixing::look_at_waiting(&world.harken).await.unwrap();
        assert!(looked.faults.is_empty(), "{:?}", looked.faults);
        assert_eq!(world.close(&survey).await.unwrap(), K + 1);
    }
);

on_both_engines!(
    two_servers_that_are_sent_the_same_pages_at_once_store_each_once,
    |world| async {
        let survey = world.open_survey("twins", &forms::one_question()).await;
        let keys = Keys::open(&world.database.keys()).unwrap();
        let other = Harken::new(Db::open(&world.database.url).await.unwrap(), keys);
        for round in 0..10 {
            let sent: Vec<Arrival> = (0..40).map(|n| coded(&survey, round * 40 + n)).collect();
            let backwards: Vec<Arrival> = sent.iter().rev().cloned().collect();
            let (here, there) = tokio::join!(
                create_arrivals(world.db(), &world.harken.batch_keys, &sent),
                create_arrivals(&other.db, &other.batch_keys, &backwards),
            );
            let new = |outcomes: &[app::error::Result<Stored>]| {
                let new = |one: &&app::error::Result<Stored>| matches!(one, Ok(Stored::New));
                assert!(outcomes.iter().all(Result::is_ok));
                outcomes.iter().filter(new).count()
            };
            assert_eq!(new(&here.unwrap()) + new(&there.unwrap()), sent.len());
        }
        world.close(&survey).await.unwrap();
        let texts = world.column("select text from passage").await;
        assert_eq!(texts.len(), 400);
        assert_eq!(HashSet::<String>::from_iter(texts).len(), 400);
    }
);
