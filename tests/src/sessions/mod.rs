//! Sessions from the first question to the last: who agreed, transcripts, reading back, closing, and taking words back.

mod agreed;
mod begun;
mod closing;
mod consent;
mod erasing;
mod late;
mod recordings;
mod transcripts;

use crate::harness::{Page, SignedIn, World};
use app::{
    account::Role,
    capture::{self, Agreed, LineKind, Revision, store::Kept},
    ids::{LineId, RevisionId, SessionId},
    initiative::Initiative,
    session::{self, Session, SessionKind, State},
};
use serde_json::{Value, json};

/// A session that has been planned, and whoever holds it.
pub struct Room {
    pub initiative: Initiative,
    pub session: SessionId,
    pub facilitator: SignedIn,
}

impl Room {
    /// A focus group in Somali and English.
    pub async fn plan(world: &World) -> Room {
        let initiative = world.create_initiative("listening").await;
        Room::plan_in(world, initiative, SessionKind::FocusGroup).await
    }

    pub async fn plan_in(world: &World, initiative: Initiative, kind: SessionKind) -> Room {
        let facilitator = world.sign_in_as(Role::Facilitator, &initiative).await;
        let session = Session {
            id: SessionId::new(),
            initiative: initiative.id.clone(),
            title: "An evening".into(),
            kind,
            held_on: String::new(),
            place: String::new(),
            languages: vec!["so".parse().unwrap(), "en".parse().unwrap()],
            prompts: Vec::new(),
            participants: 0,
            purpose: String::new(),
            state: State::Planned,
        };
        let account = world.account_of(&facilitator).await;
        let mut tx = world.db().write_tx().await.unwrap();
        session::store::create_session(&mut tx, &session)
            .await
            .unwrap();
        session::store::set_facilitators(&mut tx, &session.id, &[account])
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Room {
            initiative,
            session: session.id,
            facilitator,
        }
    }

    /// A room in which so many sit and so many of them agreed to be quoted.
    pub async fn open(world: &World, present: i64, to_quotes: i64) -> Room {
        let room = Room::plan(world).await;
        room.agree(world, present, to_quotes).await;
        room
    }

    pub async fn agree(&self, world: &World, present: i64, to_quotes: i64) {
        let agreed = Agreed {
            present,
            to_notes: present,
            to_quotes,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        capture::store::set_agreed(&mut tx, &self.initiative.id, &self.session, agreed)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    pub fn path(&self, rest: &str) -> String {
        format!(
            "/i/{}/sessions/{}{rest}",
            self.initiative.slug, self.session
        )
    }

    pub async fn get(&self, world: &World, rest: &str) -> Page {
        self.facilitator.get(world, &self.path(rest)).await
    }

    pub async fn post(&self, world: &World, rest: &str, fields: &[(&str, &str)]) -> Page {
        self.facilitator.post(world, &self.path(rest), fields).await
    }

    /// Sends a form in parts.
    pub async fn send(
        &self,
        world: &World,
        rest: &str,
        fields: &[(&str, Option<&str>, &[u8])],
    ) -> Page {
        self.facilitator
            .to(world, &self.path(rest))
            .with("content-type", "multipart/form-data; boundary=edge")
            .send_as_is("POST", in_parts(fields))
            .await
    }

    /// Keeps these revisions, and says what became of each.
    pub async fn keep(&self, world: &World, revisions: &[Revision]) -> Vec<Kept> {
        let mut tx = world.db().write_tx().await.unwrap();
        let kept =
            capture::store::add_revisions(&mut tx, &self.initiative.id, &self.session, revisions)
                .await
                .unwrap();
        tx.commit().await.unwrap();
        kept
    }

    /// What stands between the page for reading back and closing: pressing the button.
    pub async fn close(&self, world: &World) -> Page {
        let page = self.get(world, "/read-back").await.expect(200);
        let fields = page.fields().into_iter();
        let fields: Vec<(String, String)> = fields
            .filter(|(name, _)| ["seen", "warned"].contains(&name.as_str()))
            .collect();
        let ask = self.facilitator.to(world, &self.path("/close"));
        ask.post(&fields).await
    }

    /// One exchange of a device with these revisions. `late` where somebody has said that they may come after closing.
    pub async fn exchange(
        &self,
        world: &World,
        who: &SignedIn,
        revisions: Value,
        late: bool,
    ) -> Page {
        let body = json!({ "cursor": 0, "revisions": revisions, "late": late });
        who.to(world, &self.path("/capture/lines"))
            .with("content-type", "application/json")
            .send_as_is("POST", serde_json::to_vec(&body).unwrap())
            .await
    }

    /// The lines as they stand.
    pub async fn lines(&self, world: &World) -> Vec<Revision> {
        capture::store::list_lines(world.db(), &self.initiative.id, &self.session)
            .await
            .unwrap()
    }
}

/// A form in parts. A field with a file name is a file.
fn in_parts(fields: &[(&str, Option<&str>, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, file, bytes) in fields {
        let file = file.map_or(String::new(), |file| format!("; filename=\"{file}\""));
        body.extend(
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n")
                .bytes(),
        );
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--edge--\r\n");
    body
}

/// The first saving of a line said from a seat, the `counter`th of all.
pub fn line(counter: i64, seat: &str, kind: LineKind, text: &str) -> Revision {
    Revision {
        id: RevisionId::new(),
        line: LineId::new(),
        base: None,
        place: counter,
        counter,
        device: "device01".into(),
        prompt: 0,
        seat: seat.parse().unwrap(),
        kind,
        language: "so".parse().unwrap(),
        interpreted: false,
        second: -1,
        tags: Vec::new(),
        text: text.into(),
        removed: false,
    }
}

/// A later saving of a line.
pub fn change(before: &Revision, seat: &str, text: &str) -> Revision {
    Revision {
        id: RevisionId::new(),
        base: Some(before.id.clone()),
        counter: before.counter + 1,
        seat: seat.parse().unwrap(),
        text: text.into(),
        ..before.clone()
    }
}
