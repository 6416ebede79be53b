//! The page on a participant's phone: no account, no cookie, no script.

use super::asked;
use crate::{
    i18n::Words,
    round::{
        IDEAS, Item, Kind, Phase, Round,
        ranking::{RANKS, place_words},
        store::Joined,
    },
    shell::FamilyPage,
    ui::{table::Label, tongue::switch_within},
    vocabulary::Concept,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The field of the one answer to a prompt.
pub const ANSWER: &str = "answer";
/// The field that says which round a page was made for.
pub const ROUND: &str = "_round";
/// And what could be sent in it then.
pub const PHASE: &str = "_phase";

/// The fields of a page that people fill in, in their order.
pub fn field_names(kind: Kind, phase: Phase) -> Vec<String> {
    match (phase, kind) {
        (Phase::Rank, _) => (1..=RANKS).map(|place| format!("rank_{place}")).collect(),
        (Phase::Write, Kind::Prompt) => vec![ANSWER.into()],
        (Phase::Write, Kind::Ideas) => (1..=IDEAS).map(|number| format!("idea_{number}")).collect(),
        (Phase::Write, Kind::Words) => Concept::ALL
            .map(|concept| concept.as_str().to_string())
            .into(),
    }
}

/// What somebody has typed so far, by field.
pub type Typed = BTreeMap<String, String>;

/// A page on which something is asked.
pub struct AskPage<'a> {
    pub words: Words,
    pub code: &'a str,
    pub joined: &'a Joined,
    pub round: &'a Round,
    pub phase: Phase,
    /// What is ranked; empty while people write.
    pub list: &'a [Item],
    /// Makes sending twice count once.
    pub nonce: &'a str,
    pub typed: &'a Typed,
    /// What needs another look, by field.
    pub problems: &'a [(String, String)],
    /// What is wrong with the page as a whole.
    pub notice: Option<String>,
}

impl AskPage<'_> {
    /// The page.
    pub fn page(&self) -> FamilyPage {
        let words = self.words;
        let (title, cards) = match (self.phase, self.round.kind) {
            (Phase::Rank, _) => (words.circle_rank_title(), self.ranks()),
            (_, Kind::Prompt) => (words.circle_write_title(), self.prompt()),
            (_, Kind::Ideas) => (words.circle_write_title(), self.ideas()),
            (_, Kind::Words) => (words.circle_words_title(), self.meanings()),
        };
        let body = view! {
            <form method="post" action=format!("/j/{}", self.code) id="circle" novalidate accept-charset="utf-8">
                <button class="unseen" tabindex="-1" aria-hidden="true">
                    {words.circle_send()}
                </button>
                <input type="hidden" name="_nonce" value=self.nonce.to_string() />
                <input type="hidden" name="_lang" value=words.lang().to_string() />
                <input type="hidden" name=ROUND value=self.round.id.to_string() />
                <input type="hidden" name=PHASE value=self.phase.as_str() />
                <header>
                    <a class="unseen" href="#main">
                        {words.skip_to_content()}
                    </a>
                    {self.joined.is_sample.then(|| view! { <p class="sample">{words.sample_banner()}</p> })}
                    {switch_within(words)}
                    <h1>{title}</h1>
                    <p class="lead">{words.circle_lead(self.joined.held_by.as_str())}</p>
                    {privacy(words, self.phase)}
                </header>
                <main id="main">
                    {self.notice.clone().map(notice)}
                    {self.summary()}
                    {cards}
                    <button class="do">{words.circle_send()}</button>
                </main>
            </form>
        };
        let title = match self.problems.is_empty() && self.notice.is_none() {
            true => title.to_string(),
            false => format!("{}: {title}", words.error_summary_title()),
        };
        FamilyPage::new(words, title, body)
    }

    fn typed(&self, name: &str) -> String {
        self.typed.get(name).cloned().unwrap_or_default()
    }

    fn find_problem(&self, name: &str) -> Option<&str> {
        let found = self.problems.iter().find(|(field, _)| field == name);
        found.map(|(_, text)| text.as_str())
    }

    fn summary(&self) -> Option<AnyView> {
        let links = self.problems.iter().map(|(field, text)| {
            view! {
                <li>
                    <a href=format!("#{field}")>{text.clone()}</a>
                </li>
            }
        });
        (!self.problems.is_empty()).then(|| {
            view! {
                <div class="summary" id="problems" role="alert" tabindex="-1" autofocus>
                    <h2>{self.words.error_summary_title()}</h2>
                    <ul>{links.collect_view()}</ul>
                </div>
            }
            .into_any()
        })
    }

    /// What is asked, and a line where it is not in the reader's language.
    fn question(&self) -> (AnyView, Option<AnyView>) {
        let words = self.words;
        let (text, lang) = asked(self.round, words, self.joined.language.as_ref());
        let note = (lang != *words.lang()).then(|| {
            let note = words.text_not_translated(lang.endonym());
            view! { <p class="original">{note}</p> }.into_any()
        });
        let said = Label::said(text, &lang, words.lang());
        (said.into_render(), note)
    }

    fn prompt(&self) -> AnyView {
        let (question, note) = self.question();
        self.text_card(
            ANSWER,
            question,
            note,
            Some(self.words.circle_answer_hint()),
            5,
        )
    }

    fn meanings(&self) -> AnyView {
        let words = self.words;
        let cards = Concept::ALL.map(|concept| {
            let label = concept.in_words(words).into_any();
            self.text_card(concept.as_str(), label, None, None, 3)
        });
        view! {
            <p class="hint">{words.circle_words_hint()} " " {words.circle_answer_hint()}</p>
            {cards.into_iter().collect_view()}
        }
        .into_any()
    }

    fn text_card(
        &self,
        name: &str,
        label: AnyView,
        note: Option<AnyView>,
        hint: Option<&'static str>,
        rows: u8,
    ) -> AnyView {
        let hint_id = hint.map(|_| format!("{name}-hint"));
        view! {
            <div class=self.class(name)>
                <label for=name.to_string()>{label}</label>
                {note}
                {hint.map(|hint| view! { <p class="hint" id=hint_id.clone()>{hint}</p> })}
                {self.problem(name)}
                {self.area(name, rows, hint_id)}
            </div>
        }
        .into_any()
    }

    fn ideas(&self) -> AnyView {
        let words = self.words;
        let (question, note) = self.question();
        let fields = (1..=IDEAS).map(|number| {
            let name = format!("idea_{number}");
            view! {
                <label for=name.clone()>{words.circle_idea_label(number)}</label>
                {self.problem(&name)}
                {self.area(&name, 2, None)}
            }
        });
        view! {
            <div class="card">
                <fieldset aria-describedby="ideas-hint">
                    <legend>{question}</legend>
                    {note}
                    <p class="hint" id="ideas-hint">
                        {words.circle_idea_hint()} " " {words.circle_answer_hint()}
                    </p>
                    {fields.collect_view()}
                </fieldset>
            </div>
        }
        .into_any()
    }

    fn area(&self, name: &str, rows: u8, hint: Option<String>) -> AnyView {
        let has_problem = self.find_problem(name).is_some();
        let described = [hint, has_problem.then(|| format!("{name}-problem"))];
        let described: Vec<String> = described.into_iter().flatten().collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        view! {
            <textarea
                id=name.to_string()
                name=name.to_string()
                rows=rows.to_string()
                dir="auto"
                aria-describedby=described
                aria-invalid=has_problem.then_some("true")
            >
                {self.typed(name)}
            </textarea>
        }
        .into_any()
    }

    fn class(&self, name: &str) -> &'static str {
        match self.find_problem(name) {
            Some(_) => "card wrong",
            None => "card",
        }
    }

    fn problem(&self, name: &str) -> Option<AnyView> {
        let text = self.find_problem(name)?.to_string();
        Some(view! { <p class="problem" id=format!("{name}-problem")>{text}</p> }.into_any())
    }

    fn ranks(&self) -> AnyView {
        let words = self.words;
        let places = place_words(words)
            .into_iter()
            .zip(field_names(self.round.kind, Phase::Rank));
        let places = places.map(|(label, name)| self.place(label, &name));
        view! {
            <p>{words.circle_rank_text()}</p>
            <section>
                <h2>{words.circle_rank_list()}</h2>
                {super::list::plain_list(words, self.list)}
            </section>
            {places.collect_view()}
        }
        .into_any()
    }

    fn place(&self, label: &'static str, name: &str) -> AnyView {
        let words = self.words;
        let typed = self.typed(name);
        let options = self.list.iter().map(|item| {
            let lead = &item.lead;
            let text = format!("{}. {}", words.number(lead.number as f64), short(&lead.text));
            let (lang, dir) = Label::said("", &lead.language, words.lang()).lang_and_dir();
            view! {
                <option value=lead.id.to_string() selected=lead.id.as_str() == typed lang=lang dir=dir>
                    {text}
                </option>
            }
        });
        let has_problem = self.find_problem(name).is_some();
        view! {
            <div class=self.class(name)>
                <label for=name.to_string()>{label}</label>
                {self.problem(name)}
                <select
                    id=name.to_string()
                    name=name.to_string()
                    aria-describedby=has_problem.then(|| format!("{name}-problem"))
                    aria-invalid=has_problem.then_some("true")
                >
                    <option value="">{words.circle_rank_none()}</option>
                    {options.collect_view()}
                </select>
            </div>
        }
        .into_any()
    }
}

/// As much of an idea as fits a line of a list that opens. The whole stands above.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn notice(text: String) -> AnyView {
    view! {
        <div class="notice bad" role="alert">
            <p>{text}</p>
        </div>
    }
    .into_any()
}

/// What is kept and what is not, as a line that opens; with the English beneath where nobody has checked the
/// translation.
fn privacy(words: Words, phase: Phase) -> AnyView {
    let is_draft = !words.is_reviewed();
    let original = is_draft.then(|| {
        view! {
            <div class="original" lang="en" dir="ltr">
                <h2>{words.privacy_original()}</h2>
                {promises(Words::english(), phase)}
            </div>
        }
    });
    view! {
        <details class="privacy">
            <summary>{words.circle_privacy_summary()}</summary>
            {is_draft.then(|| view! { <p class="original">{words.privacy_draft()}</p> })}
            {promises(words, phase)}
            {original}
        </details>
    }
    .into_any()
}

fn promises(words: Words, phase: Phase) -> AnyView {
    let (kept, together) = match phase {
        Phase::Write => (
            vec![words.circle_kept_words(), words.circle_kept_words_later()],
            words.circle_next_together(),
        ),
        Phase::Rank => (vec![words.circle_kept_ranks()], words.circle_next_result()),
    };
    let kept = kept.into_iter().map(|text| view! { <li>{text}</li> });
    view! {
        <h2>{words.privacy_when_title()}</h2>
        <p>{words.circle_next_silent()} " " {together}</p>
        <h2>{words.circle_kept_title()}</h2>
        <ul>{kept.collect_view()}</ul>
        <h2>{words.circle_not_kept_title()}</h2>
        <ul>
            <li>{words.circle_not_kept_who()}</li>
            <li>{words.circle_not_kept_same()}</li>
        </ul>
        <h2>{words.circle_limits_title()}</h2>
        <ul>
            <li>{words.circle_limits_known()}</li>
            <li>{words.circle_limits_machine()}</li>
            <li>{words.circle_limits_many()}</li>
        </ul>
    }
    .into_any()
}
