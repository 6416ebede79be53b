//! Pages that mirror themselves for right-to-left readers, and that fetch nothing from elsewhere.

use super::{Source, code_lines, list_sources};
use regex::Regex;
use std::sync::LazyLock;

/// Sides and sizes by compass instead of by reading direction. What follows a bracket is a media query's.
static PHYSICAL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?m)(?:^|[;{\s])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right|top|bottom)(?:-(?:width|style|color))?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|overflow-[xy])\s*:",
    )
    .unwrap()
});
static PHYSICAL_VALUE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:text-align|float|clear)\s*:\s*(?:left|right)\b").unwrap());
static COMMENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)/\*.*?\*/").unwrap());

fn find_physical(css: &str) -> Vec<String> {
    let css = COMMENT.replace_all(css, "");
    let names = PHYSICAL
        .captures_iter(&css)
        .map(|found| found[1].to_string());
    let values = PHYSICAL_VALUE
        .find_iter(&css)
        .map(|found| found.as_str().to_string());
    names.chain(values).collect()
}

#[test]
fn styles_follow_the_reading_direction() {
    for source in list_sources(&["style"], &["css"]) {
        assert_eq!(
            find_physical(&source.text),
            Vec::<String>::new(),
            "{}",
            source.path
        );
    }
}

#[test]
fn a_physical_side_would_be_noticed() {
    for css in [
        "a { margin-left: 1px }",
        "a{color:red;left:0}",
        "a { border-right-color: red }",
        "a { border-top-left-radius: 3px }",
        "a {\n  width: 3em }",
        "a { text-align: right }",
        "a { min-height: 1em }",
    ] {
        assert_eq!(find_physical(css).len(), 1, "{css}");
    }
    for css in [
        "@media (min-width: 42em) { a { margin-inline-start: 1px } }",
        "a { line-height: 2; stroke-width: 2; inline-size: 3em; text-align: start }",
        "@page { @bottom-center { content: '' } }",
        "/* left: */ a { border-width: 1px }",
    ] {
        assert_eq!(find_physical(css), Vec::<String>::new(), "{css}");
    }
}

/// What a page must not hold: a style of its own, or an address elsewhere.
fn find_strays(source: &Source) -> Vec<String> {
    static STYLE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"[\s<]style(?:=|:[a-z-]+=)").unwrap());
    static ELSEWHERE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?:https?:)?//[A-Za-z0-9-]+\.[A-Za-z0-9.-]+").unwrap());
    let is_page = source.path.contains("/pages")
        || source.path.contains("/ui/")
        || ["shell.rs", "islands.rs", ".js", ".css"]
            .iter()
            .any(|end| source.path.ends_with(end));
    let has_address = |line: &str| {
        let mut found = ELSEWHERE.find_iter(line);
        // The name of SVG's namespace is written like an address, and nothing is fetched from it.
        is_page && found.any(|found| !found.as_str().contains("www.w3.org"))
    };
    code_lines(source)
        .filter(|(_, line)| STYLE.is_match(line) || has_address(line))
        .map(|(number, line)| format!("{}:{number}: {}", source.path, line.trim()))
        .collect()
}

#[test]
fn pages_carry_no_style_attribute_and_no_address_elsewhere() {
    let sources = list_sources(&["app/src", "server/src", "style"], &["rs", "js", "css"]);
    let strays: Vec<String> = sources.iter().flat_map(find_strays).collect();
    assert_eq!(strays, Vec::<String>::new());
}

#[test]
fn a_style_attribute_or_an_address_elsewhere_would_be_noticed() {
    for text in [
        r#"<p style="color: red">"#,
        "<p style:color=red>",
        r#"<script src="https://cdn.example.net/x.js">"#,
        r#"<img src="//cdn.example.net/x.png">"#,
    ] {
        let source = Source {
            path: "app/src/theme/pages.rs".into(),
            text: text.into(),
        };
        assert_eq!(find_strays(&source).len(), 1, "{text}");
    }
}
