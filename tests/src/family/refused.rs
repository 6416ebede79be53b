//! What no honest page sends: answered with a page in the reader's language, and never with a 500.

use super::open_kinds;
use crate::{
    harness::{NONCE, Page, World, fresh_nonce, page::encode},
    on_both_engines,
};

/// Asserts a refusal that a Somali reader can read.
#[track_caller]
fn expect_somali_refusal(page: &Page, status: u16) {
    assert_eq!(page.status.as_u16(), status, "{}", page.text());
    assert_eq!(page.language(), ("so".into(), "ltr".into()));
    assert!(!page.text_of("h1").trim().is_empty());
}

async fn send(world: &World, body: impl Into<Vec<u8>>) -> Page {
    world
        .to("/s/kinds")
        .reading("so")
        .post_bytes(body.into())
        .await
}

on_both_engines!(a_field_the_survey_lacks_is_named, |world| async {
    let survey = open_kinds(&world).await;
    let fields = [
        (NONCE, fresh_nonce()),
        ("name", "Hodan".into()),
        ("nosuch", "x".into()),
    ];
    let page = send(&world, encode(&fields)).await;
    expect_somali_refusal(&page, 422);
    assert!(page.text_of("main").contains("nosuch"));
    assert_eq!(page.values("name"), ["Hodan"]);
    assert_eq!(world.close(&survey).await.unwrap(), 0);
});

on_both_engines!(an_unknown_choice_is_asked_again, |world| async {
    let survey = open_kinds(&world).await;
    let fields = [
        (NONCE, fresh_nonce()),
        ("name", "Hodan".into()),
        ("way", "rocket".into()),
    ];
    let page = send(&world, encode(&fields)).await;
    expect_somali_refusal(&page, 422);
    assert_eq!(page.values("name"), ["Hodan"]);
    assert_eq!(world.close(&survey).await.unwrap(), 0);
});

on_both_engines!(
    a_missing_or_crooked_nonce_stores_nothing_and_loses_nothing,
    |world| async {
        let survey = open_kinds(&world).await;
        let long = "a".repeat(65);
        for nonce in [
            None,
            Some(""),
            Some("short"),
            Some("has spaces in it, sixteen"),
            Some(long.as_str()),
        ] {
            let mut fields = vec![("name", "Hodan")];
            fields.extend(nonce.map(|nonce| (NONCE, nonce)));
            let page = send(&world, encode(&fields)).await;
            expect_somali_refusal(&page, 422);
            assert_eq!(page.values("name"), ["Hodan"]);
            assert_eq!(
                page.values(NONCE)[0].len(),
                32,
                "a fresh one, so that sending again works"
            );
        }
        assert_eq!(world.close(&survey).await.unwrap(), 0);
    }
);

on_both_engines!(ten_megabytes_are_too_much, |world| async {
    let survey = open_kinds(&world).await;
    let mut body = format!("{NONCE}={}&story=", fresh_nonce()).into_bytes();
    body.resize(10 * 1024 * 1024, b'a');
    expect_somali_refusal(&send(&world, body).await, 413);
    assert_eq!(world.close(&survey).await.unwrap(), 0);
});

on_both_engines!(ten_thousand_fields_are_too_many, |world| async {
    let survey = open_kinds(&world).await;
    let body = format!("{NONCE}={}{}", fresh_nonce(), "&ways=bus".repeat(10_000));
    expect_somali_refusal(&send(&world, body).await, 413);
    assert_eq!(world.close(&survey).await.unwrap(), 0);
});

on_both_engines!(what_is_not_utf8_is_refused_and_not_mangled, |world| async {
    let survey = open_kinds(&world).await;
    for broken in [
        &b"%ff%fe"[..],
        b"\xff\xfe",
        b"%ed%a0%80",
        b"%c0%80",
        b"ok%e1%88",
    ] {
        let mut body = format!("{NONCE}={}&name=", fresh_nonce()).into_bytes();
        body.extend(broken);
        expect_somali_refusal(&send(&world, body).await, 400);
    }
    assert_eq!(world.close(&survey).await.unwrap(), 0);
});

on_both_engines!(
    a_null_character_is_asked_about_in_its_answer,
    |world| async {
        let survey = open_kinds(&world).await;
        let body = format!("{NONCE}={}&name=a%00b&story=kept", fresh_nonce());
        let page = send(&world, body).await;
        expect_somali_refusal(&page, 422);
        assert_eq!(page.values("story"), ["kept"]);
        // In the name of a field, in the language, in the nonce.
        for body in [
            format!("{NONCE}={}&na%00me=x", fresh_nonce()),
            format!("{NONCE}={}&name=x&_lang=%00", fresh_nonce()),
            format!("{NONCE}=%00{}&name=x", fresh_nonce()),
        ] {
            let page = send(&world, body.clone()).await;
            assert!(page.status.as_u16() < 500, "{body}");
        }
        world.close(&survey).await.unwrap();
    }
);

on_both_engines!(
    a_text_that_is_too_long_is_asked_again_by_how_much,
    |world| async {
        let survey = open_kinds(&world).await;
        let long = "ስ".repeat(10_003);
        let fields = [
            (NONCE, fresh_nonce()),
            ("name", "Hodan".into()),
            ("story", long.clone()),
        ];
        let page = send(&world, encode(&fields)).await;
        expect_somali_refusal(&page, 422);
        assert!(page.text_of(".problem").contains('3'));
        assert_eq!(page.values("story"), [long]);
        assert_eq!(world.close(&survey).await.unwrap(), 0);
    }
);

on_both_engines!(another_kind_of_body_is_refused, |world| async {
    open_kinds(&world).await;
    for kind in [
        "multipart/form-data; boundary=x",
        "application/json",
        "text/plain",
    ] {
        let page = world
            .to("/s/kinds")
            .reading("so")
            .with("content-type", kind)
            .send_as_is("POST", b"{}".to_vec())
            .await;
        expect_somali_refusal(&page, 400);
    }
});

on_both_engines!(no_address_a_person_can_type_breaks_a_page, |world| async {
    open_kinds(&world).await;
    for path in [
        "/s/%00",
        "/s/%ff",
        "/s/kinds/",
        "/s/kinds?lang=%ff",
        "/s/kinds?lang=%00",
        "/s/..%2f..%2fetc",
        "/s/KINDS",
        "/heard/%00",
        "/setup/%00",
        "/setup/x",
        "/i/%00/surveys/kinds/preview",
        "/pkg/%00",
        "/c",
        "/j",
        "/s/",
    ] {
        let page = world.to(path).reading("so").get().await;
        assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
    }
});

on_both_engines!(a_code_that_nobody_gave_is_answered_kindly, |world| async {
    open_kinds(&world).await;
    for (code, status) in [
        ("kinds", 303),
        ("KINDS", 303),
        ("nosuch", 422),
        ("", 422),
        ("<script>", 422),
        ("a/../b", 422),
    ] {
        let page = world.to("/c").reading("so").post(&[("code", code)]).await;
        assert_eq!(page.status.as_u16(), status, "{code}");
    }
    let page = world
        .to("/c")
        .reading("so")
        .post(&[("code", "<script>alert(1)</script>")])
        .await;
    expect_somali_refusal(&page, 422);
    assert!(!page.has("script"));
    assert_eq!(page.values("code")[0], "<script>alert(1)</script>");
});
