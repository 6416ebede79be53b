//! Codes and codings in a database of their own.

use super::*;
use crate::{
    coding::{
        Code, CodeProblem, NoteKind,
        filter::{Filter, Origin},
        text::Range,
    },
    ids::{AccountId, CodeId, hex, random_bytes},
    initiative::{self, Initiative},
};

struct Scene {
    db: Db,
    initiative: InitiativeId,
    path: std::path::PathBuf,
}

impl Drop for Scene {
    fn drop(&mut self) {
        for ending in ["db", "db-wal", "db-shm"] {
            let _ = std::fs::remove_file(self.path.with_extension(ending));
        }
    }
}

async fn scene() -> Scene {
    let name = format!("harken-coding-{}.db", hex(&random_bytes::<8>()));
    let path = std::env::temp_dir().join(name);
    let db = Db::open(&format!("sqlite:{}?mode=rwc", path.display()))
        .await
        .unwrap();
    let wanted = Initiative {
        id: InitiativeId::new(),
        slug: "here".into(),
        name: "Here".into(),
        place: String::new(),
        problem_statement: String::new(),
        language: "en".into(),
        is_sample: false,
    };
    let mut tx = db.write_tx().await.unwrap();
    let made = initiative::store::create_initiative(&mut tx, wanted)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    Scene {
        db,
        initiative: made.id,
        path,
    }
}

impl Scene {
    async fn passages(&self, count: usize, text: &str) -> Vec<PassageId> {
        let passages: Vec<Passage> = (0..count)
            .map(|_| Passage {
                id: PassageId::new(),
                initiative: self.initiative.clone(),
                source: Source::Note {
                    session: SessionId("s".into()),
                    kind: NoteKind::Verbatim,
                },
                language: "so".parse().unwrap(),
                text: text.into(),
            })
            .collect();
        let mut tx = self.db.write_tx().await.unwrap();
        create_passages(&mut tx, &passages).await.unwrap();
        tx.commit().await.unwrap();
        let mut ids: Vec<PassageId> = passages.into_iter().map(|passage| passage.id).collect();
        ids.sort();
        ids
    }

    async fn code(&self, name: &str, parent: Option<&CodeId>) -> Result<CodeId, CodeProblem> {
        let mut code = Code::new(self.initiative.clone(), name, 1);
        code.parent = parent.cloned();
        let mut tx = self.db.write_tx().await.unwrap();
        create_code(&mut tx, &code).await.unwrap()?;
        tx.commit().await.unwrap();
        Ok(code.id)
    }

    async fn put(
        &self,
        code: &CodeId,
        passage: &PassageId,
        start: usize,
        end: usize,
    ) -> Result<()> {
        let new = NewCoding {
            code: code.clone(),
            passage: passage.clone(),
            range: Range { start, end },
            coder: AccountId("a".into()),
        };
        let mut tx = self.db.write_tx().await?;
        create_coding(&mut tx, &self.initiative, &new).await?;
        tx.commit().await
    }
}

#[tokio::test]
async fn a_coding_keeps_its_words_and_is_made_once() {
    let scene = scene().await;
    let passage = scene.passages(1, "a🙂 ሰላም b").await.remove(0);
    let code = scene.code("Greeting", None).await.unwrap();
    for _ in 0..2 {
        scene.put(&code, &passage, 3, 6).await.unwrap();
    }
    let codings = list_codings(&scene.db, &scene.initiative, &passage).await;
    let codings = codings.unwrap();
    assert_eq!(codings.len(), 1);
    assert_eq!(codings[0].quote, "ሰላም");
    for (start, end) in [(3, 3), (6, 3), (0, 9), (9, 10)] {
        let put = scene.put(&code, &passage, start, end).await;
        assert!(matches!(put, Err(Error::BadRequest(_))), "{start} {end}");
    }
    let unknown = scene.put(&CodeId("x".into()), &passage, 0, 1).await;
    assert!(matches!(unknown, Err(Error::NotFound)));
}

#[tokio::test]
async fn another_initiative_sees_nothing_of_it() {
    let scene = scene().await;
    let passage = scene.passages(1, "words").await.remove(0);
    let code = scene.code("Code", None).await.unwrap();
    scene.put(&code, &passage, 0, 5).await.unwrap();
    let (db, other) = (&scene.db, InitiativeId("other".into()));
    let found = get_passage(db, &other, &passage).await;
    assert!(matches!(found, Err(Error::NotFound)));
    assert!(matches!(
        get_code(db, &other, &code).await,
        Err(Error::NotFound)
    ));
    assert!(list_codings(db, &other, &passage).await.unwrap().is_empty());
    let coding = list_codings(db, &scene.initiative, &passage).await.unwrap();
    let mut tx = db.write_tx().await.unwrap();
    let gone = delete_coding(&mut tx, &other, &passage, &coding[0].id, &coding[0].coder).await;
    assert!(matches!(gone, Err(Error::NotFound)));
}

#[tokio::test]
async fn a_code_in_use_or_with_parts_stays_and_names_are_given_once() {
    let scene = scene().await;
    let passage = scene.passages(1, "words").await.remove(0);
    let wide = scene.code("Wide", None).await.unwrap();
    let narrow = scene.code("Narrow", Some(&wide)).await.unwrap();
    assert_eq!(scene.code("Wide", None).await, Err(CodeProblem::Taken));
    assert!(scene.code("wide", None).await.is_ok());
    scene.put(&narrow, &passage, 0, 5).await.unwrap();
    let (initiative, by) = (&scene.initiative, AccountId("a".into()));
    let mut above = get_code(&scene.db, initiative, &wide).await.unwrap();
    let below = get_code(&scene.db, initiative, &narrow).await.unwrap();
    let mut tx = scene.db.write_tx().await.unwrap();
    let deleted = delete_code(&mut tx, &below, None, &by).await.unwrap();
    assert_eq!(deleted, Settled::Refused(CodeProblem::InUse));
    let deleted = delete_code(&mut tx, &above, None, &by).await.unwrap();
    assert_eq!(deleted, Settled::Refused(CodeProblem::HasParts));
    above.parent = Some(narrow);
    let set = set_code(&mut tx, &above, None, &by).await.unwrap();
    assert_eq!(set, Settled::Refused(CodeProblem::Cycle));
}

#[tokio::test]
async fn the_queue_gives_every_passage_once_in_both_directions() {
    let scene = scene().await;
    let (db, initiative) = (&scene.db, &scene.initiative);
    let ids = scene.passages(1203, "words").await;
    let reader = AccountId("b".into());
    let code = scene.code("Code", None).await.unwrap();
    scene.put(&code, &ids[7], 0, 5).await.unwrap();
    let all = Filter {
        origin: Some(Origin::Session),
        ..Filter::default()
    };
    for way in [Direction::Forward, Direction::Back] {
        let (mut seen, mut from) = (Vec::new(), None);
        loop {
            let page = list_queue(db, initiative, &reader, &all, from.as_ref(), way, 50).await;
            let page: Vec<_> = page.unwrap().into_iter().map(|queued| queued.id).collect();
            let edge = match way {
                Direction::Forward => page.last(),
                Direction::Back => page.first(),
            };
            match edge {
                Some(edge) => from = Some(edge.clone()),
                None => break,
            }
            seen.extend(page);
        }
        seen.sort();
        assert!(seen == ids);
    }
    let coded = Filter {
        code: Some(code),
        ..Filter::default()
    };
    let uncoded = Filter {
        uncoded: true,
        ..Filter::default()
    };
    let first = list_queue(db, initiative, &reader, &coded, None, Direction::Forward, 9).await;
    assert_eq!(first.unwrap()[0].id, ids[7]);
    let next = find_beside(
        db,
        initiative,
        &reader,
        &uncoded,
        &ids[6],
        Direction::Forward,
    )
    .await;
    assert_eq!(next.unwrap().as_ref(), Some(&ids[8]));
    let progress = find_progress(db, initiative, &reader).await.unwrap();
    assert_eq!((progress.coded, progress.all), (1, 1203));
}
