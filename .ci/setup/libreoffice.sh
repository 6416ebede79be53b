#!/usr/bin/env bash
# LibreOffice, to open exports the way a person would. Only the long attacks ask for it.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

if has soffice; then
    say "LibreOffice is there"
else
    apt_install "opening exports in LibreOffice" libreoffice-calc-nogui
fi
