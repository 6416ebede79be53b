//! Which codes stand together: the pairs that do most, and all of them as a table.

use super::{Frame, Room, choosing, code_link, nothing_yet, page, version_field};
use crate::{
    account::guard::Member,
    analysis::{Choice, Nearness, Pair, Together},
    i18n::Words,
    shell::StaffPage,
    theme::{CodeTag, show::code_tag},
    ui::{
        choice::{Choice as Entry, select_field},
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// A table of more codes than this cannot be read; the most used stand in it, and the list of pairs has them all.
const MOST_CODES: usize = 40;
/// So many pairs are listed.
const MOST_PAIRS: usize = 30;

/// The page.
pub fn together(member: &Member, room: &Room, choice: &Choice, together: &Together) -> StaffPage {
    let words = member.words;
    let mut used: Vec<usize> = (0..room.codes.len())
        .filter(|place| together.alone[*place] > 0)
        .collect();
    let body = if used.is_empty() && choice.is_empty() {
        nothing_yet(member)
    } else {
        used.sort_by_key(|place| (usize::MAX - together.alone[*place], *place));
        let left_out = used.len().saturating_sub(MOST_CODES);
        used.truncate(MOST_CODES);
        view! {
            {filters(member, room, choice)}
            <p class="hint">{words.analysis_together_how()}</p>
            {pairs(member, room, choice, &together.strongest())}
            {matrix(member, room, choice, together, &used)}
            {(left_out > 0).then(|| view! { <p class="hint">{words.analysis_matrix_more(left_out)}</p> })}
        }
        .into_any()
    };
    let frame = Frame {
        here: "analysis",
        title: words.analysis_together(),
        lead: words.analysis_together_lead(),
    };
    page(member, room, choice, frame, body)
}

/// How near two codes must stand, in words.
pub fn nearness(words: Words, near: Nearness) -> &'static str {
    match near {
        Nearness::Overlap => words.analysis_near_overlap(),
        Nearness::Passage => words.analysis_near_passage(),
    }
}

/// The field that chooses how near.
pub fn near_field(words: Words, choice: &Choice) -> AnyView {
    let entries = Nearness::ALL
        .map(|near| Entry::new(near.as_str(), nearness(words, near), choice.near == near));
    select_field("near", words.analysis_near(), None, entries.into())
}

fn filters(member: &Member, room: &Room, choice: &Choice) -> AnyView {
    let words = member.words;
    view! {
        <form class="filters" method="get" action=member.path("analysis") aria-label=words.analysis_choose()>
            {version_field(choice)} {near_field(words, choice)} {choosing(words, room, choice)}
            <button class="quiet">{words.coding_show()}</button>
        </form>
    }
    .into_any()
}

/// A number that leads to the words of two codes together.
fn number(
    member: &Member,
    choice: &Choice,
    one: &CodeTag,
    other: &CodeTag,
    passages: usize,
) -> AnyView {
    let words = member.words;
    let choice = choice.with_pair(&one.id, &other.id);
    let address = member.path("analysis/quotes") + &choice.query(None);
    let label = words.analysis_pair(one.name.as_str(), other.name.as_str(), passages);
    view! {
        <a href=address>
            {words.number(passages as f64)} <span class="unseen">" " {label}</span>
        </a>
    }
    .into_any()
}

fn pairs(member: &Member, room: &Room, choice: &Choice, pairs: &[Pair]) -> AnyView {
    let words = member.words;
    let row = |pair: &Pair| {
        let (one, other) = (&room.codes[pair.one], &room.codes[pair.other]);
        ListRow {
            head: view! { {code_tag(one)} " + " {code_tag(other)} }.into_any(),
            cells: vec![
                number(member, choice, one, other, pair.passages),
                words
                    .number((pair.coefficient * 100.0).round() / 100.0)
                    .into_any(),
            ],
        }
    };
    let heads = [
        words.analysis_pair_head(),
        words.analysis_passages(),
        words.analysis_coefficient(),
    ];
    let list = if pairs.is_empty() {
        view! { <p class="none">{words.analysis_pairs_none()}</p> }.into_any()
    } else {
        let (first, rest) = pairs.split_at(pairs.len().min(MOST_PAIRS));
        let further = (!rest.is_empty()).then(|| {
            let title = words.analysis_pairs_rest(rest.len());
            view! {
                <details>
                    <summary>{title.clone()}</summary>
                    {list_table(&title, &heads, rest.iter().map(row).collect())}
                </details>
            }
        });
        view! {
            {list_table(words.analysis_pairs(), &heads, first.iter().map(row).collect())}
            {further}
            <p class="hint">{words.analysis_coefficient_what()}</p>
        }
        .into_any()
    };
    view! {
        <section class="part">
            <h2>{words.analysis_pairs()}</h2>
            {list}
        </section>
    }
    .into_any()
}

/// Every code against every other. What stands on the diagonal is each code by itself.
fn matrix(
    member: &Member,
    room: &Room,
    choice: &Choice,
    together: &Together,
    used: &[usize],
) -> Option<AnyView> {
    let words = member.words;
    let heads = used.iter().map(|place| {
        view! { <th scope="col">{code_tag(&room.codes[*place])}</th> }
    });
    let row = |one: usize| {
        let code = &room.codes[one];
        let cells = used.iter().map(|other| {
            let cell = if *other == one {
                let address =
                    member.path("analysis/quotes") + &choice.with_code(&code.id).query(None);
                let label = words.analysis_alone(code.name.as_str(), together.alone[one]);
                view! {
                    <a href=address>
                        <b>{words.number(together.alone[one] as f64)}</b>
                        " "
                        <span class="unseen">{label}</span>
                    </a>
                }
                .into_any()
            } else {
                match together.of(one, *other) {
                    // An empty cell is easier on the eye than a nought, and reads as one.
                    0 => view! { <span class="unseen">{words.number(0.0)}</span> }.into_any(),
                    passages => number(member, choice, code, &room.codes[*other], passages),
                }
            };
            view! { <td>{cell}</td> }
        });
        view! {
            <tr>
                <th scope="row">{code_link(member, code, choice)}</th>
                {cells.collect_view()}
            </tr>
        }
    };
    (!used.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.analysis_matrix()}</h2>
                <div class="scroll" tabindex="0" role="region" aria-labelledby="matrix">
                    <table class="numbers">
                        <caption id="matrix">{words.analysis_matrix_caption()}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.coding_code()}</th>
                                {heads.collect_view()}
                            </tr>
                        </thead>
                        <tbody>{used.iter().map(|one| row(*one)).collect_view()}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    })
}
