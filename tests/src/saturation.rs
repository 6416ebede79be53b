//! Whether reading on still brings new codes, as the page says it.

use crate::{
    harness::{Page, SignedIn, World},
    on_both_engines,
};
use app::{
    account::Role,
    coding::{self, Code, NoteKind, Passage, Source, store::NewCoding, text::Range},
    ids::{AccountId, CodeId, PassageId, ResponseId, SessionId, SurveyId},
    initiative::Initiative,
};

struct Scene {
    initiative: Initiative,
    coder: SignedIn,
    codes: Vec<CodeId>,
}

impl Scene {
    async fn make(world: &World) -> Scene {
        let initiative = world.create_initiative("listening").await;
        let mut codes = Vec::new();
        let mut tx = world.db().write_tx().await.unwrap();
        for name in ["Late", "Cold", "Far", "Dark", "Loud", "Dear"] {
            let code = Code::new(initiative.id.clone(), name, 1);
            coding::store::create_code(&mut tx, &code)
                .await
                .unwrap()
                .unwrap();
            codes.push(code.id);
        }
        tx.commit().await.unwrap();
        Scene {
            coder: world.sign_in_as(Role::Coder, &initiative).await,
            initiative,
            codes,
        }
    }

    /// Somebody says something in this language, and it gets these codes.
    async fn say(&self, world: &World, source: Source, lang: &str, codes: &[&CodeId]) {
        let passage = Passage {
            id: PassageId::new(),
            initiative: self.initiative.id.clone(),
            source,
            language: lang.parse().unwrap(),
            text: "What is said".into(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        coding::store::create_passages(&mut tx, std::slice::from_ref(&passage))
            .await
            .unwrap();
        for code in codes {
            let new = NewCoding {
                code: (*code).clone(),
                passage: passage.id.clone(),
                range: Range { start: 0, end: 4 },
                coder: AccountId("somebody".into()),
            };
            coding::store::create_coding(&mut tx, &self.initiative.id, &new)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn page(&self, world: &World, query: &str) -> Page {
        let path = format!("/i/listening/saturation{query}");
        self.coder.get(world, &path).await.expect(200)
    }

    /// How many quotes each link that fits leads to.
    async fn quotes_behind(&self, world: &World, page: &Page, links: &str) -> Vec<usize> {
        let mut quotes = Vec::new();
        for link in page.attributes(links, "href") {
            let words = self.coder.get(world, &link).await.expect(200);
            quotes.push(words.count("blockquote"));
        }
        quotes
    }

    /// The cells of a group's row.
    async fn row(&self, world: &World, query: &str, group: &str) -> Vec<String> {
        let page = self.page(world, query).await;
        let document = page.document();
        let select = |selector| scraper::Selector::parse(selector).unwrap();
        let (rows, head, cell) = (select("table.list tbody tr"), select("th"), select("td"));
        let row = document.select(&rows).find(|row| {
            let text: String = row.select(&head).next().unwrap().text().collect();
            text.trim() == group
        });
        let row = row.unwrap_or_else(|| panic!("no {group} in {}", page.text()));
        row.select(&cell)
            .map(|cell| cell.text().collect::<String>().trim().to_string())
            .collect()
    }
}

fn answer() -> Source {
    Source::Answer {
        survey: SurveyId("asked".into()),
        response: ResponseId::new(),
        question: "say".into(),
        is_translated: false,
    }
}

fn note(session: usize) -> Source {
    Source::Note {
        session: SessionId(format!("held{session}")),
        kind: NoteKind::Verbatim,
    }
}

on_both_engines!(
    a_group_that_says_nothing_new_is_full_and_a_thin_one_is_not_judged,
    |world| async {
        let scene = Scene::make(&world).await;
        let [late, cold, far] = [0, 1, 2].map(|at| &scene.codes[at]);
        for _ in 0..12 {
            scene.say(&world, answer(), "en", &[late, cold]).await;
        }
        for _ in 0..9 {
            scene.say(&world, answer(), "so", &[far]).await;
        }
        let english = scene.row(&world, "", "English").await;
        assert_eq!(english[0], "12 of 12 coded");
        assert!(english[1].starts_with('2'), "{english:?}");
        let names = ["Late", "Cold", "Far"].map(|name| english[1].contains(name));
        assert_eq!(names, [true, true, false], "{english:?}");
        assert!(english[2].contains("Reached after source 4"), "{english:?}");
        let somali = scene.row(&world, "", "Soomaali").await;
        assert!(somali[2].contains("Too thin to conclude"), "{somali:?}");
        // Not even how many they are.
        assert!(!somali.concat().contains('9'), "{somali:?}");
        let strict = scene.row(&world, "?base=6&run=3&threshold=0", "English");
        let strict = strict.await;
        assert!(strict[2].contains("Reached after source 6"), "{strict:?}");
        for odd in [
            "?base=x&run=-1&threshold=999",
            "?base=0&run=0",
            "?base=4&base=5",
        ] {
            scene.row(&world, odd, "English").await;
        }
    }
);

on_both_engines!(
    sessions_are_counted_from_six_on_and_what_is_uncoded_is_named,
    |world| async {
        let scene = Scene::make(&world).await;
        for session in 0..6 {
            scene
                .say(&world, note(session), "en", &[&scene.codes[session % 3]])
                .await;
        }
        for session in 6..20 {
            scene.say(&world, note(session), "en", &[]).await;
        }
        let row = scene.row(&world, "", "Sessions").await;
        assert_eq!(row[0], "6 of 20 coded");
        assert!(row[1].starts_with('3'), "{row:?}");
        assert!(row[2].contains("Less than half is coded"), "{row:?}");
        let longer = scene.row(&world, "?base=6", "Sessions").await;
        assert!(longer[2].contains("Too thin"), "{longer:?}");
    }
);

on_both_engines!(
    figures_of_families_lead_to_their_words_and_never_to_what_one_family_said,
    |world| async {
        let scene = Scene::make(&world).await;
        let [late, cold, far] = [0, 1, 2].map(|at| &scene.codes[at]);
        for _ in 0..10 {
            scene.say(&world, answer(), "en", &[late, cold]).await;
        }
        for _ in 0..11 {
            scene.say(&world, answer(), "so", &[far]).await;
        }
        let page = scene.page(&world, "").await;
        // Everything, the survey, and the two languages: all words of the group, then those of each code.
        let all = "main > table.list tbody tr:nth-child(-n+2) td a";
        let expected = [31, 10, 10, 11];
        let found = scene.quotes_behind(&world, &page, all).await;
        assert_eq!(found, [expected, expected].concat());
        let languages = "main > table.list tbody tr:nth-child(n+3) td a";
        let found = scene.quotes_behind(&world, &page, languages).await;
        assert_eq!(found, [20, 10, 10, 11, 11]);
        let summaries = page.texts_of("main > details > summary");
        assert!(!summaries.is_empty());
        assert!(!page.has("main > details table a"));
        let told = page.text_of("main > details .hint");
        assert!(told.contains("what one family said"), "{told}");
    }
);

on_both_engines!(
    new_codes_of_a_run_of_sessions_lead_to_the_words_that_brought_them,
    |world| async {
        let scene = Scene::make(&world).await;
        for (session, code) in scene.codes.iter().enumerate() {
            scene.say(&world, note(session), "en", &[code]).await;
        }
        let page = scene.page(&world, "").await;
        // All sources are sessions: everything, the sessions, and their language have one run of two each.
        let found = scene
            .quotes_behind(&world, &page, "main > details table a")
            .await;
        assert_eq!(found, [1; 6]);
        let row = page.texts_of("main > details table tbody td");
        let named = |text: &String| {
            let codes = ["Late", "Cold", "Far", "Dark", "Loud", "Dear"];
            codes.iter().filter(|code| text.contains(**code)).count()
        };
        assert!(row[0].trim().starts_with('2'), "{row:?}");
        assert_eq!(named(&row[0]), 2, "{row:?}");
        assert!(!page.has("main > details .hint"));
        // Of all sessions at once the workbench has the words.
        let links = page.attributes("main > table.list tbody tr:nth-child(2) td a", "href");
        assert_eq!(links.len(), 1 + scene.codes.len(), "{links:?}");
        for link in &links {
            assert!(link.starts_with("/i/listening/words?source=session"));
            scene.coder.get(&world, link).await.expect(200);
        }
    }
);
