//! Rankings that were written on paper: counted by hand and typed in, or printed to be counted on.

use super::list;
use crate::{
    account::guard::Member,
    request::Fields,
    round::{
        Item, Round,
        ranking::{RANKS, points_of},
    },
    session::Session,
    shell::StaffPage,
    ui::field::{problem_notice, text_field},
};
use leptos::prelude::*;

/// The field that counts how many papers gave an item so many points.
pub fn cell_name(item: &Item, place: usize) -> String {
    format!("p{}_{}", points_of(place), item.lead.id)
}

/// The tally of the papers: a row an item, a column for each number of points.
pub fn tally(
    member: &Member,
    session: &Session,
    round: &Round,
    items: &[Item],
    nonce: &str,
    typed: &Fields,
    problem: Option<String>,
) -> StaffPage {
    let words = member.words;
    let path = member.path(&format!("sessions/{}/rounds/{}", session.id, round.id));
    let heads = (0..RANKS).map(|place| {
        view! { <th scope="col">{words.round_tally_points(points_of(place))}</th> }
    });
    let rows = items.iter().map(|item| {
        let number = words.number(item.lead.number as f64);
        let cells = (0..RANKS).map(|place| {
            let name = cell_name(item, place);
            let label = words.round_tally_cell(number.as_str(), points_of(place));
            let value = typed.text(&name).to_string();
            view! {
                <td>
                    <input class="short" type="text" inputmode="numeric" name=name value=value aria-label=label />
                </td>
            }
        });
        view! {
            <tr>
                <th scope="row">{number.clone()} ". " {list::brief(&item.lead)}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    let body = view! {
        <h1>{words.round_tally_title()}</h1>
        <p class="lead">{words.round_tally_lead()}</p>
        {problem_notice(problem)}
        <form class="form" method="post" action=format!("{path}/tally")>
            <input type="hidden" name="_nonce" value=nonce.to_string() />
            {text_field("papers", words.round_tally_papers(), typed.text("papers"))}
            <div class="scroll" tabindex="0" role="region" aria-labelledby="tally">
                <table class="tally">
                    <caption id="tally">{words.round_tally_caption()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.round_list_heading()}</th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <div class="actions">
                <button class="do">{words.round_tally_save()}</button>
                <a href=path.clone()>{words.staff_cancel()}</a>
            </div>
        </form>
    };
    let sessions = member.path("sessions");
    StaffPage::new(words.round_tally_title(), body)
        .under(words.session_list_title(), sessions)
        .under(
            session.title.clone(),
            member.path(&format!("sessions/{}", session.id)),
        )
        .under(words.round_back(), path)
}
