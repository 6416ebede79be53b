#!/usr/bin/env bash
# A Rust compiler new enough for the workspace, and a C compiler: SQLite is built from its C source.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

has cc || apt_install "a C compiler" gcc libc6-dev

if ! has cargo || { [ "$(command -v rustc)" = /usr/bin/rustc ] && ! is_recent_rustc rustc; }; then
    # Debian keeps a recent Rust under these names for its own browsers; its `rustc` is years older.
    apt_install "a Rust compiler" cargo-web rustc-web
fi
is_recent_rustc rustc || fail "Rust $(get_needed_rust) or newer is needed, but \`rustc --version\` says: $(rustc --version 2>&1 | head -n 1). Update it (rustup update stable)."
say "Rust: $(rustc --version)"
