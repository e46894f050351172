#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [CTEST OPTIONS…]: sets up what is missing, builds, and runs every test.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/build.sh
source "$packaging/build.sh"

prepare_environment use
build_release all
in_environment ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" "$@"
