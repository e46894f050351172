// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/formats.h"
#include "import/formats/zipmembers.h"
#include "import/importer.h"

#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace Crossread;
using namespace Crossread::Formats;
using namespace Qt::StringLiterals;

namespace {

constexpr Core::Rgb blue = 0x0072B2;
constexpr Core::Rgb red = 0xD55E00;

Page sample()
{
    Page page{u"Talks & <more>"_s, {}};
    page.blocks.push_back(Heading{1, plain(page.title)});
    page.blocks.push_back(Heading{2, {{.text = u"Security/Guarantees"_s, .swatch = blue}}});
    page.blocks.push_back(
        Quotation{{plain(u"We will not move, 🎉 he said."_s), plain(u"Not  at\tall."_s)}, {blue, red}});
    page.blocks.push_back(Paragraph{{{u"Note:"_s, Mark::Strong}, {u" first line\nsecond line"_s}}});
    page.blocks.push_back(List{{plain(u"one"_s), plain(u"two"_s)}});
    page.blocks.push_back(Table{{{u"Who"_s}, {u"Words"_s, Table::Content::Number}}, {{u"=Ann"_s, u"3"_s}}});
    page.blocks.push_back(Paragraph{plain(u"The end \u0001 of it."_s), u"place"_s});
    return page;
}

QByteArray written(const Content &content, QStringView name)
{
    const auto format = formatNamed(name, formatsFor(content));
    return format ? format->write(content, {}) : QByteArray();
}

QString textIn(Import::ZipMembers &zip, const QString &member)
{
    return QString::fromUtf8(zip.readXml(member).value_or(QByteArray()));
}

}

/// What is written for word processors, spreadsheets and printers is read back by our own readers.
class TestOffice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void page_isReadBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"docx", "odt", "pdf"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void page_isReadBack()
    {
        QFETCH(QString, format);
        const QByteArray bytes = written({.page = sample}, format);
        QVERIFY(!bytes.isEmpty());
        const auto document = Import::importBytes(bytes, u"sample."_s + format);
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().sentence()));
        QCOMPARE(document->metadata.title, u"Talks & <more>"_s);
        qsizetype at = 0;
        for (const QString &words :
            {u"Talks & <more>"_s, u"Security/Guarantees"_s, u"We will not move,"_s, u"he said."_s,
                u"Note: first line"_s, u"second line"_s, u"one"_s, u"two"_s, u"Who"_s, u"=Ann"_s, u"The end"_s}) {
            at = document->text.indexOf(words, at);
            QVERIFY2(at >= 0, qPrintable(words + u" is missing, or out of its order, in: "_s + document->text));
        }
        if (format == u"pdf")
            return; // it says where letters stand, and not what they are
        QVERIFY(document->text.contains(u"🎉"));
        QVERIFY2(document->text.contains(u"Not  at all."), qPrintable(document->text)); // a tab reads as a blank
        const auto kindOf = [&](const QString &words) {
            return document->paragraphs[document->paragraphAt(document->text.indexOf(words))].kind;
        };
        QCOMPARE(kindOf(u"Talks"_s), Core::ParagraphKind::Title);
        QCOMPARE(kindOf(u"Security"_s), Core::ParagraphKind::Heading);
        QCOMPARE(kindOf(u"We will"_s), Core::ParagraphKind::BlockQuotation);
        QCOMPARE(kindOf(u"=Ann"_s), Core::ParagraphKind::TableRow);
    }

    void page_isTheSameBytesEachTime_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("docx") << u"docx"_s;
        QTest::newRow("odt") << u"odt"_s;
    }
    void page_isTheSameBytesEachTime()
    {
        QFETCH(QString, format);
        QCOMPARE(written({.page = sample}, format), written({.page = sample}, format));
    }

    void colours_areThoseOfTheCodes()
    {
        auto docx = Import::ZipMembers::open(written({.page = sample}, u"docx"), u"a"_s);
        QVERIFY(textIn(*docx, u"word/document.xml"_s).contains(u"w:color=\"0072B2\""));
        auto odt = Import::ZipMembers::open(written({.page = sample}, u"odt"), u"a"_s);
        QVERIFY(textIn(*odt, u"content.xml"_s).contains(u"fo:border-left=\"2pt solid #0072b2\""));
    }

    /// Every member that is XML is well-formed, and what word processors look at first is where they look.
    void members_areWhole_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"docx", "odt", "xlsx"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void members_areWhole()
    {
        QFETCH(QString, format);
        const auto table = [] { return std::get<Table>(sample().blocks[5]); };
        auto zip = Import::ZipMembers::open(written({.page = sample, .table = table}, format), u"a"_s);
        QVERIFY(zip.has_value());
        for (const QString &name : zip->names()) {
            const auto content = zip->read(name);
            QVERIFY2(content.has_value(), qPrintable(name));
            if (name == u"mimetype") {
                QCOMPARE(*content, "application/vnd.oasis.opendocument.text");
                continue;
            }
            QXmlStreamReader xml(*content);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
        }
    }

    void sheet_hasTextAsText()
    {
        const auto table = [] {
            return Table{{{u"text"_s}, {u"number"_s, Table::Content::Number}, {u"value"_s, Table::Content::Value}},
                {{u"=1+1"_s, u"-1"_s, u"=2"_s}, {u"line\nbreak"_s, QString(), QString(40'000, u'x')}}};
        };
        auto zip = Import::ZipMembers::open(written({.table = table}, u"xlsx"), u"a"_s);
        QVERIFY(zip.has_value());
        const QString sheet = textIn(*zip, u"xl/worksheets/sheet1.xml"_s);
        const QString strings = textIn(*zip, u"xl/sharedStrings.xml"_s);
        QVERIFY(!sheet.contains(u"<f>")); // no formula
        QVERIFY(sheet.contains(u"<v>-1</v>"));
        QVERIFY(strings.contains(u"=1+1"));
        QVERIFY(strings.contains(u"line\nbreak"));
        QVERIFY(strings.contains(QString(32'000, u'x')) && strings.contains(u" […]")); // cut, and said so
        QCOMPARE(written({.table = table}, u"xlsx"), written({.table = table}, u"xlsx"));
    }

    void pdf_ofManyPages_breaksThem()
    {
        // Words that are alike nowhere, so that our reader takes none for heads, feet or numbers of lines.
        QRandomGenerator random(7);
        QStringList paragraphs;
        for (int i = 0; i < 200; ++i) {
            QStringList words;
            for (int word = 0; word < 20; ++word) {
                QString letters;
                for (int letter = 0; letter < 3 + word % 5; ++letter)
                    letters += QChar(char16_t(u'a' + random.bounded(26)));
                words.append(letters);
            }
            paragraphs.append(words.join(u' ') + u'.');
        }
        const auto page = [&paragraphs] {
            Page page{u"Long"_s, {}};
            for (const QString &paragraph : std::as_const(paragraphs))
                page.blocks.push_back(Quotation{{plain(paragraph)}, {red}});
            return page;
        };
        const auto document = Import::importBytes(written({.page = page}, u"pdf"), u"long.pdf"_s);
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().sentence()));
        QVERIFY(document->locators.constLast().page.toInt() > 5);
        const QString text = document->text.simplified();
        const auto missing = std::ranges::count_if(
            std::as_const(paragraphs), [&text](const QString &paragraph) { return !text.contains(paragraph); });
        QVERIFY2(missing == 0, qPrintable(QString::number(missing)));
    }
};

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
