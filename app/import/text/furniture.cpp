// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/furniture.h"

#include "import/languagelists.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFurniture = 80;

QString words(const char16_t *key)
{
    return languagePattern(u"pages"_s, QString(key));
}

const QSet<QString> &phrases()
{
    static const QSet<QString> known = [] {
        const QStringList list = languageList(u"pages"_s, u"furniture"_s);
        return QSet<QString>(list.begin(), list.end());
    }();
    return known;
}

QRegularExpression pattern(const QStringList &alternatives)
{
    return QRegularExpression(alternatives.join(u'|'),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &furniturePattern()
{
    // Reading time · a site's name or address · counters · who transcribed it · a reaction button with its picture.
    static const QRegularExpression known =
        pattern({u"^(?:"_s + words(u"about") + uR"( )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s-])"_s + words(u"minutes")
                + u"(?: "_s + words(u"reading") + u")?$"_s,
            uR"(^(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,6}/?$)"_s, uR"(^\d[\d,.]*[km]? )"_s + words(u"counted") + u'$',
            u'^' + words(u"transcribedBy") + uR"( https?://\S+$)"_s,
            u'^' + words(u"reactions") + uR"(\s*[^\p{L}\p{N}\p{P}\s]+$)"_s});
    return known;
}

/// What the words of markers begin with: the pattern is dear.
const QSet<QChar> &markerLetters()
{
    static const QSet<QChar> letters = [] {
        QSet<QChar> all;
        for (const QString &key : {u"page"_s, u"break"_s, u"end"_s}) {
            for (const QString &word : languageList(u"pages"_s, key))
                all.insert(word.front());
        }
        return all;
    }();
    return letters;
}

const QRegularExpression &markerPattern()
{
    // A page · an hour of a record · lines and stars · a page's number between dashes · a time · a caption's times · a page's
    // foot · the end · a time of day.
    static const QRegularExpression known = pattern({uR"(^\[\[?)"_s + words(u"page") + uR"( [a-z]?\d+\]?\]$)"_s,
        uR"(^\{time\}\s+\d{3,4}$)"_s, uR"(^(?:[*_~•#=-]\s*){3,}$)"_s,
        uR"(^-?\s*(?:)"_s + words(u"page") + uR"( )?\d{1,4}(?: (?:)"_s + words(u"ofPages") + uR"(|/) \d{1,4})?\s*-$)"_s,
        u"^(?:"_s + words(u"break") + uR"(:?\s*)?\\?[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d\\?[\])]?$)"_s,
        uR"(^(?:\d{1,2}:)?\d{1,2}:\d{1,2}[.,]?\d* --> (?:\d{1,2}:)?\d{1,2}:\d{1,2}[.,]?\d*$)"_s,
        u'^' + words(u"page") + uR"( \d{1,4}(?: )"_s + words(u"ofPages") + uR"( \d{1,4})?$)"_s,
        u'^' + words(u"end") + uR"((?:\s+\d{1,2}:\d\d.{0,12})?$)"_s,
        uR"(^\d{1,2}:\d\d\s*[ap]\.?m\.?(?: [a-z]{2,5})?$)"_s});
    return known;
}

}

bool isFurniture(QStringView paragraph)
{
    paragraph = paragraph.trimmed();
    if (paragraph.isEmpty() || paragraph.size() > longestFurniture)
        return false;
    QString folded = paragraph.toString().toLower();
    if (folded.endsWith(u':'))
        folded.chop(1);
    if (phrases().contains(folded))
        return true;
    // The pattern is dear; what it can match begins with a digit, names an address or ends in a picture.
    const QChar last = paragraph.back();
    static const QStringList before = languageList(u"pages"_s, u"about"_s);
    const bool telling = paragraph.front().isDigit() || paragraph.contains(u'.')
        || std::ranges::any_of(before, [&](const QString &word) { return folded.startsWith(word); })
        || !(last.isLetterOrNumber() || last.isPunct());
    return telling && furniturePattern().matchView(paragraph).hasMatch();
}

bool isMarker(QStringView paragraph)
{
    paragraph = paragraph.trimmed();
    if (paragraph.isEmpty() || paragraph.size() > longestFurniture)
        return false;
    const QChar first = paragraph.front();
    const bool telling =
        first.isDigit() || QStringView(u"[({*_~•#=-\\").contains(first) || markerLetters().contains(first.toLower());
    return telling && markerPattern().matchView(paragraph).hasMatch();
}

qsizetype gluedLabelLength(QStringView paragraph)
{
    static const QStringList labels = languageList(u"pages"_s, u"quotationLabels"_s);
    if (paragraph.isEmpty() || !paragraph.front().isUpper())
        return 0;
    for (const QString &label : labels) {
        if (paragraph.size() <= label.size() + 1 || !paragraph.startsWith(label, Qt::CaseInsensitive))
            continue;
        const QChar mark = paragraph[label.size()];
        const QChar first = paragraph[label.size() + 1];
        if (QStringView(u"\"“„«‘").contains(mark) && !first.isSpace())
            return label.size();
    }
    return 0;
}

}
