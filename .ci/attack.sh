#!/usr/bin/env bash
# The long attacks on what families were promised, and suggestions in every language that they are measured in. `make
# test` runs the same ones for a shorter time.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

step "compilers" .ci/setup/compilers.sh
step "nextest" .ci/setup/nextest.sh
step "PostgreSQL" .ci/setup/postgres.sh
step "LibreOffice" .ci/setup/libreoffice.sh

# attack NAME PACKAGE FEATURES FILTER: runs the tests of one attack, optimised.
attack() {
    step "$1" cargo nextest run "${lock[@]}" --release --profile attack --package "$2" --features "$3" "$4"
}

# Tables and sequences of releases.
export HARKEN_TABLES=10000
# Codes that pass the check and were never made.
export HARKEN_GUESSES=1000000
export HARKEN_SOFFICE=soffice
# Every language of SIB-200, with few labels and with many.
export HARKEN_ALL_LANGUAGES=yes

attack "tables and releases" app ssr release::
attack "guessed codes" tests "" guesses_that_pass_the_check
attack "suggestions in twelve languages" app ssr suggest::tests
attack "exports in LibreOffice" tests "" spreadsheets::
print_breakdown
