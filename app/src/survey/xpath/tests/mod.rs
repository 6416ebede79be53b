mod hostile;
#[cfg(feature = "ssr")]
mod inputs;
#[cfg(feature = "ssr")]
mod patterns;
mod reading;
mod values;

use super::*;
use crate::survey::Choice;
use std::collections::{BTreeMap, BTreeSet};

struct Given(BTreeMap<String, Vec<String>>);

impl Answers for Given {
    fn values(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

fn given(pairs: &[(&str, &str)]) -> Given {
    let values = |text: &str| {
        text.split(' ')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    Given(
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), values(value)))
            .collect(),
    )
}

fn evaluate(source: &str, pairs: &[(&str, &str)], own: Option<&str>) -> Value {
    let answers = given(pairs);
    let context = Context {
        answers: &answers,
        current: own,
        row: None,
        today: "2026-03-01",
    };
    Formula::parse(source)
        .unwrap_or_else(|error| panic!("{source}: {error}"))
        .evaluate(&context)
}

fn text(source: &str) -> String {
    evaluate(source, &[], None).text()
}

fn holds(source: &str) -> bool {
    evaluate(source, &[], None).boolean()
}
