//! Projects of other tools come in, go out, and are what they were; nothing goes out that ties words to a person.

mod bad;
mod private;
mod reader;
mod round_trip;
mod schema;
mod scripts;
mod staying;

use crate::harness::{SignedIn, World};
use app::{
    exchange::{
        exporting::{self, Door},
        importing::{self, Bringing, Report},
        parse,
    },
    ids::AccountId,
    initiative::Initiative,
    language::Lang,
};

/// Brings a project in as the command line does.
async fn bring_in(world: &World, initiative: &Initiative, bytes: &[u8]) -> Report {
    let brought = parse::read(bytes).expect("a project that can be read");
    let bringing = Bringing {
        by: AccountId("somebody".into()),
        language: Lang::undetermined(),
    };
    let mut tx = world.db().write_tx().await.unwrap();
    let report = importing::take(&mut tx, &initiative.id, brought, &bringing)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    report
}

/// Takes an initiative out.
async fn take_out(world: &World, initiative: &Initiative, door: Door) -> Vec<u8> {
    exporting::export(&world.harken, initiative, door)
        .await
        .unwrap()
        .bytes
}

/// What a browser sends with a file and a language.
fn upload(file: &[u8], language: &str) -> (String, Vec<u8>) {
    let boundary = "harkentests";
    let mut body = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"project\"; filename=\"a.qdpx\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend(file);
    let rest = format!(
        "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\n{language}\r\n--{boundary}--\r\n"
    );
    body.extend(rest.as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

/// Sends a file to the page.
async fn send(
    world: &World,
    person: &SignedIn,
    initiative: &Initiative,
    file: &[u8],
) -> crate::harness::Page {
    let (kind, body) = upload(file, "");
    person
        .to(world, &format!("/i/{}/exchange", initiative.slug))
        .with("content-type", &kind)
        .send_as_is("POST", body)
        .await
}
