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
            sum += broken ? control : isMark(c) ? mark : strangeSign;
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
