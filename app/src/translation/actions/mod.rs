//! What translators do: see how complete each language is, and write what is missing.

mod held;

pub use held::{save_held, show_held};

use super::{
    pages::{self, Retyped, Shown, View},
    saving::{self, Change, Typed},
    standing::{Line, list_lines, list_sources, list_tallies},
    store,
};
use crate::{
    account::{Act, guard::Member},
    error::{Bad, Error, Result},
    harken::Harken,
    language::Lang,
    request::Fields,
    shell::Place,
    survey::{self, Status, Survey, frame},
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::collections::{HashMap, HashSet};

/// Texts on one page: a sitting's work, and a form that any browser sends in one go.
const TEXTS_A_PAGE: usize = 30;

/// How complete each language is; with `?add=TAG` on to that language's page.
pub async fn show_languages(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::View)?;
    let survey = member.get_survey(&harken, &slug).await?;
    let query = Fields::of_query(query)?;
    if let Some(tag) = query.find("add") {
        let lang = get_language(&survey, tag)?;
        let page = frame::path(&member, &survey, &format!("languages/{lang}"));
        return Ok(Redirect::to(&page).into_response());
    }
    let kept = store::list_texts(&harken.db, &survey.id).await?;
    let page = pages::languages(&member, &survey, &list_tallies(&survey.form, &kept));
    Ok(page.respond(&member, Place::Surveys, StatusCode::OK))
}

/// The texts of a survey in one language beside their source, a page at a time.
pub async fn show_language(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug, tag)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    member.must(Act::Translate)?;
    let work = Work::load(&harken, &member, &slug, &tag).await?;
    let query = Fields::of_query(query)?;
    let view = work.view(&query);
    let saved = query.find("saved").is_some();
    let shown = work.shown(&view, Vec::new());
    let page = pages::language(&member, &shown, saved);
    Ok(page.respond(&member, Place::Surveys, StatusCode::OK))
}

/// Keeps what was typed: everything, or where one text cannot be kept nothing, with the page as typed.
pub async fn save_language(
    State(harken): State<Harken>,
    member: Member,
    Path((_, slug, tag)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    member.must(Act::Translate)?;
    let work = Work::load(&harken, &member, &slug, &tag).await?;
    let sent = work.read(&fields)?;
    let view = work.view(&fields);
    let is_source = work.is_source();
    if work.survey.status == Status::Closed {
        let shown = work.shown(&view, Vec::new());
        let page = pages::language(&member, &shown, false);
        return Ok(page.respond(&member, Place::Surveys, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let mut changes = Vec::new();
    let mut retyped = Vec::new();
    let mut is_refused = false;
    for (index, typed) in sent {
        let line = &work.lines[index];
        let change = saving::change_of(line, &typed, &work.lang, is_source);
        let problem = match &change {
            Change::Refused(problem) => Some(problem.clone()),
            Change::None | Change::Write(_) => None,
        };
        is_refused |= problem.is_some();
        let is_unchanged = change == Change::None;
        if let Change::Write(translated) = change {
            if is_source {
                changes.extend(saving::pin_translations(line, &work.kept, &work.lang));
            }
            changes.push(translated);
        }
        retyped.push(Retyped {
            index,
            typed: (!is_unchanged).then_some(typed),
            problem,
        });
    }
    if is_refused {
        let shown = work.shown(&view, retyped);
        let page = pages::language(&member, &shown, false);
        return Ok(page.respond(&member, Place::Surveys, StatusCode::UNPROCESSABLE_ENTITY));
    }
    if !changes.is_empty() {
        let mut tx = harken.db.write_tx().await?;
        for translated in &changes {
            store::set_text(&mut tx, &work.survey.id, translated).await?;
        }
        survey::store::touch(&mut tx, &work.survey.id).await?;
        tx.commit().await?;
        harken.surveys.forget(&work.survey.slug);
    }
    let here = frame::path(&member, &work.survey, &format!("languages/{}", work.lang));
    Ok(Redirect::to(&format!("{here}?{}&saved=1", view.query())).into_response())
}

/// A language a survey has, or may get; NotFound for any other.
fn get_language(survey: &Survey, tag: &str) -> Result<Lang> {
    let lang: Lang = tag.parse().map_err(|_| Error::NotFound)?;
    let known = survey.form.languages.contains(&lang) || Lang::list_known().any(|one| one == lang);
    known.then_some(lang).ok_or(Error::NotFound)
}

/// One survey in one language, with everything written for it.
struct Work {
    survey: Survey,
    lang: Lang,
    kept: Vec<super::Translated>,
    lines: Vec<Line>,
}

impl Work {
    async fn load(harken: &Harken, member: &Member, slug: &str, tag: &str) -> Result<Work> {
        let survey = member.get_survey(harken, slug).await?;
        let lang = get_language(&survey, tag)?;
        let kept = store::list_texts(&harken.db, &survey.id).await?;
        let lines = list_lines(&list_sources(&survey.form), &kept, &lang);
        Ok(Work {
            survey,
            lang,
            kept,
            lines,
        })
    }

    fn is_source(&self) -> bool {
        self.lang == self.survey.form.default_language
    }

    /// What was sent for each text, in the order of the page. A text that the survey lacks was not on the page.
    fn read(&self, fields: &Fields) -> Result<Vec<(usize, Typed)>> {
        let known: HashSet<&str> = self
            .lines
            .iter()
            .map(|line| line.source.key.as_str())
            .collect();
        let unknown = fields.iter().map(|(name, _)| name).find(|name| {
            saving::find_key(name).map_or(!View::FIELDS.contains(name), |key| !known.contains(key))
        });
        if let Some(name) = unknown {
            let name = name.chars().take(100).collect();
            return Err(Error::BadRequest(Bad::UnknownField(name)));
        }
        let mut typed = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            if let Some(one) = Typed::find(fields, &line.source.key)? {
                typed.push((index, one));
            }
        }
        Ok(typed)
    }

    /// Which part of the texts is wanted: `page` (from 1) and `show`.
    fn view(&self, fields: &Fields) -> View {
        let only_todo = !self.is_source() && fields.text("show") == "todo";
        let wanted = self.lines.iter().filter(|line| is_wanted(line, only_todo));
        let pages = wanted.count().div_ceil(TEXTS_A_PAGE).max(1);
        let page = fields.text("page").parse().unwrap_or(1);
        View {
            only_todo,
            page: page.clamp(1, pages),
            pages,
        }
    }

    /// The texts of a page; where some were typed and not kept, exactly those that were sent.
    fn shown(&self, view: &View, retyped: Vec<Retyped>) -> Shown<'_> {
        let numbers: Vec<usize> = if retyped.is_empty() {
            let all = self.lines.iter().enumerate();
            all.filter(|(_, line)| is_wanted(line, view.only_todo))
                .map(|(index, _)| index)
                .skip((view.page - 1) * TEXTS_A_PAGE)
                .take(TEXTS_A_PAGE)
                .collect()
        } else {
            retyped.iter().map(|one| one.index).collect()
        };
        let mut retyped: HashMap<usize, Retyped> =
            retyped.into_iter().map(|one| (one.index, one)).collect();
        Shown {
            survey: &self.survey,
            lang: &self.lang,
            all: super::Tally::of(self.lines.iter().map(|line| line.status)),
            lines: numbers
                .into_iter()
                .map(|index| (index, &self.lines[index], retyped.remove(&index)))
                .collect(),
            view: view.clone(),
        }
    }
}

fn is_wanted(line: &Line, only_todo: bool) -> bool {
    !only_todo || !line.status.is_current()
}
