# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# A manual page from the tables that manual.sh makes of --help: first the program's, then one for each verb.

function plain(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    if (text ~ /^[.']/) text = "\\&" text
    return text
}
# Words in capitals, brackets around what may be left out.
function synopsis(text) { return "\\fB" plain(text) "\\fR" }
function option(names, value) { return "\\fB" plain(names) "\\fR" (value == "" ? "" : " \\fI" plain(value) "\\fR") }

BEGIN {
    FS = "\t"
    # REUSE-IgnoreStart
    printf ".\\\" SPDX-FileCopyrightText: 2026 The Crossread developers\n.\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
    # REUSE-IgnoreEnd
    printf ".TH %s 1 \"%s\" \"crossread %s\" \"User Commands\"\n", toupper(name), date, version
}
FNR == 1 { ++file; about = 0; options = 0; arguments = 0 }

# The program itself: its first sentence is its name.
file == 1 && $1 == "about" {
    line = $2
    sub(/^Crossread on the command line: /, "", line)
    if (!named && line ~ /[^ ]/) {
        head = line
        sub(/\.$/, "", head)
        printf ".SH NAME\n%s \\- %s\n.SH SYNOPSIS\n", plain(name), plain(tolower(substr(head, 1, 1)) substr(head, 2))
        if (usage != "") printf "%s\n", synopsis(usage)
        else printf "\\fBcrossread\\-cli\\fR \\fIVERB\\fR \\fIARGUMENTS\\fR\n.br\n\\fBcrossread\\-cli\\fR \\fIVERB\\fR \\fB\\-\\-help\\fR\n"
        named = 1
        print ".SH DESCRIPTION"
        printf "%s\n", plain(toupper(substr(line, 1, 1)) substr(line, 2))
        next
    }
    if (line ~ /^Exit status: /) { exits = line; sub(/^Exit status: /, "", exits); next }
    if (exits != "") { if (line ~ /[^ ]/) exits = exits " " line; next }
    if (line ~ /[^ ]/) { if (gap) print ".PP"; print plain(line); gap = 0 } else gap = 1
    next
}
$1 == "usage" {
    usage = $2
    if (file == 1) next
    verb = usage
    sub(/^[^ ]+ /, "", verb)
    sub(/ .*/, "", verb)
    if (file == 2) print ".SH VERBS"
    printf ".SS %s\n%s\n", plain(verb), synopsis(usage)
    next
}
$1 == "verb" { next } # each has a section
$1 == "about" {
    if ($2 !~ /[^ ]/) next
    print about++ ? plain($2) : ".PP\n" plain($2)
    next
}
$1 == "option" && file == 1 && !options++ { print ".SH OPTIONS" }
$1 == "argument" && file == 1 && !arguments++ { print ".SH ARGUMENTS" }
$1 == "option" && $2 ~ /--help$/ && file > 1 { next } # said once
$1 == "option" || $1 == "argument" { printf ".TP\n%s\n%s\n", option($2, $3), plain($4) }

END {
    if (exits != "") printf ".SH EXIT STATUS\n%s\n", plain(exits)
    printf ".SH SEE ALSO\n\\fB%s\\fR(1)\n", plain(see)
}
