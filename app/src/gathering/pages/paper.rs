//! Slips that people write on: ideas, meanings of the four words, rankings. What a phone's page asks, on paper.

use super::written_in;
use crate::{
    consent::spoken::Spoken,
    i18n::Words,
    round::{IDEAS, ranking::place_words},
    session::Session,
    ui::said::said,
    vocabulary::Concept,
};
use leptos::prelude::*;

/// Slips with room for sentences, and slips with room for numbers, that fit a page.
const LONG_SLIPS: usize = 4;
const SHORT_SLIPS: usize = 6;

/// What a slip asks, and the names of its fields.
struct Sheet {
    title: &'static str,
    hint: String,
    labels: Vec<String>,
    /// Whether a field has room for a sentence.
    is_long: bool,
}

impl Sheet {
    fn ideas(words: Words) -> Sheet {
        Sheet {
            title: words.circle_write_title(),
            hint: format!(
                "{} {}",
                words.circle_idea_hint(),
                words.circle_answer_hint()
            ),
            labels: (1..=IDEAS)
                .map(|number| words.circle_idea_label(number))
                .collect(),
            is_long: true,
        }
    }

    fn meanings(words: Words) -> Sheet {
        Sheet {
            title: words.circle_words_title(),
            hint: format!(
                "{} {}",
                words.circle_words_hint(),
                words.circle_answer_hint()
            ),
            labels: Concept::ALL
                .map(|concept| concept.in_words(words).to_string())
                .into(),
            is_long: true,
        }
    }

    fn ranks(words: Words) -> Sheet {
        Sheet {
            title: words.circle_rank_title(),
            hint: words.gathering_paper_rank().to_string(),
            labels: place_words(words).map(str::to_string).into(),
            is_long: false,
        }
    }

    fn slips(&self, words: Words, session: &Session) -> AnyView {
        let lang = words.lang();
        let count = if self.is_long {
            LONG_SLIPS
        } else {
            SHORT_SLIPS
        };
        let class = if self.is_long { "room" } else { "room line" };
        let slip = |_| {
            let fields = self.labels.iter().map(|label| {
                view! {
                    <div class=class>
                        <b>{label.clone()}</b>
                    </div>
                }
            });
            view! {
                <li class="blank">
                    <p class="by">{said(&session.title, &written_in(session))}</p>
                    <p>
                        <b>{self.title}</b>
                    </p>
                    <p class="hint">{self.hint.clone()}</p>
                    {fields.collect_view()}
                    <p class="hint">{words.gathering_paper_fold()}</p>
                </li>
            }
        };
        view! {
            <ol class="slips" lang=lang.to_string() dir=lang.direction().as_str()>
                {(0..count).map(slip).collect_view()}
            </ol>
        }
        .into_any()
    }
}

/// The title of one kind of slip, and the slip in a language.
type Kind = (&'static str, fn(Words) -> Sheet);

/// Blank slips of each kind in each language of the session; in English where Harken speaks one of them not.
pub fn paper(words: Words, session: &Session) -> AnyView {
    let spoken = Spoken::of(&session.languages, words).with_english();
    let kinds: [Kind; 3] = [
        (words.pack_paper_ideas(), Sheet::ideas),
        (words.pack_paper_words(), Sheet::meanings),
        (words.pack_paper_ranks(), Sheet::ranks),
    ];
    let sheets = kinds.into_iter().map(|(name, sheet)| {
        let slips = spoken.iter().map(|words| {
            let slips = sheet(*words).slips(*words, session);
            view! { <div class="new-page">{slips}</div> }
        });
        view! {
            <h3 class="no-print">{name}</h3>
            {slips.collect_view()}
        }
    });
    view! {
        <section class="part">
            <h2 class="no-print">{words.pack_paper()}</h2>
            <p class="no-print">{words.pack_paper_text()}</p>
            {sheets.collect_view()}
        </section>
    }
    .into_any()
}
