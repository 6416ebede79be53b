//! Double coding: two people code the same words apart from each other, are compared, and somebody decides between them.

mod blind;
mod deciding;
mod figures;
mod gone;
mod work;

use crate::harness::{Page, SignedIn, World};
use app::{
    account::Role,
    coding::{self, Code, Coding, NoteKind, Passage, Source, store::NewCoding, text::Range},
    double_coding::{DoubleCoding, First, Side, store},
    ids::{AccountId, CodeId, CodingId, DoubleCodingId, Millis, PassageId, SessionId},
    initiative::Initiative,
};

/// Two coders, an organizer and a third who codes, with words in front of them.
struct Team {
    initiative: Initiative,
    organizer: SignedIn,
    first: SignedIn,
    second: SignedIn,
    third: SignedIn,
    first_id: AccountId,
    second_id: AccountId,
}

/// What everybody says.
const TEXT: &str = "The bus is late. The food is cold.";

impl Team {
    async fn make(world: &World) -> Team {
        let initiative = world.create_initiative("listening").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let first = world.sign_in_as(Role::Coder, &initiative).await;
        let second = world.sign_in_as(Role::Coder, &initiative).await;
        let third = world.sign_in_as(Role::Coder, &initiative).await;
        Team {
            first_id: world.account_of(&first).await,
            second_id: world.account_of(&second).await,
            initiative,
            organizer,
            first,
            second,
            third,
        }
    }

    fn path(&self, rest: &str) -> String {
        format!("/i/{}/{rest}", self.initiative.slug)
    }

    /// So many passages in a language, by their ids.
    async fn say(&self, world: &World, count: usize, lang: &str) -> Vec<PassageId> {
        let passages: Vec<Passage> = (0..count)
            .map(|_| Passage {
                id: PassageId::new(),
                initiative: self.initiative.id.clone(),
                source: Source::Note {
                    session: SessionId("held".into()),
                    kind: NoteKind::Verbatim,
                },
                language: lang.parse().unwrap(),
                text: TEXT.into(),
            })
            .collect();
        let mut tx = world.db().write_tx().await.unwrap();
        coding::store::create_passages(&mut tx, &passages)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut ids: Vec<PassageId> = passages.into_iter().map(|passage| passage.id).collect();
        ids.sort();
        ids
    }

    async fn code(&self, world: &World, name: &str) -> CodeId {
        let code = Code::new(self.initiative.id.clone(), name, 3);
        let mut tx = world.db().write_tx().await.unwrap();
        coding::store::create_code(&mut tx, &code)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        code.id
    }

    /// Somebody puts a code on words, past the pages.
    async fn put(
        &self,
        world: &World,
        coder: &AccountId,
        passage: &PassageId,
        code: &CodeId,
        range: (usize, usize),
    ) -> CodingId {
        let new = NewCoding {
            code: code.clone(),
            passage: passage.clone(),
            range: Range::find(range.0, range.1).unwrap(),
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

    /// A double coding of exactly these words by the two.
    async fn begin(&self, world: &World, passages: &[PassageId]) -> DoubleCoding {
        let double = DoubleCoding {
            id: DoubleCodingId::new(),
            initiative: self.initiative.id.clone(),
            title: "First check".into(),
            drawn_from: String::new(),
            drawn: passages.len(),
            first: First::Coder(self.first_id.clone()),
            second: self.second_id.clone(),
            started_at: Millis::now(),
            compared_at: None,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        let drawn = store::create_double_coding(&mut tx, &double, passages)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(drawn, passages.len());
        double
    }

    /// Both have looked at these words.
    async fn look_at(&self, world: &World, double: &DoubleCoding, passages: &[PassageId]) {
        let mut tx = world.db().write_tx().await.unwrap();
        for passage in passages {
            for side in [Side::First, Side::Second] {
                let initiative = &self.initiative.id;
                store::set_done(&mut tx, initiative, &double.id, passage, side, true)
                    .await
                    .unwrap();
            }
        }
        tx.commit().await.unwrap();
    }

    async fn compare(&self, world: &World, double: &DoubleCoding) -> Page {
        let path = self.path(&format!("agreement/{}", double.id));
        let posted = self
            .organizer
            .post(world, &format!("{path}/compare"), &[])
            .await;
        assert_eq!(posted.expect(303).location(), path);
        self.organizer.get(world, &path).await.expect(200)
    }

    /// What lies on some words, whoever put it there.
    async fn codings(&self, world: &World, passage: &PassageId) -> Vec<Coding> {
        coding::store::list_codings(world.db(), &self.initiative.id, passage)
            .await
            .unwrap()
    }
}

/// The cells of the row that begins with this text, in the table with this caption.
fn row_of(page: &Page, caption: &str, head: &str) -> Option<Vec<String>> {
    let document = page.document();
    let select = |selector| scraper::Selector::parse(selector).unwrap();
    let text = |element: scraper::ElementRef<'_>| element.text().collect::<String>();
    let table = document.select(&select("table")).find(|table| {
        let caption_of = table.select(&select("caption")).next();
        caption_of.is_some_and(|found| text(found) == caption)
    })?;
    let row = table.select(&select("tbody tr")).find(|row| {
        let head_of = row.select(&select("th")).next();
        head_of.is_some_and(|found| text(found).trim() == head)
    })?;
    Some(
        row.select(&select("td"))
            .map(|cell| text(cell).trim().to_string())
            .collect(),
    )
}
