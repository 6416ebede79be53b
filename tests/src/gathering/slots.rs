//! Times are added, changed and taken away; the pack brings everything on paper.

use super::{DAY, Evening, create_session, slot_on};
use crate::on_both_engines;
use app::account::Role;

on_both_engines!(a_time_is_changed_and_taken_away, |world| async {
    let evening = Evening::open(&world).await;
    evening
        .sign_up(&world, &[("wish", "eat")])
        .await
        .expect(200);
    let organizer = &evening.organizer;
    let path = format!("{}/slots/{}", evening.path, evening.slots[0]);
    let form = organizer.get(&world, &path).await.expect(200);
    assert_eq!(form.values("held_on"), [DAY]);
    assert_eq!(form.values("more_interpretation"), ["om"]);
    assert_eq!(form.values("offers"), ["childcare", "step_free"]);
    assert!(form.text_of(".notice").contains("One family"));
    let mut fields = slot_on(DAY);
    fields.retain(|(name, _)| *name != "begins");
    fields.push(("begins", "09:15"));
    organizer.post(&world, &path, &fields).await.expect(303);
    let page = world.get(&format!("/l/{}", evening.code)).await;
    assert!(page.text_of("#slots").contains("09:15"));
    // The choices of families stay with the time.
    let counts = evening.counts(&world, &evening.slots[0]).await;
    assert_eq!(counts["come"], 1);
    let remove = format!("{path}/remove");
    organizer.post(&world, &remove, &[]).await.expect(303);
    assert!(evening.counts(&world, &evening.slots[0]).await.is_empty());
    organizer.get(&world, &path).await.expect(404);
    let unfinished = app::gathering::store::list_unfinished(world.db()).await;
    assert_eq!(unfinished.unwrap(), std::slice::from_ref(&evening.session));
});

on_both_engines!(
    a_time_that_is_none_comes_back_with_everything_typed,
    |world| async {
        let evening = Evening::open(&world).await;
        let path = format!("{}/slots/new", evening.path);
        for (field, wrong) in [
            ("held_on", "2091-02-30"),
            ("begins", "half past five"),
            ("minutes", "0"),
            ("more_languages", "soomaali!"),
            ("place", &"ሰ".repeat(301)),
        ] {
            let mut fields = slot_on(DAY);
            fields.retain(|(name, _)| *name != field);
            fields.push((field, wrong));
            let page = evening.organizer.post(&world, &path, &fields).await;
            let page = page.expect(422);
            assert!(page.has("[role=alert]"), "{field}");
            assert_eq!(page.values(field), [wrong]);
            assert_eq!(page.values("access_notes"), ["Ring at the side door"]);
        }
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from session_slot")
                .await,
            2
        );
    }
);

on_both_engines!(
    nothing_is_opened_without_a_time_that_is_still_to_come,
    |world| async {
        let initiative = world.create_initiative("north").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let session = create_session(&world, &initiative.id, Vec::new()).await;
        let path = |rest: &str| format!("/i/north/sessions/{session}/{rest}");
        organizer
            .post(&world, &path("sign-up"), &[])
            .await
            .expect(422);
        organizer
            .post(&world, &path("slots/new"), &slot_on("2020-01-01"))
            .await
            .expect(303);
        organizer
            .post(&world, &path("sign-up"), &[])
            .await
            .expect(422);
        assert!(
            world
                .column("select code from session_sign_up")
                .await
                .is_empty()
        );
    }
);

on_both_engines!(the_pack_brings_everything_on_paper, |world| async {
    let evening = Evening::open(&world).await;
    let organizer = &evening.organizer;
    let pack = format!("{}/pack", evening.path);
    let page = organizer.get(&world, &pack).await.expect(200);
    // Read aloud in each language of the session; where a translation is a draft, English stands there anyway.
    let read_in = page.attributes("div.script", "lang");
    assert_eq!(read_in, ["en", "so", "ar"]);
    assert_eq!(page.count(".slip"), 8);
    assert_eq!(page.count(".slip .qr svg"), 8);
    assert!(page.text().contains(&format!("/l/{}", evening.code)));
    let seats = page.text_of(".sheet + .sheet tbody");
    assert_eq!(seats.trim(), "ABCDEFGHIJKL");
    let end = format!("{}/sign-up/end", evening.path);
    organizer.post(&world, &end, &[]).await.expect(303);
    let page = organizer.get(&world, &pack).await.expect(200);
    assert_eq!(page.count(".slip"), 0);
});

on_both_engines!(every_guide_can_be_read_and_printed, |world| async {
    let initiative = world.create_initiative("north").await;
    let viewer = world.sign_in_as(Role::Viewer, &initiative).await;
    let list = viewer.get(&world, "/i/north/guides").await.expect(200);
    let guides = list.attributes("main h2 a", "href");
    assert_eq!(guides.len(), 6);
    for guide in guides {
        let page = viewer.get(&world, &guide).await.expect(200);
        assert_eq!(page.count("main section.part"), 6, "{guide}");
        assert!(page.count("main li") > 15, "{guide}");
    }
    viewer
        .get(&world, "/i/north/guides/nosuch")
        .await
        .expect(404);
});
