//! A choice of codings as an address says it, so that every figure can lead to its words.

use super::{Choice, Nearness, store::After};
use crate::{
    coding::filter::Filter,
    ids::{AccountId, CodeId, CodingId, PassageId, SessionId, SurveyId},
    language::Lang,
    request::Fields,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

impl Choice {
    /// Reads the fields `code`, `with`, `near`, `language`, `question` (`SURVEY:NAME`, or `SURVEY:`), `session`, `coder`
    /// and `version`. What cannot be understood chooses nothing, but for a version: what stands now must not pass for it,
    /// so it is 0, which there never is.
    pub fn parse(fields: &Fields) -> Choice {
        let id = |name: &str| -> Option<String> {
            let text = fields.text(name);
            (!text.is_empty()).then(|| text.to_string())
        };
        let question = fields.find("question").unwrap_or_default();
        let version = fields.text("version");
        Choice {
            code: id("code").map(CodeId),
            with: id("with").map(CodeId),
            near: fields.text("near").parse().unwrap_or_default(),
            language: fields.text("language").parse().ok(),
            question: question
                .split_once(':')
                .filter(|(survey, _)| !survey.is_empty())
                .map(|(survey, name)| (SurveyId(survey.into()), name.to_string())),
            session: id("session").map(SessionId),
            coder: id("coder").map(AccountId),
            version: (!version.is_empty()).then(|| version.parse().unwrap_or(0)),
        }
    }

    /// Whether it leaves nothing out of what there is now.
    pub fn is_empty(&self) -> bool {
        let any_near = Choice {
            near: self.near,
            ..Choice::default()
        };
        *self == any_near
    }

    /// Nothing left out, at the same version.
    pub fn all_at_version(&self) -> Choice {
        Choice {
            version: self.version,
            ..Choice::default()
        }
    }

    /// The same choice as of now.
    pub fn now(&self) -> Choice {
        Choice {
            version: None,
            ..self.clone()
        }
    }

    /// The same choice of one code more: its words.
    pub fn with_code(&self, code: &CodeId) -> Choice {
        Choice {
            code: Some(code.clone()),
            with: None,
            ..self.clone()
        }
    }

    /// The same choice of two codes that stand together.
    pub fn with_pair(&self, one: &CodeId, other: &CodeId) -> Choice {
        Choice {
            code: Some(one.clone()),
            with: Some(other.clone()),
            ..self.clone()
        }
    }

    /// The fields as a query, ready to follow an address: `?language=so`, or nothing. With `after`, what comes behind
    /// that coding.
    pub fn query(&self, after: Option<&After>) -> String {
        let question = self
            .question
            .as_ref()
            .map(|(survey, name)| Filter::question_value(survey, name));
        let after = after.map(|after| format!("{}:{}", after.passage, after.coding));
        let near = (self.near != Nearness::default()).then(|| self.near.as_str());
        let version = self.version.map(|version| version.to_string());
        let fields = [
            ("code", self.code.as_ref().map(CodeId::as_str)),
            ("with", self.with.as_ref().map(CodeId::as_str)),
            ("near", near),
            ("language", self.language.as_ref().map(Lang::as_str)),
            ("question", question.as_deref()),
            ("session", self.session.as_ref().map(SessionId::as_str)),
            ("coder", self.coder.as_ref().map(AccountId::as_str)),
            ("version", version.as_deref()),
            ("after", after.as_deref()),
        ];
        let fields = fields
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        let pairs: Vec<String> = fields
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
            .collect();
        if pairs.is_empty() {
            String::new()
        } else {
            format!("?{}", pairs.join("&"))
        }
    }
}

/// Reads the field `after`; none where it is not there or cannot be understood.
pub fn find_after(fields: &Fields) -> Option<After> {
    let (passage, coding) = fields.text("after").split_once(':')?;
    Some(After {
        passage: PassageId(passage.into()),
        coding: CodingId(coding.into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_comes_back_from_its_address_unchanged() {
        for query in [
            "",
            "?code=c1&with=c2&near=passage",
            "?language=zh%2DHans&question=s1%3Aw%2Dhy&session=x&coder=a",
            "?question=s1%3A&version=12",
        ] {
            let fields = Fields::parse(query.trim_start_matches('?')).unwrap();
            let choice = Choice::parse(&fields);
            assert_eq!(choice.query(None), query);
            assert_eq!(choice.is_empty(), query.is_empty());
        }
    }

    #[test]
    fn what_cannot_be_understood_chooses_nothing() {
        for query in [
            "near=far&language=!&question=why&after=p&code=",
            "question=:",
        ] {
            let fields = Fields::parse(query).unwrap();
            assert_eq!(Choice::parse(&fields), Choice::default());
            assert_eq!(find_after(&fields), None);
        }
    }

    #[test]
    fn a_version_that_cannot_be_read_is_none_that_there_is_and_not_what_stands_now() {
        for query in ["version=x", "version=99999999999999999999", "version=0"] {
            let fields = Fields::parse(query).unwrap();
            assert_eq!(Choice::parse(&fields).version, Some(0), "{query}");
        }
    }

    #[test]
    fn a_list_goes_on_behind_a_coding_of_a_passage() {
        let fields = Fields::parse("after=p%3Ac").unwrap();
        let after = find_after(&fields).unwrap();
        assert_eq!((after.passage.as_str(), after.coding.as_str()), ("p", "c"));
        assert_eq!(Choice::default().query(Some(&after)), "?after=p%3Ac");
    }
}
