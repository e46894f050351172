// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/words.h"
#include "formats/writers.h"

#include <QXmlStreamWriter>

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;

/// word/document.xml; its styles stand in wordStyles.
class WordWriter {
public:
    QByteArray write(const QList<FlowBlock> &blocks)
    {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        m_out = &xml;
        xml.writeStartDocument();
        xml.writeNamespace(wordSpace.toString(), u"w"_s);
        start("document"_L1);
        start("body"_L1);
        for (const FlowBlock &block : blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        start("sectPr"_L1);
        element("pgSz"_L1, {{"w"_L1, u"11906"_s}, {"h"_L1, u"16838"_s}});
        element("pgMar"_L1,
            {{"top"_L1, u"1418"_s}, {"right"_L1, u"1418"_s}, {"bottom"_L1, u"1418"_s}, {"left"_L1, u"1418"_s},
                {"header"_L1, u"709"_s}, {"footer"_L1, u"709"_s}, {"gutter"_L1, u"0"_s}});
        xml.writeEndElement();
        xml.writeEndDocument();
        return out;
    }

private:
    using Attributes = QList<std::pair<QLatin1StringView, QString>>;

    void start(QLatin1StringView name) { m_out->writeStartElement(wordSpace, name); }
    void element(QLatin1StringView name, const Attributes &attributes = {})
    {
        start(name);
        for (const auto &[attribute, value] : attributes)
            m_out->writeAttribute(wordSpace, attribute, value);
        m_out->writeEndElement();
    }
    void value(QLatin1StringView name, const QString &value) { element(name, {{"val"_L1, value}}); }

    static QString styleOf(const FlowParagraph &paragraph)
    {
        switch (paragraph.style) {
        case FlowParagraph::Style::Title: return u"Title"_s;
        case FlowParagraph::Style::Heading: return u"Heading%1"_s.arg(paragraph.level - 1);
        case FlowParagraph::Style::Body: return u"Normal"_s;
        case FlowParagraph::Style::Quotation: return u"Quote"_s;
        case FlowParagraph::Style::Item: return u"ListParagraph"_s;
        case FlowParagraph::Style::Detail: return u"Detail"_s;
        }
        Q_UNREACHABLE_RETURN({});
    }

    void add(const FlowParagraph &paragraph)
    {
        start("p"_L1);
        start("pPr"_L1);
        value("pStyle"_L1, styleOf(paragraph));
        if (!paragraph.colours.isEmpty()) {
            start("pBdr"_L1);
            element("left"_L1,
                {{"val"_L1, u"single"_s}, {"sz"_L1, u"24"_s}, {"space"_L1, u"8"_s},
                    {"color"_L1, colourName(paragraph.colours.constFirst()).mid(1).toUpper()}});
            m_out->writeEndElement();
        }
        m_out->writeEndElement();
        for (const FlowRun &run : paragraph.runs)
            add(run);
        m_out->writeEndElement();
    }

    void add(const FlowRun &run)
    {
        start("r"_L1);
        start("rPr"_L1);
        if (run.strong)
            element("b"_L1);
        if (run.struckOut)
            element("strike"_L1);
        if (run.colour || run.quiet)
            value("color"_L1, run.colour ? colourName(*run.colour).mid(1).toUpper() : u"666666"_s);
        if (run.underlined)
            value("u"_L1, u"single"_s);
        m_out->writeEndElement();
        const QString text = withoutControls(run.text);
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            while (end < text.size() && text[end] != u'\n' && text[end] != u'\t')
                ++end;
            if (end > at) {
                start("t"_L1);
                m_out->writeAttribute(u"xml:space"_s, u"preserve"_s);
                m_out->writeCharacters(text.sliced(at, end - at));
                m_out->writeEndElement();
            }
            if (end < text.size())
                element(text[end] == u'\n' ? "br"_L1 : "tab"_L1);
            at = end + 1;
        }
        m_out->writeEndElement();
    }

    void row(const QStringList &cells, bool isHead, const Table &table)
    {
        start("tr"_L1);
        if (isHead) {
            start("trPr"_L1);
            element("tblHeader"_L1);
            m_out->writeEndElement();
        }
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            start("tc"_L1);
            start("tcPr"_L1);
            element("tcW"_L1, {{"w"_L1, u"0"_s}, {"type"_L1, u"auto"_s}});
            m_out->writeEndElement();
            start("p"_L1);
            start("pPr"_L1);
            value("pStyle"_L1, u"TableText"_s);
            if (table.columns[i].content == Table::Content::Number)
                value("jc"_L1, u"right"_s);
            m_out->writeEndElement();
            add(FlowRun{.text = cells.value(i), .strong = isHead});
            m_out->writeEndElement();
            m_out->writeEndElement();
        }
        m_out->writeEndElement();
    }

    void add(const SideBySide &sides) { add(asTable(sides)); }
    void add(const Table &table)
    {
        start("tbl"_L1);
        start("tblPr"_L1);
        value("tblStyle"_L1, u"TableGrid"_s);
        element("tblW"_L1, {{"w"_L1, u"5000"_s}, {"type"_L1, u"pct"_s}});
        m_out->writeEndElement();
        start("tblGrid"_L1);
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            element("gridCol"_L1);
        m_out->writeEndElement();
        QStringList heads;
        for (const Table::Column &column : table.columns)
            heads.append(column.head);
        row(heads, true, table);
        for (const QStringList &cells : table.rows)
            row(cells, false, table);
        m_out->writeEndElement();
        add(FlowParagraph()); // two tables without a paragraph between them would be one
    }

    QXmlStreamWriter *m_out = nullptr;
};

const QByteArray contentTypes = R"(<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>)";

const QByteArray relations = R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>)";

const QByteArray documentRelations = R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
</Relationships>)";

const QByteArray wordStyles = R"(<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="200"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="567" w:right="567"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:ind w:left="567" w:hanging="283"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Detail"><w:name w:val="Detail"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="666666"/><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="999999"/><w:left w:val="single" w:sz="4" w:color="999999"/><w:bottom w:val="single" w:sz="4" w:color="999999"/><w:right w:val="single" w:sz="4" w:color="999999"/><w:insideH w:val="single" w:sz="4" w:color="999999"/><w:insideV w:val="single" w:sz="4" w:color="999999"/></w:tblBorders></w:tblPr></w:style>
</w:styles>)";

QByteArray coreProperties(const QString &title)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)"
        + withoutControls(title).toHtmlEscaped().toUtf8() + "</dc:title></cp:coreProperties>";
}

}

Format docx()
{
    return {.name = u"docx"_s,
        .suffix = u"docx"_s,
        .description = [] { return Words::tr("DOCX, for Word"); },
        .takes = [](const Content &content) { return bool(content.page); },
        .write =
            [](const Content &content, const Options &) {
                const Page page = content.page();
                return zipped({{u"[Content_Types].xml"_s, contentTypes}, {u"_rels/.rels"_s, relations},
                    {u"word/document.xml"_s, WordWriter().write(flowOf(page))},
                    {u"word/_rels/document.xml.rels"_s, documentRelations}, {u"word/styles.xml"_s, wordStyles},
                    {u"docProps/core.xml"_s, coreProperties(page.title)}});
            }};
}

}
