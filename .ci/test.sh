#!/usr/bin/env bash
# Every test: Rust on both databases, then the browser against a served Harken. Nothing needs to run beforehand.
# Both halves always run, and the last line adds up what they counted.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

step "system packages" .ci/setup/compilers.sh
step "wasm std" .ci/setup/wasm-std.sh
step "wasm-bindgen" .ci/setup/wasm-bindgen.sh
step "nextest" .ci/setup/nextest.sh
step "PostgreSQL" .ci/setup/postgres.sh
step "xmllint" .ci/setup/xmllint.sh
step "browser" .ci/setup/browser.sh
step "wasm build" .ci/wasm.sh
# Whole-workspace builds throughout: the parts would be compiled again under other feature sets.
step "server and test build" cargo build "${lock[@]}" --workspace --bins --tests

target=$(find_target_dir)
export HARKEN_BIN=$target/debug/harken
passed=0 failed=0 skipped=0 ended_well=yes

# count REPORT: adds a report's counts. A report that is missing, or that counted nothing, is a failure, not a zero.
count() {
    local counts
    if counts=$(node .ci/count-tests.js "$1"); then
        set -- $counts
        passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
    else
        ended_well=
    fi
}

run_rust_tests() {
    local report=$target/nextest/default/junit.xml from=$EPOCHREALTIME
    say "Rust tests"
    rm -f "$report"
    cargo nextest run "${lock[@]}" --workspace || ended_well=
    record_step "Rust tests" "$from"
    count "$report"
}

run_browser_tests() {
    local report=$target/browser/report.json from=$EPOCHREALTIME
    say "Browser tests"
    rm -f "$report"
    (
        cd tests/browser
        HARKEN_CHROMIUM=$(find_chromium) HARKEN_BROWSER_OUT=$target/browser node_modules/.bin/playwright test
    ) || ended_well=
    record_step "browser tests" "$from"
    count "$report"
}

run_rust_tests
run_browser_tests
print_breakdown

closing="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || closing="$closing, $skipped skipped"
echo "$closing"
[ -n "$ended_well" ] && [ "$failed" -eq 0 ]
