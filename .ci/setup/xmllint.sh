#!/usr/bin/env bash
# xmllint, to hold projects that go out to the schema of their standard.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

if has xmllint; then
    say "xmllint is there"
else
    apt_install "holding exported projects to their schema" libxml2-utils
fi
