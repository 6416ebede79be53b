//! The words on which the two disagree, and the page on which somebody decides what stays.

use super::{Names, code_tag, dir_of, endonym, left_out, page_of};
use crate::{
    account::guard::Member,
    coding::{Code, Passage, text::cut},
    double_coding::{
        Decision, DoubleCoding, Drawn, Given, Kept, Side,
        compare::{Instead, Unit, list_waiting, side_of},
    },
    ids::{CodeId, PassageId},
    language::Lang,
    shell::StaffPage,
    ui::{
        choice::{Choice, Many, choice_field},
        field::{problem_notice, text_field},
        table::{ListRow, list_table},
    },
};
use leptos::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// The value of the field `other` where nothing was given in place of a code; no code has such an id.
pub const NOTHING: &str = "none";

/// Which disagreements somebody wants to see.
pub struct Looked {
    pub code: Option<CodeId>,
    pub instead: Instead,
    pub language: Option<Lang>,
}

impl Looked {
    /// Whether these words are among them.
    pub fn fits(&self, unit: &Unit) -> bool {
        let code = self.code.as_ref();
        code.is_none_or(|code| unit.shows(code, &self.instead))
            && self
                .language
                .as_ref()
                .is_none_or(|lang| unit.language == *lang)
    }

    fn is_all(&self) -> bool {
        self.code.is_none() && self.language.is_none()
    }
}

/// The list of words on which the two disagree.
pub struct Disagreements<'a> {
    pub member: &'a Member,
    pub double: &'a DoubleCoding,
    pub codes: &'a [Code],
    pub beginnings: HashMap<PassageId, String>,
    pub decisions: Vec<Decision>,
    pub units: &'a [Unit],
    /// How many passages the reader codes blind just now: they are not among these.
    pub left_out: usize,
    pub looked: Looked,
}

fn tags<'a>(codes: &[Code], of: impl IntoIterator<Item = &'a CodeId>) -> AnyView {
    let tags = of.into_iter().filter_map(|code| code_tag(codes, code));
    tags.map(|tag| view! { {tag} " " })
        .collect_view()
        .into_any()
}

impl Disagreements<'_> {
    /// The page.
    pub fn page(&self) -> StaffPage {
        let (member, double) = (self.member, self.double);
        let words = member.words;
        let waiting: BTreeSet<&PassageId> = list_waiting(self.units, &self.decisions)
            .into_iter()
            .map(|unit| &unit.passage)
            .collect();
        let row = |unit: &Unit| {
            let address = double.path(member, &format!("/adjudicate/{}", unit.passage));
            let beginning = self.beginnings.get(&unit.passage).cloned();
            let (class, state) = match waiting.contains(&unit.passage) {
                true => ("status todo", words.agreement_state_waits()),
                false => ("status fine", words.agreement_state_decided()),
            };
            ListRow {
                head: view! {
                    <a href=address lang=unit.language.to_string() dir=dir_of(&unit.language)>
                        {beginning}
                    </a>
                }
                .into_any(),
                cells: vec![
                    endonym(words, &unit.language),
                    tags(self.codes, unit.first.difference(&unit.second)),
                    tags(self.codes, unit.second.difference(&unit.first)),
                    view! { <span class=class>{state}</span> }.into_any(),
                ],
            }
        };
        let heads = [
            words.agreement_passage(),
            words.coding_language(),
            words.agreement_only_first(),
            words.agreement_only_second(),
            words.agreement_state(),
        ];
        let list = if self.units.is_empty() {
            view! { <p class="none">{words.agreement_disagreements_none()}</p> }.into_any()
        } else {
            let rows = self.units.iter().map(row).collect();
            list_table(words.agreement_disagreements(), &heads, rows)
        };
        let all = (!self.looked.is_all()).then(|| {
            let address = double.path(member, "/adjudicate");
            view! {
                <p>
                    <a href=address>{words.agreement_disagreements_all()}</a>
                </p>
            }
        });
        let body = view! {
            <h1>{words.agreement_disagreements()}</h1>
            <p class="lead">{words.agreement_disagreements_lead()}</p>
            {left_out(member, self.left_out)}
            {all}
            {list}
        };
        page_of(
            member,
            words.agreement_disagreements().into(),
            body.into_any(),
        )
        .under(double.title.clone(), double.path(member, ""))
    }
}

/// Some words, with what each of the two gave them.
pub struct Deciding<'a> {
    pub member: &'a Member,
    pub double: &'a DoubleCoding,
    pub drawn: &'a Drawn,
    pub codes: &'a [Code],
    pub names: &'a Names,
    pub passage: &'a Passage,
    pub unit: &'a Unit,
    /// On these words only.
    pub given: &'a [Given],
    pub decisions: &'a [Decision],
    /// What people other than the two have put on them.
    pub of_others: BTreeSet<CodeId>,
    pub may_decide: bool,
    pub typed: HashMap<CodeId, Kept>,
    pub reason: String,
}

impl Deciding<'_> {
    /// The page.
    pub fn page(&self, problem: Option<String>) -> StaffPage {
        let (member, double, passage) = (self.member, self.double, self.passage);
        let words = member.words;
        let (lang, dir) = (passage.language.to_string(), dir_of(&passage.language));
        let others = (!self.of_others.is_empty()).then(|| {
            view! {
                <p class="hint">{words.agreement_of_others()} " " {tags(self.codes, &self.of_others)}</p>
            }
        });
        let body = view! {
            <h1>{words.agreement_decide_title()}</h1>
            {problem_notice(problem)}
            <section class="passage" aria-labelledby="passage-title">
                <h2 id="passage-title">{endonym(words, &passage.language)}</h2>
                <div class="text" lang=lang dir=dir>
                    {passage.text.clone()}
                </div>
                <p>
                    <a href=member.path(&format!("words/{}", passage.id))>{words.agreement_on_workbench()}</a>
                </p>
            </section>
            {self.side_by_side()}
            {others}
            {self.decided()}
            {self.may_decide.then(|| self.form())}
        };
        page_of(
            member,
            words.agreement_decide_title().into(),
            body.into_any(),
        )
        .under(double.title.clone(), double.path(member, ""))
        .under(
            words.agreement_disagreements(),
            double.path(member, "/adjudicate"),
        )
    }

    fn all_codes(&self) -> Vec<&CodeId> {
        self.unit.first.union(&self.unit.second).collect()
    }

    /// Names are left out: who gave a code is no reason to keep it.
    fn side_by_side(&self) -> AnyView {
        let words = self.member.words;
        let cell = |code: &CodeId, side: Side| {
            let own = self
                .given
                .iter()
                .filter(|given| given.code == *code && side_of(self.drawn, given) == side);
            let passage = self.passage;
            let quotes: Vec<_> = own
                .filter_map(|given| cut(&passage.text, given.range))
                .map(|quote| {
                    view! {
                        <p>
                            <q lang=passage.language.to_string() dir=dir_of(&passage.language)>
                                {quote.to_string()}
                            </q>
                        </p>
                    }
                })
                .collect();
            if quotes.is_empty() {
                view! { <span class="none">{words.agreement_not_given()}</span> }.into_any()
            } else {
                quotes.into_any()
            }
        };
        let row = |code: &&CodeId| {
            Some(ListRow {
                head: code_tag(self.codes, code)?,
                cells: vec![cell(code, Side::First), cell(code, Side::Second)],
            })
        };
        let heads = [
            words.coding_code(),
            words.agreement_first(),
            words.agreement_second(),
        ];
        let rows: Vec<ListRow> = self.all_codes().iter().filter_map(row).collect();
        if rows.is_empty() {
            return view! { <p class="none">{words.agreement_nothing_given()}</p> }.into_any();
        }
        list_table(words.agreement_side_by_side(), &heads, rows)
    }

    fn kept_words(&self, code: &CodeId, kept: Kept) -> &'static str {
        let words = self.member.words;
        let is_of_both = self.unit.first.contains(code) && self.unit.second.contains(code);
        match kept {
            Kept::Neither => words.agreement_keep_neither(),
            _ if !is_of_both => words.agreement_keep(),
            Kept::First => words.agreement_keep_first(),
            Kept::Second => words.agreement_keep_second(),
            Kept::Both => words.agreement_keep_both(),
        }
    }

    /// What was decided, by whom and why.
    fn decided(&self) -> Option<AnyView> {
        let words = self.member.words;
        let item = |decision: &Decision| {
            let tag = code_tag(self.codes, &decision.code)?;
            let by = self.names.of(words, &decision.by);
            Some(view! {
                <li>
                    {tag} " " {self.kept_words(&decision.code, decision.kept)} ". "
                    {words.agreement_decided_by(by)} " " <q dir="auto">{decision.reason.clone()}</q>
                </li>
            })
        };
        let items: Vec<_> = self.decisions.iter().filter_map(item).collect();
        (!items.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{words.agreement_decided()}</h2>
                    <ul class="decisions">{items}</ul>
                </section>
            }
            .into_any()
        })
    }

    fn form(&self) -> AnyView {
        let words = self.member.words;
        let field = |code: &CodeId| {
            let known = self.codes.iter().find(|known| known.id == *code)?;
            let (first, second) = (
                self.unit.first.contains(code),
                self.unit.second.contains(code),
            );
            let offered: &[Kept] = match (first, second) {
                (true, true) => &[Kept::Both, Kept::First, Kept::Second, Kept::Neither],
                (true, false) => &[Kept::First, Kept::Neither],
                _ => &[Kept::Second, Kept::Neither],
            };
            // What both gave stays unless somebody wants otherwise.
            let before = (first && second).then_some(Kept::Both);
            let chosen = self.typed.get(code).copied().or(before);
            let choices = offered.iter().map(|kept| {
                let label = self.kept_words(code, *kept);
                Choice::new(kept.as_str(), label, chosen == Some(*kept))
            });
            Some(choice_field(
                &format!("kept-{code}"),
                words.agreement_keep_what(known.name.as_str()),
                None,
                Many::One,
                choices.collect(),
            ))
        };
        let fields: Vec<AnyView> = self.all_codes().into_iter().filter_map(field).collect();
        if fields.is_empty() {
            return ().into_any();
        }
        let action = self
            .double
            .path(self.member, &format!("/adjudicate/{}", self.passage.id));
        view! {
            <section class="part">
                <h2>{words.agreement_decide()}</h2>
                <p>{words.agreement_decide_text()}</p>
                <form class="form" method="post" action=action>
                    {fields}
                    {text_field("reason", words.agreement_reason(), &self.reason)
                        .rows(3)
                        .hint(words.agreement_reason_hint())}
                    <div class="actions">
                        <button class="do">{words.agreement_decide_save()}</button>
                    </div>
                </form>
            </section>
        }
        .into_any()
    }
}
