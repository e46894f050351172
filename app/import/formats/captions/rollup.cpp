// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/captions/rollup.h"

namespace Crossread::Import {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestClip = 6; // captions, of which one that rolls has to tell enough
constexpr auto seam = 500ms; // between captions of which one goes on in the next

// Lines of `now` that are the last ones of `before`.
qsizetype rolledLines(const QList<CaptionLine> &before, const QList<CaptionLine> &now)
{
    for (qsizetype count = std::min(before.size(), now.size()); count > 0; --count) {
        bool same = true;
        for (qsizetype i = 0; same && i < count; ++i)
            same = before[before.size() - count + i].text == now[i].text;
        if (same)
            return count;
    }
    return 0;
}

// Whether `now` is `before` with more words.
bool grows(QStringView before, QStringView now)
{
    return now.size() > before.size() && now.startsWith(before) && !before.isEmpty()
        && !(now[before.size()].isLetterOrNumber() && before.back().isLetterOrNumber());
}

bool adjoins(const Caption &before, const Caption &now)
{
    return before.end && now.begin && *now.begin <= *before.end + seam;
}

// All lines but the last of a caption grow in no way; the last one of `before` goes on in `now`.
qsizetype grownLine(const QList<CaptionLine> &before, const QList<CaptionLine> &now)
{
    const qsizetype at = std::min(before.size(), now.size()) - 1;
    if (at < 0 || !grows(before.last().text, now[at].text))
        return -1;
    for (qsizetype i = 0; i < at; ++i) {
        if (before[before.size() - 1 - at + i].text != now[i].text)
            return -1;
    }
    return at;
}

bool rolls(const QList<Caption> &captions)
{
    qsizetype rolled = 0;
    qsizetype pairs = 0;
    for (qsizetype i = 1; i < captions.size(); ++i) {
        const Caption &before = captions[i - 1];
        const Caption &now = captions[i];
        if (!adjoins(before, now))
            continue;
        ++pairs;
        const qsizetype lines = rolledLines(before.lines, now.lines);
        // One that is the same as a whole may be said twice; it tells nothing of rolling.
        rolled += (lines > 0 && (lines < now.lines.size() || lines < before.lines.size()))
            || grownLine(before.lines, now.lines) >= 0;
    }
    return rolled >= (captions.size() > longestClip ? 2 : 1) && rolled * 3 >= pairs;
}

bool showsTwice(const Caption &before, const Caption &now)
{
    if (before.begin != now.begin || before.lines.size() != now.lines.size())
        return false;
    return rolledLines(before.lines, now.lines) == now.lines.size();
}

}

void dropRepeats(QList<Caption> &captions)
{
    const bool rolling = rolls(captions);
    Caption shown;
    for (Caption &caption : captions) {
        const Caption whole = caption;
        if (rolling && adjoins(shown, caption)) {
            const qsizetype grown = grownLine(shown.lines, caption.lines);
            if (grown >= 0) {
                CaptionLine &line = caption.lines[grown];
                line.text = line.text.sliced(shown.lines.last().text.size()).trimmed();
                caption.lines.remove(0, grown);
            } else {
                caption.lines.remove(0, rolledLines(shown.lines, caption.lines));
            }
        } else if (!rolling && showsTwice(shown, caption)) {
            caption.lines.clear();
        }
        // A caption that clears the screen in between takes nothing back.
        if (!whole.lines.isEmpty())
            shown = whole;
    }
}

}
