//! Receipts: seeing what became of one's words, disagreeing, taking them back.

mod erasing;
mod finding;
mod quoted;
mod wishes;

use crate::harness::{NONCE, Page, SignedIn, World, forms, fresh_nonce};
use app::{
    account::Role,
    barrier::{self, Barrier},
    coding::{self, Code, store::NewCoding, text::Range},
    ids::{AccountId, BarrierId, PassageId},
    initiative::Initiative,
    quote::{self, Guard},
    survey::Survey,
    theme::{self, EvidenceKind, evidence_store},
};

const SLUG: &str = "told";
/// The open question of [`crate::harness::forms::one_question`].
const SAY: &str = "say";

/// A family's answer with its receipt.
struct Told {
    text: String,
    receipt: String,
}

/// Answers under a nonce and keeps the receipt.
async fn tell_under(world: &World, nonce: &str, text: &str) -> Told {
    let fields = [(NONCE, nonce), (SAY, text), ("_quote", "yes")];
    let page = world
        .post_form(&format!("/s/{SLUG}"), &fields)
        .await
        .expect(200);
    Told {
        text: text.to_string(),
        receipt: page.text_of("details .code-field").trim().to_string(),
    }
}

async fn tell(world: &World, text: &str) -> Told {
    tell_under(world, &fresh_nonce(), text).await
}

/// A survey that so many families have answered, each with words of its own: no other test's, whose files may lie beside
/// these.
async fn told(world: &World, count: usize) -> (Survey, Vec<Told>) {
    let survey = world.open_survey(SLUG, &forms::one_question()).await;
    let mark = &fresh_nonce()[..12];
    let mut all = Vec::new();
    for number in 0..count {
        all.push(tell(world, &format!("The bus came late, {mark}-{number:04}")).await);
    }
    (survey, all)
}

/// What somebody with a receipt does.
async fn ask(world: &World, receipt: &str, more: &[(&str, &str)]) -> Page {
    let mut fields = vec![("receipt", receipt)];
    fields.extend(more);
    world.post_form("/r", &fields).await
}

/// The passage that a family's words have become.
async fn passage_of(world: &World, text: &str) -> PassageId {
    let id: String = sqlx::query_scalar("select id from passage where text = $1")
        .bind(text.to_string())
        .fetch_one(world.db().read())
        .await
        .unwrap();
    PassageId(id)
}

/// Words coded, gathered under a theme and quoted as evidence.
struct Quoted {
    initiative: Initiative,
    organizer: SignedIn,
    theme: String,
}

impl Quoted {
    /// Every staff page on which the words may be quoted.
    async fn pages(&self, world: &World) -> Vec<Page> {
        let mut pages = Vec::new();
        for rest in [
            format!("themes/{}", self.theme),
            "summary".into(),
            "barriers".into(),
        ] {
            let path = self.initiative.path(&rest);
            pages.push(self.organizer.get(world, &path).await.expect(200));
        }
        pages
    }

    /// On how many of them these words stand.
    async fn count(&self, world: &World, words: &str) -> usize {
        let pages = self.pages(world).await;
        pages
            .iter()
            .filter(|page| page.text().contains(words))
            .count()
    }
}

/// Codes the first letters of each of these answers, ties them to a theme, and quotes them for a barrier.
async fn quote(world: &World, told: &[&Told]) -> Quoted {
    let initiative = world.initiative(&format!("{SLUG}-initiative")).await;
    let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
    let code = Code::new(initiative.id.clone(), "Late buses", 3);
    let mut passages = Vec::new();
    for one in told {
        passages.push((passage_of(world, &one.text).await, one.text.chars().count()));
    }
    let mut tx = world.db().write_tx().await.unwrap();
    coding::store::create_code(&mut tx, &code)
        .await
        .unwrap()
        .unwrap();
    let mut codings = Vec::new();
    for (passage, end) in passages {
        let new = NewCoding {
            code: code.id.clone(),
            passage,
            range: Range { start: 0, end },
            coder: AccountId::new(),
        };
        codings.push(
            coding::store::create_coding(&mut tx, &initiative.id, &new)
                .await
                .unwrap()
                .id,
        );
    }
    let english = "en".parse().unwrap();
    let statement = "Buses cannot be relied on";
    let (theme, slug) = theme::store::create_theme(&mut tx, &initiative.id, &english, statement)
        .await
        .unwrap();
    theme::store::set_codes(&mut tx, &initiative.id, &theme, &[code.id])
        .await
        .unwrap();
    let barrier = Barrier {
        id: BarrierId::new(),
        title: "No bus".into(),
        statement: "There is no bus".into(),
        indicator: String::new(),
        baseline: String::new(),
        position: 1,
    };
    barrier::store::create_barrier(&mut tx, &initiative.id, &barrier)
        .await
        .unwrap();
    let kind = EvidenceKind::Supports;
    let evidence =
        evidence_store::create_evidence(&mut tx, &initiative.id, &theme, &barrier.id, kind, "");
    let evidence = evidence.await.unwrap().unwrap();
    assert!(
        quote::store::set_quotes(
            &mut tx,
            &initiative.id,
            &evidence,
            &codings,
            &Guard::house()
        )
        .await
        .unwrap()
    );
    tx.commit().await.unwrap();
    Quoted {
        initiative,
        organizer,
        theme: slug,
    }
}
