//! The numbers of a sign-up go when its last time is over, or when somebody ends it, and no file holds them any more.

use super::{Evening, slot_on};
use crate::{
    harness::{Engine, World},
    keeping::files,
    on_both_engines,
};
use app::{
    error::Error,
    gathering::{erasing, store},
    ids::Millis,
    keeping::rules::{Fault, Rules},
};
use sqlx::Executor;

const HELD: [&str; 2] = [
    "select id from session_need order by id",
    "select cast(count(*) as text) from session_sign_up_nonce",
];

/// Has families sign up, ends it, and says which file still holds one of their numbers.
async fn end_and_look(world: &World, rules: Rules) -> Option<String> {
    let evening = Evening::open(world).await;
    for at in 0..30 {
        let languages = ["so", "ar", "am", "om", "fr"];
        let wishes = ["eat", "sign", "quiet", "halal", "read", "baby"];
        let more = [
            ("interpreter", languages[at % 5]),
            ("wish", wishes[at % 6]),
            ("children", "2"),
        ];
        evening.sign_up(world, &more).await.expect(200);
    }
    if world.db().engine() == Engine::Postgres {
        world.db().read().execute("analyze").await.unwrap();
    }
    let ids = world.column(HELD[0]).await;
    assert!(ids.len() > 10);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let before = files::find(world.db(), &world.database, &ids).await;
    assert!(
        before.is_some(),
        "looking proves nothing where nothing is found"
    );
    let end = format!("{}/sign-up/end", evening.path);
    evening.organizer.post(world, &end, &[]).await.expect(303);
    match erasing::finish(&world.harken, rules).await {
        // Left for the next round of the timed work.
        Err(Error::Unavailable) => {}
        done => done.unwrap(),
    }
    assert!(world.column(HELD[0]).await.is_empty());
    assert_eq!(world.column(HELD[1]).await, ["0"]);
    files::find(world.db(), &world.database, &ids).await
}

on_both_engines!(
    no_file_holds_a_number_of_a_sign_up_that_ended,
    |world| async {
        assert_eq!(end_and_look(&world, Rules::default()).await, None);
        assert!(store::list_unfinished(world.db()).await.unwrap().is_empty());
    }
);

on_both_engines!(
    numbers_that_are_only_deleted_would_be_found_in_the_files,
    |world| async {
        let rules = Rules {
            faults: &[Fault::NoRewrite],
        };
        assert!(end_and_look(&world, rules).await.is_some());
    }
);

/// A moment of the year in which these tests play.
fn at(moment: &str) -> Millis {
    // Days since 1970 of the eighth of May 2091, counted once by hand with `date`.
    const EIGHTH: i64 = 44_322;
    let (day, hour) = moment.split_once(' ').unwrap();
    let (day, hour): (i64, i64) = (day.parse().unwrap(), hour.parse().unwrap());
    let moment = Millis(((EIGHTH + day - 8) * 24 + hour) * 3_600_000);
    assert_eq!(moment.day(), format!("2091-05-{day:02}"));
    moment
}

on_both_engines!(
    a_sign_up_ends_the_day_after_its_last_time_and_not_before,
    |world| async {
        let evening = Evening::open_on(&world, &["2091-05-08", "2091-05-09"]).await;
        evening.sign_up(&world, &[]).await.expect(200);
        let ended = async |now: Millis| erasing::end_due(&world.harken, now).await.unwrap();
        assert_eq!(ended(at("8 23")).await, 0);
        assert_eq!(ended(at("9 23")).await, 0);
        // Somewhere it is still the day of the last time.
        assert_eq!(ended(at("10 11")).await, 0);
        assert_eq!(world.column(HELD[1]).await, ["1"]);
        assert_eq!(ended(at("10 12")).await, 1);
        assert_eq!(world.column(HELD[1]).await, ["0"]);
        assert_eq!(ended(at("10 13")).await, 0);
        let page = world
            .to(&format!("/l/{}", evening.code))
            .reading("so")
            .get()
            .await
            .expect(410);
        assert_eq!(page.language().0, "so");
        let slot = evening.slots[0].as_str();
        let nonce = crate::harness::fresh_nonce();
        evening
            .send(&world, &nonce, &[("slot", slot)])
            .await
            .expect(410);
        assert_eq!(world.column(HELD[1]).await, ["0"]);
    }
);

on_both_engines!(
    a_sign_up_ends_when_its_session_is_closed_however_far_its_times_are,
    |world| async {
        let evening = Evening::open(&world).await;
        evening.sign_up(&world, &[]).await.expect(200);
        let now = Millis::now();
        assert_eq!(erasing::end_due(&world.harken, now).await.unwrap(), 0);
        assert_eq!(world.column(HELD[1]).await, ["1"]);
        // A session with something in it, closed as its facilitator closes it.
        let agreed = [("present", "6"), ("to_notes", "6"), ("to_quotes", "6")];
        let organizer = &evening.organizer;
        let path = |rest: &str| format!("{}/{rest}", evening.path);
        organizer
            .post(&world, &path("consent"), &agreed)
            .await
            .expect(303);
        let said = [("kind", "verbatim"), ("language", "so"), ("text", "basku")];
        organizer
            .post(&world, &path("capture"), &said)
            .await
            .expect(303);
        let page = organizer.get(&world, &path("read-back")).await.expect(200);
        let seen = page.values("seen").remove(0);
        organizer
            .post(&world, &path("close"), &[("seen", &seen)])
            .await
            .expect(303);
        assert_eq!(erasing::end_due(&world.harken, now).await.unwrap(), 1);
        assert_eq!(erasing::end_due(&world.harken, now).await.unwrap(), 0);
        assert!(world.column(HELD[0]).await.is_empty());
        assert_eq!(world.column(HELD[1]).await, ["0"]);
        world.get(&format!("/l/{}", evening.code)).await.expect(410);
        evening.sign_up(&world, &[]).await.expect(410);
        assert_eq!(world.column(HELD[1]).await, ["0"]);
    }
);

on_both_engines!(
    the_numbers_of_each_time_go_after_the_day_that_families_read_there,
    |world| async {
        let evening = Evening::open_on(&world, &["2091-05-08", "2091-05-09"]).await;
        let [first, second] = evening.slots.as_slice() else {
            panic!("two times")
        };
        let send = async |slot: &str| {
            let nonce = crate::harness::fresh_nonce();
            let fields = [("slot", slot), ("wish", "eat")];
            evening.send(&world, &nonce, &fields).await.expect(200)
        };
        send(first).await;
        send(second).await;
        // Neither a later time nor moving the first one makes anybody's numbers stay longer.
        let organizer = &evening.organizer;
        let path = |rest: &str| format!("{}/slots/{rest}", evening.path);
        for (rest, day) in [("new", "2091-05-20"), (first.as_str(), "2091-05-15")] {
            let fields = slot_on(day);
            organizer
                .post(&world, &path(rest), &fields)
                .await
                .expect(303);
        }
        send(first).await;
        let due = async |now: Millis| erasing::end_due(&world.harken, now).await.unwrap();
        assert_eq!(due(at("9 11")).await, 0);
        assert_eq!(evening.counts(&world, first).await["come"], 2);
        assert_eq!(due(at("9 12")).await, 0);
        assert!(evening.counts(&world, first).await.is_empty());
        assert_eq!(evening.counts(&world, second).await["come"], 1);
        assert_eq!(
            store::list_unfinished(world.db()).await.unwrap(),
            std::slice::from_ref(&evening.session)
        );
        // Whoever reads the new day now is counted until then.
        send(first).await;
        assert_eq!(due(at("10 12")).await, 0);
        assert!(evening.counts(&world, second).await.is_empty());
        assert_eq!(evening.counts(&world, first).await["come"], 1);
        assert_eq!(due(at("16 12")).await, 0);
        assert!(world.column(HELD[0]).await.is_empty());
        assert_eq!(due(at("21 12")).await, 1);
        assert_eq!(world.column(HELD[1]).await, ["0"]);
    }
);

on_both_engines!(
    a_sign_up_that_is_opened_again_keeps_its_address_and_begins_at_nothing,
    |world| async {
        let evening = Evening::open(&world).await;
        evening.sign_up(&world, &[]).await.expect(200);
        let path = |rest: &str| format!("{}/{rest}", evening.path);
        let organizer = &evening.organizer;
        organizer
            .post(&world, &path("sign-up/end"), &[])
            .await
            .expect(303);
        organizer
            .post(&world, &path("sign-up"), &[])
            .await
            .expect(303);
        world.get(&format!("/l/{}", evening.code)).await.expect(200);
        assert_eq!(world.column(HELD[1]).await, ["0"]);
        let log = organizer.get(&world, "/i/north/log").await.expect(200);
        assert!(log.text().contains("Ended the sign-up for the session"));
    }
);
