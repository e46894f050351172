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
using Review::ReportFormat;

namespace {

struct Format {
    const char *name;
    const char *ending;
    ReportFormat format;
};
constexpr Format formats[]{{"HTML", "html", ReportFormat::Html}, {"Markdown", "md", ReportFormat::Markdown},
    {"CSV", "csv", ReportFormat::Csv}, {"JSON", "json", ReportFormat::Json}, {"text", "txt", ReportFormat::Text}};

}

/// renderReport() on one small pair, with and without rulings. tests/review/golden/NAME.* hold what was reviewed; with
/// CROSSREAD_REFRESH_GOLDEN set in the environment they are written instead.
class TestReport final : public QObject {
    Q_OBJECT

    Test::ReportSample m_sample;

    [[nodiscard]] QJsonObject json(const Review::Report &report) const
    {
        return QJsonDocument::fromJson(Review::renderReport(report, ReportFormat::Json)).object();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rendered_isAsReviewed_data()
    {
        QTest::addColumn<bool>("ruled");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<ReportFormat>("format");
        for (const Format &one : formats) {
            const QString ending = QString::fromLatin1(one.ending);
            QTest::addRow("suggestions as %s", one.name) << false << u"suggested."_s + ending << one.format;
            QTest::addRow("rulings as %s", one.name) << true << u"ruled."_s + ending << one.format;
        }
    }
    void rendered_isAsReviewed()
    {
        QFETCH(bool, ruled);
        QFETCH(QString, expected);
        QFETCH(ReportFormat, format);
        const Review::Report report = ruled ? m_sample.ruled() : m_sample.suggested();
        const QByteArray rendered = Review::renderReport(report, format);
        QCOMPARE(Review::renderReport(report, format), rendered);
        const QString path = Test::sourcePath(u"tests/review/golden/"_s + expected);
        if (qEnvironmentVariableIsSet("CROSSREAD_REFRESH_GOLDEN"))
            Test::writeBytes(path, rendered);
        QCOMPARE(QString::fromUtf8(rendered), QString::fromUtf8(Test::bytesOf(path)));
    }

    void noText_becomesMarkup()
    {
        const QByteArray html = Review::renderReport(m_sample.ruled(), ReportFormat::Html);
        for (const char *tag : {"<script", "<b>", "<i>", "<x>", "<new>", "& "})
            QVERIFY2(!html.contains(tag), tag);
        QVERIFY(html.contains("alert(1)&lt;/script&gt;"));
        QVERIFY(html.contains("50%1 &quot;&lt;new&gt;&quot; &amp; old"));
        const QByteArray markdown = Review::renderReport(m_sample.ruled(), ReportFormat::Markdown);
        QVERIFY(!markdown.contains("<") && markdown.contains("\\*to\\*") && markdown.contains("boats \\| ships"));
    }

    void html_isClosedWhereItIsOpened()
    {
        const QString html = QString::fromUtf8(Review::renderReport(m_sample.ruled(), ReportFormat::Html));
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
        Review::Report report = m_sample.suggested();
        report.findings.removeIf(
            [](const Review::Finding &one) { return one.statement.state != Compare::State::NotFound; });
        QCOMPARE(report.findings.size(), 1);
        for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown})
            QVERIFY(Review::renderReport(report, format).contains("Nearest passage, not the source:"));
        QVERIFY(Review::renderReport(report, ReportFormat::Csv).contains(",nearest,Nobody has promised"));
        QVERIFY(!Review::renderReport(report, ReportFormat::Text).contains("Nobody has promised"));
    }

    void csv_hasAsManyFieldsAsItsHead()
    {
        const QByteArray csv = Review::renderReport(m_sample.ruled(), ReportFormat::Csv, {.spreadsheetSafe = false});
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
        QCOMPARE(expected, 36);
        QVERIFY(csv.contains("\"=HYPERLINK(") && csv.contains("=SUM(A1)"));
        const QByteArray safe = Review::renderReport(m_sample.ruled(), ReportFormat::Csv);
        QVERIFY(
            safe.startsWith("\xEF\xBB\xBFnumber,") && safe.contains("\"'=HYPERLINK(") && safe.contains("'=SUM(A1)"));
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
        Review::Report empty;
        empty.transcript = std::make_shared<Core::Document>();
        empty.article = std::make_shared<Core::Document>();
        for (const Format &one : formats)
            QVERIFY2(!Review::renderReport(empty, one.format).isEmpty(), one.name);
    }

    void format_isNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format"); ///< -1: none
        QTest::newRow("html") << "html" << int(ReportFormat::Html);
        QTest::newRow("markdown") << "markdown" << int(ReportFormat::Markdown);
        QTest::newRow("md") << "md" << int(ReportFormat::Markdown);
        QTest::newRow("csv") << "csv" << int(ReportFormat::Csv);
        QTest::newRow("json") << "json" << int(ReportFormat::Json);
        QTest::newRow("text") << "text" << int(ReportFormat::Text);
        QTest::newRow("another") << "pdf" << -1;
        QTest::newRow("none") << "" << -1;
    }
    void format_isNamed()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        const auto found = Review::reportFormatFromName(name);
        QCOMPARE(found ? int(*found) : -1, format);
        if (!found)
            QCOMPARE(found.error().code, Core::ErrorCode::BadArgument);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
