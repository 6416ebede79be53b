//! Every distinct answer is kept once, byte for byte.

use super::{SAY, said, say};
use crate::{
    harness::{NONCE, World, forms, fresh_nonce, inputs},
    on_both_engines,
};
use app::{
    error::Error,
    response::store::list_responses,
    survey::{Status, Survey},
};
use futures::{StreamExt, stream};
use std::collections::BTreeMap;

on_both_engines!(
    the_same_page_sent_twice_counts_once_and_says_so,
    |world| async {
        let survey = world.open_survey("twice", &forms::one_question()).await;
        let nonce = fresh_nonce();
        let first = world
            .answer("twice", &nonce, &[(SAY, "Late bus")])
            .await
            .expect(200);
        let second = world
            .answer("twice", &nonce, &[(SAY, "Late bus")])
            .await
            .expect(200);
        assert_eq!(first.text_of("h1"), "Thank you");
        assert_eq!(second.text_of("h1"), "We already have this answer");
        assert!(
            second.has("form.again"),
            "the next person at this phone can answer"
        );
        world.company("twice", &[(SAY, "Late bus")]).await;
        assert_eq!(world.close(&survey).await.unwrap(), 1 + 4);
    }
);

on_both_engines!(
    the_same_nonce_at_two_surveys_counts_for_both,
    |world| async {
        let one = world.open_survey("one", &forms::one_question()).await;
        let two = world.open_survey("two", &forms::one_question()).await;
        let nonce = fresh_nonce();
        for slug in ["one", "two"] {
            let page = world
                .answer(slug, &nonce, &[(SAY, "Hello")])
                .await
                .expect(200);
            assert_eq!(page.text_of("h1"), "Thank you");
        }
        for (slug, survey) in [("one", &one), ("two", &two)] {
            world.company(slug, &[(SAY, "Hello")]).await;
            assert_eq!(world.close(survey).await.unwrap(), 1 + 4);
        }
    }
);

on_both_engines!(
    a_closed_survey_takes_nothing_and_gives_back_what_was_written,
    |world| async {
        let survey = world.open_survey("ended", &forms::one_question()).await;
        say(&world, "ended", "In time").await.expect(200);
        world.company("ended", &[(SAY, "In time")]).await;
        world.close(&survey).await.unwrap();
        let late = "This came after the end and took me an hour to write";
        let page = say(&world, "ended", late).await.expect(410);
        assert_eq!(page.text_of("h1"), "This survey has ended");
        assert!(page.text_of("main").contains(late));
        assert_eq!(stored(&world, &survey).await, ["In time"; 5]);
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from inbox")
                .await,
            0
        );
        assert!(matches!(world.close(&survey).await, Err(Error::NotFound)));
    }
);

on_both_engines!(a_draft_takes_nothing, |world| async {
    let initiative = world.create_initiative("early").await;
    let survey = world
        .create_survey(&initiative, "early", &forms::one_question())
        .await;
    say(&world, "early", "Too soon").await.expect(404);
    world.set_status(&survey, Status::Open).await;
    assert_eq!(world.close(&survey).await.unwrap(), 0);
});

/// How many answers are sent, and how many of them are sent again.
const DISTINCT: usize = 8_000;
const REPEATS: usize = 2_000;

on_both_engines!(
    ten_thousand_posts_of_which_two_thousand_repeat_leave_eight_thousand_answers,
    |world| async {
        let Some(naughty) = inputs::find_naughty_strings() else {
            return;
        };
        let survey = world.open_survey("many", &forms::one_question()).await;
        let texts: Vec<String> = (0..DISTINCT)
            .map(|number| {
                format!(
                    "{number}: {}\r\nሰላም \u{1f468}\u{200d}\u{1f467}\r",
                    naughty[number % naughty.len()]
                )
            })
            .collect();
        let nonces: Vec<String> = texts.iter().map(|_| fresh_nonce()).collect();
        // Every repeat is under way close to its first sending, where it is hardest to tell them apart.
        let every = DISTINCT / REPEATS;
        let posts = (0..DISTINCT).flat_map(|number| {
            let times = if number % every == 0 { 2 } else { 1 };
            std::iter::repeat_n(number, times)
        });
        let outcomes: Vec<String> = stream::iter(posts)
            .map(|number| {
                let world = &world;
                let fields = [
                    (NONCE, nonces[number].as_str()),
                    (SAY, texts[number].as_str()),
                ];
                async move {
                    let page = world.post_form("/s/many", &fields).await.expect(200);
                    page.text_of("h1")
                }
            })
            .buffer_unordered(64)
            .collect()
            .await;
        assert_eq!(outcomes.len(), DISTINCT + REPEATS);
        let thanked = outcomes
            .iter()
            .filter(|title| *title == "Thank you")
            .count();
        assert_eq!(thanked, DISTINCT);

        assert_eq!(world.close(&survey).await.unwrap(), DISTINCT);
        let kept = counted(stored(&world, &survey).await);
        let expected = counted(
            texts
                .iter()
                .map(|text| text.replace("\r\n", "\n"))
                .collect(),
        );
        assert!(kept == expected, "{}", first_difference(&kept, &expected));
        let passages = counted(world.column("select text from passage").await);
        assert!(
            passages == expected,
            "{}",
            first_difference(&passages, &expected)
        );
    }
);

/// The texts a survey holds, once its answers have left.
async fn stored(world: &World, survey: &Survey) -> Vec<String> {
    let responses = list_responses(world.db(), &survey.id).await.unwrap();
    responses
        .iter()
        .map(|response| said(&response.answers))
        .collect()
}

fn counted(texts: Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

fn first_difference(kept: &BTreeMap<String, usize>, expected: &BTreeMap<String, usize>) -> String {
    let lost = expected
        .iter()
        .find(|(text, count)| kept.get(*text) != Some(*count));
    let extra = kept
        .iter()
        .find(|(text, count)| expected.get(*text) != Some(*count));
    format!("lost or changed: {lost:?}; not sent like this: {extra:?}")
}

#[test]
fn an_answer_kept_twice_or_changed_would_be_noticed() {
    let expected = counted(vec!["a".into(), "b".into()]);
    for wrong in [vec!["a", "b", "b"], vec!["a"], vec!["a", "b\r"]] {
        let kept = counted(wrong.into_iter().map(String::from).collect());
        assert_ne!(kept, expected);
    }
}
