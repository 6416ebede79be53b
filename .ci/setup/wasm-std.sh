#!/usr/bin/env bash
# The Rust standard library for the browser, by one of two routes: the compiler in use has it or rustup can add it;
# or Debian's own recent compiler builds it from source. HARKEN_WASM_STD=rustup or =debian forces one.
source "$(dirname "${BASH_SOURCE[0]}")/../wasm-route.sh"

forced=${HARKEN_WASM_STD:-}
if [ -n "$(find_wasm_route)" ]; then
    say "The standard library for $wasm_target is there ($(find_wasm_route) route)"
    exit
fi

if [ "$forced" != debian ] && has rustup; then
    # Where the network refuses, rustup says so at once; where it hangs, a minute is enough to know.
    if timeout 60 rustup target add "$wasm_target"; then
        say "rustup installed the standard library for $wasm_target"
        exit
    fi
    [ "$forced" != rustup ] || fail "rustup could not add $wasm_target; the lines above say why."
    say "rustup cannot add $wasm_target here: using Debian's compiler, which builds it from source"
fi

apt_install "the standard library for $wasm_target" rustc-web cargo-web rust-web-src rust-web-llvm
# Debian's rust-lld is a link into the linker package of the LLVM release that its compiler was built with.
llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
[ -x /usr/bin/rust-lld ] || apt_install "the linker for $wasm_target" "lld-$llvm"
[ -n "$(find_wasm_route)" ] || fail "Debian's compiler is installed but too old, or without the source of its standard library. Install Rust $(get_needed_rust) or newer with rustup, then run: rustup target add $wasm_target"
say "Debian's compiler will build the standard library for $wasm_target"
