//! Every script keeps every selection to the letter.

use super::{bring_in, reader, take_out};
use crate::{
    harness::{World, inputs},
    on_both_engines,
};
use app::{
    coding::{self, Code, NoteKind, store::NewCoding, text::Range},
    exchange::exporting::Door,
    ids::{AccountId, SessionId},
    initiative::Initiative,
    session::{self, NewNote, Session, SessionKind, State},
};
use serde_json::Value;
use std::collections::BTreeSet;

/// A text, and the code points of it that are coded.
type Line = (String, Range);

/// The sentences of all scripts, each with its middle third, and with all of it.
fn sentences(csv: &str) -> Vec<Line> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader.records().map(|row| row.unwrap()[6].to_string());
    rows.flat_map(|text| {
        let length = text.chars().count();
        let (start, end) = (length / 3, (length * 2 / 3).max(length / 3 + 1));
        let whole = Range::of(&text);
        [(text.clone(), Range { start, end }), (text, whole)]
    })
    .collect()
}

/// The cases of the oracle, in the code points it says.
fn cases(oracle: &str) -> Vec<Line> {
    let oracle: Value = serde_json::from_str(oracle).unwrap();
    let cases = oracle["cases"].as_array().unwrap().iter();
    // A code stands on words; none is put between two letters.
    let cases = cases.filter(|case| case["quote"] != "");
    cases
        .map(|case| {
            let points = case["text_code_points"].as_array().unwrap().iter();
            let text: String = points
                .map(|point| u32::from_str_radix(point.as_str().unwrap(), 16).unwrap())
                .map(|point| char::from_u32(point).unwrap())
                .collect();
            let at = |place: usize| case["code_points"][place].as_u64().unwrap() as usize;
            let range = Range {
                start: at(0),
                end: at(1),
            };
            assert_eq!(
                coding::text::cut(&text, range),
                case["quote"].as_str(),
                "{}",
                case["id"]
            );
            (text, range)
        })
        .collect()
}

/// Makes a passage of each line, and codes it.
async fn code(world: &World, initiative: &Initiative, lines: &[Line]) {
    let mut tx = world.db().write_tx().await.unwrap();
    let code = Code::new(initiative.id.clone(), "Said", 1);
    coding::store::create_code(&mut tx, &code)
        .await
        .unwrap()
        .unwrap();
    let session = Session {
        id: SessionId::new(),
        initiative: initiative.id.clone(),
        title: "All scripts".into(),
        kind: SessionKind::FocusGroup,
        held_on: String::new(),
        place: String::new(),
        languages: vec!["en".parse().unwrap()],
        prompts: Vec::new(),
        participants: 0,
        purpose: String::new(),
        state: State::Closed,
    };
    session::store::create_session(&mut tx, &session)
        .await
        .unwrap();
    for (text, range) in lines {
        let note = NewNote {
            prompt: 0,
            kind: NoteKind::Verbatim,
            language: "en".parse().unwrap(),
            text: text.clone(),
            seat: Default::default(),
            quote_ok: false,
            tags: Default::default(),
        };
        let (_, passage) = session::store::create_note(&mut tx, &initiative.id, &session.id, &note)
            .await
            .unwrap();
        let new = NewCoding {
            code: code.id.clone(),
            passage,
            range: *range,
            coder: AccountId("somebody".into()),
        };
        coding::store::create_coding(&mut tx, &initiative.id, &new)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

on_both_engines!(
    every_line_of_every_script_is_selected_and_goes_out_to_the_letter,
    |world| async {
        let (Some(csv), Some(oracle)) = (
            inputs::find("scripts.csv"),
            inputs::find_oracle("offsets.json"),
        ) else {
            return;
        };
        let mut lines = sentences(&csv);
        lines.extend(cases(&oracle));
        assert!(lines.len() > 120, "{}", lines.len());
        let initiative = world.create_initiative("scripts").await;
        code(&world, &initiative, &lines).await;
        let wanted: BTreeSet<(String, usize, usize, String)> = lines
            .iter()
            .map(|(text, range)| {
                let letters: Vec<char> = text.chars().collect();
                let quote = letters[range.start..range.end].iter().collect();
                (text.clone(), range.start, range.end, quote)
            })
            .collect();
        let first = take_out(&world, &initiative, Door::Web).await;
        let found = |file: &[u8]| -> BTreeSet<(String, usize, usize, String)> {
            let outside = reader::read(file);
            let selections = outside.selections.values();
            selections
                .map(|(source, start, end, quote)| {
                    (outside.sources[source].clone(), *start, *end, quote.clone())
                })
                .collect()
        };
        assert_eq!(found(&first), wanted);

        // And once more through another initiative: whoever brings it in gets the same words.
        let other = world.create_initiative("other").await;
        bring_in(&world, &other, &first).await;
        let second = take_out(&world, &other, Door::Web).await;
        assert_eq!(found(&second), wanted);
    }
);

on_both_engines!(
    every_exported_selection_is_the_quote_that_is_stored,
    |world| async {
        let (Some(demo), Some(made)) = (
            inputs::find_bytes("refi-qda/demo.qdpx"),
            inputs::find_bytes("refi-qda/made_multilingual.qdpx"),
        ) else {
            return;
        };
        let initiative = world.create_initiative("both").await;
        for file in [demo, made] {
            bring_in(&world, &initiative, &file).await;
        }
        let outside = reader::read(&take_out(&world, &initiative, Door::Web).await);
        let rows = "select exchange_source.guid || ' ' || coding.quote from coding
             join exchange_source on exchange_source.passage_id = coding.passage_id";
        let stored: BTreeSet<String> = world.column(rows).await.into_iter().collect();
        let coded = outside.codings.values().map(|(on, ..)| on);
        let (mut cut, mut whole) = (BTreeSet::new(), 0);
        for on in coded {
            let Some((source, _, _, quote)) = outside.selections.get(on) else {
                whole += 1;
                continue;
            };
            cut.insert(format!("{source} {}", quote.replace("\r\n", "\n")));
        }
        let small = |text: &String| {
            let (guid, quote) = text.split_once(' ').unwrap();
            format!("{} {quote}", guid.to_lowercase())
        };
        let stored: BTreeSet<String> = stored.iter().map(small).collect();
        assert_eq!(whole, 1);
        assert_eq!(stored.difference(&cut).count(), 1, "the whole source alone");
        assert_eq!(cut.difference(&stored).count(), 0);
    }
);
