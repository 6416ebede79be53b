#!/usr/bin/env bash
# Builds the browser's part of the staff pages: <target>/site/pkg/harken.js and harken_bg.wasm.
#
# wasm-opt is left out on purpose: after size-optimised, link-time-optimised builds it saved 2 % of what a browser
# downloads, which is not worth one more tool of an exact version on every machine. wasm-bindgen's warning about a
# missing `target_features` section comes with `strip = true`; keeping the section saved 0.2 %.
source "$(dirname "${BASH_SOURCE[0]}")/wasm-route.sh"

wasm_cargo build --profile wasm --lib
built=$(find_target_dir)/$wasm_target/wasm/app.wasm
site=$(find_site_dir)

# The same wasm keeps the same files, with their times, so that the server is not rebuilt for nothing.
version=$(get_locked_version wasm-bindgen)
stamp="$version $(sha256sum <"$built")"
if [ "$(cat "$site/.built-from" 2>/dev/null)" = "$stamp" ] && [ -f "$site/pkg/harken.js" ] && [ -f "$site/pkg/harken_bg.wasm" ]; then
    say "The wasm is up to date in $site/pkg"
    exit
fi
rm -rf "$site/pkg" "$site/.built-from"
"$tool_cache/wasm-bindgen-$version/bin/wasm-bindgen" "$built" --target web --no-typescript --out-dir "$site/pkg" --out-name harken
echo "$stamp" >"$site/.built-from"
say "Wrote $site/pkg ($(wc -c <"$site/pkg/harken_bg.wasm") bytes of wasm before compression)"
