#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# parts.sh VERSION DATE PROGRAM…: prints what the programs are made of, with versions and licences, as SPDX 2.3. The list is
# parts.tsv; versions are those of this system. Exit status 1: a program needs a library that the list does not name, the list
# names one that nothing needs, or lacks a dictionary of resources/compare/dictionaries.json with its licence.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
project=$(dirname "$packaging")
# shellcheck source=packaging/model.sh
source "$packaging/model.sh"
version=$1 date=$2
shift 2
table() { grep -v '^#' "$packaging/parts.tsv"; }

# The packages of the libraries that the programs themselves name, without what those need in turn.
needed() {
    readelf -d "$@" | sed -n -E 's/.*\(NEEDED\).*\[(.*)\]/\1/p' | sort -u | while IFS= read -r library; do
        dpkg-query -S "*/$library" 2>/dev/null | grep -F "/$library" | grep -vE '/lib(32|x32)/' | sed -n -E '1s/^([^:,]*).*/\1/p'
    done | sort -u
}

# The licence and the package of each dictionary. lttoolbox reads one of them, and is none.
dictionaries() {
    sed -n -E 's/.*"licence": "([^"]*)", "package": "([^"]*)".*/\1, \2/p' "$project/resources/compare/dictionaries.json" |
        awk -F ', ' '{ for (i = 2; i <= NF; i++) if ($i != "lttoolbox") print $1, $i }' | sort -u
}

mapfile -t linked < <(needed "$@")
wrong=0
for package in "${linked[@]}"; do
    table | cut -f1 | grep -qxF "$package" || { echo "packaging/parts.tsv does not name $package" >&2; wrong=1; }
done
while IFS=$'\t' read -r package _ _ how _; do
    [[ $how != linked || " ${linked[*]} " == *" $package "* ]] ||
        { echo "packaging/parts.tsv names $package, which no program needs" >&2; wrong=1; }
done < <(table)
while read -r licence package; do
    grep -q "^$package"$'\t.*\t'"$licence"$'\tmade from\t' "$packaging/parts.tsv" ||
        { echo "packaging/parts.tsv does not name $package, under $licence, that words are made from" >&2; wrong=1; }
done < <(dictionaries)

cat <<END
SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: crossread-$version
DocumentNamespace: urn:crossread:parts:$version
Creator: Organization: The Crossread developers
Created: ${date}T00:00:00Z

PackageName: crossread
SPDXID: SPDXRef-crossread
PackageVersion: $version
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: GPL-3.0-or-later
PackageLicenseDeclared: GPL-3.0-or-later
PackageCopyrightText: 2026 The Crossread developers
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-crossread
END
while IFS=$'\t' read -r package name licence how purpose; do
    # A part that is not here was left out of this build.
    if [[ $how == fetched ]]; then
        is_model "$project/build/fetched/$(model_says file)" || continue
        found=$(model_says version) origin="package $(model_says package)"
    else
        found=$(dpkg-query -W -f '${Version}' "$package" 2>/dev/null) || found=
        [[ -n $found ]] || continue
        origin="Debian package $package"
    fi
    case $how in
        linked) relation=DYNAMIC_LINK ;;
        loaded) relation=RUNTIME_DEPENDENCY_OF ;;
        fetched) relation=OPTIONAL_DEPENDENCY_OF ;;
        'made from') relation=GENERATED_FROM ;;
        *) relation=STATIC_LINK ;;
    esac
    cat <<END

PackageName: $name
SPDXID: SPDXRef-${package//[^A-Za-z0-9.-]/-}
PackageVersion: $found
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: $licence
PackageLicenseDeclared: $licence
PackageCopyrightText: NOASSERTION
PackageComment: <text>$origin, $how, for: $purpose</text>
END
    if [[ $relation == *_OF ]]; then
        echo "Relationship: SPDXRef-${package//[^A-Za-z0-9.-]/-} $relation SPDXRef-crossread"
    else
        echo "Relationship: SPDXRef-crossread $relation SPDXRef-${package//[^A-Za-z0-9.-]/-}"
    fi
done < <(table)
cat <<'END'

LicenseID: LicenseRef-WordNet
LicenseName: WordNet 3.0 License
ExtractedText: <text>Permission to use, copy, modify and distribute this software and database and its documentation for any
purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice
and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and documentation,
including modifications that you make for internal use or for distribution.
WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.</text>
END
exit $wrong
