//! A project on its way in: its codes join the codebook, its texts become passages, its codings lie where they lay. All
//! of it or nothing, in the write of whoever calls.

mod pile;

use self::pile::{Here, Pile, Placed, another};
use super::{
    guid::Guid,
    kept::{CodingKept, ProjectKept, SourceKept},
    memos,
    model::{Coding, Project, Selection, Source},
    parse::Brought,
    remark::Remark,
    sources::label,
    store::{self, KeptCoding, KeptNote, KeptProject, KeptSource},
};
use crate::{
    coding::{
        self, NoteKind,
        codebook_file::{FileCode, hex_of},
        store::{Known, NewCoding},
        text::Range,
    },
    error::{Error, Result},
    ids::{AccountId, CodeId, InitiativeId, PassageId, ProjectId, SelectionId, SessionId, hex},
    language::Lang,
    memo::About,
    session::{self, NewNote, Session, SessionKind, State},
};
use sha2::{Digest, Sha256};
use sqlx::AnyConnection;
use std::collections::HashMap;

/// More texts than this share one session: nobody reads a longer list.
const MOST_SESSIONS: usize = 200;
/// A session's title has at most this many characters.
const LONGEST_TITLE: usize = 300;

/// What came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub name: String,
    /// Codes that were made.
    pub codes: usize,
    /// Texts that are new here.
    pub sources: usize,
    /// Codings that are new here.
    pub codings: usize,
    pub remarks: Vec<Remark>,
}

/// Who brings a project in, and what is said of texts that say nothing of their language.
#[derive(Clone, Debug)]
pub struct Bringing {
    pub by: AccountId,
    pub language: Lang,
}

/// Takes a project in.
///
/// # Errors
/// What the database answers; the caller commits only where there is none.
pub async fn take(
    tx: &mut AnyConnection,
    initiative: &InitiativeId,
    brought: Brought,
    bringing: &Bringing,
) -> Result<Report> {
    let Brought { project, remarks } = brought;
    let mut taking = Taking {
        initiative: initiative.clone(),
        bringing: bringing.clone(),
        project: ProjectId::new(),
        codes: HashMap::new(),
        report: Report {
            name: project.name.clone(),
            remarks,
            ..Report::default()
        },
    };
    taking.take_codes(tx, &project.codes).await?;
    let mut kept = KeptProject {
        name: project.name.clone(),
        kept: ProjectKept::of(&project),
    };
    let colours = store::list_colours(tx, initiative).await?;
    kept.kept.colourless = taking.list_colourless(&project.codes, &colours);
    store::create_project(tx, initiative, &taking.project, &kept).await?;
    let places = taking.place_sources(tx, &project).await?;
    taking.take_codings(tx, &project, &places).await?;
    taking.take_notes(tx, &project, &places).await?;
    taking.remark_on(&project);
    Ok(taking.report)
}

struct Taking {
    initiative: InitiativeId,
    bringing: Bringing,
    project: ProjectId,
    codes: HashMap<Guid, CodeId>,
    report: Report,
}

impl Taking {
    async fn take_codes(&mut self, tx: &mut AnyConnection, codes: &[FileCode]) -> Result<()> {
        let by = Some(&self.bringing.by);
        let taken =
            coding::store::take_codebook(tx, &self.initiative, codes, Known::Keep, by).await?;
        for (code, id) in codes.iter().zip(&taken.codes) {
            if !code.guid.is_empty() {
                self.codes.insert(Guid::read(&code.guid), id.clone());
            }
        }
        self.report.codes = taken.made.len();
        self.remark_if(taken.kept.len(), Remark::CodesHere);
        let renamed = taken.renamed.into_iter();
        let renamed = renamed.map(|(from, to)| Remark::Renamed { from, to });
        self.report.remarks.extend(renamed);
        Ok(())
    }

    /// Codes without a colour, with the one they have here: as long as it stays, they go out without one.
    fn list_colourless(
        &self,
        codes: &[FileCode],
        colours: &HashMap<CodeId, u8>,
    ) -> Vec<(Guid, String)> {
        let without = codes.iter().filter(|code| code.colour.is_empty());
        without
            .filter_map(|code| {
                let guid = Guid::read(&code.guid);
                let colour = colours.get(self.codes.get(&guid)?)?;
                Some((guid, hex_of(*colour).to_string()))
            })
            .collect()
    }

    fn remark_if(&mut self, count: usize, remark: impl FnOnce(usize) -> Remark) {
        if count > 0 {
            self.report.remarks.push(remark(count));
        }
    }

    /// Finds for each source the passage it is already, or makes one.
    async fn place_sources(
        &mut self,
        tx: &mut AnyConnection,
        project: &Project,
    ) -> Result<Vec<Placed>> {
        let known = store::list_known_sources(tx, &self.initiative).await?;
        let here: Vec<Option<PassageId>> = project
            .sources
            .iter()
            .map(|source| {
                let (passage, sha256) = known.get(&source.guid)?;
                let own = hex(&Sha256::digest(source.text.as_bytes()));
                (own == *sha256).then(|| passage.clone())
            })
            .collect();
        let new: Vec<&Source> = (project.sources.iter().zip(&here))
            .filter(|(_, here)| here.is_none())
            .map(|(source, _)| source)
            .collect();
        self.report.sources = new.len();
        self.remark_if(project.sources.len() - new.len(), Remark::SourcesHere);
        let mut made = self.make_passages(tx, project, &new).await?.into_iter();
        let mut kept = Vec::with_capacity(new.len());
        let mut placed = Vec::with_capacity(here.len());
        for (source, here) in project.sources.iter().zip(here) {
            let is_new = here.is_none();
            let passage = match here {
                Some(passage) => passage,
                None => made.next().ok_or(Error::NotFound)?,
            };
            if is_new {
                // Another text has the GUID here: this one goes out under one of its own.
                let guid = match known.contains_key(&source.guid) {
                    true => Guid::of("source", passage.as_str()),
                    false => source.guid.clone(),
                };
                kept.push(KeptSource {
                    passage: passage.clone(),
                    guid,
                    breaks: source.breaks.clone(),
                    kept: SourceKept {
                        name: source.name.clone(),
                        description: source.description.clone(),
                        user: source.user.clone(),
                        note_refs: source.note_refs.clone(),
                        values: source.values.clone(),
                    },
                });
            }
            placed.push(Placed { passage, is_new });
        }
        store::create_sources(tx, &self.project, &kept).await?;
        Ok(placed)
    }

    /// Makes a passage of each text: the whole text as one, so that positions hold. Nobody knows whether those who speak
    /// agreed to be quoted, so nobody is.
    async fn make_passages(
        &mut self,
        tx: &mut AnyConnection,
        project: &Project,
        new: &[&Source],
    ) -> Result<Vec<PassageId>> {
        let stated: Vec<Option<Lang>> = new
            .iter()
            .map(|source| project.find_language(source))
            .collect();
        let unstated = stated.iter().filter(|lang| lang.is_none()).count();
        self.remark_if(unstated, Remark::NoLanguage);
        let languages = stated
            .into_iter()
            .map(|lang| lang.unwrap_or_else(|| self.bringing.language.clone()));
        let notes: Vec<NewNote> = (new.iter().zip(languages))
            .map(|(source, language)| NewNote {
                prompt: 0,
                kind: NoteKind::Verbatim,
                language,
                text: source.text.clone(),
                seat: Default::default(),
                quote_ok: false,
                tags: Vec::new(),
            })
            .collect();
        if notes.len() > MOST_SESSIONS {
            self.report.remarks.push(Remark::OneSession(notes.len()));
            let mut languages: Vec<Lang> = Vec::new();
            for note in &notes {
                if !languages.contains(&note.language) {
                    languages.push(note.language.clone());
                }
            }
            let session = self.make_session(tx, &project.name, languages).await?;
            return self.make_notes(tx, &session, &notes).await;
        }
        let mut made = Vec::with_capacity(notes.len());
        for (source, note) in new.iter().zip(notes) {
            let languages = vec![note.language.clone()];
            let session = self.make_session(tx, &label(source), languages).await?;
            made.extend(self.make_notes(tx, &session, &[note]).await?);
        }
        Ok(made)
    }

    async fn make_session(
        &self,
        tx: &mut AnyConnection,
        title: &str,
        languages: Vec<Lang>,
    ) -> Result<SessionId> {
        let title = title
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter });
        let title: String = title.take(LONGEST_TITLE).collect();
        let session = Session {
            id: SessionId::new(),
            initiative: self.initiative.clone(),
            title: match title.trim() {
                "" => self.project.to_string(),
                seen => seen.to_string(),
            },
            kind: SessionKind::Imported,
            held_on: String::new(),
            place: String::new(),
            languages,
            prompts: Vec::new(),
            participants: 0,
            purpose: String::new(),
            state: State::Closed,
        };
        session::store::create_session(tx, &session).await?;
        Ok(session.id)
    }

    async fn make_notes(
        &self,
        tx: &mut AnyConnection,
        session: &SessionId,
        notes: &[NewNote],
    ) -> Result<Vec<PassageId>> {
        let made = session::store::create_notes(tx, &self.initiative, session, notes).await?;
        Ok(made.into_iter().map(|(_, passage)| passage).collect())
    }

    async fn take_codings(
        &mut self,
        tx: &mut AnyConnection,
        project: &Project,
        placed: &[Placed],
    ) -> Result<()> {
        let here = Here::look(tx, &self.initiative).await?;
        let mut pile = Pile::default();
        for (source, placed) in project.sources.iter().zip(placed) {
            let whole = Range::of(&source.text);
            for coding in &source.codings {
                self.take_coding(tx, &here, &mut pile, coding, placed, (whole, None))
                    .await?;
            }
            for selection in &source.selections {
                let range = Range {
                    start: usize::try_from(selection.start).unwrap_or(0),
                    end: usize::try_from(selection.end).unwrap_or(0),
                };
                let id = match here.selections.get(&selection.guid) {
                    Some((id, at)) if *at == (placed.passage.clone(), range) => Some(id.clone()),
                    Some(_) => {
                        let guid = another(&selection.guid, placed);
                        Some(pile.add_selection(selection, guid, placed, range))
                    }
                    // What Harken itself gave out as a selection is one wherever its codings lie.
                    None if is_plain(selection, placed, range) => None,
                    None => {
                        let guid = selection.guid.clone();
                        Some(pile.add_selection(selection, guid, placed, range))
                    }
                };
                for coding in &selection.codings {
                    let at = (range, Some(id.clone()));
                    self.take_coding(tx, &here, &mut pile, coding, placed, at)
                        .await?;
                }
            }
        }
        store::create_selections(tx, &pile.selections).await?;
        store::create_codings(tx, &pile.codings).await?;
        self.remark_if(pile.joined, Remark::CodingsJoined);
        self.remark_if(pile.here, Remark::CodingsHere);
        Ok(())
    }

    /// Puts a code on words, unless this very coding is here. `at` is the range and, unless the code is on the source as a
    /// whole, the selection, where that is kept.
    async fn take_coding(
        &mut self,
        tx: &mut AnyConnection,
        here: &Here,
        pile: &mut Pile,
        coding: &Coding,
        placed: &Placed,
        at: (Range, Option<Option<SelectionId>>),
    ) -> Result<()> {
        let Some(code) = self.codes.get(&coding.code) else {
            return Ok(());
        };
        let (range, selection) = at;
        let lies = (placed.passage.clone(), range, code.clone());
        let guid = match here.codings.get(&coding.guid) {
            Some(known) if *known == lies => {
                pile.here += 1;
                return Ok(());
            }
            // It was moved in the other tool: both stay, and a person decides.
            Some(_) => another(&coding.guid, placed),
            None => coding.guid.clone(),
        };
        let new = NewCoding {
            code: code.clone(),
            passage: placed.passage.clone(),
            range,
            coder: self.bringing.by.clone(),
        };
        let id = coding::store::create_coding(tx, &self.initiative, &new)
            .await?
            .id;
        match pile.made.insert(id.clone()) {
            true => self.report.codings += 1,
            false => pile.joined += 1,
        }
        let is_whole = selection.is_none();
        let selection = match selection.flatten() {
            None if !is_whole => pile.add_range(placed, range),
            selection => selection,
        };
        pile.codings.push(KeptCoding {
            coding: id,
            guid,
            selection,
            kept: CodingKept {
                user: coding.user.clone(),
                note_refs: coding.note_refs.clone(),
            },
        });
        Ok(())
    }

    /// Makes memos of notes about words and codes. What no memo can say is kept with the text it is about; notes about
    /// nothing here stay with the project.
    async fn take_notes(
        &mut self,
        tx: &mut AnyConnection,
        project: &Project,
        placed: &[Placed],
    ) -> Result<()> {
        let known = store::list_known_notes(tx, &self.initiative).await?;
        let mut on_passages: HashMap<Guid, &PassageId> = HashMap::new();
        for (source, placed) in project.sources.iter().zip(placed) {
            for note in source.list_note_refs() {
                on_passages.entry(note.clone()).or_insert(&placed.passage);
            }
        }
        let mut on_codes: HashMap<Guid, &CodeId> = HashMap::new();
        for code in &project.codes {
            if let Some(id) = self.codes.get(&Guid::read(&code.guid)) {
                let notes = code.notes.iter().map(|note| (Guid::read(note), id));
                on_codes.extend(notes);
            }
        }
        let (mut shown, mut kept) = (0, Vec::new());
        let new = project.notes.iter();
        for note in new.filter(|note| !known.contains(&note.guid)) {
            let passage = on_passages.get(&note.guid).copied();
            let about = match (passage, on_codes.get(&note.guid).copied()) {
                (Some(passage), _) => About::Passage(passage.clone()),
                (None, Some(code)) => About::Code(code.clone()),
                (None, None) => continue,
            };
            let by = &self.bringing.by;
            if memos::take(tx, &self.initiative, note, &about, by).await? {
                shown += 1;
            } else if let About::Passage(passage) = about {
                kept.push(KeptNote {
                    passage,
                    note: note.clone(),
                });
            }
        }
        store::create_notes(tx, &kept).await?;
        self.remark_if(shown, Remark::NotesShown);
        let here = project.notes.iter();
        let here = here.filter(|note| known.contains(&note.guid)).count();
        self.remark_if(project.notes.len() - shown - here, Remark::NotesKept);
        Ok(())
    }

    /// Says what is kept and shown nowhere, and whose codings these were.
    fn remark_on(&mut self, project: &Project) {
        self.remark_if(project.sets.len(), Remark::Sets);
        let (cases, variables) = (project.cases.len(), project.variables.len());
        if cases + variables > 0 {
            self.report.remarks.push(Remark::Cases { cases, variables });
        }
        let descriptions = project.sources.iter().map(|source| {
            let selections = source.selections.iter();
            usize::from(source.description.is_some())
                + selections
                    .filter(|selection| selection.description.is_some())
                    .count()
        });
        self.remark_if(descriptions.sum(), Remark::Descriptions);
        let names: Vec<String> = project
            .users
            .iter()
            .filter_map(|user| user.name.clone())
            .collect();
        if !names.is_empty() {
            self.report.remarks.push(Remark::Coders(names));
        }
    }
}

/// Whether a selection says nothing but where it is, and goes out again just so if nothing is kept of it.
fn is_plain(selection: &Selection, placed: &Placed, range: Range) -> bool {
    let derived = Guid::of_range(&placed.passage, range);
    !placed.is_new && selection.guid == derived
}
