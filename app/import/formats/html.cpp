// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/htmlarticle.h"
#include "import/formats/htmlblocks.h"
#include "import/formats/htmlmetadata.h"
#include "import/formats/htmltidy.h"
#include "import/formats/mhtml.h"
#include "import/formats/transcriptmarks.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Html)
};

constexpr double mostlyPreformatted = 0.8;

bool hasSuffix(const QString &name)
{
    return name.endsWith(QLatin1StringView(".html"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1StringView(".htm"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1StringView(".xhtml"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1StringView(".mhtml"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1StringView(".mht"), Qt::CaseInsensitive);
}

int sureness(QByteArrayView head, const QString &fileName)
{
    if (looksLikeMhtml(head))
        return 95;
    const int named = hasSuffix(fileName) ? 20 : 0;
    QByteArray start = head.first(qMin<qsizetype>(head.size(), 4096)).toByteArray();
    start.replace('\0', ""); // of sixteen-bit text
    start = start.trimmed().toLower();
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3).trimmed();
    if (start.contains("<!doctype html") || start.contains("<html"))
        return (start.startsWith('<') ? 75 : 50) + named;
    if (start.startsWith('<') && (start.contains("<body") || start.contains("<p>") || start.contains("<div")))
        return 40 + named;
    return named;
}

// A page that is one sheet of typewritten text in a frame: read as the plain text it is.
QString preformatted(const HtmlPage &page)
{
    qsizetype all = 0;
    qsizetype inside = 0;
    QString text;
    qsizetype end = 0;
    for (qsizetype i = 0; i < page.nodes().size(); ++i) {
        const HtmlNode &node = page.node(i);
        if (page.is(i, GUMBO_TAG_PRE) && i >= end)
            end = node.end;
        if (!node.isText || node.hidden)
            continue;
        const qsizetype size = node.text.simplified().size();
        all += size;
        if (i >= end)
            continue;
        inside += size;
        text += node.text;
    }
    return double(inside) > mostlyPreformatted * double(all) ? text : QString();
}

Core::Result<Extracted> extracted(const QString &text, const QString &subject, Core::Metadata given)
{
    const auto page = HtmlPage::parse(text, subject);
    if (!page)
        return std::unexpected(page.error());
    const HtmlShapes shapes(*page);
    ParagraphList list;
    list.metadata = htmlMetadata(*page, shapes, text);
    if (!given.address.isEmpty())
        list.metadata.address = given.address;
    list.metadata.accessed = given.accessed;
    if (QString sheet = preformatted(*page); !sheet.isEmpty()) {
        Extracted plain;
        plain.text = std::move(sheet);
        plain.metadata = list.metadata;
        return plain;
    }
    list.paragraphs = htmlParagraphs(*page, articleOf(*page, shapes));
    tidyArticle(list);
    readTranscriptMarks(list.paragraphs);
    const bool hasText =
        std::ranges::any_of(list.paragraphs, [](const Paragraph &each) { return each.kind != BlockKind::Furniture; });
    if (!hasText)
        return Core::failure(Core::ErrorCode::EmptyFile, subject,
            Words::tr("the page gets its text by a script; save it from the browser as a complete page"));
    return assembled(std::move(list));
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    if (bytes.trimmed().isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    QByteArray html = bytes;
    QString encoding = request.encoding;
    Core::Metadata given;
    if (looksLikeMhtml(bytes)) {
        const Mhtml archive = readMhtml(bytes);
        if (archive.html.isEmpty())
            return Core::failure(Core::ErrorCode::DamagedFile, request.name);
        html = archive.html;
        encoding = encoding.isEmpty() ? archive.charset : encoding;
        given.address = archive.address;
        given.accessed = archive.saved;
    }
    const auto text = htmlText(html, request.name, encoding);
    if (!text)
        return std::unexpected(text.error());
    progress.report(300);
    if (progress.isCanceled())
        return Core::failure(Core::ErrorCode::Canceled);
    return extracted(text->text, request.name, given).transform([&](Extracted done) {
        sayHowDecoded(done, *text);
        return done;
    });
}

}

Format html()
{
    Format format;
    format.id = QStringLiteral("html");
    format.version = 3;
    format.name = [] { return Words::tr("Web page"); };
    format.suffixes = {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml"), QStringLiteral("mhtml"),
        QStringLiteral("mht")};
    format.mimeTypes = {QStringLiteral("text/html"), QStringLiteral("application/xhtml+xml"),
        QStringLiteral("multipart/related"), QStringLiteral("application/x-mimearchive")};
    format.knows = Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
