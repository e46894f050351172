// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "import/formats/format.h"
#include "import/speakers/blockturns.h"
#include "import/speakers/turns.h"
#include "import/speakers/turntimes.h"
#include "import/structure.h"
#include "import/text/blockcomposer.h"
#include "import/text/composer.h"
#include "import/text/decoder.h"
#include "import/text/quotations.h"
#include "import/worker/worker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Crossread::Import {

using Core::CleanupKind;
using Core::DocumentKind;
using Core::ErrorCode;

namespace {

constexpr qint64 largestFile = qint64(1) << 30;
constexpr qsizetype chunkSize = 1 << 20;
constexpr qsizetype headSize = 64 * 1024; // that a format is known by

// In chunks, so that a long text is not held a second time as UTF-8.
QByteArray hashOf(QStringView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!text.isEmpty()) {
        qsizetype size = std::min(text.size(), chunkSize);
        if (size < text.size() && text[size].isLowSurrogate() && size > 1)
            --size;
        hash.addData(text.first(size).toUtf8());
        text = text.sliced(size);
    }
    return hash.result();
}

Core::Result<void> composeOnce(Core::Document &document, const Extracted &extracted, const QList<CleanupKind> &disabled,
    const Core::Progress &progress)
{
    return extracted.blocks.isEmpty() ? Composer(extracted.text, disabled, progress).compose(document)
                                      : composeBlocks(document, extracted, disabled, progress);
}

Core::Result<void> compose(Core::Document &document, const Extracted &extracted, const QList<CleanupKind> &disabled,
    const Core::Progress &progress)
{
    if (auto composed = composeOnce(document, extracted, disabled, progress); !composed)
        return composed;
    if (!document.text.isEmpty() || disabled.contains(CleanupKind::Furniture))
        return {};
    // Nothing but furniture: then it is what the file has to say.
    QList<CleanupKind> fewer = disabled;
    fewer.append(CleanupKind::Furniture);
    return composeOnce(document, extracted, fewer, progress);
}

// Places and comments, led to the reading text.
void takePlaces(Core::Document &document, const Extracted &extracted)
{
    ReadingPlaces places(document.sourceMap, document.text, extracted.text);
    for (Core::Locator locator : extracted.locators) {
        locator.position = places.at(locator.position);
        // Of places that nothing is left of, the last one holds for what follows.
        if (!document.locators.isEmpty() && document.locators.last().position == locator.position)
            document.locators.removeLast();
        if (locator.position < document.text.size())
            document.locators.append(std::move(locator));
    }
    for (Core::Comment comment : extracted.comments) {
        comment.span = comment.span.isEmpty()
            ? Core::TextSpan{places.at(comment.span.begin), places.at(comment.span.begin)}
            : places.span(comment.span);
        document.comments.append(std::move(comment));
    }
    std::ranges::stable_sort(document.comments, {}, [](const Core::Comment &comment) { return comment.span; });
}

// From the extracted text to the file that it was made of.
void leadToFile(Core::Document &document, const Extracted &extracted)
{
    if (extracted.sourceMap.readingSize() == 0)
        return;
    qsizetype point = 0;
    qsizetype unit = 0;
    const auto unitOf = [&](qsizetype wanted) {
        if (wanted < point)
            point = unit = 0;
        unit += Core::unitsOfCodePoints(QStringView(extracted.text).sliced(unit), wanted - point);
        point = wanted;
        return unit;
    };
    for (Core::Cleanup &cleanup : document.cleanups) {
        const qsizetype begin = unitOf(cleanup.source.begin);
        cleanup.source = extracted.sourceMap.toSource({begin, unitOf(cleanup.source.end)}, extracted.text);
    }
    document.sourceMap = document.sourceMap.through(extracted.sourceMap, extracted.text);
}

}

Core::Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Core::failure(ErrorCode::NotFound, path);
    if (info.isDir())
        return Core::failure(ErrorCode::IsFolder, path);
    if (info.size() > largestFile)
        return Core::failure(ErrorCode::TooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Core::failure(ErrorCode::NotReadable, path, file.errorString());
    // In pieces: devices and pipes tell no size beforehand, and room for the most that may come would be kept for ever.
    QByteArray bytes;
    bytes.reserve(info.size());
    for (QByteArray piece = file.read(chunkSize); !piece.isEmpty(); piece = file.read(chunkSize)) {
        bytes += piece;
        if (bytes.size() > largestFile)
            return Core::failure(ErrorCode::TooLarge, path);
    }
    if (file.error() != QFileDevice::NoError)
        return Core::failure(ErrorCode::NotReadable, path, file.errorString());
    if (bytes.isEmpty())
        return Core::failure(ErrorCode::EmptyFile, path);
    return bytes;
}

Core::Result<Extracted> extract(
    const QByteArray &bytes, const QString &name, const Core::ImportOptions &options, const Core::Progress &progress)
{
    const Format *wanted = formatOfId(options.format);
    const Format &format =
        wanted ? *wanted : formatOf(QByteArrayView(bytes).first(std::min(bytes.size(), headSize)), name);
    const ReadRequest request{name, options.encoding, options.password, options.field};
    auto extracted =
        format.heavy ? readInWorker(format, bytes, request, progress) : format.read(bytes, request, progress);
    if (extracted) {
        extracted->format = format.id;
        extracted->formatVersion = format.version;
    }
    return extracted;
}

Core::Result<Core::Document> importBytes(
    const QByteArray &bytes, const QString &name, const Core::ImportOptions &options, const Core::Progress &progress)
{
    auto extracted = extract(bytes, name, options, progress);
    if (!extracted)
        return std::unexpected(extracted.error());
    auto document = documentOf(std::move(*extracted), options, progress);
    if (!document)
        return Core::failure(document.error().code, name, document.error().detail);
    document->name = name;
    document->sourceSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    progress.report(1000);
    return document;
}

Core::Result<Core::Document> documentOf(
    Extracted extracted, const Core::ImportOptions &options, const Core::Progress &progress)
{
    // No characters, and SQLite keeps them as that: what is read today has to be what is kept.
    for (QChar &unit : extracted.text) {
        if (unit.unicode() >= 0xfffe)
            unit = QChar::ReplacementCharacter;
    }
    Core::Document document;
    document.format = extracted.format;
    document.formatVersion = extracted.formatVersion;
    document.encoding = extracted.encoding;
    document.encodingConfidence = extracted.encodingConfidence;
    document.metadata = extracted.metadata;
    document.remarks = extracted.remarks;
    if (auto composed = compose(document, extracted, options.disabled, progress); !composed)
        return std::unexpected(composed.error());
    if (document.text.isEmpty())
        return Core::failure(ErrorCode::EmptyFile);
    if (!extracted.metadata.title.isEmpty())
        document.title = extracted.metadata.title;
    takePlaces(document, extracted);
    const bool structured = !extracted.blocks.isEmpty();
    const bool speaks = namesSpeakers(extracted);
    if (options.kind != DocumentKind::Article && speaks)
        takeTurns(document, extracted, options.labels);
    ReadingPlaces places(document.sourceMap, document.text, extracted.text);
    const SetOffStretches setOff(extracted, places, document.text);
    leadToFile(document, extracted);
    extracted = {};
    if (options.kind != DocumentKind::Article && !speaks) {
        if (auto found = findTurns(document, setOff, options.labels, progress); !found)
            return std::unexpected(found.error());
    }
    placeTimes(document);
    if (document.turns.isEmpty()) {
        auto quotations = findQuotations(document, progress);
        if (!quotations)
            return std::unexpected(quotations.error());
        document.quotations = std::move(*quotations);
    }
    const DocumentKind guess = !document.turns.isEmpty() ? DocumentKind::Transcript
        : !document.quotations.isEmpty()                 ? DocumentKind::Article
                                                         : DocumentKind::Other;
    document.kind = options.kind.value_or(guess);
    classifyParagraphs(document, structured);
    if (document.metadata.title.isEmpty())
        document.metadata.title = document.title;
    // Labels to decide on are a transcript's affair: in an article they are headings and lists.
    if (document.kind == DocumentKind::Article)
        document.labelCandidates.clear();
    document.textSha256 = hashOf(document.text);
    if (progress.isCanceled())
        return Core::failure(ErrorCode::Canceled);
    return document;
}

Core::Result<QString> sourceText(const QByteArray &bytes, const QString &name, const Core::ImportOptions &options)
{
    auto extracted = extract(bytes, name, options);
    if (!extracted)
        return std::unexpected(extracted.error());
    if (extracted->sourceMap.readingSize() == 0)
        return std::move(extracted->text);
    return decode(bytes, name, options.encoding).transform([](Decoded &&decoded) { return std::move(decoded.text); });
}

QStringList knownEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("windows-1252"), QStringLiteral("windows-1251"),
        QStringLiteral("KOI8-R"), QStringLiteral("KOI8-U"), QStringLiteral("ISO-8859-1"), QStringLiteral("ISO-8859-2"),
        QStringLiteral("ISO-8859-6"), QStringLiteral("ISO-8859-8"), QStringLiteral("ISO-8859-13"),
        QStringLiteral("IBM852"), QStringLiteral("x-mac-cyrillic"), QStringLiteral("ISO-8859-5"),
        QStringLiteral("ISO-8859-7"), QStringLiteral("ISO-8859-9"), QStringLiteral("ISO-8859-15"),
        QStringLiteral("windows-1250"), QStringLiteral("windows-1253"), QStringLiteral("windows-1254"),
        QStringLiteral("windows-1255"), QStringLiteral("windows-1256"), QStringLiteral("windows-1257"),
        QStringLiteral("macintosh"), QStringLiteral("IBM866"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
        QStringLiteral("UTF-32LE"), QStringLiteral("UTF-32BE"), QStringLiteral("GB18030"), QStringLiteral("Big5"),
        QStringLiteral("Shift_JIS"), QStringLiteral("EUC-JP"), QStringLiteral("EUC-KR")};
}

}
