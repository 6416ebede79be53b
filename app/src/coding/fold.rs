//! Text as it is compared: without case, accents, spelling variants and invisible characters, every digit as ASCII,
//! and each piece with its place in the original.

use super::text::Range;
use icu::{
    normalizer::DecomposingNormalizerBorrowed,
    properties::{
        CodePointMapData,
        props::{CanonicalCombiningClass, DefaultIgnorableCodePoint, GeneralCategory},
    },
};
use std::ops;

/// A folded text and the way back to where each of its pieces stands.
pub struct Folded {
    pub text: String,
    /// For each byte of `text`, the code point of the original it comes from.
    at: Vec<usize>,
    /// Code points of the original.
    length: usize,
}

impl Folded {
    /// Folds a text. The work is proportional to its length.
    pub fn new(original: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(original.len()),
            at: Vec::with_capacity(original.len()),
            length: 0,
        };
        let folding = Folding::new();
        for character in original.chars() {
            folding.push(character, &mut |piece| {
                folded.text.push(piece);
                folded
                    .at
                    .resize(folded.at.len() + piece.len_utf8(), folded.length);
            });
            folded.length += 1;
        }
        folded
    }

    /// The range of the original that bytes of the folded text stand for, with the marks that were left out behind
    /// its last letter.
    pub fn range(&self, bytes: ops::Range<usize>) -> Range {
        let start = self.at.get(bytes.start).copied().unwrap_or(self.length);
        let last = bytes.end.checked_sub(1).and_then(|last| self.at.get(last));
        let next = self.at.get(bytes.end).copied().unwrap_or(self.length);
        let end = last.map_or(start, |last| next.max(last + 1));
        Range { start, end }
    }
}

/// A word or name alone, folded.
pub fn fold(text: &str) -> String {
    let folding = Folding::new();
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        folding.push(character, &mut |piece| out.push(piece));
    }
    out
}

/// Whether a character is part of a word: a letter, a digit, or a sign that a letter carries.
pub fn is_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    character.is_alphanumeric()
        || matches!(
            CodePointMapData::<GeneralCategory>::new().get(character),
            GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
                | GeneralCategory::EnclosingMark
        )
}

struct Folding {
    decompose: DecomposingNormalizerBorrowed<'static>,
    category: icu::properties::CodePointMapDataBorrowed<'static, GeneralCategory>,
    combining: icu::properties::CodePointMapDataBorrowed<'static, CanonicalCombiningClass>,
    ignorable: icu::properties::CodePointSetDataBorrowed<'static>,
}

impl Folding {
    fn new() -> Folding {
        Folding {
            decompose: DecomposingNormalizerBorrowed::new_nfkd(),
            category: CodePointMapData::new(),
            combining: CodePointMapData::new(),
            ignorable: icu::properties::CodePointSetData::new::<DefaultIgnorableCodePoint>(),
        }
    }

    fn push(&self, character: char, out: &mut impl FnMut(char)) {
        if character.is_ascii() {
            return out(character.to_ascii_lowercase());
        }
        for lower in character.to_lowercase() {
            for piece in self.decompose.normalize_iter(std::iter::once(lower)) {
                self.push_piece(piece, out);
            }
        }
    }

    fn push_piece(&self, piece: char, out: &mut impl FnMut(char)) {
        if piece.is_ascii() {
            return out(piece.to_ascii_lowercase());
        }
        if self.ignorable.contains(piece) || piece == '\u{640}' {
            return;
        }
        match self.category.get(piece) {
            GeneralCategory::DecimalNumber => return out(self.digit(piece)),
            GeneralCategory::EnclosingMark => return,
            GeneralCategory::NonspacingMark => {
                let class = self.combining.get(piece);
                // A vowel sign of an Indic script is part of the word; an accent, a nukta or a tone is not.
                if class != CanonicalCombiningClass::NotReordered
                    && class != CanonicalCombiningClass::Virama
                {
                    return;
                }
            }
            GeneralCategory::SpaceSeparator => return out(' '),
            GeneralCategory::DashPunctuation => return out('-'),
            _ => {}
        }
        match variant(piece) {
            Variant::One(plain) => out(plain),
            Variant::Two(first, second) => {
                out(first);
                out(second);
            }
        }
    }

    /// A decimal digit of any script in ASCII. Digits stand in rows of ten, zero first.
    fn digit(&self, piece: char) -> char {
        let mut zero = piece as u32;
        let is_digit = |point: u32| {
            char::from_u32(point)
                .is_some_and(|known| self.category.get(known) == GeneralCategory::DecimalNumber)
        };
        while piece as u32 - zero < 9 && is_digit(zero - 1) {
            zero -= 1;
        }
        char::from(b'0' + (piece as u32 - zero) as u8)
    }
}

enum Variant {
    One(char),
    Two(char, char),
}

/// Letters that writers take for one another and that Unicode does not decompose.
fn variant(piece: char) -> Variant {
    let one = match piece {
        '’' | '‘' | 'ʼ' | 'ʻ' | 'ʹ' | '՚' | '＇' | '`' | '´' | '׳' => '\'',
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' | 'ɗ' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ŋ' => 'n',
        'ɓ' => 'b',
        'ƙ' => 'k',
        'ƴ' => 'y',
        'ɔ' => 'o',
        'ɛ' | 'ə' => 'e',
        'ґ' => 'г',
        'і' => 'и',
        'ς' => 'σ',
        // Arabic, Persian, Urdu and Pashto keyboards write the same name with different letters.
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' => 'ي',
        'ک' | 'ڪ' | 'ګ' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        // Ethiopic letters that sound alike and are written for one another.
        'ሐ'..='ሗ' => shift(piece, 'ሐ', 'ሀ'),
        'ኀ'..='ኇ' => shift(piece, 'ኀ', 'ሀ'),
        'ሠ'..='ሧ' => shift(piece, 'ሠ', 'ሰ'),
        'ዐ'..='ዖ' => shift(piece, 'ዐ', 'አ'),
        'ፀ'..='ፆ' => shift(piece, 'ፀ', 'ጸ'),
        'ß' => return Variant::Two('s', 's'),
        'æ' => return Variant::Two('a', 'e'),
        'œ' => return Variant::Two('o', 'e'),
        'þ' => return Variant::Two('t', 'h'),
        other => other,
    };
    Variant::One(match one {
        'ሃ' => 'ሀ',
        'ኣ' => 'አ',
        other => other,
    })
}

fn shift(piece: char, from: char, to: char) -> char {
    char::from_u32(to as u32 + (piece as u32 - from as u32)).unwrap_or(piece)
}
