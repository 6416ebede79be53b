//! In, out, in: what comes back is what went in.

use super::{bring_in, reader, take_out};
use crate::{
    harness::{World, inputs},
    on_both_engines,
};
use app::exchange::exporting::Door;
use serde_json::Value;
use std::collections::BTreeSet;

/// Codes, texts, selections and codings of a file, but for what no reader could know.
fn essence(bytes: &[u8]) -> reader::Outside {
    let mut outside = reader::read(bytes);
    outside.xml.clear();
    outside.elements.clear();
    outside.names.clear();
    outside
}

on_both_engines!(
    a_real_project_goes_in_and_out_and_in_and_stays_the_same,
    |world| async {
        let Some(demo) = inputs::find_bytes("refi-qda/demo.qdpx") else {
            return;
        };
        let first = world.create_initiative("first").await;
        let report = bring_in(&world, &first, &demo).await;
        assert_eq!(
            (report.codes, report.sources, report.codings),
            (262, 2, 205)
        );
        let out = take_out(&world, &first, Door::Machine).await;
        let (came, went) = (essence(&demo), essence(&out));
        assert_eq!(came.codes.len(), 262);
        assert_eq!(went.codes, came.codes);
        assert_eq!(went.sources, came.sources);
        assert_eq!(went.selections, came.selections);
        assert_eq!(went.codings, came.codings);
        assert_eq!(went, came);

        let second = world.create_initiative("second").await;
        bring_in(&world, &second, &out).await;
        let again = take_out(&world, &second, Door::Machine).await;
        assert!(again == out, "the second file differs from the first");
        assert_eq!(
            stored_quotes(&world, &second.id.to_string()).await,
            stored_quotes(&world, &first.id.to_string()).await
        );
        let report = app::check::check(&world.harken).await.unwrap();
        assert!(report.whole, "{report:?}");
    }
);

on_both_engines!(
    a_project_that_is_here_already_is_not_brought_in_twice,
    |world| async {
        let Some(file) = inputs::find_bytes("refi-qda/made_multilingual.qdpx") else {
            return;
        };
        let initiative = world.create_initiative("once").await;
        bring_in(&world, &initiative, &file).await;
        let out = take_out(&world, &initiative, Door::Machine).await;
        let again = bring_in(&world, &initiative, &out).await;
        assert_eq!((again.codes, again.sources, again.codings), (0, 0, 0));
        let twice = take_out(&world, &initiative, Door::Machine).await;
        assert!(twice == out, "a second import changed something");
    }
);

/// The words that are stored beside the codings of an initiative.
async fn stored_quotes(world: &World, initiative: &str) -> Vec<String> {
    let sql = "select quote from coding where initiative_id = $1";
    let mut quotes: Vec<String> = sqlx::query_scalar(sql)
        .bind(initiative.to_string())
        .fetch_all(world.db().read())
        .await
        .unwrap();
    quotes.sort();
    quotes
}

on_both_engines!(
    a_project_in_many_scripts_is_what_its_makers_say_it_is,
    |world| async {
        let (Some(file), Some(expected)) = (
            inputs::find_bytes("refi-qda/made_multilingual.qdpx"),
            inputs::find("refi-qda/made_multilingual.expected.json"),
        ) else {
            return;
        };
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let initiative = world.create_initiative("scripts").await;
        bring_in(&world, &initiative, &file).await;
        let bytes = take_out(&world, &initiative, Door::Machine).await;
        let outside = reader::read(&bytes);
        let text = |value: &Value| value.as_str().unwrap().to_string();

        let users: BTreeSet<String> = outside.users.values().cloned().collect();
        assert_eq!(
            users,
            expected["users"]
                .as_array()
                .unwrap()
                .iter()
                .map(text)
                .collect()
        );

        let codes = expected["codes"].as_array().unwrap();
        assert_eq!(outside.codes.len(), codes.len());
        for code in codes {
            let guid = text(&code["guid"]);
            // The letters of a GUID stay as they came, for tools that compare them as texts.
            assert!(outside.xml.contains(&format!("guid=\"{guid}\"")), "{guid}");
            let small = |value: &Value| value.as_str().map(str::to_lowercase);
            let (name, parent, colour) = &outside.codes[&guid.to_lowercase()];
            assert_eq!(*name, text(&code["name"]));
            assert_eq!(*parent, small(&code["parent"]));
            if let Some(wanted) = small(&code["color"]) {
                assert_eq!(colour.as_deref(), Some(wanted.as_str()), "{name}");
            }
            let said = outside.descriptions.get(&guid.to_lowercase());
            assert_eq!(said.map(String::as_str), code["description"].as_str());
            let codable = format!("isCodable=\"{}\"", code["codable"]);
            let tag = outside.xml.split("<Code ").find(|tag| tag.contains(&guid));
            assert!(
                tag.unwrap().split('>').next().unwrap().contains(&codable),
                "{name}"
            );
        }

        for source in expected["sources"].as_array().unwrap() {
            let guid = text(&source["guid"]).to_lowercase();
            assert_eq!(outside.names[&guid], text(&source["name"]));
            let found = &outside.sources[&guid];
            assert_eq!(
                found.chars().count() as u64,
                source["code_points"].as_u64().unwrap()
            );
            assert_eq!(found.len() as u64, source["utf8_bytes"].as_u64().unwrap());
            let language = "select language from passage where sha256 <> '' and id in
                 (select passage_id from exchange_source where guid = $1)";
            let language: String = sqlx::query_scalar(language)
                .bind(text(&source["guid"]))
                .fetch_one(world.db().read())
                .await
                .unwrap();
            assert_eq!(language, text(&source["language"]));
        }

        let selections = expected["selections"].as_array().unwrap();
        assert_eq!(outside.selections.len(), selections.len());
        let found: BTreeSet<String> = (outside.selections.iter())
            .map(|(guid, (source, start, end, quote))| {
                let mut codings: Vec<String> = (outside.codings.values())
                    .filter(|(on, ..)| on == guid)
                    .map(|(_, code, user)| {
                        format!("{} by {}", outside.codes[code].0, outside.users[user])
                    })
                    .collect();
                codings.sort();
                format!(
                    "{} {start} {end} {quote:?} {codings:?}",
                    outside.names[source]
                )
            })
            .collect();
        let wanted: BTreeSet<String> = selections
            .iter()
            .map(|selection| {
                let codings = selection["codings"].as_array().unwrap().iter();
                let mut codings: Vec<String> = codings
                    .map(|coding| format!("{} by {}", text(&coding["code"]), text(&coding["user"])))
                    .collect();
                codings.sort();
                let (start, end) = (&selection["start"], &selection["end"]);
                let (name, quote) = (text(&selection["source"]), text(&selection["quote"]));
                format!("{name} {start} {end} {quote:?} {codings:?}")
            })
            .collect();
        assert_eq!(found, wanted);

        let whole = (outside.codings.values())
            .filter(|(on, ..)| outside.sources.contains_key(on))
            .collect::<Vec<_>>();
        let [(source, code, _)] = whole.as_slice() else {
            panic!("{whole:?}");
        };
        assert_eq!(
            outside.names[source],
            text(&expected["whole_source_coding"]["source"])
        );
        assert_eq!(
            outside.codes[code].0,
            text(&expected["whole_source_coding"]["code"])
        );

        let came = reader::read(&file);
        assert_eq!(outside.notes, came.notes);
        for name in [
            "Case",
            "Variable",
            "VariableValue",
            "Set",
            "MemberSource",
            "Note",
        ] {
            assert!(outside.elements.contains(name), "{name}");
        }
        assert_eq!(outside.descriptions, came.descriptions);
    }
);

/// A project with a note on a selection, one on a code, and one that is too long for a memo.
fn with_notes() -> Vec<u8> {
    let guid = |number: usize| format!("55555555-5555-4555-8555-{number:012}");
    let note = |number: usize, text: &str| {
        format!(
            "<Note guid='{}' name='N{number}'><PlainTextContent>{text}</PlainTextContent></Note>",
            guid(number)
        )
    };
    let to = |number: usize| format!("<NoteRef targetGUID='{}'/>", guid(number));
    let xml = format!(
        "<Project name='Notes'><CodeBook><Codes><Code guid='{}' name='Bus' isCodable='true'>{}</Code></Codes></CodeBook>
         <Sources><TextSource guid='{}' name='T'><PlainTextContent>The bus is late</PlainTextContent>
         <PlainTextSelection guid='{}' startPosition='4' endPosition='7'>
         <Coding guid='{}'><CodeRef targetGUID='{}'/></Coding>{}</PlainTextSelection>{}</TextSource></Sources>
         <Notes>{}{}{}</Notes></Project>",
        guid(1),
        to(12),
        guid(2),
        guid(3),
        guid(4),
        guid(1),
        to(11),
        to(13),
        note(11, "About &lt;the&gt; bus"),
        note(12, "About the code"),
        note(13, &"long ".repeat(5_000)),
    );
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("project.qde", zip::write::SimpleFileOptions::default())
        .unwrap();
    std::io::Write::write_all(&mut zip, xml.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

on_both_engines!(
    notes_are_memos_and_memos_go_out_as_notes_where_they_were,
    |world| async {
        let initiative = world.create_initiative("notes").await;
        let file = with_notes();
        bring_in(&world, &initiative, &file).await;
        let mut memos = world.column("select text from memo_wording").await;
        memos.sort();
        assert_eq!(memos, ["About <the> bus", "About the code"]);
        let code = world.column("select id from code").await.remove(0);
        let mut tx = world.db().write_tx().await.unwrap();
        let by = app::ids::AccountId("somebody".into());
        let about = app::memo::About::Code(app::ids::CodeId(code));
        app::memo::store::create_memo(&mut tx, &initiative.id, &about, "Written here", &by)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let out = take_out(&world, &initiative, Door::Web).await;
        let outside = reader::read(&out);
        let came = reader_of_notes(&file);
        for (guid, text) in &came {
            assert_eq!(outside.notes.get(guid), Some(text));
            let refs = format!("<NoteRef targetGUID=\"{guid}\"/>");
            assert_eq!(outside.xml.matches(&refs).count(), 1, "{guid}");
        }
        assert_eq!(outside.notes.len(), 4);
        assert!(outside.notes.values().any(|text| text == "Written here"));
        let again = bring_in(&world, &initiative, &out).await;
        assert_eq!((again.codes, again.sources, again.codings), (0, 0, 0));
        assert_eq!(world.number("select count(*) from memo").await, 3);
    }
);

/// The notes that [`with_notes`] holds, by GUID.
fn reader_of_notes(file: &[u8]) -> Vec<(String, String)> {
    let xml = String::from_utf8(reader::unpack(file).remove("project.qde").unwrap()).unwrap();
    let note = regex::Regex::new(
        "<Note guid='([^']*)' name='[^']*'><PlainTextContent>([^<]*)</PlainTextContent>",
    )
    .unwrap();
    note.captures_iter(&xml)
        .map(|found| {
            let text = found[2].replace("&lt;", "<").replace("&gt;", ">");
            (found[1].to_string(), text)
        })
        .collect()
}
