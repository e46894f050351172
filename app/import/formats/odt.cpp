// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/odtbody.h"
#include "import/formats/transcriptmarks.h"
#include "import/formats/zipmembers.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Odt)
};

int sureness(QByteArrayView head, const QString &fileName)
{
    if (!head.startsWith("PK\3\4"))
        return 0;
    const bool named = fileName.endsWith(QLatin1StringView(".odt"), Qt::CaseInsensitive);
    return (head.contains("application/vnd.oasis.opendocument.text") ? 75 : 0) + (named ? 20 : 0);
}

void readMeta(const QByteArray &bytes, Core::Metadata &metadata)
{
    QXmlStreamReader xml(bytes);
    QString initial;
    QString last;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        if (element == QLatin1StringView("title"))
            metadata.title = xml.readElementText().simplified();
        else if (element == QLatin1StringView("initial-creator"))
            initial = xml.readElementText().simplified();
        else if (element == QLatin1StringView("creator"))
            last = xml.readElementText().simplified();
        else if (element == QLatin1StringView("language"))
            metadata.language = xml.readElementText().trimmed();
    }
    const QString author = initial.isEmpty() ? last : initial;
    if (!author.isEmpty())
        metadata.authors = {author};
}

Core::Result<Extracted> readBody(ZipMembers &zip, const QString &subject)
{
    const auto content = zip.readXml(QStringLiteral("content.xml"));
    if (!content)
        return std::unexpected(content.error());
    OdtContext context;
    if (zip.contains(QStringLiteral("styles.xml"))) {
        const auto styles = zip.readXml(QStringLiteral("styles.xml"));
        if (!styles)
            return std::unexpected(styles.error());
        readOdtStyles(*styles, context);
    }
    readOdtStyles(*content, context);
    context.pagesAreMarked = content->contains("soft-page-break");
    ParagraphList list;
    QXmlStreamReader xml(*content);
    bool found = false;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("text")
            && xml.prefix() == QLatin1StringView("office")) {
            OdtBody body(xml, context);
            list.paragraphs = body.readBlocks();
            found = true;
        }
    }
    if (xml.hasError() || !found)
        return Core::failure(Core::ErrorCode::DamagedFile, subject, xml.errorString());
    if (context.page > 1)
        list.beginOnFirstPage();
    list.paragraphs.append(context.notes);
    list.comments = context.comments;
    if (zip.contains(QStringLiteral("meta.xml")))
        readMeta(zip.readXml(QStringLiteral("meta.xml")).value_or(QByteArray()), list.metadata);
    if (!context.changes.isEmpty())
        list.remarks.append(Words::tr("%n tracked change(s) were accepted.", nullptr, int(context.changes.size())));
    readTranscriptMarks(list.paragraphs);
    Extracted extracted = assembled(std::move(list));
    if (extracted.text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, subject);
    return extracted;
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &)
{
    auto zip = ZipMembers::open(bytes, request.name);
    if (!zip)
        return std::unexpected(zip.error());
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (zip->contains(manifest)) {
        // Older ones have a document type declaration; it is only looked at for one word.
        const auto bytesOfIt = zip->read(manifest);
        if (bytesOfIt && bytesOfIt->contains("encryption-data"))
            return Core::failure(Core::ErrorCode::NotSupported, request.name,
                Words::tr("it is locked with a password; open it in LibreOffice and save it without one"));
    }
    return readBody(*zip, request.name);
}

}

Format odt()
{
    Format format;
    format.id = QStringLiteral("odt");
    format.version = 2;
    format.name = [] { return Words::tr("OpenDocument text"); };
    format.suffixes = {QStringLiteral("odt"), QStringLiteral("ott")};
    format.mimeTypes = {QStringLiteral("application/vnd.oasis.opendocument.text"),
        QStringLiteral("application/vnd.oasis.opendocument.text-template")};
    format.knows =
        Knowledge::Pages | Knowledge::Times | Knowledge::Speakers | Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
