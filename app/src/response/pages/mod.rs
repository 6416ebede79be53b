//! What families see: the survey, the thank-you page, and the pages that say what went wrong.

mod choices;
mod code;
mod messages;
mod privacy;
mod promises;
mod question;

pub use code::CodeField;
pub use messages::{Receipt, closed, home, message, thanks};
pub use privacy::{QUOTE_FIELD, QUOTE_YES, privacy};

use crate::{
    i18n::Words,
    language::Lang,
    shell::FamilyPage,
    survey::{
        Form, Group, Item, Layout, Note, Said, Text,
        check::{Problem, SentAnswers},
        condition::{self, ItemNumbers, css::FORM_ID, element_id, in_words, item_numbers},
        open::Ready,
        xpath::Formula,
    },
};
use leptos::prelude::*;
use std::collections::HashMap;

/// A survey's page in the making: who reads it, and what has been typed so far.
pub struct SurveyPage<'a> {
    pub ready: &'a Ready,
    pub lang: &'a Lang,
    pub words: Words,
    /// Where the form goes.
    pub action: String,
    pub nonce: &'a str,
    /// The invitation code.
    pub code: CodeField,
    /// What stands in the fields.
    pub typed: &'a SentAnswers,
    pub problems: &'a [Problem],
    /// What is wrong with the page as a whole.
    pub notice: Option<String>,
}

/// What every piece of the page looks at.
struct Context<'a> {
    page: &'a SurveyPage<'a>,
    form: &'a Form,
    numbers: ItemNumbers<'a>,
    /// The place of each question among those asked, from 1.
    ordinals: HashMap<&'a str, usize>,
    problems: HashMap<&'a str, &'a Problem>,
    /// The language of Harken's own words, where it is not the page's.
    words_lang: Option<&'static str>,
}

/// The values a page begins with, before anybody has typed.
pub fn defaults(form: &Form) -> SentAnswers {
    let asked = form.questions();
    let defaults = asked.iter().filter_map(|asked| {
        let default = asked.question.default.as_deref()?;
        Some((asked.question, default))
    });
    defaults
        .flat_map(|(question, default)| {
            let values: Vec<&str> = match question.kind {
                crate::survey::Kind::SelectMultiple(_) => default.split_whitespace().collect(),
                _ => vec![default],
            };
            values
                .into_iter()
                .map(|value| (question.name.clone(), value.to_string()))
        })
        .collect()
}

/// The survey, with everything typed still there and every problem beside its question.
pub fn survey(page: &SurveyPage<'_>) -> FamilyPage {
    let form = &page.ready.survey.form;
    let asked = form.questions();
    let ordinals = asked
        .iter()
        .enumerate()
        .map(|(index, asked)| (asked.question.name.as_str(), index + 1));
    let context = Context {
        page,
        form,
        numbers: item_numbers(form),
        ordinals: ordinals.collect(),
        problems: page
            .problems
            .iter()
            .map(|problem| (problem.question.as_str(), problem))
            .collect(),
        words_lang: (page.words.lang() != page.lang).then(|| page.words.lang().as_str()),
    };
    let words = page.words;
    let title = page.ready.survey.title(page.lang);
    let head_title = if context.count_problems() > 0 {
        format!("{}: {}", words.error_summary_title(), title.text)
    } else if matches!(page.code, CodeField::Used(_)) {
        format!("{}: {}", words.code_used_title(), title.text)
    } else {
        title.text.to_string()
    };
    let send = words.survey_submit();
    let body = view! {
        <form method="post" action=page.action.clone() id=FORM_ID novalidate accept-charset="utf-8">
            <button class="unseen" tabindex="-1" aria-hidden="true">
                {send}
            </button>
            <input type="hidden" name="_nonce" value=page.nonce.to_string() />
            <input type="hidden" name="_lang" value=page.lang.to_string() />
            {context.header(title)}
            <main id="main">
                {context.summary()}
                {code::used_notice(&context)}
                {page
                    .notice
                    .clone()
                    .map(|text| {
                        view! {
                            <div class="notice bad" role="alert" lang=context.words_lang>
                                <p>{text}</p>
                            </div>
                        }
                    })} {code::field(&context)} {context.items(&form.items)} {privacy::quote_consent(&context)}
                <button class="do" lang=context.words_lang>
                    {send}
                </button>
            </main>
        </form>
    };
    FamilyPage {
        lang: page.lang.clone(),
        title: head_title,
        css: page.ready.css.clone(),
        body: body.into_any(),
    }
}

impl<'a> Context<'a> {
    fn say(&self, text: &'a Text) -> Option<Said<'a>> {
        text.find(self.page.lang, &self.form.default_language)
            .filter(|said| !said.text.trim().is_empty())
    }

    /// A text of the survey, marked with its language where it is not the page's.
    fn show(&self, said: Said<'_>) -> AnyView {
        let text = self.filled(said.text);
        if said.lang == self.page.lang {
            text.into_any()
        } else {
            view! {
                <span lang=said.lang.to_string() dir=said.lang.direction().as_str()>
                    {text}
                </span>
            }
            .into_any()
        }
    }

    /// A text with each `${name}` in it replaced by the answer given so far: in words where it is a choice, and as “…”
    /// where there is none yet.
    fn filled(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${")
            && let Some((name, behind)) = after.split_once('}')
        {
            out.push_str(before);
            out.push_str(&self.answer_in_words(name).unwrap_or_else(|| "…".into()));
            rest = behind;
        }
        out + rest
    }

    fn answer_in_words(&self, name: &str) -> Option<String> {
        let question = self.form.find_referred(name.trim())?;
        let label = |value: &str| {
            let list = self.form.list(&question.kind.choices()?.list);
            let choice = list.iter().find(|choice| choice.name == value)?;
            Some(self.say(&choice.label)?.text.to_string())
        };
        let typed = self.page.typed.values(&question.name);
        let words: Vec<String> = typed
            .filter(|value| !value.trim().is_empty())
            .map(|value| label(value).unwrap_or_else(|| value.to_string()))
            .collect();
        (!words.is_empty()).then(|| format!("\u{2068}{}\u{2069}", words.join(", ")))
    }

    /// Says plainly that a text is not in the reader's language.
    fn not_translated(&self, said: Said<'_>) -> Option<AnyView> {
        (said.lang != self.page.lang).then(|| {
            let text = self.page.words.text_not_translated(said.lang.endonym());
            view! {
                <p class="original" lang=self.words_lang>
                    {text}
                </p>
            }
            .into_any()
        })
    }

    fn hint(&self, text: &'a Text, id: String) -> Option<AnyView> {
        let said = self.say(text)?;
        Some(
            view! {
                <p class="hint" id=id>
                    {self.show(said)}
                </p>
            }
            .into_any(),
        )
    }

    fn header(&self, title: Said<'_>) -> AnyView {
        let words = self.page.words;
        let lang = self.words_lang;
        let about = self.say(&self.form.about);
        let facts = format!(
            "{} · {}",
            words.survey_questions_count(self.ordinals.len()),
            words.survey_anonymous()
        );
        view! {
            <header>
                <a class="unseen" href="#main" lang=lang>
                    {words.skip_to_content()}
                </a>
                {self
                    .page
                    .ready
                    .is_sample
                    .then(|| {
                        view! {
                            <p class="sample" lang=lang>
                                {words.sample_banner()}
                            </p>
                        }
                    })}
                {self.language_switch()}
                <h1>{self.show(title)}</h1>
                {self.not_translated(title)}
                {about
                    .map(|said| {
                        view! {
                            <p class="lead">{self.show(said)}</p>
                            {self.not_translated(said)}
                        }
                    })}
                <p class="facts" lang=lang>
                    {facts}
                </p>
                {privacy::details(self)}
            </header>
        }
        .into_any()
    }

    /// The languages of the survey by their own names. A button, not a script, makes the change, and it brings along
    /// what was typed.
    fn language_switch(&self) -> Option<AnyView> {
        (self.form.languages.len() > 1).then(|| {
            let words = self.page.words;
            let options = self.form.languages.iter().map(|lang| {
                view! {
                    <option
                        value=lang.to_string()
                        lang=lang.to_string()
                        dir=lang.direction().as_str()
                        selected=lang == self.page.lang
                    >
                        {lang.endonym().to_string()}
                    </option>
                }
            });
            view! {
                <div class="tongue" lang=self.words_lang>
                    <label for="to">{words.language_switch_label()}</label>
                    <select id="to" name="_to">
                        {options.collect_view()}
                    </select>
                    <button class="quiet" name="_switch" value="1">
                        {words.language_change()}
                    </button>
                </div>
            }
            .into_any()
        })
    }

    fn count_problems(&self) -> usize {
        self.page.problems.len() + usize::from(self.page.code.problem().is_some())
    }

    /// What needs another look, each line a link to its place. It takes the focus without a script.
    fn summary(&self) -> Option<AnyView> {
        let words = self.page.words;
        (self.count_problems() > 0).then(|| {
            let code = self.page.code.problem().map(|problem| {
                let target = format!("#{}", code::CODE_ID);
                view! { <li lang=self.words_lang><a href=target>{words.home_code_label()} ": " {problem}</a></li> }
            });
            let lines = self.page.problems.iter().map(|problem| {
                let label = self.form.find_question(&problem.question).and_then(|question| self.say(&question.label));
                let label = label.map_or_else(|| problem.question.clone(), |said| said.text.to_string());
                let target = format!("#{}", self.control_id(problem));
                view! {
                    <li>
                        <a href=target>
                            <bdi>{label}</bdi>
                            ": "
                            {question::problem_text(self, problem)}
                        </a>
                    </li>
                }
            });
            view! {
                <div class="summary" id="problems" role="alert" tabindex="-1" autofocus>
                    <h2 lang=self.words_lang>{words.error_summary_title()}</h2>
                    <p lang=self.words_lang>{words.error_summary_count(self.count_problems())}</p>
                    <ul>{code} {lines.collect_view()}</ul>
                </div>
            }
            .into_any()
        })
    }

    fn items(&self, items: &'a [Item]) -> Vec<AnyView> {
        items.iter().map(|item| self.item(item)).collect()
    }

    fn item(&self, item: &'a Item) -> AnyView {
        let id = self.numbers.find(item).map(element_id).unwrap_or_default();
        match item {
            Item::Question(asked) => question::card(self, asked, id),
            Item::Group(group) if group.layout == Layout::Matrix => {
                question::matrix(self, group, id)
            }
            Item::Group(group) => self.section(group, id),
            Item::Note(note) => self.note(note, id),
            Item::Calculation(_) => ().into_any(),
        }
    }

    fn section(&self, group: &'a Group, id: String) -> AnyView {
        let label = self.say(&group.label);
        let class = group.relevant.is_some().then_some("when");
        view! {
            <section id=id.clone() class=class>
                {label
                    .map(|said| {
                        view! {
                            <h2>{self.show(said)}</h2>
                            {self.not_translated(said)}
                        }
                    })}
                {self.condition(group.relevant.as_ref(), &id)}
                {self.hint(&group.hint, format!("{id}-hint"))}
                {self.items(&group.items)}
            </section>
        }
        .into_any()
    }

    fn note(&self, note: &'a Note, id: String) -> AnyView {
        let label = self.say(&note.label);
        let class = if note.relevant.is_some() {
            "note when"
        } else {
            "note"
        };
        view! {
            <div class=class id=id.clone()>
                {self.condition(note.relevant.as_ref(), &id)}
                {label
                    .map(|said| {
                        view! {
                            <p>{self.show(said)}</p>
                            {self.not_translated(said)}
                        }
                    })}
                {self.hint(&note.hint, format!("{id}-hint"))}
            </div>
        }
        .into_any()
    }

    /// A condition in words. Where CSS keeps it, the words are only for browsers too old for that.
    fn condition(&self, relevant: Option<&'a Formula>, id: &str) -> Option<AnyView> {
        let relevant = relevant?;
        let words = self.page.words;
        let text = match in_words(relevant, self.form, self.page.lang) {
            condition::Words::Only { question, answer } => {
                words.survey_only_if(answer.text, question.text)
            }
            condition::Words::Complex => words.survey_only_if_other().to_string(),
        };
        let class = if self.page.ready.kept_by_css.contains(id) {
            "if auto"
        } else {
            "if"
        };
        Some(
            view! {
                <p class=class lang=self.words_lang>
                    {text}
                </p>
            }
            .into_any(),
        )
    }

    /// The control an error leads to: the field itself, or the first choice.
    fn control_id(&self, problem: &Problem) -> String {
        let placed = self.numbers.items.iter().find(
            |placed| matches!(placed.item, Item::Question(question) if question.name == problem.question),
        );
        placed.map_or_else(
            || "main".to_string(),
            |placed| question::control_id(self, placed, problem),
        )
    }
}
