//! The selections of one source: those that came in, and those of Harken's own.

use crate::{
    coding::text::Range,
    exchange::{guid::Guid, model::Selection, store, write},
    ids::{PassageId, SelectionId},
};
use std::collections::HashMap;

/// Selections longer than this are not named by their words.
const LONGEST_NAME: usize = 200;

/// The selections of a source in the making.
#[derive(Default)]
pub(super) struct Selections {
    list: Vec<(Selection, bool)>,
    by_id: HashMap<SelectionId, usize>,
    by_guid: HashMap<Guid, usize>,
}

impl Selections {
    pub(super) fn add(&mut self, kept: store::KeptSelection) {
        let at = self.list.len();
        self.by_id.insert(kept.id, at);
        self.by_guid.insert(kept.guid.clone(), at);
        let says = kept.kept.description.is_some() || !kept.kept.note_refs.is_empty();
        let stays = kept.kept.bare || says;
        let selection = Selection {
            guid: kept.guid,
            name: kept.kept.name,
            description: kept.kept.description,
            user: kept.kept.user,
            start: kept.range.start as i64,
            end: kept.range.end as i64,
            codings: Vec::new(),
            note_refs: kept.kept.note_refs,
        };
        self.list.push((selection, stays));
    }

    pub(super) fn find(&mut self, id: &SelectionId) -> Option<&mut Selection> {
        let at = *self.by_id.get(id)?;
        Some(&mut self.list[at].0)
    }

    /// The selection of a range under the GUID that tells where it is.
    pub(super) fn at_range(
        &mut self,
        passage: &PassageId,
        coding: &store::OutCoding,
    ) -> &mut Selection {
        let Range { start, end } = coding.range;
        let guid = Guid::of_range(passage, coding.range);
        let at = *self.by_guid.entry(guid.clone()).or_insert_with(|| {
            let is_short = end - start <= LONGEST_NAME;
            let name = (is_short && write::shown(&coding.quote) == coding.quote)
                .then(|| coding.quote.clone());
            let selection = Selection {
                guid,
                name,
                description: None,
                user: None,
                start: start as i64,
                end: end as i64,
                codings: Vec::new(),
                note_refs: Vec::new(),
            };
            self.list.push((selection, false));
            self.list.len() - 1
        });
        &mut self.list[at].0
    }

    /// Those that have a code or say something, by place.
    pub(super) fn into_list(self) -> Vec<Selection> {
        let mut list: Vec<Selection> = self
            .list
            .into_iter()
            .filter(|(selection, stays)| *stays || !selection.codings.is_empty())
            .map(|(selection, _)| selection)
            .collect();
        list.sort_by_key(|selection| (selection.start, selection.end, selection.guid.key()));
        list
    }
}
