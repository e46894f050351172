# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# The private Debian root: made once with mmdebstrap, entered with bubblewrap. Sourced by environment.sh.

sources="${CROSSREAD_APT_SOURCES:-/etc/apt}"

# Every "URI suite" pair that the host's apt sources name for binary packages.
apt_sources() {
    local file
    for file in "$sources"/sources.list "$sources"/sources.list.d/*.list; do
        [[ -r $file ]] || continue
        sed -n -E 's/[[:space:]]*#.*//; s/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]*)?([^[:space:]]+)[[:space:]]+([^[:space:]]+).*/\2 \3/p' "$file"
    done
    for file in "$sources"/sources.list.d/*.sources; do
        [[ -r $file ]] || continue
        grep -v '^#' "$file" | awk '
            function flush(  u, s, i, j, nu, ns) {
                if (types ~ /(^| )deb( |$)/ && tolower(enabled) !~ /^ *(no|false)/) {
                    nu = split(uris, u, " "); ns = split(suites, s, " ")
                    for (i = 1; i <= nu; i++) for (j = 1; j <= ns; j++) print u[i], s[j]
                }
                types = uris = suites = enabled = key = ""
            }
            /^[[:space:]]*$/ { flush(); next }
            /^[^ \t]/ { key = tolower($0); sub(/:.*/, "", key); value = $0; sub(/^[^:]*:/, "", value) }
            /^[ \t]/  { value = $0 }
            key == "types"   { types = types " " value }
            key == "uris"    { uris = uris " " value }
            key == "suites"  { suites = suites " " value }
            key == "enabled" { enabled = value }
            END { flush() }'
    done
}

# The main Debian archive among them: its address ends in /debian, whatever host it is on.
debian_mirror() {
    local uri list
    while read -r uri _; do
        if [[ $uri == mirror+file:* ]]; then
            list=${uri#mirror+file:}
            uri=$(awk '!/^#/ && NF { print $1; exit }' "${list/#\/\//}" 2>/dev/null) || continue
        fi
        if [[ ${uri%/} == */debian ]]; then printf '%s\n' "${uri%/}"; return 0; fi
    done < <(apt_sources)
    return 1
}

# Files of a root made by a plain user belong to that user's subordinate ids.
remove_root() {
    if ((EUID == 0)); then rm -rf "$@"; else mmdebstrap --unshare-helper rm -rf "$@"; fi
}

prepare_root() {
    local -a tools=(mmdebstrap bubblewrap) missing=() wanted=("$@")
    ((EUID == 0)) || tools+=(uidmap)
    root="$cache/root-$suite-$(printf '%s\n' "$suite" "${wanted[@]}" | sha256sum | cut -c1-12)"
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
        fail "Crossread needs Debian 13 or newer, or these packages of it: ${wanted[*]}"
    mapfile -t missing < <(missing_packages "${tools[@]}")
    ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
    if [[ -e $root/.complete ]]; then touch -c "$cache/${root##*/}.used" 2>/dev/null || true; return 0; fi

    mkdir -p "$cache"
    exec {lock}>"$cache/lock"
    flock -n "$lock" || { say "waiting for another set-up to finish"; flock "$lock"; }
    if [[ ! -e $root/.complete ]]; then make_root "${wanted[@]}"; fi
    exec {lock}>&-
}

make_root() {
    local mirror packages
    mirror=${CROSSREAD_MIRROR:-$(debian_mirror)} ||
        fail "apt's sources name no Debian mirror; give one in CROSSREAD_MIRROR, or install: $*"
    remove_root "$cache"/*.part "$root"
    packages=$(IFS=,; printf '%s' "$*")
    say "making a private Debian 13 in $root (once, under a minute, 1.2 GB)"
    local -a keyring=()
    [[ ! -r /usr/share/keyrings/debian-archive-keyring.gpg ]] ||
        keyring=(--keyring=/usr/share/keyrings/debian-archive-keyring.gpg)
    local path
    local -a excluded=()
    for path in doc man info locale lintian; do excluded+=(--dpkgopt="path-exclude=/usr/share/$path/*"); done
    mmdebstrap --mode="$( ((EUID == 0)) && echo root || echo unshare)" --variant=apt --format=directory \
        "${keyring[@]}" "${excluded[@]}" --dpkgopt=force-unsafe-io \
        --include="$packages" \
        --customize-hook='touch "$1/etc/resolv.conf" "$1/etc/machine-id" "$1/etc/hosts" "$1/.complete"' \
        "$suite" "$root.part" "$mirror" >&2
    mv "$root.part" "$root"
    say "the private Debian is ready"
}

# The host's folders at their own paths around the system of the root. Sets the array "mounts".
collect_mounts() {
    local entry target
    mounts=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var
        --dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys --bind-try /run /run)
    for entry in bin sbin lib lib32 lib64; do
        [[ ! -L $root/$entry ]] || mounts+=(--symlink "$(readlink "$root/$entry")" "/$entry")
    done
    for entry in /*; do
        case ${entry#/} in
            bin|sbin|lib|lib32|lib64|libx32|usr|etc|var|dev|proc|sys|run|boot|lost+found) ;;
            *)  if [[ -L $entry ]]; then target=$(readlink "$entry"); mounts+=(--symlink "$target" "$entry")
                elif [[ -d $entry && -r $entry ]]; then mounts+=(--bind "$entry" "$entry"); fi ;;
        esac
    done
    for entry in passwd group hosts resolv.conf machine-id; do
        [[ ! -e /etc/$entry ]] || mounts+=(--ro-bind "$(realpath "/etc/$entry")" "/etc/$entry")
    done
}

in_root() {
    local -a mounts
    collect_mounts
    env -u LD_LIBRARY_PATH -u LD_PRELOAD -u QT_PLUGIN_PATH -u CMAKE_PREFIX_PATH -u PYTHONHOME -u PYTHONPATH \
        CROSSREAD_INSIDE_ROOT="$root" LANG="${LANG:-C.UTF-8}" PATH="${CROSSREAD_PATH:+$CROSSREAD_PATH:}/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin" \
        bwrap "${mounts[@]}" --die-with-parent --chdir "$PWD" -- "$@"
}
