#!/usr/bin/env bash
# SPDX-FileCopyrightText: The lstags authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds, starts two registries on this machine with sample images, and opens the window on a sample list with
# the comparison done. Without a display the window goes to build/quickstart.png and the command's table to the terminal.
# Leaves nothing running.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/install-packages.sh build run show
cmake --preset release >/dev/null
cmake --build build --target lstags lstags-gui samplepush

work=$(mktemp -d)
now=$(date -u +%FT%TZ) # one for both registries: the same image must come out the same in each
export XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data # nor the user's jobs, nor jobs for the user
pids=()
cleanup() {
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# free_port FIRST: the first port from FIRST on that nobody listens at.
free_port() {
    local port=$1
    while (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
    echo "$port"
}

# start_registry NAME PORT
start_registry() {
    cat >"$work/$1.yml" <<EOF
version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: $work/$1}}
http: {addr: 127.0.0.1:$2}
EOF
    docker-registry serve "$work/$1.yml" >"$work/$1.log" 2>&1 &
    pids+=($!)
    for _ in $(seq 100); do
        curl -fs "http://127.0.0.1:$2/v2/" >/dev/null && return
        sleep 0.1
    done
    cat "$work/$1.log" >&2
    echo "quickstart.sh: no registry came up at port $2" >&2
    exit 1
}

# fill NAME PORT: sample-NAME.txt with its ages turned into dates.
fill() {
    local line age unit
    while IFS= read -r line; do
        if [[ $line =~ @([0-9]+)([dh])@ ]]; then
            age=${BASH_REMATCH[1]}
            [ "${BASH_REMATCH[2]}" = d ] && unit=days || unit=hours
            line=${line/"${BASH_REMATCH[0]}"/$(date -u -d "$now $age $unit ago" +%Y-%m-%dT%H:%M:%SZ)}
        fi
        echo "$line"
    done <"packaging/sample-$1.txt" >"$work/$1.txt"
    build/tests/samplepush "http://127.0.0.1:$2" "$work/$1.txt" >/dev/null
}

source_port=$(free_port 5600)
start_registry source "$source_port"
target_port=$(free_port $((source_port + 1)))
start_registry target "$target_port"
fill source "$source_port"
fill target "$target_port"

list=$work/sample.yaml
cat >"$list" <<EOF
# A shop's images, and the mirror that should have them.
lstags:
  repositories:
    - localhost:$source_port/base/alpine
    - localhost:$source_port/shop/web
    - localhost:$source_port/shop/api~/^2\\./=edge,stable
    - localhost:$source_port/tools/backup=nightly,weekly,monthly
EOF
against=localhost:$target_port

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "The window compares $list with $against; close it to end the registries."
    build/src/lstags-gui --compare --against "$against" --settings-file "$work/settings.ini" "$list"
else
    build/src/lstags --yaml-config "$list" --against "$against"
    xvfb-run -a -s '-screen 0 1440x900x24' \
        build/src/lstags-gui --screenshot build/quickstart.png --against "$against" --settings-file "$work/settings.ini" "$list"
    echo "The window: build/quickstart.png"
fi
