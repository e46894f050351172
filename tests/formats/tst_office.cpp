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

/// A cell as a spreadsheet has it: what it says, and whether that is a number.
struct SheetCell {
    QString text;
    bool isNumber = false;
    bool operator==(const SheetCell &) const = default;
};

/// The strings that cells lead to by their number.
QStringList sharedStrings(Import::ZipMembers &zip)
{
    QStringList strings;
    QXmlStreamReader xml(textIn(zip, u"xl/sharedStrings.xml"_s));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings.append(QString());
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"t")
            strings.last() += xml.readElementText();
    }
    return strings;
}

/// Row and column, from 0, of a name like "AB12".
std::pair<qsizetype, qsizetype> placeOf(QStringView name)
{
    qsizetype column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at].isLetter(); ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    return {name.sliced(at).toLongLong() - 1, column - 1};
}

/// The first sheet, each cell where its name says; those that are not there are empty. Nothing, and a warning, where a cell is
/// a formula or of a kind that we do not write.
QList<QList<SheetCell>> sheetOf(const QByteArray &xlsx)
{
    auto zip = Import::ZipMembers::open(xlsx, u"sheet"_s);
    if (!zip)
        return {};
    const QStringList strings = sharedStrings(*zip);
    QList<QList<SheetCell>> rows;
    QXmlStreamReader xml(textIn(*zip, u"xl/worksheets/sheet1.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"c")
            continue;
        const auto [row, column] = placeOf(xml.attributes().value("r"_L1));
        const QString type = xml.attributes().value("t"_L1).toString();
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"v") {
                qWarning("a cell has more than a value");
                return {};
            }
            value = xml.readElementText();
        }
        if (value.isEmpty())
            continue; // only its looks are written
        const bool isShared = type == u"s";
        if ((!isShared && !type.isEmpty()) || (isShared && value.toLongLong() >= strings.size())) {
            qWarning("a cell is of a kind that is not known");
            return {};
        }
        rows.resize(std::max(rows.size(), row + 1));
        rows[row].resize(std::max(rows[row].size(), column + 1));
        rows[row][column] = {isShared ? strings[value.toLongLong()] : value, !isShared};
    }
    return rows;
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
        const QString cut = QString(32'767 - 4, u'x') + u" […]"_s; // what a cell cannot hold is cut, and it says so
        const QList<QList<SheetCell>> expected{{{u"text"_s}, {u"number"_s}, {u"value"_s}},
            {{u"=1+1"_s}, {u"-1"_s, true}, {u"=2"_s}}, {{u"line\nbreak"_s}, {}, {cut}}};
        QCOMPARE(sheetOf(written({.table = table}, u"xlsx")), expected);
        QCOMPARE(written({.table = table}, u"xlsx"), written({.table = table}, u"xlsx"));
    }

    /// Beyond the 26 columns that have one letter, with holes, and the same words in more than one place.
    void sheet_hasEachCellInItsPlace()
    {
        Table table;
        for (int column = 0; column < 60; ++column)
            table.columns.append(
                {u"head %1"_s.arg(column), column % 3 == 0 ? Table::Content::Number : Table::Content::Text});
        for (int row = 0; row < 5; ++row) {
            QStringList cells;
            for (int column = 0; column < table.columns.size(); ++column) {
                const bool isEmpty = (row + column) % 7 == 6;
                const QString words = column % 4 == 1 ? u"the same"_s : u"%1 in %2"_s.arg(row).arg(column);
                cells.append(isEmpty ? QString() : column % 3 == 0 ? QString::number(100 * row + column) : words);
            }
            table.rows.append(cells);
        }
        const QList<QList<SheetCell>> rows = sheetOf(written({.table = [&table] { return table; }}, u"xlsx"));
        QCOMPARE(rows.size(), table.rows.size() + 1);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const Table::Column &one = table.columns[column];
            QCOMPARE(rows[0].value(column), (SheetCell{one.head}));
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                const QString &cell = table.rows[row][column];
                const bool isNumber = one.content == Table::Content::Number && !cell.isEmpty();
                QCOMPARE(rows[row + 1].value(column), (SheetCell{cell, isNumber}));
            }
        }
    }

    void pdf_hasNotesBesideTheirPassages_data()
    {
        QTest::addColumn<int>("notes");
        QTest::addColumn<bool>("areSomeBelow");
        QTest::newRow("few") << 3 << false;
        QTest::newRow("more than a sheet has room for") << 60 << true;
    }
    /// All passages lie in one paragraph, each with a word of its own as its note.
    void pdf_hasNotesBesideTheirPassages()
    {
        QFETCH(int, notes);
        QFETCH(bool, areSomeBelow);
        QRandomGenerator random(11);
        const auto letters = [&random](int count) {
            QString word;
            for (int letter = 0; letter < count; ++letter)
                word += QChar(char16_t(u'a' + random.bounded(26)));
            return word;
        };
        Page page{u"Noted"_s, {}};
        page.blocks.push_back(Heading{1, plain(page.title)});
        QString text;
        QStringList words;
        Quotation quotation;
        for (int i = 0; i < notes; ++i) {
            quotation.stretches.append({i, text.size(), text.size() + 6});
            text += letters(6) + u' ';
            words.append(letters(9));
            page.passages.append({{{blue, u"SG"_s, u"Security"_s}},
                {{words.constLast() + u" and more words that take some lines of the column in which they stand"_s}}});
        }
        quotation.paragraphs = {plain(text.trimmed())};
        page.blocks.push_back(quotation);
        page.blocks.push_back(Paragraph{plain(u"Elsewhere below it"_s), u"place"_s, For::NoMargin});
        const auto document = Import::importBytes(written({.page = [page] { return page; }}, u"pdf"), u"noted.pdf"_s);
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().sentence()));
        for (const QString &word : std::as_const(words))
            // Qt draws the last line of a sheet above the next one too, where nobody sees it.
            QVERIFY2(document->text.contains(word), qPrintable(word + u" in "_s + document->text));
        QVERIFY2(!document->text.contains(u"Elsewhere"), "the note stands in the margin");
        QCOMPARE(document->text.contains(u"Notes"), areSomeBelow);
    }

    void pdf_breaksNothingOff_whereTextsStandSideBySide()
    {
        Page page{u"Beside"_s, {}};
        page.landscape = true;
        SideBySide sides{u"Article"_s, u"Sources"_s, {}};
        sides.rows.append({{plain(u"We will build bridges."_s)},
            {Line{{u"verbatim"_s, Mark::Badge}}, plain(u"We will build them"_s)}});
        page.blocks.push_back(sides);
        const QByteArray bytes = written({.page = [page] { return page; }}, u"pdf");
        const auto document = Import::importBytes(bytes, u"beside.pdf"_s);
        QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().sentence()));
        for (const QString &words : {u"Article"_s, u"Sources"_s, u"We will build bridges."_s, u"verbatim"_s, u"them"_s})
            QVERIFY2(document->text.contains(words), qPrintable(words + u" in "_s + document->text));
        static const QRegularExpression box(u"/MediaBox \\[0 0 (\\d+)\\S* (\\d+)"_s);
        const auto size = box.match(QString::fromLatin1(bytes));
        QVERIFY(size.hasMatch());
        QVERIFY2(size.captured(1).toInt() > size.captured(2).toInt(), "sheets lie on their side");
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
