#!/usr/bin/env bash
# cargo-nextest runs the Rust tests: each in a process of its own, so that no test can lean on another's state.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

if cargo nextest --version >/dev/null 2>&1; then
    say "cargo-nextest is there"
    exit
fi
# Unoptimised it starts tests just as fast; without its self-update it needs no TLS library.
say "Installing cargo-nextest (some minutes, once)"
env -u CARGO_TARGET_DIR CARGO_PROFILE_DEV_DEBUG=false cargo install --locked cargo-nextest \
    --no-default-features --features default-no-update --debug \
    || fail "cargo-nextest could not be built; the lines above say why. Prebuilt ones: https://nexte.st/docs/installation"
