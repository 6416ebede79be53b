//! The making of codes: once, on paper, and nowhere else.

use super::{SAY, answer, draft_with_codes};
use crate::{
    harness::{Engine, SignedIn, World, forms},
    on_both_engines,
};
use app::{
    account::Role,
    invitation::issuing::{Refusal, draw_codes, issue_codes},
    survey::{Form, Status},
    token::Token,
};
use clap::Parser;
use regex::Regex;
use std::{fs, os::unix::fs::PermissionsExt, path::Path};

/// The codes that stand in a text, in their order.
fn codes_in(text: &str) -> Vec<Token> {
    let shown = Regex::new(r"\b[2-8A-Y]{4}(?:-[2-8A-Y]{4}){4}\b").unwrap();
    shown
        .find_iter(text)
        .filter_map(|found| found.as_str().parse().ok())
        .collect()
}

/// `harken codes` as somebody types it, on this world's database.
async fn run(world: &World, count: usize, out: &Path, slug: &str) -> Result<(), String> {
    let keys = world.database.folder.path().join("keys");
    let command = server::config::Command::parse_from([
        "harken",
        "codes",
        slug,
        "--count",
        &count.to_string(),
        "--out",
        out.to_str().unwrap(),
        "--url",
        "https://harken.example/",
        "--database-url",
        &world.database.url,
        "--keys",
        keys.to_str().unwrap(),
    ]);
    server::cli::run(command)
        .await
        .map_err(|error| error.to_string())
}

async fn draft(world: &World, form: &Form) {
    let initiative = world.create_initiative("slips-initiative").await;
    world.create_survey(&initiative, "slips", form).await;
}

on_both_engines!(
    the_command_writes_the_codes_to_paper_and_nowhere_else,
    |world| async {
        draft(&world, &forms::one_question()).await;
        let paper = tempfile::tempdir().unwrap();
        let out = paper.path().join("slips.pdf");
        run(&world, 30, &out, "slips").await.unwrap();
        let bytes = fs::read(&out).unwrap();
        assert_eq!(
            fs::metadata(&out).unwrap().permissions().mode() & 0o777,
            0o600
        );
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.starts_with("%PDF-"));
        let codes = codes_in(&text);
        assert_eq!(codes.len(), 30);
        for code in &codes {
            let found = world
                .database
                .find_on_disk(&[&code.to_string(), &code.plain()]);
            assert_eq!(found, None);
        }
        // A second run is refused and changes nothing; so is a file that is there.
        let again = run(&world, 5, &paper.path().join("more.pdf"), "slips")
            .await
            .unwrap_err();
        assert!(again.contains("has its 30 codes already"), "{again}");
        assert!(!paper.path().join("more.pdf").exists());
        assert_eq!(fs::read(&out).unwrap(), bytes);
        let survey = world.survey("slips").await;
        world.set_status(&survey, Status::Open).await;
        for code in &codes[..3] {
            world.get(&format!("/c/{code}")).await.expect(200);
            answer(&world, "slips", code, "Hello").await.expect(200);
        }
    }
);

on_both_engines!(
    what_cannot_be_done_leaves_nothing_half_done,
    |world| async {
        draft(&world, &forms::one_question()).await;
        let paper = tempfile::tempdir().unwrap();
        let out = paper.path().join("slips.pdf");
        fs::write(&out, "something else").unwrap();
        let there = run(&world, 5, &out, "slips").await.unwrap_err();
        assert!(there.contains("it is there already"), "{there}");
        assert_eq!(fs::read_to_string(&out).unwrap(), "something else");
        let none = run(&world, 0, &paper.path().join("a.pdf"), "slips")
            .await
            .unwrap_err();
        assert!(none.contains("--count"), "{none}");
        let nowhere = run(&world, 5, &paper.path().join("no/such/folder.pdf"), "slips")
            .await
            .unwrap_err();
        assert!(nowhere.contains("folder.pdf"), "{nowhere}");
        assert!(
            run(&world, 5, &paper.path().join("b.pdf"), "nosuch")
                .await
                .is_err()
        );
        assert_eq!(
            world
                .number("select cast(count(*) as bigint) from invitation")
                .await,
            0
        );
        let survey = world.survey("slips").await;
        world.set_status(&survey, Status::Open).await;
        let late = run(&world, 5, &paper.path().join("c.pdf"), "slips")
            .await
            .unwrap_err();
        assert!(late.contains("has opened"), "{late}");
        assert!(!paper.path().join("c.pdf").exists());
    }
);

on_both_engines!(two_who_make_codes_at_once_make_them_once, |world| async {
    draft(&world, &forms::one_question()).await;
    let survey = world.survey("slips").await;
    let make = |count: usize| {
        let (world, survey) = (&world, &survey);
        async move {
            let codes = draw_codes(count).unwrap();
            issue_codes(&world.harken, survey, &codes, None, || Ok(()))
                .await
                .unwrap()
        }
    };
    let (one, two) = futures::join!(make(3), make(4));
    let count = world.survey("slips").await.codes;
    match (one, two) {
        (Ok(()), Err(Refusal::Made(3))) => assert_eq!(count, 3),
        (Err(Refusal::Made(4)), Ok(())) => assert_eq!(count, 4),
        other => panic!("{other:?}"),
    }
});

/// Whether bytes lie in their own order, which says nothing about any other.
fn is_in_order(hashes: &[Vec<u8>]) -> bool {
    hashes.is_sorted()
}

on_both_engines!(
    what_is_kept_of_codes_lies_in_the_order_of_its_hashes,
    |world| async {
        draft_with_codes(&world, "slips", &forms::one_question(), 1200).await;
        let sql = match world.db().engine() {
            Engine::Sqlite => "select code_hash from invitation",
            Engine::Postgres => "select code_hash from invitation order by ctid",
        };
        let hashes: Vec<Vec<u8>> = sqlx::query_scalar(sql)
            .fetch_all(world.db().read())
            .await
            .unwrap();
        assert_eq!(hashes.len(), 1200);
        assert!(is_in_order(&hashes));
        let as_drawn: Vec<Vec<u8>> = draw_codes(1200)
            .unwrap()
            .iter()
            .map(|code| code.plain().into_bytes())
            .collect();
        assert!(
            !is_in_order(&as_drawn),
            "an order of chance would be noticed"
        );
    }
);

async fn organizer(world: &World) -> SignedIn {
    let initiative = world.initiative("slips-initiative").await;
    world.sign_in_as(Role::Organizer, &initiative).await
}

const PAGE: &str = "/i/slips-initiative/surveys/slips/codes";

on_both_engines!(
    the_browser_shows_the_slips_once_in_every_language,
    |world| async {
        draft(&world, &forms::every_kind()).await;
        let organizer = organizer(&world).await;
        for wrong in ["", "0", "-3", "many", "1001", "99999999999999999999"] {
            let page = organizer
                .post(&world, PAGE, &[("count", wrong)])
                .await
                .expect(422);
            assert_eq!(page.values("count"), [wrong]);
        }
        let page = organizer
            .post(&world, PAGE, &[("count", "١٢")])
            .await
            .expect(200);
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.count("li.slip"), 12);
        assert_eq!(page.count("li.slip svg"), 12);
        assert_eq!(page.count("[style]"), 0);
        for tag in forms::TAGS {
            assert_eq!(page.count(&format!("li.slip p[lang='{tag}']")), 12, "{tag}");
        }
        // Each stands in words and in the label of its QR code.
        let mut codes = codes_in(&page.text());
        assert_eq!(codes.len(), 24);
        codes.dedup();
        assert_eq!(codes.len(), 12);
        // Never again: not on the page, not by asking twice, not in the files.
        let again = organizer
            .post(&world, PAGE, &[("count", "12")])
            .await
            .expect(422);
        let later = organizer.get(&world, PAGE).await.expect(200);
        for page in [again, later] {
            assert!(page.text_of("main").contains("12"));
            assert_eq!(codes_in(&page.text()), []);
        }
        for code in &codes {
            assert_eq!(
                world
                    .database
                    .find_on_disk(&[&code.to_string(), &code.plain()]),
                None
            );
        }
        let survey = world.survey("slips").await;
        world.set_status(&survey, Status::Open).await;
        let page = world.get(&format!("/c/{}", codes[0])).await.expect(200);
        assert!(!page.values(SAY).iter().any(|value| !value.is_empty()));
    }
);
