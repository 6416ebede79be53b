#!/usr/bin/env bash
# The long attacks on what families were promised. `make test` runs the same ones for a shorter time.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

step "compilers" .ci/setup/compilers.sh
step "nextest" .ci/setup/nextest.sh
step "PostgreSQL" .ci/setup/postgres.sh

# attack NAME FILTER ARGUMENT…: runs the tests of one attack, optimised. How much is tried, the caller's environment says.
attack() {
    step "$1" cargo nextest run "${lock[@]}" --release --profile attack "${@:3}" "$2"
}

HARKEN_TABLES=10000 attack "tables and releases" release:: --package app --features ssr
HARKEN_GUESSES=1000000 attack "guessed codes" guesses_that_pass --package tests
print_breakdown
