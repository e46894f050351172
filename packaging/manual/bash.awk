# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash from the tables that manual.sh makes of --help. What is no verb, option or listed value is a file's name.

# The values that a description lists: "One of: json, text. Default: text."
function values(text) {
    if (!match(text, /One of: [^.]*/)) return ""
    text = substr(text, RSTART + 8, RLENGTH - 8)
    gsub(/,/, "", text)
    return text
}

BEGIN {
    FS = "\t"
    name = program
    gsub(/-/, "_", name)
    # REUSE-IgnoreStart
    printf "# SPDX-FileCopyrightText: 2026 The Crossread developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
    # REUSE-IgnoreEnd
    printf "# bash completion for %s, made from what it says to --help\n\n", program
    printf "_%s() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=%s options='' values=''\n",
        name, program == "crossread-cli" ? "${COMP_WORDS[1]}" : "''"
    print "    COMPREPLY=()"
}
FNR == 1 { ++file }
$1 == "verb" { verbs = verbs (verbs == "" ? "" : " ") $2 }
$1 == "usage" && file > 1 { order[++count] = $2; sub(/^[^ ]+ /, "", order[count]); sub(/ .*/, "", order[count]) }
$1 == "option" {
    key = file == 1 ? "" : order[count]
    names = $2
    gsub(/,/, "", names)
    of[key] = of[key] (of[key] == "" ? "" : " ") names
    if (values($4) != "") {
        split(names, each, " ")
        for (i in each) lists[key] = lists[key] sprintf("        '%s %s') values='%s' ;;\n", key, each[i], values($4))
    }
}
END {
    if (program == "crossread-cli") {
        printf "    if ((COMP_CWORD == 1)); then\n        mapfile -t COMPREPLY < <(compgen -W '%s --help --version' -- \"$word\")\n        return\n    fi\n", verbs
    }
    print "    case \"$verb $before\" in"
    for (i = program == "crossread-cli" ? 1 : 0; i <= count; i++) printf "%s", lists[order[i]]
    print "    esac\n    case $verb in"
    for (i = program == "crossread-cli" ? 1 : 0; i <= count; i++) printf "        '%s') options='%s' ;;\n", order[i], of[order[i]]
    print "    esac"
    print "    if [[ -n $values ]]; then\n        mapfile -t COMPREPLY < <(compgen -W \"$values\" -- \"$word\")"
    print "    elif [[ $word == -* ]]; then\n        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")\n    fi\n}"
    printf "complete -o default -o bashdefault -F _%s %s\n", name, program
}
