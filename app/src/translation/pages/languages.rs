//! How complete each language of a survey is.

use crate::{
    account::{Act, guard::Member},
    language::Lang,
    shell::StaffPage,
    survey::{Status, Survey, frame},
    translation::Tally,
    ui::said::endonym,
};
use leptos::prelude::*;

/// A row a language, and the way to one more.
pub fn languages(member: &Member, survey: &Survey, tallies: &[(Lang, Tally)]) -> StaffPage {
    let words = member.words;
    let translates = member.role.may(Act::Translate);
    let rows = tallies
        .iter()
        .map(|(lang, tally)| row(member, survey, lang, *tally))
        .collect_view();
    let add = (translates && survey.status != Status::Closed).then(|| add(member, survey));
    let body = view! {
        <div class="head">
            <div>
                <h1>{words.survey_tab_languages()}</h1>
                <p class="lead">{words.translation_languages_lead()}</p>
            </div>
        </div>
        {frame::survey_tabs(member, survey, "languages")}
        <table class="list" role="table">
            <caption class="unseen">{words.translation_languages_caption()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">
                        {words.translation_language()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.translation_missing()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.translation_outdated()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.translation_drafted()}
                    </th>
                    <th role="columnheader" scope="col">
                        {words.translation_approved()}
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
        <p class="hint">{words.translation_status_help()}</p>
        {add}
    };
    frame::below_survey(
        StaffPage::new(words.survey_tab_languages(), body),
        member,
        survey,
    )
}

fn row(member: &Member, survey: &Survey, lang: &Lang, tally: Tally) -> impl IntoView + use<> {
    let words = member.words;
    let name = if member.role.may(Act::Translate) {
        let page = frame::path(member, survey, &format!("languages/{lang}"));
        view! { <a href=page>{endonym(lang)}</a> }.into_any()
    } else {
        endonym(lang).into_any()
    };
    let cells = if *lang == survey.form.default_language {
        view! {
            <td role="cell" colspan="4" data-label=words.survey_column_status()>
                {words.translation_original(tally.total())}
            </td>
        }
        .into_any()
    } else {
        let counts = [
            (words.translation_missing(), tally.missing),
            (words.translation_outdated(), tally.outdated),
            (words.translation_drafted(), tally.drafted),
            (words.translation_approved(), tally.approved),
        ];
        counts
            .map(|(label, count)| {
                view! {
                    <td role="cell" data-label=label>
                        {words.number(count as f64)}
                    </td>
                }
            })
            .collect_view()
            .into_any()
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {name}
                <small dir="ltr">{lang.to_string()}</small>
            </th>
            {cells}
        </tr>
    }
}

/// A language is chosen by its own name, as its translator knows it.
fn add(member: &Member, survey: &Survey) -> impl IntoView + use<> {
    let words = member.words;
    let mut others: Vec<Lang> = Lang::list_known()
        .filter(|lang| !survey.form.languages.contains(lang))
        .collect();
    others.sort_by_key(|lang| lang.endonym().to_lowercase());
    let options = others
        .into_iter()
        .map(|lang| {
            let text = format!("{} ({lang})", lang.endonym());
            view! {
                <option value=lang.to_string() lang=lang.to_string() dir=lang.direction().as_str()>
                    {text}
                </option>
            }
        })
        .collect_view();
    view! {
        <section class="part">
            <h2>{words.translation_add()}</h2>
            <form class="filters" method="get">
                <div class="field">
                    <label for="add">{words.translation_language()}</label>
                    <p class="hint" id="add-hint">
                        {words.translation_add_hint()}
                    </p>
                    <select id="add" name="add" aria-describedby="add-hint">
                        {options}
                    </select>
                </div>
                <button class="quiet">{words.translation_add_submit()}</button>
            </form>
        </section>
    }
}
