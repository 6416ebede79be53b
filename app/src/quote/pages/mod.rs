//! The quotes to check, the page of one, and the list of names.

mod card;

pub use card::{Card, Typed, quote};

use super::{Chosen, Seen, Standing};
use crate::{
    account::{Act, guard::Member},
    barrier::Barrier,
    shell::StaffPage,
    survey::Survey,
    theme::{
        Evidence, Theme,
        show::{standing_words, statement},
    },
    ui::{
        field::text_field,
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;

/// What stands around the quotes of an initiative.
pub struct Desk {
    pub themes: Vec<Theme>,
    pub barriers: Vec<Barrier>,
    pub surveys: Vec<Survey>,
    pub evidence: Vec<Evidence>,
}

/// The address of a quote's page inside its initiative.
pub fn path_of(chosen: &Chosen) -> String {
    format!("quotes/{}/{}", chosen.evidence, chosen.quote.coding)
}

/// What a form sends back to say what its checker saw.
pub fn seen_token(seen: &Seen) -> String {
    seen.words.clone()
}

/// Every chosen quote, those nobody has looked at first.
pub fn quotes(member: &Member, desk: &Desk, chosen: &[Chosen]) -> StaffPage {
    let words = member.words;
    let waiting = |chosen: &&Chosen| chosen.quote.standing == Standing::Unchecked;
    let next = chosen.iter().find(waiting).map(path_of);
    let next = next.map(|path| {
        view! {
            <a class="do" href=member.path(&path)>
                {words.quote_next()}
            </a>
        }
    });
    let names = member.role.may(Act::Organize).then(|| {
        view! {
            <p>
                <a href=member.path("names")>{words.quote_names_title()}</a>
            </p>
        }
    });
    let rows = chosen
        .iter()
        .filter(waiting)
        .chain(chosen.iter().filter(|chosen| !waiting(chosen)));
    let rows: Vec<ListRow> = rows.map(|chosen| row(member, desk, chosen)).collect();
    let list = if rows.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.quote_list_empty()}</h2>
                <p>{words.quote_list_empty_text()}</p>
            </div>
        }
        .into_any()
    } else {
        let heads = [
            words.quote_words(),
            words.quote_theme(),
            words.quote_standing(),
        ];
        list_table(words.quote_list_title(), &heads, rows)
    };
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.quote_list_title()}</h1>
                <p class="lead">{words.quote_list_lead()}</p>
            </div>
            {next}
        </div>
        {list}
        {names}
    };
    StaffPage::new(words.quote_list_title(), body)
}

fn row(member: &Member, desk: &Desk, chosen: &Chosen) -> ListRow {
    let quote = &chosen.quote;
    let (class, standing) = standing_words(member.words, &quote.standing);
    let theme = desk.themes.iter().find(|theme| theme.id == chosen.theme);
    ListRow {
        head: view! {
            <a href=member.path(&path_of(chosen))>
                <span lang=quote.language.to_string() dir=quote.language.direction().as_str()>
                    {quote.text.clone()}
                </span>
            </a>
        }
        .into_any(),
        cells: vec![
            theme
                .map(|theme| statement(member, theme).into_render())
                .into_any(),
            view! { <span class=class>{standing}</span> }.into_any(),
        ],
    }
}

/// The names that no quote may repeat.
pub fn names(member: &Member, typed: &str, problem: Option<String>) -> StaffPage {
    let words = member.words;
    let body = view! {
        <h1>{words.quote_names_title()}</h1>
        <p class="lead">{words.quote_names_lead()}</p>
        <form class="form" method="post" action=member.path("names")>
            {text_field("names", words.quote_names_label(), typed)
                .hint(words.quote_names_hint())
                .problem(problem)
                .rows(12)}
            <div class="actions">
                <button class="do">{words.staff_save()}</button>
                <a href=member.path("quotes")>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    StaffPage::new(words.quote_names_title(), body)
        .under(words.quote_list_title(), member.path("quotes"))
}
