//! The right language, the right direction, and a switch that keeps what was typed.

use super::open_kinds;
use crate::{
    harness::{NONCE, forms, fresh_nonce},
    on_both_engines,
};

on_both_engines!(a_page_says_its_language_and_direction, |world| async {
    open_kinds(&world).await;
    for (tag, direction) in [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("so", "ltr"),
        ("am", "ltr"),
        ("fa", "rtl"),
        ("zh-Hans", "ltr"),
    ] {
        let expected = (tag.to_string(), direction.to_string());
        let asked = world.get(&format!("/s/kinds?lang={tag}")).await.expect(200);
        assert_eq!(asked.language(), expected);
        let preferred = world.to("/s/kinds").reading(tag).get().await.expect(200);
        assert_eq!(preferred.language(), expected);
        let title = asked.text_of("h1");
        let own = if tag == "en" {
            title == "Every kind of question"
        } else {
            title.ends_with(&format!("({tag})"))
        };
        assert!(own, "{tag}: {title}");
        // Everything on the page is in its language: no label falls back.
        assert!(!asked.has(".card > .original"), "{tag}");
    }
});

on_both_engines!(
    an_address_decides_before_the_browser_and_the_browser_before_the_survey,
    |world| async {
        open_kinds(&world).await;
        let lang_of = async |path: &str, reading: &str| {
            world
                .to(path)
                .reading(reading)
                .get()
                .await
                .expect(200)
                .language()
                .0
        };
        assert_eq!(lang_of("/s/kinds?lang=so", "ar").await, "so");
        assert_eq!(lang_of("/s/kinds", "xx, ar;q=0.5").await, "ar");
        assert_eq!(lang_of("/s/kinds", "zh-CN").await, "zh-Hans");
        assert_eq!(lang_of("/s/kinds", "ja").await, "en");
        assert_eq!(lang_of("/s/kinds?lang=%ff", "").await, "en");
    }
);

on_both_engines!(
    a_survey_in_a_language_harken_does_not_speak_marks_its_own_words,
    |world| async {
        let mut form = forms::one_question();
        let km: app::language::Lang = "km".parse().unwrap();
        form.languages = vec![km.clone()];
        form.default_language = km.clone();
        form.title.0 = [(km, "សំណួរ".to_string())].into();
        world.open_survey("km", &form).await;
        let page = world.to("/s/km").reading("so").get().await.expect(200);
        assert_eq!(page.language(), ("km".into(), "ltr".into()));
        assert_eq!(page.attributes("button.do", "lang"), ["so"]);
    }
);

on_both_engines!(
    changing_the_language_keeps_what_was_typed_and_stores_nothing,
    |world| async {
        let survey = open_kinds(&world).await;
        let nonce = fresh_nonce();
        let mut fields = vec![
            (NONCE, nonce.as_str()),
            ("_lang", "en"),
            ("_to", "ar"),
            ("_switch", "1"),
            ("name", "Hodan"),
            ("_quote", "yes"),
        ];
        fields.extend(forms::FILLED);
        let page = world.post_form("/s/kinds", &fields).await.expect(200);
        assert_eq!(page.language(), ("ar".into(), "rtl".into()));
        assert_eq!(page.values(NONCE), [nonce.as_str()]);
        assert_eq!(page.values("name"), ["Hodan"]);
        assert_eq!(page.values("_quote"), ["yes"]);
        crate::family::kept::expect_filled(&page);
        assert!(!page.has(".summary"), "nobody has asked for a check yet");
        assert_eq!(world.close(&survey).await.unwrap(), 0);
    }
);

on_both_engines!(languages_are_offered_by_their_own_names, |world| async {
    open_kinds(&world).await;
    let page = world.get("/s/kinds").await;
    let text = page.text_of("select[name=_to]");
    for name in [
        "English",
        "العربية",
        "Soomaali",
        "አማርኛ",
        "فارسی",
        "简体中文",
        "Tiếng Việt",
    ] {
        assert!(text.contains(name), "{name}");
    }
    assert_eq!(
        page.attributes("select[name=_to] option", "lang"),
        forms::TAGS
    );
});

on_both_engines!(a_refusal_speaks_the_readers_language, |world| async {
    let page = world.to("/nowhere").reading("ar").get().await.expect(404);
    assert_eq!(page.language(), ("ar".into(), "rtl".into()));
    let page = world.to("/s/nosuch").reading("so").get().await.expect(404);
    assert_eq!(page.language().0, "so");
});
