// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/rtf/rtftext.h"
#include "import/formats/transcriptmarks.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rtf)
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto rtf = readRtf(bytes, request.name, progress);
    if (!rtf)
        return std::unexpected(rtf.error());
    ParagraphList list;
    list.metadata.title = rtf->title.simplified();
    if (const QString author = rtf->author.simplified(); !author.isEmpty())
        list.metadata.authors = {author};
    list.paragraphs = std::move(rtf->paragraphs);
    readTranscriptMarks(list.paragraphs);
    if (rtf->deletions > 0)
        list.remarks.append(Words::tr("%n tracked deletion(s) were accepted.", nullptr, rtf->deletions));
    if (rtf->cut)
        list.remarks.append(Words::tr("The file ends too early; what follows is missing."));
    Extracted extracted = assembled(std::move(list));
    if (extracted.text.isEmpty())
        return Core::failure(rtf->cut ? Core::ErrorCode::DamagedFile : Core::ErrorCode::EmptyFile, request.name);
    return extracted;
}

int sureness(QByteArrayView head, const QString &fileName)
{
    QByteArrayView start = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    if (start.trimmed().startsWith("{\\rtf"))
        return 98;
    // Only a file without a beginning of its own may be told by its name: .rtf is often plain text.
    return head.trimmed().isEmpty() && fileName.endsWith(QLatin1StringView(".rtf"), Qt::CaseInsensitive) ? 20 : 0;
}

}

Format rtf()
{
    Format format;
    format.id = QStringLiteral("rtf");
    format.version = 2;
    format.name = [] { return Words::tr("Rich Text Format"); };
    format.suffixes = {QStringLiteral("rtf")};
    format.mimeTypes = {QStringLiteral("application/rtf"), QStringLiteral("text/rtf")};
    format.knows = Knowledge::Times | Knowledge::Structure | Knowledge::Metadata;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
