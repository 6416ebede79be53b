//! What is learned about codes while people confirm them: a model for each language of each initiative, in memory and
//! nowhere else.
//!
//! Learning happens beside the pages, one language at a time, and no sooner than [`PAUSE`] after the last time. A model
//! is forgotten as soon as any words are erased: it may have learned from them.

use super::{
    store::{
        self,
        changes::Numbers,
        learning::{Confirmed, Mark},
    },
    suggest::{Example, Model, Recall},
    suggested::{Standing, Suggested},
    text::{cut, length},
};
use crate::{
    db::Db,
    error::{Error, Result},
    ids::{CodeId, InitiativeId, PassageId},
    language::Lang,
};
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    task::spawn_blocking,
};

/// Suggestions are shown in a language only where, of codes that people gave to texts held back, at least this share was
/// among the first three. Under it two of five lists of three are read in vain, and people stop reading them at all.
pub const FLOOR: f64 = 0.6;
/// A passage with more code points than this is about many things: its coded words are learned from one by one, and no
/// code is suggested for the whole.
pub const LONGEST: usize = 1500;
/// So many coded passages of a language are learned from at most, so that learning stays quick.
const MOST_CONFIRMED: usize = 4000;
/// So many uncoded ones; see [`Model::train`].
const MOST_UNCODED: usize = 1000;
/// All models together hold at most about so many bytes; those that were not asked for longest go first.
const MOST_BYTES: usize = 256 * 1024 * 1024;
/// Time between two trainings of a language, so that somebody who codes quickly does not keep the machine busy.
const PAUSE: Duration = Duration::from_secs(2);
/// A quote is shown up to so many code points.
const LONGEST_QUOTE: usize = 300;

/// Everything that is learned. Cheap to clone.
#[derive(Clone)]
pub struct Learning(Arc<Inner>);

struct Inner {
    kept: Mutex<Kept>,
    /// One training at a time: it uses all cores.
    turn: Semaphore,
}

#[derive(Default)]
struct Kept {
    models: HashMap<Key, Entry>,
    /// What is being learned, or waits for its turn.
    waiting: HashSet<Key>,
    /// Grows whenever everything is forgotten: what was begun before is thrown away.
    forgotten: u64,
    /// Grows with every use.
    uses: u64,
}

type Key = (InitiativeId, Lang);

struct Entry {
    learned: Arc<Learned>,
    used: u64,
}

/// What is known about the codes of one language.
pub struct Learned {
    /// None where there is nothing to learn from.
    model: Option<Arc<Model>>,
    /// The words the model has learned from, in its order.
    examples: Arc<Vec<Known>>,
    /// How many passages are coded.
    pub confirmed: usize,
    /// None until it is measured for the first time.
    recall: Option<Measured>,
    /// The numbers of the workbench when this was looked at last.
    numbers: Numbers,
    /// What [`store::learning::find_state`] said, and the number of the codebook.
    state: (i64, i64, i64),
    learned_at: Instant,
    bytes: usize,
}

/// A text that was learned from.
struct Known {
    passage: PassageId,
    marks: Vec<Mark>,
}

#[derive(Clone, Copy)]
struct Measured {
    recall: Recall,
    /// Over how many examples.
    over: usize,
}

impl Default for Learning {
    fn default() -> Learning {
        Learning(Arc::new(Inner {
            kept: Mutex::default(),
            turn: Semaphore::new(1),
        }))
    }
}

impl Learning {
    /// What is known about a language. Where that is out of date, learning begins beside this, and what is known is
    /// given meanwhile; None where nothing is known yet.
    pub async fn find(
        &self,
        db: &Db,
        initiative: &InitiativeId,
        language: &Lang,
    ) -> Result<Option<Arc<Learned>>> {
        let numbers = store::changes::get_numbers(db, initiative).await?;
        let key = (initiative.clone(), language.clone());
        let mut kept = self.kept();
        kept.uses += 1;
        let uses = kept.uses;
        // Another server, or the command line, may have erased.
        kept.models.retain(|(known, _), entry| {
            known != initiative || entry.learned.numbers.erased == numbers.erased
        });
        let found = kept.models.get_mut(&key).map(|entry| {
            entry.used = uses;
            entry.learned.clone()
        });
        let is_fresh = found
            .as_ref()
            .is_some_and(|learned| learned.numbers == numbers && learned.recall.is_some());
        if !is_fresh && kept.waiting.insert(key.clone()) {
            let pause = found.as_ref().map_or(Duration::ZERO, |learned| {
                PAUSE.saturating_sub(learned.learned_at.elapsed())
            });
            let (learning, db) = (self.clone(), db.clone());
            let forgotten = kept.forgotten;
            tokio::spawn(async move {
                tokio::time::sleep(pause).await;
                if let Err(error) = learning.learn(&db, &key, forgotten).await {
                    tracing::error!(%error, "suggestions could not be learned");
                }
                learning.kept().waiting.remove(&key);
            });
        }
        Ok(found)
    }

    /// Waits for the turn to use all cores for a while.
    pub async fn turn(&self) -> Result<SemaphorePermit<'_>> {
        self.0.turn.acquire().await.map_err(|_| Error::Unavailable)
    }

    /// Forgets everything at once. Whoever erases words calls it after the commit.
    pub fn forget(&self) {
        let mut kept = self.kept();
        kept.models.clear();
        kept.forgotten += 1;
    }

    /// Forgets what was learned from words that somebody else has erased: another server, or the command line.
    pub async fn forget_erased(&self, db: &Db) -> Result<()> {
        let known: HashSet<InitiativeId> = {
            let kept = self.kept();
            kept.models.keys().map(|(known, _)| known.clone()).collect()
        };
        for initiative in known {
            let numbers = store::changes::get_numbers(db, &initiative).await?;
            self.kept().models.retain(|(known, _), entry| {
                *known != initiative || entry.learned.numbers.erased == numbers.erased
            });
        }
        Ok(())
    }

    async fn learn(&self, db: &Db, key: &Key, forgotten: u64) -> Result<()> {
        let turn = self.turn().await?;
        let (initiative, language) = key;
        let numbers = store::changes::get_numbers(db, initiative).await?;
        let (changed, last) = store::learning::find_state(db, initiative, language).await?;
        let state = (changed, last, numbers.codes);
        let before = self
            .kept()
            .models
            .get(key)
            .map(|entry| entry.learned.clone());
        let before = before.filter(|learned| learned.numbers.erased == numbers.erased);
        let learned = match before {
            // Something has changed in another language.
            Some(same) if same.state == state => Learned {
                model: same.model.clone(),
                examples: same.examples.clone(),
                confirmed: same.confirmed,
                recall: same.recall,
                numbers,
                state,
                learned_at: same.learned_at,
                bytes: same.bytes,
            },
            before => {
                let recall = before.and_then(|before| before.recall);
                let confirmed =
                    store::learning::list_confirmed(db, initiative, language, MOST_CONFIRMED)
                        .await?;
                let pool =
                    store::learning::list_uncoded(db, initiative, language, MOST_UNCODED, LONGEST)
                        .await?;
                let learning = move || Learned::from(confirmed, &pool, recall, numbers, state);
                run(learning).await?
            }
        };
        let learned = Arc::new(learned);
        self.keep(key, &learned, forgotten);
        let examples = learned.examples.len();
        let is_measured = learned
            .recall
            .is_some_and(|measured| examples * 10 <= measured.over * 11);
        if let Some(model) = learned.model.clone().filter(|_| !is_measured) {
            let recall = run(move || model.measure_recall()).await?;
            let over = examples;
            let measured = Learned {
                recall: Some(Measured { recall, over }),
                model: learned.model.clone(),
                examples: learned.examples.clone(),
                ..*learned
            };
            self.keep(key, &Arc::new(measured), forgotten);
        }
        drop(turn);
        Ok(())
    }

    /// Keeps what was learned, unless words were erased since.
    fn keep(&self, key: &Key, learned: &Arc<Learned>, forgotten: u64) {
        let mut kept = self.kept();
        if kept.forgotten != forgotten {
            return;
        }
        let used = kept.uses;
        let entry = Entry {
            learned: learned.clone(),
            used,
        };
        kept.models.insert(key.clone(), entry);
        let bytes =
            |kept: &Kept| -> usize { kept.models.values().map(|entry| entry.learned.bytes).sum() };
        while kept.models.len() > 1 && bytes(&kept) > MOST_BYTES {
            let others = kept.models.iter().filter(|(known, _)| *known != key);
            let oldest = others.min_by_key(|(_, entry)| entry.used);
            let Some(oldest) = oldest.map(|(known, _)| known.clone()) else {
                break;
            };
            kept.models.remove(&oldest);
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Does work that would keep others waiting where they are not.
pub async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let done = spawn_blocking(work).await;
    done.map_err(|error| Error::Broken(format!("Work beside the pages failed: {error}.")))
}

impl Learned {
    fn from(
        confirmed: Vec<Confirmed>,
        pool: &[String],
        recall: Option<Measured>,
        numbers: Numbers,
        state: (i64, i64, i64),
    ) -> Learned {
        let passages = confirmed.len();
        let (texts, known): (Vec<String>, Vec<Known>) =
            confirmed.into_iter().flat_map(as_examples).unzip();
        let examples: Vec<Example> = texts
            .iter()
            .zip(&known)
            .map(|(text, known)| {
                let mut codes: Vec<&str> = known.marks.iter().map(|it| it.code.as_str()).collect();
                codes.sort_unstable();
                codes.dedup();
                Example { text, codes }
            })
            .collect();
        let pool: Vec<&str> = pool.iter().map(String::as_str).collect();
        let model = (!examples.is_empty()).then(|| Arc::new(Model::train(&examples, &pool)));
        let quotes: usize = texts.iter().map(String::len).sum();
        Learned {
            bytes: quotes + model.as_ref().map_or(0, |model| model.bytes()),
            // Without a model there is nothing to measure.
            recall: match &model {
                Some(_) => recall,
                None => Some(Measured {
                    recall: Recall::default(),
                    over: 0,
                }),
            },
            model,
            examples: Arc::new(known),
            confirmed: passages,
            numbers,
            state,
            learned_at: Instant::now(),
        }
    }

    /// Whether there are suggestions, and if not, why.
    pub fn standing(&self) -> Standing {
        match self.recall {
            None => Standing::Learning,
            Some(measured) if !measured.recall.is_enough() => Standing::Few,
            Some(measured) if !measured.recall.may_suggest(FLOOR) => Standing::Unsure,
            Some(_) => Standing::Ready,
        }
    }

    /// The share of codes found among the first three, 0 to 1; None where too little is coded to say.
    pub fn recall(&self) -> Option<f64> {
        let recall = self.recall?.recall;
        recall.share().filter(|_| recall.is_enough())
    }

    /// At most `most` codes that a text may deserve, without those in `given`, each with at most `alike` confirmed quotes it
    /// resembles. Takes milliseconds of one core.
    pub fn suggest(
        &self,
        text: &str,
        given: &[CodeId],
        most: usize,
        alike: usize,
    ) -> Vec<Suggested> {
        let Some(model) = &self.model else {
            return Vec::new();
        };
        let ranked = model.suggest(text).into_iter();
        let fresh = ranked.filter(|it| given.iter().all(|given| given.as_str() != it.code));
        fresh
            .take(most)
            .map(|it| Suggested {
                code: CodeId(it.code.to_string()),
                score: it.score,
                like: self.list_alike(model, text, it.code, alike),
            })
            .collect()
    }

    fn list_alike(
        &self,
        model: &Model,
        text: &str,
        code: &str,
        most: usize,
    ) -> Vec<(PassageId, Mark)> {
        let nearest = model.list_nearest(text, Some(code), most).into_iter();
        let alike = nearest.filter_map(|neighbour| {
            let known = self.examples.get(neighbour.example)?;
            let mark = known.marks.iter().find(|mark| mark.code.as_str() == code)?;
            Some((known.passage.clone(), mark.clone()))
        });
        alike.collect()
    }

    /// How unsure the model is about each text, 0 to 1: near 1 where its two likeliest codes are as likely.
    pub fn list_doubts(&self, texts: &[&str]) -> Vec<f32> {
        let Some(model) = &self.model else {
            return vec![1.0; texts.len()];
        };
        let doubt = |ranked: &Vec<super::suggest::Suggestion>| match ranked.as_slice() {
            [first, second, ..] => 1.0 - (first.score - second.score).clamp(0.0, 1.0),
            _ => 1.0,
        };
        model.suggest_all(texts).iter().map(doubt).collect()
    }
}

/// What is learned from a coded passage: the whole of it with its codes, or of a long one each coded stretch.
fn as_examples(confirmed: Confirmed) -> Vec<(String, Known)> {
    let Confirmed {
        passage,
        text,
        marks,
    } = confirmed;
    let shorten = |mut mark: Mark| {
        mark.range.end = mark.range.end.min(mark.range.start + LONGEST_QUOTE);
        mark.quote = mark.quote.chars().take(LONGEST_QUOTE).collect();
        mark
    };
    if length(&text) <= LONGEST {
        let marks = marks.into_iter().map(shorten).collect();
        return vec![(text, Known { passage, marks })];
    }
    let mut stretches: Vec<(String, Known)> = Vec::new();
    for mark in marks {
        let Some(quote) = cut(&text, mark.range) else {
            continue;
        };
        let words: String = quote.chars().take(LONGEST).collect();
        match stretches.last_mut() {
            Some((last, known)) if *last == words => known.marks.push(shorten(mark)),
            _ => stretches.push((
                words,
                Known {
                    passage: passage.clone(),
                    marks: vec![shorten(mark)],
                },
            )),
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coding::text::Range;

    fn key(language: &str) -> Key {
        (InitiativeId("i".into()), language.parse().unwrap())
    }

    fn learned(bytes: usize) -> Arc<Learned> {
        let nothing = Learned::from(Vec::new(), &[], None, Numbers::default(), (0, 0, 0));
        Arc::new(Learned { bytes, ..nothing })
    }

    #[test]
    fn what_nobody_asks_for_goes_when_memory_runs_out_and_all_goes_when_words_are_erased() {
        let learning = Learning::default();
        for language in ["so", "am", "ar"] {
            learning.kept().uses += 1;
            learning.keep(&key(language), &learned(MOST_BYTES / 2), 0);
        }
        let left: HashSet<Key> = learning.kept().models.keys().cloned().collect();
        assert_eq!(left, HashSet::from([key("am"), key("ar")]));
        learning.forget();
        assert!(learning.kept().models.is_empty());
        // It was begun before the erasing.
        learning.keep(&key("so"), &learned(1), 0);
        assert!(learning.kept().models.is_empty());
    }

    #[test]
    fn of_a_long_passage_only_its_coded_words_are_learned() {
        let mark = |code: &str, start: usize, end: usize| Mark {
            code: CodeId(code.into()),
            range: Range { start, end },
            quote: String::new(),
        };
        let long = |text: String| Confirmed {
            passage: PassageId("p".into()),
            text,
            marks: vec![mark("a", 0, 3), mark("b", 0, 3), mark("a", 4, 8)],
        };
        let text = format!("The bus {}", "x".repeat(LONGEST));
        let examples = as_examples(long(text));
        let texts: Vec<&str> = examples.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(texts, ["The", "bus "]);
        assert_eq!(examples[0].1.marks.len(), 2);
        assert_eq!(as_examples(long("The bus is late".into())).len(), 1);
    }
}
