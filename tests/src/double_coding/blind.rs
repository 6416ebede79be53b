//! While two people code the same words, nothing either of them can open tells what the other did.

use super::*;
use crate::{
    on_both_engines,
    staff::{
        foreign::Scene,
        routes::{STAFF_ROUTES, StaffRoute},
    },
};
use app::{coding::filter::Filter, error::Error, memo};
use std::collections::BTreeMap;

/// Every page of the staff that can be opened, as this person gets it, by its address.
async fn look_everywhere(
    world: &World,
    scene: &Scene,
    person: &SignedIn,
    more: &[String],
) -> BTreeMap<String, String> {
    let mut seen = BTreeMap::new();
    let gets = |route: &&StaffRoute| route.method == "GET";
    for route in STAFF_ROUTES.iter().filter(gets) {
        let is_left_out = BY_CHANCE.iter().any(|end| route.pattern.ends_with(end));
        if is_left_out || route.pattern.contains("{guide}") {
            continue;
        }
        let page = scene.visit(world, person, route, &scene.sample.slug).await;
        seen.insert(route.pattern.to_string(), plain(&page));
    }
    for path in more {
        let page = person.get(world, path).await;
        seen.insert(path.clone(), plain(&page));
    }
    seen
}

/// What says at which moment it was made: it differs from one look to the next.
const BY_CHANCE: [&str; 1] = ["calendar.ics"];

/// A page without what is drawn anew for each request, and without the number of the last change, which counts what
/// everybody does everywhere.
fn plain(page: &Page) -> String {
    let drawn = r#"nonce="[^"]*"|name="_nonce"[^>]*>|"change":[0-9]+"#;
    let drawn = regex::Regex::new(drawn).unwrap();
    format!("{} {}", page.status, drawn.replace_all(&page.text(), ""))
}

/// The addresses at which two looks differ.
fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let differ = one.iter().filter(|(path, page)| other[*path] != **page);
    differ.map(|(path, _)| path.clone()).collect()
}

on_both_engines!(
    what_the_other_coder_does_changes_no_page_of_the_blind_one,
    |world| async {
        let mut scene = Scene::make(&world).await;
        let sample = scene.sample.clone();
        // Organizers reach every page, and one who codes is as blind as anybody.
        let blind = world.sign_in_as(Role::Organizer, &sample).await;
        let other = world.sign_in_as(Role::Coder, &sample).await;
        let open_eyed = world.sign_in_as(Role::Organizer, &sample).await;
        let blind_id = world.account_of(&blind).await;
        let other_id = world.account_of(&other).await;
        // A code that a theme with a barrier stands on, so that its words would be offered as quotes.
        let code = world
            .column(
                "select theme_code.code_id from theme_code join evidence on evidence.theme_id = theme_code.theme_id
                 order by evidence.id, theme_code.code_id",
            )
            .await
            .remove(0);
        let theme = world
            .column(
                "select theme.slug from theme join evidence on evidence.theme_id = theme.id
                 join theme_code on theme_code.theme_id = theme.id order by evidence.id, theme_code.code_id",
            )
            .await
            .remove(0);
        let evidence = world
            .column("select id from evidence order by id")
            .await
            .remove(0);
        let code = CodeId(code);
        let first = First::Coder(other_id.clone());
        let db = world.db();
        let everything = Filter::default();
        let candidates =
            store::list_candidates(db, &sample.id, &other_id, &everything, &first, &blind_id)
                .await
                .unwrap();
        let passages: Vec<PassageId> = candidates.into_iter().map(|(id, _)| id).collect();
        let double = DoubleCoding {
            id: DoubleCodingId::new(),
            initiative: sample.id.clone(),
            title: "Check".into(),
            drawn_from: String::new(),
            drawn: passages.len(),
            first,
            second: blind_id,
            started_at: Millis::now(),
            compared_at: None,
        };
        let mut tx = db.write_tx().await.unwrap();
        store::create_double_coding(&mut tx, &double, &passages)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        scene.things.insert("passage", passages[0].to_string());
        scene.things.insert("double", double.id.to_string());
        scene.things.insert("code", code.to_string());
        scene.things.insert("theme", theme.clone());
        let path = |rest: String| format!("/i/{}/{rest}", sample.slug);
        let mut more = vec![
            path(format!("words?code={code}")),
            path("words?code=none".into()),
            path(format!("words?double={}", double.id)),
            path(format!("themes/{theme}/evidence/{evidence}")),
            path("summary?lang=es".into()),
        ];
        let each = passages.iter().map(|id| path(format!("words/{id}")));
        more.extend(each.take(12));

        // What was coded before is learned from beside the first look.
        look_everywhere(&world, &scene, &blind, &more).await;
        look_everywhere(&world, &scene, &open_eyed, &more).await;
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        let blind_before = look_everywhere(&world, &scene, &blind, &more).await;
        let again = look_everywhere(&world, &scene, &blind, &more).await;
        assert_eq!(
            differing(&blind_before, &again),
            Vec::<String>::new(),
            "a page stays the same while nobody does anything"
        );
        let open_before = look_everywhere(&world, &scene, &open_eyed, &more).await;
        let mut codings = Vec::new();
        let mut tx = db.write_tx().await.unwrap();
        for passage in &passages {
            let text = coding::store::get_passage(db, &sample.id, passage)
                .await
                .unwrap()
                .text;
            let new = NewCoding {
                code: code.clone(),
                passage: passage.clone(),
                range: Range::of(&text),
                coder: other_id.clone(),
            };
            codings.push(
                coding::store::create_coding(&mut tx, &sample.id, &new)
                    .await
                    .unwrap()
                    .id,
            );
        }
        let about = memo::About::Passage(passages[0].clone());
        let memo =
            memo::store::create_memo(&mut tx, &sample.id, &about, "Late, surely.", &other_id)
                .await
                .unwrap();
        tx.commit().await.unwrap();
        let memo = path(format!("memos/{memo}"));
        blind.get(&world, &memo).await.expect(404);
        open_eyed.get(&world, &memo).await.expect(200);
        let blind_after = look_everywhere(&world, &scene, &blind, &more).await;
        assert_eq!(
            differing(&blind_before, &blind_after),
            Vec::<String>::new(),
            "what the other did shows"
        );
        for (address, page) in &blind_after {
            let told = codings.iter().find(|coding| page.contains(coding.as_str()));
            assert_eq!(told, None, "{address}");
        }
        // The same pages do show it to somebody who is not blind, so the proof looks where there is something to see.
        let open_after = look_everywhere(&world, &scene, &open_eyed, &more).await;
        let shown = differing(&open_before, &open_after);
        for address in [
            "/i/{initiative}/words",
            "/i/{initiative}/words/{passage}",
            more[0].as_str(),
            more[1].as_str(),
            more[5].as_str(),
            "/i/{initiative}/memos",
            "/i/{initiative}/saturation",
        ] {
            assert!(
                shown.iter().any(|path| path == address),
                "{address} is not among {shown:?}"
            );
        }
        // And to the blind one, once they are compared: then quotes can be chosen from these words as well.
        let mut tx = db.write_tx().await.unwrap();
        store::set_compared(&mut tx, &sample.id, &double.id)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let compared = look_everywhere(&world, &scene, &blind, &more).await;
        let shown = differing(&blind_after, &compared);
        for address in [
            "/i/{initiative}/words/{passage}",
            "/i/{initiative}/agreement/{double}",
            "/i/{initiative}/sessions/{session}",
            more[0].as_str(),
            more[3].as_str(),
        ] {
            assert!(
                shown.iter().any(|path| path == address),
                "{address} is not among {shown:?}"
            );
        }
    }
);

on_both_engines!(
    each_of_the_two_sees_their_own_codes_and_others_see_both,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let (late, cold) = (
            team.code(&world, "Late").await,
            team.code(&world, "Cold").await,
        );
        let double = team.begin(&world, &passages).await;
        let one = team
            .put(&world, &team.first_id, &passages[0], &late, (0, 16))
            .await;
        let other = team
            .put(&world, &team.second_id, &passages[0], &cold, (17, 34))
            .await;
        let path = team.path(&format!("words/{}", passages[0]));
        let sees = |page: Page| {
            let shown = |coding: &CodingId| page.has(&format!("#coding-{coding}"));
            (shown(&one), shown(&other), page.count("#text mark"))
        };
        assert_eq!(sees(team.first.get(&world, &path).await), (true, false, 1));
        assert_eq!(sees(team.second.get(&world, &path).await), (false, true, 1));
        for free in [&team.third, &team.organizer] {
            assert_eq!(sees(free.get(&world, &path).await), (true, true, 2));
        }
        let blind = |account: AccountId| {
            let (world, team, passage) = (&world, &team, &passages[0]);
            async move {
                coding::store::is_blind(world.db(), &team.initiative.id, passage, &account)
                    .await
                    .unwrap()
            }
        };
        assert!(blind(team.first_id.clone()).await && blind(team.second_id.clone()).await);
        assert!(!blind(world.account_of(&team.third).await).await);
        team.compare(&world, &double).await;
        assert_eq!(sees(team.first.get(&world, &path).await), (true, true, 2));
        assert!(!blind(team.second_id.clone()).await);
    }
);

on_both_engines!(
    a_blind_organizer_takes_no_project_out_until_they_are_compared,
    |world| async {
        let mut team = Team::make(&world).await;
        team.second_id = world.account_of(&team.organizer).await;
        let passages = team.say(&world, 10, "en").await;
        let double = team.begin(&world, &passages).await;
        let path = team.path("exchange/project");
        let refused = team.organizer.post(&world, &path, &[]).await.expect(422);
        assert!(refused.text_of(".lead").contains("apart from"));
        let free = world.sign_in_as(Role::Organizer, &team.initiative).await;
        free.post(&world, &path, &[]).await.expect(200);
        team.compare(&world, &double).await;
        team.organizer.post(&world, &path, &[]).await.expect(200);
    }
);

on_both_engines!(
    while_it_is_open_what_the_two_gave_is_theirs_alone_to_take_off,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let late = team.code(&world, "Late").await;
        let double = team.begin(&world, &passages).await;
        let coding = team
            .put(&world, &team.first_id, &passages[0], &late, (0, 3))
            .await;
        let path = team.path(&format!("words/{}/uncode", passages[0]));
        let fields = [("coding", coding.as_str())];
        for stranger in [&team.second, &team.third, &team.organizer] {
            stranger.post(&world, &path, &fields).await.expect(404);
        }
        assert_eq!(team.codings(&world, &passages[0]).await.len(), 1);
        team.first.post(&world, &path, &fields).await.expect(303);
        assert!(team.codings(&world, &passages[0]).await.is_empty());
        let again = team
            .put(&world, &team.first_id, &passages[0], &late, (0, 3))
            .await;
        team.compare(&world, &double).await;
        let fields = [("coding", again.as_str())];
        team.third.post(&world, &path, &fields).await.expect(303);
    }
);

on_both_engines!(
    a_removal_that_is_refused_leaves_no_trace_in_the_versions,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let late = team.code(&world, "Late").await;
        team.begin(&world, &passages).await;
        let coding = team
            .put(&world, &team.first_id, &passages[0], &late, (0, 3))
            .await;
        // There is a version before the one it would be taken off in.
        team.code(&world, "Cold").await;
        let stranger = world.account_of(&team.third).await;
        let initiative = &team.initiative.id;
        let mut tx = world.db().write_tx().await.unwrap();
        let refused =
            coding::store::delete_coding(&mut tx, initiative, &passages[0], &coding, &stranger)
                .await;
        assert!(matches!(refused, Err(Error::NotFound)));
        tx.commit().await.unwrap();
        assert_eq!(world.number("select count(*) from coding_past").await, 0);
        assert_eq!(team.codings(&world, &passages[0]).await.len(), 1);
    }
);

on_both_engines!(
    an_earlier_comparison_tells_nothing_of_words_that_are_coded_apart_once_more,
    |world| async {
        let mut team = Team::make(&world).await;
        let passages = team.say(&world, 12, "en").await;
        let stranded = team.code(&world, "Stranded").await;
        let cold = team.code(&world, "Cold").await;
        let earlier = team.begin(&world, &passages).await;
        for passage in &passages[..2] {
            team.put(&world, &team.first_id, passage, &stranded, (0, 16))
                .await;
        }
        for passage in &passages[..4] {
            team.put(&world, &team.second_id, passage, &cold, (17, 34))
                .await;
        }
        team.look_at(&world, &earlier, &passages).await;
        team.compare(&world, &earlier).await;
        let here = team.path(&format!("agreement/{}", earlier.id));
        let list = format!("{here}/adjudicate");
        let case = format!("{list}/{}", passages[0]);
        let kept = [&stranded, &cold].map(|code| format!("kept-{code}"));
        let decision = |reason: &'static str| {
            [
                (kept[0].as_str(), "first"),
                (kept[1].as_str(), "neither"),
                ("reason", reason),
            ]
        };
        let fields = decision("Nobody came.");
        team.organizer
            .post(&world, &case, &fields)
            .await
            .expect(303);
        // The first coder and a third person code some of these words once more.
        team.second_id = world.account_of(&team.third).await;
        let later = team.begin(&world, &passages[..2]).await;
        for blind in [&team.first, &team.third] {
            let compared = blind.get(&world, &here).await.expect(200);
            let disputed = blind.get(&world, &list).await.expect(200);
            assert_eq!(compared.text_of("#units"), "10");
            assert_eq!(disputed.count("table.list tbody tr"), 2);
            for page in [compared, disputed] {
                let notice = page.text_of("p.notice");
                assert!(notice.contains("2 passages are left out"), "{notice}");
                let told = ["Stranded", "Nobody came"].map(|told| page.text().contains(told));
                assert_eq!(told, [false, false], "{}", page.text());
            }
            let opened = blind.get(&world, &case).await.expect(303);
            assert_eq!(opened.location(), here);
            let posted = blind.post(&world, &case, &decision("Mine.")).await;
            assert_eq!(posted.expect(303).location(), here);
        }
        let reasons = world.column("select distinct reason from double_coding_decision");
        assert_eq!(reasons.await, ["Nobody came."]);
        let sees_all = async |person: &SignedIn| {
            let compared = person.get(&world, &here).await.expect(200);
            let disputed = person.get(&world, &list).await.expect(200);
            let opened = person.get(&world, &case).await.expect(200);
            assert_eq!(compared.text_of("#units"), "12");
            assert_eq!(disputed.count("table.list tbody tr"), 4);
            assert!(!compared.has("p.notice") && !disputed.has("p.notice"));
            for page in [compared, disputed, opened] {
                assert!(page.text().contains("Stranded"), "{}", page.text());
            }
        };
        // Whoever is neither of the two sees it meanwhile, and both do once they are compared.
        for free in [&team.second, &team.organizer] {
            sees_all(free).await;
        }
        team.compare(&world, &later).await;
        for compared in [&team.first, &team.third] {
            sees_all(compared).await;
        }
    }
);

on_both_engines!(
    nobody_learns_from_a_refusal_whether_words_carry_a_code,
    |world| async {
        let team = Team::make(&world).await;
        let passages = team.say(&world, 10, "en").await;
        let used = team.code(&world, "Late").await;
        let unused = team.code(&world, "Cold").await;
        let double = team.begin(&world, &passages).await;
        team.put(&world, &team.first_id, &passages[0], &used, (0, 3))
            .await;
        let path = |code: &CodeId| team.path(&format!("codes/{code}"));
        for (code, name) in [(&used, "Late"), (&unused, "Cold")] {
            for fields in [
                vec![("delete", "1")],
                vec![("name", name), ("heading", "1")],
            ] {
                let page = team.second.post(&world, &path(code), &fields).await;
                let page = page.expect(422);
                assert!(page.text().contains("apart from each other"), "{fields:?}");
            }
        }
        // What a code says has nothing to do with it.
        let renamed = [("name", "Freezing")];
        let page = team.second.post(&world, &path(&unused), &renamed).await;
        page.expect(303);
        team.compare(&world, &double).await;
        let delete = [("delete", "1")];
        let page = team.second.post(&world, &path(&used), &delete).await;
        assert!(!page.expect(422).text().contains("apart from each other"));
        let page = team.second.post(&world, &path(&unused), &delete).await;
        page.expect(303);
    }
);
