//! `make bench`: how quick and how small Harken is, written to `target/bench.json`.
//!
//! Server and clients share the machine's cores, as they do not in real life: the figures are low rather than high.
//! Every row says what it was measured over (`n`); where the machine itself sets a limit, `floor` is what it does
//! with nothing of Harken in between, and `ratio` is the share of it that is left.

#[path = "../src/harness/postgres.rs"]
#[allow(dead_code)]
mod postgres;
mod workbench;

use app::{
    db::Db,
    harken::Harken,
    ids::{InitiativeId, hex, random_bytes},
    initiative::{self, Initiative},
    keys::Keys,
    response::store::arrivals::{Arrival, create_arrivals},
    survey::{self, Status, form_json},
};
use serde_json::{Value, json};
use std::{
    net::SocketAddr,
    path::Path,
    sync::Arc,
    sync::atomic::{AtomicUsize, Ordering},
    time::Instant,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A survey of twelve questions with choices, a scale, a matrix and open answers, in eight languages.
const FORM: &str = include_str!("../../server/sample/survey.json");
const CLIENTS: usize = 64;
const SUBMISSIONS: usize = 20_000;
const PAGES: usize = 40_000;

type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Fallible<()> {
    let out = std::env::var("HARKEN_BENCH_OUT").unwrap_or_else(|_| "target/bench.json".into());
    let folder = std::env::temp_dir().join(format!("harken-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let mut rows = Vec::new();
    let sqlite = format!("sqlite:{}?mode=rwc", folder.join("bench.db").display());
    rows.extend(measure(&sqlite, "intake.sqlite", &folder).await?);
    let cluster = folder.join("postgres");
    std::fs::create_dir_all(&cluster)?;
    let programs = postgres::Programs::find()?;
    programs.start(&cluster, &[])?;
    let url = format!(
        "postgres://{}@localhost/postgres?host={}",
        postgres::SUPERUSER,
        cluster.display()
    );
    let measured = measure(&url, "intake.postgres", &folder).await;
    programs.crash(&cluster)?;
    rows.extend(measured?.into_iter().take(1));
    rows.extend(workbench::measure(&folder).await?);
    rows.extend(bytes_of_wasm()?);
    std::fs::remove_dir_all(&folder)?;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let report = json!({ "machine": { "cores": cores, "os": std::env::consts::OS }, "rows": rows });
    std::fs::write(&out, serde_json::to_string_pretty(&report)?)?;
    for row in report["rows"].as_array().into_iter().flatten() {
        println!(
            "{:28} {:>10.1} {}",
            row["name"].as_str().unwrap_or(""),
            row["value"].as_f64().unwrap_or(0.0),
            row["unit"].as_str().unwrap_or("")
        );
    }
    println!("written to {out}");
    Ok(())
}

/// Intake on one engine; on SQLite the pages too, since they do not touch the database.
async fn measure(url: &str, name: &str, folder: &Path) -> Fallible<Vec<Value>> {
    let keys = Keys::open(&folder.join("keys"))?;
    let harken = Harken::new(Db::open(url).await?, keys);
    let survey = open_survey(&harken).await?;
    let address = serve(harken.clone()).await?;
    let floor = floor_of_intake(&harken, &survey).await?;
    let body = |_| {
        let nonce = hex(&random_bytes::<16>());
        let form = format!(
            "_nonce={nonce}&_lang=so&school=alder_creek_elementary&how_to_school=walk&minutes_to_school=20\
             &hardest=Basku+had+iyo+jeer+buu+soo+daahaa+oo+carruurtaydu+way+ka+daahaan+casharka+koowaad."
        );
        format!(
            "POST /s/{SLUG} HTTP/1.1\r\nHost: harken\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{form}",
            form.len()
        )
    };
    let intake = load(address, SUBMISSIONS, body).await?;
    let mut rows = vec![json!({
        "name": name, "value": intake, "unit": "responses/s", "floor": floor, "ratio": intake / floor, "n": SUBMISSIONS,
    })];
    let page = |tag: &str| format!("GET /s/{SLUG}?lang={tag} HTTP/1.1\r\nHost: harken\r\n\r\n");
    let pages = load(address, PAGES, |index| {
        page(["so", "ar", "am", "zh-Hans"][index % 4])
    })
    .await?;
    rows.push(json!({ "name": "page.survey", "value": pages, "unit": "pages/s", "n": PAGES }));
    for tag in ["en", "so", "ar", "am", "zh-Hans"] {
        let request = page(tag).replace(
            "\r\n\r\n",
            "\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n",
        );
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(request.as_bytes()).await?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await?;
        let head = find(&answer, b"\r\n\r\n").ok_or("the server gave no answer")?;
        rows.push(json!({ "name": format!("bytes.survey.{tag}"), "value": answer.len() - head - 4, "unit": "bytes", "n": 1 }));
    }
    Ok(rows)
}

const SLUG: &str = "bench";

async fn open_survey(harken: &Harken) -> Fallible<app::ids::SurveyId> {
    let form = form_json::from_json(FORM).map_err(|error| error.to_string())?;
    let wanted = Initiative {
        id: InitiativeId::new(),
        slug: "bench".into(),
        name: "Bench".into(),
        place: String::new(),
        problem_statement: String::new(),
        language: "en".into(),
        is_sample: false,
    };
    let mut tx = harken.db.write_tx().await?;
    let initiative = initiative::store::create_initiative(&mut tx, wanted).await?;
    let (survey, _) =
        survey::store::create_survey(&mut tx, &initiative.id, Some(SLUG), &form).await?;
    survey::store::set_status(&mut tx, &survey, Status::Open).await?;
    tx.commit().await?;
    Ok(survey)
}

async fn serve(harken: Harken) -> Fallible<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, server::router::routes(harken)).await });
    Ok(address)
}

/// What the database does with the same rows in commits of 64 and nothing else to do.
async fn floor_of_intake(harken: &Harken, survey: &app::ids::SurveyId) -> Fallible<f64> {
    let arrival = || Arrival {
        survey: survey.clone(),
        language: "so".into(),
        nonce_hash: random_bytes::<32>(),
        code_hash: None,
        payload: vec![b'x'; 400],
        sealed: None,
    };
    let begun = Instant::now();
    for _ in 0..SUBMISSIONS / 64 {
        let batch: Vec<Arrival> = (0..64).map(|_| arrival()).collect();
        create_arrivals(&harken.db, &harken.batch_keys, &batch).await?;
    }
    Ok((SUBMISSIONS / 64 * 64) as f64 / begun.elapsed().as_secs_f64())
}

/// Requests a second over kept-open connections; every answer must be a 200.
async fn load(
    address: SocketAddr,
    count: usize,
    request: impl Fn(usize) -> String,
) -> Fallible<f64> {
    let requests: Arc<Vec<String>> = Arc::new((0..count).map(request).collect());
    let next = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| tokio::spawn(client(address, requests.clone(), next.clone())))
        .collect();
    for client in clients {
        client.await??;
    }
    Ok(count as f64 / begun.elapsed().as_secs_f64())
}

async fn client(
    address: SocketAddr,
    requests: Arc<Vec<String>>,
    next: Arc<AtomicUsize>,
) -> Fallible<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(64 * 1024);
    while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
        stream.write_all(request.as_bytes()).await?;
        buffer.clear();
        loop {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Err("the server closed a connection".into());
            }
            if is_whole(&buffer)? {
                break;
            }
        }
    }
    Ok(())
}

/// Whether an HTTP/1.1 answer with a `content-length` has come whole. Anything but a 200 is an error.
fn is_whole(answer: &[u8]) -> Fallible<bool> {
    let Some(head) = find(answer, b"\r\n\r\n") else {
        return Ok(false);
    };
    let text = std::str::from_utf8(&answer[..head])?;
    if !text.starts_with("HTTP/1.1 200") {
        return Err(text.lines().next().unwrap_or("no answer").into());
    }
    let length = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .ok_or("an answer without a length")?;
    Ok(answer.len() >= head + 4 + length.parse::<usize>()?)
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack
        .windows(needle.len())
        .position(|window| window == needle)
}

/// What a staff page's islands cost to download.
fn bytes_of_wasm() -> Fallible<Option<Value>> {
    let wasm = server::assets::SITE
        .iter()
        .find(|(path, ..)| path.ends_with(".wasm"));
    Ok(wasm.map(|(_, _, _, brotli, _)| json!({ "name": "bytes.wasm", "value": brotli.len(), "unit": "bytes", "n": 1 })))
}
