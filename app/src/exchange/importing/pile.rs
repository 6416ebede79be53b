//! What is here already, and what is to be written down of what comes in.

use crate::{
    coding::text::Range,
    error::Result,
    exchange::{
        guid::Guid,
        kept::SelectionKept,
        model::Selection,
        store::{self, KeptCoding, KeptSelection},
    },
    ids::{CodeId, CodingId, InitiativeId, PassageId, SelectionId},
};
use sqlx::AnyConnection;
use std::collections::{HashMap, HashSet};

/// Where a source of a project is.
pub(super) struct Placed {
    pub(super) passage: PassageId,
    pub(super) is_new: bool,
}

/// The GUID of something whose own GUID is here for something else.
pub(super) fn another(guid: &Guid, placed: &Placed) -> Guid {
    Guid::of("again", &format!("{} {}", guid.key(), placed.passage))
}

/// What of earlier projects, and of Harken's own, is here under which GUID, and where it lies.
pub(super) struct Here {
    pub(super) codings: HashMap<Guid, (PassageId, Range, CodeId)>,
    pub(super) selections: HashMap<Guid, (SelectionId, (PassageId, Range))>,
}

impl Here {
    pub(super) async fn look(tx: &mut AnyConnection, initiative: &InitiativeId) -> Result<Here> {
        let own = store::list_codings(tx, initiative).await?;
        let kept = store::list_kept_codings(tx, initiative).await?;
        let selections = store::list_selections(tx, initiative).await?;
        let lying: HashMap<&CodingId, (PassageId, Range, CodeId)> = own
            .iter()
            .map(|coding| {
                let code = CodeId(coding.code.clone());
                (&coding.id, (coding.passage.clone(), coding.range, code))
            })
            .collect();
        let mut codings: HashMap<Guid, (PassageId, Range, CodeId)> = lying
            .iter()
            .map(|(id, lies)| (Guid::of("coding", id.as_str()), lies.clone()))
            .collect();
        for kept in kept {
            if let Some(lies) = lying.get(&kept.coding) {
                codings.insert(kept.guid, lies.clone());
            }
        }
        Ok(Here {
            codings,
            selections: selections
                .into_iter()
                .map(|one| (one.guid, (one.id, (one.passage, one.range))))
                .collect(),
        })
    }
}

/// What is to be written down once all codings are made.
#[derive(Default)]
pub(super) struct Pile {
    pub(super) selections: Vec<KeptSelection>,
    pub(super) codings: Vec<KeptCoding>,
    pub(super) made: HashSet<CodingId>,
    pub(super) joined: usize,
    pub(super) here: usize,
    ranges: HashMap<(PassageId, Range), SelectionId>,
}

impl Pile {
    pub(super) fn add_selection(
        &mut self,
        selection: &Selection,
        guid: Guid,
        placed: &Placed,
        range: Range,
    ) -> SelectionId {
        let id = SelectionId::new();
        self.selections.push(KeptSelection {
            id: id.clone(),
            passage: placed.passage.clone(),
            guid,
            range,
            kept: SelectionKept {
                name: selection.name.clone(),
                description: selection.description.clone(),
                user: selection.user.clone(),
                note_refs: selection.note_refs.clone(),
                bare: selection.codings.is_empty(),
            },
        });
        id
    }

    /// The selection of a range that Harken gave out of its own accord.
    pub(super) fn add_range(&mut self, placed: &Placed, range: Range) -> Option<SelectionId> {
        let key = (placed.passage.clone(), range);
        if let Some(id) = self.ranges.get(&key) {
            return Some(id.clone());
        }
        let id = SelectionId::new();
        self.selections.push(KeptSelection {
            id: id.clone(),
            passage: placed.passage.clone(),
            guid: Guid::of_range(&placed.passage, range),
            range,
            kept: SelectionKept::default(),
        });
        self.ranges.insert(key, id.clone());
        Some(id)
    }
}
