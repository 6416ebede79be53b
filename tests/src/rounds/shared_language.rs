//! The exercise of shared language, and the vocabulary that comes of it.

use super::{Room, listed};
use crate::{
    harness::{SignedIn, World},
    on_both_engines,
};
use app::{account::Role, initiative::Initiative, round::Kind};

on_both_engines!(
    meanings_stand_side_by_side_and_what_is_agreed_becomes_vocabulary,
    |world| async {
        let room = Room::open(&world, Kind::Words).await;
        for person in 0..5 {
            let equity = format!("What each needs {person}");
            let justice = format!("Nobody above the rule {person}");
            let mut typed = vec![("equity", equity.as_str())];
            if person < 2 {
                typed.push(("justice", justice.as_str()));
            }
            room.send(&world, &typed).await.expect(200);
        }
        assert!(!room.projector(&world).await.has(".wall"));
        room.step(&world, "close").await.expect(303);
        let wall = room.projector(&world).await;
        assert_eq!(wall.count(".wall section"), 4);
        assert_eq!(listed(&wall, ".wall section:nth-child(1) li").len(), 5);
        assert_eq!(listed(&wall, ".wall section:nth-child(4) li").len(), 2);
        assert!(wall.has(".wall section:nth-child(2) .none"));

        let agreed = [
            ("concept", "equity"),
            ("text_en", "To each what each needs"),
            ("text_so", "Qof walba waxa uu u baahan yahay"),
        ];
        room.act(&world, "agree", &agreed).await.expect(303);
        room.act(&world, "agree", &[("concept", "equity")])
            .await
            .expect(422);
        room.act(&world, "agree", &[("concept", "peace"), ("text_en", "x")])
            .await
            .expect(422);
        let path = room.initiative.path("vocabulary");
        let page = room.person.get(&world, &path).await.expect(200);
        assert!(page.text().contains("To each what each needs"));
        assert!(page.has("[lang=so]"));
        assert!(page.has(&format!(".hint a[href$='{}']", room.session.id)));
        // Agreed again in one language, the other stays.
        let again = [("concept", "equity"), ("text_en", "What each needs")];
        room.act(&world, "agree", &again).await.expect(303);
        let page = room.person.get(&world, &path).await.expect(200);
        assert!(page.text().contains("Qof walba") && !page.text().contains("To each what"));
    }
);

on_both_engines!(kept_words_become_lines_of_the_session_once, |world| async {
    let room = Room::open(&world, Kind::Prompt).await;
    let path = format!("/j/{}", room.code);
    for number in 0..5 {
        let page = world.get(&format!("{path}?lang=so")).await.expect(200);
        let mut fields = page.fields();
        fields.retain(|(name, _)| name != "answer");
        fields.push(("answer".into(), format!("Jawaab {number}\r\nlaba")));
        world.post_form(&path, &fields).await.expect(200);
    }
    room.act(&world, "keep", &[]).await.expect(422);
    room.step(&world, "close").await.expect(303);
    room.act(&world, "keep", &[]).await.expect(303);
    room.act(&world, "keep", &[]).await.expect(422);
    let mut lines = world
        .column(
            "select kind || '|' || seat || '|' || language || '|' || cast(prompt as text) || '|' || text
             from session_revision order by text",
        )
        .await;
    lines.sort();
    let expected: Vec<String> = (0..5)
        .map(|number| format!("verbatim||so|1|Jawaab {number}\nlaba"))
        .collect();
    assert_eq!(lines, expected);
});

on_both_engines!(kept_words_name_the_term_that_they_explain, |world| async {
    let room = Room::open(&world, Kind::Words).await;
    let path = format!("/j/{}", room.code);
    for number in 0..5 {
        let tag = if number == 0 { "es" } else { "en" };
        let page = world.get(&format!("{path}?lang={tag}")).await.expect(200);
        let mut fields = page.fields();
        fields.retain(|(name, _)| name != "equity");
        fields.push(("equity".into(), format!("What each needs {number}")));
        world.post_form(&path, &fields).await.expect(200);
    }
    room.step(&world, "close").await.expect(303);
    room.act(&world, "keep", &[]).await.expect(303);
    let lines = world
        .column("select text from session_revision order by text")
        .await;
    let mut expected: Vec<String> = (1..5)
        .map(|number| format!("[Equity] What each needs {number}"))
        .collect();
    expected.insert(0, "[Equidad] What each needs 0".into());
    assert_eq!(lines, expected);
});

async fn agree(world: &World, person: &SignedIn, initiative: &Initiative, fields: &[(&str, &str)]) {
    let path = initiative.path("vocabulary");
    person.post(world, &path, fields).await.expect(303);
}

on_both_engines!(
    agreed_words_are_marked_in_what_the_initiative_says,
    |world| async {
        let mut initiative = world.create_initiative("words").await;
        initiative.problem_statement =
            "Equity in rides to school, and a fair share for all.".into();
        let mut tx = world.db().write_tx().await.unwrap();
        app::initiative::store::set_initiative(&mut tx, &initiative)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let person = world.sign_in_as(Role::Organizer, &initiative).await;
        let (barriers, summary) = (initiative.path("barriers"), initiative.path("summary"));
        assert!(!person.get(&world, &barriers).await.expect(200).has("dfn"));
        let equity = [
            ("term", "equity"),
            ("language", "en"),
            ("definition", "What each needs"),
        ];
        agree(&world, &person, &initiative, &equity).await;
        let own = [
            ("term", "own"),
            ("language", "en"),
            ("definition", "Nobody gets all"),
            ("names", "fair share, fair shares"),
        ];
        agree(&world, &person, &initiative, &own).await;
        for path in [&barriers, &summary] {
            let page = person.get(&world, path).await.expect(200);
            assert_eq!(listed(&page, "dfn"), ["Equity", "fair share"], "{path}");
            // Each opens what was agreed, without a script.
            for target in page.attributes("button.agreed", "popovertarget") {
                assert!(page.has(&format!("[id='{target}'][popover]")), "{target}");
            }
        }
        let page = person.get(&world, &summary).await.expect(200);
        assert!(page.text_of(".vocabulary").contains("Nobody gets all"));
        let new = [
            ("title", "Buses"),
            ("statement", "There is no equity on the road."),
            ("indicator", ""),
            ("baseline", ""),
        ];
        let path = initiative.path("barriers/new");
        let made = person.post(&world, &path, &new).await.expect(303);
        let page = person.get(&world, made.location()).await.expect(200);
        assert_eq!(listed(&page, ".lead dfn"), ["equity"]);
        // Another initiative has agreed on nothing.
        let elsewhere = world.create_initiative("elsewhere").await;
        let stranger = world.sign_in_as(Role::Organizer, &elsewhere).await;
        let page = stranger
            .get(&world, &elsewhere.path("vocabulary"))
            .await
            .expect(200);
        assert!(!page.text().contains("What each needs"));
    }
);

on_both_engines!(
    what_is_no_agreement_is_asked_again_and_a_wording_can_go,
    |world| async {
        let initiative = world.create_initiative("words").await;
        let person = world.sign_in_as(Role::Facilitator, &initiative).await;
        let path = initiative.path("vocabulary");
        let long = "x".repeat(2_001);
        for fields in [
            [
                ("term", "nosuch"),
                ("language", "en"),
                ("definition", "Mine"),
                ("names", ""),
            ],
            [
                ("term", "own"),
                ("language", "en"),
                ("definition", "Mine"),
                ("names", " ,"),
            ],
            [
                ("term", "justice"),
                ("language", "?"),
                ("definition", "Mine"),
                ("names", ""),
            ],
            [
                ("term", "justice"),
                ("language", "en"),
                ("definition", " "),
                ("names", "just"),
            ],
            [
                ("term", "justice"),
                ("language", "en"),
                ("definition", &long),
                ("names", ""),
            ],
            [
                ("term", "own"),
                ("language", "en"),
                ("definition", "Mine"),
                ("names", &long),
            ],
        ] {
            let page = person.post(&world, &path, &fields).await.expect(422);
            assert_eq!(page.values("definition"), [fields[2].1.trim()]);
        }
        let justice = [
            ("term", "justice"),
            ("language", "es"),
            ("definition", "Lo justo"),
        ];
        agree(&world, &person, &initiative, &justice).await;
        let term = world
            .column("select id from vocabulary_term")
            .await
            .remove(0);
        let remove = format!("{path}/{term}");
        person
            .post(&world, &remove, &[("language", "en")])
            .await
            .expect(404);
        person
            .post(&world, &remove, &[("language", "es")])
            .await
            .expect(303);
        assert!(
            world
                .column("select id from vocabulary_term")
                .await
                .is_empty()
        );
    }
);
