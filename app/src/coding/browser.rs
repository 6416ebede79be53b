//! The browser's part of the workbench beside its islands: passages change without loading the page anew, the queue
//! scrolls however long it is, keys code, and what others do shows by itself.
//!
//! Plain modules and not an island: they put views that the server has drawn into the page, so that there is one way to
//! draw each, and they must answer the first key before anything large has come.

/// Each file's name under `/assets/words/`, and its text.
pub const FILES: [(&str, &str); 5] = [
    ("page.js", include_str!("browser/page.js")),
    ("coding.js", include_str!("browser/coding.js")),
    ("keys.js", include_str!("browser/keys.js")),
    ("queue.js", include_str!("browser/queue.js")),
    ("others.js", include_str!("browser/others.js")),
];
