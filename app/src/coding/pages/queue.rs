//! The queue: which answers there are to read, and which of them somebody wants to see.

use super::{Bench, Opened, dir_of, endonym, marked};
use crate::{
    account::{Act, guard::Member},
    coding::{
        Source,
        filter::{Filter, Order, Origin, TEACHING, UNCODED},
        store::Queued,
        text::Range,
    },
    i18n::Words,
    ids::PassageId,
    language::Lang,
};
use leptos::prelude::*;

/// The rows that are loaded, the open passage marked among them.
pub fn rows(member: &Member, bench: &Bench, open: Option<&PassageId>) -> AnyView {
    let words = member.words;
    let item = |queued: &Queued| {
        let current = (Some(&queued.id) == open).then_some("true");
        let address = member.path(&format!("words/{}", queued.id)) + &bench.filter.query();
        let shift = |place: usize| place.saturating_sub(queued.from);
        let found: Vec<Range> = queued
            .found
            .iter()
            .filter_map(|range| Range::find(shift(range.start), shift(range.end)))
            .collect();
        let beginning = marked::html_with_found(&queued.beginning, &[], &[], &found);
        let codes = (queued.codes > 0)
            .then(|| view! { " · " <b>{words.coding_codes_count(queued.codes)}</b> });
        view! {
            <li class=(queued.codes > 0).then_some("coded")>
                <a href=address aria-current=current data-passage=queued.id.to_string()>
                    <span
                        lang=queued.language.to_string()
                        dir=dir_of(&queued.language)
                        inner_html=beginning
                    ></span>
                    <small>
                        {endonym(words, &queued.language)} " · "
                        {place_of(words, bench, &queued.source)} {codes}
                    </small>
                </a>
            </li>
        }
    };
    bench.queue.iter().map(item).collect_view().into_any()
}

/// The list at the side, with the open passage in it.
pub fn queue(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let last = bench.queue.last().filter(|_| bench.goes_on);
    let further = last.map(|last| {
        let address = member.path("words") + &bench.filter.query_after(&last.id);
        view! {
            <p class="paged">
                <a href=address>{words.coding_further()}</a>
            </p>
        }
    });
    let progress = bench.progress.map(|progress| {
        view! {
            <p class="done">
                <label for="progress">{words.coding_progress(progress.all, progress.coded)}</label>
                <progress id="progress" value=progress.coded.to_string() max=progress.all.max(1).to_string()></progress>
            </p>
        }
    });
    view! {
        <nav class="queue" aria-label=words.coding_queue()>
            {progress} <ol>{rows(member, bench, Some(&opened.passage.id))}</ol> {further}
            <p class="paged">
                <a href=member.path("words") + &bench.filter.query()>{words.coding_beginning()}</a>
            </p>
        </nav>
    }
    .into_any()
}

/// Where words come from, in a few words: “question 4”, “session”.
pub fn place_of(words: Words, bench: &Bench, source: &Source) -> String {
    match source {
        Source::Answer {
            survey, question, ..
        } => {
            let known = bench.surveys.iter().find(|known| known.id == *survey);
            match known.and_then(|known| known.form.find_numbered(question)) {
                Some((number, _)) => words.coding_asked(number),
                None => words.coding_asked_gone().to_string(),
            }
        }
        Source::Note { .. } => words.coding_in_session().to_string(),
    }
}

/// The choice of what to read.
pub fn filters(member: &Member, bench: &Bench) -> AnyView {
    let words = member.words;
    let filter = &bench.filter;
    let origins = Origin::ALL.map(|origin| {
        let label = match origin {
            Origin::Survey => words.coding_source_survey(),
            Origin::Session => words.coding_source_session(),
        };
        Choice::new(origin.as_str(), label, filter.origin == Some(origin))
    });
    let chosen = filter.question.as_ref();
    let questions = bench.questions.iter().map(|(survey, name)| {
        let label = match bench.find_question(survey, name) {
            Some((survey, number, question)) => {
                let default = &survey.form.default_language;
                let label = question.label.find(words.lang(), default);
                let title = survey.title(words.lang()).text;
                let label = label.map_or(name.as_str(), |label| label.text);
                format!("{title} · {number}. {label}")
            }
            None => name.clone(),
        };
        let is_chosen = chosen.is_some_and(|chosen| chosen.0 == *survey && chosen.1 == *name);
        Choice::new(Filter::question_value(survey, name), label, is_chosen)
    });
    let languages = bench.languages.iter().map(|lang| {
        let is_chosen = filter.language.as_ref() == Some(lang);
        if *lang == Lang::undetermined() {
            return Choice::new(lang.as_str(), words.coding_language_unknown(), is_chosen);
        }
        Choice {
            lang: Some(lang.clone()),
            ..Choice::new(lang.as_str(), lang.endonym(), is_chosen)
        }
    });
    let uncoded = Choice::new(UNCODED, words.coding_code_none(), filter.uncoded);
    let codes = bench.codes.iter().map(|code| {
        Choice::new(
            code.id.as_str(),
            code.name.as_str(),
            filter.code.as_ref() == Some(&code.id),
        )
    });
    let coders = bench.coders.iter().map(|(coder, name)| {
        let is_chosen = filter.coder.as_ref() == Some(coder);
        Choice::new(coder.as_str(), name.as_str(), is_chosen)
    });
    let is_teaching = filter.order == Order::Teaching;
    let teaching = Choice::new(TEACHING, words.learning_order_teaching(), is_teaching);
    let order = member.role.may(Act::Code).then(|| {
        (
            "order",
            words.learning_order(),
            words.learning_order_chance(),
            vec![teaching],
        )
    });
    let fields = [
        (
            "source",
            words.coding_source(),
            words.coding_source_any(),
            Vec::from(origins),
        ),
        (
            "question",
            words.coding_question(),
            words.coding_question_any(),
            questions.collect(),
        ),
        (
            "language",
            words.coding_language(),
            words.coding_language_any(),
            languages.collect(),
        ),
        (
            "code",
            words.coding_code(),
            words.coding_code_any(),
            [uncoded].into_iter().chain(codes).collect(),
        ),
        (
            "coder",
            words.learning_coder(),
            words.learning_coder_any(),
            coders.collect(),
        ),
    ];
    let fields = fields.into_iter().chain(order);
    let fields = fields.map(|(name, label, any, choices)| {
        view! {
            <div class="field">
                <label for=format!("f-{name}")>{label}</label>
                <select id=format!("f-{name}") name=name>
                    <option value="">{any}</option>
                    {choices.into_iter().map(Choice::view).collect_view()}
                </select>
            </div>
        }
    });
    let learned = member.role.may(Act::Code).then(|| {
        view! {
            <a href=member.path("words/clusters")>{words.learning_clusters_title()}</a>
        }
    });
    let clear = (!filter.is_empty()).then(|| {
        view! { <a href=member.path("words")>{words.coding_show_all()}</a> }
    });
    view! {
        <form class="filters" method="get" action=member.path("words") aria-label=words.coding_filter()>
            <div class="field">
                <label for="f-q">{words.learning_search()}</label>
                <input id="f-q" name="q" type="search" dir="auto" autocomplete="off" value=filter.typed.clone() />
            </div>
            {fields.collect_view()} <button class="quiet">{words.coding_show()}</button> {clear} {learned}
        </form>
    }
    .into_any()
}

/// One entry of a select.
struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
    lang: Option<Lang>,
}

impl Choice {
    fn new(value: impl Into<String>, label: impl Into<String>, is_chosen: bool) -> Choice {
        Choice {
            value: value.into(),
            label: label.into(),
            is_chosen,
            lang: None,
        }
    }

    fn view(self) -> impl IntoView {
        let dir = self.lang.as_ref().map_or("auto", dir_of);
        let lang = self.lang.map(String::from);
        view! {
            <option value=self.value selected=self.is_chosen lang=lang dir=dir>
                {self.label}
            </option>
        }
    }
}
