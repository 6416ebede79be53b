//! The way in by a code.

use super::{CODE, SAY, answer, answer_with, draft_with_codes, open_with_codes};
use crate::{
    harness::{NONCE, Page, forms, fresh_nonce, skip},
    on_both_engines,
};
use app::{response::store::list_responses, survey::Status, token::Token};
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

/// What holds for every page on which a code may stand.
#[track_caller]
fn expect_kept_to_itself(page: &Page) {
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.location(), "");
    assert!(!page.headers.contains_key("set-cookie"));
    assert_eq!(page.count("script"), 0);
}

on_both_engines!(
    a_code_opens_its_survey_and_goes_along_unseen,
    |world| async {
        let (_, codes) = open_with_codes(&world, "slips", &forms::one_question(), 3).await;
        let code = codes[0].to_string();
        let typed = code.to_lowercase().replace('-', " ");
        for page in [
            world.get(&format!("/c/{code}")).await.expect(200),
            world
                .get(&format!("/c/{}", code.replace('-', "")))
                .await
                .expect(200),
            world
                .post_form("/c", &[("code", typed.as_str())])
                .await
                .expect(200),
        ] {
            expect_kept_to_itself(&page);
            assert_eq!(page.values(CODE), [code.as_str()]);
            assert_eq!(page.attributes("input[name=_code]", "type"), ["hidden"]);
            assert_eq!(page.attributes("body > form", "action"), ["/s/slips"]);
        }
        // What the page holds, sent as it stands with an answer, is taken.
        let mut fields = world.get(&format!("/c/{code}")).await.fields();
        fields.retain(|(name, _)| name != SAY);
        fields.push((SAY.into(), "The bus".into()));
        let page = world.post_form("/s/slips", &fields).await.expect(200);
        assert_eq!(page.text_of("h1"), "Thank you");
        expect_kept_to_itself(&page);
    }
);

on_both_engines!(a_code_reads_in_the_readers_language, |world| async {
    let (_, codes) = open_with_codes(&world, "kinds", &forms::every_kind(), 1).await;
    let path = format!("/c/{}", codes[0]);
    let page = world.to(&path).reading("so").get().await.expect(200);
    assert_eq!(page.language().0, "so");
    let typed = [("code", codes[0].to_string()), ("lang", "ar".into())];
    let page = world.post_form("/c", &typed).await.expect(200);
    assert_eq!(page.language(), ("ar".into(), "rtl".into()));
    // The language switch keeps the code.
    let mut fields = page.fields();
    fields.retain(|(name, _)| name != "_to");
    fields.extend([("_to".into(), "so".into()), ("_switch".into(), "1".into())]);
    let page = world.post_form("/s/kinds", &fields).await.expect(200);
    assert_eq!(page.language().0, "so");
    assert_eq!(page.values(CODE), [codes[0].to_string()]);
});

on_both_engines!(
    a_code_that_nobody_made_or_that_has_a_slip_is_answered_kindly,
    |world| async {
        let (_, codes) = open_with_codes(&world, "slips", &forms::one_question(), 1).await;
        let unknown = Token::random().to_string();
        let mut slip = codes[0].to_string().into_bytes();
        slip[2] = if slip[2] == b'K' { b'M' } else { b'K' };
        let slip = String::from_utf8(slip).unwrap();
        for (code, says) in [
            (&unknown, "We do not know this code"),
            (&slip, "is not right"),
        ] {
            let opened = world.get(&format!("/c/{code}")).await.expect(404);
            let typed = world.post_form("/c", &[("code", code)]).await.expect(422);
            for page in [opened, typed] {
                assert!(
                    page.text_of("main").contains(says),
                    "{}",
                    page.text_of("main")
                );
                assert_eq!(page.values("code")[0], *code);
                expect_kept_to_itself(&page);
            }
            let page = answer_with(&world, "slips", code, &fresh_nonce(), "Kept")
                .await
                .expect(422);
            assert!(page.text_of(".problem").contains(says));
            assert_eq!(page.values(CODE), [code.as_str()]);
            assert_eq!(page.values(SAY), ["Kept"]);
        }
        for odd in ["%00", "%ff", "%3Cscript%3E", "%2e%2e%2f", &"2".repeat(3000)] {
            let page = world.get(&format!("/c/{odd}")).await;
            assert!(page.status.as_u16() < 500 && !page.has("script"), "{odd}");
        }
    }
);

on_both_engines!(
    a_survey_with_codes_takes_no_answer_without_one,
    |world| async {
        let (survey, codes) = open_with_codes(&world, "slips", &forms::one_question(), 1).await;
        let blank = world.get("/s/slips").await.expect(200);
        assert_eq!(blank.attributes("input[name=_code]", "type"), ["text"]);
        let page = answer_with(&world, "slips", "", &fresh_nonce(), "Kept")
            .await
            .expect(422);
        assert_eq!(page.values(SAY), ["Kept"]);
        assert_eq!(page.attributes(".summary a", "href"), ["#code-a"]);
        let page = world
            .answer("slips", &fresh_nonce(), &[(SAY, "Kept")])
            .await
            .expect(422);
        assert_eq!(page.values(SAY), ["Kept"]);
        answer(&world, "slips", &codes[0], "Taken")
            .await
            .expect(200);
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from inbox")
                .await,
            1
        );
        world.close(&survey).await.unwrap();
    }
);

on_both_engines!(a_survey_without_codes_knows_none, |world| async {
    let (_, codes) = open_with_codes(&world, "slips", &forms::one_question(), 1).await;
    world.open_survey("open", &forms::one_question()).await;
    let page = answer(&world, "open", &codes[0], "Kept").await.expect(422);
    assert_eq!(page.values(SAY), ["Kept"]);
    assert!(
        page.text_of(".problem")
            .contains("We do not know this code")
    );
    // The field is there to be emptied.
    answer_with(&world, "open", "", &fresh_nonce(), "Taken")
        .await
        .expect(200);
    answer(&world, "slips", &codes[0], "Not spent elsewhere")
        .await
        .expect(200);
});

on_both_engines!(
    a_code_of_a_draft_or_an_ended_survey_says_so,
    |world| async {
        let (survey, codes) = draft_with_codes(&world, "slips", &forms::one_question(), 2).await;
        let path = format!("/c/{}", codes[0]);
        assert_eq!(
            world.get(&path).await.expect(404).text_of("h1"),
            "This survey has not started yet"
        );
        world.set_status(&survey, Status::Open).await;
        world.harken.surveys.forget("slips");
        world.get(&path).await.expect(200);
        world.close(&survey).await.unwrap();
        world.harken.surveys.forget("slips");
        assert_eq!(
            world.get(&path).await.expect(410).text_of("h1"),
            "This survey has ended"
        );
    }
);

on_both_engines!(families_are_told_how_many_codes_there_are, |world| async {
    open_with_codes(&world, "slips", &forms::one_question(), 37).await;
    world.open_survey("open", &forms::one_question()).await;
    let privacy = world.get("/s/slips").await.text_of("details.privacy");
    assert!(
        privacy.contains("Codes on paper made for this survey: 37."),
        "{privacy}"
    );
    assert!(privacy.contains("Whether you used a code. Not which one."));
    assert!(
        !world
            .get("/s/open")
            .await
            .text_of("details.privacy")
            .contains("Codes on paper")
    );
});

on_both_engines!(
    an_answer_says_that_a_code_came_with_it_and_not_which,
    |world| async {
        let (survey, codes) = open_with_codes(&world, "slips", &forms::one_question(), 6).await;
        for code in &codes {
            answer(&world, "slips", code, "The bus").await.expect(200);
        }
        assert_eq!(world.close(&survey).await.unwrap(), 6);
        let responses = list_responses(world.db(), &survey.id).await.unwrap();
        assert!(responses.iter().all(|response| response.code_used));
        // The hashes that say “issued” and “spent” have nothing in common.
        let both = "select cast(count(*) as bigint) from invitation join spent on spent.code_hash = invitation.code_hash";
        assert_eq!(world.number(both).await, 0);
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from spent")
                .await,
            6
        );
    }
);

/// Everything that is logged, at any level, into memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn no_log_at_any_level_holds_a_code_or_a_receipt() {
    let log = Log::default();
    let into = log.clone();
    // For the whole process: the database logs from threads of its own.
    let listening = tracing_subscriber::fmt()
        // The parser of this test itself says what it reads.
        .with_env_filter("trace,html5ever=off,selectors=off")
        .with_writer(move || into.clone())
        .try_init();
    if listening.is_err() {
        return skip("Another test of this process has the log already. Run it by itself.");
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let world = crate::harness::World::make(crate::harness::Engine::Sqlite)
            .await
            .unwrap();
        let (_, codes) = open_with_codes(&world, "slips", &forms::one_question(), 2).await;
        let unknown = Token::random();
        let mut receipts = Vec::new();
        for code in [&codes[0], &codes[1], &unknown] {
            world.get(&format!("/c/{code}")).await;
            world.post_form("/c", &[("code", code.to_string())]).await;
            for _ in 0..2 {
                let page = answer(&world, "slips", code, "The bus").await;
                if page.has("details .code-field") {
                    receipts.push(page.text_of("details .code-field").trim().to_string());
                }
            }
        }
        assert_eq!(receipts.len(), 2);
        for receipt in &receipts {
            world
                .post_form("/r", &[("receipt", receipt)])
                .await
                .expect(200);
        }
        let nonce = fresh_nonce();
        world
            .post_form("/s/slips", &[(NONCE, nonce.as_str()), (CODE, "x")])
            .await;
        let log = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
        assert!(
            log.contains("select"),
            "what is logged must be seen, or looking proves nothing"
        );
        let codes = codes.iter().chain([&unknown]);
        let secrets = codes.flat_map(|code| [code.to_string(), code.plain()]);
        for secret in secrets.chain(receipts).chain([nonce]) {
            assert!(!log.contains(&secret), "{secret} in {log}");
        }
    });
}
