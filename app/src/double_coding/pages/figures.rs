//! Figures of agreement in numbers and in words.

use crate::{
    coding::agreement::{Agreement, Undefined},
    double_coding::compare::{Reliance, Strength},
    i18n::Words,
};

/// A coefficient to three digits, or plainly why there is none.
pub fn figure(words: Words, agreement: &Agreement) -> String {
    match agreement.value {
        Ok(value) => words.number(rounded(value)),
        Err(Undefined::NothingPairable) => words.agreement_nothing_pairable().into(),
        Err(_) => words.agreement_no_variation().into(),
    }
}

fn rounded(value: f64) -> f64 {
    // Adding zero makes of a negative zero a plain one.
    (value * 1000.0).round() / 1000.0 + 0.0
}

/// The share of equal pairs in whole percent; a dash where there is none.
pub fn percent(words: Words, agreement: &Agreement) -> String {
    match agreement.percent {
        Some(share) => words.release_percent((share * 100.0).round()),
        None => "–".into(),
    }
}

/// What an alpha allows to conclude.
pub fn reliance(words: Words, agreement: &Agreement) -> &'static str {
    match agreement.value.map(Reliance::of) {
        Ok(Reliance::Reliable) => words.agreement_reliable(),
        Ok(Reliance::Tentative) => words.agreement_tentative(),
        Ok(Reliance::Unreliable) => words.agreement_unreliable(),
        Err(Undefined::NothingPairable) => words.agreement_nothing_pairable_text(),
        Err(_) => words.agreement_no_variation_text(),
    }
}

/// What a kappa is usually called.
pub fn strength(words: Words, agreement: &Agreement) -> &'static str {
    match agreement.value.map(Strength::of) {
        Ok(Strength::Poor) => words.agreement_poor(),
        Ok(Strength::Slight) => words.agreement_slight(),
        Ok(Strength::Fair) => words.agreement_fair(),
        Ok(Strength::Moderate) => words.agreement_moderate(),
        Ok(Strength::Substantial) => words.agreement_substantial(),
        Ok(Strength::AlmostPerfect) => words.agreement_almost_perfect(),
        Err(Undefined::NothingPairable) => words.agreement_nothing_pairable_text(),
        Err(_) => words.agreement_no_variation_text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: Result<f64, Undefined>) -> Agreement {
        Agreement {
            value,
            percent: Some(0.375),
            units: 8,
            pairable: 16,
        }
    }

    #[test]
    fn a_figure_has_three_digits_and_a_missing_one_a_reason() {
        let words = Words::english();
        assert_eq!(figure(words, &of(Ok(0.394_618_834_1))), "0.395");
        assert_eq!(figure(words, &of(Ok(-0.000_01))), "0");
        let nothing = figure(words, &of(Err(Undefined::NoVariation)));
        assert!(nothing.chars().all(|c| !c.is_numeric()), "{nothing}");
        assert_eq!(percent(words, &of(Ok(0.0))), "38 %");
    }
}
