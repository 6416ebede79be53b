//! The codebook out of Harken and in again.

use super::Desk;
use crate::{
    harness::{Page, SignedIn, World, inputs},
    on_both_engines,
};
use app::{
    account::Role,
    coding::{
        codebook_file::{self, FileCode, guid_of},
        store::{self, Known, Taken},
    },
    double_coding::{self, DoubleCoding, First},
    ids::{AccountId, DoubleCodingId, Millis},
};

async fn take(desk: &Desk, world: &World, codes: &[FileCode], known: Known) -> Taken {
    let mut tx = world.db().write_tx().await.unwrap();
    let taken = store::take_codebook(&mut tx, desk.id(), codes, known, None).await;
    tx.commit().await.unwrap();
    taken.unwrap()
}

async fn out(desk: &Desk, world: &World) -> Vec<FileCode> {
    store::list_file_codes(world.db(), desk.id()).await.unwrap()
}

async fn send(desk: &Desk, world: &World, parts: &[(&str, &str, &[u8])]) -> Page {
    send_as(&desk.coder, desk, world, parts).await
}

async fn send_as(
    person: &SignedIn,
    desk: &Desk,
    world: &World,
    parts: &[(&str, &str, &[u8])],
) -> Page {
    let mut body = Vec::new();
    for (name, file, bytes) in parts {
        let file = match file.is_empty() {
            true => String::new(),
            false => format!("; filename=\"{file}\""),
        };
        let head =
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend(head.into_bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--edge--\r\n");
    person
        .to(world, &desk.path("codes/file"))
        .with("content-type", "multipart/form-data; boundary=edge")
        .send_as_is("POST", body)
        .await
}

on_both_engines!(
    what_came_in_goes_out_the_same_and_comes_in_again_without_a_change,
    |world| async {
        let desk = Desk::make(&world).await;
        desk.code(&world, "Fun", None).await;
        let codes = r##"<Code guid="2E90C05E-A980-4310-81CB-A9798EC61565" name="Work" isCodable="false" color="#336699">
            <Description>About work.</Description>
            <Code guid="76C9AD20-7DA8-4578-AAFB-FC823B1FFF3A" name="Fun" isCodable="true"/></Code>
            <Code guid="1A7909EE-9B4A-44AA-9B3C-5C4E0EF03D2D" name="سلامة &amp; خوف" isCodable="true" color="#ff9900">
            <Code guid="A1A9C1F4-0064-4027-9D49-F37FEC1E5C40" name="Work" isCodable="true"/></Code>"##;
        let file = format!(
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>{codes}</Codes></CodeBook>"
        );
        let book = codebook_file::read(file.as_bytes(), "x.qdc").unwrap();
        let taken = take(&desk, &world, &book.codes, Known::Keep).await;
        // “Fun” was here: it is known by its name, and stays.
        assert_eq!((taken.made.len(), taken.kept.len()), (3, 1));
        let first = out(&desk, &world).await;
        let again = codebook_file::read(&codebook_file::write_qdc(&first).unwrap(), "x").unwrap();
        assert_eq!(
            take(&desk, &world, &again.codes, Known::Update)
                .await
                .version,
            None
        );
        // In another initiative the same guids, names, colours and nesting come out.
        let other = Desk {
            initiative: world.create_initiative("elsewhere").await,
            ..Desk::make_beside(&desk)
        };
        take(&other, &world, &again.codes, Known::Keep).await;
        let second = out(&other, &world).await;
        let plain = |codes: &[FileCode]| {
            let mut rows: Vec<_> = codes
                .iter()
                .map(|code| {
                    let parent = code.parent.map(|parent| codes[parent].guid.clone());
                    (
                        code.guid.clone(),
                        code.written_name.clone(),
                        code.colour.clone(),
                        parent,
                        code.is_codable,
                    )
                })
                .collect();
            rows.sort();
            rows
        };
        assert_eq!(plain(&second), plain(&first));
        let names: Vec<&str> = first
            .iter()
            .map(|code| code.written_name.as_str())
            .collect();
        assert_eq!(names.iter().filter(|name| **name == "Work").count(), 2);
        assert!(first.iter().any(|code| code.colour == "#336699"));
        // The table knows every code again too.
        let table = codebook_file::read(&codebook_file::write_csv(&first), "x.csv").unwrap();
        assert_eq!(
            take(&desk, &world, &table.codes, Known::Update)
                .await
                .version,
            None
        );
    }
);

on_both_engines!(
    a_code_that_was_merged_is_known_by_its_guid_ever_after,
    |world| async {
        let desk = Desk::make(&world).await;
        let from = desk.code(&world, "Delay", None).await;
        let into = desk.code(&world, "Late", None).await;
        let before = out(&desk, &world).await;
        assert!(
            before
                .iter()
                .any(|code| code.guid == guid_of(from.as_str()))
        );
        let merge = store::Merge {
            from: &from,
            into: &into,
            texts: store::Texts::Added,
            seen: desk.version(&world).await,
            by: &desk.account,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        store::merge_codes(&mut tx, desk.id(), &merge)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        let taken = take(&desk, &world, &before, Known::Keep).await;
        assert_eq!(taken.codes, [into.clone(), into]);
        assert_eq!(desk.names(&world).await, ["Late"]);
    }
);

on_both_engines!(
    a_file_is_looked_at_before_anything_of_it_is_taken,
    |world| async {
        let desk = Desk::make(&world).await;
        desk.code(&world, "Late", None).await;
        let csv = "name,parent,definition\r\nLate,,Buses\r\nCold,Nowhere,\r\nCold,Late,\r\n";
        let look = send(&desk, &world, &[("file", "codes.csv", csv.as_bytes())]).await;
        let look = look.expect(200);
        assert!(
            look.text_of("table.list").contains("Line 3"),
            "{}",
            look.text()
        );
        assert!(look.text_of("table.list").contains("Line 4"));
        assert_eq!(desk.names(&world).await, ["Late"]);
        let carried = look.values("codebook").remove(0);
        let parts = [
            ("name", "", b"codes.csv".as_slice()),
            ("codebook", "", carried.as_bytes()),
            ("known", "", b"update".as_slice()),
        ];
        let done = send(&desk, &world, &parts).await.expect(303);
        let report = desk.coder.get(&world, done.location()).await.expect(200);
        assert!(
            report.text().contains("2 codes are new"),
            "{}",
            report.text()
        );
        assert_eq!(desk.names(&world).await, ["Cold", "Cold (Late)", "Late"]);
        let same = send(&desk, &world, &parts).await.expect(200);
        assert!(same.text_of("[role=status]").contains("already"));
        for (bytes, why) in [
            (b"".as_slice(), "choose a file"),
            (
                b"<!DOCTYPE a [<!ENTITY b \"c\">]><CodeBook/>",
                "document type",
            ),
            (b"PK\x03\x04 project.qde", "whole project"),
            (b"\x89PNG\r\n\x1a\n\0\0", "cannot be read"),
            (b"<a/>", "another kind"),
            (b"x,y\n1,2\n", "no column called name"),
        ] {
            let page = send(&desk, &world, &[("file", "x", bytes)])
                .await
                .expect(422);
            let said = page.text_of("[role=alert]");
            assert!(said.contains(why), "{why}: {said}");
        }
        for forged in ["nonsense", "[]", "[{\"name\":\"a\",\"parent\":7}]"] {
            let parts = [("codebook", "", forged.as_bytes())];
            send(&desk, &world, &parts).await.expect(400);
        }
    }
);

on_both_engines!(
    a_file_tells_nobody_who_codes_blind_which_codes_the_other_gives,
    |world| async {
        let desk = Desk::make(&world).await;
        let twin = world.sign_in_as(Role::Coder, &desk.initiative).await;
        let late = desk.code(&world, "Late", None).await;
        desk.code(&world, "Cold", None).await;
        let double = DoubleCoding {
            id: DoubleCodingId::new(),
            initiative: desk.id().clone(),
            title: "Check".into(),
            drawn_from: String::new(),
            drawn: desk.passages.len(),
            first: First::Coder(AccountId("somebody".into())),
            second: desk.account.clone(),
            started_at: Millis::now(),
            compared_at: None,
        };
        let mut tx = world.db().write_tx().await.unwrap();
        double_coding::store::create_double_coding(&mut tx, &double, &desk.passages)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut codes = out(&desk, &world).await;
        for code in &mut codes {
            code.is_codable = false;
        }
        let file = codebook_file::write_qdc(&codes).unwrap();
        // Codes that would become mere headings, as the two are shown it.
        let shown = async |person: &SignedIn| {
            let parts = [("file", "x.qdc", file.as_slice())];
            let page = send_as(person, &desk, &world, &parts).await.expect(200);
            page.count("form.form details li")
        };
        assert_eq!((shown(&desk.coder).await, shown(&twin).await), (0, 2));
        desk.put(&world, &late, 0, 15, "somebody").await;
        assert_eq!((shown(&desk.coder).await, shown(&twin).await), (0, 1));
        // Nor is it told by what the file does once it is taken.
        let carried = codebook_file::carried(&codes);
        let parts = [
            ("codebook", "", carried.as_bytes()),
            ("known", "", b"update".as_slice()),
        ];
        send_as(&desk.coder, &desk, &world, &parts)
            .await
            .expect(200);
        let headings = "select cast(count(*) as bigint) from code where codable = 0";
        assert_eq!(world.number(headings).await, 0);
        send_as(&twin, &desk, &world, &parts).await.expect(303);
        assert_eq!(world.number(headings).await, 1);
        // A heading stays one, whoever brings the file.
        assert_eq!((shown(&desk.coder).await, shown(&twin).await), (0, 0));
    }
);

on_both_engines!(the_downloads_are_what_they_say_they_are, |world| async {
    let desk = Desk::make(&world).await;
    let empty = desk.coder.get(&world, &desk.path("codebook.qdc")).await;
    empty.expect(303);
    let wide = desk.code(&world, "=Wide", None).await;
    desk.code(&world, "ጠባብ", Some(&wide)).await;
    let qdc = desk
        .coder
        .get(&world, &desk.path("codebook.qdc"))
        .await
        .expect(200);
    assert!(
        qdc.header("content-disposition")
            .contains("listening-codebook.qdc")
    );
    assert_eq!(codebook_file::read_qdc(&qdc.bytes).unwrap().codes.len(), 2);
    let csv = desk
        .coder
        .get(&world, &desk.path("codebook.csv"))
        .await
        .expect(200);
    let text = csv.text();
    assert!(text.contains("'=Wide"), "{text}");
    let read = codebook_file::read_table(&csv.bytes, "x.csv").unwrap();
    assert_eq!(read.codes[0].name, "=Wide");
    assert_eq!(read.codes[1].parent, Some(0));
});

on_both_engines!(
    a_real_codebook_with_names_that_repeat_comes_in_whole_and_goes_out_as_it_was,
    |world| async {
        let Some(xml) = inputs::find_in_zip("refi-qda/demo.qdpx", "project.qde") else {
            return;
        };
        let desk = Desk::make(&world).await;
        let book = codebook_file::read_qdc(&xml).unwrap();
        assert_eq!(book.codes.len(), 262);
        let taken = take(&desk, &world, &book.codes, Known::Keep).await;
        assert_eq!(taken.made.len(), 262);
        assert_eq!(desk.version(&world).await, 1);
        let first = out(&desk, &world).await;
        let written = codebook_file::write_qdc(&first).unwrap();
        let again = codebook_file::read_qdc(&written).unwrap();
        let plain = |codes: &[FileCode]| {
            let mut rows: Vec<_> = codes
                .iter()
                .map(|code| {
                    let parent = code.parent.map(|parent| codes[parent].guid.clone());
                    (code.guid.clone(), code.written_name.clone(), parent)
                })
                .collect();
            rows.sort();
            rows
        };
        assert_eq!(plain(&again.codes), plain(&book.codes));
    }
);
