# What every script here shares: where things are, how they speak, how they install. Sourced, never run.

set -euo pipefail

repo_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$repo_root"

# Tools that take minutes to build live outside the clone, so that a second clone finds them.
tool_cache=${XDG_CACHE_HOME:-$HOME/.cache}/harken
wasm_target=wasm32-unknown-unknown

# In CI a stale Cargo.lock is a mistake to report; at a desk cargo may add a new dependency to it.
lock=()
[ "${CI:-}" != true ] || lock=(--locked)

say() { printf '==> %s\n' "$*"; }

# One plain sentence: what is wrong and what to do.
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Asked of cargo, because CARGO_TARGET_DIR and a person's own cargo settings may both move it.
find_target_dir() {
    cargo metadata --format-version 1 --no-deps --offline 2>/dev/null | sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p'
}

# The folder that the server embeds; server/build.rs reads the same variable.
find_site_dir() { printf '%s\n' "${HARKEN_SITE:-$(find_target_dir)/site}"; }

get_locked_version() {
    local version
    version=$(awk -v crate="$1" '$0 == "name = \"" crate "\"" { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock)
    [ -n "$version" ] || fail "Cargo.lock names no $1; restore Cargo.lock from the repository."
    printf '%s\n' "$version"
}

# True when the first of two versions is at least the second.
is_at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

get_needed_rust() { sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml; }

is_recent_rustc() {
    local version
    version=$("$1" --version 2>/dev/null | cut -d ' ' -f 2)
    [ -n "$version" ] && is_at_least "$version" "$(get_needed_rust)"
}

# apt_install WHY PACKAGE...: installs Debian packages where we may, and otherwise says what a person has to install.
apt_install() {
    local why=$1
    shift
    if ! has apt-get || [ "$(id -u)" -ne 0 ]; then
        fail "Missing: $why. Install it and run this again (on Debian, as root: apt-get install $*)."
    fi
    say "Installing from Debian for $why: $*"
    fetch_package_lists
    # Nothing that a person has installed is taken away for it.
    apt_quietly install -y --no-install-recommends --no-remove "$@" \
        || fail "Debian's packages for $why could not be installed: $*. The lines above say why."
}

# A fresh machine has no package lists and an old one has stale ones, which offer releases that are gone or too old.
fetch_package_lists() {
    local fetched=$tool_cache/package-lists-fetched
    [ -z "$(find "$fetched" -mmin -60 2>/dev/null)" ] || return 0
    say "Fetching Debian's package lists"
    apt_quietly update || say "Some package lists could not be fetched; going on with the others"
    mkdir -p "$tool_cache"
    touch "$fetched"
}

apt_quietly() { DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >/dev/null; }

# step NAME COMMAND...: runs a step and remembers how long it took, for print_breakdown.
step_names=()
step_seconds=()
step() {
    local name=$1 from=$EPOCHREALTIME
    shift
    say "$name"
    "$@" || fail "The step \"$name\" failed; the lines above say why."
    record_step "$name" "$from"
}

record_step() {
    step_names+=("$1")
    step_seconds+=("$(awk -v from="$2" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }')")
}

print_breakdown() {
    local i
    echo
    echo "Where the time went:"
    for i in "${!step_names[@]}"; do
        printf '  %-24s %7s s\n' "${step_names[$i]}" "${step_seconds[$i]}"
    done
    printf '%s\n' "${step_seconds[@]}" | awk '{ sum += $1 } END { printf "  %-24s %7.1f s\n\n", "total", sum }'
}

# The browser of the tests; HARKEN_CHROMIUM names another.
find_chromium() {
    local name
    for name in "${HARKEN_CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$name" ] && has "$name"; then
            command -v "$name"
            return
        fi
    done
}
