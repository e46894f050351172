// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/xml/xmlreader.h"

#include <QCoreApplication>
#include <QHash>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OtherXml)
};

// What an XML of no kind that is read here seems to be.
QString kindOf(const QString &root)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("rss"), QT_TRANSLATE_NOOP("OtherXml", "a news feed")},
        {QStringLiteral("feed"), QT_TRANSLATE_NOOP("OtherXml", "a news feed")},
        {QStringLiteral("RDF"), QT_TRANSLATE_NOOP("OtherXml", "a news feed or set of facts")},
        {QStringLiteral("svg"), QT_TRANSLATE_NOOP("OtherXml", "a drawing")},
        {QStringLiteral("urlset"), QT_TRANSLATE_NOOP("OtherXml", "a map of a web site")},
        {QStringLiteral("plist"), QT_TRANSLATE_NOOP("OtherXml", "settings of a program")},
        {QStringLiteral("kml"), QT_TRANSLATE_NOOP("OtherXml", "a map")},
        {QStringLiteral("gpx"), QT_TRANSLATE_NOOP("OtherXml", "a map")},
        {QStringLiteral("package"), QT_TRANSLATE_NOOP("OtherXml", "a part of an electronic book or Word document")},
        {QStringLiteral("FictionBook"), QT_TRANSLATE_NOOP("OtherXml", "an electronic book (FictionBook)")},
        {QStringLiteral("document"),
            QT_TRANSLATE_NOOP("OtherXml", "a part of a Word document; open the document itself")},
        {QStringLiteral("document-content"),
            QT_TRANSLATE_NOOP("OtherXml", "a part of an OpenDocument text; open the document itself")},
        {QStringLiteral("akomaNtoso"), QT_TRANSLATE_NOOP("OtherXml", "a legal or parliamentary text (Akoma Ntoso)")},
        {QStringLiteral("Project"), QT_TRANSLATE_NOOP("OtherXml", "a project of a program for qualitative analysis")},
        {QStringLiteral("project"), QT_TRANSLATE_NOOP("OtherXml", "a project of another program")},
        {QStringLiteral("segmented-transcription"),
            QT_TRANSLATE_NOOP("OtherXml", "a segmented transcription of EXMARaLDA; open the .exb file")},
        {QStringLiteral("list-transcription"),
            QT_TRANSLATE_NOOP("OtherXml", "a list transcription of EXMARaLDA; open the .exb file")},
    };
    const auto found = known.constFind(root);
    return found == known.cend() ? Words::tr("its outermost element is “%1”").arg(root)
                                 : Words::tr("it seems to be %1").arg(Words::tr(*found));
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    // Damage goes first: of half a file nobody can say what it is.
    XmlReader xml(bytes, request.name, progress);
    while (xml.next()) { }
    if (!xml.result())
        return std::unexpected(xml.result().error());
    return Core::failure(Core::ErrorCode::NotSupported, request.name, kindOf(rootElement(bytes)));
}

int sureness(QByteArrayView head, const QString &fileName)
{
    const QString root = rootElement(head);
    if (root.isEmpty())
        return 0;
    // Pages are somebody else's, and a text may begin with a tag.
    const bool named = fileName.endsWith(QLatin1StringView(".xml"), Qt::CaseInsensitive);
    return head.trimmed().startsWith("<?xml") || named ? 30 : 0;
}

}

Format otherXml()
{
    Format format;
    format.id = QStringLiteral("xml");
    format.name = [] { return Words::tr("Other XML"); };
    format.suffixes = {};
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
