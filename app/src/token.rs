//! Tokens that pass through hands: invitation codes and receipts. They are printed, photographed, copied with a pen,
//! read aloud and typed on any keyboard, so their letters are few and far apart, and a slip is told from a stranger.
//!
//! Eighteen random symbols of 23 (81 bits) and two checks, shown as `7K4M-2RXE-H6PT-3WNA-C8FY`. The checks make a code
//! of distance 3 (Reed and Solomon's, over the 23 remainders): any two wrong symbols are noticed, and so are any two
//! that changed places.

use crate::digits::find_digit;
use std::{fmt, str::FromStr};

/// The symbols, by value. Of letters and digits that look alike in handwriting at most one is here: neither O nor 0,
/// neither I nor L nor 1, neither U nor 9.
const SYMBOLS: &[u8; 23] = b"2345678ACEFHJKMNPRTVWXY";
/// What is read as which symbol: its twin in handwriting, and letters of other alphabets that look the same.
const TWINS: &[(&str, char)] = &[
    ("Z", '2'),
    ("S", '5'),
    ("G", '6'),
    ("1IL", '7'),
    ("B", '8'),
    ("U", 'V'),
    ("АΑ", 'A'),
    ("С", 'C'),
    ("ЕΕ", 'E'),
    ("НΗ", 'H'),
    ("Ј", 'J'),
    ("КΚ", 'K'),
    ("МΜ", 'M'),
    ("Ν", 'N'),
    ("РΡ", 'P'),
    ("ТΤ", 'T'),
    ("ХΧ", 'X'),
    ("УΥ", 'Y'),
    ("ЗΖ", '2'),
    ("ВΒ", '8'),
    ("ІΙ", '7'),
];

const MODULUS: u32 = SYMBOLS.len() as u32;
/// A number whose powers go through every remainder but 0: each place has a weight of its own.
const WEIGHT: u32 = 5;
/// Symbols that carry the secret.
const SECRET: usize = 18;
const LENGTH: usize = SECRET + 2;
/// Symbols shown together.
const GROUP: usize = 4;
/// More than this is no token in any writing, and is not looked at.
const LONGEST: usize = 400;

/// A well-formed token. Whether anybody issued it is another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Token([u8; LENGTH]);

/// What is no token: too short, too long, or with a slip somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistyped;

impl Token {
    /// A token that nobody can guess.
    pub fn random() -> Token {
        Token::of(crate::ids::random_bytes::<32>())
    }

    /// The token of 32 bytes that are themselves random, such as a MAC: the same bytes give the same token.
    pub fn of(bytes: [u8; 32]) -> Token {
        // The bytes as one number, of which the lowest digits to the base 23 are taken. 256 bits are so many more than
        // 81 that no symbol is likelier than another by anything one could measure.
        let mut number = bytes;
        let mut symbols = [0; LENGTH];
        for symbol in &mut symbols[..SECRET] {
            let mut rest = 0;
            for byte in &mut number {
                let part = rest * 256 + u32::from(*byte);
                *byte = (part / MODULUS) as u8;
                rest = part % MODULUS;
            }
            *symbol = rest as u8;
        }
        Token::with_checks(symbols)
    }

    /// Settles the last two symbols so that both [`checks`] are zero.
    fn with_checks(mut symbols: [u8; LENGTH]) -> Token {
        let (plain, _) = checks(&symbols);
        for low in 0..MODULUS {
            symbols[SECRET] = low as u8;
            symbols[SECRET + 1] = ((2 * MODULUS - plain - low) % MODULUS) as u8;
            if checks(&symbols) == (0, 0) {
                break;
            }
        }
        Token(symbols)
    }

    /// The symbols without hyphens: what MACs are made of.
    pub fn plain(&self) -> String {
        let symbols = self.0.iter();
        symbols
            .map(|value| char::from(SYMBOLS[usize::from(*value)]))
            .collect()
    }
}

/// Symbols of a short code: 36 random bits. It hides nothing; it only must not be met by chance.
const SHORT: usize = 2 * GROUP;

/// A short code for a page that anybody may open who was told of it, as it is shown: `7K4M-2RXE`.
pub fn short_code() -> String {
    let plain = Token::random().plain();
    grouped(&plain[..SHORT])
}

/// A short code as [`short_code`] shows it, however somebody wrote it down; None for what is none.
pub fn read_short_code(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let written = text.chars().filter(|c| c.is_alphanumeric());
    let symbols = written.map(|c| Some(char::from(SYMBOLS[usize::from(find_value(c)?)])));
    let plain: String = symbols.collect::<Option<String>>()?;
    (plain.len() == SHORT).then(|| grouped(&plain))
}

/// Symbols in groups of four.
fn grouped(plain: &str) -> String {
    let mut shown = String::with_capacity(plain.len() + plain.len() / GROUP);
    for (index, symbol) in plain.chars().enumerate() {
        if index > 0 && index % GROUP == 0 {
            shown.push('-');
        }
        shown.push(symbol);
    }
    shown
}

/// The sum of the symbols, plain and weighted by place.
fn checks(symbols: &[u8; LENGTH]) -> (u32, u32) {
    let mut weight = 1;
    let mut sums = (0, 0);
    for symbol in symbols {
        sums.0 = (sums.0 + u32::from(*symbol)) % MODULUS;
        sums.1 = (sums.1 + weight * u32::from(*symbol)) % MODULUS;
        weight = weight * WEIGHT % MODULUS;
    }
    sums
}

/// The value of a symbol as somebody may have written it.
fn find_value(written: char) -> Option<u8> {
    let ascii = match written {
        // Letters of full width, as keyboards for Chinese, Japanese and Korean write them.
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(u32::from(written) - 0xfee0)?
        }
        other => find_digit(other).unwrap_or(other),
    };
    let capital = ascii.to_uppercase().next()?;
    let twin = TWINS.iter().find(|(twins, _)| twins.contains(capital));
    let symbol = twin.map_or(capital, |(_, symbol)| *symbol);
    let value = SYMBOLS
        .iter()
        .position(|known| char::from(*known) == symbol)?;
    Some(value as u8)
}

impl FromStr for Token {
    type Err = Mistyped;

    /// Reads a token in any case, with any spaces and hyphens, in digits of any script.
    fn from_str(text: &str) -> Result<Token, Mistyped> {
        if text.len() > LONGEST {
            return Err(Mistyped);
        }
        let written = text.chars().filter(|c| c.is_alphanumeric());
        let values: Option<Vec<u8>> = written.map(find_value).collect();
        let symbols: [u8; LENGTH] = values.ok_or(Mistyped)?.try_into().map_err(|_| Mistyped)?;
        match checks(&symbols) {
            (0, 0) => Ok(Token(symbols)),
            _ => Err(Mistyped),
        }
    }
}

impl fmt::Display for Token {
    /// The token in groups of four.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&grouped(&self.plain()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// Tokens of fixed bytes, so that a failure comes again.
    fn some() -> impl Iterator<Item = Token> {
        (0..50_u8).map(|seed| {
            Token::of(std::array::from_fn(|at| {
                seed.wrapping_mul(31) ^ (at as u8).wrapping_mul(83)
            }))
        })
    }

    #[test]
    fn a_token_is_read_as_it_is_shown() {
        for token in some().chain((0..50).map(|_| Token::random())) {
            let shown = token.to_string();
            assert_eq!(shown.len(), 24, "{shown}");
            assert_eq!(shown.parse(), Ok(token));
            assert_eq!(token.plain().parse(), Ok(token));
        }
    }

    #[test]
    fn it_holds_at_least_eighty_random_bits_and_none_comes_twice() {
        assert!((SECRET as f64) * (SYMBOLS.len() as f64).log2() >= 80.0);
        let drawn: HashSet<Token> = (0..5_000).map(|_| Token::random()).collect();
        assert_eq!(drawn.len(), 5_000);
        // Every symbol comes in every place that is drawn.
        for place in 0..SECRET {
            let seen: HashSet<u8> = drawn.iter().map(|token| token.0[place]).collect();
            assert_eq!(seen.len(), SYMBOLS.len());
        }
    }

    #[test]
    fn a_hand_and_any_keyboard_may_write_it() {
        for token in some() {
            let shown = token.to_string();
            let plain = token.plain();
            let spaced: String = plain.chars().flat_map(|c| [c, ' ']).collect();
            let wide: String = plain
                .chars()
                .map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap())
                .collect();
            let arabic: String = shown
                .chars()
                .map(|c| match c.to_digit(10) {
                    Some(digit) => char::from_u32(0x660 + digit).unwrap(),
                    None => c,
                })
                .collect();
            let twins = shown
                .replace('5', "s")
                .replace('2', "z")
                .replace('7', "l")
                .replace('8', "B")
                .replace('V', "u");
            let cyrillic = shown.replace('A', "А").replace('H', "н").replace('8', "В");
            let dashed = shown.replace('-', " – ");
            let marked = format!("\u{200f}{shown}.\n");
            for written in [
                shown.to_lowercase(),
                spaced,
                wide,
                arabic,
                twins,
                cyrillic,
                dashed,
                marked,
            ] {
                assert_eq!(written.parse(), Ok(token), "{written}");
            }
        }
    }

    #[test]
    fn any_one_or_two_wrong_symbols_are_noticed() {
        let token = Token::of([7; 32]);
        for (first, second) in (0..LENGTH).flat_map(|a| (a..LENGTH).map(move |b| (a, b))) {
            for (by, other) in
                (1..MODULUS as u8).flat_map(|a| (0..MODULUS as u8).map(move |b| (a, b)))
            {
                let mut wrong = token.0;
                wrong[first] = (wrong[first] + by) % MODULUS as u8;
                if first != second {
                    wrong[second] = (wrong[second] + other) % MODULUS as u8;
                }
                assert_eq!(Token(wrong).plain().parse::<Token>(), Err(Mistyped));
            }
        }
    }

    #[test]
    fn two_symbols_that_changed_places_are_noticed() {
        for token in some() {
            for at in 1..LENGTH {
                let mut swapped = token.0;
                swapped.swap(at - 1, at);
                let expected = if swapped == token.0 {
                    Ok(token)
                } else {
                    Err(Mistyped)
                };
                assert_eq!(Token(swapped).plain().parse::<Token>(), expected);
            }
        }
    }

    #[test]
    fn a_plain_sum_would_miss_what_changed_places() {
        let token = Token::of([7; 32]);
        let at = (1..LENGTH)
            .find(|at| token.0[at - 1] != token.0[*at])
            .unwrap();
        let mut swapped = token.0;
        swapped.swap(at - 1, at);
        assert_eq!(checks(&swapped).0, 0);
        assert_ne!(checks(&swapped).1, 0);
    }

    #[test]
    fn what_is_no_token_is_refused() {
        let long = "2".repeat(1_000_000);
        for text in [
            "",
            " ",
            "7K4M",
            "<script>alert(1)</script>",
            "\0",
            "O0O0-O0O0-O0O0-O0O0-O0O0",
            &long,
        ] {
            assert_eq!(text.parse::<Token>(), Err(Mistyped));
        }
        let all_zero = "2".repeat(LENGTH);
        assert!(
            all_zero.parse::<Token>().is_ok(),
            "the checks alone do not make it known"
        );
    }

    #[test]
    fn a_short_code_is_read_as_it_is_shown_and_however_it_is_written_down() {
        let drawn: HashSet<String> = (0..2_000).map(|_| short_code()).collect();
        assert_eq!(drawn.len(), 2_000);
        for code in drawn.iter().take(100) {
            assert_eq!(code.len(), 9, "{code}");
            let plain = code.replace('-', "").to_lowercase();
            for written in [code.clone(), plain, format!(" {} ", code.replace('5', "s"))] {
                assert_eq!(read_short_code(&written).as_ref(), Some(code), "{written}");
            }
        }
        for other in [
            "",
            "7K4M",
            "7K4M-2RXE-H6PT",
            "../etc",
            "7K4M-2RX!",
            &"2".repeat(500),
        ] {
            assert_eq!(read_short_code(other), None, "{other}");
        }
    }

    #[test]
    fn no_two_symbols_look_alike() {
        for alike in ["O0QD", "1IL7", "2Z", "5S", "8B", "6G", "UV", "9G"] {
            let here = alike.bytes().filter(|c| SYMBOLS.contains(c)).count();
            assert!(here <= 1, "{alike}");
        }
    }
}
