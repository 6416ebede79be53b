//! How quick the workbench is: learning, searching, reading and coding.

use crate::Fallible;
use app::{
    account::{self, Role},
    coding::{
        Code, NoteKind, Passage, Source,
        store::{self, NewCoding},
        suggest::{Example, Model},
        text::Range,
    },
    db::Db,
    harken::Harken,
    ids::{InitiativeId, PassageId, SessionId, hex, random_bytes},
    initiative::{self, Initiative},
    keys::Keys,
    language::Lang,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use serde_json::{Value, json};
use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::Instant,
};
use tokio::runtime::Handle;
use tower::ServiceExt;

const PASSAGES: usize = 10_000;
const CODED: usize = 2_000;
const CODES: usize = 40;
const HIGHLIGHTS: usize = 2_000;
const TRANSCRIPT: usize = 200_000;
/// How often a request is made; the middle one counts.
const TIMES: usize = 41;

/// Every figure of the workbench, on SQLite.
pub async fn measure(folder: &Path) -> Fallible<Vec<Value>> {
    let sentences = sentences();
    let texts: Vec<String> = (0..PASSAGES).map(|n| recombined(&sentences, n)).collect();
    let lesson = Lesson {
        texts: &texts,
        kinds: sentences.len(),
    };
    let mut rows = vec![lesson.measure()];
    rows.extend(pages(folder, &lesson).await?);
    Ok(rows)
}

/// Real sentences where the shared inputs are to be had, made-up ones of the same length otherwise.
fn sentences() -> Vec<String> {
    let root = std::env::var_os("HARKEN_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        Into::into,
    );
    match std::fs::read_to_string(root.join("inputs/sib-200/eng_Latn.tsv")) {
        Ok(tsv) => {
            let texts = tsv
                .lines()
                .skip(1)
                .filter_map(|line| line.split('\t').nth(3));
            texts.map(str::to_string).collect()
        }
        Err(_) => (0..700)
            .map(|n: usize| {
                let words =
                    (0..20).map(|word| format!("w{}", (n * 7919 + word * word * 131) % 4999));
                words.collect::<Vec<_>>().join(" ")
            })
            .collect(),
    }
}

/// The first half of one sentence with the second half of another: as long as they are, and all different.
fn recombined(sentences: &[String], n: usize) -> String {
    let half = |text: &str| text.chars().count() / 2;
    let first = &sentences[n % sentences.len()];
    let second = &sentences[(n / sentences.len() * 31 + n * 7 + 1) % sentences.len()];
    let begin: String = first.chars().take(half(first)).collect();
    let end: String = second.chars().skip(half(second)).collect();
    begin + &end
}

/// What there is to learn: the first texts are coded.
struct Lesson<'a> {
    texts: &'a [String],
    /// So many sentences the texts were made from.
    kinds: usize,
}

impl Lesson<'_> {
    fn learn(&self) -> Model {
        let codes: Vec<String> = (0..CODES).map(|code| format!("code {code}")).collect();
        let labelled: Vec<Example> = self.texts[..CODED]
            .iter()
            .enumerate()
            .map(|(n, text)| Example {
                text,
                codes: vec![&codes[n % self.kinds % CODES]],
            })
            .collect();
        let uncoded: Vec<&str> = self.texts[CODED..].iter().map(String::as_str).collect();
        Model::train(&labelled, &uncoded)
    }

    fn measure(&self) -> Value {
        let all: Vec<&str> = self.texts.iter().map(String::as_str).collect();
        let begun = Instant::now();
        let suggested = self.learn().suggest_all(&all).len();
        let seconds = begun.elapsed().as_secs_f64();
        json!({ "name": "suggest.10000", "value": seconds, "unit": "s", "n": suggested })
    }
}

struct Bench {
    router: Router,
    token: String,
}

impl Bench {
    /// Sends a request and gives its time in milliseconds and the answer.
    async fn ask(
        &self,
        method: &str,
        path: &str,
        form: Option<String>,
    ) -> Fallible<(f64, Vec<u8>)> {
        let request = Request::builder()
            .method(method)
            .uri(format!("/i/bench/{path}"))
            .header("host", "localhost")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", format!("harken={}", self.token))
            .body(form.map_or_else(Body::empty, Body::from))?;
        let begun = Instant::now();
        let response = self.router.clone().oneshot(request).await?;
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await?;
        let time = begun.elapsed().as_secs_f64() * 1000.0;
        if !status.is_success() {
            return Err(format!("{path}: {status}").into());
        }
        Ok((time, bytes.to_vec()))
    }

    async fn row(
        &self,
        name: &str,
        method: &str,
        path: &str,
        form: impl Fn(usize) -> Option<String>,
    ) -> Fallible<Value> {
        let mut times = Vec::with_capacity(TIMES);
        for n in 0..TIMES {
            times.push(self.ask(method, path, form(n)).await?.0);
        }
        times.sort_by(f64::total_cmp);
        Ok(json!({ "name": name, "value": times[TIMES / 2], "unit": "ms (p50)", "n": TIMES }))
    }
}

async fn pages(folder: &Path, lesson: &Lesson<'_>) -> Fallible<Vec<Value>> {
    let url = format!("sqlite:{}?mode=rwc", folder.join("workbench.db").display());
    let harken = Harken::new(
        Db::open(&url).await?,
        Keys::open(&folder.join("workbench-keys"))?,
    );
    let (bench, passages, transcript, code) = furnish(&harken, lesson.texts).await?;
    let none = |_: usize| None;
    let middle = &passages[PASSAGES / 2];
    let mut rows = Vec::new();
    for (name, path) in [
        (
            "workbench.queue",
            format!("words/rows?count=200&after={middle}"),
        ),
        ("workbench.ids", "words/ids.json".to_string()),
        (
            "workbench.search",
            "words/rows?count=200&q=teacher".to_string(),
        ),
        ("workbench.passage", format!("words/{middle}/part")),
        ("workbench.transcript", format!("words/{transcript}/part")),
        ("workbench.teaching", "words?order=teaching".to_string()),
    ] {
        rows.push(bench.row(name, "GET", &path, none).await?);
    }
    let path = format!("words/{transcript}/codings.json");
    let near_the_end = |n: usize| {
        let start = TRANSCRIPT - 1000 + n * 7;
        Some(format!("code={code}&start={start}&end={}", start + 20))
    };
    rows.push(
        bench
            .row("workbench.highlight", "POST", &path, near_the_end)
            .await?,
    );
    // Whoever reads is not kept waiting by what is learned beside them.
    let learning = AtomicBool::new(true);
    let row = std::thread::scope(|scope| {
        scope.spawn(|| {
            while learning.load(Ordering::Relaxed) {
                lesson.learn();
            }
        });
        let path = format!("words/{middle}/part");
        let row = bench.row("workbench.passage.learning", "GET", &path, none);
        let row = tokio::task::block_in_place(|| Handle::current().block_on(row));
        learning.store(false, Ordering::Relaxed);
        row
    });
    rows.push(row?);
    Ok(rows)
}

/// An initiative with its passages, a long transcript full of highlights among them.
async fn furnish(
    harken: &Harken,
    texts: &[String],
) -> Fallible<(Bench, Vec<PassageId>, PassageId, String)> {
    let wanted = Initiative {
        id: InitiativeId::new(),
        slug: "bench".into(),
        name: "Bench".into(),
        place: String::new(),
        problem_statement: String::new(),
        language: "en".into(),
        is_sample: false,
    };
    let token = hex(&random_bytes::<32>());
    let mut tx = harken.db.write_tx().await?;
    let initiative = initiative::store::create_initiative(&mut tx, wanted).await?;
    let coder =
        account::store::create_account(&mut tx, "a@example.org", "Hodan", "none", "en").await?;
    account::store::set_role(&mut tx, &initiative.id, &coder, Role::Coder).await?;
    account::store::create_session(&mut tx, &coder, &token).await?;
    let passage = |text: String| Passage {
        id: PassageId::new(),
        initiative: initiative.id.clone(),
        source: Source::Note {
            session: SessionId("bench".into()),
            kind: NoteKind::Verbatim,
        },
        language: "en".parse().unwrap_or_else(|_| Lang::undetermined()),
        text,
    };
    let transcript: String = texts.join(" ").chars().take(TRANSCRIPT).collect();
    let mut passages: Vec<Passage> = texts.iter().cloned().map(passage).collect();
    passages.push(passage(transcript));
    store::create_passages(&mut tx, &passages).await?;
    let code = Code::new(initiative.id.clone(), "Buses", 1);
    store::create_code(&mut tx, &code)
        .await?
        .map_err(|_| "the code was refused")?;
    let mut ids: Vec<PassageId> = passages.into_iter().map(|passage| passage.id).collect();
    let transcript = ids.pop().ok_or("there are no passages")?;
    for n in 0..HIGHLIGHTS {
        let start = n * 97 % (TRANSCRIPT - 2000);
        let new = NewCoding {
            code: code.id.clone(),
            passage: transcript.clone(),
            range: Range {
                start,
                end: start + 150,
            },
            coder: coder.clone(),
        };
        store::create_coding(&mut tx, &initiative.id, &new).await?;
    }
    tx.commit().await?;
    ids.sort();
    let router = server::router::routes(harken.clone());
    Ok((
        Bench { router, token },
        ids,
        transcript,
        code.id.to_string(),
    ))
}
