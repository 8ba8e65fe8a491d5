#!/usr/bin/env bash
# SPDX-FileCopyrightText: The lstags authors
# SPDX-License-Identifier: Apache-2.0
#
# Takes pictures of the window and of every dialog into build/screenshots: light and dark, English and German, at 100 % and 200 %.
set -euo pipefail
cd "$(dirname "$0")/.."

cmake --build build --target screenshots >&2
folder=build/screenshots
rm -rf "$folder"
mkdir -p "$folder"
export XDG_CONFIG_HOME=$folder/.home XDG_CACHE_HOME=$folder/.home XDG_DATA_HOME=$folder/.home
for scale in 1 2; do
    for language in en de; do
        for palette in light dark; do
            QT_SCALE_FACTOR=$scale xvfb-run -a -s "-screen 0 3200x2000x24" build/tests/screenshots "$folder" "$language" "$palette"
        done
    done
done
ls "$folder"
