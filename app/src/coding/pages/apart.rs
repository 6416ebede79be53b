//! What the workbench says where the reader codes words apart from somebody else.

use super::Opened;
use crate::account::guard::Member;
use leptos::prelude::*;

/// The way to double codings.
pub fn link(member: &Member) -> AnyView {
    let address = member.path("agreement");
    view! {
        <a class="quiet" href=address>
            {member.words.agreement_title()}
        </a>
    }
    .into_any()
}

/// Says that the reader sees their own codes only, and lets them mark the words as looked at.
pub fn notice(member: &Member, opened: &Opened) -> Option<AnyView> {
    let words = member.words;
    let (double, drawn) = opened.apart.as_ref()?;
    let side = double.side(drawn, &member.account.id)?;
    let here = member.path(&format!("agreement/{}", double.id));
    let action = format!("{here}/done/{}", drawn.passage);
    let mark = if drawn.is_done_by(side) {
        view! {
            <p>{words.agreement_marked_done()}</p>
            <form method="post" action=action>
                <button class="quiet small" name="undo" value="1">
                    {words.agreement_unmark()}
                </button>
            </form>
        }
        .into_any()
    } else {
        view! {
            <form method="post" action=action>
                <button class="do">{words.agreement_mark_done()}</button>
            </form>
            <p class="hint">{words.agreement_mark_done_text()}</p>
        }
        .into_any()
    };
    Some(
        view! {
            <div class="notice">
                <p>
                    <b>{words.agreement_blind()}</b>
                </p>
                <p>
                    {words.agreement_blind_text()} " "
                    <a href=here>
                        <bdi>{double.title.clone()}</bdi>
                    </a>
                </p>
                {mark}
            </div>
        }
        .into_any(),
    )
}
