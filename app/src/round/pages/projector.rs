//! The screen in front of the room: what is asked and how to join, and what was written once all may see it.

use super::{
    asked,
    list::{meaning, plain_list, wording},
};
use crate::{
    i18n::Words,
    round::{Item, Kind, Phase, Round, Stage, code::spoken, ranking::by_points},
    session::Session,
    shell::StaffPage,
    ui::qr::qr,
    vocabulary::Concept,
};
use leptos::prelude::*;

/// Everything the screen shows.
pub struct Screen<'a> {
    /// In the language of whoever holds the session.
    pub words: Words,
    pub session: &'a Session,
    pub round: &'a Round,
    pub list: Vec<Item>,
    pub code: String,
    /// Where Harken is reached.
    pub base: String,
    /// The route that says when to look again.
    pub watch: String,
}

/// What a screen watches: it changes with each step of the facilitator's and with nothing that participants do.
pub fn state_of(round: &Round) -> String {
    format!("{}-{}", round.stage.as_str(), round.step)
}

impl Screen<'_> {
    /// The page.
    pub fn page(self) -> StaffPage {
        let tongues = self.tongues();
        let first = tongues.first().copied().unwrap_or(self.words);
        let (title, lang) = asked(self.round, first, self.session.languages.first());
        let join = self
            .round
            .stage
            .phase()
            .map(|phase| self.join(&tongues, phase));
        let others = tongues.iter().skip(1).filter_map(|words| {
            let (text, said_in) = asked(self.round, *words, None);
            // Only where it has been written in that language.
            (said_in == *words.lang()).then(|| {
                view! {
                    <p class="asked" lang=said_in.to_string() dir=said_in.direction().as_str()>
                        {text}
                    </p>
                }
            })
        });
        let others = others.collect_view();
        let heading = title.clone();
        let (state, watch) = (state_of(self.round), self.watch.clone());
        let again = self.words.round_look_again();
        let body = view! {
            <main id="main" data-state=state data-watch=watch>
                <h1 lang=lang.to_string() dir=lang.direction().as_str()>
                    {heading}
                </h1>
                {others}
                {join}
                {self.shown(&tongues)}
                <p class="hint again">
                    <a href="">{again}</a>
                </p>
            </main>
            <script type="module" src="/assets/projector.js"></script>
        };
        StaffPage::new(title, body)
    }

    /// The session's languages in which Harken can speak to the room; never none.
    fn tongues(&self) -> Vec<Words> {
        let mut tongues: Vec<Words> = Vec::new();
        for lang in &self.session.languages {
            let words = crate::request::best(std::slice::from_ref(lang), Words::all());
            if !tongues.iter().any(|known| known.lang() == words.lang()) {
                tongues.push(words);
            }
        }
        if tongues.is_empty() {
            tongues.push(self.words);
        }
        tongues
    }

    fn join(&self, tongues: &[Words], phase: Phase) -> AnyView {
        let address = format!("{}/j", self.base);
        let shown = address
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .to_string();
        let how = tongues.iter().map(|words| {
            let what = match phase {
                Phase::Write => words.circle_screen_writing(),
                Phase::Rank => words.circle_screen_choosing(),
            };
            view! {
                <div lang=words.lang().to_string() dir=words.lang().direction().as_str()>
                    <h2>{words.circle_screen_join()}</h2>
                    <p>{words.circle_screen_open(shown.as_str())}</p>
                    <p>{what}</p>
                </div>
            }
        });
        let label = tongues.first().unwrap_or(&self.words).circle_screen_qr();
        view! {
            <section class="join">
                {qr(&format!("{address}/{}", self.code), label)}
                <div>
                    <p class="spoken" dir="ltr">
                        {spoken(&self.code)}
                    </p>
                    {how.collect_view()}
                </div>
            </section>
        }
        .into_any()
    }

    fn said(&self, tongues: &[Words], say: fn(Words) -> &'static str) -> AnyView {
        tongues
            .iter()
            .map(|words| {
                view! {
                    <p class="lead" lang=words.lang().to_string() dir=words.lang().direction().as_str()>
                        {say(*words)}
                    </p>
                }
            })
            .collect_view()
            .into_any()
    }

    fn shown(self, tongues: &[Words]) -> AnyView {
        let first = tongues.first().copied().unwrap_or(self.words);
        match self.round.stage {
            // Empty, but for a fault that its proof must notice.
            Stage::Writing if self.list.is_empty() => ().into_any(),
            Stage::Few => self.said(tongues, Words::circle_screen_few),
            Stage::Erased => self.said(tongues, Words::circle_screen_erased),
            Stage::RankingFew => view! {
                {self.said(tongues, Words::circle_screen_few)}
                {plain_list(first, &self.list)}
            }
            .into_any(),
            Stage::Ranked => result(first, self.list),
            _ if self.round.kind == Kind::Words => wall(first, &self.list),
            _ => view! {
                <section>
                    {heading(first, first.circle_screen_list())}
                    {plain_list(first, &self.list)}
                </section>
            }
            .into_any(),
        }
    }
}

fn heading(words: Words, text: &'static str) -> AnyView {
    view! {
        <h2 lang=words.lang().to_string() dir=words.lang().direction().as_str()>
            {text}
        </h2>
    }
    .into_any()
}

/// What each word means to people, side by side and without names.
fn wall(words: Words, list: &[Item]) -> AnyView {
    let columns = Concept::ALL.map(|concept| {
        let own: Vec<AnyView> = list
            .iter()
            .filter(|item| item.lead.concept == Some(concept))
            .map(|item| view! { <li>{wording(&item.lead)}</li> }.into_any())
            .collect();
        let own = match own.is_empty() {
            true => view! {
                <p class="none" lang=words.lang().to_string()>{words.circle_screen_nobody()}</p>
            }
            .into_any(),
            false => view! { <ul>{own}</ul> }.into_any(),
        };
        view! {
            <section>
                {heading(words, concept.in_words(words))}
                {own}
            </section>
        }
    });
    view! { <div class="wall">{columns.into_iter().collect_view()}</div> }.into_any()
}

/// What the room gave, the most first.
pub(super) fn result(words: Words, list: Vec<Item>) -> AnyView {
    let rows = by_points(list).into_iter().map(|item| {
        view! {
            <tr>
                <th scope="row">
                    {wording(&item.lead)}
                    {item.others.iter().map(wording).collect_view()}
                    {meaning(words, &item)}
                </th>
                <td>{words.number(item.lead.points as f64)}</td>
                <td>{words.number(item.lead.chosen_by as f64)}</td>
            </tr>
        }
    });
    let lang = words.lang();
    view! {
        <table class="ranked" lang=lang.to_string() dir=lang.direction().as_str()>
            <caption>{words.circle_screen_result()}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.circle_screen_list()}</th>
                    <th scope="col">{words.circle_screen_points()}</th>
                    <th scope="col">{words.circle_screen_people()}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
