//! Texts as weighted character n-grams (TF-IDF).
//!
//! Characters rather than words, because Khmer and Chinese put no spaces between words, and Somali, Amharic and Swahili
//! bend them: all are served alike, with nothing to download. From one character on, because one Chinese character
//! is often a word. As scikit-learn's `TfidfVectorizer(analyzer="char_wb", sublinear_tf=True)`: n-grams do not cross
//! words, a word's edge counts as a space, a term frequency is 1 + ln(count), an inverse document frequency is
//! ln((1 + texts) / (1 + texts with it)) + 1, and rows have length 1.

use super::matrix::{self, Sparse};
use crate::coding::search::mix;
use icu::normalizer::ComposingNormalizerBorrowed;
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

const LONGEST: usize = 5;

/// The n-grams of one text, by a 64-bit hash, with their sublinear term frequency.
pub type Bag = Vec<(u64, f32)>;

/// Cuts every text, on all cores.
pub fn cut_all(texts: &[&str]) -> Vec<Bag> {
    matrix::map(texts, |text| cut(text))
}

/// Cuts a text into its n-grams. Composed and decomposed spellings, capitals and small letters are the same.
pub fn cut(text: &str) -> Bag {
    let text = ComposingNormalizerBorrowed::new_nfc()
        .normalize(text)
        .to_lowercase();
    let mut grams = Vec::with_capacity(text.len() * 4);
    let mut letters = Vec::new();
    for word in text.split_whitespace() {
        letters.clear();
        letters.push(' ');
        letters.extend(word.chars());
        letters.push(' ');
        cut_word(&letters, &mut grams);
    }
    grams.sort_unstable();
    grams
        .chunk_by(|a, b| a == b)
        .map(|same| (same[0], 1.0 + (same.len() as f32).ln()))
        .collect()
}

/// Every run of 1 to 5 letters of a word with its edges.
fn cut_word(letters: &[char], grams: &mut Vec<u64>) {
    for start in 0..letters.len() {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for letter in letters[start..].iter().take(LONGEST) {
            hash = mix(hash ^ u64::from(u32::from(*letter)));
            grams.push(hash);
        }
    }
}

/// N-grams are hashed already.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mix(self.0 ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// The n-grams that count, with their inverse document frequency.
pub struct Vocabulary {
    places: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
    rarity: Vec<f32>,
}

impl Vocabulary {
    /// Learns which n-grams occur in at least `fewest` texts, and in how many.
    pub fn learn(bags: &[Bag], fewest: u32) -> Vocabulary {
        let mut spread: HashMap<u64, u32, BuildHasherDefault<Hashed>> = HashMap::default();
        for (gram, _) in bags.iter().flatten() {
            *spread.entry(*gram).or_default() += 1;
        }
        let mut vocabulary = Vocabulary {
            places: HashMap::default(),
            rarity: Vec::new(),
        };
        // By first occurrence, so that the same texts always give the same columns.
        for (gram, _) in bags.iter().flatten() {
            let Some(with) = spread.remove(gram).filter(|with| *with >= fewest) else {
                continue;
            };
            vocabulary
                .places
                .insert(*gram, vocabulary.rarity.len() as u32);
            let share = (1 + bags.len()) as f64 / f64::from(1 + with);
            vocabulary.rarity.push((share.ln() + 1.0) as f32);
        }
        vocabulary
    }

    /// The n-grams there are.
    pub fn len(&self) -> usize {
        self.rarity.len()
    }

    /// About what it takes of memory: a hash, a place and a weight for each n-gram, in a table that is half full.
    pub fn bytes(&self) -> usize {
        self.len() * 36
    }

    /// One row a text, of length 1; unknown n-grams are left out. A text with none it knows is a row of zeros.
    pub fn rows(&self, bags: &[Bag]) -> Sparse {
        let weighed = matrix::map(bags, |bag| self.weigh(bag));
        let mut rows = Sparse::new(self.len());
        for row in weighed {
            rows.push(row);
        }
        rows
    }

    fn weigh(&self, bag: &Bag) -> Vec<(u32, f32)> {
        let mut row: Vec<(u32, f32)> = bag
            .iter()
            .filter_map(|(gram, frequency)| {
                let place = *self.places.get(gram)?;
                Some((place, frequency * self.rarity[place as usize]))
            })
            .collect();
        row.sort_unstable_by_key(|(place, _)| *place);
        let length: f32 = row.iter().map(|(_, value)| value * value).sum();
        if length > 0.0 {
            let scale = length.sqrt().recip();
            for (_, value) in &mut row {
                *value *= scale;
            }
        }
        row
    }
}
