// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/captions/captionnames.h"

#include "import/speakers/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestNameWords = 4;
constexpr qsizetype longestName = 40;
constexpr int fewestShouted = 3; // captions under names in capitals, before those are believed

bool mayBeName(const CaptionLine &line)
{
    const QStringView text = line.text;
    return line.voice.isEmpty() && text.size() <= longestName && text.front().isLetter()
        && (text.back().isLetterOrNumber() || text.back() == u')') && isNameShaped(text);
}

/// How often a line that may be a name stands above others.
struct Above {
    int captions = 0;
    int shouted = 0; // of them, over words that are not
};

QSet<QString> namesAbove(const QList<Caption> &captions)
{
    QHash<QString, Above> counts;
    int several = 0;
    for (const Caption &caption : captions) {
        if (caption.lines.size() < 2)
            continue;
        ++several;
        const QString &first = caption.lines.first().text;
        if (!mayBeName(caption.lines.first()))
            continue;
        Above &above = counts[first];
        ++above.captions;
        above.shouted += isShouted(first) && !isShouted(caption.lines[1].text);
    }
    QSet<QString> names;
    Above all;
    for (const auto &[name, above] : counts.asKeyValueRange()) {
        if (above.captions < 2)
            continue;
        all.captions += above.captions;
        all.shouted += above.shouted == above.captions ? above.shouted : 0;
    }
    const bool most = several >= fewestShouted && all.captions * 2 > several;
    for (const auto &[name, above] : counts.asKeyValueRange()) {
        const bool shouted = all.shouted >= fewestShouted && above.shouted == above.captions;
        if (above.captions >= 2 && (most || shouted))
            names.insert(name);
    }
    return names;
}

}

bool isShouted(QStringView label)
{
    int capitals = 0;
    for (const QChar c : label) {
        if (c.isLower())
            return false;
        capitals += c.isUpper();
    }
    return capitals >= 2;
}

bool isNameShaped(QStringView label)
{
    const QStringList words = label.toString().split(u' ', Qt::SkipEmptyParts);
    return words.size() <= longestNameWords && !Words::isStopped(words)
        && std::ranges::all_of(words, [](const QString &word) {
               return word.front().isUpper() || word.front().isDigit() || Words::isParticle(word);
           });
}

void joinNamesAbove(QList<Caption> &captions)
{
    const QSet<QString> names = namesAbove(captions);
    if (names.isEmpty())
        return;
    for (Caption &caption : captions) {
        for (qsizetype i = 0; i + 1 < caption.lines.size(); ++i) {
            if (!names.contains(caption.lines[i].text) || names.contains(caption.lines[i + 1].text))
                continue;
            const QString words = caption.lines.takeAt(i + 1).text;
            caption.lines[i].text += u": " + words;
        }
    }
}

}
