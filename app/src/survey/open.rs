//! Surveys as families meet them, kept ready in memory so that a page costs no database work.
//!
//! A kept survey is trusted for a second; then its revision is looked at, which also notices what another process
//! (`harken mix --close`) has changed. Whether an answer is still taken is decided in the intake, not here.

use super::{Form, Item, Survey, condition, store};
use crate::{
    db::Db,
    error::{Error, Result},
    initiative,
};
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, RwLock},
    time::{Duration, Instant},
};

const TRUSTED_FOR: Duration = Duration::from_secs(1);
/// Slugs that nobody should be able to fill the memory with: only surveys that exist are kept, and at most this many.
const MOST_KEPT: usize = 500;

/// A survey with everything its page needs.
pub struct Ready {
    pub survey: Survey,
    /// Which questions show, as CSS.
    pub css: String,
    /// The element ids of items whose condition that CSS keeps.
    pub kept_by_css: HashSet<String>,
    pub is_sample: bool,
}

struct Kept {
    looked_at: Instant,
    ready: Arc<Ready>,
}

/// The surveys families are answering. Cheap to clone.
#[derive(Clone)]
pub struct OpenSurveys {
    db: Db,
    kept: Arc<RwLock<HashMap<String, Kept>>>,
}

impl OpenSurveys {
    pub fn new(db: Db) -> OpenSurveys {
        OpenSurveys {
            db,
            kept: Arc::default(),
        }
    }

    /// A survey by the name in its address, whatever its status; NotFound where there is none.
    pub async fn get(&self, slug: &str) -> Result<Arc<Ready>> {
        let known = {
            let kept = self
                .kept
                .read()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            kept.get(slug)
                .map(|kept| (kept.looked_at, kept.ready.clone()))
        };
        if let Some((looked_at, ready)) = &known
            && looked_at.elapsed() < TRUSTED_FOR
        {
            return Ok(ready.clone());
        }
        let revision = store::find_revision(&self.db, slug)
            .await?
            .ok_or(Error::NotFound)?;
        let ready = match known {
            Some((_, ready)) if ready.survey.revision == revision => ready,
            _ => Arc::new(self.load(slug).await?),
        };
        let mut kept = self
            .kept
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(
            slug.to_string(),
            Kept {
                looked_at: Instant::now(),
                ready: ready.clone(),
            },
        );
        Ok(ready)
    }

    /// Forgets a survey that has just been changed here, so that the next family meets it as it is.
    pub fn forget(&self, slug: &str) {
        let mut kept = self
            .kept
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        kept.remove(slug);
    }

    async fn load(&self, slug: &str) -> Result<Ready> {
        let survey = store::find_by_slug(&self.db, slug)
            .await?
            .ok_or(Error::NotFound)?;
        let initiative = initiative::store::find_by_id(&self.db, &survey.initiative)
            .await?
            .ok_or(Error::NotFound)?;
        Ok(Ready {
            css: condition::css_rules(&survey.form),
            kept_by_css: kept_by_css(&survey.form),
            survey,
            is_sample: initiative.is_sample,
        })
    }
}

fn kept_by_css(form: &Form) -> HashSet<String> {
    let numbers = condition::item_numbers(form);
    let kept = numbers.items.iter().filter(|placed| {
        let relevant = match placed.item {
            Item::Group(group) => group.relevant.as_ref(),
            Item::Question(question) => question.relevant.as_ref(),
            Item::Note(note) => note.relevant.as_ref(),
            Item::Calculation(_) => None,
        };
        relevant.is_some_and(|relevant| condition::css_condition(relevant, form).is_some())
    });
    kept.map(|placed| condition::element_id(placed.number))
        .collect()
}
