#!/usr/bin/env bash
# The release binary: one file to copy to a server, with pages, wasm, locales and migrations inside.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

step "compilers" .ci/setup/compilers.sh
step "wasm std" .ci/setup/wasm-std.sh
step "wasm-bindgen" .ci/setup/wasm-bindgen.sh
step "wasm build" .ci/wasm.sh
step "server build" cargo build --release "${lock[@]}" --package server
print_breakdown

binary=$(find_target_dir)/release/harken
say "Built $binary ($(wc -c <"$binary" | awk '{ printf "%.1f MB", $1 / 1e6 }'))"
