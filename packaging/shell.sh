#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shell.sh [CMD…]: runs a command, or a shell, where Crossread is built, in the current directory.
set -euo pipefail
# shellcheck source=packaging/environment.sh
source "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/environment.sh"

prepare_environment
(($# > 0)) || set -- bash
in_environment "$@"
