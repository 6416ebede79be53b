//! The form on which the prompts of a session are written, two languages side by side.

use crate::{
    account::guard::Member,
    language::Lang,
    session::{
        Session,
        frame::{self, below_session, session_tabs},
        prompts::{TypedGuide, TypedPrompt, TypedText, Use, minutes_of},
    },
    shell::StaffPage,
    ui::{
        field::{TextField, problem_notice, text_field},
        said::endonym,
    },
};
use leptos::prelude::*;

/// The guide's form in the making.
pub struct GuideForm<'a> {
    pub session: &'a Session,
    /// The languages it shows: the session's first, and another where there is one.
    pub languages: &'a [Lang],
    pub typed: &'a TypedGuide,
    pub in_use: Use,
    /// Which guide the form was made from.
    pub made_from: &'a str,
    pub problem: Option<String>,
}

/// The prompts with their probes and minutes.
pub fn guide(member: &Member, form: &GuideForm<'_>) -> StaffPage {
    let words = member.words;
    let session = form.session;
    let minutes = minutes_of(&session.prompts);
    let total = (minutes > 0).then(|| {
        view! { <p>{words.session_guide_total(i64::from(minutes))}</p> }
    });
    let taken = (form.in_use == Use::Taken).then(|| {
        view! { <p class="notice">{words.session_guide_taken()}</p> }
    });
    let rows = form.typed.rows.iter().enumerate();
    let rows = rows.map(|(index, row)| prompt_row(member, form, index, row));
    let with = form.languages.last().map(Lang::to_string);
    let body = view! {
        <h1>{session.title.clone()}</h1>
        {session_tabs(member, session, "guide")}
        <p class="lead">{words.session_guide_lead()}</p>
        <p>
            <a href=member.path("guides")>{words.guide_list_title()}</a>
        </p>
        {total}
        {taken}
        {language_links(member, form)}
        {problem_notice(form.problem.clone())}
        <form class="form" method="post" action=frame::path(member, session, "guide")>
            <input type="hidden" name="with" value=with />
            <input type="hidden" name="made_from" value=form.made_from.to_string() />
            <input type="hidden" name="rows" value=form.typed.rows.len().to_string() />
            {rows.collect_view()}
            <div class="actions stay">
                <button class="do">{words.staff_save()}</button>
            </div>
        </form>
    };
    below_session(
        StaffPage::new(words.session_tab_guide(), body),
        member,
        session,
    )
}

/// The other languages of the session, one of which stands beside the first.
fn language_links(member: &Member, form: &GuideForm<'_>) -> Option<AnyView> {
    let words = member.words;
    let [first, others @ ..] = form.session.languages.as_slice() else {
        return None;
    };
    let links = others.iter().map(|lang| {
        let address = frame::path(member, form.session, &format!("guide?with={lang}"));
        let is_here = form.languages.last() == Some(lang);
        view! {
            <a href=address aria-current=is_here.then_some("true")>
                {endonym(lang)}
            </a>
        }
    });
    (!others.is_empty()).then(|| {
        view! {
            <nav class="tabs" aria-label=words.session_guide_beside(first.endonym())>
                {links.collect_view()}
            </nav>
        }
        .into_any()
    })
}

fn prompt_row(
    member: &Member,
    form: &GuideForm<'_>,
    index: usize,
    row: &TypedPrompt,
) -> impl IntoView + use<> {
    let words = member.words;
    let number = index + 1;
    let is_known = index < form.session.prompts.len();
    let is_free = form.in_use == Use::Free;
    let place = is_free.then(|| {
        text_field(
            format!("place-{index}"),
            words.session_guide_place(),
            &row.place,
        )
        .into_render()
    });
    let minutes = text_field(
        format!("minutes-{index}"),
        words.session_guide_minutes(),
        &row.minutes,
    )
    .optional(words.staff_optional());
    let out = (is_free && is_known).then(|| {
        view! {
            <label class="choice">
                <input type="checkbox" name=format!("out-{index}") value="1" checked=row.out />
                <span>{words.session_guide_out()}</span>
            </label>
        }
    });
    let empty = TypedText::default();
    let columns = form.languages.iter().enumerate().map(|(column, lang)| {
        let said = row.said.get(lang).unwrap_or(&empty);
        let class = if column == 0 { "source" } else { "target" };
        view! {
            <div class=class>
                <p class="by">{endonym(lang)}</p>
                {in_language(format!("text-{index}-{lang}"), words.session_prompt_label(), &said.text, lang).rows(2)}
                {in_language(format!("probes-{index}-{lang}"), words.session_guide_probes(), &said.probes, lang)
                    .hint(words.session_guide_probes_hint())
                    .optional(words.staff_optional())
                    .rows(3)}
            </div>
        }
    });
    let legend = match is_known {
        true => words.session_guide_prompt(number),
        false => words.session_guide_more(number),
    };
    view! {
        <fieldset class="part">
            <legend>{legend}</legend>
            <div class="pair">{columns.collect_view()}</div>
            <div class="across">{place} {minutes}</div>
            {out}
        </fieldset>
    }
}

/// A field in a language that its label names only to the eye: the same label stands in each column.
fn in_language(name: String, label: &str, value: &str, lang: &Lang) -> TextField {
    text_field(name, format!("{label} ({})", lang.endonym()), value).lang(lang)
}
