#!/usr/bin/env bash
# Measures the release build and writes target/bench.json. Run it on a quiet machine: the client shares its cores.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

step "PostgreSQL" .ci/setup/postgres.sh
.ci/build.sh

target=$(find_target_dir)
HARKEN_BIN=$target/release/harken HARKEN_BENCH_OUT=$target/bench.json \
    cargo bench "${lock[@]}" --package tests --bench figures
[ -s "$target/bench.json" ] || fail "The benchmark wrote no $target/bench.json."
say "Wrote $target/bench.json"
