//! Translations beside the words they translate.

mod drafts;

use crate::{
    analysis::{Room, english},
    harness::{SignedIn, World},
    on_both_engines,
};
use app::{
    account::Role,
    coding::{self, PassageTranslation},
    ids::{PassageId, ResponseId},
    receipt,
};

const SPANISH: &str = "El autobús llega tarde. Perdemos el desayuno.";
const ENGLISH: &str = "The bus comes late. We miss breakfast.";

/// A Spanish answer of two sentences, with a code on the second, translated into English by the organizer.
async fn translated(world: &World) -> (Room, PassageId) {
    let room = Room::make(world).await;
    let code = room.code(world, "Breakfast", None).await;
    let passage = room.say(world, "es", SPANISH).await;
    room.put(world, &code, &passage, (24, 44)).await;
    write(world, &room.organizer, &passage, ENGLISH).await;
    (room, passage)
}

async fn write(world: &World, who: &SignedIn, passage: &PassageId, text: &str) {
    let path = format!("/i/room/words/{passage}/translation");
    let fields = [("language", "en"), ("text", text)];
    who.post(world, &path, &fields).await.expect(303);
}

async fn stored(world: &World, room: &Room, passage: &PassageId) -> PassageTranslation {
    let found = coding::store::list_translations(world.db(), &room.initiative.id, passage).await;
    let mut found = found.unwrap();
    assert_eq!(found.len(), 1);
    found.remove(0)
}

fn path(passage: &PassageId, rest: &str) -> String {
    format!("/i/room/words/{passage}/translation/en{rest}")
}

on_both_engines!(
    codes_of_the_original_show_on_what_stands_for_their_words,
    |world| async {
        let (room, passage) = translated(&world).await;
        let bench = format!("/i/room/words/{passage}");
        let page = room.organizer.get(&world, &bench).await.expect(200);
        assert_eq!(page.text_of("#translation-en mark"), "We miss breakfast.");
        assert_eq!(page.text_of("#text mark"), "Perdemos el desayuno");
        let page = room.organizer.get(&world, &path(&passage, "")).await;
        let page = page.expect(200);
        assert_eq!(page.count("table.aligned tbody tr"), 2);
        let second = page.text_of("table.aligned tbody tr:last-child");
        assert!(
            second.contains("Perdemos el desayuno.") && second.contains("We miss breakfast."),
            "{second}"
        );
        assert_eq!(page.count("table.aligned tbody tr:last-child mark"), 2);
        assert_eq!(page.count("table.aligned tbody tr:first-child mark"), 0);
    }
);

on_both_engines!(
    a_new_translation_moves_nothing_and_the_old_stays,
    |world| async {
        let (room, passage) = translated(&world).await;
        let codings = async || {
            coding::store::list_codings(world.db(), &room.initiative.id, &passage)
                .await
                .unwrap()
        };
        let before = codings().await;
        let other = world.sign_in_as(Role::Translator, &room.initiative).await;
        write(
            &world,
            &other,
            &passage,
            "Breakfast is gone, for the bus is late.",
        )
        .await;
        assert_eq!(codings().await, before);
        let now = stored(&world, &room, &passage).await;
        assert_eq!((now.version, now.segments.len()), (2, 1));
        let page = room
            .organizer
            .get(&world, &path(&passage, ""))
            .await
            .expect(200);
        let earlier = page.text_of("main details ol");
        assert!(
            earlier.contains("Version 1") && earlier.contains("We miss breakfast."),
            "{earlier}"
        );
        assert_eq!(page.text_of("table.aligned mark"), "Perdemos el desayuno");
    }
);

on_both_engines!(
    a_person_puts_right_which_sentences_stand_for_which,
    |world| async {
        let (room, passage) = translated(&world).await;
        let align = path(&passage, "/align");
        let wrong = [
            ("version", "1"),
            ("from-0", "2"),
            ("to-0", "1"),
            ("from-1", "1"),
        ];
        let page = room
            .organizer
            .post(&world, &align, &wrong)
            .await
            .expect(422);
        assert_eq!(page.values("from-0"), ["2"], "what was typed stays");
        for bad in ["0", "3", "-1", "many", "99999999999999999999"] {
            let fields = [("version", "1"), ("from-0", bad)];
            room.organizer
                .post(&world, &align, &fields)
                .await
                .expect(422);
        }
        let old = [("version", "7"), ("from-0", "1")];
        room.organizer.post(&world, &align, &old).await.expect(422);
        let before = stored(&world, &room, &passage).await;
        assert!(before.aligned_by.is_empty());

        let right = [("version", "1"), ("from-0", "1"), ("to-0", "2")];
        room.organizer
            .post(&world, &align, &right)
            .await
            .expect(303);
        let now = stored(&world, &room, &passage).await;
        assert_eq!(now.aligned_by, "Hodan");
        assert_eq!(
            (now.segments[0].source.start, now.segments[0].source.end),
            (0, 45)
        );
        assert!(now.segments[1].source.is_empty());
        assert_eq!(now.segments[0].target, before.segments[0].target);
        let bench = format!("/i/room/words/{passage}");
        let page = room.organizer.get(&world, &bench).await.expect(200);
        assert_eq!(page.text_of("#translation-en mark"), "The bus comes late.");
    }
);

on_both_engines!(
    a_disputed_sentence_is_kept_with_a_reason_or_written_anew,
    |world| async {
        let (room, passage) = translated(&world).await;
        let checker = world.sign_in_as(Role::Coder, &room.initiative).await;
        let check = path(&passage, "/check");
        let version = [("version", "1")];
        room.organizer
            .post(&world, &check, &version)
            .await
            .expect(422);
        checker.post(&world, &check, &version).await.expect(303);
        assert_eq!(stored(&world, &room, &passage).await.checked_by, "Hodan");

        let dispute = path(&passage, "/dispute");
        for bad in [
            vec![("version", "1"), ("segment", "0")],
            vec![("version", "1"), ("segment", "9"), ("reason", "No")],
            vec![("version", "3"), ("segment", "0"), ("reason", "No")],
            vec![("version", "1"), ("segment", "first"), ("reason", "No")],
        ] {
            checker.post(&world, &dispute, &bad).await.expect(422);
        }
        for (segment, reason) in [("0", "It is the tram."), ("1", "It is lunch.")] {
            let fields = [("version", "1"), ("segment", segment), ("reason", reason)];
            checker.post(&world, &dispute, &fields).await.expect(303);
        }
        let now = stored(&world, &room, &passage).await;
        assert_eq!(now.open_disputes().count(), 2);
        assert!(
            now.checked_by.is_empty(),
            "what is doubted is a draft again"
        );
        let bench = format!("/i/room/words/{passage}");
        let page = checker.get(&world, &bench).await.expect(200);
        assert!(page.text_of("#translation-en .status").contains('2'));
        checker.post(&world, &check, &version).await.expect(422);

        let tram = now
            .disputes
            .iter()
            .find(|open| open.reason.contains("tram"));
        let tram = tram.unwrap().id.to_string();
        let keep = path(&passage, "/keep");
        let silent = [("dispute", tram.as_str())];
        room.organizer
            .post(&world, &keep, &silent)
            .await
            .expect(422);
        let kept = [("dispute", tram.as_str()), ("answer", "She said bus.")];
        room.organizer.post(&world, &keep, &kept).await.expect(303);
        room.organizer.post(&world, &keep, &kept).await.expect(404);

        // Another sentence written anew answers nobody.
        write(
            &world,
            &room.organizer,
            &passage,
            "The bus is late. We miss breakfast.",
        )
        .await;
        assert_eq!(
            stored(&world, &room, &passage)
                .await
                .open_disputes()
                .count(),
            1
        );
        write(
            &world,
            &room.organizer,
            &passage,
            "The bus is late. We miss lunch.",
        )
        .await;
        let now = stored(&world, &room, &passage).await;
        let states: Vec<&str> = now.disputes.iter().map(|one| one.state.as_str()).collect();
        assert_eq!(now.open_disputes().count(), 0);
        assert!(
            states.contains(&"kept") && states.contains(&"replaced"),
            "{states:?}"
        );
        let page = checker.get(&world, &path(&passage, "")).await.expect(200);
        let list = page.text_of("ul.disputes");
        assert!(
            list.contains("She said bus.") && list.contains("It is lunch."),
            "{list}"
        );
        checker
            .post(&world, &check, &[("version", "3")])
            .await
            .expect(303);
    }
);

on_both_engines!(
    versions_segments_and_disputes_go_with_the_answer,
    |world| async {
        let (room, passage) = translated(&world).await;
        let fields = [("version", "1"), ("segment", "0"), ("reason", "No")];
        let dispute = path(&passage, "/dispute");
        room.organizer
            .post(&world, &dispute, &fields)
            .await
            .expect(303);
        let tables = [
            "translation_version",
            "translation_segment",
            "translation_dispute",
        ];
        let count = async |table: &str| {
            let sql = format!("select cast(count(*) as bigint) from {table}");
            let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                .fetch_one(world.db().read())
                .await
                .unwrap();
            count
        };
        for table in tables {
            assert!(count(table).await > 0, "{table}");
            assert!(coding::store::ERASED_TABLES.contains(&table), "{table}");
        }
        let response = world.column("select id from response").await.remove(0);
        let mut tx = world.db().write_tx().await.unwrap();
        receipt::store::delete_responses(&mut tx, &[ResponseId(response)])
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for table in tables {
            assert_eq!(count(table).await, 0, "{table}");
        }
    }
);

on_both_engines!(
    a_translation_there_is_none_of_leads_back_to_the_words,
    |world| async {
        let room = Room::make(&world).await;
        let passage = room.say(&world, "es", SPANISH).await;
        let page = room
            .organizer
            .get(&world, &path(&passage, ""))
            .await
            .expect(303);
        assert_eq!(page.location(), format!("/i/room/words/{passage}"));
        for rest in ["/align", "/dispute", "/check", "/keep"] {
            let none: [(&str, &str); 0] = [];
            room.organizer
                .post(&world, &path(&passage, rest), &none)
                .await
                .expect(303);
        }
        let nowhere = format!("/i/room/words/{passage}/translation/%3F");
        room.organizer.get(&world, &nowhere).await.expect(404);
        let viewer = world.sign_in_as(Role::Viewer, &room.initiative).await;
        viewer.get(&world, &path(&passage, "")).await.expect(403);
        assert_eq!(english().as_str(), "en");
    }
);
