//! An initiative on its way out. The order of its parts is that of GUIDs made from random ids: it tells nothing of who
//! answered when, and two answers of one person do not stand together.

mod joining;
mod selections;

use self::{
    joining::{extend, join, keep_whole, notes_of},
    selections::Selections,
};
use super::{
    guid::Guid,
    kept::ProjectKept,
    memos,
    model::{Coding, LANGUAGE_LINE, Project, Set, Source, User},
    respondents, store, write,
};
use crate::{
    coding::{self, codebook_file::FileCode},
    error::{Error, Result},
    harken::Harken,
    ids::{CodeId, CodingId, PassageId},
    initiative::Initiative,
    memo, session, survey,
    theme::{self, Theme},
};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Display,
    hash::Hash,
};
use tokio::task::spawn_blocking;

/// Through which door it goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// From a page: nothing that ties words to a person, group or case.
    Web,
    /// To whoever holds the machine: cases and variables that came in as well.
    Machine,
    /// As [`Door::Machine`], with a case for each respondent, which shows all their answers side by side.
    MachineWithRespondents,
}

/// A question's beginning, in the name of a source.
const LONGEST_LABEL: usize = 60;
/// What Harken calls itself in files.
const ORIGIN: &str = concat!("Harken ", env!("CARGO_PKG_VERSION"));

/// What went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    pub bytes: Vec<u8>,
    pub codes: usize,
    pub sources: usize,
    pub codings: usize,
    pub cases: usize,
}

/// Writes an initiative as a QDPX file.
///
/// # Errors
/// What the database answers, and where the file cannot be written in memory.
pub async fn export(harken: &Harken, initiative: &Initiative, door: Door) -> Result<Export> {
    let project = gather(harken, initiative, door).await?;
    let counts = (
        project.codes.len(),
        project.sources.len(),
        project.sources.iter().map(Source::count_codings).sum(),
        project.cases.len(),
    );
    let broken =
        |error: &dyn Display| Error::Broken(format!("The project could not be written: {error}."));
    // Thousands of texts take a moment to pack: not on the threads that serve pages.
    let bytes = spawn_blocking(move || write::write(&project))
        .await
        .map_err(|error| broken(&error))?
        .map_err(|error| broken(&error))?;
    let (codes, sources, codings, cases) = counts;
    Ok(Export {
        bytes,
        codes,
        sources,
        codings,
        cases,
    })
}

async fn gather(harken: &Harken, initiative: &Initiative, door: Door) -> Result<Project> {
    let (db, id) = (&harken.db, &initiative.id);
    let surveys = survey::store::list_surveys(db, id).await?;
    let sessions = session::store::list_sessions(db, id).await?;
    let themes = theme::store::list_themes(db, id).await?;
    let codes = coding::store::list_file_codes_with_ids(db, id).await?;
    let memos = memo::store::list_memos(db, id, None, 0, i64::MAX).await?;
    let mut snapshot = db.snapshot().await?;
    let from = &mut *snapshot;
    let projects = store::list_projects(from, id).await?;
    let kept = join(projects.iter().map(|project| &project.kept));
    let mut out = Out {
        names: Names {
            questions: surveys
                .iter()
                .flat_map(|survey| {
                    let default = &survey.form.default_language;
                    let asked = survey.form.questions().into_iter();
                    asked.filter_map(move |asked| {
                        let label = asked.question.label.find(default, default)?;
                        let key = (survey.id.to_string(), asked.question.name.clone());
                        Some((key, label.text.to_string()))
                    })
                })
                .collect(),
            sessions: sessions
                .into_iter()
                .map(|session| (session.id.to_string(), session.title))
                .collect(),
        },
        codes: guids_of(&codes, &kept.code_guids),
        coders: store::list_coders(from, id).await?,
        users: kept.users.clone(),
        used: HashSet::new(),
        taken: HashSet::new(),
    };
    let mut parts = Parts {
        sources: by(store::list_sources(from, id).await?, |row| {
            row.passage.clone()
        }),
        selections: by(store::list_selections(from, id).await?, |row| {
            row.passage.clone()
        }),
        codings: by(store::list_codings(from, id).await?, |row| {
            row.passage.clone()
        }),
        marks: by(store::list_kept_codings(from, id).await?, |row| {
            row.coding.clone()
        }),
    };
    let passages = store::list_passages(from, id).await?;
    let notes = store::list_notes(from, id).await?;
    let kept_memos = store::list_kept_memos(from, id).await?;
    let going: HashSet<PassageId> = passages.iter().map(|passage| passage.id.clone()).collect();
    let mut placed: HashMap<PassageId, Guid> = HashMap::new();
    let mut sources = Vec::with_capacity(passages.len());
    for passage in &passages {
        let mut source = out.source(passage, &mut parts);
        if door == Door::Web {
            source.values.clear();
        }
        placed.insert(passage.id.clone(), source.guid.clone());
        sources.push(source);
    }
    sources.sort_by_key(|source| source.guid.key());
    let mut project = Project {
        name: name_of(initiative, &projects, surveys.is_empty()),
        origin: Some(ORIGIN.to_string()),
        description: kept.description.clone(),
        codes: out.codes_out(codes, &kept),
        code_guids: Vec::new(),
        variables: Vec::new(),
        cases: Vec::new(),
        sources,
        notes: notes_of(notes, &going, &kept),
        sets: themes
            .iter()
            .map(|theme| Set {
                guid: Guid::of("theme", theme.id.as_str()),
                name: theme.slug.clone(),
                description: said(theme),
                codes: theme
                    .codes
                    .iter()
                    .filter_map(|code| out.codes.get(code.as_str()).cloned())
                    .collect(),
                sources: Vec::new(),
                notes: Vec::new(),
            })
            .collect(),
        note_refs: kept.note_refs.clone(),
        users: Vec::new(),
    };
    memos::add(&mut project, memos, kept_memos, &placed, &out.codes);
    if door != Door::Web {
        project.variables = kept.variables;
        project.cases = kept.cases;
        extend(&mut project.sets, &kept.sets, |set| &set.guid);
    }
    if door == Door::MachineWithRespondents {
        let leaving = store::list_leaving(from).await?;
        respondents::add(db, &surveys, &passages, &placed, &leaving, &mut project).await?;
    }
    snapshot.rollback().await?;
    project.users = out.list_users(&project);
    keep_whole(&mut project);
    Ok(project)
}

/// How things are called.
struct Names {
    /// Questions by survey and field.
    questions: HashMap<(String, String), String>,
    sessions: HashMap<String, String>,
}

/// What is known of passages, taken away as they go out.
struct Parts {
    sources: HashMap<PassageId, Vec<store::KeptSource>>,
    selections: HashMap<PassageId, Vec<store::KeptSelection>>,
    codings: HashMap<PassageId, Vec<store::OutCoding>>,
    marks: HashMap<CodingId, Vec<store::KeptCoding>>,
}

struct Out {
    names: Names,
    /// The GUIDs of codes by id.
    codes: HashMap<String, Guid>,
    /// Names of accounts by id.
    coders: HashMap<String, String>,
    /// People of projects that came in.
    users: Vec<User>,
    /// Accounts whose codings go out.
    used: HashSet<String>,
    /// GUIDs that something has already.
    taken: HashSet<Guid>,
}

impl Out {
    fn source(&mut self, passage: &store::OutPassage, parts: &mut Parts) -> Source {
        let kept = parts.sources.remove(&passage.id).unwrap_or_default().pop();
        let guid = match &kept {
            Some(kept) => self.fresh(kept.guid.clone()),
            None => Guid::of("source", passage.id.as_str()),
        };
        let mut source = Source::new(guid, passage.text.clone());
        match kept {
            Some(kept) => {
                source.breaks = kept.breaks;
                source.name = kept.kept.name;
                source.description = kept.kept.description;
                source.user = kept.kept.user;
                source.note_refs = kept.kept.note_refs;
                source.values = kept.kept.values;
            }
            None => self.describe(passage, &mut source),
        }
        let mut selections = Selections::default();
        for kept in parts.selections.remove(&passage.id).unwrap_or_default() {
            selections.add(kept);
        }
        for coding in parts.codings.remove(&passage.id).unwrap_or_default() {
            let Some(code) = self.codes.get(&coding.code).cloned() else {
                continue;
            };
            let marks = parts.marks.remove(&coding.id).unwrap_or_default();
            if marks.is_empty() {
                self.used.insert(coding.coder.clone());
                let out = Coding {
                    guid: Guid::of("coding", coding.id.as_str()),
                    code: code.clone(),
                    user: Some(Guid::of("account", &coding.coder)),
                    note_refs: Vec::new(),
                };
                selections.at_range(&passage.id, &coding).codings.push(out);
                continue;
            }
            for mark in marks {
                let out = Coding {
                    guid: mark.guid,
                    code: code.clone(),
                    user: mark.kept.user,
                    note_refs: mark.kept.note_refs,
                };
                match mark.selection {
                    None => source.codings.push(out),
                    Some(id) => match selections.find(&id) {
                        Some(selection) => selection.codings.push(out),
                        None => selections.at_range(&passage.id, &coding).codings.push(out),
                    },
                }
            }
        }
        source.selections = selections.into_list();
        source
    }

    /// Names a source of Harken's own: what it answers or where it was said, and its language. Nothing else is known of it
    /// that may be told.
    fn describe(&self, passage: &store::OutPassage, source: &mut Source) {
        let short = &source.guid.as_str()[..8];
        let mut lines = vec![format!("{LANGUAGE_LINE}{}", passage.language)];
        let what = if passage.session.is_empty() {
            lines.push(format!("question: {}", passage.question));
            let key = (passage.survey.clone(), passage.question.clone());
            let label = self.names.questions.get(&key);
            label.unwrap_or(&passage.question).clone()
        } else {
            let title = self.names.sessions.get(&passage.session);
            title.cloned().unwrap_or_default()
        };
        lines.push(format!("kind: {}", passage.kind));
        let what: String = what.split_whitespace().collect::<Vec<_>>().join(" ");
        let what: String = what.chars().take(LONGEST_LABEL).collect();
        source.name = Some(format!("{what} [{}] {short}", passage.language));
        source.description = Some(lines.join("\n"));
    }

    fn fresh(&mut self, guid: Guid) -> Guid {
        match self.taken.insert(guid.clone()) {
            true => guid,
            false => Guid::of("again", guid.as_str()),
        }
    }

    /// The codebook, each code under the GUID it is referred to by.
    fn codes_out(&self, codes: Vec<(CodeId, FileCode)>, kept: &ProjectKept) -> Vec<FileCode> {
        let notes: HashMap<&Guid, &Vec<Guid>> = kept
            .code_notes
            .iter()
            .map(|(code, notes)| (code, notes))
            .collect();
        let colourless: HashMap<&Guid, &String> = kept
            .colourless
            .iter()
            .map(|(code, given)| (code, given))
            .collect();
        codes
            .into_iter()
            .map(|(id, mut code)| {
                if let Some(guid) = self.codes.get(id.as_str()) {
                    code.guid = guid.to_string();
                    let about = notes.get(guid).into_iter().copied().flatten();
                    code.notes = about.map(Guid::to_string).collect();
                    if colourless
                        .get(guid)
                        .is_some_and(|given| **given == code.colour)
                    {
                        code.colour.clear();
                    }
                }
                code
            })
            .collect()
    }

    /// Everybody who is named in the project.
    fn list_users(&self, project: &Project) -> Vec<User> {
        let mut named: HashSet<&Guid> = HashSet::new();
        for source in &project.sources {
            let selections = source.selections.iter();
            let on_selections = selections.clone().flat_map(|selection| &selection.codings);
            let codings = source.codings.iter().chain(on_selections);
            named.extend(codings.filter_map(|coding| coding.user.as_ref()));
            named.extend(selections.filter_map(|selection| selection.user.as_ref()));
            named.extend(&source.user);
        }
        named.extend(project.notes.iter().filter_map(|note| note.user.as_ref()));
        let mut users: BTreeMap<String, User> = BTreeMap::new();
        let known = self.users.iter().cloned();
        let accounts = self.used.iter().map(|account| User {
            guid: Guid::of("account", account),
            name: self.coders.get(account).cloned(),
        });
        for user in known.chain(accounts) {
            if named.contains(&user.guid) || self.users.contains(&user) {
                users.entry(user.guid.key()).or_insert(user);
            }
        }
        for guid in named {
            users.entry(guid.key()).or_insert_with(|| User {
                guid: guid.clone(),
                name: None,
            });
        }
        users.into_values().collect()
    }
}

/// What the project is called: as the one that came in, where nothing else is here.
fn name_of(initiative: &Initiative, projects: &[store::KeptProject], is_alone: bool) -> String {
    let names: HashSet<&str> = projects
        .iter()
        .map(|project| project.name.as_str())
        .collect();
    match names.into_iter().collect::<Vec<_>>().as_slice() {
        [one] if is_alone && !one.is_empty() => one.to_string(),
        _ => initiative.name.clone(),
    }
}

/// What a theme says, a line a language.
fn said(theme: &Theme) -> Option<String> {
    let lines = theme.statement.0.iter();
    let lines: Vec<String> = lines
        .map(|(lang, text)| format!("{lang}: {text}"))
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn by<K: Hash + Eq, T>(rows: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    let mut parts: HashMap<K, Vec<T>> = HashMap::new();
    for row in rows {
        parts.entry(key(&row)).or_default().push(row);
    }
    parts
}

/// The GUID of each code, in the letters it came in.
fn guids_of(codes: &[(CodeId, FileCode)], written: &[Guid]) -> HashMap<String, Guid> {
    let written: HashMap<String, &Guid> = written.iter().map(|guid| (guid.key(), guid)).collect();
    codes
        .iter()
        .map(|(id, code)| {
            let guid = match code.guid.is_empty() {
                true => Guid::of("code", id.as_str()),
                false => Guid::read(&code.guid),
            };
            let guid = written.get(&guid.key()).copied().cloned().unwrap_or(guid);
            (id.to_string(), guid)
        })
        .collect()
}
