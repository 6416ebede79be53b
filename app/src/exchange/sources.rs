//! The sources of a project: their texts, and what was selected in them.

use super::{
    archive::{Archive, Found},
    guid::Guid,
    model::{Coding, Selection, Source},
    parse::{Gathering, description, find, refs, shown, user, values},
    remark::{Hung, Medium, Reading, Refusal, Remark},
    texts::Plain,
    tree::Element,
};
use std::collections::{HashMap, HashSet};

/// One text is at most this many characters: a day of talk, and a book.
pub const MOST_CHARACTERS: usize = 2_000_000;
/// Names shorter than this are no evidence of what they select.
const TELLING: usize = 3;

/// A source whose text was found, before its positions are understood.
struct Texted {
    source: Source,
    plain: Plain,
}

/// How a source is called in remarks.
pub fn label(source: &Source) -> String {
    match &source.name {
        Some(name) if !name.trim().is_empty() => shown(name),
        _ => source.guid.to_string(),
    }
}

/// Reads every source that has a text.
///
/// # Errors
/// A refusal where two sources have one GUID, or the archive is not what it seemed.
pub(super) fn read(
    root: &Element,
    archive: &mut Archive<'_>,
    gathering: &mut Gathering,
) -> Result<Vec<Source>, Refusal> {
    let mut names: HashMap<Guid, String> = HashMap::new();
    let mut found = Vec::new();
    for element in root.in_first("Sources") {
        let guid = Guid::read(element.find("guid").unwrap_or_default());
        let name = find(element, "name").unwrap_or_else(|| guid.to_string());
        if let Some(one) = names.insert(guid, name.clone()) {
            return Err(Refusal::SourceTwice {
                one: shown(&one),
                other: shown(&name),
            });
        }
        let medium = match element.name.as_str() {
            "TextSource" => {
                found.extend(text_source(element, archive, gathering)?);
                continue;
            }
            "PictureSource" => Medium::Picture,
            "PDFSource" => Medium::Pdf,
            "AudioSource" => Medium::Audio,
            "VideoSource" => Medium::Video,
            _ => continue,
        };
        found.extend(medium_source(element, medium, archive, gathering)?);
    }
    if let Some(sources) = root.first("Sources") {
        gathering.know(
            sources,
            &[
                "TextSource",
                "PictureSource",
                "PDFSource",
                "AudioSource",
                "VideoSource",
            ],
        );
    }
    Ok(settle(found, gathering))
}

fn text_source(
    element: &Element,
    archive: &mut Archive<'_>,
    gathering: &mut Gathering,
) -> Result<Option<Texted>, Refusal> {
    gathering.know(
        element,
        &[
            "Description",
            "PlainTextContent",
            "PlainTextSelection",
            "Coding",
            "NoteRef",
            "VariableValue",
        ],
    );
    let mut source = Source::new(gathering.guid(element), "");
    source.name = find(element, "name").or_else(|| file_name(element));
    source.description = description(element);
    source.user = user(element);
    source.note_refs = refs(element, "NoteRef");
    source.values = values(element);
    source.codings = codings(element, gathering);
    for selection in element.all("PlainTextSelection") {
        source.selections.push(self::selection(
            selection,
            number(selection, "startPosition"),
            number(selection, "endPosition"),
            gathering,
        ));
    }
    with_text(source, element, archive, gathering)
}

/// The name of the file, where a source has no other.
fn file_name(element: &Element) -> Option<String> {
    let path = element.find("plainTextPath")?;
    let name = path.rsplit(['/', '\\']).next()?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    (!stem.is_empty()).then(|| stem.to_string())
}

/// A position. What is no number lies outside of every text.
fn number(element: &Element, name: &str) -> i64 {
    let text = element.find(name).unwrap_or_default();
    text.trim().parse().unwrap_or(i64::MIN)
}

fn selection(element: &Element, start: i64, end: i64, gathering: &mut Gathering) -> Selection {
    gathering.know(
        element,
        &["Description", "Coding", "NoteRef", "Representation"],
    );
    Selection {
        guid: gathering.guid(element),
        name: find(element, "name"),
        description: description(element),
        user: user(element),
        start,
        end,
        codings: codings(element, gathering),
        note_refs: refs(element, "NoteRef"),
    }
}

fn codings(element: &Element, gathering: &mut Gathering) -> Vec<Coding> {
    let codings = element.all("Coding");
    codings
        .map(|coding| Coding {
            guid: gathering.guid(coding),
            code: Guid::read(
                coding
                    .first("CodeRef")
                    .and_then(|code| code.find("targetGUID"))
                    .unwrap_or_default(),
            ),
            user: user(coding),
            note_refs: refs(coding, "NoteRef"),
        })
        .collect()
}

fn hung(source: &Source) -> Hung {
    Hung {
        selections: source.selections.len(),
        codings: source.count_codings(),
    }
}

/// Finds the text of a source; none, and a remark, where it cannot be had.
fn with_text(
    source: Source,
    element: &Element,
    archive: &mut Archive<'_>,
    gathering: &mut Gathering,
) -> Result<Option<Texted>, Refusal> {
    let (name, hung) = (label(&source), hung(&source));
    let mut leave = |remark: Remark| {
        gathering.remarks.push(remark);
        Ok(None)
    };
    let plain = if let Some(content) = element.first("PlainTextContent") {
        Plain::inline(&content.text)
    } else if let Some(path) = element.find("plainTextPath") {
        let part = match archive.find(path) {
            Found::Part(part) => part,
            Found::Missing => {
                return leave(Remark::SourceMissing {
                    source: name,
                    path: shown(path),
                    hung,
                });
            }
            Found::Outside => {
                return leave(Remark::SourceOutside {
                    source: name,
                    path: shown(path),
                    hung,
                });
            }
        };
        let Some(bytes) = archive.read_text(part)? else {
            return leave(Remark::SourceLong { source: name, hung });
        };
        match Plain::read(&bytes) {
            Ok(plain) => plain,
            Err(place) => {
                return leave(Remark::SourceBytes {
                    source: name,
                    place,
                    hung,
                });
            }
        }
    } else {
        return leave(Remark::SourceTextless { source: name, hung });
    };
    let text = plain.text();
    if text.is_empty() {
        return leave(Remark::SourceEmpty { source: name, hung });
    }
    if text.chars().count() > MOST_CHARACTERS {
        return leave(Remark::SourceLong { source: name, hung });
    }
    if plain.has_nul() {
        gathering.remarks.push(Remark::Nul { source: name });
    }
    let source = Source {
        text,
        breaks: plain.breaks(),
        ..source
    };
    Ok(Some(Texted { source, plain }))
}

/// The text that stands for a picture, a document or a recording. It takes over what was said of the whole.
fn medium_source(
    element: &Element,
    medium: Medium,
    archive: &mut Archive<'_>,
    gathering: &mut Gathering,
) -> Result<Vec<Texted>, Refusal> {
    let guid = gathering.guid(element);
    let name = find(element, "name");
    let mut left = Hung::default();
    for child in &element.children {
        let is_selection = child.name.ends_with("Selection");
        left.selections += usize::from(is_selection);
        if is_selection {
            left.codings += child.all("Coding").count();
        }
    }
    let mut texts = Vec::new();
    let representations = element.children.iter();
    let representations = representations.filter(|child| {
        ["TextDescription", "Representation", "Transcript"].contains(&child.name.as_str())
    });
    for text in representations {
        let found = match text.name.as_str() {
            "Transcript" => transcript(text, name.as_deref(), archive, gathering)?,
            _ => text_source(text, archive, gathering)?,
        };
        texts.extend(found);
    }
    let whole = codings(element, gathering);
    match texts.first_mut() {
        Some(Texted { source, .. }) => {
            source.guid = guid.clone();
            source.name = name.clone().or(source.name.take());
            source.codings.extend(whole);
            source.note_refs.extend(refs(element, "NoteRef"));
            source.values.extend(values(element));
            source.description = source.description.take().or_else(|| description(element));
        }
        None => left.codings += whole.len(),
    }
    gathering.remarks.push(Remark::Medium {
        source: shown(&name.unwrap_or_else(|| guid.to_string())),
        medium,
        has_text: !texts.is_empty(),
        hung: left,
    });
    Ok(texts)
}

/// What was said in a recording. Its selections go from one moment to another, and moments have places in the text.
fn transcript(
    element: &Element,
    name: Option<&str>,
    archive: &mut Archive<'_>,
    gathering: &mut Gathering,
) -> Result<Option<Texted>, Refusal> {
    let mut source = Source::new(gathering.guid(element), "");
    source.name = find(element, "name").or_else(|| name.map(str::to_string));
    source.description = description(element);
    source.user = user(element);
    source.note_refs = refs(element, "NoteRef");
    let places: HashMap<Guid, i64> = element
        .all("SyncPoint")
        .filter_map(|point| {
            let place = point.find("position")?.trim().parse().ok()?;
            Some((Guid::read(point.find("guid")?), place))
        })
        .collect();
    let mut unplaced = 0;
    for selected in element.all("TranscriptSelection") {
        let place = |name: &str| places.get(&Guid::read(selected.find(name)?)).copied();
        match (place("fromSyncPoint"), place("toSyncPoint")) {
            (Some(start), Some(end)) => {
                let selection = selection(selected, start, end, gathering);
                source.selections.push(selection);
            }
            _ => unplaced += 1,
        }
    }
    if unplaced > 0 {
        gathering.remarks.push(Remark::Unplaced {
            source: label(&source),
            count: unplaced,
        });
    }
    with_text(source, element, archive, gathering)
}

/// The ways in which tools are known to count, the standard's first.
const READINGS: [Reading; 6] = {
    const STANDARD: Reading = Reading {
        joined_breaks: false,
        counted_mark: false,
        utf16: false,
        closed: false,
    };
    [
        STANDARD,
        Reading {
            joined_breaks: true,
            ..STANDARD
        },
        Reading {
            counted_mark: true,
            ..STANDARD
        },
        Reading {
            utf16: true,
            ..STANDARD
        },
        Reading {
            closed: true,
            ..STANDARD
        },
        Reading {
            utf16: true,
            closed: true,
            ..STANDARD
        },
    ]
};

/// The way of counting that fits most selections which are named by their own words, and how many it fits. Without such
/// names, and where others fit no better, it is the standard's.
fn find_reading(found: &[Texted]) -> (Reading, usize) {
    let fits = |reading: &Reading| {
        let sources = found.iter().map(|Texted { source, plain }| {
            let named = source.selections.iter().filter(|selection| {
                let name = selection.name.as_deref().unwrap_or_default();
                name.trim().chars().count() >= TELLING
                    && plain.selects(selection.start, selection.end, *reading, name)
            });
            named.count()
        });
        sources.sum::<usize>()
    };
    let mut best = (READINGS[0], fits(&READINGS[0]));
    for reading in &READINGS[1..] {
        let number = fits(reading);
        if number > best.1 {
            best = (*reading, number);
        }
    }
    best
}

/// Gives every selection its place in its text.
fn settle(found: Vec<Texted>, gathering: &mut Gathering) -> Vec<Source> {
    let (reading, by_names) = find_reading(&found);
    let open = found
        .iter()
        .filter(|one| one.plain.is_open_to_reading() && !one.source.selections.is_empty());
    let open = open.count();
    if open > 0 || reading != Reading::default() {
        gathering.remarks.push(Remark::Counted {
            sources: open,
            reading,
            by_names,
        });
    }
    let mut widened = 0;
    let mut used: HashSet<Guid> = HashSet::new();
    let sources = found
        .into_iter()
        .map(|Texted { mut source, plain }| {
            let (mut outside, mut codings, mut example) = (0, 0, None);
            source.selections.retain_mut(|selection| {
                match plain.locate(selection.start, selection.end, reading) {
                    Some((range, is_widened)) => {
                        widened += usize::from(is_widened);
                        selection.start = range.start as i64;
                        selection.end = range.end as i64;
                        true
                    }
                    None => {
                        outside += 1;
                        codings += selection.codings.len();
                        example.get_or_insert((selection.start, selection.end));
                        false
                    }
                }
            });
            if let Some((start, end)) = example {
                gathering.remarks.push(Remark::SelectionsOutside {
                    source: label(&source),
                    count: outside,
                    codings,
                    start: position(start),
                    end: position(end),
                });
            }
            // A text that stands for a recording took over its GUID.
            if !used.insert(source.guid.clone()) {
                source.guid = Guid::of("again", &source.guid.key());
            }
            source
        })
        .collect();
    if widened > 0 {
        gathering.remarks.push(Remark::BreaksWidened(widened));
    }
    sources
}

/// A position as a remark shows it.
fn position(position: i64) -> String {
    match position {
        i64::MIN => "?".to_string(),
        other => other.to_string(),
    }
}
