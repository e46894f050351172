// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/htmlblocks.h"
#include "import/formats/htmlmetadata.h"
#include "import/formats/xmlcheck.h"
#include "import/formats/zipmembers.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamReader>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Epub)
};

constexpr qsizetype mostChapters = 5'000;

int sureness(QByteArrayView head, const QString &fileName)
{
    if (!head.startsWith("PK\3\4"))
        return 0;
    const bool named = fileName.endsWith(QLatin1StringView(".epub"), Qt::CaseInsensitive);
    return (head.first(qMin<qsizetype>(head.size(), 200)).contains("application/epub+zip") ? 75 : 0) + (named ? 20 : 0);
}

// Fonts may be garbled without locking the book; anything else that is encrypted is a lock.
bool isLocked(ZipMembers &zip)
{
    const QString name = QStringLiteral("META-INF/encryption.xml");
    const auto bytes = zip.contains(name) ? zip.readXml(name) : Core::Result<QByteArray>(QByteArray());
    QXmlStreamReader xml(bytes.value_or(QByteArray()));
    QString method;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("EncryptionMethod"))
            continue;
        method = xml.attributes().value(QLatin1StringView("Algorithm")).toString();
        if (!method.contains(QLatin1StringView("idpf.org/2008/embedding"))
            && !method.contains(QLatin1StringView("ns.adobe.com/pdf/enc#RC")))
            return true;
    }
    return zip.contains(QStringLiteral("META-INF/rights.xml")) && !method.isEmpty();
}

struct Book {
    QStringList chapters; // members in reading order
    Core::Metadata metadata;
};

Core::Result<QString> packageOf(ZipMembers &zip, const QString &subject)
{
    const auto container = zip.readXml(QStringLiteral("META-INF/container.xml"));
    if (!container)
        return std::unexpected(container.error());
    QXmlStreamReader xml(*container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("rootfile"))
            return xml.attributes().value(QLatin1StringView("full-path")).toString();
    }
    return Core::failure(Core::ErrorCode::DamagedFile, subject);
}

Core::Result<Book> bookOf(ZipMembers &zip, const QString &subject)
{
    const auto package = packageOf(zip, subject);
    if (!package)
        return std::unexpected(package.error());
    const auto bytes = zip.read(*package);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const auto seen = checkXml(*bytes, subject, Doctype::Allowed); !seen)
        return std::unexpected(seen.error());
    Book book;
    QHash<QString, QString> members;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        const bool cover = attributes.value(QLatin1StringView("properties")).contains(QLatin1StringView("nav"));
        if (element == QLatin1StringView("title") && book.metadata.title.isEmpty())
            book.metadata.title = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        else if (element == QLatin1StringView("creator"))
            book.metadata.authors.append(xml.readElementText(QXmlStreamReader::SkipChildElements).simplified());
        else if (element == QLatin1StringView("publisher"))
            book.metadata.publisher = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        else if (element == QLatin1StringView("date") && book.metadata.published.isEmpty())
            book.metadata.published = isoDate(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (element == QLatin1StringView("language"))
            book.metadata.language = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else if (element == QLatin1StringView("item") && !cover)
            members.insert(attributes.value(QLatin1StringView("id")).toString(),
                resolvedMember(*package,
                    QUrl::fromPercentEncoding(attributes.value(QLatin1StringView("href")).toString().toUtf8())));
        else if (element == QLatin1StringView("itemref")
            && attributes.value(QLatin1StringView("linear")) != QLatin1StringView("no"))
            book.chapters.append(members.value(attributes.value(QLatin1StringView("idref")).toString()));
    }
    book.chapters.removeAll(QString());
    if (xml.hasError() || book.chapters.isEmpty())
        return Core::failure(Core::ErrorCode::DamagedFile, subject, xml.errorString());
    return book;
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto zip = ZipMembers::open(bytes, request.name);
    if (!zip)
        return std::unexpected(zip.error());
    if (isLocked(*zip))
        return Core::failure(Core::ErrorCode::NotSupported, request.name,
            Words::tr("the book is locked by its seller (DRM); only the program it was bought for can open it"));
    auto book = bookOf(*zip, request.name);
    if (!book)
        return std::unexpected(book.error());
    if (book->chapters.size() > mostChapters)
        return Core::failure(Core::ErrorCode::TooLarge, request.name);
    ParagraphList list;
    list.metadata = book->metadata;
    Decoded broken; // what is told of all chapters together
    int missing = 0;
    for (qsizetype i = 0; i < book->chapters.size(); ++i) {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        progress.report(int(900 * i / book->chapters.size()));
        if (!zip->contains(book->chapters[i])) {
            ++missing;
            continue;
        }
        const auto chapter = zip->read(book->chapters[i]);
        if (!chapter)
            return std::unexpected(chapter.error());
        if (chapter->trimmed().isEmpty())
            continue;
        const auto text = htmlText(*chapter, request.name);
        if (!text)
            return std::unexpected(text.error());
        if (text->replaced > 0)
            broken = {{}, text->encoding, text->confidence, broken.replaced + text->replaced};
        const auto page = HtmlPage::parse(text->text, request.name);
        if (!page)
            return std::unexpected(page.error());
        list.paragraphs.append(htmlParagraphs(*page, {}));
    }
    if (missing > 0)
        list.remarks.append(Words::tr("%n part(s) of the book are missing in the file.", nullptr, missing));
    Extracted extracted = assembled(std::move(list));
    if (extracted.text.isEmpty())
        return Core::failure(Core::ErrorCode::NoText, request.name);
    if (broken.replaced > 0)
        sayHowDecoded(extracted, broken);
    return extracted;
}

}

Format epub()
{
    Format format;
    format.id = QStringLiteral("epub");
    format.name = [] { return Words::tr("EPUB book"); };
    format.suffixes = {QStringLiteral("epub")};
    format.mimeTypes = {QStringLiteral("application/epub+zip")};
    format.knows = Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
