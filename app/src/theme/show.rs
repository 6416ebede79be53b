//! How themes, their evidence and their quotes are shown, wherever they are.

use super::{CodeTag, Evidence, EvidenceKind, Missing, Removal, Theme};
use crate::{
    account::guard::Member,
    barrier::Barrier,
    coding::NoteKind,
    i18n::Words,
    ids::{BarrierId, EvidenceId, SurveyId},
    language::Lang,
    memo::show::signature,
    quote::{Origin, PassageTranslation, Quote, Standing, Telling, Wording},
    survey::Survey,
    ui::{
        field::text_field,
        quote::{Translation, quote, told, translated},
        said::said,
        table::Label,
    },
    vocabulary::{Term, show::marked},
};
use leptos::prelude::*;
use std::collections::HashMap;

/// Everything a page needs to show evidence of an initiative.
pub struct Shown<'a> {
    pub member: &'a Member,
    pub themes: &'a [Theme],
    pub barriers: &'a [Barrier],
    pub surveys: &'a [Survey],
    pub quotes: &'a HashMap<EvidenceId, Vec<Quote>>,
    /// Words that have been agreed on, marked in what the initiative itself says.
    pub vocabulary: &'a [Term],
    pub links: Links,
}

/// Whether what is shown leads to other pages of the initiative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Links {
    #[default]
    Kept,
    /// In a file that is read elsewhere they would lead nowhere.
    Left,
}

/// What stands above the evidence in a section: the barrier's name on a theme's page, the theme's on a barrier's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facing {
    Barrier,
    Theme,
}

/// The kind of a tie in words.
pub fn kind_words(words: Words, kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Supports => words.theme_supports(),
        EvidenceKind::Contradicts => words.theme_contradicts(),
        EvidenceKind::Explains => words.theme_explains(),
    }
}

/// How far a quote has come: the class of its mark, and the words on it.
pub fn standing_words(words: Words, standing: &Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Unchecked => ("status todo", words.quote_unchecked()),
        Standing::Refused => ("status bad", words.quote_refused()),
        Standing::Cleared(Wording::Original { .. }) => ("status fine", words.quote_cleared()),
        Standing::Cleared(Wording::Translation(_)) => {
            ("status fine", words.quote_cleared_translation())
        }
        Standing::Cleared(Wording::Paraphrase(_)) => {
            ("status fine", words.quote_cleared_paraphrase())
        }
    }
}

/// A theme's statement in the page's language, or as near as there is.
pub fn statement(member: &Member, theme: &Theme) -> Label {
    let page = member.words.lang();
    let fallback = member
        .initiative
        .language
        .parse()
        .unwrap_or_else(|_| page.clone());
    let said = theme.title(page, &fallback);
    Label::said(said.text, said.lang, page)
}

/// The statement, large, with the agreed words in it marked; where it is not in the page's language, that is said.
pub fn statement_paragraph(member: &Member, theme: &Theme, vocabulary: &[Term]) -> AnyView {
    let statement = statement(member, theme);
    let page = member.words.lang();
    let lang = statement.lang.as_ref().unwrap_or(page);
    let text = marked(member.words, &statement.text, lang, vocabulary, &theme.slug);
    let (tag, dir) = statement.lang_and_dir();
    let note = statement.lang.clone().map(|lang| {
        view! {
            <p class="original">
                {member.words.theme_statement_only()} " "
                <bdi lang=lang.to_string()>{lang.endonym().to_string()}</bdi>
            </p>
        }
    });
    view! {
        <p class="statement" lang=tag dir=dir>{text}</p>
        {note}
    }
    .into_any()
}

/// What the initiative wants to change, with the agreed words in it marked.
pub fn problem_paragraph(member: &Member, vocabulary: &[Term]) -> AnyView {
    let initiative = &member.initiative;
    let text = own_words(member, &initiative.problem_statement, vocabulary, "problem");
    view! {
        <p lang=initiative.language.clone() dir="auto">
            {text}
        </p>
    }
    .into_any()
}

/// What organizers wrote, in the language they work in, with the agreed words in it marked. `place` tells it from other
/// such texts of its page.
pub fn own_words(member: &Member, text: &str, vocabulary: &[Term], place: &str) -> AnyView {
    let lang = member.initiative.language.parse();
    let lang: Lang = lang.unwrap_or_else(|_| member.words.lang().clone());
    marked(member.words, text, &lang, vocabulary, place)
}

/// A code by name, drawn as its highlight is.
pub fn code_tag(code: &CodeTag) -> AnyView {
    let class = format!("code code-{}", code.colour.clamp(1, 12));
    view! { <span class=class dir="auto">{code.name.clone()}</span> }.into_any()
}

impl Shown<'_> {
    /// Supports, contradicts and explains side by side.
    pub fn evidence(&self, evidence: &[&Evidence], facing: Facing) -> AnyView {
        let sections = EvidenceKind::ALL.map(|kind| {
            let own: Vec<AnyView> = evidence
                .iter()
                .filter(|tie| tie.kind == kind)
                .map(|tie| self.tie(tie, facing))
                .collect();
            let none = own
                .is_empty()
                .then(|| view! { <p class="none">{self.member.words.theme_evidence_none()}</p> });
            view! {
                <section class=kind.as_str()>
                    <h3>{kind_words(self.member.words, kind)}</h3>
                    {none}
                    {own}
                </section>
            }
        });
        view! { <div class="evidence">{sections.into_iter().collect_view()}</div> }.into_any()
    }

    fn tie(&self, tie: &Evidence, facing: Facing) -> AnyView {
        let quotes = self.quotes.get(&tie.id).map_or(&[][..], Vec::as_slice);
        let name = match facing {
            Facing::Barrier => self.barrier_link(&tie.barrier),
            Facing::Theme => self.theme_link(tie),
        };
        let note = (!tie.note.is_empty()).then(|| view! { <p dir="auto">{tie.note.clone()}</p> });
        view! {
            <p class="barrier">{name}</p>
            {note}
            {quotes.iter().map(|quote| self.quote(quote)).collect_view()}
        }
        .into_any()
    }

    /// The ties that were taken away, each with its reason, as a part of a page; nothing where there are none.
    pub fn removals(&self, removals: &[&Removal], facing: Facing) -> Option<AnyView> {
        let words = self.member.words;
        let items = removals.iter().map(|removal| {
            let name = match facing {
                Facing::Barrier => self.barrier_link(&removal.barrier),
                Facing::Theme => self.removed_theme(removal),
            };
            view! {
                <li>
                    {kind_words(words, removal.kind)} ": " {name} <p dir="auto">{removal.reason.clone()}</p>
                    <p class="hint">{signature(words, removal.by.as_deref(), removal.at)}</p>
                </li>
            }
            .into_any()
        });
        self.untied(items.collect())
    }

    /// The ties of every theme that were taken away, as a part of what others read: it names nobody.
    pub fn all_removals(&self, removals: &[Removal]) -> Option<AnyView> {
        let item = |removal: &Removal| {
            view! {
                <li>
                    {self.removed_theme(removal)} " "
                    <b>{kind_words(self.member.words, removal.kind)}</b> " "
                    {self.barrier_link(&removal.barrier)} <p dir="auto">{removal.reason.clone()}</p>
                </li>
            }
            .into_any()
        };
        self.untied(removals.iter().map(item).collect())
    }

    fn untied(&self, items: Vec<AnyView>) -> Option<AnyView> {
        let words = self.member.words;
        (!items.is_empty()).then(|| {
            view! {
                <section class="part" id="untied">
                    <h2>{words.theme_untied_title()}</h2>
                    <ul>{items}</ul>
                </section>
            }
            .into_any()
        })
    }

    /// The theme as it is now; where it is gone, what it said.
    fn removed_theme(&self, removal: &Removal) -> AnyView {
        match self.themes.iter().find(|theme| theme.id == removal.theme) {
            Some(theme) => self.theme_named(theme),
            None => said(&removal.statement, &removal.language).into_any(),
        }
    }

    /// The barrier of a tie, leading to its page.
    pub fn barrier_link(&self, id: &BarrierId) -> AnyView {
        self.barrier_named(id, self.barrier_title(id))
    }

    /// What a barrier is called; empty where it is gone.
    pub fn barrier_title(&self, id: &BarrierId) -> String {
        let barrier = self.barriers.iter().find(|barrier| barrier.id == *id);
        barrier.map_or_else(String::new, |barrier| barrier.title.clone())
    }

    fn barrier_named(&self, barrier: &BarrierId, title: String) -> AnyView {
        let path = self.member.path(&format!("barriers/{barrier}"));
        match self.links {
            Links::Kept => view! { <a href=path dir="auto">{title}</a> }.into_any(),
            Links::Left => view! { <bdi>{title}</bdi> }.into_any(),
        }
    }

    fn theme_link(&self, tie: &Evidence) -> AnyView {
        let theme = self.themes.iter().find(|theme| theme.id == tie.theme);
        theme.map(|theme| self.theme_named(theme)).into_any()
    }

    fn theme_named(&self, theme: &Theme) -> AnyView {
        match self.links {
            Links::Kept => theme_link(self.member, theme),
            Links::Left => {
                view! { <bdi>{statement(self.member, theme).into_render()}</bdi> }.into_any()
            }
        }
    }

    /// A quote as far as it has come: as it may go out where it was cleared, marked and left out of print while nobody
    /// has checked it, and not at all where it was refused.
    pub fn quote(&self, shown: &Quote) -> AnyView {
        let words = self.member.words;
        match &shown.standing {
            Standing::Refused => ().into_any(),
            Standing::Unchecked => view! {
                <div class="no-print">
                    <p>
                        <span class="status todo">{words.quote_unchecked()}</span>
                    </p>
                    {self.unchecked(shown)}
                </div>
            }
            .into_any(),
            Standing::Cleared(Wording::Original { translation }) => {
                let translation = translation.as_ref().map(|telling| Translation {
                    by: self.translated_by(shown, telling),
                    text: telling.text.clone(),
                    lang: telling.language.clone(),
                });
                quote(
                    &shown.text,
                    &shown.language,
                    translation,
                    self.source(shown),
                )
            }
            Standing::Cleared(Wording::Translation(telling)) => translated(
                words.quote_translation_only(),
                &telling.text,
                &telling.language,
                self.place(shown),
            ),
            Standing::Cleared(Wording::Paraphrase(telling)) => {
                told(words.quote_paraphrase(), &telling.text, &telling.language)
            }
        }
    }

    /// The original with the translation of its whole passage, for staff alone.
    fn unchecked(&self, shown: &Quote) -> AnyView {
        let words = self.member.words;
        let page = words.lang();
        let fallback = self
            .member
            .initiative
            .language
            .parse()
            .unwrap_or_else(|_| page.clone());
        let translation = shown.find_translation(page, &fallback).map(|found| {
            let (language, status) = (found.language.endonym(), status_of(found));
            Translation {
                by: if shown.is_whole() {
                    words.theme_translation(language, status)
                } else {
                    words.theme_translation_whole(language, status)
                },
                text: found.text.clone(),
                lang: found.language.clone(),
            }
        });
        if let Origin::Session(_, kind) = &shown.origin
            && *kind != NoteKind::Verbatim
        {
            let by = match kind {
                NoteKind::Observation => words.theme_observation(),
                NoteKind::Interpreted => words.theme_interpreted(),
                NoteKind::Correction => words.theme_correction(),
                _ => words.theme_paraphrase(),
            };
            return told(by, &shown.text, &shown.language);
        }
        quote(
            &shown.text,
            &shown.language,
            translation,
            self.source(shown),
        )
    }

    fn translated_by(&self, shown: &Quote, telling: &Telling) -> String {
        let status = shown
            .translation_into(&telling.language)
            .map_or("", status_of);
        self.member
            .words
            .theme_translation(telling.language.endonym(), status)
    }

    /// Where words were said, and in which language. No person, no day.
    pub fn source(&self, shown: &Quote) -> AnyView {
        let language = shown.language.clone();
        view! {
            {self.place(shown)} ", "
            <bdi lang=language.to_string()>{language.endonym().to_string()}</bdi>
        }
        .into_any()
    }

    fn place(&self, shown: &Quote) -> AnyView {
        match &shown.origin {
            Origin::Survey(survey) => self.survey_title(survey).into_render().into_any(),
            Origin::Session(..) => self.member.words.theme_source_session().into_any(),
        }
    }

    fn survey_title(&self, survey: &SurveyId) -> Label {
        let page = self.member.words.lang();
        match self.surveys.iter().find(|known| known.id == *survey) {
            Some(survey) => {
                let said = survey.title(page);
                Label::said(said.text, said.lang, page)
            }
            None => Label::plain(""),
        }
    }

    /// What the evidence lacks, each with a link to where it can be mended; nothing where nothing is missing.
    pub fn missing(&self, missing: &Missing) -> Vec<AnyView> {
        let words = self.member.words;
        let mut items = Vec::new();
        for id in &missing.unheard_barriers {
            if let Some(barrier) = self.barriers.iter().find(|barrier| barrier.id == *id) {
                let link = self.barrier_named(id, barrier.title.clone());
                items.push(missing_item(words.theme_missing_voice(), link));
            }
        }
        let of_themes = [
            (
                words.theme_missing_barrier(),
                &missing.themes_without_barrier,
            ),
            (words.theme_missing_codes(), &missing.themes_without_codes),
        ];
        for (what, ids) in of_themes {
            for id in ids {
                if let Some(theme) = self.themes.iter().find(|theme| theme.id == *id) {
                    items.push(missing_item(what, self.theme_named(theme)));
                }
            }
        }
        items
    }
}

fn status_of(translation: &PassageTranslation) -> &'static str {
    if translation.is_approved {
        "approved"
    } else {
        "drafted"
    }
}

/// The field for why a tie is taken away.
pub fn reason_field(words: Words, reason: &str) -> AnyView {
    text_field("reason", words.theme_reason_label(), reason)
        .hint(words.theme_reason_hint())
        .rows(2)
        .into_render()
}

/// One line of what is missing.
pub fn missing_item(what: &str, which: AnyView) -> AnyView {
    view! {
        <li>
            <b>{what.to_string()}</b>
            " "
            {which}
        </li>
    }
    .into_any()
}

/// A theme's statement as a link to its page.
pub fn theme_link(member: &Member, theme: &Theme) -> AnyView {
    let path = member.path(&format!("themes/{}", theme.slug));
    view! { <a href=path>{statement(member, theme).into_render()}</a> }.into_any()
}

/// What is missing, as a part of a page; nothing where nothing is.
pub fn missing_part(words: Words, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.theme_missing_title()}</h2>
                <ul class="missing">{items}</ul>
            </section>
        }
        .into_any()
    })
}
