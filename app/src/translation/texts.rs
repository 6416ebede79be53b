//! Every text of a form, with the name it is kept under and the place a translator knows it by.

use crate::survey::{Choice, Form, Item, Kind, Text};
use std::collections::{BTreeMap, HashSet};

/// Where a text stands, as a person would say it. Questions are counted from 1, as families see them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Title,
    About,
    Group(Part),
    Question(usize, Part),
    /// A choice, named by the first question that offers it.
    Choice {
        question: usize,
    },
    Note(Part),
}

/// Which text of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Label,
    Hint,
    RequiredMessage,
    ConstraintMessage,
}

impl Part {
    fn as_str(self) -> &'static str {
        match self {
            Part::Label => "label",
            Part::Hint => "hint",
            Part::RequiredMessage => "required",
            Part::ConstraintMessage => "constraint",
        }
    }
}

/// One text of a form.
#[derive(Debug)]
pub struct Slot<'a> {
    /// Unique in the form.
    pub key: String,
    pub place: Place,
    pub text: &'a mut Text,
}

/// Every text of a form that a person can meet, in the order of the page: choices follow the first question that offers
/// them.
///
/// Keys are `title`, `about`, `NAME:label`, `NAME:hint`, `NAME:required`, `NAME:constraint`, and for choices
/// `LIST/CHOICE:label`. Where two texts would share one, as notes in two groups may, the later one gets `#2`.
pub fn texts_of(form: &mut Form) -> Vec<Slot<'_>> {
    let mut walk = Walk {
        slots: Vec::new(),
        keys: HashSet::new(),
        lists: form
            .lists
            .iter_mut()
            .map(|(name, choices)| (name.as_str(), choices))
            .collect(),
        questions: 0,
    };
    walk.add("title".into(), Place::Title, &mut form.title);
    walk.add("about".into(), Place::About, &mut form.about);
    walk.items(&mut form.items);
    walk.slots
}

struct Walk<'a> {
    slots: Vec<Slot<'a>>,
    keys: HashSet<String>,
    /// Lists that no question met so far offers.
    lists: BTreeMap<&'a str, &'a mut Vec<Choice>>,
    questions: usize,
}

impl<'a> Walk<'a> {
    fn add(&mut self, wanted: String, place: Place, text: &'a mut Text) {
        let mut key = wanted.clone();
        for number in 2.. {
            if self.keys.insert(key.clone()) {
                break;
            }
            key = format!("{wanted}#{number}");
        }
        self.slots.push(Slot { key, place, text });
    }

    fn part(&mut self, name: &str, part: Part, place: fn(Part) -> Place, text: &'a mut Text) {
        self.add(format!("{name}:{}", part.as_str()), place(part), text);
    }

    fn items(&mut self, items: &'a mut [Item]) {
        for item in items {
            match item {
                Item::Group(group) => {
                    self.part(&group.name, Part::Label, Place::Group, &mut group.label);
                    self.part(&group.name, Part::Hint, Place::Group, &mut group.hint);
                    self.items(&mut group.items);
                }
                Item::Note(note) => {
                    self.part(&note.name, Part::Label, Place::Note, &mut note.label);
                    self.part(&note.name, Part::Hint, Place::Note, &mut note.hint);
                }
                Item::Question(question) => {
                    self.questions += 1;
                    let number = self.questions;
                    for (part, text) in [
                        (Part::Label, &mut question.label),
                        (Part::Hint, &mut question.hint),
                        (Part::RequiredMessage, &mut question.required_message),
                        (Part::ConstraintMessage, &mut question.constraint_message),
                    ] {
                        let key = format!("{}:{}", question.name, part.as_str());
                        self.add(key, Place::Question(number, part), text);
                    }
                    if let Kind::SelectOne(choices) | Kind::SelectMultiple(choices) = &question.kind
                    {
                        self.choices(&choices.list, number);
                    }
                }
                Item::Calculation(_) => {}
            }
        }
    }

    fn choices(&mut self, list: &str, question: usize) {
        for choice in self.lists.remove(list).into_iter().flatten() {
            let key = format!("{list}/{}:label", choice.name);
            self.add(key, Place::Choice { question }, &mut choice.label);
        }
    }
}
