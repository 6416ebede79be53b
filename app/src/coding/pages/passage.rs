//! The passage that is being read: its words with their codes, its translations, and the way to code without
//! selecting.

use super::{
    Bench, Opened, aligned, apart,
    asked::asked,
    class_of, dir_of, endonym,
    legend::{address_of_all, legend},
    marked,
    queue::place_of,
};
use crate::{
    account::{Act, guard::Member},
    coding::{
        Coding,
        islands::SelectWords,
        snap::sentences,
        store::learning::Mark,
        suggested::{Standing, Suggested},
        text::{Places, Range},
    },
    i18n::Words,
    ids::PassageId,
    memo::{self, About},
};
use leptos::prelude::*;

/// So many codings and sentences of a passage are listed at first: a long transcript has thousands.
pub(super) const MOST_LISTED: usize = 100;

/// The middle of the workbench.
pub fn passage(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let select = member.role.may(Act::Code).then(|| {
        view! {
            <SelectWords
                hint=words.coding_choose().to_string()
                chosen=words.coding_chosen().to_string()
            />
        }
    });
    view! {
        <section class="passage" aria-labelledby="passage-title">
            {reading(member, bench, opened)} {select} {about(member, bench, opened)}
            {keys(words)}
        </section>
    }
    .into_any()
}

/// What changes with the passage: its words, and what is known and can be done about them. The browser's part puts it
/// in the place of the passage before.
pub fn parts(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    view! {
        {reading(member, bench, opened)}
        {about(member, bench, opened)}
    }
    .into_any()
}

/// The words themselves, with what they answer.
fn reading(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let passage = &opened.passage;
    let sentences = sentences(&passage.text);
    let text = marked::html_in_stretches(
        &passage.text,
        &opened.codings,
        &bench.codes,
        &opened.found,
        &sentences,
    );
    let edges: Vec<String> = sentences
        .iter()
        .map(|range| format!("{}-{}", range.start, range.end))
        .collect();
    let id = |id: &PassageId| id.to_string();
    view! {
        <div
            id="reading"
            data-passage=passage.id.to_string()
            data-next=opened.next.as_ref().map(id)
            data-before=opened.before.as_ref().map(id)
        >
            <h2 id="passage-title" tabindex="-1">
                {endonym(words, &passage.language)}
                " · "
                {place_of(words, bench, &passage.source)}
            </h2>
            {asked(words, bench, opened)}
            {contested(member, opened)}
            {apart::notice(member, opened)}
            {legend(member, bench, opened)}
            <div
                class="text"
                id="text"
                lang=passage.language.to_string()
                dir=dir_of(&passage.language)
                data-sentences=edges.join(" ")
                inner_html=text
            ></div>
        </div>
    }
    .into_any()
}

/// What is known of the words, and the ways on.
fn about(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let may_code = member.role.may(Act::Code);
    let about = About::Passage(opened.passage.id.clone());
    let query = bench.filter.query();
    let beside = |id: &PassageId, class: &'static str, text: &'static str| {
        let address = member.path(&format!("words/{id}")) + &query;
        view! {
            <a class=class href=address>
                {text}
            </a>
        }
    };
    view! {
        <div id="about">
            {may_code.then(|| hints(member, bench, opened))}
            {may_code.then(|| suggested(member, bench, opened))}
            {aligned::beside(member, bench, opened)}
            {codings(member, bench, opened)}
            {may_code.then(|| plainly(member, bench, opened))}
            {may_code.then(|| memo::show::beside(member, &about, &opened.memos, &query))}
            <div class="actions">
                {opened.next.as_ref().map(|id| beside(id, "do", words.coding_next()))}
                {opened.before.as_ref().map(|id| beside(id, "quiet", words.coding_before()))}
            </div>
        </div>
    }
    .into_any()
}

/// Codes that came to mind when the words were written down, each a button that puts it on all of them.
fn hints(member: &Member, bench: &Bench, opened: &Opened) -> Option<AnyView> {
    let words = member.words;
    let codes: Vec<_> = opened
        .hints
        .iter()
        .filter_map(|id| bench.find_code(id))
        .map(|code| {
            view! {
                <button class=class_of(code) name="code" value=code.id.to_string()>
                    <bdi>{code.name.clone()}</bdi>
                </button>
            }
        })
        .collect();
    let action = member.path(&format!("words/{}/code", opened.passage.id)) + &bench.filter.query();
    (!codes.is_empty()).then(|| {
        view! {
            <form class="hints" method="post" action=action>
                <input type="hidden" name="whole" value="1" />
                <h3>{words.coding_hints()}</h3>
                {codes}
            </form>
        }
        .into_any()
    })
}

/// Codes that the words may deserve, each with the confirmed words that these resemble; or why there are none.
fn suggested(member: &Member, bench: &Bench, opened: &Opened) -> Option<AnyView> {
    let words = member.words;
    let suggestions = &opened.suggestions;
    let why = match suggestions.standing {
        Standing::Ready => None,
        Standing::Hidden | Standing::Long => return None,
        Standing::Few => Some(words.coding_suggest_few()),
        Standing::Learning => Some(words.coding_suggest_learning()),
        Standing::Unsure => Some(words.coding_suggest_unsure()),
    };
    let alike = |(passage, mark): &(PassageId, Mark)| {
        let address = member.path(&format!("words/{passage}"));
        view! {
            <li>
                <a href=address dir="auto">
                    {mark.quote.clone()}
                </a>
            </li>
        }
    };
    let one = |suggested: &Suggested| {
        let code = bench.find_code(&suggested.code)?;
        let like = (!suggested.like.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{words.coding_suggest_like()}</summary>
                    <ul>{suggested.like.iter().map(alike).collect_view()}</ul>
                </details>
            }
        });
        let view = view! {
            <li>
                <button class=class_of(code) name="code" value=code.id.to_string()>
                    <bdi>{code.name.clone()}</bdi>
                </button>
                {like}
            </li>
        };
        Some(view)
    };
    let codes: Vec<_> = suggestions.codes.iter().filter_map(one).collect();
    if why.is_none() && codes.is_empty() {
        return None;
    }
    let recall = suggestions
        .recall
        .filter(|_| why.is_none())
        .map(|recall| words.coding_suggest_recall((recall * 100.0).round() as usize));
    let action = member.path(&format!("words/{}/code", opened.passage.id)) + &bench.filter.query();
    let view = view! {
        <form class="suggested" method="post" action=action>
            <input type="hidden" name="whole" value="1" />
            <h3>{words.coding_suggest_title()}</h3>
            {why.map(|why| view! { <p class="hint">{why}</p> })}
            <ul>{codes}</ul>
            {recall.map(|recall| view! { <p class="hint">{recall}</p> })}
        </form>
    };
    Some(view.into_any())
}

/// What each key does, and whether keys do anything.
fn keys(words: Words) -> AnyView {
    let keys = [
        ("N", words.coding_key_next()),
        ("P", words.coding_key_before()),
        ("1 – 9", words.coding_key_code()),
        ("A", words.coding_key_suggested()),
        ("⇧ 1 – 3", words.coding_key_suggestion()),
        ("F", words.coding_key_find()),
        ("S", words.coding_key_sentence()),
        ("W", words.coding_key_whole()),
        ("U", words.coding_key_undo()),
        ("/", words.coding_key_search()),
        ("?", words.coding_key_help()),
    ];
    let row = |(key, does): (&'static str, &'static str)| {
        view! {
            <div>
                <dt>
                    <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
            </div>
        }
    };
    view! {
        <details class="keys" id="keys" hidden>
            <summary>{words.coding_keys()}</summary>
            <dl>{keys.map(row).into_iter().collect_view()}</dl>
            <label class="choice">
                <input type="checkbox" id="keys-on" checked />
                <span>{words.coding_keys_on()}</span>
            </label>
        </details>
    }
    .into_any()
}

/// Says that the speaker disagrees with how the words are read, in their own words where they gave some. Without a
/// date: it would tell when they came back.
fn contested(member: &Member, opened: &Opened) -> Option<AnyView> {
    let said = opened.contest.clone()?;
    let words = member.words;
    let own = (!said.trim().is_empty())
        .then(|| view! { <blockquote dir="auto"><p>{said}</p></blockquote> });
    let settle = member.role.may(Act::Code).then(|| {
        let address = member.path(&format!("words/{}/contest", opened.passage.id));
        view! {
            <form method="post" action=address>
                <button class="quiet small">{words.coding_contest_settle()}</button>
            </form>
        }
    });
    Some(
        view! {
            <div class="notice">
                <p>{words.coding_contested()}</p>
                {own}
                {settle}
            </div>
        }
        .into_any(),
    )
}

fn codings(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let passage = &opened.passage;
    let may_code = member.role.may(Act::Code);
    let action = member.path(&format!("words/{}/uncode", passage.id)) + &bench.filter.query();
    let item = |coding: &Coding| {
        let code = bench.find_code(&coding.code)?;
        let remove = may_code.then(|| {
            view! {
                <form class="small" method="post" action=action.clone()>
                    <button
                        class="quiet small"
                        name="coding"
                        value=coding.id.to_string()
                        aria-label=words.coding_remove(code.name.as_str())
                    >
                        {words.staff_remove()}
                    </button>
                </form>
            }
        });
        Some(view! {
            <li id=format!("coding-{}", coding.id)>
                <span class=class_of(code)>
                    <bdi>{code.name.clone()}</bdi>
                </span>
                <q lang=passage.language.to_string() dir=dir_of(&passage.language)>
                    {coding.quote.clone()}
                </q>
                {remove}
            </li>
        })
    };
    let shown = if opened.lists_all {
        opened.codings.len()
    } else {
        MOST_LISTED
    };
    let items: Vec<_> = opened.codings.iter().take(shown).filter_map(item).collect();
    let further = (opened.codings.len() > shown).then(|| {
        let address = address_of_all(member, bench, opened);
        view! {
            <p>
                <a href=address>{words.coding_here_all(opened.codings.len())}</a>
            </p>
        }
    });
    let list = if items.is_empty() {
        view! { <p class="none">{words.coding_here_none()}</p> }.into_any()
    } else {
        view! {
            <ol class="codings">{items}</ol>
            {further}
        }
        .into_any()
    };
    view! {
        <h3>{words.coding_here()}</h3>
        {list}
    }
    .into_any()
}

/// Coding without a selection: tick sentences or the whole answer, choose a code or name a new one.
fn plainly(member: &Member, bench: &Bench, opened: &Opened) -> AnyView {
    let words = member.words;
    let (typed, text) = (&bench.typed, &opened.passage.text);
    let sentences = sentences(text);
    let choice = |name: &'static str, value: String, checked: bool, inside: AnyView| {
        view! {
            <label class="choice">
                <input type="checkbox" name=name value=value checked=checked />
                {inside}
            </label>
        }
    };
    let sentence = |range: Range, places: &Places| {
        let value = format!("{}-{}", range.start, range.end);
        let checked = typed.sentences.contains(&value);
        let inside = view! {
            <span lang=opened.passage.language.to_string() dir=dir_of(&opened.passage.language)>
                {places.cut(range).unwrap_or_default().to_string()}
            </span>
        };
        choice("sentence", value, checked, inside.into_any())
    };
    let whole = view! { <span>{words.coding_whole()}</span> };
    // A single sentence is the whole answer.
    let shown = match sentences.len() {
        0 | 1 => 0,
        all if opened.lists_all => all,
        _ => MOST_LISTED,
    };
    let further = (shown > 0 && sentences.len() > shown).then(|| {
        let address = address_of_all(member, bench, opened) + "#plainly";
        view! {
            <p>
                <a href=address>{words.coding_sentences_all(sentences.len())}</a>
            </p>
        }
    });
    let places = Places::of(text);
    let sentences: Vec<_> = sentences
        .into_iter()
        .take(shown)
        .map(|range| sentence(range, &places))
        .collect();
    let codes = bench.codes.iter().filter(|code| code.codable);
    let codes = codes.map(|code| {
        let selected = typed.code == code.id.as_str();
        view! {
            <option value=code.id.to_string() dir="auto" selected=selected>
                {code.name.clone()}
            </option>
        }
    });
    let was_used = typed.whole || !typed.sentences.is_empty();
    let action = member.path(&format!("words/{}/code", opened.passage.id)) + &bench.filter.query();
    view! {
        <details class="plainly" id="plainly" open=bench.problem.is_some() && typed.translation.is_empty()>
            <summary>{words.coding_plainly()}</summary>
            <form class="form" method="post" action=action>
                <fieldset class="field">
                    <legend>{words.coding_sentences()}</legend>
                    {sentences}
                    {further}
                    {choice("whole", "1".into(), typed.whole, whole.into_any())}
                </fieldset>
                <div class="field">
                    <label for="plain-code">{words.coding_code()}</label>
                    <select id="plain-code" name="code">
                        <option value="">{words.coding_choose_code()}</option>
                        {codes.collect_view()}
                    </select>
                </div>
                <div class="field">
                    <label for="plain-name">{words.coding_new_instead()}</label>
                    <input id="plain-name" name="name" type="text" dir="auto" autocomplete="off" value=was_used.then(|| typed.name.clone()) />
                </div>
                <div class="actions">
                    <button class="do">{words.coding_apply()}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
