// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/timemarks.h"

#include "import/formats/timecode.h"

#include <QRegularExpression>

namespace Crossread::Import {

QList<TimeMark> timeMarks(const QString &paragraph)
{
    static const QRegularExpression mark(QStringLiteral(R"(#(\d{1,2}:\d{2}:\d{2}(?:[-.,]\d{1,3})?)#)"));
    QList<TimeMark> marks;
    for (const auto &match : mark.globalMatchView(paragraph)) {
        if (const auto time = wholeTime(match.capturedView(1)))
            marks.append({match.capturedStart(), match.capturedEnd(), *time});
    }
    return marks;
}

bool marksGoBefore(const QStringList &paragraphs)
{
    int before = 0;
    int behind = 0;
    for (const QString &paragraph : paragraphs) {
        const QList<TimeMark> marks = timeMarks(paragraph);
        if (marks.isEmpty())
            continue;
        before += QStringView(paragraph).first(marks.first().begin).trimmed().isEmpty();
        behind += QStringView(paragraph).sliced(marks.last().end).trimmed().isEmpty();
    }
    return before > behind;
}

}
