# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Running a command in the private root with bubblewrap. Sourced by environment.sh.
# The root gives /usr, /etc and parts of /var; every other folder of the host stands at its own path.

# Where a path of the host is found inside: the system's own folders are under /run/host.
inside() {
    case $1/ in
        "$project"/* | "$HOME"/* | /usr/src/* | /usr/local/src/*) printf '%s' "$1" ;;
        /usr/* | /etc/* | /boot/* | /var/lib/* | /var/cache/* | /var/log/*) printf '/run/host%s' "$1" ;;
        *) printf '%s' "$1" ;;
    esac
}

# What else is to be seen in the root, as bubblewrap's options.
more_mounts=()

# Sets the array "mounts" to bubblewrap's options.
collect_mounts() {
    local entry
    mounts=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --tmpfs /usr/local --tmpfs /usr/src
        --dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys)
    for entry in bin sbin lib lib32 lib64; do
        [[ ! -L $root/$entry ]] || mounts+=(--symlink "$(readlink "$root/$entry")" "/$entry")
    done
    for entry in "$root"/var/lib/* "$root"/var/cache/*; do mounts+=(--ro-bind "$entry" "${entry#"$root"}"); done
    for entry in /* /var/* /run/*; do
        case $entry in
            /bin | /sbin | /lib | /lib?? | /libx32 | /usr | /etc | /boot | /dev | /proc | /sys | /lost+found) ;;
            /var | /var/lib | /var/cache | /var/log | /var/run | /var/lock | /run | /run/host) ;;
            *)  if [[ -L $entry ]]; then mounts+=(--symlink "$(readlink "$entry")" "$entry")
                elif [[ -d $entry && -x $entry ]]; then mounts+=(--bind "$entry" "$entry")
                fi ;;
        esac
    done
    for entry in /usr /etc /var/lib /var/cache /var/log; do mounts+=(--ro-bind-try "$entry" "/run/host$entry"); done
    mounts+=(--symlink /run /var/run --ro-bind-try /usr/share/fonts /usr/local/share/fonts)
    for entry in /usr/src /usr/local/src "$HOME" "$project"; do
        case $entry/ in
            /usr/* | /var/lib/* | /var/cache/* | /var/log/*) mounts+=(--bind-try "$entry" "$entry") ;;
        esac
    done
    for entry in passwd group hosts resolv.conf machine-id; do
        [[ ! -r /etc/$entry ]] || mounts+=(--ro-bind "$(realpath "/etc/$entry")" "/etc/$entry")
    done
    entry=${XAUTHORITY:-}
    [[ -z $entry || ! -r $entry || $entry == "$(inside "$entry")" ]] || mounts+=(--setenv XAUTHORITY "$(inside "$entry")")
    mounts+=("${more_mounts[@]}")
}

# The root knows the plain locale alone; the user's own is compiled once, so that dates, numbers and sorting are theirs.
provide_locales() {
    local name language
    for name in "${LC_ALL:-}" "${LANG:-}" "${LC_NUMERIC:-}" "${LC_TIME:-}" "${LC_CTYPE:-}" "${LC_COLLATE:-}" \
        "${LC_MONETARY:-}" "${LC_MESSAGES:-}" "${LC_PAPER:-}" "${LC_MEASUREMENT:-}"; do
        [[ $name =~ ^[a-z]{2,3}_[A-Z]{2}([.@].*)?$ && ! -e $cache/locale/$name ]] || continue
        language=${name%%[.@]*}
        [[ $name != *@* ]] || language+=@${name#*@}
        mkdir -p "$cache/locale"
        bwrap "${mounts[@]}" localedef --no-archive -i "$language" -f UTF-8 "$cache/locale/$name.$$" >/dev/null 2>&1 || true
        mv -T "$cache/locale/$name.$$" "$cache/locale/$name" 2>/dev/null || rm -rf "$cache/locale/$name.$$"
    done
}

# Runs a command in the root, in the current directory.
in_root() {
    local -a mounts
    local use zone=${TZ:-}
    collect_mounts
    provide_locales
    [[ -n $zone || ! -L /etc/localtime ]] || { zone=$(readlink -f /etc/localtime); zone=${zone#/usr/share/zoneinfo/}; }
    exec {use}>>"$root.used"
    flock -s "$use"
    touch "$root.used"
    env -u LD_LIBRARY_PATH -u LD_PRELOAD -u QT_PLUGIN_PATH -u CMAKE_PREFIX_PATH -u PYTHONHOME -u PYTHONPATH \
        CROSSREAD_INSIDE="$root" LANG="${LANG:-C.UTF-8}" ${zone:+"TZ=$zone"} LOCPATH="$cache/locale" \
        PATH="${program_path:+$program_path:}/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin" \
        "$(command -v bwrap)" "${mounts[@]}" --die-with-parent --chdir "$(inside "$PWD")" -- "$@"
}
