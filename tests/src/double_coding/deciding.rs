//! Deciding what stays: by whom, with a reason, and without touching the figures.

use super::*;
use crate::{codebook::Desk, on_both_engines};

/// Words on which the first gave two codes and the second another two; one they share.
struct Dispute {
    team: Team,
    double: DoubleCoding,
    passages: Vec<PassageId>,
    late: CodeId,
    cold: CodeId,
    both: CodeId,
}

impl Dispute {
    async fn make(world: &World) -> Dispute {
        let team = Team::make(world).await;
        let passages = team.say(world, 10, "en").await;
        let late = team.code(world, "Late").await;
        let cold = team.code(world, "Cold").await;
        let both = team.code(world, "Both").await;
        let double = team.begin(world, &passages).await;
        for passage in &passages[..2] {
            team.put(world, &team.first_id, passage, &late, (0, 16))
                .await;
            team.put(world, &team.second_id, passage, &cold, (17, 34))
                .await;
            team.put(world, &team.first_id, passage, &both, (0, 3))
                .await;
            team.put(world, &team.second_id, passage, &both, (0, 7))
                .await;
        }
        team.look_at(world, &double, &passages).await;
        team.compare(world, &double).await;
        Dispute {
            team,
            double,
            passages,
            late,
            cold,
            both,
        }
    }

    fn path(&self, passage: usize) -> String {
        let (double, passage) = (&self.double.id, &self.passages[passage]);
        self.team
            .path(&format!("agreement/{double}/adjudicate/{passage}"))
    }

    async fn decide(
        &self,
        world: &World,
        person: &SignedIn,
        (late, cold, both): (&str, &str, &str),
        reason: &str,
    ) -> Page {
        let names = [&self.late, &self.cold, &self.both].map(|code| format!("kept-{code}"));
        let fields = [
            (names[0].as_str(), late),
            (names[1].as_str(), cold),
            (names[2].as_str(), both),
            ("reason", reason),
        ];
        person.post(world, &self.path(0), &fields).await
    }

    /// The codes on the first passage, each with its coder and words.
    async fn on_it(&self, world: &World) -> Vec<(CodeId, AccountId, String)> {
        let codings = self.team.codings(world, &self.passages[0]).await;
        let mut found: Vec<_> = codings
            .into_iter()
            .map(|coding| (coding.code, coding.coder, coding.quote))
            .collect();
        found.sort();
        found
    }
}

on_both_engines!(
    what_is_kept_becomes_the_coding_and_the_figures_stay_as_they_were,
    |world| async {
        let of = Dispute::make(&world).await;
        let here = of.team.path(&format!("agreement/{}", of.double.id));
        let masi = of.team.third.get(&world, &here).await.text_of("#masi");
        let reason = "“Late” is about time, <b>not</b> food.";
        let decided = of
            .decide(
                &world,
                &of.team.third,
                ("first", "neither", "second"),
                reason,
            )
            .await
            .expect(303);
        assert_eq!(decided.location(), of.path(1), "on to what is left");
        let mut expected = vec![
            (
                of.late.clone(),
                of.team.first_id.clone(),
                "The bus is late.".to_string(),
            ),
            (
                of.both.clone(),
                of.team.second_id.clone(),
                "The bus".to_string(),
            ),
        ];
        expected.sort();
        assert_eq!(of.on_it(&world).await, expected);
        let page = of.team.first.get(&world, &of.path(0)).await.expect(200);
        assert!(page.text_of(".decisions").contains(reason));
        assert!(page.text_of("table.list").contains("The food is cold."));
        let after = of.team.third.get(&world, &here).await.expect(200);
        assert_eq!(after.text_of("#masi"), masi);
        assert_eq!(after.text_of("#units"), "10");
        let log = of.team.organizer.get(&world, &of.team.path("log")).await;
        assert!(log.text().contains("Decided what stays"));
    }
);

on_both_engines!(
    a_later_decision_brings_back_what_the_earlier_one_took_off,
    |world| async {
        let of = Dispute::make(&world).await;
        let before = of.on_it(&world).await;
        let none = ("neither", "neither", "neither");
        of.decide(&world, &of.team.third, none, "Nothing fits.")
            .await
            .expect(303);
        assert_eq!(of.on_it(&world).await, []);
        let all = ("first", "second", "both");
        of.decide(&world, &of.team.organizer, all, "It does.")
            .await
            .expect(303);
        assert_eq!(of.on_it(&world).await, before);
        let organizer = world.account_of(&of.team.organizer).await;
        let initiative = &of.team.initiative.id;
        let decisions = store::list_decisions(world.db(), initiative, &of.double.id, &organizer)
            .await
            .unwrap();
        assert_eq!(decisions.len(), 3);
        assert!(
            decisions
                .iter()
                .all(|decision| decision.by == organizer && decision.reason == "It does.")
        );
    }
);

on_both_engines!(
    the_two_do_not_decide_between_themselves_and_a_decision_is_whole,
    |world| async {
        let of = Dispute::make(&world).await;
        let before = of.on_it(&world).await;
        let (team, whole) = (&of.team, ("first", "neither", "both"));
        for (person, chosen, reason, says) in [
            (&team.first, whole, "Mine.", "other than the two"),
            (&team.second, whole, "Mine.", "other than the two"),
            (&team.third, ("first", "", "both"), "Why", "every code"),
            (&team.third, whole, " \r\n ", "write down the reason"),
            (&team.third, whole, "a\u{7}b", "cannot be shown"),
        ] {
            let page = of.decide(&world, person, chosen, reason).await.expect(422);
            let problem = page.text_of(".notice.bad");
            assert!(problem.contains(says), "{problem}");
        }
        let long = "x".repeat(2001);
        let page = of.decide(&world, &team.third, whole, &long).await;
        let page = page.expect(422);
        assert_eq!(page.values("reason"), [long], "what was typed stays");
        let chosen = page.values(&format!("kept-{}", of.cold));
        assert_eq!(chosen, ["neither"]);
        let odd = of.decide(&world, &team.third, ("all", "x", "y"), "Why");
        odd.await.expect(400);
        assert_eq!(of.on_it(&world).await, before);
        // The two read it all, but have no form.
        let page = team.first.get(&world, &of.path(0)).await.expect(200);
        assert!(!page.has("textarea[name=reason]"));
    }
);

on_both_engines!(
    before_they_are_compared_nobody_sees_the_two_side_by_side,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let double = team.begin(&world, &passages).await;
        let here = team.path(&format!("agreement/{}", double.id));
        for rest in [
            "/adjudicate".to_string(),
            format!("/adjudicate/{}", passages[0]),
        ] {
            let path = format!("{here}{rest}");
            for person in [&team.first, &team.organizer] {
                let page = person.get(&world, &path).await.expect(303);
                assert_eq!(page.location(), here);
            }
        }
    }
);

on_both_engines!(
    nothing_is_decided_about_words_that_are_coded_apart_in_another_double_coding,
    |world| async {
        let mut of = Dispute::make(&world).await;
        let before = of.on_it(&world).await;
        // There is a version before the one in which something would be taken off.
        of.team.code(&world, "Later").await;
        of.team.second_id = world.account_of(&of.team.third).await;
        let other = of.team.begin(&world, &of.passages[..1]).await;
        let chosen = ("neither", "second", "both");
        for (language, says) in [
            ("en", "in another double coding"),
            ("es", "en otra doble codificación"),
        ] {
            let mut tx = world.db().write_tx().await.unwrap();
            sqlx::query("update account set language = $1")
                .bind(language)
                .execute(&mut *tx)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            let refused = of
                .decide(&world, &of.team.organizer, chosen, "It was on time.")
                .await
                .expect(422);
            let problem = refused.text_of(".notice.bad");
            assert!(problem.contains(says), "{problem}");
            assert_eq!(refused.values("reason"), ["It was on time."]);
            let kept = refused.values(&format!("kept-{}", of.late));
            assert_eq!(kept, ["neither"], "what was chosen stays");
        }
        assert_eq!(of.on_it(&world).await, before);
        for nothing in [
            "select count(*) from double_coding_decision",
            "select count(*) from coding_past",
        ] {
            assert_eq!(world.number(nothing).await, 0, "{nothing}");
        }
        of.team.compare(&world, &other).await;
        of.decide(&world, &of.team.organizer, chosen, "It was on time.")
            .await
            .expect(303);
        let left = of.on_it(&world).await;
        assert_eq!(left.len(), before.len() - 1);
        assert!(left.iter().all(|(code, ..)| *code != of.late));
        // The version before has everything once, and what is taken off next goes as well.
        let initiative = &of.team.initiative.id;
        let version = coding::store::find_codebook_version(world.db(), initiative).await;
        let organizer = world.account_of(&of.team.organizer).await;
        let then = version.unwrap() - 1;
        let then = coding::store::list_codings_at(world.db(), initiative, then, &organizer).await;
        let then = then.unwrap();
        let on_it = then
            .iter()
            .filter(|coding| coding.passage == of.passages[0]);
        assert_eq!(on_it.count(), before.len());
        let next = of.team.codings(&world, &of.passages[0]).await.remove(0);
        let path = of.team.path(&format!("words/{}/uncode", of.passages[0]));
        let fields = [("coding", next.id.as_str())];
        let taken_off = of.team.organizer.post(&world, &path, &fields).await;
        taken_off.expect(303);
    }
);

on_both_engines!(
    what_is_shown_as_a_quote_is_not_decided_away,
    |world| async {
        let of = Dispute::make(&world).await;
        let before = of.on_it(&world).await;
        let codings = of.team.codings(&world, &of.passages[0]).await;
        let late = codings.iter().find(|coding| coding.code == of.late);
        let desk = Desk {
            initiative: of.team.initiative.clone(),
            coder: SignedIn {
                token: of.team.third.token.clone(),
            },
            account: of.team.first_id.clone(),
            passages: of.passages.clone(),
        };
        desk.theme(&world, &[&of.late], &[&late.unwrap().id]).await;
        let away = ("neither", "neither", "both");
        let refused = of
            .decide(&world, &of.team.third, away, "Neither fits.")
            .await
            .expect(422);
        let problem = refused.text_of(".notice.bad");
        let says = ["shown as a quote under", "Buses"];
        assert!(says.iter().all(|said| problem.contains(said)), "{problem}");
        assert_eq!(refused.values("reason"), ["Neither fits."]);
        assert_eq!(of.on_it(&world).await, before);
        let decided = world.number("select count(*) from double_coding_decision");
        assert_eq!(decided.await, 0);
        let stays = ("first", "neither", "both");
        of.decide(&world, &of.team.third, stays, "It is late.")
            .await
            .expect(303);
        assert_eq!(of.on_it(&world).await.len(), before.len() - 1);
        let quoted = world.number("select count(*) from evidence_quote").await;
        assert_eq!(quoted, 1);
    }
);
