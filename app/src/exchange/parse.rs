//! From a file to a project: what stands in the XML, with the texts it names. Whatever is not taken as it stands is
//! remarked upon.

use super::{
    archive::Archive,
    guid::Guid,
    model::{Case, Note, Project, Set, Source, User, VARIABLE_TYPES, Value, Variable},
    remark::{Refusal, Remark},
    sources,
    texts::read_marked,
    tree::{self, Document, Element},
};
use std::collections::{BTreeSet, HashSet};

/// More texts are taken in parts.
const MOST_SOURCES: usize = 50_000;

/// A project as it came, and what is to be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    pub project: Project,
    pub remarks: Vec<Remark>,
}

/// Reads a QDPX file.
///
/// # Errors
/// A refusal; nothing is half read.
pub fn read(bytes: &[u8]) -> Result<Brought, Refusal> {
    let mut archive = Archive::open(bytes)?;
    let text = read_marked(&archive.read_project()?).map_err(Refusal::NotXml)?;
    let Document { root, book } = tree::read(&text)?;
    drop(text);
    if root.name != "Project" {
        return Err(Refusal::NotProject(root.name.chars().take(80).collect()));
    }
    let mut gathering = Gathering::default();
    let headings = book.codes.iter().filter(|code| !code.is_codable).count();
    if headings > 0 {
        gathering.remarks.push(Remark::Headings(headings));
    }
    gathering
        .remarks
        .extend(book.remarks.into_iter().map(Remark::Codebook));
    let mut project = Project {
        name: root.find("name").unwrap_or_default().to_string(),
        origin: find(&root, "origin"),
        description: description(&root),
        users: gathering.users(&root),
        codes: book.codes,
        code_guids: code_guids(&root),
        variables: gathering.variables(&root),
        cases: gathering.cases(&root),
        sources: Vec::new(),
        notes: gathering.notes(&root),
        sets: gathering.sets(&root),
        note_refs: refs(&root, "NoteRef"),
    };
    gathering.know(
        &root,
        &[
            "Users",
            "CodeBook",
            "Variables",
            "Cases",
            "Sources",
            "Notes",
            "Links",
            "Sets",
            "Graphs",
            "Description",
            "NoteRef",
        ],
    );
    project.sources = sources::read(&root, &mut archive, &mut gathering)?;
    if project.sources.len() > MOST_SOURCES {
        return Err(Refusal::ManySources(MOST_SOURCES));
    }
    let known: HashSet<Guid> = project
        .codes
        .iter()
        .filter(|code| !code.guid.is_empty())
        .map(|code| Guid::read(&code.guid))
        .collect();
    let users: HashSet<&Guid> = project.users.iter().map(|user| &user.guid).collect();
    for source in &mut project.sources {
        gathering.check_codings(source, &known, &users);
    }
    gathering.leave_out(&root, archive.list_unused());
    Ok(Brought {
        project,
        remarks: gathering.remarks,
    })
}

/// What is noticed on the way through a document.
#[derive(Default)]
pub(super) struct Gathering {
    pub remarks: Vec<Remark>,
    seen: HashSet<Guid>,
    twice: usize,
    unknown: BTreeSet<String>,
    unknowns: usize,
    nobody: usize,
}

/// An attribute as it stands; none where it is not there.
pub(super) fn find(element: &Element, name: &str) -> Option<String> {
    element.find(name).map(str::to_string)
}

/// What an element says of itself.
pub(super) fn description(element: &Element) -> Option<String> {
    let found = element.first("Description").map(|said| said.text.clone());
    found.filter(|text| !text.is_empty())
}

/// The GUIDs that elements of this name point to.
pub(super) fn refs(element: &Element, name: &str) -> Vec<Guid> {
    element
        .all(name)
        .filter_map(|found| found.find("targetGUID"))
        .map(Guid::read)
        .collect()
}

/// Who made something.
pub(super) fn user(element: &Element) -> Option<Guid> {
    element.find("creatingUser").map(Guid::read)
}

impl Gathering {
    /// The GUID of an element. One that something else has already is replaced, so that both stay.
    pub fn guid(&mut self, element: &Element) -> Guid {
        let guid = Guid::read(element.find("guid").unwrap_or_default());
        if self.seen.insert(guid.clone()) {
            return guid;
        }
        self.twice += 1;
        let another = Guid::of("again", &format!("{} {}", guid.key(), self.twice));
        self.seen.insert(another.clone());
        another
    }

    /// Takes note of elements that the standard does not know here.
    pub fn know(&mut self, element: &Element, names: &[&str]) {
        for child in &element.children {
            if !names.contains(&child.name.as_str()) {
                self.unknowns += 1;
                if self.unknown.len() < 10 {
                    self.unknown.insert(child.name.chars().take(60).collect());
                }
            }
        }
    }

    fn users(&mut self, root: &Element) -> Vec<User> {
        let users = root.in_first("Users").filter(|user| user.name == "User");
        users
            .map(|user| User {
                guid: self.guid(user),
                name: find(user, "name").filter(|name| !name.trim().is_empty()),
            })
            .collect()
    }

    fn variables(&mut self, root: &Element) -> Vec<Variable> {
        let variables = root.in_first("Variables");
        variables
            .filter(|variable| variable.name == "Variable")
            .map(|variable| {
                let kind = find(variable, "typeOfVariable").unwrap_or_default();
                Variable {
                    guid: self.guid(variable),
                    name: find(variable, "name").unwrap_or_default(),
                    kind: match VARIABLE_TYPES.contains(&kind.as_str()) {
                        true => kind,
                        false => "Text".to_string(),
                    },
                    description: description(variable),
                }
            })
            .collect()
    }

    fn cases(&mut self, root: &Element) -> Vec<Case> {
        let cases = root.in_first("Cases").filter(|case| case.name == "Case");
        cases
            .map(|case| {
                self.know(
                    case,
                    &[
                        "Description",
                        "CodeRef",
                        "VariableValue",
                        "SourceRef",
                        "SelectionRef",
                    ],
                );
                Case {
                    guid: self.guid(case),
                    name: find(case, "name"),
                    description: description(case),
                    code_refs: refs(case, "CodeRef"),
                    values: values(case),
                    source_refs: refs(case, "SourceRef"),
                    selection_refs: refs(case, "SelectionRef"),
                }
            })
            .collect()
    }

    fn notes(&mut self, root: &Element) -> Vec<Note> {
        let mut coded = 0;
        let notes = root.in_first("Notes").filter(|note| note.name == "Note");
        let notes = notes
            .map(|note| {
                coded += usize::from(
                    note.first("Coding").is_some() || note.first("PlainTextSelection").is_some(),
                );
                Note {
                    guid: self.guid(note),
                    name: find(note, "name"),
                    description: description(note),
                    user: user(note),
                    text: note
                        .first("PlainTextContent")
                        .map(|content| content.text.clone())
                        .unwrap_or_default(),
                }
            })
            .collect();
        if coded > 0 {
            self.remarks.push(Remark::NotesCoded(coded));
        }
        notes
    }

    fn sets(&mut self, root: &Element) -> Vec<Set> {
        let sets = root.in_first("Sets").filter(|set| set.name == "Set");
        sets.map(|set| Set {
            guid: self.guid(set),
            name: find(set, "name").unwrap_or_default(),
            description: description(set),
            codes: refs(set, "MemberCode"),
            sources: refs(set, "MemberSource"),
            notes: refs(set, "MemberNote"),
        })
        .collect()
    }

    /// Takes codings out whose code the project does not have.
    fn check_codings(
        &mut self,
        source: &mut Source,
        codes: &HashSet<Guid>,
        users: &HashSet<&Guid>,
    ) {
        let mut missing = 0;
        let lists = std::iter::once(&mut source.codings).chain(
            source
                .selections
                .iter_mut()
                .map(|selection| &mut selection.codings),
        );
        for list in lists {
            let before = list.len();
            list.retain(|coding| codes.contains(&coding.code));
            missing += before - list.len();
            for coding in list {
                if coding
                    .user
                    .as_ref()
                    .is_none_or(|user| !users.contains(user))
                {
                    self.nobody += 1;
                }
            }
        }
        if missing > 0 {
            self.remarks.push(Remark::CodesMissing {
                source: sources::label(source),
                count: missing,
            });
        }
    }

    /// Remarks on what has no place here.
    fn leave_out(&mut self, root: &Element, unused: Vec<String>) {
        let number = |list: &str, name: &str| {
            let found = root.in_first(list).filter(|element| element.name == name);
            found.count()
        };
        let (links, graphs) = (number("Links", "Link"), number("Graphs", "Graph"));
        let mut add = |count: usize, remark: Remark| {
            if count > 0 {
                self.remarks.push(remark);
            }
        };
        add(links, Remark::Links(links));
        add(graphs, Remark::Graphs(graphs));
        add(self.twice, Remark::GuidsTwice(self.twice));
        add(self.nobody, Remark::CodersUnknown(self.nobody));
        add(
            self.unknowns,
            Remark::Unknown {
                names: self.unknown.iter().cloned().collect(),
                count: self.unknowns,
            },
        );
        if let Some(example) = unused.first() {
            self.remarks.push(Remark::Stray {
                example: shown(example),
                count: unused.len(),
            });
        }
    }
}

/// What is known of a case or source. What does not fit its type is kept as text.
pub(super) fn values(element: &Element) -> Vec<Value> {
    let values = element.all("VariableValue");
    values
        .filter_map(|value| {
            let variable = value.first("VariableRef")?.find("targetGUID")?;
            let said = value.children.iter().find_map(|child| {
                let kind = child.name.strip_suffix("Value")?;
                VARIABLE_TYPES
                    .contains(&kind)
                    .then_some((kind, child.text.as_str()))
            });
            let (kind, text) = match said {
                Some((kind, text)) if kind == "Text" || fits(kind, text.trim()) => {
                    (Some(kind), text)
                }
                Some((_, text)) => (Some("Text"), text),
                None => (None, ""),
            };
            Some(Value {
                variable: Guid::read(variable),
                kind: kind.map(str::to_string),
                text: text.to_string(),
            })
        })
        .collect()
}

/// Whether a text is a value of this type, as XML Schema writes them.
fn fits(kind: &str, text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let bare = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_day = |text: &str| text.parse::<jiff::civil::Date>().is_ok() && text.len() == 10;
    match kind {
        "Boolean" => matches!(text, "true" | "false" | "0" | "1"),
        "Integer" => digits(bare),
        "Float" => match bare.split_once('.') {
            Some((whole, part)) => {
                (digits(whole) || digits(part))
                    && (whole.is_empty() || digits(whole))
                    && (part.is_empty() || digits(part))
            }
            None => digits(bare),
        },
        "Date" => is_day(text),
        "DateTime" => {
            let (day, clock) = text.split_once('T').unwrap_or((text, ""));
            let clock = clock.strip_suffix('Z').unwrap_or(clock);
            is_day(day) && clock.len() == 8 && clock.parse::<jiff::civil::Time>().is_ok()
        }
        _ => true,
    }
}

/// The GUIDs of all codes as they are written.
fn code_guids(root: &Element) -> Vec<Guid> {
    let mut guids = Vec::new();
    let mut waiting: Vec<&Element> = root.in_first("CodeBook").collect();
    while let Some(element) = waiting.pop() {
        guids.extend(element.find("guid").map(Guid::read));
        waiting.extend(&element.children);
    }
    guids
}

/// A name as a remark shows it.
pub(super) fn shown(name: &str) -> String {
    match name.chars().count() {
        0..=120 => name.to_string(),
        _ => name.chars().take(119).chain(['…']).collect(),
    }
}
