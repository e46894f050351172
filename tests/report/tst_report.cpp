// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportsample.h"

#include "support/scratch.h"
#include "support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::LinkState;

namespace {

QByteArray written(const Report::Verification &report, QStringView format, const Formats::Options &options = {})
{
    const Formats::Content content = Report::contentOf(report);
    return Formats::formatNamed(format, Formats::formatsFor(content))->write(content, options);
}

const QStringList endings{u"html"_s, u"md"_s, u"csv"_s, u"json"_s, u"txt"_s};

}

/// A report in every format, on one small pair, with and without rulings. tests/report/golden/NAME.* hold what was reviewed; with
/// CROSSREAD_REFRESH_GOLDEN set in the environment they are written instead.
class TestReport final : public QObject {
    Q_OBJECT

    Test::ReportSample m_sample;

    [[nodiscard]] QJsonObject json(const Report::Verification &report) const
    {
        return QJsonDocument::fromJson(written(report, u"json")).object();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rendered_isAsReviewed_data()
    {
        QTest::addColumn<bool>("ruled");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("format");
        for (const QString &ending : endings) {
            QTest::addRow("suggestions as %s", qPrintable(ending)) << false << u"suggested."_s + ending << ending;
            QTest::addRow("rulings as %s", qPrintable(ending)) << true << u"ruled."_s + ending << ending;
        }
    }
    void rendered_isAsReviewed()
    {
        QFETCH(bool, ruled);
        QFETCH(QString, expected);
        QFETCH(QString, format);
        const Report::Verification report = ruled ? m_sample.ruled() : m_sample.suggested();
        const QByteArray rendered = written(report, format);
        QCOMPARE(written(report, format), rendered);
        const QString path = Test::sourcePath(u"tests/report/golden/"_s + expected);
        if (qEnvironmentVariableIsSet("CROSSREAD_REFRESH_GOLDEN"))
            Test::writeBytes(path, rendered);
        QCOMPARE(QString::fromUtf8(rendered), QString::fromUtf8(Test::bytesOf(path)));
    }

    void codes_standBesideTopics()
    {
        Report::Verification report = m_sample.suggested();
        QVERIFY(!json(report)[u"coverage"].toObject().contains(u"codes"));
        report.coverage.codes = {{u"harbour/ferry"_s, 12, 3, 1, {}}, {u"never spoken of"_s, 0, 0, 0, {}}};
        const QByteArray page = written(report, u"html");
        QVERIFY(page.contains("harbour/ferry") && !page.contains("never spoken of"));
        const QJsonArray codes = json(report)[u"coverage"][u"codes"].toArray();
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes[0][u"reported"].toInt(), 3);
    }

    void noText_becomesMarkup()
    {
        const QByteArray html = written(m_sample.ruled(), u"html");
        for (const char *tag : {"<script", "<b>", "<i>", "<x>", "<new>", "& "})
            QVERIFY2(!html.contains(tag), tag);
        QVERIFY(html.contains("alert(1)&lt;/script&gt;"));
        QVERIFY(html.contains("50%1 &quot;&lt;new&gt;&quot; &amp; old"));
        const QByteArray markdown = written(m_sample.ruled(), u"md");
        QVERIFY(!markdown.contains("<") && markdown.contains("\\*to\\*") && markdown.contains("boats \\| ships"));
    }

    void html_isClosedWhereItIsOpened()
    {
        const QString html = QString::fromUtf8(written(m_sample.ruled(), u"html"));
        static const QRegularExpression tag(u"<(/?)([a-z0-9]+)[^>]*>"_s);
        QStringList open;
        QSet<QString> ids;
        for (const QRegularExpressionMatch &match : tag.globalMatch(html)) {
            if (match.captured(2) == u"meta")
                continue;
            if (match.captured(1).isEmpty())
                open.append(match.captured(2));
            else
                QCOMPARE(match.captured(2), open.isEmpty() ? QString() : open.takeLast());
        }
        QVERIFY(open.isEmpty());
        static const QRegularExpression id(u"id=\"(\\w+)\""_s);
        for (const QRegularExpressionMatch &match : id.globalMatch(html)) {
            QVERIFY2(!ids.contains(match.captured(1)), qPrintable(match.captured(1)));
            ids.insert(match.captured(1));
        }
        static const QRegularExpression link(u"href=\"#(\\w+)\""_s);
        QVERIFY(link.match(html).hasMatch());
        for (const QRegularExpressionMatch &match : link.globalMatch(html))
            QVERIFY2(ids.contains(match.captured(1)), qPrintable(match.captured(1)));
        QVERIFY(!html.contains(u"http:"_s) && !html.contains(u"https:"_s) && !html.contains(u"url("_s));
    }

    void notFound_showsThePassageOnlyAsTheNearest()
    {
        Report::Verification report = m_sample.suggested();
        report.findings.removeIf(
            [](const Review::Finding &one) { return one.statement.state != Compare::State::NotFound; });
        QCOMPARE(report.findings.size(), 1);
        for (const QStringView format : {u"html", u"md"})
            QVERIFY(written(report, format).contains("Nearest passage, not the source:"));
        QVERIFY(written(report, u"csv").contains(",nearest,Nobody has promised"));
        QVERIFY(!written(report, u"txt").contains("Nobody has promised"));
    }

    void sources_standBesideTheirParagraph()
    {
        const Formats::Page page = Report::sourcesPageOf(m_sample.ruled());
        QVERIFY(page.landscape);
        const auto sides = std::ranges::find_if(
            page.blocks, [](const Formats::Block &one) { return std::holds_alternative<Formats::SideBySide>(one); });
        QVERIFY(sides != page.blocks.cend());
        const Formats::Table table = Formats::asTable(std::get<Formats::SideBySide>(*sides));
        QCOMPARE(table.rows.size(), 5); // paragraphs
        const QStringList row = table.rows[1];
        QVERIFY2(row[0].startsWith(u"\"[2] We will build five new bridges over the river,\" Ann Smith said. \"[3] We"),
            qPrintable(row[0]));
        QVERIFY2(row[1].startsWith(u"[2] "), qPrintable(row[1]));
        QVERIFY(row[1].contains(u"We will build four new bridges over the river next year.\n"));
        QVERIFY(row[1].contains(u"\n[3] "));
        const Formats::Line article = std::get<Formats::SideBySide>(*sides).rows[1].left[0];
        const auto markOf = [&article](const QString &words) {
            const auto run =
                std::ranges::find_if(article, [&](const Formats::Run &one) { return one.text.contains(words); });
            return run == article.cend() ? Formats::Mark::Strong : run->mark;
        };
        QCOMPARE(markOf(u"five"_s), Formats::Mark::PutInstead);
        QCOMPARE(markOf(u"Ann Smith said"_s), Formats::Mark::Aside);
        QCOMPARE(markOf(u"We will build"_s), Formats::Mark::Plain);
    }

    void sources_areNoPassagesThatAreOnlyNear()
    {
        Report::Verification report = m_sample.suggested();
        report.findings.removeIf(
            [](const Review::Finding &one) { return one.statement.state != Compare::State::NotFound; });
        const Formats::Content content{.page = [&report] { return Report::sourcesPageOf(report); }};
        for (const QStringView format : {u"html", u"md", u"txt"}) {
            const QByteArray text = Formats::formatNamed(format, Formats::formatsFor(content))->write(content, {});
            QVERIFY(text.contains("The moon is made of green cheese entirely"));
            QVERIFY(!text.contains("Nobody has promised"));
        }
    }

    void csv_hasAsManyFieldsAsItsHead()
    {
        const QByteArray csv = written(m_sample.ruled(), u"csv", {.spreadsheetSafe = false});
        QVERIFY(csv.startsWith("number,"));
        const QString text = QString::fromUtf8(csv);
        qsizetype fields = 1;
        qsizetype expected = 0;
        bool quoted = false;
        for (const QChar sign : text) {
            quoted = quoted != (sign == u'"');
            fields += sign == u',' && !quoted;
            if (sign != u'\n' || quoted)
                continue;
            expected = expected > 0 ? expected : fields;
            QCOMPARE(fields, expected);
            fields = 1;
        }
        QCOMPARE(expected, 37);
        QVERIFY(csv.contains("\"=HYPERLINK(") && csv.contains("=SUM(A1)"));
        const QByteArray safe = written(m_sample.ruled(), u"csv");
        QVERIFY(
            safe.startsWith("\xEF\xBB\xBFnumber,") && safe.contains("\"'=HYPERLINK(") && safe.contains("'=SUM(A1)"));
    }

    void guessedName_isMarkedAsOne()
    {
        Report::Verification report = m_sample.suggested();
        report.findings.removeIf(
            [](const Review::Finding &one) { return one.statement.state != Compare::State::Possible; });
        QCOMPARE(report.findings.size(), 1);
        QVERIFY(written(report, u"csv").contains("get nothing.\",Ann Smith,false,"));
        QVERIFY(written(report, u"txt").contains("get nothing.” – Ann Smith\n"));
        report.findings[0].statement.attribution.isGuess = true;
        QVERIFY(written(report, u"csv").contains("get nothing.\",Ann Smith,true,"));
        QVERIFY(written(report, u"txt").contains("get nothing.” – Ann Smith (?)\n"));
        QVERIFY(json(report)[u"statements"][0][u"speakerGuessed"].toBool());
    }

    void json_countsCodePointsOfTheSource()
    {
        const QJsonObject told = json(m_sample.ruled());
        const QList<uint> source = m_sample.talkSource().toUcs4();
        for (const QJsonValue &statement : told[u"statements"].toArray()) {
            for (const QJsonValue &passage : statement[u"passages"].toArray()) {
                const qint64 begin = passage[u"start"].toInteger();
                const QList<uint> words = source.sliced(begin, passage[u"end"].toInteger() - begin);
                QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size()),
                    passage[u"text"].toString());
            }
        }
        QCOMPARE(told[u"format"].toString(), u"crossread-comparison"_s);
        QCOMPARE(told[u"transcript"][u"name"].toString(), u"talks.txt"_s);
    }

    void json_tellsTheRulings()
    {
        const QJsonObject told = json(m_sample.ruled());
        const QJsonArray statements = told[u"statements"].toArray();
        QStringList rulings;
        for (const QJsonValue &statement : statements) {
            const QJsonObject ruling = statement[u"ruling"].toObject();
            if (!ruling.isEmpty())
                rulings.append(ruling[u"state"].toString() + u' ' + ruling[u"verdict"].toString() + u' '
                    + statement[u"state"].toString());
        }
        QCOMPARE(rulings,
            (QStringList{u"suggested  not-judged"_s, u"confirmed  found"_s, u"suggested verbatim found"_s,
                u"rejected  not-found"_s, u"confirmed  not-found"_s, u"by-hand  found"_s}));
        const QJsonObject summary = told[u"summary"].toObject();
        QCOMPARE(summary[u"ruled"].toInt(), 4);
        QCOMPARE(summary[u"found"].toInt() + summary[u"possible"].toInt() + summary[u"notFound"].toInt(),
            summary[u"statements"].toInt());
        QCOMPARE(told[u"coverage"][u"speakers"].toArray().size(), 2);
        QVERIFY(json(m_sample.suggested())[u"statements"][0][u"ruling"].isUndefined());
    }

    void nothing_isAReportToo()
    {
        Report::Verification empty;
        empty.transcript = std::make_shared<Core::Document>();
        empty.article = std::make_shared<Core::Document>();
        for (const QString &ending : endings)
            QVERIFY2(!written(empty, ending).isEmpty(), qPrintable(ending));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
