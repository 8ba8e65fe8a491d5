#!/usr/bin/env bash
# SPDX-FileCopyrightText: The lstags authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what the benchmarks need, builds them as released and runs all: one line a figure. Ends with 1 if a figure is over its limit.
# What follows goes to every benchmark, "--runs 5" for instance; 3 runs otherwise, of which the best
# counts where times are compared and the worst where nothing may ever take longer.
set -euo pipefail
cd "$(dirname "$0")/../.."

bash packaging/install-packages.sh build run test bench
cmake --preset release >&2
cmake --build build --target benchmarks >&2

figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
export LC_ALL=C.UTF-8
for name in registry distance scale window stream million sync; do
    xvfb-run -a "build/tests/benchmarks/bench_$name" "$@" | tee -a "$figures"
done
! grep -q 'OVER$' "$figures"
