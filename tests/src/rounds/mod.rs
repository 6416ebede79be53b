//! Silent rounds: what people write on their phones and on paper appears together, or not at all.

mod joining;
mod nominal;
mod order;
mod own;
mod refused;
mod secrecy;
mod shared_language;

use crate::harness::{NONCE, Page, SignedIn, World, fresh_nonce};
use app::{
    account::Role,
    ids::SessionId,
    initiative::Initiative,
    round::Kind,
    session::{self, Session, SessionKind, State},
    survey::Text,
};

/// A session with a round that people write in.
pub struct Room {
    pub person: SignedIn,
    pub initiative: Initiative,
    pub session: Session,
    /// The round's page.
    pub path: String,
    pub code: String,
}

/// A session of this initiative in English and Somali, held by nobody.
pub async fn create_session(world: &World, initiative: &Initiative) -> Session {
    let say = |texts: &[(&str, &str)]| {
        let texts = texts
            .iter()
            .map(|(lang, text)| (lang.parse().unwrap(), text.to_string()));
        Text(texts.collect())
    };
    let session = Session {
        id: SessionId::new(),
        initiative: initiative.id.clone(),
        title: "Evening at the Blue House".into(),
        kind: SessionKind::Conversation,
        held_on: "2026-03-12".into(),
        place: "Room nine".into(),
        languages: vec!["en".parse().unwrap(), "so".parse().unwrap()],
        prompts: vec![say(&[("en", "What should change?"), ("so", "Maxaa is beddelaya?")]).into()],
        participants: 12,
        purpose: "A secret purpose".into(),
        state: State::Open,
    };
    let mut tx = world.db().write_tx().await.unwrap();
    session::store::create_session(&mut tx, &session)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    session
}

impl Room {
    /// A round of this kind that has just been opened by an organizer.
    pub async fn open(world: &World, kind: Kind) -> Room {
        let initiative = world.create_initiative("room").await;
        let session = create_session(world, &initiative).await;
        let person = world.sign_in_as(Role::Organizer, &initiative).await;
        let rounds = initiative.path(&format!("sessions/{}/rounds", session.id));
        let fields = [("kind", kind.as_str()), ("prompt", "1")];
        let opened = person.post(world, &rounds, &fields).await.expect(303);
        let code = world
            .column("select code from session_code")
            .await
            .remove(0);
        Room {
            path: opened.location().to_string(),
            person,
            initiative,
            session,
            code,
        }
    }

    /// The page on a phone.
    pub async fn phone(&self, world: &World) -> Page {
        world.get(&format!("/j/{}", self.code)).await
    }

    /// What a phone's page sends once these fields are filled in.
    pub async fn filled(&self, world: &World, typed: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut fields = self.phone(world).await.expect(200).fields();
        for (name, text) in typed {
            let field = fields.iter_mut().find(|(known, _)| known == name);
            field.unwrap_or_else(|| panic!("no {name}")).1 = text.to_string();
        }
        fields
    }

    pub async fn post(&self, world: &World, fields: &[(String, String)]) -> Page {
        world.post_form(&format!("/j/{}", self.code), fields).await
    }

    /// Somebody opens the page, fills it in, and sends it.
    pub async fn send(&self, world: &World, typed: &[(&str, &str)]) -> Page {
        let fields = self.filled(world, typed).await;
        self.post(world, &fields).await
    }

    /// So many people answer: `#0`, `#1` and on, one after the other.
    pub async fn answer(&self, world: &World, people: usize) {
        for number in 0..people {
            let text = format!("#{number}");
            self.send(world, &[("answer", &text)]).await.expect(200);
        }
    }

    pub async fn step(&self, world: &World, step: &str) -> Page {
        let path = format!("{}/step", self.path);
        self.person.post(world, &path, &[("step", step)]).await
    }

    pub async fn page(&self, world: &World, rest: &str) -> Page {
        self.person
            .get(world, &format!("{}{rest}", self.path))
            .await
            .expect(200)
    }

    pub async fn projector(&self, world: &World) -> Page {
        self.page(world, "/projector").await
    }

    pub async fn act(&self, world: &World, rest: &str, fields: &[(&str, &str)]) -> Page {
        let path = format!("{}/{rest}", self.path);
        let mut all = vec![(NONCE, fresh_nonce())];
        all.extend(fields.iter().map(|(name, text)| (*name, text.to_string())));
        self.person.to(world, &path).post(&all).await
    }
}

/// The texts of a list on a page, in its order.
pub fn listed(page: &Page, selector: &str) -> Vec<String> {
    let selector = scraper::Selector::parse(selector).unwrap();
    let document = page.document();
    document
        .select(&selector)
        .map(|element| element.text().collect::<String>().trim().to_string())
        .collect()
}
