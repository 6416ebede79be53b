//! What is no honest project changes nothing, and the page says why.

use super::{bring_in, reader, send};
use crate::{harness::inputs, on_both_engines};
use app::account::Role;
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Rows of everything that a project can leave.
const ROWS: &str = "select cast((select count(*) from code) + (select count(*) from coding)
    + (select count(*) from passage) + (select count(*) from session) + (select count(*) from session_note)
    + (select count(*) from exchange_project) + (select count(*) from audit_entry) as bigint)";

/// Files that are refused, each with words of the reason.
fn refused() -> Vec<(Vec<u8>, &'static str)> {
    let doctype = b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Project name='&b;'/>";
    let deep = "<Code name='a' guid='x' isCodable='true'>".repeat(5_000);
    let spaces = vec![b' '; 60 << 20];
    vec![
        (b"hello".to_vec(), "zip archives"),
        (b"PK\x03\x04hello".to_vec(), "cut off or damaged"),
        (pack(&[("sources/a.txt", b"a")]), "no project.qde"),
        (
            pack(&[
                ("project.qde", b"<Project/>"),
                ("a/project.qde", b"<Project/>"),
            ]),
            "files called project.qde",
        ),
        (pack(&[("project.qde", b"<Project")]), "not well-formed"),
        (pack(&[("project.qde", doctype)]), "entities of its own"),
        (
            pack(&[("project.qde", deep.as_bytes())]),
            "deeper in each other",
        ),
        (
            pack(&[("project.qde", b"<html/>")]),
            "where Project should stand",
        ),
        (pack(&[("project.qde", &spaces)]), "unpacks to far more"),
    ]
}

on_both_engines!(
    what_is_no_project_changes_nothing_and_is_told_why,
    |world| async {
        let initiative = world.create_initiative("bad").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let before = world.number(ROWS).await;
        for (file, reason) in refused() {
            let page = send(&world, &organizer, &initiative, &file).await;
            assert_eq!(page.status.as_u16(), 422, "{reason}");
            let told = page.text_of("#f-project-problem");
            assert!(told.contains(reason), "{told}");
        }
        let page = send(&world, &organizer, &initiative, b"").await.expect(422);
        assert!(page.has("#f-project-problem"));
        assert!(
            world.number(ROWS).await == before,
            "a refused file left something"
        );
    }
);

on_both_engines!(
    the_page_takes_a_project_in_and_tells_what_did_not_fit,
    |world| async {
        let Some(file) = inputs::find_bytes("refi-qda/made_multilingual.qdpx") else {
            return;
        };
        let initiative = world.create_initiative("good").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let page = send(&world, &organizer, &initiative, &file)
            .await
            .expect(201);
        let told = page.text_of("main");
        for words in ["Amina, Nguyễn Lan", "Cases", "line ends"] {
            assert!(told.contains(words), "{words}: {told}");
        }
        let account = world.account_of(&organizer).await;
        let mine = sqlx::query_scalar::<_, i64>(
            "select cast(count(*) as bigint) from coding where coder_id = $1",
        )
        .bind(account.to_string())
        .fetch_one(world.db().read())
        .await
        .unwrap();
        assert_eq!(mine, 31);
        assert_eq!(
            world
                .number("select count(*) from session_note where quote_ok <> 0")
                .await,
            0,
            "nobody in these texts was asked"
        );
        for action in ["project-imported"] {
            let lines = world.column("select action from audit_entry").await;
            assert!(lines.contains(&action.to_string()));
        }
        let file = organizer
            .post(&world, "/i/good/exchange/project", &[])
            .await
            .expect(200);
        assert!(file.header("content-disposition").contains("good.qdpx"));
        let outside = reader::read(&file.bytes);
        assert_eq!(outside.codes.len(), 7);
        let lines = world.column("select action from audit_entry").await;
        assert!(lines.contains(&"project-exported".to_string()));
        // What came in can be read and coded like any other words.
        organizer.get(&world, "/i/good/words").await.expect(200);
        let sessions = organizer.get(&world, "/i/good/sessions").await.expect(200);
        assert!(sessions.text().contains("so-en"), "{}", sessions.text());
    }
);

on_both_engines!(
    a_project_with_gaps_comes_in_without_them_and_says_each,
    |world| async {
        let guid = |number: usize| format!("77777777-7777-4777-8777-{number:012}");
        let selection = |number: usize, start: i64, end: i64| {
            format!(
                "<PlainTextSelection guid='{}' startPosition='{start}' endPosition='{end}'>
                 <Coding guid='{}'><CodeRef targetGUID='{}'/></Coding></PlainTextSelection>",
                guid(2 * number),
                guid(2 * number + 1),
                guid(900)
            )
        };
        let source = |number: usize, path: &str, inner: &str| {
            format!(
                "<TextSource guid='{}' name='Text {number}' plainTextPath='{path}'>{inner}</TextSource>",
                guid(800 + number)
            )
        };
        let xml = format!(
            "<Project xmlns='urn:QDA-XML:project:1.0' name='Gaps'><CodeBook><Codes>
             <Code guid='{}' name='Bus' isCodable='true'/></Codes></CodeBook><Sources>{}{}{}{}
             <VideoSource guid='{}' name='Film'/></Sources><Links><Link guid='{}'/></Links></Project>",
            guid(900),
            source(1, "internal://a.txt", &(selection(1, 0, 3) + &selection(2, 2, 50))),
            source(2, "internal://gone.txt", &selection(3, 0, 3)),
            source(3, "/etc/passwd", &selection(4, 0, 3)),
            source(4, "internal://../a.txt", ""),
            guid(700),
            guid(701),
        );
        let file = pack(&[
            ("project.qde", xml.as_bytes()),
            ("sources/a.txt", "\u{feff}The bus".as_bytes()),
            ("sources/stray.txt", b"?"),
        ]);
        let initiative = world.create_initiative("gaps").await;
        let organizer = world.sign_in_as(Role::Organizer, &initiative).await;
        let page = send(&world, &organizer, &initiative, &file)
            .await
            .expect(201);
        let told = page.text_of("main");
        for words in [
            "gone.txt",
            "/etc/passwd",
            "../a.txt",
            "Film",
            "reaches past the text",
            "link has no counterpart",
            "stray.txt",
            "byte order mark",
            "does not say the language",
        ] {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert_eq!(world.column("select quote from coding").await, ["The"]);
        assert_eq!(world.column("select text from passage").await, ["The bus"]);
    }
);

on_both_engines!(
    texts_of_any_length_stay_one_passage_and_thousands_share_a_session,
    |world| async {
        let guid = |number: usize| format!("66666666-6666-4666-8666-{number:012}");
        let long = "Ça va 🚌. ".repeat(25_000);
        assert!(long.chars().count() >= 200_000);
        let mut sources = format!(
            "<TextSource guid='{}' name='Long' plainTextPath='internal://long.txt'>
             <PlainTextSelection guid='{}' startPosition='199994' endPosition='199999'>
             <Coding guid='{}'><CodeRef targetGUID='{}'/></Coding></PlainTextSelection></TextSource>",
            guid(1),
            guid(2),
            guid(3),
            guid(4)
        );
        for number in 10..310 {
            sources += &format!(
                "<TextSource guid='{}' name='Short {number}'><PlainTextContent>Text {number}</PlainTextContent></TextSource>",
                guid(number)
            );
        }
        let xml = format!(
            "<Project name='Many'><CodeBook><Codes><Code guid='{}' name='Bus' isCodable='true'/></Codes></CodeBook>
             <Sources>{sources}</Sources></Project>",
            guid(4)
        );
        let file = pack(&[
            ("project.qde", xml.as_bytes()),
            ("sources/long.txt", long.as_bytes()),
        ]);
        let initiative = world.create_initiative("many").await;
        let report = bring_in(&world, &initiative, &file).await;
        assert_eq!(report.sources, 301);
        assert_eq!(world.number("select count(*) from passage").await, 301);
        assert_eq!(world.number("select count(*) from session").await, 1);
        let letters: Vec<char> = long.chars().collect();
        let quote: String = letters[199_994..199_999].iter().collect();
        assert_eq!(world.column("select quote from coding").await, [quote]);
    }
);
