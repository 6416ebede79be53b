use super::super::{css_condition, flow};
use super::*;
use crate::survey::xpath::Formula;

/// Reads the selectors that are written here, against what is ticked.
struct Matcher<'a> {
    rest: &'a str,
    /// Every field with every value it could take, and whether that is ticked.
    elements: &'a [(String, String, bool)],
}

impl Matcher<'_> {
    fn take(&mut self, part: &str) -> bool {
        let rest = self.rest.strip_prefix(part);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// A compound of conditions on the form, up to what it does not know.
    fn form(&mut self) -> bool {
        let mut holds = true;
        loop {
            if self.take(":has(") {
                holds &= self.list(Self::any_element);
            } else if self.take(":not(") {
                holds &= !self.list(Self::form);
            } else if self.take(":is(") {
                holds &= self.list(Self::form);
            } else if self.take("*") {
            } else {
                return holds;
            }
        }
    }

    fn list(&mut self, one: fn(&mut Self) -> bool) -> bool {
        let mut holds = one(self);
        while self.take(",") {
            holds |= one(self);
        }
        assert!(self.take(")"), "{}", self.rest);
        holds
    }

    fn any_element(&mut self) -> bool {
        let start = self.rest;
        let mut holds = false;
        for element in self.elements {
            self.rest = start;
            holds |= self.element(element);
        }
        holds
    }

    fn element(&mut self, element: &(String, String, bool)) -> bool {
        let mut holds = true;
        loop {
            if self.take("[name=") {
                holds &= self.string() == element.0;
            } else if self.take("[value=") {
                holds &= self.string() == element.1;
            } else if self.take(":checked") {
                holds &= element.2;
            } else if self.take(":not(") {
                holds &= !self.element(element);
                assert!(self.take(")"));
            } else if self.take(" option") {
            } else {
                return holds;
            }
        }
    }

    fn string(&mut self) -> String {
        assert!(self.take("\""));
        let end = self.rest.find("\"]").unwrap();
        let text = self.rest[..end].to_owned();
        self.rest = &self.rest[end + 2..];
        text
    }
}

#[test]
fn page_and_server_agree_on_every_compiled_condition() {
    let parts = [
        "${a} = 'yes'",
        "${a} != 'yes'",
        "${a} = ''",
        "${a} != ''",
        "selected(${b}, 'a')",
        "selected(${b}, 'b')",
        "${b} = 'a'",
        "${b} != ''",
        "${c} = 'no'",
        "selected(${c}, 'yes')",
        "not(${c} = 'yes')",
        "${n} > 11",
        "${n} <= 2",
        "true()",
        "false()",
        "${b} = 'c'",
        "string-length(${a}) > 2",
        "not(${b})",
        "coalesce(${a}, 'no') = 'no'",
    ];
    let mut state = 11_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..400 {
        let mut condition = || {
            let (first, second, third) = (
                parts[next(parts.len())],
                parts[next(parts.len())],
                parts[next(parts.len())],
            );
            match next(5) {
                0 => first.to_owned(),
                1 => format!("{first} and {second}"),
                2 => format!("{first} or {second}"),
                3 => format!("not({first} or {second}) and {third}"),
                _ => format!("({first} and {second}) or not({third})"),
            }
        };
        // Conditions look only at earlier questions here; circles have no single truth.
        let on_a = ["${a} = 'yes'", "${a} != 'no'", "true()"][next_of(&condition())];
        let asked = condition();
        let form = form_of(json!([
            question("a", one("yn"), None),
            question("n", one("long"), Some("${a} = 'yes' or ${a} = ''")),
            {"group": {"name": "g", "relevant": on_a, "items": [
                question("b", json!({"kind": "select_multiple", "list": "abc"}), None),
                question("c", one("yn"), Some("selected(${b}, 'a') or ${b} = ''")),
            ]}},
            question("z", json!({"kind": "integer"}), Some(&asked)),
        ]));
        let formula = Formula::parse(&asked).unwrap();
        let selector = css_condition(&formula, &form).unwrap_or_else(|| panic!("{asked}"));
        let mut elements = Vec::new();
        let mut answers = Ticked(BTreeMap::new());
        for (name, values) in [
            ("a", "yes no"),
            ("b", "a b c"),
            ("c", "yes no"),
            ("n", "1 2 7 12 13"),
        ] {
            let values: Vec<&str> = values.split(' ').collect();
            let only = next(values.len() + 1);
            for (at, value) in values.iter().enumerate() {
                let on = if name == "b" {
                    next(2) == 0
                } else {
                    at == only
                };
                elements.push((name.to_owned(), (*value).to_owned(), on));
                if on {
                    answers
                        .0
                        .entry(name.into())
                        .or_default()
                        .push((*value).into());
                }
            }
        }
        let mut matcher = Matcher {
            rest: selector.strip_prefix("#f").unwrap(),
            elements: &elements,
        };
        let shown = matcher.form();
        assert_eq!(matcher.rest, "", "{selector}");
        assert_eq!(
            shown,
            flow(&form, &answers, TODAY).is_asked("z"),
            "{asked}\n{on_a}\n{selector}\n{:?}",
            answers.0
        );
    }
}

/// A choice of three that depends on nothing but a text.
fn next_of(text: &str) -> usize {
    text.len() % 3
}
