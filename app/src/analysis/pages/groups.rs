//! Codes by declared group. There are no open filters by who somebody is: what stands here are the bands of the last
//! release, as everybody in the initiative sees them. A band is of a theme, whichever of its codes somebody's words have;
//! the codes stand beside it, and have none of their own.

use super::{Frame, Room, page};
use crate::{
    account::guard::Member,
    analysis::Choice,
    coding::filter::Filter,
    i18n::Words,
    ids::CodeId,
    release::{
        charts::{Names, band_words},
        protect::bands::Band,
        store::Release,
        tables::ThemeCut,
    },
    shell::StaffPage,
    survey::Survey,
    theme::{CodeTag, Theme, show},
    ui::{
        choice::{Choice as Entry, select_field},
        table::{Label, ListRow, list_table},
    },
};
use leptos::prelude::*;
use std::collections::HashSet;

/// A survey and its last release.
pub struct Released<'a> {
    pub survey: &'a Survey,
    pub release: Release,
}

/// The page, of the release chosen by its place.
pub fn groups(
    member: &Member,
    room: &Room,
    themes: &[Theme],
    released: &[Released],
    chosen: usize,
) -> StaffPage {
    let words = member.words;
    let body = match released.get(chosen) {
        None => view! {
            <div class="empty">
                <h2>{words.analysis_groups_none()}</h2>
                <p>{words.release_none()}</p>
                <a class="do" href=member.path("summary")>
                    {words.release_title()}
                </a>
            </div>
        }
        .into_any(),
        Some(of) => view! {
            {survey_filter(member, released, chosen)}
            <p>
                {words.release_made(words.day(&of.release.made_at.day()))} " "
                {words.release_hidden_why(crate::release::K)}
            </p>
            {tables(member, room, themes, of)}
            {unreleased(member, room, themes, of)}
        }
        .into_any(),
    };
    let frame = Frame {
        here: "analysis/groups",
        title: words.analysis_groups(),
        lead: words.analysis_groups_lead(),
    };
    page(member, room, &Choice::default(), frame, body)
}

fn survey_filter(member: &Member, released: &[Released], chosen: usize) -> Option<AnyView> {
    let words = member.words;
    let entries = released.iter().enumerate().map(|(at, of)| {
        let said = of.survey.title(words.lang());
        let label = Label::said(said.text, said.lang, words.lang());
        Entry::labelled(&of.survey.slug, label, at == chosen)
    });
    (released.len() > 1).then(|| {
        view! {
            <form class="filters" method="get" action=member.path("analysis/groups")>
                {select_field("survey", words.release_survey(), None, entries.collect())}
                <button class="quiet">{words.coding_show()}</button>
            </form>
        }
        .into_any()
    })
}

/// The themes of the release, each with the codes that make it: those it gathers, and everything below them.
fn released_themes<'a>(
    room: &'a Room,
    themes: &'a [Theme],
    of: &Released,
) -> Vec<(&'a Theme, Vec<&'a CodeTag>)> {
    let is_out = |theme: &&Theme| of.release.tables.find_theme(&theme.id).is_some();
    let with_codes = |theme: &'a Theme| {
        let counts = |code: &&CodeTag| theme.counted.contains(&code.id);
        let codes: Vec<&CodeTag> = room.codes.iter().filter(counts).collect();
        (theme, codes)
    };
    themes.iter().filter(is_out).map(with_codes).collect()
}

/// One table for each declared group, a row a theme; and the codes of each theme.
fn tables(member: &Member, room: &Room, themes: &[Theme], of: &Released) -> AnyView {
    let words = member.words;
    let names = Names {
        words,
        form: &of.survey.form,
    };
    let rows = released_themes(room, themes, of);
    if rows.is_empty() {
        return view! { <p class="none">{words.analysis_groups_no_codes()}</p> }.into_any();
    }
    let cuts = of.release.tables.themes.first().map(|table| &table.cuts);
    let cuts = cuts.into_iter().flatten().enumerate();
    let cuts: Vec<AnyView> = cuts
        .map(|(at, cut)| table(member, &names, &rows, of, at, cut))
        .collect();
    let none = cuts
        .is_empty()
        .then(|| view! { <p class="none">{words.analysis_groups_no_cuts()}</p> });
    view! {
        {none}
        {cuts}
        {codes_of_themes(member, &rows)}
    }
    .into_any()
}

/// What each theme counts, leading to the words.
fn codes_of_themes(member: &Member, rows: &[(&Theme, Vec<&CodeTag>)]) -> AnyView {
    let words = member.words;
    let row = |(theme, codes): &(&Theme, Vec<&CodeTag>)| {
        let codes = codes.iter().map(|code| {
            let address = member.path("words") + &word_query(code);
            view! { <a href=address>{show::code_tag(code)}</a> " " }
        });
        ListRow {
            head: show::theme_link(member, theme),
            cells: vec![codes.collect_view().into_any()],
        }
    };
    let title = words.analysis_groups_codes();
    let heads = [words.analysis_groups_theme(), words.theme_codes_label()];
    view! {
        <section class="part">
            <h2>{title}</h2>
            <p>{words.analysis_groups_codes_text()}</p>
            {list_table(title, &heads, rows.iter().map(row).collect())}
        </section>
    }
    .into_any()
}

fn table(
    member: &Member,
    names: &Names,
    rows: &[(&Theme, Vec<&CodeTag>)],
    of: &Released,
    at: usize,
    cut: &ThemeCut,
) -> AnyView {
    let words = member.words;
    let caption = format!("by-{at}");
    let by = names.question(&cut.cut).text;
    let heads = cut.groups.iter().map(
        |group| view! { <th scope="col">{names.value(&cut.cut, &group.value).into_render()}</th> },
    );
    let row = |(theme, _): &(&Theme, Vec<&CodeTag>)| {
        let found = of.release.tables.find_theme(&theme.id);
        let own = found.and_then(|table| table.cuts.iter().find(|own| own.cut == cut.cut));
        let cells = cut.groups.iter().map(|group| {
            let found =
                own.and_then(|own| own.groups.iter().find(|known| known.value == group.value));
            band_cell(words, found.and_then(|found| found.band))
        });
        view! {
            <tr>
                <th scope="row">{show::theme_link(member, theme)}</th>
                {cells.collect_view()}
            </tr>
        }
    };
    view! {
        <section class="part">
            <h2>
                <bdi>{by.clone()}</bdi>
            </h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby=caption.clone()>
                <table class="numbers">
                    <caption id=caption.clone()>{words.release_by_group(by)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.analysis_groups_theme()}</th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn band_cell(words: Words, band: Option<Band>) -> AnyView {
    let class = band.is_none().then_some("few");
    view! { <td class=class>{band_words(words, band)}</td> }.into_any()
}

/// The workbench with the words of a code.
fn word_query(code: &CodeTag) -> String {
    let filter = Filter {
        code: Some(code.id.clone()),
        ..Filter::default()
    };
    filter.query()
}

/// The codes that no released theme counts, and what to do about it.
fn unreleased(member: &Member, room: &Room, themes: &[Theme], of: &Released) -> Option<AnyView> {
    let words = member.words;
    let rows = released_themes(room, themes, of);
    let counted: HashSet<&CodeId> = rows
        .iter()
        .flat_map(|(_, codes)| codes)
        .map(|code| &code.id)
        .collect();
    let mut left = room
        .codes
        .iter()
        .filter(|code| !counted.contains(&code.id))
        .peekable();
    left.peek()?;
    let tags = left.map(|code| view! { <li>{show::code_tag(code)}</li> });
    Some(
        view! {
            <section class="part">
                <h2>{words.analysis_groups_left()}</h2>
                <p>{words.analysis_groups_left_text()}</p>
                <ul>{tags.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
