//! Where the tests of this slice find the shared inputs.

/// A file of the shared folder; `None`, with a word about it, where there is none. CI fails instead.
pub fn find_shared(path: &str) -> Option<String> {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
    let shared = std::env::var("HARKEN_SHARED").unwrap_or_else(|_| default.to_owned());
    let found = std::fs::read_to_string(format!("{shared}/{path}")).ok();
    if found.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "the shared inputs are missing: set HARKEN_SHARED"
        );
        eprintln!("SKIPPED: the shared inputs are missing: set HARKEN_SHARED");
    }
    found
}
