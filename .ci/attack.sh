#!/usr/bin/env bash
# The long attacks on what families were promised. `make test` runs the same ones for a shorter time.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

step "compilers" .ci/setup/compilers.sh
step "nextest" .ci/setup/nextest.sh

# attack NAME COUNT FILTER: runs the tests of one attack, optimised, on COUNT random cases each.
attack() {
    HARKEN_TABLES=$2 step "$1" cargo nextest run "${lock[@]}" --release --profile attack --package app --features ssr "$3"
}

attack "tables and releases" 10000 release::
print_breakdown
