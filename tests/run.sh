#!/usr/bin/env bash
# SPDX-FileCopyrightText: The lstags authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what the tests need, builds, and runs everything through ctest: once as released, once under ASan and UBSan.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/install-packages.sh build run test bench

export ASAN_OPTIONS=detect_stack_use_after_return=0:detect_leaks=0
export UBSAN_OPTIONS=print_stacktrace=1
for preset in release sanitize; do
    folder=build
    [ "$preset" = release ] || folder=build-$preset
    cmake --preset "$preset"
    cmake --build "$folder"
    # Once more where it failed: some tests watch real programs on a computer that others use too. ctest says which.
    xvfb-run -a ctest --test-dir "$folder" --output-on-failure --no-tests=error -j 2 --repeat until-pass:2
done
