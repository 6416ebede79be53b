//! How far two people agree on what they coded, and what drives it where they do not.
//!
//! The unit is a passage; what is compared is which codes it was given, not on how many words of it each lies.

use super::{Decision, Drawn, FEWEST, Given, Side};
use crate::{
    coding::agreement::{
        Agreement, CodeAgreement, Codes, Mixup, SetDistance, code_agreement, list_mixups,
        pooled_kappa, set_alpha,
    },
    ids::{CodeId, PassageId},
    language::Lang,
};
use std::collections::{BTreeMap, BTreeSet};

/// So many pairs of codes are named; what comes after happened less often.
const MOST_MIXUPS: usize = 12;

/// Words that both have looked at, with what each gave them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub passage: PassageId,
    pub language: Lang,
    pub first: Codes<CodeId>,
    pub second: Codes<CodeId>,
}

impl Unit {
    /// The codes that only one of the two gave.
    pub fn disputed(&self) -> BTreeSet<&CodeId> {
        self.first.symmetric_difference(&self.second).collect()
    }

    /// Whether one of the two gave this code and the other did not, but gave this instead of it.
    pub fn shows(&self, code: &CodeId, instead: &Instead) -> bool {
        let one_way = |gave: &Codes<CodeId>, other: &Codes<CodeId>| {
            let mut only_other = other.difference(gave);
            gave.contains(code)
                && !other.contains(code)
                && match instead {
                    Instead::Whatever => true,
                    Instead::Nothing => only_other.next().is_none(),
                    Instead::Code(wanted) => only_other.any(|code| code == wanted),
                }
        };
        one_way(&self.first, &self.second) || one_way(&self.second, &self.first)
    }
}

/// The words on which the two disagree and not every code has been decided about.
pub fn list_waiting<'a>(units: &'a [Unit], decisions: &[Decision]) -> Vec<&'a Unit> {
    let decided: BTreeSet<(&PassageId, &CodeId)> = decisions
        .iter()
        .map(|decision| (&decision.passage, &decision.code))
        .collect();
    let waits = |unit: &&Unit| {
        let mut disputed = unit.disputed().into_iter();
        disputed.any(|code| !decided.contains(&(&unit.passage, code)))
    };
    units.iter().filter(waits).collect()
}

/// What was given in place of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instead {
    Whatever,
    /// No code that the other did not give as well.
    Nothing,
    Code(CodeId),
}

/// What both have looked at, in the order of `drawn`. Codes lie in their own order, which says nothing.
pub fn units(drawn: &[Drawn], given: &[Given]) -> Vec<Unit> {
    let mut by_passage: BTreeMap<&PassageId, Vec<&Given>> = BTreeMap::new();
    for given in given {
        by_passage.entry(&given.passage).or_default().push(given);
    }
    let of = |drawn: &Drawn| {
        let mut unit = Unit {
            passage: drawn.passage.clone(),
            language: drawn.language.clone(),
            first: Codes::new(),
            second: Codes::new(),
        };
        for given in by_passage.get(&drawn.passage).into_iter().flatten() {
            let codes = match side_of(drawn, given) {
                Side::First => &mut unit.first,
                Side::Second => &mut unit.second,
            };
            codes.insert(given.code.clone());
        }
        unit
    };
    drawn
        .iter()
        .filter(|drawn| drawn.is_done())
        .map(of)
        .collect()
}

/// Whose a coding is. Only what the two have given is ever compared, so whoever is not the first is the second.
pub fn side_of(drawn: &Drawn, given: &Given) -> Side {
    if given.coder == drawn.first {
        Side::First
    } else {
        Side::Second
    }
}

/// Everything the page says of a comparison.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Passages both have looked at.
    pub units: usize,
    /// Those on which they gave exactly the same codes.
    pub identical: usize,
    /// Alpha over sets of codes with the MASI distance.
    pub masi: Agreement,
    /// Kappa pooled over the codes at least one of the two gave.
    pub kappa: Agreement,
    /// Each code at least one of the two gave, what they agree on least first.
    pub codes: Vec<CodeRow>,
    /// What was given in place of what, the commonest first.
    pub mixups: Vec<Mixup<CodeId>>,
    /// Languages with at least [`FEWEST`] passages, lowest agreement first.
    pub languages: Vec<LanguageRow>,
    /// Whether languages with fewer were left out.
    pub leaves_languages_out: bool,
}

/// Agreement on one code.
#[derive(Clone, Debug)]
pub struct CodeRow {
    pub agreement: CodeAgreement<CodeId>,
    pub by_first: usize,
    pub by_second: usize,
    pub by_both: usize,
}

impl CodeRow {
    /// On how many passages only one of the two gave it.
    pub fn disputed(&self) -> usize {
        self.by_first + self.by_second - 2 * self.by_both
    }
}

/// Agreement in one language.
#[derive(Clone, Debug)]
pub struct LanguageRow {
    pub language: Lang,
    pub units: usize,
    pub masi: Agreement,
}

fn rows<'a>(units: impl IntoIterator<Item = &'a Unit>) -> Vec<Vec<Option<Codes<CodeId>>>> {
    let row = |unit: &Unit| vec![Some(unit.first.clone()), Some(unit.second.clone())];
    units.into_iter().map(row).collect()
}

/// Compares what the two gave.
pub fn compare(units: &[Unit]) -> Comparison {
    let all = rows(units);
    let used: BTreeSet<&CodeId> = units
        .iter()
        .flat_map(|unit| unit.first.union(&unit.second))
        .collect();
    let used: Vec<CodeId> = used.into_iter().cloned().collect();
    let count = |has: &dyn Fn(&Unit) -> bool| units.iter().filter(|unit| has(unit)).count();
    let mut codes: Vec<CodeRow> = code_agreement(&all, &used)
        .into_iter()
        .map(|agreement| {
            let code = agreement.code.clone();
            CodeRow {
                by_first: count(&|unit| unit.first.contains(&code)),
                by_second: count(&|unit| unit.second.contains(&code)),
                by_both: count(&|unit| unit.first.contains(&code) && unit.second.contains(&code)),
                agreement,
            }
        })
        .collect();
    codes.sort_by_key(|row| std::cmp::Reverse(row.disputed()));
    let mut mixups = list_mixups(&all);
    mixups.truncate(MOST_MIXUPS);
    let mut by_language: BTreeMap<&Lang, Vec<&Unit>> = BTreeMap::new();
    for unit in units {
        by_language.entry(&unit.language).or_default().push(unit);
    }
    let leaves_languages_out = by_language.values().any(|units| units.len() < FEWEST);
    let mut languages: Vec<LanguageRow> = by_language
        .into_iter()
        .filter(|(_, units)| units.len() >= FEWEST)
        .map(|(language, units)| LanguageRow {
            language: language.clone(),
            units: units.len(),
            masi: set_alpha(&rows(units), SetDistance::Masi),
        })
        .collect();
    // What has no figure has nothing to disagree on.
    let order = |row: &LanguageRow| row.masi.value.unwrap_or(2.0);
    languages.sort_by(|a, b| order(a).total_cmp(&order(b)));
    Comparison {
        units: units.len(),
        identical: count(&|unit| unit.first == unit.second),
        masi: set_alpha(&all, SetDistance::Masi),
        kappa: pooled_kappa(&all, &used),
        codes,
        mixups,
        languages,
        leaves_languages_out,
    }
}

/// What an alpha allows one to conclude: K. Krippendorff, Content Analysis (2004), chapter 11.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reliance {
    /// From 0.8.
    Reliable,
    /// From 0.667: only tentative conclusions.
    Tentative,
    Unreliable,
}

impl Reliance {
    pub fn of(alpha: f64) -> Reliance {
        if alpha >= 0.8 {
            Reliance::Reliable
        } else if alpha >= 0.667 {
            Reliance::Tentative
        } else {
            Reliance::Unreliable
        }
    }
}

/// What a kappa is usually called: J. Landis and G. Koch, The Measurement of Observer Agreement for Categorical Data
/// (Biometrics 33, 1977).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Below 0.
    Poor,
    Slight,
    Fair,
    Moderate,
    Substantial,
    AlmostPerfect,
}

impl Strength {
    pub fn of(kappa: f64) -> Strength {
        // Their bands are given to two digits: 0.20 is slight and 0.21 fair.
        let hundredths = (kappa * 100.0).round();
        match hundredths {
            below if below < 0.0 => Strength::Poor,
            upto if upto <= 20.0 => Strength::Slight,
            upto if upto <= 40.0 => Strength::Fair,
            upto if upto <= 60.0 => Strength::Moderate,
            upto if upto <= 80.0 => Strength::Substantial,
            _ => Strength::AlmostPerfect,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        coding::{agreement::Undefined, text::Range},
        double_coding::Kept,
        ids::{AccountId, CodingId},
    };

    fn code(name: char) -> CodeId {
        CodeId(name.to_string())
    }

    fn unit(at: usize, language: &str, first: &str, second: &str) -> Unit {
        Unit {
            passage: PassageId(format!("p{at}")),
            language: language.parse().unwrap(),
            first: first.chars().map(code).collect(),
            second: second.chars().map(code).collect(),
        }
    }

    #[test]
    fn only_what_both_have_looked_at_is_compared_and_nothing_given_counts() {
        let drawn = |passage: &str, first_done, second_done| Drawn {
            passage: PassageId(passage.into()),
            language: "so".parse().unwrap(),
            first: AccountId("a".into()),
            first_done,
            second_done,
        };
        let given = |passage: &str, coder: &str, name: char| Given {
            passage: PassageId(passage.into()),
            coding: CodingId(format!("{passage}{coder}{name}")),
            code: code(name),
            coder: AccountId(coder.into()),
            range: Range { start: 0, end: 1 },
        };
        let drawn = [
            drawn("p", true, true),
            drawn("q", true, false),
            drawn("r", true, true),
        ];
        let given = [
            given("p", "a", 'x'),
            given("p", "a", 'y'),
            given("p", "b", 'x'),
            given("q", "a", 'x'),
        ];
        let units = units(&drawn, &given);
        assert_eq!(units.len(), 2);
        assert_eq!(
            units[0].disputed().into_iter().collect::<Vec<_>>(),
            [&code('y')]
        );
        assert!(units[1].first.is_empty() && units[1].second.is_empty());
        let found = compare(&units);
        assert_eq!((found.units, found.identical), (2, 1));
        let of = |name| {
            found
                .codes
                .iter()
                .find(|row| row.agreement.code == code(name))
        };
        let y = of('y').unwrap();
        assert_eq!(
            (y.by_first, y.by_second, y.by_both, y.disputed()),
            (1, 0, 0, 1)
        );
        // Only one of the two ever gave it: chance explains what they agree on.
        assert_eq!(y.agreement.kappa.unwrap().value, Ok(0.0));
    }

    #[test]
    fn where_nothing_varies_there_is_no_figure() {
        let units: Vec<Unit> = (0..12).map(|at| unit(at, "am", "x", "x")).collect();
        let found = compare(&units);
        for figure in [
            found.masi,
            found.kappa,
            found.codes[0].agreement.alpha,
            found.languages[0].masi,
        ] {
            assert_eq!(figure.value, Err(Undefined::NoVariation));
            assert_eq!(figure.percent, Some(1.0));
        }
        let nothing = compare(&[]);
        assert_eq!(nothing.masi.value, Err(Undefined::NothingPairable));
        assert!(nothing.codes.is_empty() && nothing.languages.is_empty());
    }

    #[test]
    fn a_language_is_told_apart_from_ten_passages_on_and_the_lowest_comes_first() {
        let mut units: Vec<Unit> = (0..10)
            .map(|at| {
                unit(
                    at,
                    "so",
                    if at < 5 { "x" } else { "y" },
                    if at < 4 { "x" } else { "y" },
                )
            })
            .collect();
        units.extend((10..20).map(|at| unit(at, "am", if at < 15 { "x" } else { "y" }, "x")));
        units.extend((20..29).map(|at| unit(at, "ar", "x", "x")));
        let found = compare(&units);
        let order: Vec<String> = found
            .languages
            .iter()
            .map(|row| format!("{} {}", row.language, row.units))
            .collect();
        assert_eq!(order, ["am 10", "so 10"]);
        assert!(found.leaves_languages_out);
        assert!(!compare(&units[..20]).leaves_languages_out);
    }

    #[test]
    fn what_was_given_in_place_of_what_is_found_again_in_its_passages() {
        let one = unit(1, "so", "xz", "yz");
        let shows = |name, instead| one.shows(&code(name), &instead);
        assert!(shows('x', Instead::Code(code('y'))) && shows('y', Instead::Code(code('x'))));
        assert!(shows('y', Instead::Whatever) && !shows('z', Instead::Whatever));
        assert!(!shows('x', Instead::Code(code('z'))) && !shows('x', Instead::Nothing));
        let alone = unit(2, "so", "xz", "z");
        assert!(alone.shows(&code('x'), &Instead::Nothing));
        let found = compare(&[one]);
        assert_eq!(found.mixups.len(), 1);
        assert_eq!(
            (&found.mixups[0].first, &found.mixups[0].second),
            (&code('x'), &Some(code('y')))
        );
    }

    #[test]
    fn words_wait_until_every_code_the_two_differ_in_is_decided_about() {
        let units = [unit(1, "so", "xz", "yz"), unit(2, "so", "z", "z")];
        let decided = |name| Decision {
            passage: PassageId("p1".into()),
            code: code(name),
            kept: Kept::Neither,
            reason: String::new(),
            by: AccountId("c".into()),
        };
        assert_eq!(list_waiting(&units, &[]), [&units[0]]);
        assert_eq!(
            list_waiting(&units, &[decided('x'), decided('z')]),
            [&units[0]]
        );
        assert!(list_waiting(&units, &[decided('x'), decided('y')]).is_empty());
    }

    #[test]
    fn the_usual_words_begin_where_their_authors_let_them_begin() {
        let reliance = [0.8, 0.7999, 0.667, 0.6669, -1.0].map(Reliance::of);
        assert_eq!(
            reliance,
            [
                Reliance::Reliable,
                Reliance::Tentative,
                Reliance::Tentative,
                Reliance::Unreliable,
                Reliance::Unreliable
            ]
        );
        let strength =
            [-0.01, 0.0, 0.2, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81, 1.0].map(Strength::of);
        use Strength::*;
        assert_eq!(
            strength,
            [
                Poor,
                Slight,
                Slight,
                Fair,
                Fair,
                Moderate,
                Moderate,
                Substantial,
                Substantial,
                AlmostPerfect,
                AlmostPerfect
            ]
        );
    }
}
