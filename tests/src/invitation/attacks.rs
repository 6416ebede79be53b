//! What somebody with one code, or with none, may try.

use super::{CODE, SAY, answer, answer_with, open_with_codes};
use crate::{
    harness::{NONCE, World, forms, fresh_nonce, page::encode},
    on_both_engines,
};
use app::token::Token;
use futures::{StreamExt, stream};
use std::time::{Duration, Instant};

async fn count_waiting(world: &World) -> i64 {
    world
        .number("select cast(count(*) as bigint) from inbox")
        .await
}

on_both_engines!(
    a_hundred_racing_posts_with_one_code_leave_one_answer,
    |world| async {
        let (_, codes) = open_with_codes(&world, "slips", &forms::one_question(), 5).await;
        let statuses: Vec<u16> = stream::iter(0..100)
            .map(|number| {
                let (world, code) = (&world, &codes[0]);
                async move {
                    answer(world, "slips", code, &format!("Answer {number}"))
                        .await
                        .status
                        .as_u16()
                }
            })
            .buffer_unordered(100)
            .collect()
            .await;
        assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1);
        assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 99);
        assert_eq!(count_waiting(&world).await, 1);
    }
);

on_both_engines!(
    a_second_answer_with_a_code_is_told_so_and_loses_nothing,
    |world| async {
        let (_, codes) = open_with_codes(&world, "slips", &forms::one_question(), 2).await;
        let code = codes[0].to_string();
        let nonce = fresh_nonce();
        answer_with(&world, "slips", &code, &nonce, "First")
            .await
            .expect(200);
        let page = answer(&world, "slips", &codes[0], "Second, written with care")
            .await
            .expect(409);
        assert_eq!(page.values(SAY), ["Second, written with care"]);
        assert_eq!(page.values(CODE), [code.as_str()]);
        assert!(
            page.text_of("[role=alert]")
                .contains("Each code works once")
        );
        assert_eq!(count_waiting(&world).await, 1);
        // The same page sent again has arrived before; that is no second answer.
        let page = answer_with(&world, "slips", &code, &nonce, "First")
            .await
            .expect(200);
        assert_eq!(page.text_of("h1"), "We already have this answer");
        // What stands on the page, sent with another code, is taken.
        let page = answer(&world, "slips", &codes[0], "Second")
            .await
            .expect(409);
        let mut fields = page.fields();
        fields.retain(|(name, _)| name != CODE);
        fields.push((CODE.into(), codes[1].to_string()));
        world.post_form("/s/slips", &fields).await.expect(200);
        assert_eq!(count_waiting(&world).await, 2);
    }
);

on_both_engines!(a_code_of_one_survey_opens_no_other, |world| async {
    let (_, codes) = open_with_codes(&world, "one", &forms::one_question(), 1).await;
    open_with_codes(&world, "two", &forms::one_question(), 1).await;
    answer(&world, "two", &codes[0], "Hello").await.expect(422);
    answer(&world, "one", &codes[0], "Hello").await.expect(200);
    assert_eq!(count_waiting(&world).await, 1);
});

on_both_engines!(
    three_hundred_families_behind_one_address_all_get_in,
    |world| async {
        let (survey, codes) = open_with_codes(&world, "slips", &forms::one_question(), 300).await;
        let statuses: Vec<u16> = stream::iter(codes)
            .map(|code| {
                let world = &world;
                async move {
                    let code = code.to_string();
                    let nonce = fresh_nonce();
                    let from_school =
                        || world.to("/s/slips").with("x-forwarded-for", "203.0.113.9");
                    world
                        .to(&format!("/c/{code}"))
                        .with("x-forwarded-for", "203.0.113.9")
                        .get()
                        .await
                        .expect(200);
                    let fields = [
                        (NONCE, nonce.as_str()),
                        (CODE, code.as_str()),
                        (SAY, "Hello"),
                    ];
                    from_school().post(&fields).await.status.as_u16()
                }
            })
            .buffer_unordered(32)
            .collect()
            .await;
        assert_eq!(statuses, vec![200; 300]);
        assert_eq!(world.close(&survey).await.unwrap(), 300);
    }
);

/// How many guesses are tried. `make attack` tries a million.
fn guesses() -> usize {
    let asked = std::env::var("HARKEN_GUESSES").ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(2_000)
}

/// How long each of these codes took to be answered with. One comes in every `apart`, as families do.
async fn honest_times(world: &World, codes: &[Token], apart: Duration) -> Vec<Duration> {
    let mut times = Vec::new();
    for code in codes {
        let from = Instant::now();
        answer(world, "slips", code, "An honest answer")
            .await
            .expect(200);
        times.push(from.elapsed());
        tokio::time::sleep(apart).await;
    }
    times.sort_unstable();
    times
}

fn p99(times: &[Duration]) -> Duration {
    times[times.len() * 99 / 100]
}

on_both_engines!(
    guesses_that_pass_the_check_get_nobody_in_and_keep_nobody_out,
    |world| async {
        let guesses = guesses();
        // As few as a test on busy cores can bear, or as many as a guesser has patience for.
        let (at_once, unfelt) = match guesses {
            ..100_000 => (8, Duration::from_secs(2)),
            _ => (64, Duration::from_millis(16)),
        };
        // A hundredth of the guesses' number, so that honest answers come for as long as the guessing lasts.
        let honest = (guesses / 100).clamp(100, 2_000);
        let apart = Duration::from_millis(5);
        let form = forms::one_question();
        let (_, codes) = open_with_codes(&world, "slips", &form, 2 * honest).await;
        let (before, meanwhile) = codes.split_at(honest);
        let quiet = p99(&honest_times(&world, before, apart).await);
        let guess = || async {
            let fields = [
                (NONCE, fresh_nonce()),
                (CODE, Token::random().to_string()),
                (SAY, "x".into()),
            ];
            let page = world
                .to("/s/slips")
                .post_bytes(encode(&fields).into_bytes())
                .await;
            page.status.as_u16()
        };
        let attack = stream::iter(0..guesses)
            .map(|_| guess())
            .buffer_unordered(at_once)
            // A machine that stands still for seconds says 503 to some: that lets nobody in either.
            .filter(|status| std::future::ready(!matches!(*status, 422 | 503)))
            .count();
        let (got_in, times) = futures::join!(attack, honest_times(&world, meanwhile, apart));
        assert_eq!(got_in, 0);
        assert_eq!(count_waiting(&world).await, 2 * honest as i64);
        let under_attack = p99(&times);
        println!("{guesses} guesses: honest p99 {quiet:?} before, {under_attack:?} meanwhile");
        // What nobody can feel, where nothing else runs on these cores.
        assert!(
            under_attack < quiet + unfelt,
            "honest p99 {quiet:?} before, {under_attack:?} meanwhile"
        );
    }
);
