//! What a survey promises to families, by heading. Each sentence is tied to the tests that fail where it is not true:
//! `tests/src/attacks/promises.rs`.

use crate::{i18n::Words, survey::Survey};
use leptos::prelude::*;

/// How much is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What fits above a survey on a small phone.
    Short,
    /// Everything, on a page of its own. Holds for how many months answers are kept after the end, where somebody has
    /// chosen.
    Whole { months: Option<u32> },
}

/// A heading and the sentences under it.
struct Part {
    title: &'static str,
    lines: Vec<String>,
}

/// What is promised, in the given words.
pub fn promises(survey: &Survey, words: Words, extent: Extent) -> impl IntoView + use<> {
    let mut parts = vec![
        kept(survey, words),
        not_kept(words),
        when(survey, words, extent),
    ];
    if let Extent::Whole { months } = extent {
        parts.push(who(survey, words));
        parts.push(how_long(words, months));
    }
    parts.push(limits(words, extent));
    let part = |part: Part| {
        let lines = part.lines.into_iter().map(|line| view! { <li>{line}</li> });
        view! {
            <h2>{part.title}</h2>
            <ul>{lines.collect_view()}</ul>
        }
    };
    parts.into_iter().map(part).collect_view()
}

fn kept(survey: &Survey, words: Words) -> Part {
    let mut lines = vec![
        words.privacy_kept_answers(),
        words.privacy_kept_version(),
        words.privacy_kept_day(),
        words.privacy_kept_number(),
        words.privacy_kept_receipt(),
    ];
    if survey.codes > 0 {
        lines.push(words.privacy_kept_code());
    }
    if survey.asks_quote_consent {
        lines.push(words.privacy_kept_quote());
    }
    part(words.privacy_kept_title(), lines)
}

fn not_kept(words: Words) -> Part {
    let lines = vec![
        words.privacy_not_kept_name(),
        words.privacy_not_kept_device(),
        words.privacy_not_kept_cookie(),
    ];
    part(words.privacy_not_kept_title(), lines)
}

fn when(survey: &Survey, words: Words, extent: Extent) -> Part {
    let mut lines = Vec::new();
    if survey.mixing_days.is_empty() {
        lines.push(words.privacy_when_close().to_string());
    } else {
        let days = survey.mixing_days.iter().map(|day| words.day(day));
        let days: Vec<String> = days.collect();
        lines.push(words.privacy_when_dates(days.join(" · ")));
    }
    if survey.codes > 0 {
        lines.push(words.privacy_when_pools().to_string());
        lines.push(words.privacy_codes(survey.codes));
    }
    if extent != Extent::Short {
        lines.push(words.privacy_few().to_string());
    }
    if !survey.cuts.is_empty() {
        lines.push(words.privacy_groups().to_string());
    }
    Part {
        title: words.privacy_when_title(),
        lines,
    }
}

fn who(survey: &Survey, words: Words) -> Part {
    let mut lines = vec![words.privacy_who_waiting(), words.privacy_who_readers()];
    if survey.form.languages.len() > 1 {
        lines.push(words.privacy_who_translator());
    }
    lines.push(words.privacy_who_tables());
    if survey.asks_quote_consent {
        lines.push(words.privacy_who_quotes());
    }
    part(words.privacy_who_title(), lines)
}

fn how_long(words: Words, months: Option<u32>) -> Part {
    let kept = match months {
        Some(months) => words.privacy_long_months(months as usize),
        None => words.privacy_long_open().to_string(),
    };
    let lines = [
        words.privacy_long_withdraw(),
        words.privacy_long_published(),
        words.privacy_long_backup(),
    ];
    Part {
        title: words.privacy_long_title(),
        lines: [kept]
            .into_iter()
            .chain(lines.map(str::to_string))
            .collect(),
    }
}

fn limits(words: Words, extent: Extent) -> Part {
    let mut lines = vec![
        words.privacy_limits_network(),
        words.privacy_limits_words(),
        words.privacy_limits_together(),
        words.privacy_limits_database(),
    ];
    if extent != Extent::Short {
        lines.push(words.privacy_limits_machine());
        lines.push(words.privacy_limits_false());
    }
    part(words.privacy_limits_title(), lines)
}

fn part(title: &'static str, lines: Vec<&'static str>) -> Part {
    Part {
        title,
        lines: lines.into_iter().map(str::to_string).collect(),
    }
}
