# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages to be printed: a court record with numbered lines, a report in two columns, a hearing with running heads."""
import sys

SAID = [
    "MS. ALVAREZ:  Good morning, Mr. Quist. Please state your name for the record, and tell us where you were working in "
    "the spring of that year.",
    "THE WITNESS:  Henrik Quist. I was harbour master at the north quay, and I had been there for some eleven years by "
    "then, with one interruption.",
    "Q.  What was the interruption?",
    "A.  A winter in which the harbour was closed by ice, from the first week of December until well into the month of "
    "March.",
    "THE COURT:  Let the record show that the witness has pointed to the chart on the wall behind counsel's table.",
    "Q.  And when the ice went, who gave the order to open the quay again? Take your time.",
    "A.  Nobody did. It was simply understood that the first ship to arrive would be let in.",
]

def wrapped(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line]

def court():
    lines = []
    for turn in SAID * 3:
        first, *rest = wrapped("      " + turn.replace("  ", "\u00a0\u00a0"), 50)
        lines += ["\u00a0" * 6 + first.strip()] + rest
    pages = [lines[i:i + 25] for i in range(0, len(lines), 25)]
    out = ["<meta charset=utf-8><style>@page{size:letter;margin:0}body{margin:0;font:12pt 'Liberation Mono'}"
           ".p{position:relative;height:11in;width:8.5in;break-after:page}.p div{position:absolute;white-space:pre}</style>"]
    for n, page in enumerate(pages, 1):
        out.append("<div class=p><div style='top:.6in;left:2.6in'>Official - Subject to Review</div>")
        for i in range(25):
            top = 1.2 + i * .35
            out.append(f"<div style='top:{top:.2f}in;left:.9in;width:.3in;text-align:right'>{i + 1}</div>")
            if i < len(page):
                out.append(f"<div style='top:{top:.2f}in;left:1.5in'>{page[i]}</div>")
        out.append(f"<div style='top:10.2in;left:4.2in'>{n + 40}</div>"
                   "<div style='top:10.45in;left:2.6in'>Northern Reporting Company</div></div>")
    return "\n".join(out)

PARAGRAPHS = [
    "The committee met in the old customs house, which had been made ready for the purpose in little more than a week.",
    "It heard forty-one witnesses. Most of them had been pilots, and a few had been passengers; nobody had been both, which "
    "the chairwoman regretted in her opening remarks.",
    "The long-term effects, she said, were not the committee's business. What mattered was the night itself, and what "
    "had been known beforehand about the state of the channel and its lights.",
    "An official of the lighthouse service explained that the figures were confidential. The committee took note of it.",
]

def columns():
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS * 5)
    return ("<meta charset=utf-8><title>Report on the channel</title><style>@page{size:A4;margin:2cm}"
            "body{font:10.5pt 'Liberation Serif'}h1{font-size:20pt}div{columns:2;column-gap:1cm;text-align:justify;"
            "hyphens:manual}p{margin:0;text-indent:1.2em}</style><h1>Report on the channel</h1><div lang=en>" + body + "</div>")

print({"court": court, "columns": columns}[sys.argv[1]]())
