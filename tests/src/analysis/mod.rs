//! What the codes say together, and the words behind every figure.

mod groups;
mod quotes;
mod replay;
mod sessions;
mod together;

use crate::harness::{SignedIn, World, forms};
use app::{
    account::Role,
    coding::{self, Code, NoteKind, Passage, Source, store::NewCoding, text::Range},
    ids::{AccountId, CodeId, CodingId, PassageId, ResponseId, SessionId},
    initiative::Initiative,
    language::Lang,
    response::{self, Response},
    session::{self, NewNote, Session, SessionKind, State},
    survey::{
        self, BY_LANGUAGE, Status, Survey,
        check::{Accepted, Answer},
    },
    theme,
};

/// The initiative `room`, with the survey `asked` that looks at answers by language.
pub struct Room {
    pub initiative: Initiative,
    pub survey: Survey,
    pub organizer: SignedIn,
    pub account: AccountId,
}

impl Room {
    pub async fn make(world: &World) -> Room {
        let initiative = world.create_initiative("room").await;
        let mut form = forms::one_question();
        form.languages = ["en", "so", "am"]
            .iter()
            .map(|tag| tag.parse().unwrap())
            .collect();
        let draft = world.create_survey(&initiative, "asked", &form).await;
        let mut tx = world.db().write_tx().await.unwrap();
        survey::store::set_cuts(&mut tx, &draft.id, &[BY_LANGUAGE.to_string()])
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for status in [Status::Open, Status::Closed] {
            world.set_status(&draft, status).await;
        }
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        Room {
            survey: world.survey("asked").await,
            account: world.account_of(&organizer).await,
            organizer,
            initiative,
        }
    }

    pub async fn code(&self, world: &World, name: &str, parent: Option<&CodeId>) -> CodeId {
        let mut code = Code::new(self.initiative.id.clone(), name, 3);
        code.parent = parent.cloned();
        let mut tx = world.db().write_tx().await.unwrap();
        coding::store::create_code(&mut tx, &code)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        code.id
    }

    /// A family has written this.
    pub async fn say(&self, world: &World, lang: &str, text: &str) -> PassageId {
        let answers = Accepted(vec![("say".into(), Answer::Text(text.into()))]);
        let response = Response {
            id: ResponseId::new(),
            survey: self.survey.id.clone(),
            version: 1,
            language: lang.into(),
            quote_ok: true,
            code_used: false,
            receipt_hash: String::new(),
            left_on: "2026-06-01".into(),
            answers: serde_json::to_string(&answers).unwrap(),
        };
        let passage = Passage {
            id: PassageId::new(),
            initiative: self.initiative.id.clone(),
            source: Source::Answer {
                survey: self.survey.id.clone(),
                response: response.id.clone(),
                question: "say".into(),
                is_translated: false,
            },
            language: lang.parse().unwrap(),
            text: text.into(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        response::store::create_responses(&mut tx, &[response])
            .await
            .unwrap();
        coding::store::create_passages(&mut tx, std::slice::from_ref(&passage))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        passage.id
    }

    pub async fn session(&self, world: &World, title: &str, day: &str, people: i64) -> SessionId {
        let session = Session {
            id: SessionId::new(),
            initiative: self.initiative.id.clone(),
            title: title.into(),
            kind: SessionKind::FocusGroup,
            held_on: day.into(),
            place: String::new(),
            languages: vec![english()],
            prompts: Vec::new(),
            participants: people,
            purpose: String::new(),
            state: State::Closed,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        session::store::create_session(&mut tx, &session)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        session.id
    }

    /// This was written down in a session.
    pub async fn note(
        &self,
        world: &World,
        session: &SessionId,
        kind: NoteKind,
        text: &str,
    ) -> PassageId {
        let note = NewNote {
            prompt: 0,
            kind,
            language: english(),
            text: text.into(),
            seat: "A".parse().unwrap(),
            quote_ok: true,
            tags: Vec::new(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        let made = session::store::create_note(&mut tx, &self.initiative.id, session, &note)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        made.1
    }

    /// The organizer puts a code on words.
    pub async fn put(
        &self,
        world: &World,
        code: &CodeId,
        passage: &PassageId,
        range: (usize, usize),
    ) -> CodingId {
        self.put_by(world, &self.account, code, passage, range)
            .await
    }

    pub async fn put_by(
        &self,
        world: &World,
        coder: &AccountId,
        code: &CodeId,
        passage: &PassageId,
        (start, end): (usize, usize),
    ) -> CodingId {
        let new = NewCoding {
            code: code.clone(),
            passage: passage.clone(),
            range: Range { start, end },
            coder: coder.clone(),
        };
        let mut tx = world.db().write_tx().await.unwrap();
        let coding = coding::store::create_coding(&mut tx, &self.initiative.id, &new)
            .await
            .unwrap()
            .id;
        tx.commit().await.unwrap();
        coding
    }

    /// From now on the organizer and this person code every passage apart from each other.
    pub async fn draw_apart(&self, world: &World, second: &AccountId) {
        let draw = format!(
            "insert into double_coding (id, initiative_id, title, drawn_from, drawn, first_id, second_id, started_at, compared_at)
             values ('d1', '{}', 'Draw', '', 1, '{}', '{second}', 1, 0)",
            self.initiative.id, self.account
        );
        let drawn = format!(
            "insert into double_coding_passage (double_coding_id, passage_id, first_id, first_done, second_done)
             select 'd1', id, '{}', 0, 0 from passage",
            self.account
        );
        for sql in [draw, drawn] {
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .execute(world.db().read())
                .await
                .unwrap();
        }
    }

    /// The organizer takes a code off words.
    pub async fn take_off(&self, world: &World, passage: &PassageId, coding: &CodingId) {
        let mut tx = world.db().write_tx().await.unwrap();
        let initiative = &self.initiative.id;
        coding::store::delete_coding(&mut tx, initiative, passage, coding, &self.account)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn version(&self, world: &World) -> i64 {
        coding::store::find_codebook_version(world.db(), &self.initiative.id)
            .await
            .unwrap()
    }

    /// A theme of these codes; its slug.
    pub async fn theme(&self, world: &World, statement: &str, codes: &[CodeId]) -> String {
        let mut tx = world.db().write_tx().await.unwrap();
        let (id, slug) =
            theme::store::create_theme(&mut tx, &self.initiative.id, &english(), statement)
                .await
                .unwrap();
        theme::store::set_codes(&mut tx, &self.initiative.id, &id, codes)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        slug
    }

    /// Releases the survey's tables.
    pub async fn release(&self, world: &World) {
        let path = "/i/room/summary";
        let fields = [("survey", "asked")];
        self.organizer.post(world, path, &fields).await.expect(303);
    }
}

pub fn english() -> Lang {
    "en".parse().unwrap()
}
