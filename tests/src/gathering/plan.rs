//! A session's plan and its prompts are made and changed.

use super::create_session;
use crate::{
    harness::{SignedIn, World},
    on_both_engines,
};
use app::{
    account::Role,
    capture::Seat,
    coding::NoteKind,
    ids::SessionId,
    initiative::Initiative,
    session::{NewNote, Prompt, Session, Sight, prompts_of, store},
};

async fn session_of(world: &World, initiative: &Initiative, id: &SessionId) -> Session {
    store::get_session(world.db(), &initiative.id, &Sight::All, id)
        .await
        .unwrap()
}

const PLAN: &[(&str, &str)] = &[
    ("title", "Round with night workers"),
    ("kind", "focus_group"),
    ("purpose", "Why meetings are missed"),
    ("held_on", "2091-05-08"),
    ("place", "Library"),
    ("participants", "9"),
    ("languages", "so"),
    ("languages", "en"),
    ("more_languages", "om"),
];

on_both_engines!(a_plan_is_changed_and_comes_back_as_it_was, |world| async {
    let initiative = world.create_initiative("north").await;
    let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
    let prompts = prompts_of("What happened?", &"en".parse().unwrap());
    let id = create_session(&world, &initiative.id, prompts.clone()).await;
    let path = format!("/i/north/sessions/{id}/plan");
    organizer.post(&world, &path, PLAN).await.expect(303);
    let session = session_of(&world, &initiative, &id).await;
    assert_eq!(session.title, "Round with night workers");
    assert_eq!(session.purpose, "Why meetings are missed");
    assert_eq!(session.prompts, prompts);
    // The language that staff write in stays the first.
    let tags: Vec<&str> = session.languages.iter().map(|lang| lang.as_str()).collect();
    assert_eq!(tags, ["en", "so", "om"]);
    let form = organizer.get(&world, &path).await.expect(200);
    for (field, value) in PLAN.iter().filter(|(field, _)| *field != "languages") {
        assert_eq!(form.values(field), [*value], "{field}");
    }
    for (field, wrong) in [
        ("title", ""),
        ("kind", "party"),
        ("held_on", "soon"),
        ("participants", "-1"),
        ("more_languages", "soomaali!"),
        ("purpose", &"x".repeat(3001)),
    ] {
        let mut fields = PLAN.to_vec();
        fields.retain(|(name, _)| *name != field);
        fields.push((field, wrong));
        let page = organizer.post(&world, &path, &fields).await.expect(422);
        assert_eq!(page.values("place"), ["Library"], "{field}");
    }
    assert_eq!(session_of(&world, &initiative, &id).await, session);
});

async fn holders(world: &World, id: &SessionId) -> usize {
    let holders = store::list_facilitators(world.db(), id).await;
    holders.unwrap().len()
}

on_both_engines!(
    an_organizer_chooses_who_facilitates_and_a_facilitator_holds_what_they_plan,
    |world| async {
        let initiative = world.create_initiative("north").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let facilitator = world.sign_in_as(Role::Facilitator, &initiative).await;
        let coder = world.sign_in_as(Role::Coder, &initiative).await;
        let (chosen, other) = (
            world.account_of(&facilitator).await,
            world.account_of(&coder).await,
        );
        let mut fields = PLAN.to_vec();
        fields.push(("facilitators", chosen.as_str()));
        // Somebody who may not facilitate is passed over.
        fields.push(("facilitators", other.as_str()));
        let made = organizer
            .post(&world, "/i/north/sessions/new", &fields)
            .await
            .expect(303);
        let path = made.location().to_string();
        facilitator.get(&world, &path).await.expect(200);
        coder.get(&world, &path).await.expect(404);
        let id = SessionId(path.rsplit('/').next().unwrap().into());
        assert_eq!(holders(&world, &id).await, 1);
        // A facilitator changes the plan and not who holds it.
        let plan = format!("{path}/plan");
        let form = facilitator.get(&world, &plan).await.expect(200);
        assert!(!form.has("[name=facilitators]"));
        let mut fields = PLAN.to_vec();
        fields.push(("facilitators", other.as_str()));
        facilitator.post(&world, &plan, &fields).await.expect(303);
        facilitator.get(&world, &path).await.expect(200);
        // The organizer takes it from them.
        organizer.post(&world, &plan, PLAN).await.expect(303);
        assert_eq!(holders(&world, &id).await, 0);
        facilitator.get(&world, &path).await.expect(404);
        // What a facilitator plans is theirs.
        let made = facilitator
            .post(&world, "/i/north/sessions/new", PLAN)
            .await
            .expect(303);
        facilitator.get(&world, made.location()).await.expect(200);
    }
);

/// The form of the guide with some fields changed, as a browser would send it.
async fn change(
    world: &World,
    person: &SignedIn,
    path: &str,
    changes: &[(&str, &str)],
) -> crate::harness::Page {
    let form = person.get(world, path).await.expect(200);
    let mut fields = form.fields();
    fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| name == changed));
    let changes = changes.iter();
    fields.extend(changes.map(|(name, value)| ((*name).to_string(), (*value).to_string())));
    let post = path.split('?').next().unwrap();
    person.to(world, post).post(&fields).await
}

on_both_engines!(
    prompts_are_written_with_probes_and_minutes_language_beside_language,
    |world| async {
        let initiative = world.create_initiative("north").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let id = create_session(&world, &initiative.id, Vec::new()).await;
        let path = format!("/i/north/sessions/{id}/guide");
        let saved = change(
            &world,
            &organizer,
            &path,
            &[
                ("text-0-en", "What happened?"),
                ("probes-0-en", "When?\r\nWho helped?"),
                ("text-0-so", "Maxaa dhacay?"),
                ("probes-0-so", "\r\nYaa caawiyay?"),
                ("minutes-0", "20"),
                ("text-1-en", "What would help?"),
            ],
        )
        .await
        .expect(303);
        assert_eq!(saved.location(), format!("{path}?with=so"));
        // Another language beside the first, and the first two in another order.
        let beside = format!("{path}?with=ar");
        change(
            &world,
            &organizer,
            &beside,
            &[
                ("text-0-ar", "ماذا حدث؟"),
                ("place-0", "2"),
                ("place-1", "1"),
            ],
        )
        .await
        .expect(303);
        let session = session_of(&world, &initiative, &id).await;
        let [first, second] = session.prompts.as_slice() else {
            panic!("{:?}", session.prompts)
        };
        let said = |prompt: &Prompt, tag: &str| prompt.text.0[&tag.parse().unwrap()].clone();
        assert_eq!(said(first, "en"), "What would help?");
        assert_eq!(said(second, "so"), "Maxaa dhacay?");
        assert_eq!(said(second, "ar"), "ماذا حدث؟");
        assert_eq!((second.minutes, second.probes.len()), (20, 2));
        let probe = &second.probes[1].0;
        assert_eq!(probe[&"so".parse().unwrap()], "Yaa caawiyay?");
        let page = organizer.get(&world, &beside).await.expect(200);
        assert_eq!(page.attributes("[name=text-1-ar]", "dir"), ["rtl"]);
        // What is wrong is said, and everything typed is kept.
        let page = change(
            &world,
            &organizer,
            &path,
            &[("minutes-0", "an hour"), ("text-2-so", "Wax kale?")],
        )
        .await
        .expect(422);
        assert_eq!(page.values("minutes-0"), ["an hour"]);
        assert_eq!(page.values("text-2-so"), ["Wax kale?"]);
        assert_eq!(session_of(&world, &initiative, &id).await, session);
    }
);

on_both_engines!(
    two_who_change_the_prompts_at_once_lose_nothing,
    |world| async {
        let initiative = world.create_initiative("north").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let id = create_session(&world, &initiative.id, Vec::new()).await;
        let path = format!("/i/north/sessions/{id}/guide");
        let mut late = organizer.get(&world, &path).await.expect(200).fields();
        change(&world, &organizer, &path, &[("text-0-en", "First?")])
            .await
            .expect(303);
        late.retain(|(name, _)| name != "text-0-en");
        late.push(("text-0-en".into(), "Second?".into()));
        let page = organizer.to(&world, &path).post(&late).await.expect(422);
        assert_eq!(page.values("text-0-en"), ["Second?"]);
        let session = session_of(&world, &initiative, &id).await;
        assert_eq!(session.prompts[0].text.0.values().next().unwrap(), "First?");
        // Sent once more, now that they know.
        let again = page.fields();
        organizer.to(&world, &path).post(&again).await.expect(303);
    }
);

on_both_engines!(
    prompts_under_which_something_is_written_are_not_moved,
    |world| async {
        let initiative = world.create_initiative("north").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let prompts = prompts_of("One?\nTwo?", &"en".parse().unwrap());
        let id = create_session(&world, &initiative.id, prompts).await;
        let path = format!("/i/north/sessions/{id}/guide");
        let before = organizer.get(&world, &path).await.expect(200).fields();
        let note = NewNote {
            prompt: 2,
            kind: NoteKind::Observation,
            language: "en".parse().unwrap(),
            text: "Nods".into(),
            seat: Seat::NOBODY,
            quote_ok: true,
            tags: Vec::new(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        store::create_note(&mut tx, &initiative.id, &id, &note)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let form = organizer.get(&world, &path).await.expect(200);
        assert!(!form.has("[name^=place-], [name^=out-]"));
        // A form that was opened before the line was written.
        let mut late = before;
        late.push(("out-0".into(), "1".into()));
        organizer.to(&world, &path).post(&late).await.expect(422);
        let session = session_of(&world, &initiative, &id).await;
        assert_eq!(session.prompts.len(), 2);
    }
);
