//! One kappa over many codes.

use super::{Agreement, Codes, Undefined};

/// Cohen's kappa of given / not given, pooled over `codes`: the observed and the expected agreement are each averaged
/// over the codes before one is held against the other, so that a code hardly anybody gave does not weigh as much as
/// one that many gave. `percent` is over every unit and code. `units` as in [`super::set_alpha`], with two coders; a
/// unit with a gap is left out.
///
/// H. De Vries, M. Elliott, D. Kanouse and S. Teleki, Using Pooled Kappa to Summarize Interrater Agreement across Many
/// Items (Field Methods 20(3), 2008).
pub fn pooled_kappa<C: Ord>(units: &[Vec<Option<Codes<C>>>], codes: &[C]) -> Agreement {
    let both: Vec<(&Codes<C>, &Codes<C>)> = units
        .iter()
        .filter_map(|unit| match unit.as_slice() {
            [Some(first), Some(second)] => Some((first, second)),
            _ => None,
        })
        .collect();
    let total = both.len() as f64;
    // Counts, not shares: they stay whole numbers, so that 0 is 0.
    let (mut same, mut expected) = (0.0, 0.0);
    for code in codes {
        let (mut alike, mut by_first, mut by_second) = (0.0, 0.0, 0.0);
        for (first, second) in &both {
            let (one, other) = (first.contains(code), second.contains(code));
            alike += f64::from(u8::from(one == other));
            by_first += f64::from(u8::from(one));
            by_second += f64::from(u8::from(other));
        }
        same += alike * total;
        expected += by_first * by_second + (total - by_first) * (total - by_second);
    }
    let all = total * total * codes.len() as f64;
    let value = if all == 0.0 {
        Err(Undefined::NothingPairable)
    } else if expected == all {
        Err(Undefined::NoVariation)
    } else {
        Ok((same - expected) / (all - expected))
    };
    Agreement {
        value,
        percent: (all > 0.0).then(|| same / all),
        units: both.len(),
        pairable: 2 * both.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::code_agreement, *};

    fn set(codes: &str) -> Option<Codes<char>> {
        Some(codes.chars().collect())
    }

    #[test]
    fn with_one_code_it_is_the_plain_kappa() {
        let units: Vec<_> = ["a ", "a a", " ", " ", "a a", " a", "a "]
            .map(|unit| {
                let (first, second) = unit.split_once(' ').unwrap();
                vec![set(first), set(second)]
            })
            .into();
        let plain = code_agreement(&units, &['a']).remove(0).kappa.unwrap();
        let pooled = pooled_kappa(&units, &['a']);
        assert!((plain.value.unwrap() - pooled.value.unwrap()).abs() < 1e-12);
        assert_eq!((plain.percent, plain.units), (pooled.percent, pooled.units));
    }

    #[test]
    fn two_codes_are_averaged_before_they_are_compared() {
        // a: agreed on 3 of 4, expected 1/4 × 2/4 + 3/4 × 2/4 = 1/2. b: 4 of 4, expected 1/16 + 9/16 = 5/8.
        let units = [
            vec![set("a"), set("a")],
            vec![set(""), set("a")],
            vec![set("b"), set("b")],
            vec![set(""), set("")],
        ];
        let pooled = pooled_kappa(&units, &['a', 'b']);
        let wanted = (7.0 / 8.0 - 9.0 / 16.0) / (1.0 - 9.0 / 16.0);
        assert!((pooled.value.unwrap() - wanted).abs() < 1e-12);
        assert_eq!(pooled.percent, Some(7.0 / 8.0));
    }

    #[test]
    fn without_variation_or_pairs_there_is_a_reason_instead_of_a_figure() {
        let empty = [vec![set(""), set("")], vec![set("a"), None]];
        let found = pooled_kappa(&empty, &['a']);
        assert_eq!(found.value, Err(Undefined::NoVariation));
        assert_eq!((found.percent, found.units), (Some(1.0), 1));
        let alone = [vec![set("a"), None]];
        assert_eq!(
            pooled_kappa(&alone, &['a']).value,
            Err(Undefined::NothingPairable)
        );
        let no_codes = pooled_kappa::<char>(&empty, &[]);
        assert_eq!(no_codes.value, Err(Undefined::NothingPairable));
    }
}
