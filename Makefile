# Everything a person does with Harken from a clone. Each target is a script in .ci, which installs what it misses and
# says so.

.DEFAULT_GOAL := help
.PHONY: help run test attack build bench check wasm

help: ## list these targets
	@sed -n 's/^\([a-z]*\): ## \(.*\)/  make \1\t\2/p' Makefile | expand -t 14

run: ## build and serve the sample community on http://127.0.0.1:3000 (PORT= and DATA= override)
	@.ci/serve.sh

test: ## run every test: Rust, both databases, browser, locales
	@.ci/test.sh

attack: ## run the long tests: 10,000 tables and releases, a million codes, twelve languages, LibreOffice
	@.ci/attack.sh

build: ## build the release binary, target/release/harken: one file, with everything embedded
	@.ci/build.sh

bench: ## measure, and write target/bench.json
	@.ci/bench.sh

check: ## check format and lint
	@.ci/check.sh

wasm: ## build the browser's part of the staff pages
	@.ci/setup/compilers.sh
	@.ci/setup/wasm-std.sh
	@.ci/setup/wasm-bindgen.sh
	@.ci/wasm.sh
