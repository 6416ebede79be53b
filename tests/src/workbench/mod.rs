//! What the workbench's page asks the server for: parts of itself, codings, changes, what was learned.

mod changes;
mod learning;
mod parts;
mod searching;

use crate::harness::{Page, SignedIn, World, forms};
use app::{
    account::Role,
    coding::{self, Code, Passage, Source, store::NewCoding, text::Range},
    ids::{AccountId, CodeId, CodingId, PassageId, ResponseId},
    initiative::Initiative,
    response::{Response, store::create_responses},
    survey::Survey,
};
use serde::de::DeserializeOwned;

/// An initiative whose words are being coded.
struct Bench {
    initiative: Initiative,
    survey: Survey,
    coder: SignedIn,
    account: AccountId,
}

impl Bench {
    async fn make(world: &World) -> Bench {
        let survey = world.open_survey("here", &forms::one_question()).await;
        let initiative = world.initiative("here-initiative").await;
        let coder = world.sign_in_as(Role::Coder, &initiative).await;
        Bench {
            account: world.account_of(&coder).await,
            coder,
            survey,
            initiative,
        }
    }

    /// Answers in this language, each of a family of its own.
    async fn hear(&self, world: &World, lang: &str, texts: &[&str]) -> Vec<PassageId> {
        let responses: Vec<Response> = texts
            .iter()
            .map(|_| Response {
                id: ResponseId::new(),
                survey: self.survey.id.clone(),
                version: 1,
                language: lang.into(),
                quote_ok: true,
                code_used: false,
                receipt_hash: String::new(),
                left_on: "2026-06-01".into(),
                answers: "[]".into(),
            })
            .collect();
        let passages: Vec<Passage> = texts
            .iter()
            .zip(&responses)
            .map(|(text, response)| Passage {
                id: PassageId::new(),
                initiative: self.initiative.id.clone(),
                source: Source::Answer {
                    survey: self.survey.id.clone(),
                    response: response.id.clone(),
                    question: "say".into(),
                    is_translated: false,
                },
                language: lang.parse().unwrap(),
                text: text.to_string(),
            })
            .collect();
        let mut tx = world.db().write_tx().await.unwrap();
        create_responses(&mut tx, &responses).await.unwrap();
        coding::store::create_passages(&mut tx, &passages)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        passages.into_iter().map(|passage| passage.id).collect()
    }

    async fn code(&self, world: &World, name: &str) -> CodeId {
        let code = Code::new(self.initiative.id.clone(), name, 1);
        let mut tx = world.db().write_tx().await.unwrap();
        let made = coding::store::create_code(&mut tx, &code).await.unwrap();
        tx.commit().await.unwrap();
        made.unwrap();
        code.id
    }

    async fn put(
        &self,
        world: &World,
        code: &CodeId,
        passage: &PassageId,
        range: Range,
    ) -> CodingId {
        let new = NewCoding {
            code: code.clone(),
            passage: passage.clone(),
            range,
            coder: self.account.clone(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        let coding = coding::store::create_coding(&mut tx, &self.initiative.id, &new)
            .await
            .unwrap()
            .id;
        tx.commit().await.unwrap();
        coding
    }

    fn path(&self, rest: &str) -> String {
        format!("/i/here-initiative/{rest}")
    }

    /// A part of the page, as its script asks for it.
    async fn part(&self, world: &World, rest: &str) -> Page {
        self.coder.get(world, &self.path(rest)).await.expect(200)
    }

    async fn ask<T: DeserializeOwned>(&self, world: &World, rest: &str) -> T {
        let page = self.coder.get(world, &self.path(rest)).await.expect(200);
        read(&page)
    }
}

fn read<T: DeserializeOwned>(page: &Page) -> T {
    assert_eq!(page.headers["content-type"], "application/json");
    assert_eq!(page.headers["cache-control"], "no-store");
    serde_json::from_slice(&page.bytes).unwrap_or_else(|error| panic!("{error}: {}", page.text()))
}
