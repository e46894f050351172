// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// "Talks\nPutin: NATO 😀 yes.\nMore.\nMacron: No." in a file that begins with two characters that are not shown.
Core::Document talks()
{
    Core::Document document;
    document.name = u"talks.txt"_s;
    document.title = u"Talks"_s;
    document.sourceSha256 = QByteArray::fromHex("00ff");
    document.text = u"Talks\nPutin: NATO \U0001F600 yes.\nMore.\nMacron: No."_s;
    document.sourceMap.appendReplaced(0, 2);
    document.sourceMap.appendCopy(document.text);
    qsizetype begin = 0;
    for (const QString &line : document.text.split(u'\n')) {
        document.paragraphs.append({begin, Core::ParagraphKind::Body});
        begin += line.size() + 1;
    }
    document.speakers = {{u"Vladimir Putin"_s, u"President of Russia"_s, {u"Putin"_s}, false},
        {u"Emmanuel Macron"_s, {}, {u"Macron"_s}, false}};
    document.turns = {{{6, 31}, {6, 11}, {}, 13, 0}, {{32, 43}, {32, 38}, {}, 40, 1}};
    return document;
}

/// The fields of a CSV file, read as RFC 4180 says.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.sliced(i + 1).startsWith(u'"')) {
            field += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(std::exchange(field, {}));
        } else if (!quoted && c == u'\r') {
            rows.last().append(std::exchange(field, {}));
            if (++i + 1 < text.size())
                rows.append(QStringList());
        } else {
            field += c;
        }
    }
    return rows;
}

}

class TestExcerpts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void excerpt_saysWhereAndWho_data()
    {
        QTest::addColumn<Core::TextSpan>("span");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("turns");
        QTest::addColumn<QString>("paragraphs");
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, Core::TextSpan span, const QString &quote, const QString &who,
                             const QString &turns, const QString &paragraphs, const QString &source) {
            QTest::newRow(name) << span << quote << who << turns << paragraphs << source;
        };
        row("inside a turn", {13, 17}, u"NATO"_s, u"Vladimir Putin"_s, u"1-1"_s, u"2-2"_s, u"15-19"_s);
        row("after a character that takes two units", {21, 24}, u"yes"_s, u"Vladimir Putin"_s, u"1-1"_s, u"2-2"_s,
            u"22-25"_s);
        row("over two paragraphs", {21, 31}, u"yes.\nMore."_s, u"Vladimir Putin"_s, u"1-1"_s, u"2-3"_s, u"22-32"_s);
        row("outside of turns", {0, 5}, u"Talks"_s, u""_s, u"0-0"_s, u"1-1"_s, u"2-7"_s);
        row("over two turns", {26, 43}, u"More.\nMacron: No."_s, u"Vladimir Putin; Emmanuel Macron"_s, u"1-2"_s,
            u"3-4"_s, u"27-44"_s);
        row("from outside into a turn", {0, 17}, u"Talks\nPutin: NATO"_s, u"Vladimir Putin"_s, u"1-1"_s, u"1-2"_s,
            u"2-19"_s);
        row("a bare position", {13, 13}, u""_s, u"Vladimir Putin"_s, u"1-1"_s, u"2-2"_s, u"15-15"_s);
    }
    void excerpt_saysWhereAndWho()
    {
        QFETCH(Core::TextSpan, span);
        const Export::Excerpt excerpt = Export::excerptOf(talks(), span);
        QTEST(excerpt.quote, "quote");
        QTEST(excerpt.speaker, "who");
        QTEST(u"%1-%2"_s.arg(excerpt.turn).arg(excerpt.lastTurn), "turns");
        QTEST(u"%1-%2"_s.arg(excerpt.paragraph).arg(excerpt.lastParagraph), "paragraphs");
        QTEST(u"%1-%2"_s.arg(excerpt.source.begin).arg(excerpt.source.end), "source");
        QCOMPARE(excerpt.document, u"talks.txt"_s);
        QCOMPARE(excerpt.documentTitle, u"Talks"_s);
        QCOMPARE(excerpt.sourceSha256, u"00ff"_s);
    }

    void excerpt_keepsTheLabelAsPrinted()
    {
        const Export::Excerpt excerpt = Export::excerptOf(talks(), {13, 17});
        QCOMPARE(excerpt.speakerLabel, u"Putin"_s);
        QCOMPARE(excerpt.speakerRole, u"President of Russia"_s);
        QCOMPARE(Export::excerptOf(talks(), {26, 43}).speakerLabel, u"Putin; Macron"_s);
    }

    void excerpt_keepsHowItWasSpoken()
    {
        Core::Document document = talks();
        QCOMPARE(Export::excerptOf(document, {26, 43}).speechNote, QString());
        document.turns[0].note = {13, 17}; // as if that stood in brackets
        QCOMPARE(Export::excerptOf(document, {26, 43}).speechNote, u"NATO"_s);
        document.turns[1].note = {40, 42};
        QCOMPARE(Export::excerptOf(document, {26, 43}).speechNote, u"NATO; No"_s);
        QCOMPARE(Export::excerptOf(document, {0, 5}).speechNote, QString());
    }

    void page_citesEachExcerpt_data()
    {
        QTest::addColumn<Export::Grouping>("grouping");
        QTest::addColumn<Core::CitationStyle>("style");
        QTest::addColumn<QStringList>("lines");
        using enum Core::CitationStyle;
        using enum Export::Grouping;
        const QString entry = u"Berg, A. (2022). Talks."_s;
        const QString inText = u"Cite as: (Vladimir Putin, as cited in Berg, 2022, para. 2)"_s;
        QTest::newRow("APA by document") << Document << Apa << QStringList{entry, inText};
        QTest::newRow("APA by code") << Code << Apa << QStringList{inText + u' ' + entry};
        QTest::newRow("MLA by document") << Document << Mla
                                         << QStringList{u"Berg, Anna. “Talks.” 2022."_s,
                                                u"Cite as: (Vladimir Putin, qtd. in Berg, par. 2)"_s};
        QTest::newRow("notes by document")
            << Document << Chicago
            << QStringList{u"Anna Berg, “Talks,” 2022."_s,
                   u"Cite as: Vladimir Putin, quoted in Anna Berg, “Talks,” 2022, para. 2."_s};
        QTest::newRow("our own by document")
            << Document << Own
            << QStringList{u"Anna Berg: 2022"_s, u"Cite as: Vladimir Putin, Anna Berg, Talks, 2022, turn 1, ¶ 2"_s};
    }
    void page_citesEachExcerpt()
    {
        QFETCH(Export::Grouping, grouping);
        QFETCH(Core::CitationStyle, style);
        QFETCH(QStringList, lines);
        Core::Document document = talks();
        document.metadata.authors = {u"Anna Berg"_s};
        document.metadata.published = u"2022"_s;
        Export::Excerpt excerpt = Export::excerptOf(document, {13, 17});
        excerpt.codes = {u"a"_s};
        const QStringList text =
            QString::fromUtf8(Test::written({excerpt}, u"txt", {.grouping = grouping, .style = style})).split(u'\n');
        for (const QString &line : std::as_const(lines))
            QVERIFY2(text.contains(line), qPrintable(line + u" in "_s + text.join(u'\n')));
    }

    void excerpt_keepsWhatStandsAround()
    {
        const Export::Excerpt excerpt = Export::excerptOf(talks(), {13, 17});
        QCOMPARE(excerpt.prefix, u"Talks\nPutin: "_s);
        QCOMPARE(excerpt.suffix, u" \U0001F600 yes.\nMore.\nMacron: No."_s);
        QCOMPARE(excerpt.span, (Core::TextSpan{13, 17}));
    }

    void sentences_areCountedThroughTheDocument_data()
    {
        QTest::addColumn<Core::TextSpan>("span");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("the title is one") << Core::TextSpan{0, 5} << 1 << 1;
        QTest::newRow("after it") << Core::TextSpan{13, 17} << 2 << 2;
        QTest::newRow("over paragraphs") << Core::TextSpan{21, 31} << 2 << 3;
        QTest::newRow("the last one") << Core::TextSpan{40, 43} << 4 << 4;
        QTest::newRow("without a place") << Core::TextSpan() << 0 << 0;
    }
    void sentences_areCountedThroughTheDocument()
    {
        QFETCH(Core::TextSpan, span);
        const Core::Document document = talks();
        QList<Export::Excerpt> excerpts{Export::excerptOf(document, {13, 17}),
            span.isEmpty() ? Export::excerptOf(document) : Export::excerptOf(document, span)};
        Export::numberSentences(document, excerpts);
        QTEST(excerpts[1].sentence, "first");
        QTEST(excerpts[1].lastSentence, "last");
    }

    void citation_isInTheStyleAskedFor_data()
    {
        QTest::addColumn<Core::CitationStyle>("style");
        QTest::addColumn<QString>("citation");
        QTest::addColumn<QString>("reference");
        using enum Core::CitationStyle;
        QTest::newRow("APA") << Apa << u"(Vladimir Putin, as cited in “Talks,” n.d., para. 2)"_s << u"Talks. (n.d.)."_s;
        QTest::newRow("MLA") << Mla << u"(Vladimir Putin, qtd. in “Talks,” par. 2)"_s << u"“Talks.”"_s;
        QTest::newRow("a note has no entry for the list")
            << Chicago << u"Vladimir Putin, quoted in “Talks,” para. 2."_s << QString();
        QTest::newRow("our own") << Own << u"Vladimir Putin, Talks, turn 1, ¶ 2"_s << QString();
    }
    void citation_isInTheStyleAskedFor()
    {
        QFETCH(Core::CitationStyle, style);
        const QList<Export::Excerpt> excerpts{Export::excerptOf(talks(), {13, 17})};
        const Formats::Content content = Export::contentOf(excerpts, {.style = style});
        const QJsonObject data = content.data();
        QCOMPARE(data["citation_style"_L1].toString(), Core::citationStyleKey(style));
        QTEST(data["excerpts"_L1][0]["citation"_L1].toString(), "citation");
        QTEST(data["excerpts"_L1][0]["reference"_L1].toString(), "reference");
    }

    /// Each column has its key, and what they say is the same.
    void data_saysWhatTheTableSays()
    {
        Export::Excerpt excerpt = Export::excerptOf(talks(), {13, 17});
        excerpt.codes = {u"a"_s, u"b"_s};
        const Formats::Content content = Export::contentOf({excerpt});
        const Formats::Table table = content.table();
        const QJsonObject data = content.data();
        const QJsonObject json = data["excerpts"_L1][0].toObject();
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0].size(), table.columns.size());
        int compared = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString &name = table.columns[i].head;
            if (name.startsWith("linked_"_L1) || name == "software"_L1)
                continue;
            QVERIFY2(json.contains(name), qPrintable(name));
            const QJsonValue value = json[name];
            QStringList parts;
            const QVariantList said =
                value.isArray() ? value.toArray().toVariantList() : QVariantList{value.toVariant()};
            for (const QVariant &part : said)
                parts.append(part.toString());
            QCOMPARE(table.rows[0][i], parts.join(u"; "));
            ++compared;
        }
        QCOMPARE(compared + 2, json.size()); // "linked" and "attributes" have keys of their own
    }

    void csv_comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<bool>("safe");
        QTest::addColumn<QString>("readBack");
        const auto row = [](const char *name, const QString &quote, bool safe, const QString &readBack) {
            QTest::newRow(name) << quote << safe << readBack;
        };
        const QString plain = u"Plain words"_s;
        row("plain words", plain, true, plain);
        for (const auto &[name, text] :
            std::initializer_list<std::pair<const char *, QString>>{{"a comma", u"Yes, no"_s},
                {"quotation marks", u"He said \"no\""_s}, {"only a quotation mark", u"\""_s},
                {"a line end", u"one\ntwo"_s}, {"a carriage return", u"one\rtwo"_s}, {"blanks around", u" in "_s},
                {"letters of many scripts", u"Крым — 北约 \U0001F600"_s}, {"a formula later on", u"a =1+1"_s}})
            row(name, text, true, text);
        for (const auto &[name, text] :
            std::initializer_list<std::pair<const char *, QString>>{{"a formula", u"=HYPERLINK(\"http://x\",\"y\")"_s},
                {"a plus", u"+1"_s}, {"a minus", u"-1+1|cmd"_s}, {"an at sign", u"@SUM(A1)"_s}, {"a tab", u"\t=1"_s},
                {"a leading return", u"\r=1"_s}, {"a leading line end", u"\n=1"_s}, {"a wide equals sign", u"＝1"_s}}) {
            row(qPrintable(QLatin1StringView(name) + u" is made harmless"), text, true, u'\'' + text);
            row(qPrintable(QLatin1StringView(name) + u" as an exact value"), text, false, text);
        }
    }
    void csv_comesBackAsItWas()
    {
        QFETCH(QString, quote);
        QFETCH(bool, safe);
        Export::Excerpt excerpt = Export::excerptOf(talks(), {13, 17});
        excerpt.quote = quote;
        excerpt.memo = quote;
        excerpt.codes = {quote};
        QByteArray bytes = Test::written({excerpt}, u"csv", {}, {.spreadsheetSafe = safe});
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), safe);
        if (safe)
            bytes.remove(0, 3);
        const QList<QStringList> rows = readCsv(bytes);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].size(), rows[0].size());
        for (const QLatin1StringView column : {"quote"_L1, "memo"_L1, "codes"_L1})
            QTEST(rows[1][rows[0].indexOf(column)], "readBack");
        QCOMPARE(rows[1][rows[0].indexOf("start"_L1)], u"15"_s);
        QCOMPARE(rows[1][rows[0].indexOf("turn"_L1)], u"1"_s);
    }

    void csv_linesEndAsTheStandardSays()
    {
        const QByteArray bytes = Test::written({Export::excerptOf(talks(), {13, 17})}, u"csv");
        QCOMPARE(bytes.count("\r\n"), 2);
        QCOMPARE(readCsv(bytes).size(), 2); // what stands around the words may have ends of lines of its own
        QVERIFY(bytes.endsWith("\r\n"));
    }

    void html_isWellFormedAndShowsJustTheWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("an attribute's end") << u"\" onmouseover=\"x\" '"_s;
        QTest::newRow("an entity") << u"&lt;b&gt; &amp;"_s;
        QTest::newRow("a comment and CDATA") << u"<!-- --> ]]> <![CDATA["_s;
        QTest::newRow("placeholders") << u"%1 %2 %3 %99"_s;
        QTest::newRow("the end of the page") << u"</p></main></html>"_s;
    }
    void html_isWellFormedAndShowsJustTheWords()
    {
        QFETCH(QString, words);
        Export::Excerpt excerpt = Export::excerptOf(talks(), {13, 17});
        excerpt.id = words;
        excerpt.quote = excerpt.memo = excerpt.speaker = excerpt.document = excerpt.coder = words;
        excerpt.documentTitle.clear();
        excerpt.codes = {words};
        const QByteArray html = Test::written({excerpt}, u"html", {.title = words});
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("http://"));
        // Void elements aside the page is XML too, which shows that every element is closed.
        QString page = QString::fromUtf8(html);
        page.remove(QRegularExpression(u"<meta [^>]*>"_s)).remove(u"<!DOCTYPE html>"_s);
        QXmlStreamReader reader(page);
        QStringList quotes;
        QString heading;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"blockquote")
                quotes.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
            else if (reader.name() == u"h2")
                heading = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(quotes, QStringList{words});
        QCOMPARE(heading, words);
    }

    void sameExcerpts_giveTheSameBytes()
    {
        const QList<Export::Excerpt> excerpts{
            Export::excerptOf(talks(), {13, 17}), Export::excerptOf(talks(), {26, 43})};
        for (const QStringView format : {u"md", u"html", u"csv", u"txt", u"json"})
            QCOMPARE(Test::written(excerpts, format), Test::written(excerpts, format));
    }
};

QTEST_GUILESS_MAIN(TestExcerpts)
#include "tst_excerpts.moc"
