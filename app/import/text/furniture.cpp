// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/furniture.h"

#include "import/text/lines.h"

#include <QRegularExpression>
#include <QSet>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFurniture = 80;

const QSet<QString> &phrases()
{
    static const QSet<QString> known{u"see also"_s, u"read also"_s, u"read more"_s, u"read next"_s, u"also read"_s,
        u"related"_s, u"related articles"_s, u"related stories"_s, u"related topics"_s, u"related news"_s,
        u"more on this story"_s, u"more on this topic"_s, u"advertisement"_s, u"advertising"_s, u"sponsored"_s,
        u"sponsored content"_s, u"story continues below advertisement"_s, u"article continues below advertisement"_s,
        u"facebook pixel"_s, u"all news"_s, u"all articles"_s, u"latest news"_s, u"top stories"_s, u"most read"_s,
        u"most popular"_s, u"recommended"_s, u"recommended for you"_s, u"trending"_s, u"share"_s, u"share this"_s,
        u"share this article"_s, u"share on facebook"_s, u"share on twitter"_s, u"share on x"_s, u"tweet"_s,
        u"copy link"_s, u"print"_s, u"print this page"_s, u"text version"_s, u"full version"_s,
        u"listen to this article"_s, u"save article"_s, u"bookmark"_s, u"subscribe"_s, u"subscribe now"_s, u"sign up"_s,
        u"sign in"_s, u"log in"_s, u"skip to content"_s, u"skip to main content"_s, u"back to top"_s, u"menu"_s,
        u"comments"_s, u"leave a comment"_s, u"add a comment"_s, u"follow us"_s, u"follow us on twitter"_s,
        u"follow us on facebook"_s, u"accept cookies"_s, u"cookie policy"_s, u"privacy policy"_s, u"terms of use"_s,
        u"all rights reserved"_s, u"publish date"_s, u"loading…"_s, u"loading..."_s, u"читайте также"_s,
        u"смотрите также"_s, u"поделиться"_s, u"реклама"_s, u"все новости"_s, u"комментарии"_s, u"читайте також"_s,
        u"поділитися"_s, u"усі новини"_s, u"lire aussi"_s, u"à lire aussi"_s, u"partager"_s, u"publicité"_s,
        u"siehe auch"_s, u"lesen sie auch"_s, u"anzeige"_s, u"teilen"_s, u"lea también"_s, u"compartir"_s,
        u"publicidad"_s};
    return known;
}

const QRegularExpression &furniturePattern()
{
    // Reading time · a site's name or address · counters · who transcribed it · a reaction button with its picture.
    static const QRegularExpression pattern(
        uR"(^(?:about )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s-]min(?:ute)?s?(?: read)?$)"
        uR"(|^(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,6}/?$)"
        uR"(|^\d[\d,.]*[kKmM]? (?:shares?|comments?|views?|likes?)$)"
        uR"(|^(?:automatically )?transcribed by https?://\S+$)"
        uR"(|^(?:thanks?|thank you|like|love|ha-?ha|wow|sad|angry|applaud|clap)\s*[^\p{L}\p{N}\p{P}\s]+$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &markerPattern()
{
    static const QRegularExpression pattern(
        uR"(^\[\[?page [a-z]?\d+\]?\]$|^\{time\}\s+\d{3,4}$|^(?:[*_~•#=-]\s*){3,}$|^-?\s*(?:page )?\d{1,4}(?: (?:of|/) \d{1,4})?\s*-$)"
        uR"(|^(?:break:?\s*)?\\?[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d\\?[\])]?$|^(?:\d{1,2}:)?\d{1,2}:\d{1,2}[.,]?\d* --> (?:\d{1,2}:)?\d{1,2}:\d{1,2}[.,]?\d*$|^page \d{1,4}(?: of \d{1,4})?$|^end(?:\s+\d{1,2}:\d\d.{0,12})?$|^\d{1,2}:\d\d\s*[ap]\.?m\.?(?: [a-z]{2,5})?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
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
    const bool telling = paragraph.front().isDigit() || paragraph.contains(u'.') || folded.startsWith(u"about ")
        || !(last.isLetterOrNumber() || last.isPunct());
    return telling && furniturePattern().matchView(paragraph).hasMatch();
}

bool isMarker(QStringView paragraph)
{
    paragraph = paragraph.trimmed();
    if (paragraph.isEmpty() || paragraph.size() > longestFurniture)
        return false;
    const QChar first = paragraph.front();
    const bool telling = first.isDigit() || QStringView(u"[({*_~•#=-pPeEbB\\").contains(first);
    return telling && markerPattern().matchView(paragraph).hasMatch();
}

qsizetype gluedLabelLength(QStringView paragraph)
{
    static const std::array<QStringView, 9> labels{
        u"Quote", u"QUOTE", u"Quotation", u"Pull quote", u"Citation", u"Цитата", u"Zitat", u"Cita", u"Citazione"};
    for (const QStringView label : labels) {
        if (paragraph.size() <= label.size() + 1 || !paragraph.startsWith(label))
            continue;
        const QChar mark = paragraph[label.size()];
        const QChar first = paragraph[label.size() + 1];
        if (QStringView(u"\"“„«‘").contains(mark) && !first.isSpace())
            return label.size();
    }
    return 0;
}

}
