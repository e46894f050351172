// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/letterstatistics.h"

#include "core/json.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <map>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype letterSampleSize = 1 << 16;
// Logarithms of how likely a character above ASCII is.
constexpr double strangeLetter = -8; // one that the language does not have
constexpr double strangeSign = -6; // ¼ ³ ¤ ¨
constexpr double control = -14;
constexpr double mark = -3.5; // quotation marks, dashes, NBSP: as likely as a letter
constexpr double placedMark = -0.7; // those that stand where such a mark has its place
constexpr double capitalInside = -3; // "źrÓdło"
constexpr double leastLikely = -5.5; // on average; below that the text is none of these languages

struct Letters {
    QStringList encodings;
    QHash<char16_t, double> likelihood; // in lower case: logarithm of its share among the letters above ASCII
};

QList<Letters> readLetters()
{
    QList<Letters> all;
    QDirIterator files(u":/crossread/languages"_s, {u"*.json"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject language = Core::readJson(file.readAll()).object();
        const QStringList words = language[u"letters"].toString().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        Letters letters{language[u"encodings"].toString().split(u' '), {}};
        double sum = 0;
        for (qsizetype i = 1; i < words.size(); i += 2)
            sum += words[i].toDouble();
        for (qsizetype i = 1; i < words.size(); i += 2)
            letters.likelihood.insert(words[i - 1].front().unicode(), std::log(words[i].toDouble() / sum));
        all.append(std::move(letters));
    }
    return all;
}

bool isMark(QChar c)
{
    return QStringView(u"“”„‚‘’«»‹›–—…•·§°©®™\u00a0¡¿№†").contains(c);
}

/// "don’t", "l’eau": what stands on either side of an apostrophe.
bool isElision(QStringView text, qsizetype i)
{
    qsizetype begin = i;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    qsizetype end = i + 1;
    while (end < text.size() && text[end].isLetter())
        ++end;
    const QString before = text.sliced(begin, i - begin).toString().toLower();
    const QString after = text.sliced(i + 1, end - i - 1).toString().toLower();
    return QStringList{u"s"_s, u"t"_s, u"m"_s, u"d"_s, u"ll"_s, u"re"_s, u"ve"_s}.contains(after)
        || QStringList{u"l"_s, u"d"_s, u"j"_s, u"n"_s, u"c"_s, u"qu"_s}.contains(before);
}

/// Whether a mark stands as marks do: a quotation opens before a word and closes behind one, a dash has blanks around it.
/// By this a text with no other characters above ASCII is told from one of letters.
bool isPlaced(QStringView text, qsizetype i)
{
    const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    switch (text[i].unicode()) {
    case u'“':
    case u'‘':
    case u'„':
    case u'«': return !before.isLetterOrNumber() && !after.isSpace();
    case u'’':
        if (before.isLetter() && after.isLetter())
            return isElision(text, i);
        [[fallthrough]];
    case u'”':
    case u'»': return !before.isSpace() && !after.isLetterOrNumber();
    case u'–':
    case u'—':
        return before.isSpace() == after.isSpace() && before.isLetter() == after.isLetter() && !before.isLetter();
    case u'…': return !after.isLetter();
    default: return false;
    }
}

/// How likely the characters above ASCII are in that language, all together.
double likelihoodOf(QStringView text, const Letters &letters)
{
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        if (!c.isLetter()) {
            const bool broken = c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
            sum += broken ? control : !isMark(c) ? strangeSign : isPlaced(text, i) ? placedMark : mark;
            continue;
        }
        const auto known = letters.likelihood.constFind(c.unicode());
        const auto small = letters.likelihood.constFind(c.toLower().unicode());
        sum += known != letters.likelihood.cend() ? *known
            : small != letters.likelihood.cend()  ? *small
                                                  : strangeLetter;
        if (c.isUpper() && i > 0 && text[i - 1].isLower())
            sum += capitalInside;
    }
    return sum;
}

}

std::optional<EncodingGuess> encodingByLetters(QByteArrayView sample)
{
    static const QList<Letters> all = readLetters();
    sample = sample.first(std::min(sample.size(), letterSampleSize));
    const auto high = std::ranges::count_if(sample, [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; });
    if (high == 0)
        return std::nullopt;
    std::map<QString, QString> readings; // by encoding
    QString best;
    double bestSum = 0;
    std::map<QString, double> sums; // by encoding
    for (const Letters &letters : all) {
        for (const QString &encoding : letters.encodings) {
            auto reading = readings.find(encoding);
            if (reading == readings.end()) {
                QStringDecoder decoder(encoding);
                const QString text = decoder.isValid() ? QString(decoder(sample)) : QString();
                reading = readings.emplace(encoding, decoder.hasError() ? QString() : text).first;
            }
            if (reading->second.isEmpty())
                continue;
            // Where two read alike, the better known comes first in its list.
            const double rank = 0.1 * double(letters.encodings.indexOf(encoding));
            const double sum = likelihoodOf(reading->second, letters) - rank;
            const auto known = sums.find(encoding);
            if (known == sums.end() || known->second < sum)
                sums[encoding] = sum;
            if (best.isEmpty() || sum > bestSum) {
                best = encoding;
                bestSum = sum;
            }
        }
    }
    if (best.isEmpty() || bestSum / double(high) < leastLikely)
        return std::nullopt;
    double margin = 20;
    for (const auto &[encoding, sum] : sums) {
        if (readings[encoding] != readings[best])
            margin = std::min(margin, bestSum - sum);
    }
    return EncodingGuess{best, std::clamp(1 - std::exp(-margin / 4), 0.3, 0.99)};
}

}
