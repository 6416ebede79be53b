//! The browser's part of writing down.
//!
//! Plain modules and not WebAssembly: a worker that answers without a network can be nothing else, and the page must be
//! ready for the first word before anything large has come. `lines.js` has the same rule as [`super::lines`]; a test
//! holds the two together.

/// Each file's name under `/assets/capture/`, and its text.
pub const FILES: [(&str, &str); 7] = [
    ("page.js", include_str!("browser/page.js")),
    ("board.js", include_str!("browser/board.js")),
    ("keys.js", include_str!("browser/keys.js")),
    ("lines.js", include_str!("browser/lines.js")),
    ("locker.js", include_str!("browser/locker.js")),
    ("exchange.js", include_str!("browser/exchange.js")),
    (WORKER, include_str!("browser/worker.js")),
];

/// The one that answers while there is no network.
pub const WORKER: &str = "worker.js";
