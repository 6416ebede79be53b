//! Tables: lists of things, and numbers across groups.

use crate::language::Lang;
use leptos::prelude::*;

/// One thing in a list: what it is called (usually a link), and its other cells.
pub struct ListRow {
    pub head: AnyView,
    pub cells: Vec<AnyView>,
}

/// A list of things. It becomes a stacked list on phones, where each cell says its column's name.
///
/// `heads` names the first column and then one for each cell.
pub fn list_table(caption: &str, heads: &[&str], rows: Vec<ListRow>) -> AnyView {
    let head = |text: &&str| {
        view! {
            <th role="columnheader" scope="col">
                {text.to_string()}
            </th>
        }
    };
    let row = |row: ListRow| {
        let cells = row.cells.into_iter().zip(&heads[1..]).map(|(cell, head)| {
            view! {
                <td role="cell" data-label=head.to_string()>
                    <div>{cell}</div>
                </td>
            }
        });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    {row.head}
                </th>
                {cells.collect_view()}
            </tr>
        }
    };
    view! {
        <table class="list" role="table">
            <caption class="unseen">{caption.to_string()}</caption>
            <thead role="rowgroup">
                <tr role="row">{heads.iter().map(head).collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// A text that may stand in another language than its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub text: String,
    /// Where it differs from the page's.
    pub lang: Option<Lang>,
}

impl Label {
    /// A text in the language of the page.
    pub fn plain(text: impl Into<String>) -> Label {
        Label {
            text: text.into(),
            lang: None,
        }
    }

    /// A text in its own language; marked where that is not the page's.
    pub fn said(text: impl Into<String>, lang: &Lang, page: &Lang) -> Label {
        Label {
            text: text.into(),
            lang: (lang != page).then(|| lang.clone()),
        }
    }

    /// The values of the `lang` and `dir` attributes; none where the page's hold.
    pub fn lang_and_dir(&self) -> (Option<String>, Option<&'static str>) {
        let dir = self.lang.as_ref().map(|lang| lang.direction().as_str());
        (self.lang.as_ref().map(Lang::to_string), dir)
    }
}

impl IntoRender for Label {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        let (lang, dir) = self.lang_and_dir();
        match lang {
            Some(lang) => view! { <span lang=lang dir=dir>{self.text}</span> }.into_any(),
            None => self.text.into_any(),
        }
    }
}

/// Numbers across groups.
pub struct Numbers {
    /// Unique on the page.
    pub id: String,
    pub caption: String,
    /// The first column's name, then one for each number.
    pub heads: Vec<String>,
    pub rows: Vec<NumbersRow>,
}

/// One group's numbers.
pub struct NumbersRow {
    pub head: Label,
    pub cells: Cells,
}

/// The numbers of a row, or why there are none.
pub enum Cells {
    Numbers(Vec<String>),
    /// One quiet sentence in place of every number.
    Hidden(String),
}

impl IntoRender for Numbers {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        let columns = self.heads.len().saturating_sub(1).to_string();
        let row = |row: NumbersRow| {
            let cells = match row.cells {
                Cells::Numbers(numbers) => numbers
                    .into_iter()
                    .map(|number| view! { <td>{number}</td> })
                    .collect_view()
                    .into_any(),
                Cells::Hidden(why) => {
                    view! { <td class="few" colspan=columns.clone()>{why}</td> }.into_any()
                }
            };
            view! { <tr><th scope="row">{row.head.into_render()}</th>{cells}</tr> }
        };
        let head = |text: String| view! { <th scope="col">{text}</th> };
        view! {
            <div class="scroll" tabindex="0" role="region" aria-labelledby=self.id.clone()>
                <table class="numbers">
                    <caption id=self.id.clone()>{self.caption}</caption>
                    <thead>
                        <tr>{self.heads.into_iter().map(head).collect_view()}</tr>
                    </thead>
                    <tbody>{self.rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    }
}
