#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shell.sh [CMD…]: runs a command, or a shell, where Crossread is built, in the current directory.
set -euo pipefail
# shellcheck source=packaging/environment.sh
source "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/environment.sh"

(($# > 0)) || set -- bash
# Developers' tools take as much time to fetch as everything else; they come when one is called for.
if packages_of X-Developer-Tools | grep -qxF -- "$1"; then
    prepare_environment developer
else
    prepare_environment use
fi
in_environment "$@"
