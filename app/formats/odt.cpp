// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/words.h"
#include "formats/writers.h"

#include <QMap>
#include <QXmlStreamWriter>

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

/// content.xml; the styles that it names stand in odtStyles, those of single runs and bars before the text.
class OdtWriter {
public:
    QByteArray write(const QList<FlowBlock> &blocks)
    {
        QByteArray body;
        {
            QXmlStreamWriter xml(&body);
            m_xml = &xml;
            for (const FlowBlock &block : blocks)
                std::visit([this](const auto &one) { add(one); }, block);
        }
        QByteArray styles;
        for (const auto &[properties, name] : m_styles.asKeyValueRange()) {
            const bool isParagraph = name.startsWith(u'P');
            styles += "<style:style style:name=\"" + name.toUtf8()
                + (isParagraph
                        ? "\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\"><style:paragraph-properties"
                        : "\" style:family=\"text\"><style:text-properties")
                + properties.toUtf8() + "/></style:style>\n";
        }
        // Writer looks for those of cells here alone.
        styles += "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties "
                  "fo:padding=\"0.1cm\" fo:border-bottom=\"0.5pt solid #bbbbbb\"/></style:style>\n";
        return head("document-content") + "<office:automatic-styles>" + styles
            + "</office:automatic-styles>\n<office:body><office:text>\n" + body
            + "\n</office:text></office:body></office:document-content>\n";
    }

    static QByteArray head(const QByteArray &root)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + root
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
              " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
              " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
              " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
              " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\">\n";
    }

private:
    /// The style with these properties; made where there is none yet.
    QString style(QChar family, const QString &properties)
    {
        QString &name = m_styles[properties];
        if (name.isEmpty())
            name = family + QString::number(m_styles.size());
        return name;
    }

    void add(const FlowParagraph &paragraph)
    {
        using Style = FlowParagraph::Style;
        const bool isHeading = paragraph.style == Style::Heading;
        m_xml->writeStartElement(isHeading ? u"text:h"_s : u"text:p"_s);
        const QString name = [&] {
            switch (paragraph.style) {
            case Style::Title: return u"Title"_s;
            case Style::Heading: return u"Heading_%1"_s.arg(paragraph.level - 1);
            case Style::Body: return u"Standard"_s;
            case Style::Quotation: return u"Quotations"_s;
            case Style::Item: return u"Item"_s;
            case Style::Detail: return u"Detail"_s;
            }
            Q_UNREACHABLE_RETURN(QString());
        }();
        m_xml->writeAttribute(u"text:style-name"_s,
            paragraph.colours.isEmpty() ? name
                                        : style(u'P',
                                              u" fo:border-left=\"2pt solid %1\" fo:padding-left=\"0.2cm\""_s.arg(
                                                  colourName(paragraph.colours.constFirst()))));
        if (isHeading)
            m_xml->writeAttribute(u"text:outline-level"_s, QString::number(paragraph.level - 1));
        for (const FlowRun &run : paragraph.runs)
            add(run);
        m_xml->writeEndElement();
        m_xml->writeCharacters(u"\n"_s);
    }

    void add(const FlowRun &run)
    {
        QString properties;
        if (run.strong)
            properties += u" fo:font-weight=\"bold\"";
        if (run.underlined)
            properties += u" style:text-underline-style=\"solid\"";
        if (run.struckOut)
            properties += u" style:text-line-through-style=\"solid\"";
        if (run.colour || run.quiet)
            properties += u" fo:color=\"" + (run.colour ? colourName(*run.colour) : u"#666666"_s) + u'"';
        if (!properties.isEmpty()) {
            m_xml->writeStartElement(u"text:span"_s);
            m_xml->writeAttribute(u"text:style-name"_s, style(u'T', properties));
        }
        text(run.text);
        if (!properties.isEmpty())
            m_xml->writeEndElement();
    }

    /// Blanks beyond the first, tabs and line ends are elements of their own.
    void text(const QString &raw)
    {
        const QString text = withoutControls(raw);
        QString plain;
        const auto flush = [&] {
            m_xml->writeCharacters(plain);
            plain.clear();
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar unit = text[i];
            const bool isBlankAgain = unit == u' ' && (i == 0 || text[i - 1] == u' ');
            if (unit != u'\n' && unit != u'\t' && !isBlankAgain) {
                plain += unit;
                continue;
            }
            flush();
            m_xml->writeEmptyElement(unit == u'\n' ? u"text:line-break"_s
                    : unit == u'\t'                ? u"text:tab"_s
                                                   : u"text:s"_s);
        }
        flush();
    }

    void row(const QStringList &cells, bool isHead, qsizetype count)
    {
        m_xml->writeStartElement(u"table:table-row"_s);
        for (qsizetype i = 0; i < count; ++i) {
            m_xml->writeStartElement(u"table:table-cell"_s);
            m_xml->writeAttribute(u"table:style-name"_s, u"Cell"_s);
            m_xml->writeAttribute(u"office:value-type"_s, u"string"_s);
            m_xml->writeStartElement(u"text:p"_s);
            m_xml->writeAttribute(u"text:style-name"_s, u"TableText"_s);
            add(FlowRun{.text = cells.value(i), .strong = isHead});
            m_xml->writeEndElement();
            m_xml->writeEndElement();
        }
        m_xml->writeEndElement();
    }

    void add(const SideBySide &sides) { add(asTable(sides)); }
    void add(const Table &table)
    {
        m_xml->writeStartElement(u"table:table"_s);
        m_xml->writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
        m_xml->writeEmptyElement(u"table:table-column"_s);
        m_xml->writeAttribute(u"table:number-columns-repeated"_s, QString::number(table.columns.size()));
        QStringList heads;
        for (const Table::Column &column : table.columns)
            heads.append(column.head);
        m_xml->writeStartElement(u"table:table-header-rows"_s);
        row(heads, true, table.columns.size());
        m_xml->writeEndElement();
        for (const QStringList &cells : table.rows)
            row(cells, false, table.columns.size());
        m_xml->writeEndElement();
        m_xml->writeCharacters(u"\n"_s);
    }

    QXmlStreamWriter *m_xml = nullptr;
    QMap<QString, QString> m_styles; // their properties, their names
    int m_tables = 0;
};

QByteArray paragraphStyle(const char *name, const char *shown, const char *paragraph, const char *text)
{
    return QByteArray("<style:style style:name=\"") + name + "\" style:display-name=\"" + shown
        + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties " + paragraph
        + "/><style:text-properties " + text + "/></style:style>\n";
}

QByteArray odtStyles()
{
    return OdtWriter::head("document-styles") + "<office:styles>\n"
        + "<style:style style:name=\"Standard\" style:family=\"paragraph\"><style:paragraph-properties "
          "fo:margin-bottom=\"0.2cm\" fo:line-height=\"115%\"/><style:text-properties fo:font-size=\"11pt\"/></style:style>\n"
        + paragraphStyle("Title", "Title", "fo:margin-bottom=\"0.4cm\" fo:keep-with-next=\"always\"",
            "fo:font-size=\"18pt\" fo:font-weight=\"bold\"")
        + paragraphStyle("Heading_1", "Heading 1", "fo:margin-top=\"0.6cm\" fo:keep-with-next=\"always\"",
            "fo:font-size=\"14pt\" fo:font-weight=\"bold\"")
        + paragraphStyle("Heading_2", "Heading 2", "fo:margin-top=\"0.4cm\" fo:keep-with-next=\"always\"",
            "fo:font-size=\"12pt\" fo:font-weight=\"bold\"")
        + paragraphStyle(
            "Heading_3", "Heading 3", "fo:margin-top=\"0.3cm\" fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\"")
        + paragraphStyle(
            "Quotations", "Quotations", "fo:margin-left=\"1cm\" fo:margin-right=\"1cm\"", "fo:font-size=\"11pt\"")
        + paragraphStyle("Item", "Item", "fo:margin-left=\"1cm\" fo:text-indent=\"-0.5cm\"", "fo:font-size=\"11pt\"")
        + paragraphStyle("Detail", "Detail", "fo:margin-bottom=\"0.2cm\"", "fo:font-size=\"9pt\" fo:color=\"#666666\"")
        + paragraphStyle("TableText", "Table Text", "fo:margin-bottom=\"0.05cm\"", "fo:font-size=\"10pt\"")
        + "</office:styles></office:document-styles>\n";
}

const QByteArray odtType = "application/vnd.oasis.opendocument.text";

const QByteArray manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text" manifest:version="1.3"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>)";

QByteArray metaOf(const QString &title)
{
    return OdtWriter::head("document-meta") + "<office:meta><dc:title>"
        + withoutControls(title).toHtmlEscaped().toUtf8() + "</dc:title></office:meta></office:document-meta>\n";
}

}

Format odt()
{
    return {.name = u"odt"_s,
        .suffix = u"odt"_s,
        .description = [] { return Words::tr("OpenDocument text, for LibreOffice"); },
        .takes = [](const Content &content) { return bool(content.page); },
        .write =
            [](const Content &content, const Options &) {
                const Page page = content.page();
                // The first member says what it is, unpacked, so that it can be told without unpacking anything.
                return zipped({{u"mimetype"_s, odtType, false}, {u"content.xml"_s, OdtWriter().write(flowOf(page))},
                    {u"styles.xml"_s, odtStyles()}, {u"meta.xml"_s, metaOf(page.title)},
                    {u"META-INF/manifest.xml"_s, manifest}});
            }};
}

}
