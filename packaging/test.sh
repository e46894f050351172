#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [CTEST OPTIONS…]: sets up what is missing, builds, and runs every test; with "-C packaging -L packaging" makes the
# packages and tries them instead.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/build.sh
source "$packaging/build.sh"

# That test makes a Debian of its own, which a private root may not: it runs on this system itself.
[[ " $* " != *" -L packaging "* ]] || exec "$packaging/deb.sh" --twice --try

prepare_environment use
build_release all
status=0
in_environment ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" "$@" || status=$?

# A test that skips one of its functions has passed for ctest; see tests/support/shareddata.h.
without=$(grep -c '^SKIP .* what it reads lies beside the project' "$build/Testing/Temporary/LastTest.log" || true)
if ((without > 0)); then
    say "skipped: $without tests of real texts that lie beside the project; cmake's CROSSREAD_SHARED_DIR says where those are"
fi
exit "$status"
