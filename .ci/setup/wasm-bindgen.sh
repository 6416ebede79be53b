#!/usr/bin/env bash
# wasm-bindgen's command line, at exactly the version in Cargo.lock: it refuses wasm made with any other.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

version=$(get_locked_version wasm-bindgen)
folder=$tool_cache/wasm-bindgen-$version
if [ -x "$folder/bin/wasm-bindgen" ]; then
    say "wasm-bindgen $version is there"
    exit
fi

# Without optimisation it installs in a third of the time and still converts our wasm in about a second. Without the
# default features it needs no TLS library: only its test runner, which is left out, would use one.
install_wasm_bindgen() {
    env -u CARGO_TARGET_DIR CARGO_PROFILE_DEV_DEBUG=false cargo install wasm-bindgen-cli --version "$version" --root "$folder" \
        --bin wasm-bindgen --no-default-features --debug "$@"
}

say "Installing wasm-bindgen $version into $folder (about a minute)"
# Its own lock file may name a release that a registry mirror does not have yet.
install_wasm_bindgen --locked || install_wasm_bindgen \
    || fail "wasm-bindgen $version could not be built; the lines above say why. It can also be put at $folder/bin/wasm-bindgen by hand."
