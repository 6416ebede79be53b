//! One locale held against English.

use app::language::Lang;
use fluent_syntax::{ast, parser};
use icu::plurals::{PluralCategory, PluralRules};
use std::collections::{BTreeMap, BTreeSet};

/// The messages of one file in one language.
pub struct Locale {
    pub tag: Lang,
    pub messages: BTreeMap<String, Message>,
}

/// What a message says and takes.
#[derive(Debug, Default)]
pub struct Message {
    /// Every variable it names.
    pub arguments: BTreeSet<String>,
    pub selects: Vec<Select>,
    /// Whether there is any text at all.
    pub has_text: bool,
}

/// A choice by one variable: each variant's key with the variables named in it.
#[derive(Debug)]
pub struct Select {
    pub variable: String,
    pub variants: BTreeMap<String, BTreeSet<String>>,
}

/// CLDR gives this language a form for one, and its nouns do not change with number.
const UNCHANGED: [&str; 1] = ["vi"];

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Select {
    fn is_plural(&self) -> bool {
        self.variants
            .keys()
            .all(|key| CATEGORIES.contains(&key.as_str()) || key.parse::<f64>().is_ok())
    }
}

/// Reads a Fluent file; what cannot be read, or is said twice, is a problem.
pub fn read_messages(text: &str) -> Result<BTreeMap<String, Message>, Vec<String>> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| format!("{error:?}"))
            .collect::<Vec<_>>()
    })?;
    let mut messages = BTreeMap::new();
    let mut problems = Vec::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let mut read = Message::default();
                match &message.value {
                    Some(pattern) => note_pattern(pattern, &mut read, &mut problems),
                    None => problems.push(format!("{} says nothing", message.id.name)),
                }
                if !message.attributes.is_empty() {
                    problems.push(format!(
                        "{} has an attribute, which nothing shows",
                        message.id.name
                    ));
                }
                if messages.insert(message.id.name.to_string(), read).is_some() {
                    problems.push(format!("{} stands twice", message.id.name));
                }
            }
            ast::Entry::Junk { content } => problems.push(format!("cannot be read: {content}")),
            ast::Entry::Term(term) => {
                problems.push(format!(
                    "-{} is a term, which nothing here reads",
                    term.id.name
                ));
            }
            _ => {}
        }
    }
    if problems.is_empty() {
        Ok(messages)
    } else {
        Err(problems)
    }
}

fn note_pattern(pattern: &ast::Pattern<&str>, into: &mut Message, problems: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => into.has_text |= !value.trim().is_empty(),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => note_inline(inline, into, problems),
                ast::Expression::Select { selector, variants } => {
                    note_inline(selector, into, problems);
                    note_select(selector, variants, into, problems);
                }
            },
        }
    }
}

fn note_select(
    selector: &ast::InlineExpression<&str>,
    variants: &[ast::Variant<&str>],
    into: &mut Message,
    problems: &mut Vec<String>,
) {
    let ast::InlineExpression::VariableReference { id } = selector else {
        return;
    };
    let mut select = Select {
        variable: id.name.to_string(),
        variants: BTreeMap::new(),
    };
    for variant in variants {
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => name,
            ast::VariantKey::NumberLiteral { value } => value,
        };
        let mut inner = Message::default();
        note_pattern(&variant.value, &mut inner, problems);
        into.has_text |= inner.has_text;
        into.arguments.extend(inner.arguments.iter().cloned());
        into.selects.append(&mut inner.selects);
        if select
            .variants
            .insert(key.to_string(), inner.arguments)
            .is_some()
        {
            problems.push(format!("the variant {key} stands twice"));
        }
    }
    into.selects.push(select);
}

fn note_inline(
    inline: &ast::InlineExpression<&str>,
    into: &mut Message,
    problems: &mut Vec<String>,
) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            into.arguments.insert(id.name.to_string());
        }
        ast::InlineExpression::StringLiteral { value } => into.has_text |= !value.trim().is_empty(),
        ast::InlineExpression::NumberLiteral { .. } => into.has_text = true,
        other => problems.push(format!("{other:?} is more than Harken reads")),
    }
}

/// The plural categories that whole numbers fall into in a language, each with whether it is one number alone.
pub fn whole_number_categories(lang: &Lang) -> BTreeMap<&'static str, bool> {
    // CLDR files Tagalog under the name of its standard form, Filipino.
    let tag = if lang.as_str() == "tl" {
        "fil"
    } else {
        lang.as_str()
    };
    let locale: icu::locale::Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
    let mut counts = BTreeMap::new();
    for number in (0..=1_000_u32).chain([10_000, 100_000, 1_000_000, 2_000_000]) {
        let name = match rules.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        *counts.entry(name).or_insert(0) += 1;
    }
    counts
        .into_iter()
        .map(|(name, count)| (name, count == 1))
        .collect()
}

/// What is wrong with a locale beside English, one sentence each.
pub fn compare(english: &Locale, other: &Locale) -> Vec<String> {
    let mut problems = Vec::new();
    for id in other.messages.keys() {
        if !english.messages.contains_key(id) {
            problems.push(format!("{id} is not in English"));
        }
    }
    for (id, original) in &english.messages {
        let Some(message) = other.messages.get(id) else {
            problems.push(format!("{id} is missing"));
            continue;
        };
        if !message.has_text {
            problems.push(format!("{id} is empty"));
        }
        for argument in original.arguments.difference(&message.arguments) {
            problems.push(format!("{id} does not say {{ ${argument} }}"));
        }
        for argument in message.arguments.difference(&original.arguments) {
            problems.push(format!(
                "{id} says {{ ${argument} }}, which it is not given"
            ));
        }
        problems.extend(plural_problems(id, original, message, &other.tag));
    }
    problems
}

fn plural_problems(id: &str, original: &Message, message: &Message, tag: &Lang) -> Vec<String> {
    let needed = whole_number_categories(tag);
    let mut problems = Vec::new();
    let counted: BTreeSet<&String> = original
        .selects
        .iter()
        .filter(|select| select.is_plural())
        .map(|select| &select.variable)
        .collect();
    for variable in counted {
        let has_select = message
            .selects
            .iter()
            .any(|select| select.variable == *variable);
        // A language without plurals says one thing for every number.
        if !has_select && needed.len() > 1 && !UNCHANGED.contains(&tag.as_str()) {
            problems.push(format!("{id} does not choose by ${variable}"));
        }
    }
    for select in message.selects.iter().filter(|select| select.is_plural()) {
        for category in needed.keys() {
            if !select.variants.contains_key(*category) {
                problems.push(format!("{id} lacks the plural form {category}"));
            }
        }
        let all = select.variants.values().flatten().collect::<BTreeSet<_>>();
        for (key, said) in &select.variants {
            let is_exact = key.parse::<f64>().is_ok();
            if !is_exact && key != "other" && !needed.contains_key(key.as_str()) {
                problems.push(format!(
                    "{id} has the plural form {key}, which the language lacks"
                ));
            }
            // “One day” and “two days” need no digit where the word can mean no other number.
            let is_alone = is_exact || needed.get(key.as_str()) == Some(&true);
            for argument in &all {
                let stands_for_it = is_alone && **argument == select.variable;
                if !said.contains(*argument) && !stands_for_it {
                    problems.push(format!(
                        "{id} does not say {{ ${argument} }} in the form {key}"
                    ));
                }
            }
        }
    }
    problems
}

#[cfg(test)]
mod sabotage {
    use super::*;

    const ENGLISH: &str = "hello = Hello\ncount = { $count ->\n    [one] { $count } day\n   *[other] { $count } days\n}\n";

    fn problems(tag: &str, text: &str) -> Vec<String> {
        let locale = |tag: &str, text: &str| Locale {
            tag: tag.parse().unwrap(),
            messages: read_messages(text).unwrap(),
        };
        compare(&locale("en", ENGLISH), &locale(tag, text))
    }

    const RUSSIAN: &str = "hello = Привет\ncount = { $count ->\n    [one] { $count } день\n    [few] { $count } дня\n    [many] { $count } дней\n   *[other] { $count } дня\n}\n";

    #[test]
    fn a_whole_locale_has_no_problems() {
        assert_eq!(problems("en", ENGLISH), Vec::<String>::new());
        assert_eq!(problems("ru", RUSSIAN), Vec::<String>::new());
        assert_eq!(
            problems("ko", "hello = 안녕\ncount = { $count }일\n"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_missing_message_is_noticed() {
        let without = RUSSIAN.replace("hello = Привет\n", "");
        assert_eq!(problems("ru", &without), ["hello is missing"]);
    }

    #[test]
    fn a_message_english_lacks_is_noticed() {
        let more = format!("{RUSSIAN}bye = Пока\n");
        assert_eq!(problems("ru", &more), ["bye is not in English"]);
    }

    #[test]
    fn an_argument_too_many_or_too_few_is_noticed() {
        let more = RUSSIAN.replace("Привет", "Привет, { $name }");
        assert_eq!(
            problems("ru", &more),
            ["hello says { $name }, which it is not given"]
        );
        let fewer = "hello = 안녕\ncount = 며칠\n";
        assert_eq!(problems("ko", fewer), ["count does not say { $count }"]);
    }

    #[test]
    fn a_plural_form_too_few_or_too_many_is_noticed() {
        let without = RUSSIAN.replace("    [few] { $count } дня\n", "");
        assert_eq!(
            problems("ru", &without),
            ["count lacks the plural form few"]
        );
        let more = ENGLISH.replace("[one]", "[two] { $count } dayz\n    [one]");
        assert_eq!(
            problems("en", &more),
            ["count has the plural form two, which the language lacks"]
        );
        let none = "hello = Привет\ncount = { $count } дней\n";
        assert_eq!(problems("ru", none), ["count does not choose by $count"]);
    }

    #[test]
    fn a_form_that_hides_its_number_is_noticed() {
        // In Russian, `one` is 1, 21, 31 …
        let hidden = RUSSIAN.replace("[one] { $count } день", "[one] один день");
        assert_eq!(
            problems("ru", &hidden),
            ["count does not say { $count } in the form one"]
        );
        let fine = ENGLISH.replace("[one] { $count } day", "[one] one day");
        assert_eq!(problems("en", &fine), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_read_is_noticed() {
        assert!(read_messages("hello = { $\n").is_err());
        assert!(read_messages("hello = a\nhello = b\n").is_err());
        assert!(read_messages("hello = { FORMAT($x) }\n").is_err());
    }
}
