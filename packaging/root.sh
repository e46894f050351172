# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# The private Debian root (Debian 13, where no other suite is named): made once with mmdebstrap. Sourced by environment.sh, which says where everything lies.

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# Every address that the host's apt sources name for binary packages, in both styles of writing them.
apt_addresses() {
    local file
    for file in "$apt_folder"/sources.list "$apt_folder"/sources.list.d/*.list; do
        [[ ! -r $file ]] ||
            sed -n -E 's/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]*)?([^[:space:]#]+).*/\2/p' "$file"
    done
    for file in "$apt_folder"/sources.list.d/*.sources; do
        [[ ! -r $file ]] || awk '
            function flush(   i, count, address) {
                count = split(uris, address, " ")
                if ((" " types " ") ~ / deb / && tolower(enabled) !~ /no|false/)
                    for (i = 1; i <= count; i++) print address[i]
                types = uris = enabled = key = ""
            }
            /^#/         { next }
            /^[ \t\r]*$/ { flush(); next }
            /^[^ \t]/    { key = tolower($0); sub(/:.*/, "", key); sub(/^[^:]*:/, "") }
            key == "types"   { types = types " " $0 }
            key == "uris"    { uris = uris " " $0 }
            key == "enabled" { enabled = $0 }
            END { flush() }' "$file"
    done
}

# The main Debian archive among them: its address ends in /debian, whatever host it is on.
debian_mirror() {
    local address list
    while read -r address; do
        if [[ $address == mirror+file:* ]]; then
            list=${address#mirror+file:}
            address=$(awk '!/^#/ && NF { print $1; exit }' "${list/#\/\//}" 2>/dev/null) || continue
        fi
        address=${address%/}
        if [[ $address == */debian ]]; then printf '%s\n' "$address"; return 0; fi
    done < <(apt_addresses)
    return 1
}

# The host's way to its mirror (proxies, certificates, clock checks), as options for the root's apt.
apt_options() {
    apt-config dump 2>/dev/null |
        grep -E '^Acquire::((https?::(.*::)?(Proxy|Ca[A-Za-z]*|Verify-[A-Za-z]+|Timeout))|Check-(Date|Valid-Until)|ForceIPv[46]|Retries) ' |
        sed 's/^/--aptopt=/' || true
}

# What making and entering a root takes on the host; names the packages that are missing.
check_host_tools() {
    local -a missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    is_root || command -v newuidmap >/dev/null || missing+=(uidmap)
    [[ -r $keyring ]] || missing+=(debian-archive-keyring)
    if ((${#missing[@]} > 0)); then
        command -v apt-get >/dev/null ||
            fail "this system needs the packages of Debian 13 named ${wanted[*]}, or ${missing[*]} to make a private Debian."
        install_packages "${missing[@]}"
    fi
    bwrap --ro-bind / / true 2>/dev/null ||
        fail "bubblewrap may not make namespaces here; allow user namespaces (sysctl kernel.unprivileged_userns_clone=1), or install: ${wanted[*]}"
}

# The folder of the root that holds the packages named.
root_for() { printf '%s/root-%s' "$cache" "$(printf '%s\n' "$suite" "$@" | sha256sum | cut -c1-12)"; }

# Sets "root" to the root for the packages named, and makes it where there is none yet.
prepare_root() {
    local -a wanted=("$@")
    local lock
    root=$(root_for "${wanted[@]}")
    [[ ! -e $root/.complete ]] || return 0
    check_host_tools
    mkdir -p "$cache"
    # The lock is left open for mmdebstrap: it holds as long as anything still writes.
    exec {lock}>"$cache/lock"
    flock -n "$lock" || { say "waiting for another set-up to finish"; flock "$lock"; }
    if [[ ! -e $root/.complete ]]; then
        remove_unfinished
        make_root
        remove_superseded
    fi
    exec {lock}>&-
}

make_root() {
    local mirror log="$cache/set-up.log" path packages
    local -a options=(--variant=apt --keyring="$keyring" --dpkgopt=force-unsafe-io)
    mirror=${CROSSREAD_MIRROR:-$(debian_mirror)} ||
        fail "apt's sources name no Debian archive; name one in CROSSREAD_MIRROR, or install: ${wanted[*]}"
    mapfile -t -O "${#options[@]}" options < <(apt_options)
    for path in doc man info locale lintian/overrides; do options+=(--dpkgopt="path-exclude=/usr/share/$path/*"); done
    # Names of countries and places in other languages: the comparison across languages is built with them.
    for path in iso_3166-1 libgweather-4.0-locations; do
        options+=(--dpkgopt="path-include=/usr/share/locale/*/LC_MESSAGES/$path.mo")
    done
    packages=$(IFS=,; printf '%s' "${wanted[*]}")
    options+=(--include="$packages")

    say "making a private Debian ($suite) in $root (once; about a minute, 1.2 GB)"
    if is_root; then
        mmdebstrap --mode=root "${options[@]}" "$suite" "$root.part" "$mirror"
    else
        make_root_by_archive
    fi 2>&1 | stages "$log" || {
        remove_unfinished
        fail "the private Debian could not be made; $log says why. Call again to try again."
    }
    # Places for files of the host, see in_root.
    touch "$root.part"/etc/{passwd,group,hosts,resolv.conf,machine-id}
    touch "$root.part/.complete"
    mv "$root.part" "$root"
    say "the private Debian is ready"
}

# A plain user's mmdebstrap works under subordinate ids, to which homes are often closed: it works elsewhere and hands
# over an archive, so that the root is a folder of the user's own like any other.
make_root_by_archive() {
    local work
    work=$(mktemp -d /var/tmp/crossread.XXXXXX) &&
        printf '%s\n' "$work" >"$cache/work" &&
        chmod 755 "$work" &&
        mkdir "$root.part" &&
        TMPDIR=$work mmdebstrap --mode=unshare --format=tar "${options[@]}" "$suite" - "$mirror" |
        tar -x -C "$root.part" --exclude=./dev --no-same-owner &&
        rmdir "$work" &&
        rm "$cache/work"
}

# Keeps everything in the log and shows what a waiting person wants to know.
stages() {
    tee "$1" |
        sed -u -n -E 's/^I: ((running apt|downloading|extracting|installing)[^.]*).*/crossread:   \1/p; /^(E:|Err:)/p' >&2
}

# What an interrupted set-up left behind.
remove_unfinished() {
    local work
    rm -rf "$cache"/root-*.part
    [[ -r $cache/work ]] || return 0
    work=$(<"$cache/work")
    if [[ $work == /var/tmp/crossread.* && -O $work ]]; then
        mmdebstrap --unshare-helper rm -rf "$work"/mmdebstrap.* 2>/dev/null || true
        rm -rf "$work"
    fi
    rm -f "$cache/work"
}

# Roots for earlier lists of packages go, unless something still runs in one or ran there within a day.
remove_superseded() {
    local old use
    for old in "$cache"/root-????????????; do
        [[ $old != "$root" && -z $(find "$old.used" -mtime -1 2>/dev/null) ]] || continue
        exec {use}>>"$old.used"
        if flock -n "$use"; then mv "$old" "$old.part" && rm -rf "$old.part" "$old.used"; fi
        exec {use}>&-
    done
}
