// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growthshapes.h"

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

}

const QList<Shape> &shapes()
{
    static const QList<Shape> all{
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
    return all;
}

}
