// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/decoder.h"
#include "import/text/frontmatter.h"
#include "import/formats/format.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

struct PlainTextWords {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

// What nobody else takes is plain text, or will be told that it is none.
int sureness(QByteArrayView, const QString &)
{
    return 1;
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto decoded = decode(bytes, request.name, request.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    Extracted extracted;
    extracted.text = std::move(decoded->text);
    extracted.metadata = frontMatter(extracted.text).metadata;
    sayHowDecoded(extracted, *decoded);
    return extracted;
}

}

Format plainText()
{
    Format format;
    format.id = QStringLiteral("text");
    format.version = 2;
    format.name = [] { return PlainTextWords::tr("Plain text"); };
    format.suffixes = {QStringLiteral("txt"), QStringLiteral("text")};
    format.mimeTypes = {QStringLiteral("text/plain")};
    format.countsInFile = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
