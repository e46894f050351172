// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reportstyle.h"

namespace Crossread::Review {

QLatin1StringView reportStyle()
{
    return QLatin1StringView(
        R"(:root { --paper: #fdfdfb; --card: #ffffff; --ink: #1d1d1b; --quiet: #5c5c57; --line: #d4d4cc; --ground: #e4e4de;
  --found: #1b6b3a; --possible: #855400; --missing: #a6231c; --link: #1f5fa8; --ins: #d9efe0; --del: #f8dfdc; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1b1b; --card: #232322; --ink: #e6e6e1; --quiet: #b0b0a9; --line: #484843; --ground: #3a3a37;
    --found: #7fd19b; --possible: #e8b95c; --missing: #f5a097; --link: #8ab8ee; --ins: #1f4a30; --del: #5a2925; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 48rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Noto Sans", sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; }
h3 { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin: 0 0 .75rem; font-size: 1rem; }
a { color: var(--link); }
.subjects { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; font-size: .875rem; }
.subjects dt, .quiet { color: var(--quiet); }
.subjects dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.remark { margin: 1rem 0 0; padding: .5rem .75rem; border-inline-start: 4px solid var(--possible); background: var(--card); }
svg { display: block; width: 100%; height: 1.25rem; margin: .5rem 0; border-radius: 3px; }
svg .found { fill: var(--found); } svg .possible { fill: var(--possible); } svg .missing { fill: var(--missing); }
svg .ground { fill: var(--ground); } svg .used { fill: var(--link); }
.ends { display: flex; justify-content: space-between; margin: 0; color: var(--quiet); font-size: .8125rem; }
section > p { margin: .5rem 0; }
.total { font-size: 1.125rem; font-weight: 600; margin: 0; }
.counts { margin: .5rem 0; padding: 0; list-style: none; }
.counts li { display: inline-block; margin-inline-end: 1.25rem; }
.table { overflow-x: auto; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: .875rem; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 400; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
article { margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--quiet);
  border-radius: 4px; background: var(--card); }
article.found { border-inline-start-color: var(--found); } article.possible { border-inline-start-color: var(--possible); }
article.missing { border-inline-start-color: var(--missing); } article.part { margin-inline-start: 2rem; }
.badge { padding: 0 .5rem; border: 1px solid; border-radius: 1rem; }
.found .badge { color: var(--found); } .possible .badge { color: var(--possible); } .missing .badge { color: var(--missing); }
.by { font-weight: 400; }
blockquote { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line);
  font: 1.0625rem/1.5 Georgia, "Noto Serif", serif; white-space: pre-wrap; }
.nearest blockquote { color: var(--quiet); font-size: .9375rem; }
.side { margin: .75rem 0 0; font-size: .875rem; font-weight: 600; }
.gap { margin: .75rem 1.25rem 0; color: var(--quiet); font-size: .8125rem; }
.place { margin: 0; color: var(--quiet); font-size: .8125rem; }
ins, del { padding: 0 .1em; color: inherit; border-radius: 2px; text-decoration-thickness: 1px; }
ins { background: var(--ins); text-decoration-line: underline; }
del { background: var(--del); text-decoration-line: line-through; }
ins.changed, del.changed { text-decoration: underline dotted 2px; }
.explained { text-decoration: underline dotted 1px var(--quiet); cursor: help; }
.around { color: var(--quiet); }
.alerts { margin: .75rem 0 0; padding: 0; list-style: none; color: var(--missing); font-weight: 600; }
.details { margin: .75rem 0 0; font-size: .875rem; } .details + .details { margin-top: 0; }
.ruling, .note { margin: .75rem 0 0; padding: .4rem .75rem; border-inline-start: 4px solid var(--link); }
.note { white-space: pre-wrap; }
.legend { font-size: .875rem; } .legend dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
.legend dd { margin: 0; }
@page { margin: 2cm; }
@media print {
  :root { --paper: #ffffff; --card: #ffffff; --ink: #1d1d1b; --quiet: #5c5c57; --line: #d4d4cc; --ground: #e4e4de; --found: #1b6b3a;
    --possible: #855400; --missing: #a6231c; --link: #1f5fa8; --ins: #d9efe0; --del: #f8dfdc; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article, tr, svg, .legend dl { break-inside: avoid; }
  h2, h3, .side { break-after: avoid; }
  svg, ins, del { print-color-adjust: exact; }
}
)");
}

}
