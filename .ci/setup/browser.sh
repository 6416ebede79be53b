#!/usr/bin/env bash
# What the browser tests need: Chromium, fonts for the scripts that families read, Node.js, and the test runner.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

chromium=$(find_chromium)
[ -n "$chromium" ] || apt_install "Chromium, for the browser tests" chromium
say "Chromium: $(find_chromium)"

# Without them every Ethiopic, Arabic or Khmer letter is the same empty box, and a page's layout proves nothing.
if has fc-list && [ -n "$(fc-list :lang=am)" ] && [ -n "$(fc-list :lang=km)" ] && [ -n "$(fc-list :lang=zh-cn)" ]; then
    say "Fonts for the scripts under test are there"
elif [ "$(id -u)" -eq 0 ] && has apt-get; then
    apt_install "fonts for the scripts under test" fontconfig fonts-noto-core fonts-wqy-zenhei
else
    say "Fonts for some scripts under test are missing; layouts may differ (on Debian: fonts-noto-core fonts-wqy-zenhei)"
fi

has node && has npm || apt_install "Node.js, for the browser tests" nodejs npm

cd tests/browser
# npm ci empties node_modules first, so it runs only when the lock file is not the one it last installed.
if cmp -s package-lock.json node_modules/.installed-lock.json; then
    say "The browser test runner is there"
    exit
fi
say "Installing the browser test runner (npm ci in tests/browser)"
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error \
    || fail "npm ci failed in tests/browser; the lines above say why."
cp package-lock.json node_modules/.installed-lock.json
