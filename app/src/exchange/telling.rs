//! What happened on the way in, in the reader's words.

use super::{
    remark::{Hung, Medium, Reading, Refusal, Remark},
    sources::MOST_CHARACTERS,
};
use crate::i18n::Words;

impl Refusal {
    /// Why nothing was taken, in one sentence or two.
    pub fn in_words(&self, words: Words) -> String {
        match self {
            Refusal::NotZip => words.exchange_not_zip().into(),
            Refusal::Damaged => words.exchange_damaged().into(),
            Refusal::Locked => words.exchange_locked().into(),
            Refusal::NoProject => words.exchange_no_project().into(),
            Refusal::SeveralProjects(count) => words.exchange_several_projects(*count),
            Refusal::TwiceInFile => words.exchange_twice_in_file().into(),
            Refusal::ManyParts(most) => words.exchange_many_parts(*most),
            Refusal::Bomb => words.exchange_bomb().into(),
            Refusal::NotXml(place) => words.exchange_not_xml(*place),
            Refusal::Doctype => words.exchange_doctype().into(),
            Refusal::Deep => words.exchange_deep().into(),
            Refusal::NotProject(root) => words.exchange_not_project(root.as_str()),
            Refusal::SourceTwice { one, other } => {
                words.exchange_source_twice(one.as_str(), other.as_str())
            }
            Refusal::ManyCodes(most) => words.exchange_many_codes(*most),
            Refusal::ManySources(most) => words.exchange_many_sources(*most),
        }
    }
}

impl Remark {
    /// What was not taken as it stood, or should be known.
    pub fn in_words(&self, words: Words) -> String {
        let left = |sentence: String, hung: &Hung| {
            let more = match (hung.codings, hung.selections) {
                (0, 0) => words.exchange_hung_none().to_string(),
                (0, selections) => words.exchange_hung_selections(selections),
                (codings, _) => words.exchange_hung_codings(codings),
            };
            format!("{sentence} {more}")
        };
        match self {
            Remark::SourceMissing { source, path, hung } => left(
                words.exchange_source_missing(source.as_str(), path.as_str()),
                hung,
            ),
            Remark::SourceOutside { source, path, hung } => left(
                words.exchange_source_outside(source.as_str(), path.as_str()),
                hung,
            ),
            Remark::SourceTextless { source, hung } => {
                left(words.exchange_source_textless(source.as_str()), hung)
            }
            Remark::SourceBytes {
                source,
                place,
                hung,
            } => left(words.exchange_source_bytes(source.as_str(), *place), hung),
            Remark::SourceEmpty { source, hung } => {
                left(words.exchange_source_empty(source.as_str()), hung)
            }
            Remark::SourceLong { source, hung } => left(
                words.exchange_source_long(source.as_str(), MOST_CHARACTERS),
                hung,
            ),
            Remark::Medium {
                source,
                medium,
                has_text,
                hung,
            } => medium_in_words(words, source, *medium, *has_text, *hung),
            Remark::SelectionsOutside {
                source,
                count,
                codings,
                start,
                end,
            } => words.exchange_selections_outside(
                source.as_str(),
                *count,
                start.as_str(),
                end.as_str(),
                *codings,
            ),
            Remark::CodesMissing { source, count } => {
                words.exchange_codes_missing(source.as_str(), *count)
            }
            Remark::Unplaced { source, count } => words.exchange_unplaced(source.as_str(), *count),
            Remark::GuidsTwice(count) => words.exchange_guids_twice(*count),
            Remark::Nul { source } => words.exchange_nul(source.as_str()),
            Remark::Codebook(remark) => {
                format!("{}, {}", words.staff_codebook(), remark.in_words(words))
            }
            Remark::Renamed { from, to } => words.exchange_renamed(from.as_str(), to.as_str()),
            Remark::CodesHere(count) => words.exchange_codes_here(*count),
            Remark::Headings(count) => words.exchange_headings(*count),
            Remark::Coders(names) => words.exchange_coders(names.join(", ")),
            Remark::CodersUnknown(count) => words.exchange_coders_unknown(*count),
            Remark::CodingsJoined(count) => words.exchange_codings_joined(*count),
            Remark::CodingsHere(count) => words.exchange_codings_here(*count),
            Remark::SourcesHere(count) => words.exchange_sources_here(*count),
            Remark::NoLanguage(count) => words.exchange_no_language(*count),
            Remark::OneSession(count) => words.exchange_one_session(*count),
            Remark::Cases { cases, variables } => words.exchange_cases(*cases, *variables),
            Remark::Sets(count) => words.exchange_sets(*count),
            Remark::NotesKept(count) => words.exchange_notes_kept(*count),
            Remark::NotesShown(count) => words.exchange_notes_shown(*count),
            Remark::Descriptions(count) => words.exchange_descriptions(*count),
            Remark::NotesCoded(count) => words.exchange_notes_coded(*count),
            Remark::Links(count) => words.exchange_links(*count),
            Remark::Graphs(count) => words.exchange_graphs(*count),
            Remark::Unknown { names, count } => words.exchange_unknown(*count, names.join(", ")),
            Remark::Stray { example, count } => words.exchange_stray(*count, example.as_str()),
            Remark::Counted {
                sources,
                reading,
                by_names,
            } => format!(
                "{} {} {}",
                words.exchange_counted(*sources),
                reading_in_words(words, *reading),
                words.exchange_counted_names(*by_names)
            ),
            Remark::BreaksWidened(count) => words.exchange_breaks_widened(*count),
        }
    }
}

fn medium_in_words(
    words: Words,
    source: &str,
    medium: Medium,
    has_text: bool,
    hung: Hung,
) -> String {
    let what = match medium {
        Medium::Picture => words.exchange_medium_picture(source),
        Medium::Pdf => words.exchange_medium_pdf(source),
        Medium::Audio => words.exchange_medium_audio(source),
        Medium::Video => words.exchange_medium_video(source),
    };
    let text = match has_text {
        true => words.exchange_medium_text(),
        false => words.exchange_medium_no_text(),
    };
    let lost = (hung != Hung::default()).then(|| {
        format!(
            " {}",
            words.exchange_medium_hung(hung.codings, hung.selections)
        )
    });
    format!("{what} {text}{}", lost.unwrap_or_default())
}

fn reading_in_words(words: Words, reading: Reading) -> &'static str {
    match reading {
        Reading {
            joined_breaks: true,
            ..
        } => words.exchange_counted_joined(),
        Reading {
            counted_mark: true, ..
        } => words.exchange_counted_mark(),
        Reading {
            utf16: true,
            closed: true,
            ..
        } => words.exchange_counted_utf16_closed(),
        Reading { utf16: true, .. } => words.exchange_counted_utf16(),
        Reading { closed: true, .. } => words.exchange_counted_closed(),
        _ => words.exchange_counted_standard(),
    }
}
