#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""checktrace.py --chosen PATH… --writes PATH… [--window] LOG…: reads what strace saw and prints every file that was opened
and every socket that was asked for outside of what is allowed: the system's own libraries, fonts and tables, the files
that were chosen, and, for writing, the folders named. --window: a desktop's X and D-Bus sockets too. "figures:" says how
many files were looked at. --self-test: shows that it sees what it is there for. Exit status: 0 nothing, 1 something."""
import argparse
import os.path
import re
import sys
import tempfile

# Read by the loader, the C library, Qt, fontconfig and the tables of characters.
SYSTEM = (
    "/usr/lib", "/lib", "/lib64", "/usr/lib64", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig",
    "/usr/share/qt6", "/usr/share/locale", "/usr/share/zoneinfo", "/usr/share/icons", "/usr/share/pixmaps",
    "/usr/share/mime", "/usr/share/poppler", "/usr/share/X11", "/usr/share/xml/fontconfig", "/usr/share/drirc.d",
    "/usr/share/glvnd", "/usr/share/libdrm", "/usr/share/dbus-1", "/usr/share/org.kde.syntax-highlighting",
    "/usr/share/katepart5", "/etc/fonts", "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime", "/etc/timezone",
    "/etc/xdg", "/var/cache/fontconfig", "/run/host", "/proc/self", "/proc/stat", "/proc/cpuinfo", "/proc/meminfo",
    "/proc/filesystems", "/proc/mounts", "/proc/sys", "/sys/devices/system/cpu", "/sys/fs/cgroup", "/etc/gnutls",
    "/etc/ssl/openssl.cnf", "/dev/null", "/dev/urandom", "/dev/random", "/etc/machine-id", "/var/lib/dbus/machine-id",
    "/usr/local/var/lib/dbus/machine-id",
)
# Who the user is, for the name of who annotates.
ACCOUNT = ("/etc/passwd", "/etc/nsswitch.conf", "/etc/group", "/etc/host.conf", "/etc/resolv.conf", "/etc/hosts")
SOCKETS = ("/var/run/nscd/socket", "/run/nscd/socket", "/run/systemd/userdb")
DESKTOP = ("/tmp/.X11-unix/", "@/tmp/.X11-unix/", "/run/user/", "/run/dbus/", "/var/run/dbus/", "/tmp/dbus-")

OPENS = re.compile(r"\b(?:open|openat|openat2|creat|execve)\((?:AT_FDCWD(?:<([^>]*)>)?|(-?\d+)<([^>]*)>)?(?:, )?\"((?:[^\"\\]|\\.)*)\"(?:, )?([A-Z_|0-9x{=]*)")
CHANGES = re.compile(r"\b(?:unlink|unlinkat|rename|renameat|renameat2|mkdir|mkdirat|link|linkat|symlink|symlinkat|truncate|rmdir)\((.*)")
PATHS = re.compile(r"(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?\"((?:[^\"\\]|\\.)*)\"")
SOCKET = re.compile(r"\bsocket\((AF_[A-Z0-9]+)")
CONNECT = re.compile(r"\b(?:connect|bind|sendto|sendmsg)\(.*?sa_family=(AF_[A-Z0-9]+)(?:, sun_path=(@?\"[^\"]*\"))?")


def below(path, folders):
    return any(path == folder or path.startswith(folder.rstrip("/") + "/") or
               (folder.endswith("-") or folder.endswith("/")) and path.startswith(folder) for folder in folders)


def resolved(folder, name):
    name = name.encode("latin-1", "replace").decode("unicode_escape", "replace")
    return os.path.normpath(os.path.join(folder or "/", name))


class Check:
    def __init__(self, chosen, writes, window):
        self.reads = SYSTEM + ACCOUNT + tuple(chosen) + tuple(writes)
        # What a handle of its own leads to may get a name: that name is looked at too.
        self.writes = tuple(writes) + ("/dev/null", "/dev/tty", "/proc/self/fd")
        self.sockets = SOCKETS + (DESKTOP if window else ())
        self.seen = set()
        self.wrong = {}

    def tell(self, what, line):
        self.wrong.setdefault(what, line.strip()[:200])

    def opened(self, path, flags, line):
        self.seen.add(path)
        # A process of its own folder in /proc, and the threads there.
        path = re.sub(r"^/proc/\d+(?=/|$)", "/proc/self", path)
        if any(flag in flags for flag in ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")):
            if not below(path, self.writes):
                self.tell("opened for writing: " + path, line)
        elif not below(path, self.reads) and path not in ("/", "."):
            # A folder above one that was chosen is listed to find a name in it.
            above = any(chosen.startswith(path.rstrip("/") + "/") for chosen in self.reads)
            if not (above and "O_DIRECTORY" in flags):
                self.tell("opened: " + path, line)

    def line(self, line):
        found = OPENS.search(line)
        if found:
            self.opened(resolved(found[1] or found[3], found[4]), found[5] or "", line)
            return
        found = CHANGES.search(line)
        if found and '"' in line:
            for folder, name in PATHS.findall(found[1]):
                path = resolved(folder, name)
                if not below(path, self.writes):
                    self.tell("changed: " + path, line)
            return
        found = SOCKET.search(line)
        if found and found[1] not in ("AF_UNIX", "AF_LOCAL"):
            self.tell("socket: " + found[1], line)
            return
        found = CONNECT.search(line)
        if found and found[1] in ("AF_UNIX", "AF_LOCAL"):
            name = (found[2] or "").replace('"', "")
            if name and not below(name, self.sockets):
                self.tell("socket: " + name, line)
        elif found:
            self.tell("socket: " + found[1], line)


def self_test():
    good = ['1 openat(AT_FDCWD</w>, "/usr/lib/x.so", O_RDONLY|O_CLOEXEC) = 3</usr/lib/x.so>',
            '1 openat(AT_FDCWD</w>, "a.txt", O_RDONLY) = 3', '1 openat(AT_FDCWD</w>, "/o/x", O_RDWR|O_CREAT, 0644) = 3',
            '1 rename("/o/x", "/o/y") = 0', '1 connect(3<s>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1']
    bad = ['1 openat(AT_FDCWD</home/u>, ".ssh/id", O_RDONLY) = 3', '1 openat(AT_FDCWD</w>, "/w/../x/decoy.png", O_RDONLY) = -1',
           '1 openat(AT_FDCWD</w>, "/w/a.txt", O_WRONLY|O_CREAT, 0644) = 3', '1 open("/home/x", O_RDONLY) = 3',
           '1 socket(AF_INET, SOCK_STREAM, 0) = 3', '1 connect(3, {sa_family=AF_INET6, sin6_port=htons(80)}, 28) = 0',
           '1 connect(3<s>, {sa_family=AF_UNIX, sun_path="/tmp/other"}, 110) = 0', '1 unlink("/w/a.txt") = 0',
           '1 renameat2(AT_FDCWD</w>, "a", AT_FDCWD</o>, "b", 0) = 0', '1 openat(5</home>, "x", O_RDONLY) = 3',
           '1 execve("/bin/sh", ["sh"], 0x7) = 0']
    for lines, wanted in ((good, 0), (bad, len(bad))):
        found = 0
        for line in lines:
            check = Check(["/w"], ["/o"], False)
            check.line(line)
            found += bool(check.wrong)
            if bool(check.wrong) != (wanted > 0):
                print("not as it should be:", line)
        if found != wanted:
            return 1
    with tempfile.NamedTemporaryFile("w", suffix=".log") as log:
        log.write("\n".join(good + bad[:1]))
        log.flush()
        return 0 if main(["--chosen", "/w", "--writes", "/o", "--", log.name]) == 1 else 1


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chosen", nargs="*", default=[])
    parser.add_argument("--writes", nargs="*", default=[])
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("logs", nargs="*")
    options = parser.parse_args(arguments)
    if options.self_test:
        return self_test()
    check = Check(options.chosen, options.writes, options.window)
    for name in options.logs:
        with open(name, encoding="latin-1") as log:
            for line in log:
                check.line(line)
    for what, line in sorted(check.wrong.items()):
        print(what, "\n    ", line)
    print(f"figures: {len(options.logs)} runs; {len(check.seen)} files, {len(check.wrong)} of them not chosen")
    return 1 if check.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
