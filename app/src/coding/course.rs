//! The passages that somebody reads first because they teach most. They are settled when the reading begins, so that
//! next and previous lead the same way however much is coded meanwhile. In memory alone, as ids: after a restart a new
//! course begins.

use crate::ids::{AccountId, InitiativeId, PassageId};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// So many courses are kept; those that were not asked for longest go first.
const MOST: usize = 200;

/// Whose course, and through which queue: the query of its filter.
pub type Key = (InitiativeId, AccountId, String);

/// Every course that is kept. Cheap to clone.
#[derive(Clone, Default)]
pub struct Courses(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    courses: HashMap<Key, (Arc<[PassageId]>, u64)>,
    /// Grows with every use.
    uses: u64,
}

impl Courses {
    /// The course that was begun last.
    pub fn find(&self, key: &Key) -> Option<Arc<[PassageId]>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.uses += 1;
        let uses = kept.uses;
        let (course, used) = kept.courses.get_mut(key)?;
        *used = uses;
        Some(course.clone())
    }

    /// Keeps a course in place of the one before.
    pub fn keep(&self, key: Key, course: Arc<[PassageId]>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.uses += 1;
        let uses = kept.uses;
        kept.courses.insert(key, (course, uses));
        while kept.courses.len() > MOST {
            let oldest = kept.courses.iter().min_by_key(|(_, (_, used))| *used);
            let Some(oldest) = oldest.map(|(key, _)| key.clone()) else {
                break;
            };
            kept.courses.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: usize) -> Key {
        (
            "i".to_string().into(),
            "a".to_string().into(),
            format!("?q={number}"),
        )
    }

    #[test]
    fn the_course_that_nobody_follows_goes_first() {
        let courses = Courses::default();
        let course: Arc<[PassageId]> = Arc::from([PassageId("p".into())]);
        for number in 0..MOST {
            courses.keep(key(number), course.clone());
        }
        assert!(courses.find(&key(0)).is_some());
        courses.keep(key(MOST), course.clone());
        assert_eq!(courses.find(&key(0)), Some(course));
        assert_eq!(courses.find(&key(1)), None);
        assert!(courses.find(&key(MOST)).is_some());
    }
}
