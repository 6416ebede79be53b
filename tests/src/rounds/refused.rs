//! What no honest page sends, and what comes too late: answered in the reader's language, with what was typed.

use super::Room;
use crate::{
    harness::{NONCE, World, inputs, page::encode},
    on_both_engines,
};
use app::round::Kind;

async fn stored(world: &World) -> i64 {
    world
        .number("select cast(count(*) as bigint) from round_answer")
        .await
}

fn set(fields: &mut Vec<(String, String)>, name: &str, text: &str) {
    fields.retain(|(known, _)| known != name);
    fields.push((name.into(), text.into()));
}

on_both_engines!(
    a_closed_round_says_so_in_the_readers_language_and_keeps_the_words,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        room.answer(&world, 5).await;
        let mut fields = room.filled(&world, &[("answer", "Waan soo daahay")]).await;
        set(&mut fields, "_lang", "so");
        room.step(&world, "close").await.expect(303);
        let page = room.post(&world, &fields).await.expect(410);
        assert_eq!(page.language(), ("so".into(), "ltr".into()));
        assert_eq!(page.text_of("blockquote"), "Waan soo daahay");
        assert_eq!(stored(&world).await, 5);
        // An empty page needs no mending first.
        set(&mut fields, "answer", "");
        room.post(&world, &fields).await.expect(410);
    }
);

on_both_engines!(
    what_cannot_be_taken_is_asked_again_with_everything_typed,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let long = "ስ".repeat(2_001);
        let good = room.filled(&world, &[("answer", "fine")]).await;
        let with = |changes: &[(&str, &str)]| {
            let mut fields = good.clone();
            set(&mut fields, "_lang", "so");
            for (name, text) in changes {
                set(&mut fields, name, text);
            }
            fields
        };
        for changes in [
            vec![("answer", "   ")],
            vec![("answer", long.as_str())],
            vec![("nosuch", "x")],
            vec![("idea_1", "of another kind of round")],
            vec![("_other", "x")],
            vec![(NONCE, "short")],
            vec![(NONCE, "")],
        ] {
            let fields = with(&changes);
            let page = room.post(&world, &fields).await.expect(422);
            assert_eq!(page.language().0, "so", "{changes:?}");
            let typed = &fields.iter().find(|(name, _)| name == "answer").unwrap().1;
            assert_eq!(
                page.values("answer"),
                std::slice::from_ref(typed),
                "{changes:?}"
            );
            assert!(page.values(NONCE)[0].len() >= 16);
        }
        // A page of no round, or of another phase, is none of ours; the words are not lost.
        for changes in [[("_round", "nosuch")], [("_phase", "nosuch")]] {
            let page = room.post(&world, &with(&changes)).await.expect(422);
            assert_eq!(page.text_of("blockquote"), "fine");
        }
        room.post(&world, &with(&[("_phase", "rank")]))
            .await
            .expect(422);
        assert_eq!(stored(&world).await, 0);
    }
);

on_both_engines!(
    hostile_bodies_are_refused_and_store_nothing,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let good = room.filled(&world, &[("answer", "fine")]).await;
        let path = format!("/j/{}", room.code);
        for (body, status) in [
            (
                format!("{}&answer=a%00b", encode(&good[..good.len() - 1])),
                400,
            ),
            (format!("{}&x%00y=1", encode(&good)), 400),
            ("%ff".into(), 400),
            (String::new(), 422),
            (format!("{}{}", encode(&good), "&a=1".repeat(10_000)), 413),
            (
                format!("{}{}", encode(&good), "a".repeat(10 * 1024 * 1024)),
                413,
            ),
        ] {
            let page = world
                .to(&path)
                .reading("so")
                .post_bytes(body.into_bytes())
                .await;
            assert_eq!(page.status.as_u16(), status);
            assert_eq!(page.language().0, "so");
        }
        let json = world.to(&path).with("content-type", "application/json");
        json.send_as_is("POST", b"{}".to_vec()).await.expect(400);
        assert_eq!(stored(&world).await, 0);
    }
);

on_both_engines!(
    every_naughty_string_is_shown_on_the_screen_and_never_run,
    |world| async {
        let Some(strings) = inputs::find_naughty_strings() else {
            return;
        };
        let room = Room::open(&world, Kind::Prompt).await;
        let mut kept = Vec::new();
        for text in strings.iter().filter(|text| !text.contains('\0')) {
            let page = room.send(&world, &[("answer", text)]).await;
            match page.status.as_u16() {
                200 => kept.push(app::request::kept_text(text)),
                status => assert_eq!(status, 422, "{text:?}"),
            }
        }
        assert!(kept.len() > 400);
        room.step(&world, "close").await.expect(303);
        for rest in ["", "/projector"] {
            let page = room.page(&world, rest).await;
            assert_eq!(page.count(".heard li"), kept.len());
            assert!(
                !page.has(".heard script, .heard img, .heard iframe, .heard [onerror], .heard svg")
            );
        }
    }
);
