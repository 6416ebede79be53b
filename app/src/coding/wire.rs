//! What the workbench in the browser and the server say to each other, as JSON. Every place in a text is a half-open
//! range of its code points. The browser's part reads the same types that the server writes.
//!
//! All addresses begin with `/i/{initiative}/`. Those that take a filter take it as the page's own address does:
//! `source`, `question`, `language`, `code`, `coder`, `q`. Whatever is refused with 422 answers
//! with [`Refused`]; any other status has a page instead of JSON.

use serde::{Deserialize, Serialize};

/// A half-open range of code points: `[start, end]`.
pub type Span = [usize; 2];

/// Part of the queue: `GET words/queue.json?…&after=ID&count=N` (or `before=ID`), at most [`MOST_ROWS`] rows, in the order of
/// the queue. Without `after` and `before` it begins at the beginning. `GET words/next.json?…&count=N` answers alike,
/// with what teaches the suggestions most first.
///
/// ```json
/// {"rows":[{"id":"0f…","lang":"so","dir":"ltr","place":0,"from":0,"text":"Basku waa daahaa…","codes":2,"found":[[0,5]]}],
///  "places":[{"label":"question 4","title":"Getting to school"}],
///  "more":true}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    pub rows: Vec<Row>,
    /// Where the rows come from; each names its own by its position here.
    pub places: Vec<Place>,
    /// Whether the queue goes on in the direction that was asked for.
    pub more: bool,
}

/// So many rows come at once at most.
pub const MOST_ROWS: usize = 500;

/// A passage in the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub id: String,
    pub lang: String,
    /// `ltr`, `rtl`, or `auto` where the language is not known.
    pub dir: String,
    /// Its position in [`Queue::places`].
    pub place: usize,
    /// The code point at which `text` begins: 0, unless what was searched for stands far behind it.
    pub from: usize,
    /// Up to 160 code points of the passage.
    pub text: String,
    /// How many different codes are on it, as far as the reader may know.
    pub codes: usize,
    /// What was searched for, in code points of the passage, where it lies in `text`. Left out where nothing was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub found: Vec<Span>,
}

/// Where words were said, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// “question 4”, “session”.
    pub label: String,
    /// The survey's or session's title. It may be in another language than the page: set it in `<bdi>`.
    pub title: String,
}

/// Every passage of the queue: `GET words/ids.json?…`. For the length of the scroll bar alone: a filtered queue shows
/// no totals.
///
/// ```json
/// {"ids":"0f3c…9a0f3d…","width":32}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ids {
    /// The ids in the order of the queue, one right behind the other: the `n`th is `ids.substr(n * width, width)`.
    pub ids: String,
    /// The length of each, 32.
    pub width: usize,
}

/// One passage with everything around it: `GET words/{passage}/passage.json?…`.
///
/// ```json
/// {"id":"0f…","lang":"ar","dir":"rtl","text":"الحافلة متأخرة","place":{"label":"question 4","title":"Getting to school"},
///  "asked":[{"lang":"ar","dir":"rtl","text":"ما أصعب شيء؟"}],"kind":"answer","contest":null,
///  "codings":[{"id":"01…","code":"01…","start":0,"end":7,"coder":"01…","own":true}],
///  "coders":[{"id":"01…","name":"Hodan"}],
///  "translations":[{"lang":"en","dir":"ltr","text":"The bus is late","by":"Hodan","approved":false,"version":1}],
///  "suggestions":{"state":"ready","codes":[{"code":"01…","score":0.42,
///     "like":[{"passage":"1e…","start":0,"end":9,"quote":"الباص يتأخر"}]}],"recall":0.81,"floor":0.6},
///  "before":"0e…","next":"10…","found":[[0,7]],"change":18}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    pub id: String,
    pub lang: String,
    pub dir: String,
    pub text: String,
    pub place: Place,
    /// The question as the family read it and as the reader can read it; empty for session notes.
    pub asked: Vec<Said>,
    /// `answer`, `translated` (only the translator read the original), `verbatim`, `paraphrase`, `observation` or
    /// `correction`.
    pub kind: String,
    /// What the speaker says against how the words are read; may be empty. Null where nobody contests them.
    pub contest: Option<String>,
    pub codings: Vec<Coding>,
    /// Who made them.
    pub coders: Vec<Coder>,
    pub translations: Vec<Translation>,
    pub suggestions: Suggestions,
    pub before: Option<String>,
    pub next: Option<String>,
    /// What was searched for.
    pub found: Vec<Span>,
    /// A page that begins with this passage asks `changes.json` with this number first. One that already has a number goes
    /// on with its own: what others did before this would be missed.
    pub change: i64,
}

/// A text in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub lang: String,
    pub dir: String,
    pub text: String,
}

/// A code on words of a passage. The words are those of the passage's text in the range.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coding {
    pub id: String,
    pub code: String,
    pub start: usize,
    pub end: usize,
    pub coder: String,
    /// Whether the reader made it.
    pub own: bool,
}

/// Somebody who coded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coder {
    pub id: String,
    pub name: String,
}

/// A passage in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    pub lang: String,
    pub dir: String,
    pub text: String,
    pub by: String,
    pub approved: bool,
    pub version: i64,
}

/// Codes a passage may deserve. Nothing of it counts until a person confirms it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Suggestions {
    pub state: Standing,
    /// At most three, the likeliest first; empty unless the state is `ready`.
    pub codes: Vec<Suggested>,
    /// The share of codes that would have been among the first three in this language, 0 to 1, where it was measured.
    pub recall: Option<f64>,
    /// Under this share there are no suggestions.
    pub floor: f64,
}

/// Why there are suggestions, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Ready,
    /// Too little in this language is coded to measure anything.
    #[default]
    Few,
    /// Learning goes on: ask again in a moment.
    Learning,
    /// Measured, and not good enough in this language.
    Unsure,
    /// The reader codes blind, or does not code at all.
    Hidden,
    /// The text is too long for one code to stand for it.
    Long,
}

/// A code, and the confirmed quotes that the passage resembles.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Suggested {
    pub code: String,
    /// Only its order means something.
    pub score: f32,
    pub like: Vec<Alike>,
}

/// Words with a code on them, as somebody confirmed it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alike {
    pub passage: String,
    pub start: usize,
    pub end: usize,
    pub quote: String,
}

/// What came of `POST words/{passage}/codings.json`, a form with the fields of the page's own: `code` (an id) or `name`
/// (a code of that name is made where there is none), and `start` and `end`, or `sentence` (`start-end`, may be repeated),
/// or `whole`. The same words with the same code again give the same id.
///
/// ```json
/// {"codings":[{"id":"01…","code":"01…","start":0,"end":7,"coder":"01…","own":true}],"code":null}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// In the order of the text, with their ranges as they were snapped to whole characters.
    pub codings: Vec<Coding>,
    /// The code that was made for it, if one was.
    pub code: Option<Code>,
}

/// What came of `POST words/{passage}/uncode.json` with the field `coding` (an id). What is needed to undo it is in it.
///
/// ```json
/// {"coding":{"id":"01…","code":"01…","start":0,"end":7,"coder":"01…","own":true}}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    pub coding: Coding,
}

/// What is wrong with what was sent, in the reader's language.
///
/// ```json
/// {"problem":"Choose a code, or type the name of a new one."}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    pub problem: String,
}

/// What has changed: `GET words/changes.json?since=N`. It answers as soon as something has, and after
/// [`LONGEST_WAIT`] seconds in any case; without `since` at once. Who changed what is not in it: blind coders ask too.
///
/// ```json
/// {"change":21,"passages":["0f…"],"codes":false,"queue":false,"all":false}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// The number to ask with next time.
    pub change: i64,
    /// Passages with other codings or translations than before.
    pub passages: Vec<String>,
    /// Whether `codes.json` is another.
    pub codes: bool,
    /// Whether passages came or went: `ids.json` is another.
    pub queue: bool,
    /// Whether so much has changed that the page had better ask for everything anew. `passages` is empty then.
    pub all: bool,
}

/// `changes.json` waits for so many seconds.
pub const LONGEST_WAIT: u64 = 25;

/// The codebook: `GET codes.json`, in the order of the page.
///
/// ```json
/// {"codes":[{"id":"01…","parent":null,"name":"Late buses","colour":3,"hint":"Waiting at the stop …"}]}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Codes {
    pub codes: Vec<Code>,
}

/// A code as the picker shows it; its class is `code code-{colour}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    pub id: String,
    pub parent: Option<String>,
    pub name: String,
    pub colour: u8,
    /// The definition; may be empty.
    pub hint: String,
}

/// What is learned in each language: `GET words/suggestions.json`.
///
/// ```json
/// {"languages":[{"lang":"so","confirmed":140,"recall":0.81,"state":"ready"}],"floor":0.6}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Learned {
    pub languages: Vec<LearnedLanguage>,
    pub floor: f64,
}

/// How suggestions do in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LearnedLanguage {
    pub lang: String,
    /// Passages with a code on them.
    pub confirmed: usize,
    /// As [`Suggestions::recall`].
    pub recall: Option<f64>,
    pub state: Standing,
}

/// Groups of uncoded passages that may want a code: `GET words/clusters.json?language=so`. Without `language`, those of
/// the language with the most uncoded passages.
///
/// ```json
/// {"clusters":[{"lang":"so","dir":"ltr","words":["bas","daahaa","jid"],
///   "typical":[{"id":"0f…","text":"Basku waa daahaa…"}]}]}
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clusters {
    pub clusters: Vec<Cluster>,
}

/// Passages that speak alike. How many they are is not told: it would be the total of a filtered queue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    pub lang: String,
    pub dir: String,
    /// The words that set it apart from the others, the most telling first.
    pub words: Vec<String>,
    /// The passages nearest to its middle.
    pub typical: Vec<Typical>,
}

/// A passage that stands for its cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typical {
    pub id: String,
    /// Up to 160 code points of it.
    pub text: String,
}
