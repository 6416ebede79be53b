//! What a sent translation page changes, text by text.
//!
//! The page carries, beside each text, what it showed: so only what a person really changed is written, and a text that
//! somebody else has changed meanwhile is never lost unseen.

use super::{
    TextStatus, Translated,
    standing::{Line, hash_of},
    tidy,
};
use crate::{
    error::{Bad, Error, Result},
    language::Lang,
    request::Fields,
};

/// No text of a form is longer, in characters.
pub const LONGEST: usize = 20_000;

/// What the page showed of one text, as it travels in a hidden field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The hash of the translation.
    pub text: String,
    /// The hash of the source beside it.
    pub source: String,
    pub approved: bool,
}

impl Seen {
    /// What a page shows of a line.
    pub fn of(line: &Line) -> Seen {
        Seen {
            text: hash_of(&line.text),
            source: line.source.hash.clone(),
            approved: line.status == TextStatus::Approved,
        }
    }

    /// The value of the hidden field.
    pub fn to_field(&self) -> String {
        format!("{}.{}.{}", self.text, self.source, u8::from(self.approved))
    }

    /// Reads the hidden field; None where no page of ours wrote it.
    fn find(field: &str) -> Option<Seen> {
        let mut parts = field.split('.');
        let mut hash = || {
            let hash = parts.next()?;
            let fine = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            fine.then(|| hash.to_string())
        };
        let (text, source) = (hash()?, hash()?);
        let approved = match parts.next()? {
            "0" => false,
            "1" => true,
            _ => return None,
        };
        parts.next().is_none().then_some(Seen {
            text,
            source,
            approved,
        })
    }
}

/// What was sent of one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub text: String,
    pub approve: bool,
    pub seen: Seen,
}

impl Typed {
    /// What the form sent for a key; None where the page did not show that text.
    pub fn find(fields: &Fields, key: &str) -> Result<Option<Typed>> {
        let Some(text) = fields.find(&text_field(key)) else {
            return Ok(None);
        };
        let seen = fields.find(&seen_field(key)).and_then(Seen::find);
        Ok(Some(Typed {
            text: tidy(text),
            approve: fields.find(&approve_field(key)).is_some(),
            seen: seen.ok_or(Error::BadRequest(Bad::Form))?,
        }))
    }

    fn is_changed(&self) -> bool {
        hash_of(&self.text) != self.seen.text
    }
}

const TEXT: &str = "text:";
const SEEN: &str = "seen:";
const APPROVE: &str = "approve:";

/// The field a text is typed into.
pub fn text_field(key: &str) -> String {
    format!("{TEXT}{key}")
}

/// The hidden field that says what the page showed.
pub fn seen_field(key: &str) -> String {
    format!("{SEEN}{key}")
}

/// The box that approves a text.
pub fn approve_field(key: &str) -> String {
    format!("{APPROVE}{key}")
}

/// The key of a text that a field speaks of; None for the page's other fields.
pub fn find_key(field: &str) -> Option<&str> {
    [TEXT, SEEN, APPROVE]
        .iter()
        .find_map(|prefix| field.strip_prefix(prefix))
}

/// What becomes of one sent text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nobody changed anything.
    None,
    Write(Translated),
    Refused(Problem),
}

/// Why a text cannot be kept as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Somebody else has written this meanwhile.
    ChangedMeanwhile(String),
    TooLong,
    /// Families would see a blank.
    SourceEmpty,
}

/// What becomes of a sent text in `lang`, beside the line as it stands now. `is_source` in the survey's own language.
pub fn change_of(line: &Line, typed: &Typed, lang: &Lang, is_source: bool) -> Change {
    let changed = typed.is_changed();
    let toggled = !is_source && typed.approve != typed.seen.approved;
    if !changed && !toggled {
        return Change::None;
    }
    let now = hash_of(&line.text);
    if changed && now != typed.seen.text && now != hash_of(&typed.text) {
        return Change::Refused(Problem::ChangedMeanwhile(line.text.clone()));
    }
    if typed.text.chars().count() > LONGEST {
        return Change::Refused(Problem::TooLong);
    }
    if is_source && typed.text.is_empty() {
        return Change::Refused(Problem::SourceEmpty);
    }
    let text = if changed {
        typed.text.clone()
    } else {
        line.text.clone()
    };
    let approve = is_source || (typed.approve && !text.is_empty());
    let source_hash = if is_source {
        hash_of(&text)
    } else if changed || approve {
        typed.seen.source.clone()
    } else {
        line.made_from.clone()
    };
    Change::Write(Translated {
        key: line.source.key.clone(),
        language: lang.clone(),
        text,
        source_hash,
        status: if approve {
            TextStatus::Approved
        } else {
            TextStatus::Drafted
        },
    })
}

/// Translations that came with the form have no hash yet of what they were made from. Before their source is mended
/// they get it, so that they are seen to be outdated afterwards.
pub fn pin_translations(line: &Line, kept: &[Translated], source_lang: &Lang) -> Vec<Translated> {
    let is_kept = |lang: &Lang| {
        kept.iter()
            .any(|one| one.key == line.source.key && one.language == *lang)
    };
    let others = line.source.all.0.iter();
    others
        .filter(|(lang, text)| *lang != source_lang && !text.trim().is_empty() && !is_kept(lang))
        .map(|(lang, text)| Translated {
            key: line.source.key.clone(),
            language: lang.clone(),
            text: text.clone(),
            source_hash: line.source.hash.clone(),
            status: TextStatus::Drafted,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        survey::Text,
        translation::{Place, standing::Source, status_of},
    };
    use std::sync::Arc;

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    fn line(text: &str, status: TextStatus) -> Line {
        let all = Text([(lang("en"), "Title".into()), (lang("so"), text.into())].into());
        Line {
            source: Arc::new(Source {
                key: "title".into(),
                place: Place::Title,
                all,
                text: "Title".into(),
                hash: hash_of("Title"),
            }),
            text: text.into(),
            status,
            made_from: hash_of("Title"),
        }
    }

    fn typed(line: &Line, text: &str, approve: bool) -> Typed {
        Typed {
            text: text.into(),
            approve,
            seen: Seen::of(line),
        }
    }

    fn written(change: Change) -> Translated {
        match change {
            Change::Write(translated) => translated,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_page_sent_back_as_it_was_writes_nothing() {
        let line = line("Cinwaan\nlaba", TextStatus::Approved);
        let same = typed(&line, &tidy("Cinwaan\r\nlaba\r\n"), true);
        assert_eq!(change_of(&line, &same, &lang("so"), false), Change::None);
    }

    #[test]
    fn a_new_text_is_a_draft_until_it_is_approved() {
        let line = line("", TextStatus::Missing);
        let draft = written(change_of(
            &line,
            &typed(&line, "Cinwaan", false),
            &lang("so"),
            false,
        ));
        assert_eq!(draft.status, TextStatus::Drafted);
        assert_eq!(draft.source_hash, hash_of("Title"));
        let approved = written(change_of(
            &line,
            &typed(&line, "Cinwaan", true),
            &lang("so"),
            false,
        ));
        assert_eq!(approved.status, TextStatus::Approved);
    }

    #[test]
    fn a_text_made_beside_an_older_source_is_outdated_at_once() {
        let mut line = line("", TextStatus::Missing);
        let sent = typed(&line, "Cinwaan", true);
        let source = Arc::make_mut(&mut line.source);
        source.text = "Another title".into();
        source.hash = hash_of("Another title");
        let written = written(change_of(&line, &sent, &lang("so"), false));
        assert_eq!(
            status_of(&written.text, Some(&written), &line.source.hash),
            TextStatus::Outdated
        );
    }

    #[test]
    fn what_somebody_else_wrote_meanwhile_is_not_written_over_unseen() {
        let shown = line("Cinwaan", TextStatus::Drafted);
        let sent = typed(&shown, "Cinwaanka", false);
        let now = line("Ciwaan", TextStatus::Drafted);
        assert_eq!(
            change_of(&now, &sent, &lang("so"), false),
            Change::Refused(Problem::ChangedMeanwhile("Ciwaan".into()))
        );
        // Left as it was shown, it is theirs that stays.
        let untouched = typed(&shown, "Cinwaan", false);
        assert_eq!(
            change_of(&now, &untouched, &lang("so"), false),
            Change::None
        );
    }

    #[test]
    fn taking_the_tick_away_makes_a_draft_of_it_and_an_empty_text_is_never_approved() {
        let line = line("Cinwaan", TextStatus::Approved);
        let unticked = written(change_of(
            &line,
            &typed(&line, "Cinwaan", false),
            &lang("so"),
            false,
        ));
        assert_eq!(unticked.status, TextStatus::Drafted);
        let emptied = written(change_of(
            &line,
            &typed(&line, "", true),
            &lang("so"),
            false,
        ));
        assert_eq!(emptied.status, TextStatus::Drafted);
    }

    #[test]
    fn a_source_is_never_emptied_and_nothing_is_too_long() {
        let line = line("Cinwaan", TextStatus::Drafted);
        assert_eq!(
            change_of(&line, &typed(&line, "", false), &lang("so"), true),
            Change::Refused(Problem::SourceEmpty)
        );
        let long = "ሰ".repeat(LONGEST + 1);
        assert_eq!(
            change_of(&line, &typed(&line, &long, false), &lang("so"), false),
            Change::Refused(Problem::TooLong)
        );
    }

    #[test]
    fn mending_the_source_makes_what_came_with_the_form_outdated() {
        let line = line("Cinwaan", TextStatus::Drafted);
        let pinned = pin_translations(&line, &[], &lang("en"));
        assert_eq!(pinned.len(), 1);
        let status = status_of(&pinned[0].text, Some(&pinned[0]), &hash_of("Mended"));
        assert_eq!(status, TextStatus::Outdated);
        assert_eq!(pin_translations(&line, &pinned, &lang("en")), []);
    }

    #[test]
    fn only_a_page_of_ours_says_what_it_showed() {
        let line = line("Cinwaan", TextStatus::Approved);
        let seen = Seen::of(&line);
        assert_eq!(Seen::find(&seen.to_field()), Some(seen));
        let short = format!("{}.x.1", hash_of(""));
        for bad in ["", "a.b.1", short.as_str(), "…"] {
            assert_eq!(Seen::find(bad), None, "{bad}");
        }
    }
}
