//! One round, with everything that a facilitator can do with it.

use super::{
    join::field_names,
    list,
    projector::result,
    staff::{kind_words, stage_mark, title},
};
use crate::{
    account::guard::Member,
    i18n::Words,
    language::Lang,
    request::Fields,
    round::{FEWEST, Item, Kind, Phase, Round, Stage, Step, code::spoken},
    session::{Session, frame::below_session},
    shell::StaffPage,
    ui::{
        choice::{Choice, select_field},
        field::{problem_notice, text_field},
        qr::qr,
        table::Label,
    },
    vocabulary::{Concept, Term},
};
use leptos::prelude::*;

/// A slip as typed: its language, and what stands in its fields.
#[derive(Clone, Debug, Default)]
pub struct TypedSlip {
    pub language: String,
    pub fields: Fields,
}

/// Everything a round's page shows.
pub struct RoundPage<'a> {
    pub member: &'a Member,
    pub session: &'a Session,
    pub round: &'a Round,
    pub list: Vec<Item>,
    /// What has been agreed on before.
    pub terms: Vec<Term>,
    pub code: String,
    /// Where Harken is reached.
    pub base: String,
    pub nonce: String,
    pub slip: TypedSlip,
    pub problem: Option<String>,
}

impl RoundPage<'_> {
    /// The page.
    pub fn page(self) -> StaffPage {
        let words = self.member.words;
        let asked = title(self.member, self.session, self.round);
        let heading = asked.clone().into_render();
        let problem = self.problem.clone();
        let body = view! {
            <div class="head">
                <div>
                    <h1>{heading}</h1>
                    <p>{kind_words(words, self.round.kind)} " " {stage_mark(words, self.round.stage)}</p>
                </div>
                <a class="do" href=self.path("projector") target="_blank" rel="noopener">
                    {words.round_projector()}
                </a>
            </div>
            {problem_notice(problem)}
            {self.step_part()}
            {self.join_part()}
            {self.slip_part()}
            {self.list_part()}
            {self.agree_part()}
            {self.keep_part()}
        };
        let rounds = self
            .member
            .path(&format!("sessions/{}/rounds", self.session.id));
        below_session(StaffPage::new(asked.text, body), self.member, self.session)
            .under(words.round_list_title(), rounds)
    }

    fn path(&self, rest: &str) -> String {
        self.member.path(&format!(
            "sessions/{}/rounds/{}/{rest}",
            self.session.id, self.round.id
        ))
    }

    /// What happens now, and what can be done next.
    fn step_part(&self) -> AnyView {
        let words = self.member.words;
        let text = match self.round.stage {
            Stage::Writing => words.round_now_writing(FEWEST),
            Stage::Few => words.round_now_few(FEWEST),
            Stage::Listed if self.round.kind == Kind::Ideas => words.round_now_ideas().into(),
            Stage::Listed => words.round_now_listed().into(),
            Stage::Ranking => words.round_now_ranking(FEWEST),
            Stage::RankingFew => words.round_now_ranking_few(FEWEST),
            Stage::Ranked => words.round_now_ranked().into(),
            Stage::Erased => words.round_now_erased().into(),
        };
        let button = |step: Step| {
            // How many took part decides only where the closing leads.
            self.round.stage.after(step, self.round.kind, FEWEST)?;
            let (class, label) = match (step, self.round.stage) {
                (Step::Close, Stage::Writing) => ("do", words.round_close()),
                (Step::Close, _) => ("do", words.round_close_ranking()),
                (Step::Reopen, _) => ("do", words.round_reopen()),
                (Step::Rank, _) => ("do", words.round_rank()),
                (Step::End, Stage::Writing | Stage::Few) => ("stop", words.round_erase()),
                (Step::End, _) => ("stop", words.round_end_ranking()),
            };
            Some(view! {
                <button class=class name="step" value=step.as_str()>
                    {label}
                </button>
            })
        };
        let buttons: Vec<_> = Step::ALL.into_iter().filter_map(button).collect();
        let tally = (self.round.stage == Stage::Ranking).then(|| {
            view! { <p><a href=self.path("tally")>{words.round_tally_title()}</a></p> }
        });
        view! {
            <section class="part">
                <h2>{words.round_now_title()}</h2>
                <p>{text}</p>
                <form method="post" action=self.path("step")>
                    <div class="actions">{buttons}</div>
                </form>
                {tally}
            </section>
        }
        .into_any()
    }

    fn join_part(&self) -> Option<AnyView> {
        self.round.stage.phase()?;
        let words = self.member.words;
        let address = format!("{}/j/{}", self.base, self.code);
        Some(
            view! {
                <section class="part">
                    <h2>{words.round_join_title()}</h2>
                    <p>{words.round_join_text()}</p>
                    <p class="spoken" dir="ltr">{spoken(&self.code)}</p>
                    {qr(&address, words.circle_screen_qr())}
                    <p dir="ltr">{address.clone()}</p>
                </section>
            }
            .into_any(),
        )
    }

    /// Slips of paper typed in: nobody is left out for want of a phone.
    fn slip_part(&self) -> Option<AnyView> {
        if self.round.stage != Stage::Writing {
            return None;
        }
        let words = self.member.words;
        let label = |name: &str| match name.parse::<Concept>() {
            Ok(concept) => concept.in_words(words).to_string(),
            Err(_) => match name.strip_prefix("idea_").map(str::parse::<usize>) {
                Some(Ok(number)) => words.circle_idea_label(number),
                _ => words.round_slip_text().to_string(),
            },
        };
        let fields = field_names(self.round.kind, Phase::Write);
        let is_one = fields.len() == 1;
        let fields = fields.into_iter().map(|name| {
            let typed = self.slip.fields.find(&name).unwrap_or_default();
            let field = text_field(name.clone(), label(&name), typed).rows(2);
            match is_one {
                true => field.into_render(),
                false => field.optional(words.staff_optional()).into_render(),
            }
        });
        let spoken = &self.session.languages;
        let others = Words::all().map(|other| other.lang().clone());
        let others = others.filter(|lang| !spoken.contains(lang));
        let languages: Vec<Lang> = spoken.iter().cloned().chain(others).collect();
        let languages = languages.iter().map(|lang| {
            let label = Label::said(lang.endonym(), lang, words.lang());
            Choice::labelled(lang.as_str(), label, lang.as_str() == self.slip.language)
        });
        Some(
            view! {
                <section class="part">
                    <h2>{words.round_slip_title()}</h2>
                    <p>{words.round_slip_lead()}</p>
                    <form class="form" method="post" action=self.path("slips")>
                        <input type="hidden" name="_nonce" value=self.nonce.clone() />
                        {select_field("language", words.round_slip_language(), None, languages.collect())}
                        {fields.collect_view()}
                        <div class="actions">
                            <button class="quiet">{words.round_slip_save()}</button>
                        </div>
                    </form>
                </section>
            }
            .into_any(),
        )
    }

    fn list_part(&self) -> Option<AnyView> {
        if !self.round.stage.shows_answers() && self.list.is_empty() {
            return None;
        }
        let words = self.member.words;
        let is_open = self.round.stage == Stage::Listed && self.round.kind == Kind::Ideas;
        let list = match self.round.stage {
            Stage::Ranked => result(words, self.list.clone()),
            _ if is_open => self
                .list
                .iter()
                .map(|item| self.item(item))
                .collect_view()
                .into_any(),
            _ => list::plain_list(words, &self.list),
        };
        Some(
            view! {
                <section class="part">
                    <h2>{words.round_list_heading()}</h2>
                    {is_open.then(|| view! { <p>{words.round_merge_lead()}</p> })}
                    {list}
                </section>
            }
            .into_any(),
        )
    }

    /// An idea that can be clarified, merged into another, and taken apart again.
    fn item(&self, item: &Item) -> AnyView {
        let words = self.member.words;
        let id = item.lead.id.to_string();
        let number = words.number(item.lead.number as f64);
        let others = item.others.iter().map(|wording| {
            view! {
                <form method="post" action=self.path("list")>
                    {list::wording(wording)}
                    <input type="hidden" name="wording" value=wording.id.to_string() />
                    <button class="quiet small" name="do" value="part">{words.round_part()}</button>
                </form>
            }
        });
        let targets = self
            .list
            .iter()
            .filter(|other| other.lead.id != item.lead.id);
        let targets: Vec<Choice> = targets
            .map(|other| {
                let lead = &other.lead;
                let text = format!("{}. {}", words.number(lead.number as f64), lead.text);
                Choice::labelled(
                    lead.id.to_string(),
                    Label::said(text, &lead.language, words.lang()),
                    false,
                )
            })
            .collect();
        let merge = (!targets.is_empty()).then(|| {
            let field = format!("into-{id}");
            let options = targets.into_iter().map(|choice| {
                let (lang, dir) = choice.label.lang_and_dir();
                view! { <option value=choice.value lang=lang dir=dir>{choice.label.text}</option> }
            });
            view! {
                <form class="filters" method="post" action=self.path("list")>
                    <input type="hidden" name="item" value=id.clone() />
                    <div class="field">
                        <label for=field.clone()>{words.round_merge_label(number.as_str())}</label>
                        <select id=field name="into">{options.collect_view()}</select>
                    </div>
                    <button class="quiet small" name="do" value="merge">{words.round_merge()}</button>
                </form>
            }
        });
        view! {
            <div class="told">
                <h3>{words.round_item(number.as_str())}</h3>
                {list::wording(&item.lead)}
                {others.collect_view()}
                <form class="form" method="post" action=self.path("list")>
                    <input type="hidden" name="item" value=id.clone() />
                    {text_field("meaning", words.round_meaning_label(), &item.lead.meaning)
                        .id(format!("meaning-{id}"))
                        .optional(words.staff_optional())}
                    <div class="actions">
                        <button class="quiet small" name="do" value="clarify">{words.staff_save()}</button>
                    </div>
                </form>
                {merge}
            </div>
        }
        .into_any()
    }

    /// What the group agrees a word means, in each language of the session.
    fn agree_part(&self) -> Option<AnyView> {
        if self.round.kind != Kind::Words || self.round.stage != Stage::Listed {
            return None;
        }
        let words = self.member.words;
        let forms = Concept::ALL.map(|concept| {
            let term = self.terms.iter().find(|term| term.concept == Some(concept));
            let fields = self.session.languages.iter().map(|lang| {
                let known = term.and_then(|term| term.wordings.get(lang));
                let known = known.map_or("", |wording| wording.definition.as_str());
                text_field(
                    format!("text_{lang}"),
                    words.round_text_label(lang.endonym()),
                    known,
                )
                .id(format!("agreed-{}-{lang}", concept.as_str()))
                .lang(lang)
                .optional(words.staff_optional())
                .rows(2)
                .into_render()
            });
            view! {
                <form class="form" method="post" action=self.path("agree")>
                    <h3>{concept.in_words(words)}</h3>
                    <input type="hidden" name="concept" value=concept.as_str() />
                    {fields.collect_view()}
                    <div class="actions">
                        <button class="quiet">{words.staff_save()}</button>
                    </div>
                </form>
            }
        });
        Some(
            view! {
                <section class="part">
                    <h2>{words.round_agree_title()}</h2>
                    <p>
                        {words.round_agree_lead()} " "
                        <a href=self.member.path("vocabulary")>{words.vocabulary_title()}</a>
                    </p>
                    {forms.into_iter().collect_view()}
                </section>
            }
            .into_any(),
        )
    }

    fn keep_part(&self) -> Option<AnyView> {
        if !self.round.stage.shows_answers() {
            return None;
        }
        let words = self.member.words;
        let body = match self.round.kept {
            true => view! { <p class="notice fine">{words.round_kept()}</p> }.into_any(),
            false => view! {
                <p>{words.round_keep_lead()}</p>
                <form method="post" action=self.path("keep")>
                    <button class="quiet">{words.round_keep()}</button>
                </form>
            }
            .into_any(),
        };
        Some(
            view! {
                <section class="part">
                    <h2>{words.round_keep_title()}</h2>
                    {body}
                </section>
            }
            .into_any(),
        )
    }
}
