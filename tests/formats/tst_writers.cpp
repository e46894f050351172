// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/formats.h"

#include <QJsonDocument>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Formats;
using namespace Qt::StringLiterals;

namespace {

/// One of every part, with what each is for.
Page everything()
{
    Group article{Group::Kind::Article, u"found"_s, u"s1"_s, {}};
    article.blocks.push_back(Heading{3, {{u"1. "_s}, {.text = u"same"_s, .mark = Mark::Badge, .sign = u"="_s}}});
    article.blocks.push_back(Quotation{{{{u"We "_s}, {u"will"_s, Mark::PutIn}, {u" go."_s}}, plain(u"And stay."_s)}});
    Page page{u"A & B"_s, {}};
    page.blocks.push_back(Heading{1, plain(page.title)});
    page.blocks.push_back(Terms{{{plain(u"By"_s), u"Ann\nBob"_s}}});
    page.blocks.push_back(
        Paragraph{{{u"Note:"_s, Mark::Strong}, {u" 1. see "_s}, {.text = u"1"_s, .target = u"s1"_s}}});
    page.blocks.push_back(Paragraph{plain(u"Difference: + will"_s), {}, For::NotMarking});
    page.blocks.push_back(Paragraph{{{u"will"_s, Mark::PutIn}}, {}, For::Marking});
    page.blocks.push_back(List{{plain(u"1. one"_s), plain(u"- two"_s)}});
    page.blocks.push_back(Drawing{u"<svg></svg>\n"_s, u"begin"_s, u"end"_s});
    page.blocks.push_back(Table{{{u"Who"_s}, {u"Words"_s, Table::Content::Number}}, {{u"Ann | Bob"_s, u"3"_s}}});
    page.blocks.push_back(std::move(article));
    return page;
}

QString written(const Content &content, QStringView name, const Options &options = {})
{
    const auto format = formatNamed(name, formatsFor(content));
    return format ? QString::fromUtf8(format->write(content, options)) : QString();
}

}

/// What each format makes of each part of a page. What they make of foreign words stands in tests/export.
class TestWriters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void formats_areThoseThatHaveSomethingToWrite()
    {
        QCOMPARE(namesOf(formatsFor({})), QStringList());
        QCOMPARE(namesOf(formatsFor({.page = everything})),
            (QStringList{u"html"_s, u"docx"_s, u"odt"_s, u"pdf"_s, u"markdown"_s, u"text"_s}));
        QCOMPARE(namesOf(formatsFor({.table = [] { return Table(); }})), (QStringList{u"xlsx"_s, u"csv"_s}));
        QCOMPARE(namesOf(formatsFor({.data = [] { return QJsonObject(); }})), QStringList{u"json"_s});
    }

    void formats_areNamedByNameOrSuffix()
    {
        const QList<Format> formats = formatsFor({.page = everything});
        for (const Format &format : formats) {
            QCOMPARE(formatNamed(format.name, formats)->name, format.name);
            QCOMPARE(formatNamed(format.suffix, formats)->name, format.name);
            QVERIFY(!format.description().isEmpty());
        }
        for (const QString &name : {u"csv"_s, u"doc"_s, u"HTML"_s, QString()})
            QCOMPARE(formatNamed(name, formats).error().code, Core::ErrorCode::BadArgument);
    }

    void markdown_hasEveryPart()
    {
        QCOMPARE(written({.page = everything}, u"md"),
            u"# A &amp; B\n\n- **By:** Ann  \n  Bob\n\n**Note:** 1. see 1\n\nDifference: + will\n\n- 1\\. one\n"
            "- \\- two\n\n| Who | Words |\n| --- | ---: |\n| Ann \\| Bob | 3 |\n\n### 1. = same\n\n> We will go.\n>\n"
            "> And stay.\n"_s);
    }

    void text_hasEveryPart()
    {
        QCOMPARE(written({.page = everything}, u"txt"),
            u"A & B\n\nBy:\n  Ann\n  Bob\n\nNote: 1. see 1\n\nDifference: + will\n  1. one\n  - two\n\nWho: Ann | Bob\n"
            "  Words: 3\n\n1. = same\n\n  “We will go.”\n  “And stay.”\n"_s);
    }

    void text_isTheBriefPageWhereThereIsOne()
    {
        const auto brief = [] { return Page{{}, {Block(Paragraph{plain(u"In short."_s)})}}; };
        QCOMPARE(written({.page = everything, .brief = brief}, u"txt"), u"In short.\n"_s);
        QVERIFY(written({.page = everything, .brief = brief}, u"md").startsWith(u"# A"));
    }

    void html_hasEveryPart()
    {
        const QString page = written({.page = everything}, u"html");
        const QString body = page.mid(page.indexOf(u"<main>"));
        for (const QString &part : {u"<h1>A &amp; B</h1>"_s, u"<dt>By</dt>\n<dd dir=\"auto\">Ann\nBob</dd>"_s,
                 u"<strong>Note:</strong> 1. see <a href=\"#s1\">1</a>"_s, u"<ins>will</ins></p>"_s,
                 u"<li>1. one</li>"_s, u"<svg></svg>"_s, u"<span>begin</span><span>end</span>"_s,
                 u"<td class=\"number\">3</td>"_s, u"<article class=\"found\" id=\"s1\">"_s,
                 u"<span class=\"badge\"><span aria-hidden=\"true\">=</span> same</span>"_s,
                 u"<p dir=\"auto\">We <ins>will</ins> go.</p>"_s})
            QVERIFY2(body.contains(part), qPrintable(part + u" is not in " + body));
        QVERIFY(!body.contains(u"Difference"));
        QVERIFY(page.contains(u"--paper")); // the style is there
    }

    void csv_guardsTextAlone()
    {
        const auto table = [] {
            return Table{{{u"text"_s}, {u"number"_s, Table::Content::Number}, {u"value"_s, Table::Content::Value}},
                {{u"=1"_s, u"-1"_s, u"=1"_s}, {u"a,b"_s, QString(), u"\"x\""_s}}};
        };
        QCOMPARE(written({.table = table}, u"csv", {.spreadsheetSafe = false}),
            u"text,number,value\r\n=1,-1,=1\r\n\"a,b\",,\"\"\"x\"\"\"\r\n"_s);
        const QByteArray safe = formatNamed(u"csv", formatsFor({.table = table}))->write({.table = table}, {});
        QVERIFY(safe.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(safe.sliced(3)), u"text,number,value\r\n'=1,-1,=1\r\n\"a,b\",,\"\"\"x\"\"\"\r\n"_s);
    }

    void json_isTheData()
    {
        const QString text = written({.data = [] { return QJsonObject{{u"a"_s, 1}}; }}, u"json");
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), (QJsonObject{{u"a"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
