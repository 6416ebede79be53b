#!/usr/bin/env bash
# cargo-nextest runs the Rust tests: each in a process of its own, so that no test can lean on another's state.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

if cargo nextest --version >/dev/null 2>&1; then
    say "cargo-nextest is there"
    exit
fi
say "Installing cargo-nextest (some minutes, once)"
env -u CARGO_TARGET_DIR cargo install --locked cargo-nextest \
    || fail "cargo-nextest could not be built; the lines above say why. Prebuilt ones: https://nexte.st/docs/installation"
