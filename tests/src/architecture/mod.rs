//! The rules of the house, read off the source.

mod slices;
mod styles;

use crate::harness::ROOT;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A file of the repository.
pub struct Source {
    /// From the root, with `/`.
    pub path: String,
    pub text: String,
}

impl Source {
    fn is_store(&self) -> bool {
        self.path.ends_with("/store.rs")
            || self.path.ends_with("_store.rs")
            || self.path.contains("/store/")
    }
}

/// Every file under these folders of the repository whose name has one of these endings.
pub fn list_sources(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut waiting: Vec<PathBuf> = folders.iter().map(|folder| ROOT.join(folder)).collect();
    let mut found = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                let name = entry.file_name();
                if name != "node_modules" && name != "data" && name != "target" {
                    waiting.push(path);
                }
            } else if has_ending(&path, endings) {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(&*ROOT).unwrap();
                let path = path.to_string_lossy().replace('\\', "/");
                found.push(Source { path, text });
            }
        }
    }
    assert!(!found.is_empty(), "{folders:?}");
    found
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| endings.contains(&ending))
}

/// Lines that are not comments, each with its number.
fn code_lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let lines = source.text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(index, line)| (index + 1, line))
}

/// Places where SQL is run outside a store.
fn find_stray_sql(source: &Source) -> Vec<String> {
    if source.is_store() || source.path == "app/src/db.rs" {
        return Vec::new();
    }
    let runs = [
        "sqlx::query",
        "QueryBuilder",
        "query_scalar(",
        "query_as(",
        "raw_sql(",
    ];
    code_lines(source)
        .filter(|(_, line)| runs.iter().any(|run| line.contains(run)))
        .map(|(number, line)| format!("{}:{number}: {line}", source.path))
        .collect()
}

#[test]
fn only_stores_and_the_database_module_run_sql() {
    let sources = list_sources(&["app/src", "server/src"], &["rs"]);
    let stray: Vec<String> = sources.iter().flat_map(find_stray_sql).collect();
    assert_eq!(stray, Vec::<String>::new());
}

#[test]
fn sql_in_a_handler_would_be_noticed() {
    let handler = Source {
        path: "app/src/theme/actions.rs".into(),
        text: "fn f() {\n    sqlx::query(\"select 1\");\n}".into(),
    };
    assert_eq!(find_stray_sql(&handler).len(), 1);
}

#[test]
fn the_product_knows_nothing_of_the_process_around_it() {
    let manifest = fs::read_to_string(ROOT.join("app/Cargo.toml")).unwrap();
    assert!(
        !manifest.contains("server"),
        "app/Cargo.toml names the server"
    );
    for source in list_sources(&["app/src"], &["rs"]) {
        for (number, line) in code_lines(&source) {
            let named = line.contains("server::") || line.contains("tower_http");
            assert!(!named, "{}:{number}: {line}", source.path);
        }
    }
}

/// The crates that this feature set of the product brings along for WebAssembly.
fn list_crates(features: &str) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let output = Command::new(cargo)
        .args([
            "tree",
            "--offline",
            "--package",
            "app",
            "--no-default-features",
        ])
        .args(["--features", features, "--target", "wasm32-unknown-unknown"])
        .args(["--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .current_dir(&*ROOT)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// What only the server needs.
const SERVER_ONLY: [&str; 10] = [
    "sqlx",
    "tokio",
    "argon2",
    "fluent-syntax",
    "icu",
    "axum",
    "calamine",
    "hmac",
    "rand",
    "rust_xlsxwriter",
];

fn find_server_crates(tree: &str) -> Vec<&str> {
    let crates = tree.lines().filter_map(|line| line.split(' ').next());
    crates.filter(|name| SERVER_ONLY.contains(name)).collect()
}

#[test]
fn the_browsers_part_holds_no_database_runtime_passwords_or_words() {
    let tree = list_crates("hydrate");
    assert!(tree.contains("wasm-bindgen"), "{tree}");
    assert_eq!(find_server_crates(&tree), Vec::<&str>::new());
}

#[test]
fn a_database_in_the_browsers_part_would_be_noticed() {
    assert!(find_server_crates(&list_crates("ssr")).contains(&"sqlx"));
}

#[test]
fn no_file_is_longer_than_500_lines() {
    let folders = [
        "app",
        "server",
        "tests",
        "migrations",
        "style",
        "locales",
        ".ci",
    ];
    let endings = ["rs", "js", "css", "sql", "ftl", "sh", "toml", "md"];
    let long: Vec<String> = list_sources(&folders, &endings)
        .into_iter()
        .map(|source| (source.path, source.text.lines().count()))
        .filter(|(_, lines)| *lines > 500)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}
