#!/usr/bin/env bash
# Format and lint, for the server and for the browser's part.
source "$(dirname "${BASH_SOURCE[0]}")/wasm-route.sh"

step "compilers" .ci/setup/compilers.sh
step "wasm std" .ci/setup/wasm-std.sh
step "format" cargo fmt --all --check
step "lint" cargo clippy "${lock[@]}" --workspace --all-targets -- --deny warnings
# Debian's compiler has no clippy, so the browser's part is type-checked only.
step "browser's part" wasm_cargo check --lib
print_breakdown
