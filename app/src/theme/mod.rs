//! Themes: codes gathered under a plain statement, in several languages, and tied to barriers.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod board;
#[cfg(feature = "ssr")]
pub mod csv;
#[cfg(feature = "ssr")]
pub mod edit_pages;
#[cfg(feature = "ssr")]
pub mod evidence_pages;
#[cfg(feature = "ssr")]
pub mod evidence_store;
#[cfg(feature = "ssr")]
pub mod heard;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod show;
#[cfg(feature = "ssr")]
pub mod store;
pub mod strength;

use crate::{
    barrier::Barrier,
    ids::{BarrierId, CodeId, EvidenceId, Millis, SessionId, ThemeId},
    language::Lang,
    survey::{Said, Text},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    str::FromStr,
};

/// What many said, in one plain sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    pub id: ThemeId,
    /// The name in its address.
    pub slug: String,
    /// The sentence, in every language it has been written in.
    pub statement: Text,
    /// The codes it gathers.
    pub codes: Vec<CodeId>,
    /// What counts as a mention: the codes it gathers, and everything below them in the codebook.
    pub counted: Vec<CodeId>,
}

/// For each code that is counted, the places of the themes that count it; what is alike stands once.
pub fn list_counting(themes: &[Theme]) -> Vec<Vec<usize>> {
    let mut places: BTreeMap<&CodeId, Vec<usize>> = BTreeMap::new();
    for (at, theme) in themes.iter().enumerate() {
        for code in &theme.counted {
            places.entry(code).or_default().push(at);
        }
    }
    let alike: BTreeSet<Vec<usize>> = places.into_values().collect();
    alike.into_iter().collect()
}

impl Theme {
    /// The statement in a language, or as near as there is; the slug where nobody has written one.
    pub fn title<'a>(&'a self, lang: &'a Lang, fallback: &Lang) -> Said<'a> {
        self.statement.find(lang, fallback).unwrap_or(Said {
            text: &self.slug,
            lang,
        })
    }
}

/// A code as theme pages name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeTag {
    pub id: CodeId,
    pub parent: Option<CodeId>,
    pub name: String,
    pub definition: String,
    /// 1 to 12: how it is drawn.
    pub colour: i64,
}

/// What a theme says about a barrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EvidenceKind {
    /// The words show that the barrier is there.
    Supports,
    /// The words speak against it.
    Contradicts,
    /// The words say why.
    Explains,
}

impl EvidenceKind {
    pub const ALL: [EvidenceKind; 3] = [
        EvidenceKind::Supports,
        EvidenceKind::Contradicts,
        EvidenceKind::Explains,
    ];

    /// The kind as the database, forms and class names write it.
    pub fn as_str(self) -> &'static str {
        match self {
            EvidenceKind::Supports => "supports",
            EvidenceKind::Contradicts => "contradicts",
            EvidenceKind::Explains => "explains",
        }
    }
}

impl FromStr for EvidenceKind {
    type Err = String;

    fn from_str(text: &str) -> Result<EvidenceKind, String> {
        let found = EvidenceKind::ALL
            .into_iter()
            .find(|kind| kind.as_str() == text);
        found.ok_or_else(|| {
            format!("“{text}” is not a kind of evidence. Choose supports, contradicts or explains.")
        })
    }
}

/// A typed tie between a theme and a barrier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub id: EvidenceId,
    pub theme: ThemeId,
    pub barrier: BarrierId,
    pub kind: EvidenceKind,
    /// Why the tie holds, in the words of whoever made it.
    pub note: String,
}

/// A tie that somebody took away. What spoke for or against a barrier is never gone without a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// The theme may be gone as well.
    pub theme: ThemeId,
    /// What the theme said then.
    pub statement: String,
    pub language: Lang,
    pub barrier: BarrierId,
    pub kind: EvidenceKind,
    pub reason: String,
    /// The name of whoever did it; None once they have left.
    pub by: Option<String>,
    pub at: Millis,
}

/// Where there are words behind a theme's figures: a code that it counts, a language, and the session they were said in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    pub code: CodeId,
    pub language: Lang,
    /// None for answers to surveys.
    pub session: Option<SessionId>,
}

/// What the evidence still lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Barriers to which no theme with words under it is tied: no family has spoken to them.
    pub unheard_barriers: Vec<BarrierId>,
    pub themes_without_barrier: Vec<ThemeId>,
    pub themes_without_codes: Vec<ThemeId>,
}

/// Looks over the whole initiative. `spoken` are the themes under whose codes there are words.
pub fn find_missing(
    themes: &[Theme],
    barriers: &[Barrier],
    evidence: &[Evidence],
    spoken: &HashSet<ThemeId>,
) -> Missing {
    let heard: HashSet<&BarrierId> = evidence
        .iter()
        .filter(|tie| spoken.contains(&tie.theme))
        .map(|tie| &tie.barrier)
        .collect();
    let tied: HashSet<&ThemeId> = evidence.iter().map(|tie| &tie.theme).collect();
    let ids = |found: &mut dyn Iterator<Item = &Theme>| -> Vec<ThemeId> {
        found.map(|theme| theme.id.clone()).collect()
    };
    Missing {
        unheard_barriers: barriers
            .iter()
            .map(|barrier| &barrier.id)
            .filter(|id| !heard.contains(id))
            .cloned()
            .collect(),
        themes_without_barrier: ids(&mut themes.iter().filter(|theme| !tied.contains(&theme.id))),
        themes_without_codes: ids(&mut themes.iter().filter(|theme| theme.codes.is_empty())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(id: &str, codes: &[&str]) -> Theme {
        let codes: Vec<CodeId> = codes.iter().map(|code| CodeId(code.to_string())).collect();
        Theme {
            counted: codes.clone(),
            codes,
            id: ThemeId(id.into()),
            slug: id.into(),
            statement: Text::default(),
        }
    }

    fn barrier(id: &str) -> Barrier {
        Barrier {
            id: BarrierId(id.into()),
            title: id.into(),
            statement: String::new(),
            indicator: String::new(),
            baseline: String::new(),
            position: 1,
        }
    }

    fn tie(theme: &str, barrier: &str) -> Evidence {
        Evidence {
            id: EvidenceId(format!("{theme}-{barrier}")),
            theme: ThemeId(theme.into()),
            barrier: BarrierId(barrier.into()),
            kind: EvidenceKind::Supports,
            note: String::new(),
        }
    }

    #[test]
    fn a_barrier_is_unheard_until_a_theme_with_words_is_tied_to_it() {
        let themes = [
            theme("spoken", &["bus"]),
            theme("silent", &["meals"]),
            theme("empty", &[]),
        ];
        let barriers = [barrier("late"), barrier("meals"), barrier("paper")];
        let evidence = [tie("spoken", "late"), tie("silent", "meals")];
        let spoken = HashSet::from([ThemeId("spoken".into())]);
        let missing = find_missing(&themes, &barriers, &evidence, &spoken);
        assert_eq!(
            missing.unheard_barriers,
            [BarrierId("meals".into()), BarrierId("paper".into())]
        );
        assert_eq!(missing.themes_without_barrier, [ThemeId("empty".into())]);
        assert_eq!(missing.themes_without_codes, [ThemeId("empty".into())]);
    }
}
