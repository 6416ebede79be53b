//! The codebook: its versions, codes that become one or two, memos, and its way in and out.

mod files;
mod memos;
mod merging;
mod quoted;
mod replay;
mod splitting;

use crate::harness::{SignedIn, World};
use app::{
    account::Role,
    barrier::{self, Barrier},
    coding::{
        self, Code, NoteKind, Passage, Source,
        store::{CodingAt, NewCoding},
        text::Range,
    },
    ids::{
        AccountId, BarrierId, CodeId, CodingId, EvidenceId, InitiativeId, PassageId, SessionId,
        ThemeId,
    },
    initiative::Initiative,
    theme::{self, EvidenceKind},
};

/// An initiative with two coders and words to code.
pub struct Desk {
    pub initiative: Initiative,
    pub coder: SignedIn,
    pub account: AccountId,
    pub passages: Vec<PassageId>,
}

const WORDS: &str = "The bus is late, and it is cold.";

impl Desk {
    pub async fn make(world: &World) -> Desk {
        let initiative = world.create_initiative("listening").await;
        let coder = world.sign_in_as(Role::Coder, &initiative).await;
        let passages: Vec<Passage> = (0..4)
            .map(|_| Passage {
                id: PassageId::new(),
                initiative: initiative.id.clone(),
                source: Source::Note {
                    session: SessionId("s".into()),
                    kind: NoteKind::Verbatim,
                },
                language: "en".parse().unwrap(),
                text: WORDS.into(),
            })
            .collect();
        let mut tx = world.db().write_tx().await.unwrap();
        coding::store::create_passages(&mut tx, &passages)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Desk {
            account: world.account_of(&coder).await,
            coder,
            passages: passages.into_iter().map(|passage| passage.id).collect(),
            initiative,
        }
    }

    /// The same people and words; for another initiative.
    pub fn make_beside(desk: &Desk) -> Desk {
        Desk {
            initiative: desk.initiative.clone(),
            coder: SignedIn {
                token: desk.coder.token.clone(),
            },
            account: desk.account.clone(),
            passages: Vec::new(),
        }
    }

    pub fn id(&self) -> &InitiativeId {
        &self.initiative.id
    }

    pub async fn code(&self, world: &World, name: &str, parent: Option<&CodeId>) -> CodeId {
        let code = Code {
            parent: parent.cloned(),
            ..Code::new(self.id().clone(), name, 1)
        };
        let mut tx = world.db().write_tx().await.unwrap();
        coding::store::create_code_by(&mut tx, &code, &self.account)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        code.id
    }

    /// Puts a code on the first `end` characters of a passage, by this person.
    pub async fn put(
        &self,
        world: &World,
        code: &CodeId,
        passage: usize,
        end: usize,
        by: &str,
    ) -> CodingId {
        let new = NewCoding {
            code: code.clone(),
            passage: self.passages[passage].clone(),
            range: Range { start: 0, end },
            coder: AccountId(by.into()),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        let id = coding::store::create_coding(&mut tx, self.id(), &new)
            .await
            .unwrap()
            .id;
        tx.commit().await.unwrap();
        id
    }

    pub async fn take_off(&self, world: &World, passage: usize, coding: &CodingId) {
        let mut tx = world.db().write_tx().await.unwrap();
        let passage = &self.passages[passage];
        coding::store::delete_coding(&mut tx, self.id(), passage, coding, &self.account)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn version(&self, world: &World) -> i64 {
        coding::store::find_codebook_version(world.db(), self.id())
            .await
            .unwrap()
    }

    /// Code and passage of every coding at a version, in an order of their own.
    pub async fn at(&self, world: &World, version: i64) -> Vec<(CodeId, usize, usize)> {
        let codings = coding::store::list_codings_at(world.db(), self.id(), version, &self.account)
            .await
            .unwrap();
        let place = |coding: &CodingAt| {
            let place = self.passages.iter().position(|id| *id == coding.passage);
            place.unwrap()
        };
        let mut found: Vec<_> = codings
            .iter()
            .map(|coding| (coding.code.clone(), place(coding), coding.range.end))
            .collect();
        found.sort();
        found
    }

    pub async fn names(&self, world: &World) -> Vec<String> {
        let codes = coding::store::list_codes(world.db(), self.id()).await;
        let mut names: Vec<String> = codes.unwrap().into_iter().map(|code| code.name).collect();
        names.sort();
        names
    }

    /// A theme that gathers these codes, tied to a barrier with these quotes.
    pub async fn theme(
        &self,
        world: &World,
        codes: &[&CodeId],
        quotes: &[&CodingId],
    ) -> (ThemeId, EvidenceId) {
        let barrier = Barrier {
            id: BarrierId::new(),
            title: "No bus".into(),
            statement: String::new(),
            indicator: String::new(),
            baseline: String::new(),
            position: 1,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        barrier::store::create_barrier(&mut tx, self.id(), &barrier)
            .await
            .unwrap();
        let english = "en".parse().unwrap();
        let (theme, _) = theme::store::create_theme(&mut tx, self.id(), &english, "Buses")
            .await
            .unwrap();
        let codes: Vec<CodeId> = codes.iter().map(|code| (*code).clone()).collect();
        theme::store::set_codes(&mut tx, self.id(), &theme, &codes)
            .await
            .unwrap();
        let evidence = theme::evidence_store::create_evidence(
            &mut tx,
            self.id(),
            &theme,
            &barrier.id,
            EvidenceKind::Supports,
            "",
        )
        .await
        .unwrap()
        .unwrap();
        for quote in quotes {
            sqlx::query("insert into evidence_quote (evidence_id, coding_id) values ($1, $2)")
                .bind(evidence.as_str())
                .bind(quote.as_str())
                .execute(&mut *tx)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        (theme, evidence)
    }

    pub fn path(&self, rest: &str) -> String {
        self.initiative.path(rest)
    }
}
