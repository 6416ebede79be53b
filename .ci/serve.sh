#!/usr/bin/env bash
# Builds Harken and serves it with the sample community until Ctrl-C. PORT and DATA say where.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

port=${PORT:-3000}
data=${DATA:-$repo_root/data}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

is_healthy() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$port"
        printf 'GET /healthz HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$port" >&3
        head -n 1 <&3 | grep -q ' 200'
    ) 2>/dev/null
}

[[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] || fail "PORT is \"$port\": give a number from 1 to 65535."
# Asked before the build, because it takes minutes.
! answers || fail "Something already listens on port $port. Stop it, or choose another: make run PORT=3001"

step "system packages" .ci/setup/compilers.sh
step "wasm std" .ci/setup/wasm-std.sh
step "wasm-bindgen" .ci/setup/wasm-bindgen.sh
step "wasm build" .ci/wasm.sh
step "server build" cargo build --release "${lock[@]}" --package server

say "start"
started=$EPOCHREALTIME
# In a process group of its own, so that Ctrl-C reaches it once, from here, and this script is there to see it end.
set -m
"$(find_target_dir)/release/harken" serve --listen "127.0.0.1:$port" --data "$data" --sample &
server=$!
set +m
stopped=
trap 'stopped=yes; kill -INT "$server" 2>/dev/null' INT TERM

until is_healthy; do
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
if kill -0 "$server" 2>/dev/null; then
    record_step "start" "$started"
    print_breakdown
    say "Harken answers on http://127.0.0.1:$port with data in $data. Ctrl-C stops it."
fi

# A signal interrupts the first wait; the next one sees the server out.
status=0
while kill -0 "$server" 2>/dev/null; do
    wait "$server" && status=0 || status=$?
done
[ -z "$stopped" ] || {
    say "Stopped"
    exit 0
}
exit "$status"
