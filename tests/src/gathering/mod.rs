//! Planning a session, offering times, and what families say they need to come.

mod calendar;
mod erasing;
mod pack;
mod plan;
mod sign_up;
mod slots;

use crate::harness::{NONCE, Page, SignedIn, World, fresh_nonce};
use app::{
    account::Role,
    gathering::{Need, store},
    ids::{InitiativeId, SessionId, SlotId},
    initiative::Initiative,
    session::{self, Prompt, Session, SessionKind, State},
};
use std::collections::BTreeMap;

/// A day that is still to come while these tests are run by anybody.
const DAY: &str = "2091-05-08";
const NEXT_DAY: &str = "2091-05-09";

/// A session with two times, whose sign-up is open.
struct Evening {
    organizer: SignedIn,
    initiative: Initiative,
    session: SessionId,
    /// Where staff find the session.
    path: String,
    code: String,
    /// The ids of the times, the earlier first.
    slots: Vec<String>,
}

async fn create_session(
    world: &World,
    initiative: &InitiativeId,
    prompts: Vec<Prompt>,
) -> SessionId {
    let session = Session {
        id: SessionId::new(),
        initiative: initiative.clone(),
        title: "An evening".into(),
        kind: SessionKind::Conversation,
        held_on: String::new(),
        place: String::new(),
        languages: ["en", "so", "ar"].map(|tag| tag.parse().unwrap()).into(),
        prompts,
        participants: 0,
        purpose: String::new(),
        state: State::Planned,
    };
    let mut tx = world.db().write_tx().await.unwrap();
    session::store::create_session(&mut tx, &session)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    session.id
}

/// The fields of a time on this day.
fn slot_on(day: &str) -> Vec<(&str, &str)> {
    vec![
        ("held_on", day),
        ("begins", "17:30"),
        ("minutes", "90"),
        ("place", "School hall"),
        ("languages", "en"),
        ("languages", "so"),
        ("interpretation", "ar"),
        ("more_interpretation", "om"),
        ("offers", "childcare"),
        ("offers", "step_free"),
        ("access_notes", "Ring at the side door"),
    ]
}

impl Evening {
    async fn open(world: &World) -> Evening {
        Evening::open_on(world, &[DAY, NEXT_DAY]).await
    }

    async fn open_on(world: &World, days: &[&str]) -> Evening {
        let initiative = world.create_initiative("north").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let session = create_session(world, &initiative.id, Vec::new()).await;
        let path = format!("/i/north/sessions/{session}");
        for day in days {
            let path = format!("{path}/slots/new");
            organizer
                .post(world, &path, &slot_on(day))
                .await
                .expect(303);
        }
        let opening = format!("{path}/sign-up");
        organizer.post(world, &opening, &[]).await.expect(303);
        let page = store::find_page(world.db(), &initiative.id, &session)
            .await
            .unwrap();
        let slots = store::list_slots(world.db(), &initiative.id, &session)
            .await
            .unwrap();
        Evening {
            organizer,
            initiative,
            session,
            path,
            code: page.unwrap().code,
            slots: slots.into_iter().map(|slot| slot.id.0).collect(),
        }
    }

    async fn send(&self, world: &World, nonce: &str, fields: &[(&str, &str)]) -> Page {
        let mut all = vec![(NONCE, nonce)];
        all.extend(fields);
        world.post_form(&format!("/l/{}", self.code), &all).await
    }

    /// A family that chooses the first time, with these fields more.
    async fn sign_up(&self, world: &World, more: &[(&str, &str)]) -> Page {
        let mut fields = vec![("slot", self.slots[0].as_str())];
        fields.extend(more);
        self.send(world, &fresh_nonce(), &fields).await
    }

    /// The numbers of one time, by need.
    async fn counts(&self, world: &World, slot: &str) -> BTreeMap<String, i64> {
        let counts = store::list_counts(world.db(), &self.initiative.id, &self.session).await;
        let of_slot = counts
            .unwrap()
            .into_iter()
            .filter(|count| count.slot == SlotId(slot.into()));
        of_slot
            .map(|count| (Need::to_string(&count.need), count.number))
            .collect()
    }
}

fn numbers(pairs: &[(&str, i64)]) -> BTreeMap<String, i64> {
    pairs
        .iter()
        .map(|(need, number)| ((*need).to_string(), *number))
        .collect()
}
