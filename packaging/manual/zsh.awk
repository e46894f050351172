# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for zsh from the tables that manual.sh makes of --help.

function quoted(text) { gsub(/'/, "'\\''", text); return text }
# What has a meaning of its own in a specification.
function inside(text) { gsub(/[\[\]:\\]/, "\\\\&", text); return quoted(text) }
function values(text) {
    if (!match(text, /One of: [^.]*/)) return ""
    text = substr(text, RSTART + 8, RLENGTH - 8)
    gsub(/,/, "", text)
    return text
}
# The specifications of one option; of its names each can be given.
function specification(names, value, text,   each, count, i, result, end) {
    count = split(names, each, /, /)
    end = value == "" ? "" : ":" inside(value) ":" (values(text) != "" ? "(" inside(values(text)) ")" : "_files")
    for (i = 1; i <= count; i++)
        result = result sprintf(" \\\n            '*%s[%s]%s'", each[i] (value != "" && each[i] ~ /^--/ ? "=" : ""), inside(text), end)
    return result
}

BEGIN {
    FS = "\t"
    # REUSE-IgnoreStart
    printf "#compdef %s\n# SPDX-FileCopyrightText: 2026 The Crossread developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n", program
    # REUSE-IgnoreEnd
    printf "# zsh completion for %s, made from what it says to --help\n\n", program
}
FNR == 1 { ++file }
$1 == "verb" { verbs = verbs sprintf("\n    '%s:%s'", $2, inside($3)) }
$1 == "usage" && file > 1 { order[++count] = $2; sub(/^[^ ]+ /, "", order[count]); sub(/ .*/, "", order[count]) }
$1 == "option" { of[file == 1 ? "" : order[count]] = of[file == 1 ? "" : order[count]] specification($2, $3, $4) }
END {
    if (program != "crossread-cli") {
        printf "_arguments%s \\\n            '*:file:_files'\n", of[""]
        exit
    }
    printf "local curcontext=$curcontext state line\nlocal -a verbs=(%s\n)\n", verbs
    print "_arguments -C '1:verb:->verb' '*::argument:->rest'\ncase $state in\n    verb) _describe verb verbs ;;\n    rest)\n        case $words[1] in"
    for (i = 1; i <= count; i++)
        printf "            %s) _arguments%s \\\n            '*:file:_files' ;;\n", order[i], of[order[i]]
    print "        esac ;;\nesac"
}
