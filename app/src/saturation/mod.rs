//! Saturation: whether reading on still brings new codes, for everything that was said, for sessions and each survey, and
//! for each language.
//!
//! The method is [`crate::coding::saturation`]'s. What it calls a session is here a *source*: a listening session, or one
//! family's answers. Groups by school or by grade are left out: codes counted for each family beside where they belong
//! would go round what releases protect.

pub mod actions;
pub mod pages;
pub mod store;

use crate::{
    coding::saturation::{Assessment, Fraction, Rule, assess, count_new_codes},
    ids::{CodeId, ResponseId, SessionId, SurveyId},
    language::Lang,
    release,
    request::Fields,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Words of one source in one language, under one code or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    pub source: Source,
    pub language: Lang,
    pub code: Option<CodeId>,
}

/// Somebody's answers, or a conversation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    Session(SessionId),
    Answers(SurveyId, ResponseId),
}

impl Source {
    fn id(&self) -> &str {
        match self {
            Source::Session(session) => session.as_str(),
            Source::Answers(_, response) => response.as_str(),
        }
    }

    /// Its place in the order in which sources are read: by chance, and the same every time. The order of arrival
    /// would say who answered when.
    fn place(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"harken saturation 1\0");
        hash.update(self.id().as_bytes());
        hash.finalize().into()
    }
}

/// Which sources are looked at together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Group {
    All,
    Sessions,
    Survey(SurveyId),
    Language(Lang),
}

impl Group {
    fn has(&self, heard: &Heard) -> bool {
        match (self, &heard.source) {
            (Group::All, _) | (Group::Sessions, Source::Session(_)) => true,
            (Group::Survey(survey), Source::Answers(known, _)) => survey == known,
            (Group::Language(language), _) => heard.language == *language,
            _ => false,
        }
    }
}

/// What can be said of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Fewer coded sources than this: nothing can be concluded, and of families so few are not even counted.
    TooThin { needs: usize },
    Told {
        /// Sources with words in the group.
        sources: usize,
        /// Those with a code on them: only these are looked at, since nobody can tell whether the others were read.
        coded: usize,
        /// Different codes in all.
        codes: Vec<Brought>,
        assessment: Assessment,
    },
}

/// A code that was heard in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    pub code: CodeId,
    /// The session that brought it first, and its place from 1. None where families are among the sources: which codes
    /// came from one of them would put two answers of one family side by side.
    pub first: Option<(usize, SessionId)>,
}

impl Verdict {
    /// Whether so much is still uncoded that the rest may well bring more.
    pub fn is_early(&self) -> bool {
        match self {
            Verdict::TooThin { .. } => false,
            Verdict::Told { sources, coded, .. } => coded * 2 < *sources,
        }
    }
}

/// The groups there are in what was heard, and what can be said of each.
pub fn assess_groups(heard: &[Heard], rule: Rule) -> Vec<(Group, Verdict)> {
    let mut groups = vec![Group::All];
    if heard
        .iter()
        .any(|heard| matches!(heard.source, Source::Session(_)))
    {
        groups.push(Group::Sessions);
    }
    let surveys: BTreeSet<&SurveyId> = heard
        .iter()
        .filter_map(|heard| match &heard.source {
            Source::Answers(survey, _) => Some(survey),
            Source::Session(_) => None,
        })
        .collect();
    groups.extend(surveys.into_iter().cloned().map(Group::Survey));
    let languages: BTreeSet<&Lang> = heard.iter().map(|heard| &heard.language).collect();
    groups.extend(languages.into_iter().cloned().map(Group::Language));
    groups
        .into_iter()
        .map(|group| {
            let verdict = assess_group(heard.iter().filter(|heard| group.has(heard)), rule);
            (group, verdict)
        })
        .collect()
}

fn assess_group<'a>(heard: impl Iterator<Item = &'a Heard>, rule: Rule) -> Verdict {
    let mut sources: BTreeMap<&Source, BTreeSet<&CodeId>> = BTreeMap::new();
    for heard in heard {
        sources
            .entry(&heard.source)
            .or_default()
            .extend(&heard.code);
    }
    let of_families = sources
        .keys()
        .any(|source| matches!(source, Source::Answers(..)));
    let needs = rule.base_size.saturating_add(rule.run_length);
    // How many sessions were held everybody can see. How many families are in a small group nobody may.
    let needs = if of_families {
        needs.max(release::K)
    } else {
        needs
    };
    let all = sources.len();
    let mut coded: Vec<(&Source, BTreeSet<&CodeId>)> = sources
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .collect();
    if coded.len() < needs {
        return Verdict::TooThin { needs };
    }
    coded.sort_by_cached_key(|(source, _)| source.place());
    let mut first: BTreeMap<&CodeId, Option<(usize, SessionId)>> = BTreeMap::new();
    for (place, (source, codes)) in (1..).zip(&coded) {
        for code in codes {
            first.entry(*code).or_insert_with(|| match source {
                Source::Session(session) if !of_families => Some((place, session.clone())),
                _ => None,
            });
        }
    }
    let codes: Vec<BTreeSet<&CodeId>> = coded.into_iter().map(|(_, codes)| codes).collect();
    Verdict::Told {
        sources: all,
        coded: codes.len(),
        codes: first
            .into_iter()
            .map(|(code, first)| Brought {
                code: code.clone(),
                first,
            })
            .collect(),
        assessment: assess(&count_new_codes(&codes), rule),
    }
}

/// The sizes of a base, lengths of a run and thresholds in percent that the method's authors tried.
pub const BASE_SIZES: [usize; 3] = [4, 5, 6];
pub const RUN_LENGTHS: [usize; 2] = [2, 3];
pub const THRESHOLDS: [u64; 2] = [5, 0];

/// The rule that an address asks for; what it does not say, or not sensibly, is as the authors' plainest setting.
pub fn read_rule(fields: &Fields) -> Rule {
    let number = |name: &str| fields.text(name).parse::<usize>().ok();
    let plain = Rule::default();
    let find = |name: &str, known: &[usize], plain: usize| {
        let found = number(name).filter(|number| known.contains(number));
        found.unwrap_or(plain)
    };
    let threshold = number("threshold")
        .and_then(|number| u64::try_from(number).ok())
        .filter(|number| THRESHOLDS.contains(number));
    Rule {
        base_size: find("base", &BASE_SIZES, plain.base_size),
        run_length: find("run", &RUN_LENGTHS, plain.run_length),
        threshold: threshold.map_or(plain.threshold, Fraction::percent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coding::saturation::Outcome;

    fn session(at: usize, language: &str, codes: &str) -> Vec<Heard> {
        of(
            Source::Session(SessionId(format!("s{at}"))),
            language,
            codes,
        )
    }

    fn answers(at: usize, language: &str, codes: &str) -> Vec<Heard> {
        let source = Source::Answers(SurveyId("q".into()), ResponseId(format!("r{at}")));
        of(source, language, codes)
    }

    /// Words under each of these codes; without any, words without a code.
    fn of(source: Source, language: &str, codes: &str) -> Vec<Heard> {
        let heard = |code| Heard {
            source: source.clone(),
            language: language.parse().unwrap(),
            code,
        };
        if codes.is_empty() {
            return vec![heard(None)];
        }
        let codes = codes.chars();
        codes.map(|code| heard(Some(CodeId(code.into())))).collect()
    }

    fn find(heard: &[Heard], group: &Group) -> Verdict {
        let all = assess_groups(heard, Rule::default());
        let found = all.into_iter().find(|(known, _)| known == group);
        found.unwrap().1
    }

    #[test]
    fn families_are_not_counted_below_ten_and_sessions_are() {
        let few: Vec<Heard> = (0..9).flat_map(|at| answers(at, "so", "a")).collect();
        assert_eq!(find(&few, &Group::All), Verdict::TooThin { needs: 10 });
        let held: Vec<Heard> = (0..6).flat_map(|at| session(at, "so", "a")).collect();
        let Verdict::Told {
            sources,
            coded,
            codes,
            assessment,
        } = find(&held, &Group::Sessions)
        else {
            panic!("six sessions are enough");
        };
        assert_eq!((sources, coded, codes.len()), (6, 6, 1));
        let first = codes[0].first.as_ref().map(|(place, _)| *place);
        assert_eq!(first, Some(1));
        assert_eq!(
            assessment.outcome,
            Outcome::Reached {
                at_session: 4,
                run_length: 2
            }
        );
        assert_eq!(
            find(&held[..5], &Group::Sessions),
            Verdict::TooThin { needs: 6 }
        );
        // One family among them, and the language is a group of families.
        let mixed = [held, answers(1, "so", "a")].concat();
        let so = Group::Language("so".parse().unwrap());
        assert_eq!(find(&mixed, &so), Verdict::TooThin { needs: 10 });
    }

    #[test]
    fn what_sessions_brought_is_told_and_what_families_brought_is_not() {
        let held: Vec<Heard> = ["a", "ab", "c", "abc", "d", "ae", "b"]
            .iter()
            .enumerate()
            .flat_map(|(at, codes)| session(at, "so", codes))
            .collect();
        let Verdict::Told {
            codes, assessment, ..
        } = find(&held, &Group::Sessions)
        else {
            panic!("seven sessions are enough");
        };
        for run in &assessment.runs {
            let (from, to) = run.sessions;
            let new = codes.iter().filter(|brought| {
                let (place, session) = brought.first.as_ref().expect("a session brought it");
                let heard = held.iter().any(|heard| {
                    heard.source == Source::Session(session.clone())
                        && heard.code.as_ref() == Some(&brought.code)
                });
                assert!(heard, "{brought:?}");
                (from..=to).contains(place)
            });
            assert_eq!(new.count() as u64, run.new_codes, "{run:?}");
        }
        let families = (0..12).flat_map(|at| answers(at, "so", "ab"));
        let mixed: Vec<Heard> = held.into_iter().chain(families).collect();
        for group in [Group::All, Group::Language("so".parse().unwrap())] {
            let Verdict::Told { codes, .. } = find(&mixed, &group) else {
                panic!("nineteen are enough");
            };
            assert!(codes.iter().all(|brought| brought.first.is_none()));
        }
    }

    #[test]
    fn what_nobody_has_coded_is_not_taken_for_nothing_new() {
        let mut heard: Vec<Heard> = (0..12).flat_map(|at| answers(at, "so", "ab")).collect();
        heard.extend((12..40).flat_map(|at| answers(at, "so", "")));
        let verdict = find(&heard, &Group::Survey(SurveyId("q".into())));
        assert!(verdict.is_early());
        let Verdict::Told {
            sources,
            coded,
            codes,
            ..
        } = verdict
        else {
            panic!("twelve are enough");
        };
        assert_eq!((sources, coded, codes.len()), (40, 12, 2));
    }

    #[test]
    fn the_order_is_the_same_whatever_came_first() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
        let heard: Vec<Vec<Heard>> = names
            .iter()
            .enumerate()
            .map(|(at, code)| answers(at, "so", code))
            .collect();
        let forward = heard.concat();
        let backward = heard.into_iter().rev().collect::<Vec<_>>().concat();
        let rule = Rule::default();
        assert_eq!(
            assess_groups(&forward, rule),
            assess_groups(&backward, rule)
        );
        let place = |at: usize| Source::Session(SessionId(format!("s{at}"))).place();
        let places: Vec<_> = (0..20).map(place).collect();
        assert!(!places.is_sorted());
    }

    #[test]
    fn each_language_is_looked_at_by_itself() {
        let mut heard: Vec<Heard> = (0..10).flat_map(|at| answers(at, "so", "a")).collect();
        heard.extend((10..20).flat_map(|at| answers(at, "am", "b")));
        let of = |tag: &str| match find(&heard, &Group::Language(tag.parse().unwrap())) {
            Verdict::Told { coded, codes, .. } => (coded, codes.len()),
            Verdict::TooThin { .. } => panic!("{tag}"),
        };
        assert_eq!((of("so"), of("am")), ((10, 1), (10, 1)));
    }

    #[test]
    fn a_rule_is_one_the_authors_tried() {
        let rule = |query: &str| read_rule(&Fields::parse(query).unwrap());
        assert_eq!(rule(""), Rule::default());
        assert_eq!(
            rule("base=0&run=99999999999999999999&threshold=-1"),
            Rule::default()
        );
        let strict = rule("base=6&run=3&threshold=0");
        assert_eq!((strict.base_size, strict.run_length), (6, 3));
        assert_eq!(strict.threshold, Fraction::percent(0));
    }
}
