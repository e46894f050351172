// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "import/text/composer.h"
#include "import/text/decoder.h"
#include "import/text/quotations.h"
#include "import/structure.h"
#include "import/speakers/turns.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace Crossread::Import {

using Core::CleanupKind;
using Core::DocumentKind;
using Core::ErrorCode;

namespace {

constexpr qint64 largestFile = qint64(1) << 30;
constexpr qsizetype chunkSize = 1 << 20;

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

Core::Result<void> compose(
    Core::Document &document, QStringView source, const QList<CleanupKind> &disabled, const Core::Progress &progress)
{
    if (auto composed = Composer(source, disabled, progress).compose(document); !composed)
        return composed;
    if (!document.text.isEmpty() || disabled.contains(CleanupKind::Furniture))
        return {};
    // Nothing but furniture: then it is what the file has to say.
    QList<CleanupKind> fewer = disabled;
    fewer.append(CleanupKind::Furniture);
    return Composer(source, fewer, progress).compose(document);
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
    // Devices and pipes tell no size beforehand.
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Core::failure(ErrorCode::NotReadable, path, file.errorString());
    if (bytes.size() > largestFile)
        return Core::failure(ErrorCode::TooLarge, path);
    if (bytes.isEmpty())
        return Core::failure(ErrorCode::EmptyFile, path);
    return bytes;
}

Core::Result<Core::Document> importBytes(
    const QByteArray &bytes, const QString &name, const Core::ImportOptions &options, const Core::Progress &progress)
{
    auto decoded = decode(bytes, name, options.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    Core::Document document;
    document.name = name;
    document.sourceSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    document.encoding = decoded->encoding;
    document.encodingConfidence = decoded->confidence;
    if (auto composed = compose(document, decoded->text, options.disabled, progress); !composed)
        return std::unexpected(composed.error());
    if (document.text.isEmpty())
        return Core::failure(ErrorCode::EmptyFile, name);
    decoded->text = QString();
    if (options.kind != DocumentKind::Article) {
        if (auto found = findTurns(document, options.labels, progress); !found)
            return std::unexpected(found.error());
    }
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
    classifyParagraphs(document);
    // Labels to decide on are a transcript's affair: in an article they are headings and lists.
    if (document.kind == DocumentKind::Article)
        document.labelCandidates.clear();
    document.textSha256 = hashOf(document.text);
    if (progress.isCanceled())
        return Core::failure(ErrorCode::Canceled);
    progress.report(1000);
    return document;
}

QStringList knownEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("windows-1252"), QStringLiteral("windows-1251"),
        QStringLiteral("KOI8-R"), QStringLiteral("KOI8-U"), QStringLiteral("ISO-8859-1"), QStringLiteral("ISO-8859-2"),
        QStringLiteral("ISO-8859-5"), QStringLiteral("ISO-8859-7"), QStringLiteral("ISO-8859-9"),
        QStringLiteral("ISO-8859-15"), QStringLiteral("windows-1250"), QStringLiteral("windows-1253"),
        QStringLiteral("windows-1254"), QStringLiteral("windows-1255"), QStringLiteral("windows-1256"),
        QStringLiteral("windows-1257"), QStringLiteral("macintosh"), QStringLiteral("IBM866"),
        QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"), QStringLiteral("UTF-32LE"), QStringLiteral("UTF-32BE"),
        QStringLiteral("GB18030"), QStringLiteral("Big5"), QStringLiteral("Shift_JIS"), QStringLiteral("EUC-JP"),
        QStringLiteral("EUC-KR")};
}

}
