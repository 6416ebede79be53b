//! Reading words and putting codes on them.

use super::{
    id_from, learning::suggestions_for, putting::put_code, queue::Queue, ranges::read_ranges,
    read_filter,
};
use crate::{
    account::{Act, guard::Member},
    coding::{
        LONGEST_TRANSLATION, Passage, Source, TranslationOrigin,
        code::has_control,
        filter::Filter,
        pages::{self, Bench, Opened, Typed},
        quoted::quoted_text,
        store::{self, Direction, NewTranslation},
        suggested::{Standing, Suggestions},
    },
    double_coding,
    error::{Bad, Error, Result},
    harken::Harken,
    ids::PassageId,
    language::Lang,
    memo::{self, About},
    receipt,
    request::Fields,
    session,
    shell::Place,
    survey,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// So many passages the queue shows at once.
const PAGE: usize = 50;
/// So many places of what was searched for are marked in one passage.
const MOST_FOUND: usize = 2000;
/// So many of them stand before the one that is open.
const BEFORE: usize = 5;

/// Those who code read words, and so do those who translate them. Nobody else: words can give their speaker away.
pub(super) fn must_read(member: &Member) -> Result<()> {
    member
        .must(Act::Code)
        .or_else(|_| member.must(Act::Translate))
}

/// The queue, with its first passage open; with `after`, the first behind that one.
pub async fn show_words(
    State(harken): State<Harken>,
    member: Member,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let fields = Fields::of_query(query)?;
    let filter = Filter::parse(&fields);
    let after = fields.text("after");
    let after = (!after.is_empty()).then(|| PassageId(after.into()));
    let queue = match after {
        None => Queue::begin(&harken, &member, &filter).await?,
        Some(_) => Queue::find(&harken, &member, &filter).await?,
    };
    let first = queue.list(after.as_ref(), Direction::Forward, 1).await?;
    let passage = match first.into_iter().next() {
        Some(queued) => {
            Some(store::get_passage(&harken.db, &member.initiative.id, &queued.id).await?)
        }
        None => None,
    };
    let bench = load(&harken, &member, filter, passage).await?;
    Ok(pages::bench(&member, &bench).respond(&member, Place::Words, StatusCode::OK))
}

/// One passage on the workbench.
pub async fn show_passage(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    must_read(&member)?;
    let fields = Fields::of_query(query)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let mut bench = load(&harken, &member, Filter::parse(&fields), Some(passage)).await?;
    if let Some(opened) = &mut bench.open {
        opened.lists_all = fields.text("list") == "all";
    }
    Ok(pages::bench(&member, &bench).respond(&member, Place::Words, StatusCode::OK))
}

pub(super) async fn find_passage(
    harken: &Harken,
    member: &Member,
    passage: String,
) -> Result<Passage> {
    store::get_passage(&harken.db, &member.initiative.id, &id_from(passage)?).await
}

/// Everything the workbench shows around a passage.
async fn load(
    harken: &Harken,
    member: &Member,
    filter: Filter,
    passage: Option<Passage>,
) -> Result<Bench> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let reader = &member.account.id;
    let mut bench = frame(harken, member, filter).await?;
    bench.languages = store::list_languages(db, initiative).await?;
    bench.questions = store::list_questions(db, initiative).await?;
    bench.coders = store::list_coders(db, initiative, reader).await?;
    if bench.filter.is_empty() {
        bench.progress = Some(store::find_progress(db, initiative, reader).await?);
    }
    let Some(passage) = passage else {
        return Ok(bench);
    };
    let queue = Queue::find(harken, member, &bench.filter).await?;
    let (back, forward) = (Direction::Back, Direction::Forward);
    bench.queue = queue.list(Some(&passage.id), back, BEFORE).await?;
    let before = bench.queue.last().map(|queued| queued.id.clone());
    let room = PAGE - bench.queue.len();
    // From the last one before, so that the open passage is listed exactly if the filter lets it through.
    let mut rest = queue.list(before.as_ref(), forward, room + 1).await?;
    bench.goes_on = rest.len() > room;
    rest.truncate(room);
    bench.queue.append(&mut rest);
    open(harken, member, &mut bench, passage).await?;
    Ok(bench)
}

/// What all parts of the workbench need: the codebook, and the surveys that passages name.
pub(super) async fn frame(harken: &Harken, member: &Member, filter: Filter) -> Result<Bench> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    Ok(Bench {
        queue: Vec::new(),
        goes_on: false,
        progress: None,
        languages: Vec::new(),
        questions: Vec::new(),
        coders: Vec::new(),
        surveys: survey::store::list_surveys(db, initiative).await?,
        codes: store::list_codes(db, initiative).await?,
        open: None,
        typed: Typed::default(),
        problem: None,
        filter,
    })
}

/// Opens a passage on the workbench.
pub(super) async fn open(
    harken: &Harken,
    member: &Member,
    bench: &mut Bench,
    passage: Passage,
) -> Result<()> {
    let (db, initiative) = (&harken.db, &member.initiative.id);
    let reader = &member.account.id;
    let (mut session_title, mut prompt, mut came_late) = (None, None, false);
    match &passage.source {
        // The list of surveys knows them as they were brought in; this one is needed in the family's language too.
        Source::Answer { survey: id, .. } => {
            if let Some(known) = bench.surveys.iter_mut().find(|survey| survey.id == *id) {
                *known = survey::store::get_by_id(db, id).await?;
            }
        }
        Source::Note { session, .. } => {
            session_title = store::find_session_title(db, initiative, session).await?;
            prompt = session::store::find_prompt_of(db, initiative, &passage.id).await?;
            came_late = session::store::is_late(db, initiative, &passage.id).await?;
        }
    }
    let queue = Queue::find(harken, member, &bench.filter).await?;
    let before = queue.find_beside(&passage.id, Direction::Back).await?;
    let next = queue.find_beside(&passage.id, Direction::Forward).await?;
    let codings = store::list_codings_for(db, initiative, &passage.id, reader).await?;
    // Whoever codes blind does not see what was learned from the others.
    let is_blind = store::is_blind(db, initiative, &passage.id, reader).await?;
    let suggestions = match member.role.may(Act::Code) && !is_blind {
        true => suggestions_for(harken, member, &passage, &codings).await?,
        false => Suggestions::none(Standing::Hidden),
    };
    let about = About::Passage(passage.id.clone());
    let memos = match member.role.may(Act::Code) {
        true => memo::store::list_memos_about(db, initiative, reader, &about).await?,
        false => Vec::new(),
    };
    let search = bench.filter.search();
    let mut found = search
        .and_then(|search| search.find(&passage.text))
        .unwrap_or_default();
    found.truncate(MOST_FOUND);
    bench.open = Some(Opened {
        found,
        memos,
        session_title,
        prompt,
        came_late,
        codings,
        suggestions,
        translations: store::list_translations(db, initiative, &passage.id).await?,
        may_draft: harken.machine.host().is_some(),
        contest: receipt::store::find_contest(db, initiative, &passage.id).await?,
        hints: if is_blind {
            Vec::new()
        } else {
            store::list_hints(db, initiative, &passage.id).await?
        },
        lists_all: false,
        apart: double_coding::store::find_task(db, initiative, &passage.id, reader).await?,
        before,
        next,
        passage,
    });
    Ok(())
}

/// The workbench once more, with what is wrong and everything typed.
async fn show_again(
    harken: &Harken,
    member: &Member,
    filter: Filter,
    passage: Passage,
    typed: Typed,
    problem: String,
) -> Result<Response> {
    let mut bench = load(harken, member, filter, Some(passage)).await?;
    bench.typed = typed;
    bench.problem = Some(problem);
    let page = pages::bench(member, &bench);
    Ok(page.respond(member, Place::Words, StatusCode::UNPROCESSABLE_ENTITY))
}

/// Puts a code, old or new, on words of a passage.
pub async fn save_coding(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let filter = read_filter(query)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let ranges = read_ranges(&passage.text, &fields)?;
    match put_code(&harken, &member, &passage, &ranges, &fields).await? {
        Ok(put) => {
            let anchor = match put.codings.first() {
                Some(coding) => format!("coding-{}", coding.id),
                None => "text".into(),
            };
            Ok(back_to(&member, &passage.id, &filter, &anchor))
        }
        Err(problem) => {
            let typed = Typed {
                start: fields.text("start").into(),
                end: fields.text("end").into(),
                sentences: fields.all("sentence").map(str::to_string).collect(),
                whole: fields.find("whole").is_some(),
                code: fields.text("code").into(),
                name: fields.text("name").into(),
                ..Typed::default()
            };
            show_again(&harken, &member, filter, passage, typed, problem).await
        }
    }
}

fn back_to(member: &Member, passage: &PassageId, filter: &Filter, anchor: &str) -> Response {
    let address = member.path(&format!("words/{passage}"));
    Redirect::to(&format!("{address}{}#{anchor}", filter.query())).into_response()
}

/// Takes a code off words, unless they are shown as a quote.
pub async fn save_uncoding(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Code)?;
    let filter = read_filter(query)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let coding = id_from(fields.text("coding").to_string())?;
    let (initiative, by) = (&member.initiative.id, &member.account.id);
    let mut tx = harken.db.write_tx().await?;
    let removed = store::delete_coding(&mut tx, initiative, &passage.id, &coding, by).await?;
    if let Err(quoted) = removed {
        drop(tx);
        let problem = quoted_text(&harken, &member, &quoted).await?;
        return show_again(&harken, &member, filter, passage, Typed::default(), problem).await;
    }
    tx.commit().await?;
    Ok(back_to(&member, &passage.id, &filter, "text"))
}

/// Writes a passage in another language.
pub async fn save_translation(
    State(harken): State<Harken>,
    member: Member,
    Path((_, passage)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response> {
    must_read(&member)?;
    let filter = read_filter(query)?;
    let passage = find_passage(&harken, &member, passage).await?;
    let words = member.words;
    let text = fields.kept("text");
    let language: Option<Lang> = fields.text("language").parse().ok();
    let language = language.ok_or(Error::BadRequest(Bad::Form))?;
    let problem = if text.is_empty() {
        Some(words.coding_translation_missing().to_string())
    } else if text.chars().count() > LONGEST_TRANSLATION {
        Some(words.coding_translation_long(LONGEST_TRANSLATION))
    } else if has_control(&text) {
        Some(words.coding_control().to_string())
    } else if language == passage.language {
        Some(words.coding_translation_same().to_string())
    } else {
        None
    };
    if let Some(problem) = problem {
        let typed = Typed {
            language: language.to_string(),
            translation: text,
            ..Typed::default()
        };
        return show_again(&harken, &member, filter, passage, typed, problem).await;
    }
    let mut tx = harken.db.write_tx().await?;
    let new = NewTranslation {
        passage: &passage.id,
        language: &language,
        text: &text,
        translator: &member.account.name,
        by: Some(&member.account.id),
        origin: TranslationOrigin::Person,
    };
    store::set_translation(&mut tx, &member.initiative.id, &new).await?;
    tx.commit().await?;
    let anchor = format!("translation-{language}");
    Ok(back_to(&member, &passage.id, &filter, &anchor))
}
