//! Groups of passages without a code, and how suggestions do in each language.

use super::{dir_of, endonym};
use crate::{
    account::guard::Member,
    coding::{
        code::LONGEST_NAME,
        suggested::{Progress, Standing},
    },
    ids::PassageId,
    language::Lang,
    shell::StaffPage,
    ui::table::{ListRow, list_table},
};
use leptos::prelude::*;

/// What the page shows.
pub struct Shown {
    /// Of one language.
    pub groups: Vec<Group>,
    /// Languages with enough passages to be grouped.
    pub languages: Vec<Lang>,
    pub learned: Vec<Progress>,
}

/// Passages that speak alike. How many they are is not told: it would be the total of a filtered queue.
pub struct Group {
    pub language: Lang,
    /// The words that set it apart from the others, the most telling first.
    pub words: Vec<String>,
    /// The passages nearest to its middle, each with its beginning.
    pub typical: Vec<(PassageId, String)>,
}

/// The groups of a language, each with a form that makes a code of it.
pub fn clusters(member: &Member, shown: &Shown) -> StaffPage {
    let words = member.words;
    let language = shown.groups.first().map(|group| &group.language);
    let others = shown.languages.iter().map(|lang| {
        let address = member.path(&format!("words/clusters?language={lang}"));
        let current = (language == Some(lang)).then_some("page");
        view! {
            <li>
                <a href=address aria-current=current>
                    {endonym(words, lang)}
                </a>
            </li>
        }
    });
    let list = if shown.groups.is_empty() {
        view! {
            <div class="empty">
                <h2>{words.learning_clusters_empty()}</h2>
                <p>{words.learning_clusters_empty_text()}</p>
            </div>
        }
        .into_any()
    } else {
        let groups = shown.groups.iter().enumerate();
        groups
            .map(|(place, one)| group(member, place + 1, one))
            .collect_view()
            .into_any()
    };
    let body = view! {
        <h1>{words.learning_clusters_title()}</h1>
        <p class="lead">{words.learning_clusters_lead()}</p>
        <ul>{others.collect_view()}</ul>
        {list}
        <h2>{words.learning_recall_title()}</h2>
        <p>{words.learning_recall_text()}</p>
        {learned(member, &shown.learned)}
    };
    StaffPage::new(words.learning_clusters_title(), body)
        .under(words.staff_words(), member.path("words"))
}

fn group(member: &Member, number: usize, group: &Group) -> AnyView {
    let words = member.words;
    let (lang, dir) = (group.language.to_string(), dir_of(&group.language));
    let typical = group.typical.iter().map(|(id, text)| {
        view! {
            <li>
                <a href=member.path(&format!("words/{id}")) lang=lang.clone() dir=dir>
                    {text.clone()}
                </a>
            </li>
        }
    });
    let name: String = group.words.join(" · ").chars().take(LONGEST_NAME).collect();
    let id = format!("cluster-{number}");
    view! {
        <section aria-labelledby=id.clone()>
            <h2 id=id.clone() lang=lang.clone() dir=dir>
                {group.words.join(" · ")}
            </h2>
            <ul>{typical.collect_view()}</ul>
            <form class="form" method="post" action=member.path("codes")>
                <div class="field">
                    <label for=format!("{id}-name")>{words.learning_clusters_name()}</label>
                    <input id=format!("{id}-name") name="name" type="text" dir="auto" autocomplete="off" value=name />
                </div>
                <div class="actions">
                    <button class="quiet">{words.learning_clusters_make()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn learned(member: &Member, learned: &[Progress]) -> AnyView {
    let words = member.words;
    let rows = learned.iter().map(|one| ListRow {
        head: endonym(words, &one.language),
        cells: vec![
            one.confirmed.to_string().into_any(),
            match one.recall {
                Some(recall) => words
                    .release_percent((recall * 100.0).round() as usize)
                    .into_any(),
                None => words.learning_recall_none().into_any(),
            },
            match one.standing {
                Standing::Ready => words.learning_standing_ready(),
                Standing::Unsure => words.learning_standing_unsure(),
                Standing::Learning => words.learning_standing_learning(),
                Standing::Few | Standing::Hidden | Standing::Long => words.learning_standing_few(),
            }
            .into_any(),
        ],
    });
    let heads = [
        words.coding_language(),
        words.learning_confirmed(),
        words.learning_recall(),
        words.learning_standing(),
    ];
    list_table(words.learning_recall_title(), &heads, rows.collect())
}
