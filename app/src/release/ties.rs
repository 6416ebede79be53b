//! Which answers lean on which: a survey's conditions are known to everybody, so answers that no condition allows
//! together are no proof that a group could be larger.

use crate::survey::{Form, Item, Kind, xpath::Formula};
use std::collections::{BTreeSet, HashMap};

/// What two people must have alike before their answers to a question can be exchanged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tie {
    /// The question is asked under a condition.
    pub is_conditional: bool,
    /// The condition looks at more than choices: both answered the question, or neither.
    pub is_opaque: bool,
    /// Questions that both answered the same: they decide whether the question is asked and which choices it offers.
    pub same: BTreeSet<String>,
    /// Questions that both answered, or neither: this one decides whether they are asked.
    pub both: BTreeSet<String>,
}

impl Tie {
    pub fn binds(&self) -> bool {
        *self != Tie::default()
    }
}

/// The tie of every choice question of a form.
pub fn list_ties(form: &Form) -> HashMap<String, Tie> {
    let mut worked_out = HashMap::new();
    collect_calculations(&form.items, &mut worked_out);
    let mut ties: HashMap<String, Tie> = HashMap::new();
    let questions = form.questions();
    let is_choice = |name: &str| {
        let of = form.find_question(name);
        of.is_some_and(|question| question.kind.choices().is_some())
    };
    for asked in &questions {
        let (Kind::SelectOne(choices) | Kind::SelectMultiple(choices)) = &asked.question.kind
        else {
            continue;
        };
        let name = &asked.question.name;
        let groups = asked
            .groups
            .iter()
            .filter_map(|group| group.relevant.as_ref());
        for condition in groups.chain(&asked.question.relevant) {
            ties.entry(name.clone()).or_default().is_conditional = true;
            for other in list_references(condition, &worked_out) {
                let tie = ties.entry(name.clone()).or_default();
                if is_choice(&other) {
                    tie.same.insert(other.clone());
                    ties.entry(other).or_default().both.insert(name.clone());
                } else if !worked_out.contains_key(&other) {
                    tie.is_opaque = true;
                }
            }
        }
        for other in choices
            .filter
            .iter()
            .flat_map(|filter| list_references(filter, &worked_out))
        {
            if is_choice(&other) {
                ties.entry(name.clone())
                    .or_default()
                    .same
                    .insert(other.clone());
                ties.entry(other).or_default().same.insert(name.clone());
            }
        }
    }
    ties
}

fn collect_calculations(items: &[Item], into: &mut HashMap<String, Formula>) {
    for item in items {
        match item {
            Item::Group(group) => collect_calculations(&group.items, into),
            Item::Calculation(calculation) => {
                into.insert(calculation.name.clone(), calculation.formula.clone());
            }
            Item::Question(_) | Item::Note(_) => {}
        }
    }
}

/// The questions a formula looks at, also through worked-out values.
fn list_references(formula: &Formula, worked_out: &HashMap<String, Formula>) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut open: Vec<String> = formula
        .references()
        .into_iter()
        .map(str::to_string)
        .collect();
    while let Some(name) = open.pop() {
        if found.insert(name.clone())
            && let Some(formula) = worked_out.get(&name)
        {
            open.extend(formula.references().into_iter().map(str::to_string));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::form_json;

    #[test]
    fn a_condition_ties_the_question_it_looks_at_and_the_one_it_opens() {
        let form = form_json::from_json(
            r#"{"harken_form": 1, "title": {"en": "T"}, "languages": ["en"], "default_language": "en",
            "items": [
              {"question": {"name": "way", "kind": {"kind": "select_one", "list": "ways"}}},
              {"calculation": {"name": "rides", "formula": "${way} = 'bus'"}},
              {"question": {"name": "late", "kind": {"kind": "select_one", "list": "often"}, "relevant": "${rides}"}},
              {"question": {"name": "free", "kind": {"kind": "select_one", "list": "often"}}}],
            "lists": {"ways": [{"name": "bus"}, {"name": "car"}], "often": [{"name": "never"}]}}"#,
        )
        .unwrap();
        let ties = list_ties(&form);
        assert!(ties["late"].is_conditional && !ties["late"].is_opaque);
        assert_eq!(ties["late"].same, BTreeSet::from(["way".to_string()]));
        assert!(ties["late"].both.is_empty());
        assert_eq!(ties["way"].both, BTreeSet::from(["late".to_string()]));
        assert!(!ties["way"].is_conditional);
        assert!(!ties.contains_key("free"));
    }
}
