//! Which passages a person wants to read. It travels in the address, so that a filtered queue can be sent to a
//! colleague.

use super::search::Search;
use crate::{
    ids::{AccountId, CodeId, DoubleCodingId, PassageId, SurveyId},
    language::Lang,
    request::Fields,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A choice of passages. Empty: all of the initiative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub origin: Option<Origin>,
    /// The answers to one question.
    pub question: Option<(SurveyId, String)>,
    pub language: Option<Lang>,
    /// Passages with this code on them.
    pub code: Option<CodeId>,
    /// Passages nobody has coded yet.
    pub uncoded: bool,
    /// Passages this person has coded; together with a code, those they have put that code on.
    pub coder: Option<AccountId>,
    /// Passages that hold these words, as they were typed; see [`Search::parse`].
    pub typed: Option<String>,
    /// What the reader still has to look at in a double coding.
    pub double: Option<DoubleCodingId>,
    pub order: Order,
}

/// In which order passages are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By their random ids.
    #[default]
    Chance,
    /// First what suggestions learn most from; see [`order`](super::suggest::reading::order).
    Teaching,
}

/// The value of the field for passages that teach most.
pub const TEACHING: &str = "teaching";

/// Where words were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Survey,
    Session,
}

impl Origin {
    pub const ALL: [Origin; 2] = [Origin::Survey, Origin::Session];

    /// The origin as an address writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Survey => "survey",
            Origin::Session => "session",
        }
    }
}

/// The value of the field for passages without a code; no code has such an id.
pub const UNCODED: &str = "none";

impl Filter {
    /// Reads the fields `source`, `question` (`SURVEY:NAME`), `language`, `code` (an id, or [`UNCODED`]), `coder` (an id),
    /// `double` (the id of a double coding), `q` (words to look for) and `order` (nothing, or [`TEACHING`]). What cannot be understood filters nothing.
    pub fn parse(fields: &Fields) -> Filter {
        let origin = fields.text("source");
        let question = fields.find("question").unwrap_or_default();
        let code = fields.text("code");
        let double = fields.text("double");
        let (coder, typed) = (fields.text("coder"), fields.text("q"));
        Filter {
            origin: Origin::ALL
                .into_iter()
                .find(|known| known.as_str() == origin),
            question: question
                .split_once(':')
                .map(|(survey, name)| (SurveyId(survey.into()), name.to_string())),
            language: fields.text("language").parse().ok(),
            code: (!code.is_empty() && code != UNCODED).then(|| CodeId(code.into())),
            uncoded: code == UNCODED,
            coder: (!coder.is_empty()).then(|| AccountId(coder.into())),
            typed: Search::parse(typed).map(|_| typed.to_string()),
            double: (!double.is_empty()).then(|| DoubleCodingId(double.into())),
            order: match fields.text("order") {
                TEACHING => Order::Teaching,
                _ => Order::Chance,
            },
        }
    }

    /// What is looked for, ready to be found.
    pub fn search(&self) -> Option<Search> {
        self.typed.as_deref().and_then(Search::parse)
    }

    /// Whether it leaves anything out. Such a queue shows no totals: they would let small groups be counted.
    pub fn is_empty(&self) -> bool {
        let all = Filter {
            order: self.order,
            ..Filter::default()
        };
        *self == all
    }

    /// The value of the field for a question.
    pub fn question_value(survey: &SurveyId, name: &str) -> String {
        format!("{survey}:{name}")
    }

    /// The fields as a query, ready to follow an address: `?language=so`, or nothing.
    pub fn query(&self) -> String {
        self.query_with(None)
    }

    /// The same, for what comes after a passage.
    pub fn query_after(&self, passage: &PassageId) -> String {
        self.query_with(Some(("after", passage.as_str())))
    }

    fn query_with(&self, more: Option<(&str, &str)>) -> String {
        let question = self
            .question
            .as_ref()
            .map(|(survey, name)| Filter::question_value(survey, name));
        let code = match &self.code {
            Some(code) => Some(code.as_str()),
            None => self.uncoded.then_some(UNCODED),
        };
        let fields = [
            ("source", self.origin.map(Origin::as_str)),
            ("question", question.as_deref()),
            ("language", self.language.as_ref().map(Lang::as_str)),
            ("code", code),
            ("double", self.double.as_ref().map(DoubleCodingId::as_str)),
            ("coder", self.coder.as_ref().map(AccountId::as_str)),
            ("q", self.typed.as_deref()),
            ("order", (self.order == Order::Teaching).then_some(TEACHING)),
        ];
        let fields = fields
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        let pairs: Vec<String> = fields
            .chain(more)
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
            .collect();
        if pairs.is_empty() {
            String::new()
        } else {
            format!("?{}", pairs.join("&"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_comes_back_from_its_address_unchanged() {
        for query in [
            "",
            "?source=survey",
            "?question=ab12%3Aa%2Fb%26%3D%3A%20%E1%88%B0&language=zh%2DHans",
            "?code=none",
            "?source=session&language=so&code=c0de&double=d0",
            "?code=c0de&double=d0&coder=a1&q=%22late%20bus%22%20%E4%BC%9A",
            "?order=teaching",
        ] {
            let filter = Filter::parse(&Fields::parse(query.trim_start_matches('?')).unwrap());
            assert_eq!(filter.query(), query);
            let leaves_nothing_out = ["", "?order=teaching"].contains(&query);
            assert_eq!(filter.is_empty(), leaves_nothing_out);
        }
    }

    #[test]
    fn what_cannot_be_understood_filters_nothing() {
        let fields =
            Fields::parse("source=moon&question=x&language=%21&code=&coder=&q=+%22").unwrap();
        assert!(Filter::parse(&fields).is_empty());
    }
}
