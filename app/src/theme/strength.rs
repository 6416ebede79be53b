//! How widely a theme is spoken of: by how many independent sources, in how many sessions and languages; and which
//! groups nobody has been heard from yet.
//!
//! Everything here is worked out from what may be seen anyway: released bands, sessions so large that numbers about them
//! single nobody out, and the languages of quotes that a person has cleared. A count of families is therefore a range,
//! and it moves only with a release. One answer is one source, and so is one session; two answers are of two families.

use super::Theme;
use crate::{
    ids::{SurveyId, ThemeId},
    language::Lang,
    release::tables::Tables,
    response::OTHER_LANGUAGES,
    survey::{BY_LANGUAGE, Survey},
};
use std::collections::BTreeSet;

/// Fewer small sessions than this are not told apart: as with people, the lowest band covers none to two.
pub const SEVERAL: usize = 3;

/// What stands behind a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strength {
    /// Families' answers that mention it. None where no table of it has been released, or it is hidden.
    pub answers: Option<Answers>,
    /// Large sessions in which it came up.
    pub sessions: usize,
    /// Whether it came up in at least [`SEVERAL`] interviews and small sessions.
    pub several_small: bool,
    /// Languages it is known to have been spoken of in; there may be more.
    pub languages: BTreeSet<Lang>,
}

/// At least `from` and at most `to` answers out of `of`, over all surveys whose tables tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    pub from: i64,
    pub to: i64,
    pub of: i64,
}

/// What is told of a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released {
    pub survey: SurveyId,
    pub tables: Tables,
}

/// The answers that mention a theme, as the released bands tell it.
pub fn count_answers(theme: &ThemeId, released: &[Released]) -> Option<Answers> {
    let told = released.iter().filter_map(|of| {
        let base = of.tables.answers?;
        let band = of.tables.find_theme(theme)?.overall?;
        let (from, to) = band.range(base);
        Some(Answers { from, to, of: base })
    });
    told.reduce(|sum, one| Answers {
        from: sum.from + one.from,
        to: sum.to + one.to,
        of: sum.of + one.of,
    })
}

/// The languages in which a released table says that somebody spoke of a theme.
pub fn list_released_languages(theme: &ThemeId, released: &[Released]) -> BTreeSet<Lang> {
    let tables = released.iter().filter_map(|of| of.tables.find_theme(theme));
    let cuts = tables.flat_map(|table| &table.cuts);
    let groups = cuts
        .filter(|cut| cut.cut == BY_LANGUAGE)
        .flat_map(|cut| &cut.groups);
    groups
        .filter(|group| group.band.is_some_and(|band| !band.is_lowest()))
        .filter(|group| group.value != OTHER_LANGUAGES)
        .filter_map(|group| group.value.parse().ok())
        .collect()
}

/// Groups of a declared cut of which no released theme says that somebody spoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unheard {
    pub survey: SurveyId,
    /// The question that makes the groups, or [`BY_LANGUAGE`].
    pub cut: String,
    /// The names of its groups, in the order of the form.
    pub values: Vec<String>,
}

/// The groups not heard from yet, survey by survey, of those with a release. `quoted` are the languages in which
/// somebody of the survey is quoted. Whether a group is small, silent or not coded yet, it is listed alike: the tables
/// do not tell, and this must not either.
pub fn list_unheard(
    survey: &Survey,
    released: &Released,
    themes: &[Theme],
    quoted: &BTreeSet<Lang>,
) -> Vec<Unheard> {
    let has_voice = |cut: &str, value: &str| {
        let is_quoted = || {
            let mut quoted = quoted.iter();
            cut == BY_LANGUAGE && quoted.any(|lang| lang.as_str() == value)
        };
        let mut tables = themes
            .iter()
            .filter_map(|theme| released.tables.find_theme(&theme.id));
        tables.any(|table| {
            let groups = table.cuts.iter().filter(|known| known.cut == cut);
            let mut groups = groups.flat_map(|known| &known.groups);
            groups.any(|group| {
                group.value == value && group.band.is_some_and(|band| !band.is_lowest())
            })
        }) || is_quoted()
    };
    let cuts = survey.cuts.iter().map(|cut| Unheard {
        survey: survey.id.clone(),
        cut: cut.clone(),
        values: groups_of(survey, cut)
            .into_iter()
            .filter(|value| !has_voice(cut, value))
            .collect(),
    });
    cuts.filter(|of| !of.values.is_empty()).collect()
}

/// The groups that a cut makes, as the form names them.
fn groups_of(survey: &Survey, cut: &str) -> Vec<String> {
    let form = &survey.form;
    if cut == BY_LANGUAGE {
        return form.languages.iter().map(Lang::to_string).collect();
    }
    let asked = form.find_question(cut);
    let choices = asked.and_then(|question| question.kind.choices());
    let list = choices.map_or(&[][..], |choices| form.list(&choices.list));
    list.iter().map(|choice| choice.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::InitiativeId,
        release::{
            protect::bands::Band,
            tables::{ThemeCut, ThemeGroup, ThemeTable},
        },
        survey::{Form, Status},
    };
    use serde_json::json;

    fn theme(id: &str) -> Theme {
        Theme {
            id: ThemeId(id.into()),
            slug: id.into(),
            statement: Default::default(),
            codes: Vec::new(),
            counted: Vec::new(),
        }
    }

    fn released(
        answers: Option<i64>,
        overall: Option<Band>,
        groups: &[(&str, Option<Band>)],
    ) -> Released {
        let groups = groups.iter().map(|(value, band)| ThemeGroup {
            value: value.to_string(),
            band: *band,
        });
        Released {
            survey: SurveyId("s".into()),
            tables: Tables {
                answers,
                themes: vec![ThemeTable {
                    theme: ThemeId("late".into()),
                    overall,
                    cuts: vec![ThemeCut {
                        cut: BY_LANGUAGE.into(),
                        groups: groups.collect(),
                    }],
                }],
                ..Tables::default()
            },
        }
    }

    fn survey() -> Survey {
        let form: Form = serde_json::from_value(json!({
            "title": {"en": "Families"}, "languages": ["en", "so", "am"], "default_language": "en",
            "lists": {"schools": [{"name": "north", "label": {"en": "North"}}, {"name": "hill", "label": {"en": "Hill"}}]},
            "items": [{"question": {"name": "school", "label": {"en": "School"}, "kind": {"kind": "select_one", "list": "schools"}}}]
        }))
        .unwrap();
        Survey {
            id: SurveyId("s".into()),
            initiative: InitiativeId("i".into()),
            slug: "s".into(),
            status: Status::Closed,
            form,
            cuts: vec![BY_LANGUAGE.into(), "school".into()],
            version: 1,
            revision: 1,
            asks_quote_consent: true,
            mixing_days: Vec::new(),
            codes: 0,
        }
    }

    #[test]
    fn answers_are_a_range_that_the_released_bands_give_and_add_up_over_surveys() {
        let late = ThemeId("late".into());
        let some = released(Some(80), Band::find(20, 80), &[]);
        assert_eq!(
            count_answers(&late, std::slice::from_ref(&some)),
            Some(Answers {
                from: 16,
                to: 31,
                of: 80
            })
        );
        let few = released(Some(50), Band::find(3, 50), &[]);
        assert_eq!(
            count_answers(&late, &[some.clone(), few]),
            Some(Answers {
                from: 16,
                to: 40,
                of: 130
            })
        );
        let hidden = released(None, None, &[]);
        assert_eq!(count_answers(&late, &[hidden]), None);
        assert_eq!(count_answers(&ThemeId("other".into()), &[some]), None);
    }

    #[test]
    fn a_language_counts_where_its_band_cannot_stand_for_nobody() {
        let (low, high) = (Band::find(1, 20), Band::find(15, 20));
        let of = released(
            Some(60),
            None,
            &[("en", high), ("so", low), ("am", None), ("mul", high)],
        );
        let found = list_released_languages(&ThemeId("late".into()), &[of]);
        assert_eq!(found.iter().map(Lang::as_str).collect::<Vec<_>>(), ["en"]);
    }

    #[test]
    fn groups_without_a_released_voice_are_listed_and_quoted_languages_are_heard() {
        let of = released(
            Some(60),
            None,
            &[
                ("en", Band::find(15, 20)),
                ("so", Band::find(1, 20)),
                ("am", None),
            ],
        );
        let quoted = BTreeSet::from(["so".parse().unwrap()]);
        let unheard = list_unheard(&survey(), &of, &[theme("late")], &quoted);
        let told: Vec<_> = unheard
            .iter()
            .map(|of| (of.cut.as_str(), of.values.join(" ")))
            .collect();
        assert_eq!(
            told,
            [
                (BY_LANGUAGE, "am".to_string()),
                ("school", "north hill".to_string())
            ]
        );
    }
}
