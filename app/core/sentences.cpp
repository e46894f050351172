// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentences.h"

#include <QSet>
#include <QString>
#include <QTextBoundaryFinder>

namespace Crossread::Core {

namespace {

/// Words after which a full stop ends no sentence. Titles and ranks stand before a name; the others inside a date or unit.
const QSet<QString> &abbreviations()
{
    static const QSet<QString> known{
        QStringLiteral("mr"), QStringLiteral("mrs"), QStringLiteral("ms"), QStringLiteral("dr"), QStringLiteral("prof"),
        QStringLiteral("st"), QStringLiteral("gen"), QStringLiteral("col"), QStringLiteral("lt"), QStringLiteral("sgt"),
        QStringLiteral("capt"), QStringLiteral("adm"), QStringLiteral("sen"), QStringLiteral("rep"), QStringLiteral("gov"),
        QStringLiteral("hon"), QStringLiteral("rev"), QStringLiteral("jr"), QStringLiteral("sr"), QStringLiteral("vs"),
        QStringLiteral("no"), QStringLiteral("art"), QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("aug"),
        QStringLiteral("sept"), QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec"), QStringLiteral("e.g"),
        QStringLiteral("i.e"), QStringLiteral("cf"), QStringLiteral("p.m"), QStringLiteral("a.m"), QStringLiteral("mme"),
        QStringLiteral("bzw"), QStringLiteral("z.b"), QStringLiteral("д-р"), QStringLiteral("г"), QStringLiteral("гг"),
        QStringLiteral("им"), QStringLiteral("ул"),
    };
    return known;
}

bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == QChar(0x201D) || c == QChar(0x2019)
        || c == QChar(0x00BB);
}

/// Whether the sentence that ends at `end` ends only with an abbreviation or an initial.
bool endsWithAbbreviation(QStringView text, qsizetype end)
{
    if (end == 0 || text[end - 1] != u'.')
        return false;
    qsizetype begin = end - 1;
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'.' || text[begin - 1] == u'-'))
        --begin;
    const QStringView word = text.sliced(begin, end - 1 - begin);
    if (word.size() == 1 && word[0].isUpper() && word[0] != u'I')
        return true;
    // Initials in a row ("U.S.", "B.A.") end a sentence as often as not: only where the next word begins small.
    return abbreviations().contains(word.toString().toLower());
}

qsizetype trimmedEnd(QStringView text, qsizetype begin, qsizetype end)
{
    while (end > begin && text[end - 1].isSpace())
        --end;
    return end;
}

/// Ends after an ellipsis and a capital, which Unicode's rules run over: "… Why".
void splitAtEllipses(QStringView text, TextSpan sentence, QList<TextSpan> &out)
{
    qsizetype begin = sentence.begin;
    for (qsizetype i = begin; i + 2 < sentence.end; ++i) {
        if (text[i] != QChar(0x2026))
            continue;
        qsizetype end = i + 1;
        while (end < sentence.end && isClosing(text[end]))
            ++end;
        qsizetype next = end;
        while (next < sentence.end && text[next].isSpace())
            ++next;
        if (next == end || next >= sentence.end || !text[next].isUpper())
            continue;
        out.append({begin, end});
        begin = next;
        i = next;
    }
    out.append({begin, sentence.end});
}

}

QList<TextSpan> sentences(QStringView text)
{
    QList<TextSpan> out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.data(), text.size());
    qsizetype begin = 0;
    for (qsizetype boundary = finder.toNextBoundary(); boundary >= 0; boundary = finder.toNextBoundary()) {
        while (begin < boundary && text[begin].isSpace())
            ++begin;
        const qsizetype end = trimmedEnd(text, begin, boundary);
        if (end == begin)
            continue;
        const bool lineEnds = text.sliced(end, boundary - end).contains(u'\n');
        if (boundary < text.size() && !lineEnds && endsWithAbbreviation(text, end))
            continue;
        splitAtEllipses(text, {begin, end}, out);
        begin = boundary;
    }
    return out;
}

TextSpan sentenceAt(QStringView text, qsizetype position)
{
    TextSpan best;
    for (const TextSpan sentence : sentences(text)) {
        if (sentence.begin > position && !best.isEmpty())
            break;
        best = sentence;
        if (position < sentence.end)
            break;
    }
    return best;
}

}
