//! The door: a code that can be said aloud, a page in the reader's language, and nothing of the session but what is asked.

use super::Room;
use crate::on_both_engines;
use app::round::Kind;

on_both_engines!(
    the_code_opens_the_page_however_it_is_typed_and_in_the_readers_language,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let arabic: String = room
            .code
            .chars()
            .map(|digit| char::from_u32(0x660 + digit.to_digit(10).unwrap()).unwrap())
            .collect();
        let (first, second) = room.code.split_at(4);
        for typed in [room.code.clone(), format!(" {first} {second}"), arabic] {
            let fields = [("code", typed.as_str()), ("lang", "ar")];
            let page = world.post_form("/j", &fields).await.expect(303);
            assert_eq!(page.location(), format!("/j/{}?lang=ar", room.code));
        }
        for (tag, dir) in [("en", "ltr"), ("ar", "rtl"), ("so", "ltr"), ("am", "ltr")] {
            let page = world
                .get(&format!("/j/{}?lang={tag}", room.code))
                .await
                .expect(200);
            assert_eq!(page.language(), (tag.into(), dir.into()));
            assert_eq!(page.header("set-cookie"), "");
            assert!(!page.has("script"));
            // A prompt that nobody has translated says so.
            assert_eq!(page.has(".card .original"), !["en", "so"].contains(&tag));
        }
        let page = world.get(&format!("/j/{}?lang=so", room.code)).await;
        assert!(
            page.text_of("label[for=answer]")
                .contains("Maxaa is beddelaya?")
        );
    }
);

on_both_engines!(
    the_page_tells_nothing_of_the_session_but_what_is_asked,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let asking = room.phone(&world).await.expect(200);
        let thanks = room
            .send(&world, &[("answer", "The bus")])
            .await
            .expect(200);
        room.step(&world, "end").await.expect(303);
        let waiting = room.phone(&world).await.expect(200);
        assert!(asking.text().contains("What should change?"));
        for page in [asking, thanks, waiting] {
            let text = page.text();
            for secret in [
                room.session.title.as_str(),
                &room.session.place,
                &room.session.purpose,
                &room.session.held_on,
                room.session.id.as_str(),
                &room.initiative.slug,
                "The bus",
            ] {
                assert!(!text.contains(&format!(">{secret}")), "{secret}");
                assert!(
                    secret == room.initiative.slug || !text.contains(secret),
                    "{secret}"
                );
            }
            assert_eq!(page.header("cache-control"), "no-store");
        }
    }
);

on_both_engines!(a_code_that_joins_nothing_is_said_kindly, |world| async {
    let room = Room::open(&world, Kind::Prompt).await;
    for code in ["10000000", "1", "nosuch", "%F0%9F%98%80", "..%2f.."] {
        if code != room.code {
            let page = world.to(&format!("/j/{code}")).reading("so").get().await;
            assert_eq!(page.expect(404).language().0, "so", "{code}");
        }
        let fields = [("code", code), ("lang", "so")];
        assert_eq!(
            world
                .post_form("/j", &fields)
                .await
                .expect(404)
                .language()
                .0,
            "so"
        );
    }
});

on_both_engines!(
    with_nothing_asked_the_page_says_to_wait_and_after_the_session_that_it_is_over,
    |world| async {
        let room = Room::open(&world, Kind::Prompt).await;
        let fields = room.filled(&world, &[("answer", "a late thought")]).await;
        room.step(&world, "end").await.expect(303);
        let page = room.phone(&world).await.expect(200);
        let links = page.attributes("main a", "href");
        assert_eq!(links, [format!("/j/{}?lang=en", room.code)]);
        assert!(!page.has("meta[http-equiv]"));
        sqlx::query("update session set state = 'closed'")
            .execute(world.db().read())
            .await
            .unwrap();
        room.phone(&world).await.expect(410);
        let late = room.post(&world, &fields).await.expect(410);
        assert!(late.text_of("blockquote").contains("a late thought"));
    }
);

on_both_engines!(changing_the_language_keeps_what_was_typed, |world| async {
    let room = Room::open(&world, Kind::Words).await;
    let mut fields = room.filled(&world, &[("justice", "half a thou")]).await;
    fields.push(("_switch".into(), "1".into()));
    let to = fields.iter_mut().find(|(name, _)| name == "_to").unwrap();
    to.1 = "am".into();
    let page = room.post(&world, &fields).await.expect(200);
    assert_eq!(page.language().0, "am");
    assert_eq!(page.values("justice"), ["half a thou"]);
    assert_eq!(
        world
            .number("select cast(count(*) as bigint) from round_mark")
            .await,
        0
    );
});
