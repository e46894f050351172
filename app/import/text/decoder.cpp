// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/decoder.h"

#include "import/text/encodingguess.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <limits>

namespace Crossread::Import {

namespace {

struct DecoderWords {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

constexpr qsizetype decodedAtOnce = 1 << 22;

struct Attempt {
    QString text;
    bool whole = true; ///< every byte was understood
};

Core::Result<Attempt> run(QStringDecoder decoder, QByteArrayView bytes, bool wide, const Core::Progress &progress)
{
    Attempt attempt;
    attempt.text.reserve(bytes.size() / (wide ? 2 : 1) + 16);
    const auto feed = [&](QByteArrayView chunk) {
        const qsizetype used = attempt.text.size();
        attempt.text.resize(used + decoder.requiredSpace(chunk.size()));
        attempt.text.truncate(decoder.appendToBuffer(attempt.text.data() + used, chunk) - attempt.text.constData());
    };
    for (qsizetype at = 0; at < bytes.size(); at += decodedAtOnce) {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        feed(bytes.sliced(at, std::min(decodedAtOnce, bytes.size() - at)));
        progress.report(int(200 * at / bytes.size()));
    }
    if (!wide) {
        // A character cut off by the end of the file shows only when something follows.
        feed("\n");
        if (attempt.text.endsWith(u'\n'))
            attempt.text.chop(1);
    }
    attempt.whole = !decoder.hasError() && !(wide && bytes.size() % 2 != 0);
    return attempt;
}

bool isWide(QStringView encoding)
{
    return encoding.startsWith(QLatin1StringView("UTF-16"), Qt::CaseInsensitive)
        || encoding.startsWith(QLatin1StringView("UTF-32"), Qt::CaseInsensitive);
}

qsizetype brokenCount(QStringView text)
{
    return text.count(QChar::ReplacementCharacter);
}

/// Share of the characters above ASCII that could be decoded.
double soundShare(QStringView text)
{
    qsizetype high = 0;
    qsizetype broken = 0;
    for (const QChar c : text) {
        high += c.unicode() >= 0x80;
        broken += c == QChar::ReplacementCharacter;
    }
    return high == 0 ? 1.0 : 1.0 - double(broken) / double(high);
}

Core::Result<Decoded> decodeAs(const QByteArray &bytes, const QString &name, const QString &encoding, double confidence,
    const Core::Progress &progress)
{
    auto attempt = run(QStringDecoder(encoding), bytes, isWide(encoding), progress);
    if (!attempt)
        return std::unexpected(attempt.error());
    if (attempt->text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, name);
    const qsizetype replaced = attempt->whole ? 0 : brokenCount(attempt->text);
    return Decoded{
        std::move(attempt->text), encoding, attempt->whole ? confidence : std::min(confidence, 0.8), replaced};
}

Core::Result<Decoded> decodeChosen(
    const QByteArray &bytes, const QString &name, const QString &encoding, const Core::Progress &progress)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return Core::failure(Core::ErrorCode::UnknownEncoding, encoding);
    auto attempt = run(std::move(decoder), bytes, isWide(encoding), progress);
    if (!attempt)
        return std::unexpected(attempt.error());
    if (!attempt->whole)
        return Core::failure(Core::ErrorCode::UndecodableBytes, name);
    if (attempt->text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, name);
    return Decoded{std::move(attempt->text), encoding, 1.0};
}

}

Core::Result<Decoded> decode(
    const QByteArray &bytes, const QString &name, const QString &encoding, const Core::Progress &progress)
{
    if (bytes.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, name);
    if (!encoding.isEmpty())
        return decodeChosen(bytes, name, encoding, progress);

    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeAs(bytes, name, QString::fromLatin1(QStringConverter::nameForEncoding(*marked)), 1.0, progress);
    if (isOtherFile(bytes))
        return Core::failure(Core::ErrorCode::BinaryFile, name);
    if (const auto wide = wideEncoding(bytes))
        return decodeAs(bytes, name, wide->encoding, wide->confidence, progress);

    auto utf8 = run(QStringDecoder(QStringConverter::Utf8), bytes, false, progress);
    if (!utf8)
        return std::unexpected(utf8.error());
    if (looksBinary(bytes, utf8->whole))
        return Core::failure(Core::ErrorCode::BinaryFile, name);
    // A few broken bytes in what is otherwise UTF-8 must not turn the rest into another encoding's letters.
    const double sound = utf8->whole ? 1.0 : soundShare(utf8->text);
    if (sound > 0.9) {
        const qsizetype replaced = utf8->whole ? 0 : brokenCount(utf8->text);
        return Decoded{std::move(utf8->text), QStringLiteral("UTF-8"), utf8->whole ? 1.0 : sound * 0.9, replaced};
    }
    const EncodingGuess guess = probableEncoding(bytes);
    return decodeAs(bytes, name, guess.encoding, guess.confidence, progress);
}

void sayHowDecoded(Extracted &extracted, const Decoded &decoded)
{
    extracted.encoding = decoded.encoding;
    extracted.encodingConfidence = decoded.confidence;
    if (decoded.replaced > 0) {
        extracted.remarks.append(
            DecoderWords::tr("%n character(s) could not be read as %1 and show as �. If there are many, "
                             "choose another encoding.",
                nullptr, int(std::min<qsizetype>(decoded.replaced, std::numeric_limits<int>::max())))
                .arg(decoded.encoding));
    }
}

}
