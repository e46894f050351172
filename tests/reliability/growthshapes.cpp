// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growthshapes.h"

#include "hostilefiles.h"

namespace Crossread::Test {

using namespace Qt::StringLiterals;

namespace {

Shape repeated(const char *name, const QByteArray &piece, const char *suffix = "txt")
{
    return {QString::fromLatin1(name), QString::fromLatin1(suffix),
        [piece](qsizetype bytes) { return piece.repeated(std::max<qsizetype>(bytes / piece.size(), 1)); }};
}

/// `piece(i)` until it is long enough, between a head and a tail.
Shape counted(const char *name, const std::function<QByteArray(int)> &piece, const char *suffix = "txt",
    const QByteArray &head = {}, const QByteArray &tail = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(suffix), [=](qsizetype bytes) -> QByteArray {
                QByteArray text = head;
                for (int i = 0; text.size() < bytes; ++i)
                    text += piece(i);
                return text + tail;
            }};
}

/// Half of it opens, half of it closes.
Shape nested(const char *name, const QByteArray &open, const QByteArray &close, const char *suffix = "txt",
    const QByteArray &head = {}, const QByteArray &tail = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(suffix), [=](qsizetype bytes) -> QByteArray {
                const qsizetype times = std::max<qsizetype>(bytes / (open.size() + close.size()), 1);
                return head + open.repeated(times) + "word" + close.repeated(times) + tail;
            }};
}

/// A name of its own for each number: "Bcaa".
QByteArray nameOf(int number)
{
    QByteArray name(1, char('A' + number % 26));
    for (number /= 26; name.size() < 6; number /= 26)
        name += char('a' + number % 26);
    return name;
}

/// A text as a member of a container, behind others. Its words are all different: what is packed too small is refused.
Shape packed(const Shape &shape, const char *suffix, const QByteArray &member, const QList<ZipMember> &others = {})
{
    return {shape.name, QString::fromLatin1(suffix),
        [=](qsizetype bytes) { return zipOf(others + QList<ZipMember>{{member, shape.make(bytes)}}); }};
}

const QByteArray docxHead =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
const QByteArray docxTail = "</w:body></w:document>";
const QByteArray odtHead = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";
const QByteArray odtTail = "</office:text></office:body></office:document-content>";

QList<Shape> ofContainers()
{
    constexpr int mostMembers = 60'000; // that a ZIP file of the usual kind can have
    const ZipMember container{
        "META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>"};
    const ZipMember book{"book.opf",
        "<package><manifest><item id=\"a\" href=\"a.xhtml\"/></manifest>"
        "<spine><itemref idref=\"a\"/></spine></package>"};
    return {
        packed(counted(
                   "paragraphs in DOCX",
                   [](int i) -> QByteArray { return "<w:p><w:r><w:t>We met " + nameOf(i) + ".</w:t></w:r></w:p>"; }, "",
                   docxHead, docxTail),
            "docx", "word/document.xml"),
        packed(counted(
                   "runs in DOCX", [](int i) -> QByteArray { return "<w:r><w:t>" + nameOf(i) + "</w:t></w:r>"; }, "",
                   docxHead + "<w:p>", "</w:p>" + docxTail),
            "docx", "word/document.xml"),
        packed(counted(
                   "tables in DOCX",
                   [](int i) -> QByteArray {
                       return "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>" + nameOf(i)
                           + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
                   },
                   "", docxHead, docxTail),
            "docx", "word/document.xml"),
        packed(
            counted(
                "paragraphs in ODT", [](int i) -> QByteArray { return "<text:p>We met " + nameOf(i) + ".</text:p>"; },
                "", odtHead, odtTail),
            "odt", "content.xml"),
        packed(counted(
                   "spans in ODT", [](int i) -> QByteArray { return "<text:span>" + nameOf(i) + "</text:span>"; }, "",
                   odtHead + "<text:p>", "</text:p>" + odtTail),
            "odt", "content.xml"),
        packed(counted(
                   "lists in ODT",
                   [](int i) -> QByteArray {
                       return "<text:list><text:list-item><text:p>" + nameOf(i)
                           + "</text:p></text:list-item></text:list>";
                   },
                   "", odtHead, odtTail),
            "odt", "content.xml"),
        packed(counted(
                   "paragraphs in EPUB", [](int i) -> QByteArray { return "<p>We met " + nameOf(i) + ".</p>"; }, "",
                   "<html><body>", "</body></html>"),
            "epub", "a.xhtml", {container, book}),
        {u"chapters in EPUB"_s, u"epub"_s,
            [container](qsizetype bytes) {
                QList<ZipMember> members{container};
                QByteArray items;
                QByteArray order;
                for (int i = 0; items.size() + order.size() < bytes && i < mostMembers; ++i) {
                    const QByteArray name = nameOf(i);
                    members.append({name + ".xhtml", "<html><body><p>We met " + name + ".</p></body></html>"});
                    items += "<item id=\"" + name + "\" href=\"" + name + ".xhtml\"/>";
                    order += "<itemref idref=\"" + name + "\"/>";
                }
                members.append(
                    {"book.opf", "<package><manifest>" + items + "</manifest><spine>" + order + "</spine></package>"});
                return zipOf(members);
            }},
    };
}

/// Pages with a line of words each.
QByteArray pdfOf(qsizetype bytes)
{
    constexpr qsizetype bytesOfAPage = 330;
    QByteArray file = "%PDF-1.4\n";
    QByteArray places;
    int objects = 0;
    const auto add = [&](const QByteArray &object) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(++objects) + " 0 obj" + object + "endobj\n";
    };
    const int count = int(std::max<qsizetype>(bytes / bytesOfAPage, 1));
    QByteArray pages;
    for (int i = 0; i < count; ++i)
        pages += QByteArray::number(4 + 2 * i) + " 0 R ";
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + pages + "]>>");
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int i = 0; i < count; ++i) {
        const QByteArray words = "BT/F 12 Tf 72 700 Td(We met " + nameOf(i) + ", and nobody spoke.)Tj ET";
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents "
            + QByteArray::number(5 + 2 * i) + " 0 R>>");
        add("<</Length " + QByteArray::number(words.size()) + ">>stream\n" + words + "\nendstream ");
    }
    const QByteArray size = QByteArray::number(objects + 1);
    const QByteArray at = QByteArray::number(file.size());
    return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer<</Root 1 0 R/Size " + size
        + ">>\nstartxref\n" + at + "\n%%EOF\n";
}

const QByteArray webHead = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n";
const QByteArray webPage = "--x\nContent-Type: text/html\n\n<html><body><p>We met, and nobody spoke.</p>";
const QByteArray elanHead = "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" "
                            "TIME_VALUE=\"500\"/><TIME_SLOT TIME_SLOT_ID=\"b\" TIME_VALUE=\"900\"/></TIME_ORDER>";
const QByteArray elanTail = "</ANNOTATION_DOCUMENT>";

QByteArray elanAnnotation(int number)
{
    return "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"" + nameOf(number)
        + "\" TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>Yes, " + nameOf(number)
        + ".</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>";
}

QList<Shape> ofOtherFiles()
{
    return {
        {u"pages in PDF"_s, u"pdf"_s, pdfOf},
        counted("annotations in ELAN", elanAnnotation, "eaf", elanHead + "<TIER PARTICIPANT=\"Anna\" TIER_ID=\"A\">",
            "</TIER>" + elanTail),
        counted(
            "tiers in ELAN",
            [](int i) -> QByteArray {
                return "<TIER PARTICIPANT=\"" + nameOf(i) + "\" TIER_ID=\"" + nameOf(i) + "\">" + elanAnnotation(i)
                    + "</TIER>";
            },
            "eaf", elanHead, elanTail),
        counted(
            "paragraphs in MHTML", [](int i) -> QByteArray { return "<p>We met " + nameOf(i) + ".</p>\n"; }, "mhtml",
            webHead + webPage, "</body></html>\n--x--\n"),
        counted(
            "parts in MHTML", [](int i) -> QByteArray { return "--x\nContent-Type: image/png\n\n" + nameOf(i) + "\n"; },
            "mhtml", webHead, webPage + "</body></html>\n--x--\n"),
    };
}

QList<Shape> ofTexts()
{
    return {
        repeated("prose", "The council met on Monday, and Mr. Brown said that the bridge would not be built. "),
        repeated("paragraphs", "The council met on Monday, and nobody spoke.\n\n"),
        repeated("labels of one", "Anna Berg: We said yes, and that was all.\n"),
        repeated("questions", "Q   Thank you. And what of it?\nA   Nothing, we said.\n"),
        counted("labels of many",
            [](int i) -> QByteArray { return nameOf(i) + " " + nameOf(i * 7 + 1) + ": We said yes.\n"; }),
        counted("titles of many",
            [](int i) -> QByteArray { return "Mr. " + nameOf(i).toUpper() + ". We said yes to it.\n"; }),
        counted("bold names", [](int i) -> QByteArray { return "**" + nameOf(i) + "**: We said yes.\n\n"; }),
        counted("names alone",
            [](int i) -> QByteArray { return nameOf(i) + " " + nameOf(i + 9) + "\nWe said yes to it.\n\n"; }),
        counted("names that share words",
            [](int i) -> QByteArray { return "Anna " + nameOf(i) + " Berg (" + nameOf(i + 1) + "): Yes.\n"; }),
        counted("speech words", [](int i) -> QByteArray { return "He said that " + nameOf(i) + " had said that "; }),
        repeated("one endless word", "a"),
        counted("words without end", [](int i) -> QByteArray { return nameOf(i) + " "; }),
        repeated("brackets that open", "("),
        nested("brackets", "(", ")"),
        repeated("square brackets", "["),
        repeated("quotation marks that open", "\xe2\x80\x9c"),
        nested("quotation marks", "\xe2\x80\x9cso \xe2\x80\x98", "\xe2\x80\x99 he said\xe2\x80\x9d "),
        repeated("straight quotation marks", "\"a "),
        repeated("apostrophes", "a' 'b "),
        repeated("short lines", "a\n"),
        repeated("empty lines", "\n"),
        repeated("carriage returns", "a\r"),
        repeated("lines with blanks", " \n\t"),
        counted("deep list", [](int i) -> QByteArray { return QByteArray(2 * (i % 200), ' ') + "- item\n"; }),
        counted("steps", [](int i) -> QByteArray { return QByteArray(i % 500, ' ') + "x\n"; }),
        repeated("bullets", "- a\n"),
        repeated("combining marks", "a\xcc\x81\xcc\x82\xcc\x83"),
        repeated("nothing but combining marks", "\xcc\x81"),
        repeated("joined emoji", "\xf0\x9f\x91\xa9\xe2\x80\x8d"),
        repeated("right to left", "\xe2\x80\xae\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d "),
        repeated("isolates that open", "\xe2\x81\xa6"),
        repeated("controls", "\x01\x02"),
        repeated("soft hyphens", "a\xc2\xad"),
        repeated("dashes", "\xe2\x80\x94 "),
        repeated("full stops", "."),
        repeated("abbreviations", "Mr. Dr. Gen. p.m. "),
        repeated("ellipses", "A \xe2\x80\xa6 B"),
        repeated("numbers", "1,234.5 "),
        repeated("digits", "7"),
        repeated("capitals", "ABC DEF "),
        repeated("broken bytes", "a\xff"),
        repeated("links left over", "[a](#"),
        repeated("links", "[Emmanuel Macron](#) "),
        repeated("emphasis", "*a_b"),
        repeated("backslashes", "\\"),
        repeated("entities", "&amp;"),
        repeated("entities that do not end", "&am"),
        repeated("tags left over", "<s>"),
        nested("tags", "<s>", "</s>"),
        repeated("times", "[00:00:01] "),
        repeated("page numbers", "Page 7\n\nThe talk goes on and\n\n"),
        repeated("furniture", "See also\n\nShare this\n\n"),
        nested("deep HTML", "<div>", "</div>", "html", "<html><body>", "</body></html>"),
        nested("deep inline HTML", "<b><i>", "</i></b>", "html", "<html><body><p>", "</p></body></html>"),
        repeated("tables in HTML", "<table><tr><td>a", "html"),
        repeated("lists in HTML", "<ul><li>a", "html"),
        repeated("paragraphs in HTML", "<p>The council met. <a href=x>Nobody</a> spoke.</p>\n", "html"),
        nested("deep RTF", "{\\b ", "}", "rtf", "{\\rtf1 ", "}"),
        repeated("paragraphs in RTF", "{\\rtf1 The council met.\\par ", "rtf"),
        nested("deep TEI", "<div>", "</div>", "xml",
            "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>", "</body></text></TEI>"),
        counted(
            "speakers in TEI", [](int i) -> QByteArray { return "<u who=\"#" + nameOf(i) + "\">yes</u>"; }, "xml",
            "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>", "</body></text></TEI>"),
        nested("deep JSON", "[", "]", "json"),
        repeated("segments in JSON", "{\"start\":1,\"text\":\"yes\"},", "json"),
        repeated("cues", "1\n00:00:01,000 --> 00:00:02,000\nAnna: yes\n\n", "srt"),
        counted(
            "voices", [](int i) -> QByteArray { return "00:01.000 --> 00:02.000\n<v " + nameOf(i) + ">yes\n\n"; },
            "vtt", "WEBVTT\n\n"),
        nested("deep quotations in Markdown", "> ", "", "md"),
        counted(
            "lists in Markdown", [](int i) -> QByteArray { return QByteArray(2 * (i % 60), ' ') + "* a\n"; }, "md"),
        repeated("emphasis in Markdown", "*a **b _c ", "md"),
        repeated("links in Markdown", "[a](b) [c ", "md"),
        repeated("HTML in Markdown", "<b>a\n\n", "md"),
        counted(
            "references in Markdown",
            [](int i) -> QByteArray { return "[" + nameOf(i) + "]: x\n[" + nameOf(i) + "]\n\n"; }, "md"),
        repeated("tables in Markdown", "|a|b|\n|-|-|\n|c|d|\n\n", "md"),
        repeated("rows of a table", "Anna,\"yes, \"\"we\"\" said\"\n", "csv"),
        repeated("tiers", "*CHI:\tyes .\n%mor:\tx\n", "cha"),
    };
}

}

const QList<Shape> &shapes()
{
    static const QList<Shape> all = ofTexts() + ofContainers() + ofOtherFiles();
    return all;
}

}
