// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentences.h"

#include "core/sentencebounds.h"

#include <QSet>
#include <QString>

namespace Crossread::Core {

namespace {

/// Words after which a full stop ends no sentence: titles and ranks before a name, and the like. Not "p.m." or "U.S.": where
/// the next word begins small Unicode's rules read on anyway, and before a capital they end a sentence as often as not.
const QSet<QString> &abbreviations()
{
    static const QSet<QString> known{
        QStringLiteral("mr"),
        QStringLiteral("mrs"),
        QStringLiteral("ms"),
        QStringLiteral("dr"),
        QStringLiteral("prof"),
        QStringLiteral("st"),
        QStringLiteral("gen"),
        QStringLiteral("col"),
        QStringLiteral("lt"),
        QStringLiteral("sgt"),
        QStringLiteral("capt"),
        QStringLiteral("adm"),
        QStringLiteral("sen"),
        QStringLiteral("rep"),
        QStringLiteral("gov"),
        QStringLiteral("hon"),
        QStringLiteral("rev"),
        QStringLiteral("vs"),
        QStringLiteral("e.g"),
        QStringLiteral("i.e"),
        QStringLiteral("cf"),
        QStringLiteral("mme"),
        QStringLiteral("bzw"),
        QStringLiteral("z.b"),
        QStringLiteral("д-р"),
        QStringLiteral("г"),
        QStringLiteral("им"),
        QStringLiteral("ул"),
    };
    return known;
}

/// Words that are an abbreviation only before a number: "No. 5", "Feb. 7", but "I said no. Then …".
const QSet<QString> &beforeNumbers()
{
    static const QSet<QString> known{
        QStringLiteral("no"),
        QStringLiteral("nos"),
        QStringLiteral("art"),
        QStringLiteral("p"),
        QStringLiteral("pp"),
        QStringLiteral("sec"),
        QStringLiteral("jan"),
        QStringLiteral("feb"),
        QStringLiteral("mar"),
        QStringLiteral("apr"),
        QStringLiteral("jun"),
        QStringLiteral("jul"),
        QStringLiteral("aug"),
        QStringLiteral("sep"),
        QStringLiteral("sept"),
        QStringLiteral("oct"),
        QStringLiteral("nov"),
        QStringLiteral("dec"),
    };
    return known;
}

/// "U.S", "C.C": before a name these describe it or belong to it, "the U.N. Secretary-General", "C.C. Wei"; but "in the U.S. He
/// left."
bool areInitials(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isUpper() : word[i] != u'.')
            return false;
    }
    return word.size() >= 3 && word.size() % 2 == 1;
}

/// Words with which a sentence begins rather than a name.
const QSet<QString> &beginnings()
{
    static const QSet<QString> known = [] {
        const QStringList words = QStringLiteral(
            "the a an he she it they we i you this that these those there here in on at by for from with to of as if when "
            "while after before since but and or so yet then now his her its their our my your what who why how where no "
            "not all some many most one both asked according it's that's he's she's we're they're i'm")
                                      .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
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
    if (end > 0 && text[end - 1] == u',')
        return true; // "in the U.S., NATO is …"
    if (end == 0 || text[end - 1] != u'.')
        return false;
    qsizetype begin = end - 1;
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'.' || text[begin - 1] == u'-'))
        --begin;
    const QStringView word = text.sliced(begin, end - 1 - begin);
    if (word.size() == 1 && word[0].isUpper() && word[0] != u'I')
        return true;
    const QString small = word.toString().toLower();
    qsizetype next = end;
    while (next < text.size() && text[next].isSpace())
        ++next;
    qsizetype nextEnd = next;
    while (nextEnd < text.size() && (text[nextEnd].isLetter() || text[nextEnd] == u'\''))
        ++nextEnd;
    if (areInitials(word) && nextEnd > next
        && !beginnings().contains(text.sliced(next, nextEnd - next).toString().toLower()))
        return true;
    return abbreviations().contains(small)
        || (next < text.size() && text[next].isDigit() && beforeNumbers().contains(small));
}

qsizetype trimmedEnd(QStringView text, qsizetype begin, qsizetype end)
{
    while (end > begin && text[end - 1].isSpace())
        --end;
    return end;
}

constexpr qsizetype longestAside = 40;

qsizetype behindBlanks(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && text[at].isSpace())
        ++at;
    return at;
}

/// "[laughter]", "\[crosstalk 00:03:18\]": where the one that begins at `at` ends; `at` for none.
qsizetype behindAside(QStringView text, qsizetype at, qsizetype end)
{
    const qsizetype bracket = at < end && text[at] == u'\\' ? at + 1 : at;
    if (bracket >= end || (text[bracket] != u'[' && text[bracket] != u'('))
        return at;
    const QChar closing = text[bracket] == u'[' ? u']' : u')';
    const qsizetype close = text.sliced(0, std::min(end, bracket + longestAside)).indexOf(closing, bracket);
    return close < 0 ? at : close + 1;
}

/// Where Unicode's rules read on and a reader does not: after an ellipsis and before a capital ("… Why"), and after a full
/// stop with a stage direction in small letters before the capital ("It is. [laughter] Why").
void splitWhereUnicodeReadsOn(QStringView text, TextSpan sentence, QList<TextSpan> &out)
{
    qsizetype begin = sentence.begin;
    for (qsizetype i = begin; i + 2 < sentence.end; ++i) {
        const char16_t unit = text[i].unicode();
        const bool isEllipsis = unit == 0x2026;
        if ((unit > u'?' && !isEllipsis) || (unit != u'.' && unit != u'!' && unit != u'?' && !isEllipsis))
            continue;
        qsizetype end = i + 1;
        while (end < sentence.end && isClosing(text[end]))
            ++end;
        qsizetype next = behindBlanks(text, end, sentence.end);
        if (next == end)
            continue;
        if (const qsizetype aside = behindAside(text, next, sentence.end); aside > next) {
            end = aside;
            next = behindBlanks(text, end, sentence.end);
        } else if (!isEllipsis) {
            continue;
        }
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
    SentenceBounds bounds(text);
    qsizetype begin = 0;
    for (qsizetype boundary = bounds.next(); boundary >= 0; boundary = bounds.next()) {
        while (begin < boundary && text[begin].isSpace())
            ++begin;
        const qsizetype end = trimmedEnd(text, begin, boundary);
        if (end == begin)
            continue;
        const bool lineEnds = text.sliced(end, boundary - end).contains(u'\n');
        if (boundary < text.size() && !lineEnds && endsWithAbbreviation(text, end))
            continue;
        splitWhereUnicodeReadsOn(text, {begin, end}, out);
        begin = boundary;
    }
    return out;
}

TextSpan sentenceAt(QStringView text, qsizetype position)
{
    // No sentence runs over the end of a line, so that a look at one line is enough in a text of any length.
    const auto lineAround = [text](qsizetype at) {
        const qsizetype begin = at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
        const qsizetype end = text.indexOf(u'\n', at);
        return TextSpan{begin, end < 0 ? text.size() : end};
    };
    const auto inLine = [text](TextSpan line, qsizetype from) -> TextSpan {
        TextSpan best;
        for (const TextSpan sentence : sentences(text.sliced(line.begin, line.size()))) {
            if (line.begin + sentence.begin > from && !best.isEmpty())
                break;
            best = {line.begin + sentence.begin, line.begin + sentence.end};
        }
        return best;
    };
    const qsizetype at = std::clamp<qsizetype>(position, 0, text.size());
    TextSpan line = lineAround(at);
    TextSpan first = inLine(line, at);
    if (!first.isEmpty() && first.begin <= at)
        return first;
    while (line.begin > 0) {
        line = lineAround(line.begin - 1);
        if (const TextSpan before = inLine(line, line.end); !before.isEmpty())
            return before;
    }
    for (line = lineAround(at); first.isEmpty() && line.end < text.size();) {
        line = lineAround(line.end + 1);
        first = inLine(line, line.begin);
    }
    return first;
}

}
