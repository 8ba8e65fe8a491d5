#!/usr/bin/env bash
# SPDX-FileCopyrightText: The lstags authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs the Debian 12 packages that are missing: install-packages.sh build|run|test|show|bench ...
set -euo pipefail

build=(g++ cmake ninja-build ccache mold pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools libgl1-mesa-dev qcoro-qt6-dev libyaml-cpp-dev libexpected-dev libre2-dev libcli11-dev
    libboost-dev libssl-dev libfontconfig-dev)
run=(libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-dejavu-core)
test=(docker-registry docker.io podman skopeo xvfb xauth apache2-utils openssl curl)
show=(docker-registry xvfb xauth curl)
bench=(wrk skopeo)

wanted=()
for set in "$@"; do
    case $set in
        build) wanted+=("${build[@]}") ;;
        run) wanted+=("${run[@]}") ;;
        test) wanted+=("${test[@]}") ;;
        show) wanted+=("${show[@]}") ;;
        bench) wanted+=("${bench[@]}") ;;
        *) echo "install-packages.sh: no set \"$set\"" >&2; exit 1 ;;
    esac
done

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
