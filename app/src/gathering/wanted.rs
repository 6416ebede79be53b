//! What a family sends from the sign-up page, and what is counted of it.

use super::{Need, Slot, Wish};
use crate::{ids::SlotId, language::Lang, request::Fields, survey::check::plain_number};
use std::collections::BTreeSet;

/// The page as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedSignUp {
    pub slots: Vec<String>,
    /// A language tag; empty where no interpreter is needed.
    pub interpreter: String,
    pub children: String,
    pub wishes: BTreeSet<Wish>,
}

/// What a family has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUp {
    /// At least one; none twice.
    pub slots: BTreeSet<SlotId>,
    pub interpreter: Option<Lang>,
    /// How many children need care.
    pub children: i64,
    pub wishes: BTreeSet<Wish>,
}

/// A family brings at most so many children.
pub const MOST_CHILDREN: i64 = 20;

/// What needs another look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    NoSlot,
    /// A time that is not offered any more.
    SlotGone,
    Interpreter,
    Children,
}

impl TypedSignUp {
    /// What a form brought. Wishes that are none are passed over: no honest page sends them.
    pub fn read(fields: &Fields) -> TypedSignUp {
        let is_wanted = |wish: &Wish| fields.all("wish").any(|name| name == wish.as_str());
        TypedSignUp {
            slots: fields.all("slot").map(str::to_string).collect(),
            interpreter: fields.text("interpreter").into(),
            children: fields.find("children").unwrap_or_default().into(),
            wishes: Wish::all().filter(is_wanted).collect(),
        }
    }

    /// Whether a time is ticked.
    pub fn has(&self, slot: &Slot) -> bool {
        self.slots.iter().any(|id| id == slot.id.as_str())
    }
}

/// What a family has chosen among `slots`, those that are offered.
///
/// # Errors
/// Everything that needs another look, in the order of the page.
pub fn check(typed: &TypedSignUp, slots: &[Slot]) -> Result<SignUp, Vec<Problem>> {
    let mut problems = Vec::new();
    let offered = slots.iter().filter(|slot| typed.has(slot));
    let chosen: BTreeSet<SlotId> = offered.map(|slot| slot.id.clone()).collect();
    let wanted: BTreeSet<&str> = typed.slots.iter().map(String::as_str).collect();
    if wanted.len() > chosen.len() {
        problems.push(Problem::SlotGone);
    } else if chosen.is_empty() {
        problems.push(Problem::NoSlot);
    }
    let interpreter = match typed.interpreter.as_str() {
        "" => None,
        tag => {
            let known = find_language(tag, slots);
            if known.is_none() {
                problems.push(Problem::Interpreter);
            }
            known
        }
    };
    let children = match typed.children.trim() {
        "" => Some(0),
        written => plain_number(written)
            .and_then(|number| number.parse().ok())
            .filter(|children| (0..=MOST_CHILDREN).contains(children)),
    };
    match children {
        Some(children) if problems.is_empty() => Ok(SignUp {
            slots: chosen,
            interpreter,
            children,
            wishes: typed.wishes.clone(),
        }),
        Some(_) => Err(problems),
        None => {
            problems.push(Problem::Children);
            Err(problems)
        }
    }
}

/// The languages that an interpreter can be asked for: every one whose own name is known, and those that the times
/// name.
pub fn list_languages(slots: &[Slot]) -> Vec<Lang> {
    let named = slots
        .iter()
        .flat_map(|slot| slot.interpretation.iter().chain(&slot.languages));
    let mut languages: Vec<Lang> = Lang::list_known().collect();
    for lang in named {
        if !languages.contains(lang) {
            languages.push(lang.clone());
        }
    }
    languages
}

fn find_language(tag: &str, slots: &[Slot]) -> Option<Lang> {
    let wanted: Lang = tag.parse().ok()?;
    list_languages(slots)
        .into_iter()
        .find(|lang| *lang == wanted)
}

impl SignUp {
    /// What is added to the numbers of each chosen time.
    pub fn counts(&self) -> Vec<(Need, i64)> {
        let mut counts = vec![(Need::Come, 1)];
        counts.extend(
            self.interpreter
                .clone()
                .map(|lang| (Need::Interpreter(lang), 1)),
        );
        if self.children > 0 {
            counts.push((Need::Childcare, 1));
            counts.push((Need::Children, self.children));
        }
        counts.extend(self.wishes.iter().map(|wish| (Need::Wish(*wish), 1)));
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::slot, *};

    fn slots() -> Vec<Slot> {
        vec![
            slot("a", "2026-05-12", "17:30", 90),
            slot("b", "2026-05-13", "09:00", 60),
        ]
    }

    fn typed(body: &str) -> TypedSignUp {
        TypedSignUp::read(&Fields::parse(body).unwrap())
    }

    #[test]
    fn what_a_family_chooses_is_counted_need_by_need() {
        let typed = typed(
            "slot=a&slot=b&slot=a&interpreter=so&children=%D9%A2&wish=eat&wish=halal&wish=gold",
        );
        let chosen = check(&typed, &slots()).unwrap();
        assert_eq!(chosen.slots.len(), 2);
        let so: Lang = "so".parse().unwrap();
        assert_eq!(
            chosen.counts(),
            [
                (Need::Come, 1),
                (Need::Interpreter(so), 1),
                (Need::Childcare, 1),
                (Need::Children, 2),
                (Need::Wish(Wish::Eat), 1),
                (Need::Wish(Wish::Halal), 1),
            ]
        );
    }

    #[test]
    fn a_time_alone_is_enough_and_none_is_not() {
        let chosen = check(&typed("slot=b&interpreter=&children="), &slots()).unwrap();
        assert_eq!(chosen.counts(), [(Need::Come, 1)]);
        assert_eq!(check(&typed(""), &slots()), Err(vec![Problem::NoSlot]));
        let zero = check(&typed("slot=b&children=0"), &slots()).unwrap();
        assert_eq!(zero.counts(), [(Need::Come, 1)]);
    }

    #[test]
    fn everything_that_needs_another_look_is_named_at_once() {
        let refused = check(
            &typed("slot=a&slot=gone&interpreter=klingon&children=many"),
            &slots(),
        );
        let expected = vec![Problem::SlotGone, Problem::Interpreter, Problem::Children];
        assert_eq!(refused, Err(expected));
        for children in ["-1", "21", "1.5", "two"] {
            let typed = typed(&format!("slot=a&children={children}"));
            assert_eq!(check(&typed, &slots()), Err(vec![Problem::Children]));
        }
    }

    #[test]
    fn an_interpreter_can_be_asked_for_in_a_language_that_only_the_times_name() {
        let mut slots = slots();
        let rare: Lang = "kij".parse().unwrap();
        let body = "slot=a&interpreter=kij";
        assert_eq!(check(&typed(body), &slots), Err(vec![Problem::Interpreter]));
        slots[0].interpretation.push(rare.clone());
        assert_eq!(check(&typed(body), &slots).unwrap().interpreter, Some(rare));
    }
}
