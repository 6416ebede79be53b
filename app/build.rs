//! Turns `locales/en/*.ftl` into typed functions, so that a missing message or argument does not compile, and packs
//! locales and styles into the binary.

use fluent_syntax::{ast, parser};
use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path};

const SOURCE_LOCALE: &str = "en";

fn main() {
    // The browser's half holds no words and no styles: it works on what the server has written.
    if env::var_os("CARGO_FEATURE_SSR").is_none() {
        return;
    }
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap())
        .parent()
        .unwrap()
        .to_owned();
    let out = Path::new(&env::var("OUT_DIR").unwrap()).to_owned();
    for folder in ["locales", "style"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    fs::write(out.join("words.rs"), words(&root.join("locales"))).unwrap();
    fs::write(out.join("styles.rs"), styles(&root.join("style"))).unwrap();
}

/// `MESSAGES` (ids, sorted), one method of `Words` a message, and `LOCALES` (tag, its Fluent texts).
fn words(locales: &Path) -> String {
    let mut messages = BTreeMap::new();
    for (file, text) in files(&locales.join(SOURCE_LOCALE), "ftl") {
        let resource =
            parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let pattern = message
                .value
                .unwrap_or_else(|| panic!("{file}: {} has no text", message.id.name));
            let mut arguments = Vec::new();
            find_arguments(&pattern, &mut arguments);
            let plain = text_of(&pattern);
            if messages
                .insert(message.id.name.to_string(), (arguments, plain))
                .is_some()
            {
                panic!("{file}: {} stands twice", message.id.name);
            }
        }
    }
    let mut code =
        String::from("/// Every message id, sorted.\npub const MESSAGES: &[&str] = &[\n");
    for id in messages.keys() {
        writeln!(code, "    {id:?},").unwrap();
    }
    code.push_str("];\n\nimpl Words {\n");
    for (index, (id, (arguments, plain))) in messages.iter().enumerate() {
        let name = id.replace('-', "_");
        writeln!(code, "    /// {}", plain.replace('\n', " ")).unwrap();
        if arguments.is_empty() {
            writeln!(
                code,
                "    pub fn {name}(self) -> &'static str {{ self.plain({index}) }}"
            )
            .unwrap();
        } else {
            let parameters: Vec<String> = arguments
                .iter()
                .map(|name| format!("{name}: impl Into<Value>"))
                .collect();
            let values: Vec<String> = arguments
                .iter()
                .map(|name| format!("({name:?}, {name}.into())"))
                .collect();
            writeln!(
                code,
                "    pub fn {name}(self, {}) -> String {{ self.formatted({index}, &[{}]) }}",
                parameters.join(", "),
                values.join(", ")
            )
            .unwrap();
        }
    }
    code.push_str("}\n\n/// Every locale: its tag and its Fluent texts.\npub const LOCALES: &[(&str, &[&str])] = &[\n");
    let mut folders: Vec<_> = fs::read_dir(locales)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    for folder in folders {
        let tag = folder.file_name().unwrap().to_str().unwrap();
        let texts: Vec<String> = files(&folder, "ftl")
            .iter()
            .map(|(file, _)| {
                format!(
                    "include_str!({:?})",
                    folder.join(file).display().to_string()
                )
            })
            .collect();
        writeln!(code, "    ({tag:?}, &[{}]),", texts.join(", ")).unwrap();
    }
    code.push_str("];\n");
    code
}

fn find_arguments(pattern: &ast::Pattern<&str>, into: &mut Vec<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            ast::Expression::Inline(inline) => inline,
            ast::Expression::Select { selector, variants } => {
                note_argument(selector, into);
                variants
                    .iter()
                    .for_each(|variant| find_arguments(&variant.value, into));
                continue;
            }
        };
        note_argument(inline, into);
    }
}

fn note_argument(inline: &ast::InlineExpression<&str>, into: &mut Vec<String>) {
    if let ast::InlineExpression::VariableReference { id } = inline
        && !into.iter().any(|known| known == id.name)
    {
        into.push(id.name.to_string());
    }
}

/// The English text on one line, as the method's documentation.
fn text_of(pattern: &ast::Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => (*value).to_string(),
            ast::PatternElement::Placeable { .. } => "{…}".to_string(),
        })
        .collect()
}

/// `FAMILY_CSS` and `STAFF_CSS`, without comments and needless white space: a family's first page fits one round trip.
fn styles(folder: &Path) -> String {
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
    let family = read("tokens.css") + &read("family.css");
    format!(
        "/// The style of families' pages.\npub const FAMILY_CSS: &str = {:?};\n\
         /// The style of staff pages.\npub const STAFF_CSS: &str = {:?};\n",
        squeeze(&family),
        squeeze(&(family.clone() + &read("staff.css")))
    )
}

/// Takes comments and white space out of a style sheet; texts in quotes stay as they are.
fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if next == '"' || next == '\'' {
            let end = rest[1..].find(next).map_or(rest.len(), |at| at + 2);
            if std::mem::take(&mut space) {
                out.push(' ');
            }
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        rest = &rest[next.len_utf8()..];
        if next.is_whitespace() {
            space = !out.ends_with(['{', '}', ';', ',', ':']) && !out.is_empty();
            continue;
        }
        if matches!(next, '{' | '}' | ';' | ',') {
            space = false;
            if next == '}' && out.ends_with(';') {
                out.pop();
            }
        }
        if std::mem::take(&mut space) {
            out.push(' ');
        }
        out.push(next);
    }
    out
}

/// The files of a folder with one ending, by name.
fn files(folder: &Path, ending: &str) -> Vec<(String, String)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == ending)
        })
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_string(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    found.sort();
    found
}
