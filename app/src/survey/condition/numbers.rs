//! Numbers for the parts of a page, so that its style sheet can name them in few bytes.

use crate::survey::{Choices, Form, Group, Item};
use std::collections::HashMap;

/// A list with more choices than this is drawn as a menu (`<select>`).
pub const LONG_LIST: usize = 12;

/// A group, question or note, and where it stands.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// Counted from 1 in document order; a group comes before what is in it. Calculations have none.
    pub number: usize,
    pub item: &'a Item,
    /// The groups around it, outermost first.
    pub groups: Vec<&'a Group>,
}

/// Every group, question and note of a form with its number.
pub struct ItemNumbers<'a> {
    pub items: Vec<Placed<'a>>,
    by_address: HashMap<*const Item, usize>,
}

impl ItemNumbers<'_> {
    /// The number of an item of this very form; None for a calculation or an item of another form.
    pub fn find(&self, item: &Item) -> Option<usize> {
        self.by_address.get(&std::ptr::from_ref(item)).copied()
    }
}

/// Numbers the items of a form.
pub fn item_numbers(form: &Form) -> ItemNumbers<'_> {
    let mut items = Vec::new();
    place(&form.items, &mut Vec::new(), &mut items);
    let by_address = items
        .iter()
        .map(|placed| (std::ptr::from_ref(placed.item), placed.number))
        .collect();
    ItemNumbers { items, by_address }
}

fn place<'a>(items: &'a [Item], groups: &mut Vec<&'a Group>, into: &mut Vec<Placed<'a>>) {
    for item in items {
        if matches!(item, Item::Calculation(_)) {
            continue;
        }
        into.push(Placed {
            number: into.len() + 1,
            item,
            groups: groups.clone(),
        });
        if let Item::Group(group) = item {
            groups.push(group);
            place(&group.items, groups, into);
            groups.pop();
        }
    }
}

/// The `id` of the element that holds an item and all that belongs to it.
pub fn element_id(number: usize) -> String {
    format!("i{number}")
}

/// The `id` of the element that holds one choice; `index` is its place in the list, from 0, and the list's length for
/// the choice “other” that `or_other` adds.
pub fn choice_id(number: usize, index: usize) -> String {
    format!("i{number}c{index}")
}

/// Whether a `select_one` is drawn as a menu, `<select>` with `<option>`s, and not as a row of buttons.
pub fn drawn_as_menu(form: &Form, choices: &Choices) -> bool {
    !choices.likert && form.list(&choices.list).len() > LONG_LIST
}
