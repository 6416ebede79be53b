//! Drawing words, working through them, and ending.

use super::*;
use crate::on_both_engines;

fn form<'a>(team: &'a Team, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("title", "Spring check"),
        ("first", team.first_id.as_str()),
        ("second", team.second_id.as_str()),
        ("coded", "none"),
        ("size", "some"),
        ("number", "10"),
    ];
    for (name, value) in more {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

async fn begin(world: &World, team: &Team, more: &[(&str, &str)]) -> Page {
    let path = team.path("agreement/new");
    team.organizer.post(world, &path, &form(team, more)).await
}

/// The id at the end of where a page leads.
fn id_of(page: &Page) -> DoubleCodingId {
    let location = page.location();
    DoubleCodingId(location.rsplit('/').next().unwrap().to_string())
}

async fn drawn(world: &World, team: &Team, page: &Page) -> Vec<app::double_coding::Drawn> {
    store::list_drawn(world.db(), &team.initiative.id, &id_of(page))
        .await
        .unwrap()
}

on_both_engines!(
    two_people_work_through_a_sample_and_are_compared,
    |world| async {
        let team = Team::make(&world).await;
        team.say(&world, 9, "so").await;
        team.say(&world, 30, "en").await;
        let code = team.code(&world, "Late").await;
        let begun = begin(&world, &team, &[("number", "12")]).await.expect(303);
        let drawn = drawn(&world, &team, &begun).await;
        assert_eq!(drawn.len(), 12);
        let somali = drawn.iter().filter(|drawn| drawn.language.as_str() == "so");
        assert!(somali.count() >= 5, "every language has its turn");
        let here = begun.location().to_string();
        let page = team.second.get(&world, &here).await.expect(200);
        assert!(page.text().contains("12"), "{}", page.text());
        let queue = page.attributes("main section a.do", "href");
        assert_eq!(queue.len(), 1);
        for person in [&team.first, &team.second] {
            let mut at = person.get(&world, &queue[0]).await.expect(200);
            for left in (0..12).rev() {
                assert_eq!(at.count(".queue ol li"), left + 1);
                let action = &at.attributes(".notice form", "action")[0];
                let next = person.post(&world, action, &[]).await.expect(303);
                if left == 0 {
                    assert_eq!(next.location(), here);
                    break;
                }
                assert!(next.location().contains("/words/"), "{}", next.location());
                at = person.get(&world, next.location()).await.expect(200);
            }
        }
        team.put(&world, &team.first_id, &drawn[0].passage, &code, (0, 3))
            .await;
        // Both are through: any of them may ask for the figures.
        let compare = format!("{here}/compare");
        team.second.post(&world, &compare, &[]).await.expect(303);
        let page = team.second.get(&world, &here).await.expect(200);
        assert_eq!(page.text_of("#units"), "12");
        assert_eq!(page.text_of("#identical"), "92 %");
        let log = team.organizer.get(&world, &team.path("log")).await.text();
        assert!(log.contains("Began the double coding") && log.contains("Compared the two coders"));
    }
);

on_both_engines!(
    what_is_wrong_with_the_form_is_said_and_what_was_typed_stays,
    |world| async {
        let team = Team::make(&world).await;
        team.say(&world, 20, "en").await;
        team.say(&world, 3, "so").await;
        let viewer = world.sign_in_as(Role::Viewer, &team.initiative).await;
        let viewer = world.account_of(&viewer).await;
        let long = "x".repeat(121);
        for (field, value, says) in [
            ("title", "", "give it a name"),
            ("title", long.as_str(), "too long"),
            ("title", "a\u{1}b", "cannot be shown"),
            ("second", "", "choose the two coders"),
            ("second", viewer.as_str(), "choose the two coders"),
            ("first", "nobody", "choose the two coders"),
            ("second", team.first_id.as_str(), "two different people"),
            ("number", "9", "at least"),
            ("number", "many", "at least"),
            ("number", "-99999999999999999999", "at least"),
            ("language", "so", "Fewer than"),
        ] {
            let page = begin(&world, &team, &[(field, value)]).await.expect(422);
            let problem = page.text_of(".notice.bad");
            assert!(problem.contains(says), "{field}={value}: {problem}");
            let known = ["title", "number", "language"].contains(&field);
            if known && !value.contains('\u{1}') {
                // The switch of the page's own language stands before the form.
                let kept = page.values(field);
                assert_eq!(kept.last().map(String::as_str), Some(value), "{field}");
            }
        }
        assert_eq!(world.number("select count(*) from double_coding").await, 0);
        // A coder may look, and only organizers begin.
        let path = team.path("agreement/new");
        let refused = team.first.post(&world, &path, &form(&team, &[])).await;
        refused.expect(403);
        let list = team.first.get(&world, &team.path("agreement")).await;
        list.expect(200);
    }
);

on_both_engines!(
    before_both_are_through_only_organizers_end_it_and_only_what_both_saw_counts,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 12, "en").await;
        let double = team.begin(&world, &passages).await;
        team.look_at(&world, &double, &passages[..4]).await;
        let compare = team.path(&format!("agreement/{}/compare", double.id));
        for coder in [&team.first, &team.second, &team.third] {
            let page = coder.post(&world, &compare, &[]).await.expect(422);
            assert!(page.text_of(".notice.bad").contains("not through"));
        }
        let page = team.compare(&world, &double).await;
        assert_eq!(page.text_of("#units"), "4");
        // Once compared, nothing is marked any more.
        let done = team.path(&format!("agreement/{}/done/{}", double.id, passages[7]));
        team.second.post(&world, &done, &[]).await.expect(422);
        // And comparing again changes nothing.
        team.compare(&world, &double).await;
        assert_eq!(
            world
                .number("select count(*) from audit_entry where action = 'double-coding-compared'")
                .await,
            1
        );
    }
);

on_both_engines!(
    nobody_but_the_two_marks_words_and_what_was_marked_can_be_taken_back,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let double = team.begin(&world, &passages).await;
        let done = team.path(&format!("agreement/{}/done/{}", double.id, passages[0]));
        for stranger in [&team.third, &team.organizer] {
            let page = stranger.post(&world, &done, &[]).await.expect(422);
            assert!(page.text_of(".notice.bad").contains("two coders"));
        }
        let seen =
            "select cast(sum(first_done + second_done) as bigint) from double_coding_passage";
        team.first.post(&world, &done, &[]).await.expect(303);
        assert_eq!(world.number(seen).await, 1);
        let undone = team.first.post(&world, &done, &[("undo", "1")]).await;
        assert!(undone.expect(303).location().contains(passages[0].as_str()));
        assert_eq!(world.number(seen).await, 0);
        for nothing in ["nosuch", "%00", "a%20b"] {
            let path = team.path(&format!("agreement/{}/done/{nothing}", double.id));
            team.first.post(&world, &path, &[]).await.expect(404);
        }
    }
);

on_both_engines!(
    words_that_are_being_coded_twice_are_not_drawn_again,
    |world| async {
        let team = Team::make(&world).await;
        team.say(&world, 25, "en").await;
        begin(&world, &team, &[("number", "20")]).await.expect(303);
        // Five are left, and that is too few.
        let page = begin(&world, &team, &[]).await.expect(422);
        assert!(page.text_of(".notice.bad").contains("Fewer than"));
    }
);

on_both_engines!(
    the_first_coder_can_be_whoever_coded_the_words_before,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 16, "en").await;
        let code = team.code(&world, "Late").await;
        let third = world.account_of(&team.third).await;
        for passage in &passages[..7] {
            team.put(&world, &team.first_id, passage, &code, (0, 3))
                .await;
        }
        for passage in &passages[5..12] {
            team.put(&world, &third, passage, &code, (0, 3)).await;
        }
        // What the second coder has coded before is nothing to be blind about.
        team.put(&world, &team.second_id, &passages[0], &code, (0, 3))
            .await;
        let begun = begin(&world, &team, &[("first", ""), ("size", "all")])
            .await
            .expect(303);
        let drawn = drawn(&world, &team, &begun).await;
        assert_eq!(drawn.len(), 11);
        for drawn in &drawn {
            let at = passages.iter().position(|id| *id == drawn.passage).unwrap();
            assert!((1..12).contains(&at));
            let expected = if at < 7 { &team.first_id } else { &third };
            assert_eq!(drawn.first, *expected, "{at}");
            assert!(drawn.first_done && !drawn.second_done);
        }
    }
);
