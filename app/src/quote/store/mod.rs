//! Every SQL statement about quotes.

mod checks;
mod choosing;
mod narrow;
mod publishing;

pub use checks::{decide, kept_names, list_names, set_names};
pub use choosing::{Offer, change_quotes, list_quotable, list_quotable_languages, set_quotes};
pub use publishing::{get_chosen, list_chosen, list_publishable, list_publishable_of, list_quotes};

use super::{Consent, Origin, PassageTranslation, Quote, Standing};
use crate::{
    coding::{store::settled, text::Range},
    db::{Db, placeholders},
    error::{Error, Result},
    ids::{CodingId, PassageId, SessionId, SurveyId},
    language::Lang,
    receipt::store::UNDISPUTED,
};
use sqlx::{AssertSqlSafe, Row, any::AnyRow};
use std::collections::{HashMap, HashSet};

/// Words that may be quoted: a speaker's own words in a session where that speaker or everybody allowed it, or an answer
/// whose family allowed it and does not dispute how it is read; and not while two people code them blind. Asked again at every reading, so that words are gone from pages as soon as they may no longer
/// be repeated.
fn quotable(consent: Consent) -> String {
    let allowed = match consent {
        Consent::Asked => {
            "((passage.kind = 'verbatim' and exists
             (select 1 from session_note where session_note.passage_id = passage.id and session_note.quote_ok = 1))
             or (passage.kind = 'answer' and exists
             (select 1 from response where response.id = passage.response_id and response.quote_ok = 1)))"
        }
        Consent::Ignored => "passage.kind in ('verbatim', 'answer')",
    };
    format!("({allowed} and {UNDISPUTED} and {})", settled("passage.id"))
}

const QUOTE_COLUMNS: &str = "coding.id as coding_id, coding.quote, coding.range_start, coding.range_end,
    passage.id as passage_id, passage.kind, passage.language, passage.text, passage.survey_id, passage.session_id";

fn read_quote(row: &AnyRow) -> Result<Quote> {
    let kind: String = row.try_get("kind")?;
    let session: String = row.try_get("session_id")?;
    let point = |name: &str| -> Result<usize> {
        let point: i64 = row.try_get(name)?;
        usize::try_from(point).map_err(|_| Error::Broken(format!("A coding has {name} {point}.")))
    };
    Ok(Quote {
        coding: CodingId(row.try_get("coding_id")?),
        passage: PassageId(row.try_get("passage_id")?),
        origin: if session.is_empty() {
            Origin::Survey(SurveyId(row.try_get("survey_id")?))
        } else {
            Origin::Session(SessionId(session), kind.parse().map_err(Error::Broken)?)
        },
        language: read_lang(row.try_get("language")?)?,
        text: row.try_get("quote")?,
        range: Range {
            start: point("range_start")?,
            end: point("range_end")?,
        },
        passage_text: row.try_get("text")?,
        translations: Vec::new(),
        standing: Standing::Unchecked,
    })
}

fn read_lang(tag: String) -> Result<Lang> {
    tag.parse()
        .map_err(|error| Error::Broken(format!("{error}")))
}

async fn add_translations(db: &Db, quotes: &mut [Quote]) -> Result<()> {
    let mut found: HashMap<String, Vec<PassageTranslation>> = HashMap::new();
    let ids: HashSet<&str> = quotes.iter().map(|quote| quote.passage.as_str()).collect();
    for part in ids.into_iter().collect::<Vec<_>>().chunks(500) {
        let sql = format!(
            "select passage_id, language, text, status from passage_translation
             where passage_id in {} order by passage_id, language",
            placeholders(1, part.len())
        );
        let mut select = sqlx::query(AssertSqlSafe(sql));
        for id in part {
            select = select.bind(id.to_string());
        }
        for row in select.fetch_all(db.read()).await? {
            found
                .entry(row.try_get("passage_id")?)
                .or_default()
                .push(PassageTranslation {
                    language: read_lang(row.try_get("language")?)?,
                    text: row.try_get("text")?,
                    is_approved: row.try_get::<String, _>("status")? == "approved",
                });
        }
    }
    for quote in quotes {
        if let Some(translations) = found.get(quote.passage.as_str()) {
            quote.translations = translations.clone();
        }
    }
    Ok(())
}
