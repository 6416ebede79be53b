# How cargo is called for the browser's part. Sourced, never run.
#
# Two routes lead to a standard library for wasm32-unknown-unknown. "rustup": the compiler in use has it, as rustup or
# a distribution installed it. "debian": Debian's own recent compiler, which builds it from source. The second needs
# switches that only nightly compilers take without RUSTC_BOOTSTRAP, so it is kept to this one place.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

find_wasm_route() {
    local forced=${HARKEN_WASM_STD:-}
    if [ "$forced" != debian ] && has_wasm_std; then
        echo rustup
    elif [ "$forced" != rustup ] && can_build_wasm_std; then
        echo debian
    fi
}

has_wasm_std() { compgen -G "$(rustc --print target-libdir --target "$wasm_target" 2>/dev/null)/libcore-*.rlib" >/dev/null; }

can_build_wasm_std() {
    [ -x /usr/bin/cargo ] && is_recent_rustc /usr/bin/rustc \
        && [ -f "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.toml" ] \
        && [ -x /usr/bin/rust-lld ]
}

# wasm_cargo SUBCOMMAND ARGUMENT...: cargo on the app, as the browser gets it.
wasm_cargo() {
    local subcommand=$1
    shift
    set -- --package app --no-default-features --features hydrate --target "$wasm_target" "${lock[@]}" "$@"
    case $(find_wasm_route) in
        rustup) cargo "$subcommand" "$@" ;;
        debian)
            PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
                /usr/bin/cargo "$subcommand" -Zbuild-std=std,panic_abort "$@"
            ;;
        *) fail "There is no standard library for $wasm_target; run \`make wasm\`, which installs it." ;;
    esac
}
