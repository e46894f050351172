// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include "library/documentfacts.h"
#include "library/reports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

const QByteArray transcript =
    "Talks\n\n"
    "Ann Smith: We will build four new bridges over the river next year. NATO pays for them.\n\n"
    "Bob Brown: The harbour remains closed because of the storm damage.\n";
const QByteArray article = "Bridges\n\n"
                           "\"We will build four new bridges over the river next year,\" Ann Smith said.\n\n"
                           "\"The moon is made of green cheese entirely,\" she added.\n";

}

/// compare and report on the real program.
class TestReportVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Test::Ended compare(const QStringList &options) const
    {
        return Test::run(QStringList{u"compare"_s, path(u"talks.txt"_s), path(u"news.txt"_s)} + options);
    }
    [[nodiscard]] Test::Ended report(const QStringList &options) const
    {
        return Test::run(QStringList{u"report"_s, m_project} + options);
    }
    /// A project of these files, by the options of `new`.
    void makeProject(const QString &name, const QStringList &options)
    {
        m_project = path(name);
        const auto made = Test::run(QStringList{u"new"_s, m_project} + options);
        QVERIFY2(made.status == 0, qPrintable(made.error));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Test::writeBytes(path(u"talks.txt"_s), transcript);
        Test::writeBytes(path(u"news.txt"_s), article);
        Test::writeBytes(path(u"other news.txt"_s), article + "The end.\n");
        makeProject(
            u"talks.crossread"_s, {u"--transcript"_s, path(u"talks.txt"_s), u"--article"_s, path(u"news.txt"_s)});
    }
    void cleanup() { m_folder.reset(); }

    void everyFormat_isWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("html") << "html" << "<!DOCTYPE html>"_ba << "<article class=\"found\" id=\"s1\">"_ba;
        QTest::newRow("markdown") << "markdown" << "# Verification report: news"_ba << "### 2. × not found"_ba;
        QTest::newRow("md") << "md" << "# Verification report: news"_ba << "| NATO |"_ba;
        QTest::newRow("csv") << "csv" << "\xEF\xBB\xBFnumber,"_ba << ",found,verbatim,"_ba;
        QTest::newRow("json") << "json" << "{"_ba << "\"crossread-comparison\""_ba;
        QTest::newRow("text") << "text" << "2 statement"_ba << "not found\n"_ba;
    }
    void everyFormat_isWritten()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, part);
        for (const Test::Ended &ended : {compare({u"--format"_s, format}), report({u"--format"_s, format})}) {
            QVERIFY2(ended.status == 0 && ended.error.isEmpty(), qPrintable(ended.error));
            QVERIFY2(ended.out.startsWith(begin) && ended.out.contains(part), ended.out.constData());
        }
        // Without a time in it, a comparison of two files is the same each time.
        QCOMPARE(compare({u"--format"_s, format}).out, compare({u"--format"_s, format}).out);
    }

    /// With an encoder it says that it looked again, and the same from what it has kept; without one, that it lacks.
    void secondLook_saysWhatItDid()
    {
        const QTemporaryDir cache;
        qputenv("XDG_CACHE_HOME", QFile::encodeName(cache.path()));
        const auto restore = qScopeGuard([] { qunsetenv("XDG_CACHE_HOME"); });
        const QStringList again{u"--second-look"_s, u"--format"_s, u"json"_s};
        const Test::Ended first = compare(again);
        const Test::Ended second = compare(again);
        QCOMPARE(first.status, 0);
        QCOMPARE(report(again).status, 0);
        QCOMPARE(second.out, first.out);
        const QDir kept(cache.filePath(u"crossread/meaning"_s));
        if (first.error.isEmpty()) {
            QVERIFY(first.out.contains("looked at again"));
            QCOMPARE(kept.entryList({u"*.meanings"_s}).size(), 1);
        } else {
            QVERIFY2(first.error.contains(u"words alone decide"), qPrintable(first.error));
            QCOMPARE(first.out, compare({u"--format"_s, u"json"_s}).out);
            QVERIFY(!kept.exists());
        }
    }

    void formats_haveDefaults()
    {
        QVERIFY(compare({}).out.startsWith("2 statement"));
        QVERIFY(report({}).out.startsWith("<!DOCTYPE html>"));
        QVERIFY(compare({u"--format"_s, u"csv"_s, u"--exact-values"_s}).out.startsWith("number,"));
        QVERIFY(report({u"--format"_s, u"csv"_s, u"--exact-values"_s}).out.startsWith("number,"));
    }

    void sources_standBesideTheArticle()
    {
        const Test::Ended ended = report({u"--sources"_s, u"--format"_s, u"md"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.startsWith("# “news” with its sources beside it"), ended.out.constData());
        QVERIFY2(report({u"--sources"_s, u"--format"_s, u"csv"_s}).status == 2, "it is no table to count in");
    }

    void report_hasTheRulings()
    {
        {
            auto project = Project::Project::open(m_project).value();
            const Core::DocumentId news = project->recordByName(u"news")->id;
            const Core::DocumentId talks = project->recordByName(u"talks")->id;
            const auto place = [&](Core::DocumentId id, const QString &words) {
                const qsizetype at = project->document(id).value()->text.indexOf(words);
                return Core::TextSpan{at, at + words.size()};
            };
            Core::Link link;
            link.from = {news, {place(news, u"The moon is made of green cheese entirely"_s), {}, {}, {}, {}},
                Core::AnchorState::Exact};
            link.to = {
                talks, {place(talks, u"The harbour remains closed"_s), {}, {}, {}, {}}, Core::AnchorState::Exact};
            link.note = u"not her words"_s;
            QVERIFY(project->setLink(link));
        }
        const QJsonObject told = QJsonDocument::fromJson(report({u"--format"_s, u"json"_s}).out).object();
        QCOMPARE(told[u"article"][u"name"].toString(), u"news"_s);
        QVERIFY(!told[u"made"].toString().isEmpty());
        const QJsonValue moon = told[u"statements"][1];
        QCOMPARE(moon[u"ruling"][u"state"].toString(), u"by-hand"_s);
        QCOMPARE(moon[u"ruling"][u"note"].toString(), u"not her words"_s);
        QCOMPARE(moon[u"state"].toString(), u"found"_s);
        QCOMPARE(moon[u"passages"][0][u"text"].toString(), u"The harbour remains closed"_s);
        QCOMPARE(told[u"summary"][u"ruled"].toInt(), 1);
        QVERIFY(report({}).out.contains("not her words"));
    }

    void topics_areThoseOfTheProject()
    {
        {
            auto project = Project::Project::open(m_project).value();
            const auto topic = [](const QString &name, bool enabled) {
                return Core::Topic{Core::TopicId::create(), name, 0, {name}, enabled, 0};
            };
            QVERIFY(project->setTopics({topic(u"harbour"_s, true), topic(u"NATO"_s, false)}, u"Topics"_s));
        }
        const QJsonArray topics =
            QJsonDocument::fromJson(report({u"--format"_s, u"json"_s}).out)[u"coverage"][u"topics"].toArray();
        QCOMPARE(topics.size(), 1);
        QCOMPARE(topics[0][u"name"].toString(), u"harbour"_s);
        QCOMPARE(topics[0][u"spoken"].toInt(), 9);
    }

    void coverage_tellsOfSeveralArticles()
    {
        makeProject(u"three.crossread"_s,
            {u"--transcript"_s, path(u"talks.txt"_s), u"--article"_s, path(u"news.txt"_s), u"--article"_s,
                path(u"other news.txt"_s)});
        for (const auto &[document, quote] :
            {std::pair(u"talks"_s, u"four new bridges"_s), {u"other"_s, u"The end."_s}})
            QCOMPARE(Test::run({u"annotate"_s, m_project, u"--document"_s, document, u"--quote"_s, quote, u"--code"_s,
                                   u"building"_s})
                         .status,
                0);
        const auto coverage = [this](const QStringList &options) {
            return Test::run(QStringList{u"coverage"_s, m_project, u"--exact-values"_s} + options);
        };
        const Test::Ended told = coverage({});
        QVERIFY2(told.status == 0, qPrintable(told.error));
        QVERIFY2(told.out.startsWith("kind,name,speaker,spoken,spoken_percent,news: reported,news: percent,"
                                     "other news: reported,other news: percent,news: coded in it,"),
            told.out.constData());
        QVERIFY2(told.out.contains("code,building,,3,"), told.out.constData());
        QVERIFY2(told.out.contains(",3,100.0,3,100.0,0,0.0,2,"), told.out.constData());
        QVERIFY(coverage({u"--speaker"_s, u"bob brown"_s}).out.contains("code,building,Bob Brown,0,"));
        QVERIFY(!coverage({u"--article"_s, u"other"_s}).out.contains(",news: reported"));
        for (const QString &chart : {u"places"_s, u"matrix"_s})
            QVERIFY(coverage({u"--format"_s, u"svg"_s, u"--chart"_s, chart}).out.startsWith("<?xml"));
        QCOMPARE(coverage({u"--chart"_s, u"cloud"_s}).status, 2);
        QCOMPARE(coverage({u"--speaker"_s, u"nobody"_s}).status, 1);
        QCOMPARE(coverage({u"--article"_s, u"nothing"_s}).status, 1);
    }

    void coverage_isOfTheArticlesThatAreChosen_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("articles"); // none: it says that there are none
        QTest::newRow("a group") << QStringList{u"--group"_s, u"Press"_s} << QStringList{u"news"_s};
        QTest::newRow("what is said of it")
            << QStringList{u"--attribute"_s, u"Outlet=Wire"_s} << QStringList{u"other news"_s};
        QTest::newRow("published since") << QStringList{u"--from"_s, u"2022-02"_s} << QStringList{u"other news"_s};
        QTest::newRow("published until") << QStringList{u"--to"_s, u"2022-01"_s} << QStringList{u"news"_s};
        QTest::newRow("both") << QStringList{u"--from"_s, u"2022"_s} << QStringList{u"news"_s, u"other news"_s};
        QTest::newRow("none of the group")
            << QStringList{u"--article"_s, u"other"_s, u"--group"_s, u"Press"_s} << QStringList();
    }
    void coverage_isOfTheArticlesThatAreChosen()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, articles);
        makeProject(u"three.crossread"_s,
            {u"--transcript"_s, path(u"talks.txt"_s), u"--article"_s, path(u"news.txt"_s), u"--article"_s,
                path(u"other news.txt"_s)});
        const auto describe = [this](const QStringList &with) {
            return Test::run(QStringList{u"documents"_s, m_project, u"--document"_s} + with).status;
        };
        QCOMPARE(describe({u"news"_s, u"--group"_s, u"Press"_s, u"--published"_s, u"2022-01-05"_s}), 0);
        QCOMPARE(describe({u"other news"_s, u"--set"_s, u"Outlet=Wire"_s, u"--published"_s, u"2022-02-05"_s}), 0);
        const Test::Ended told = Test::run(QStringList{u"coverage"_s, m_project, u"--exact-values"_s} + options);
        QCOMPARE(told.status, articles.isEmpty() ? 1 : 0);
        QCOMPARE(told.error.contains(u"None of these documents"_s), articles.isEmpty());
        for (const char *name : {"news", "other news"}) {
            const QByteArray head = QByteArray(",") + name + ": reported";
            QCOMPARE(told.out.contains(head), articles.contains(QString::fromLatin1(name)));
        }
    }

    void articles_areKnownByWhatTheProjectKeepsOfThem()
    {
        makeProject(u"three.crossread"_s,
            {u"--transcript"_s, path(u"talks.txt"_s), u"--article"_s, path(u"news.txt"_s), u"--article"_s,
                path(u"other news.txt"_s)});
        {
            auto project = Project::Project::open(m_project).value();
            Library::FactsById facts = Library::allFacts(*project);
            facts[project->recordByName(u"other news")->id].kind = Core::DocumentKind::Other; // its text says otherwise
            Library::keepFacts(*project, facts);
        }
        const Test::Ended told = Test::run({u"coverage"_s, m_project, u"--exact-values"_s});
        QVERIFY2(told.status == 0, qPrintable(told.error));
        QVERIFY2(told.out.contains(",news: reported"), told.out.constData());
        QVERIFY2(!told.out.contains("other news"), told.out.constData());
    }

    void matrix_knowsWhatComparingFinds()
    {
        QCOMPARE(Test::run({u"annotate"_s, m_project, u"--document"_s, u"talks"_s, u"--quote"_s,
                               u"We will build four new bridges"_s, u"--code"_s, u"building"_s})
                     .status,
            0);
        const auto matrix = [this](const QStringList &options) {
            return Test::run(
                QStringList{u"matrix"_s, m_project, u"--rows"_s, u"linked"_s, u"--exact-values"_s} + options);
        };
        QVERIFY(!matrix({}).out.contains("news"));
        const Test::Ended found = matrix({u"--found"_s});
        QVERIFY2(found.status == 0 && found.out.contains("news"), qPrintable(found.error));
    }

    void output_goesToTheFile()
    {
        const auto ended = report({u"--output"_s, path(u"report.html"_s)});
        QVERIFY(ended.status == 0 && ended.out.isEmpty());
        QVERIFY(Test::bytesOf(path(u"report.html"_s)).startsWith("<!DOCTYPE html>"));
        QVERIFY(compare({u"--format"_s, u"html"_s, u"--output"_s, path(u"compared.html"_s)}).out.isEmpty());
        QVERIFY(Test::bytesOf(path(u"compared.html"_s)).startsWith("<!DOCTYPE html>"));
    }

    void documents_areChosenByName()
    {
        makeProject(u"three.crossread"_s,
            {u"--transcript"_s, path(u"talks.txt"_s), u"--article"_s, path(u"news.txt"_s), u"--article"_s,
                path(u"other news.txt"_s)});
        const auto several = report({});
        QCOMPARE(several.status, 1);
        QVERIFY2(several.error.contains(u"--article: news, other news"_s), qPrintable(several.error));
        const auto chosen =
            report({u"--article"_s, u"other"_s, u"--transcript"_s, u"talks"_s, u"--format"_s, u"markdown"_s});
        QVERIFY2(chosen.out.startsWith("# Verification report: other news"), qPrintable(chosen.error));
    }

    void whatIsMissing_isTold_data()
    {
        QTest::addColumn<QString>("kind"); ///< of the only document
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no transcript")
            << "--article" << "The project has no transcript. Name one of its documents with --transcript: news.";
        QTest::newRow("no article") << "--transcript"
                                    << "The project has no article. Name one of its documents with --article: news.";
    }
    void whatIsMissing_isTold()
    {
        QFETCH(QString, kind);
        QFETCH(QString, sentence);
        makeProject(u"one.crossread"_s, {kind, path(u"news.txt"_s)});
        const auto ended = report({});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.error.trimmed(), sentence);
        QVERIFY(ended.out.isEmpty());
    }

    void wrongCall_isTold_data()
    {
        QTest::addColumn<QStringList>("arguments"); ///< of the verb; a file's name stands for its path
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("part");
        QTest::newRow("report in an unknown format")
            << QStringList{u"report"_s, u"talks.crossread"_s, u"--format"_s, u"wpd"_s} << 2 << "wpd";
        QTest::newRow("compare in an unknown format")
            << QStringList{u"compare"_s, u"talks.txt"_s, u"news.txt"_s, u"--format"_s, u"wpd"_s} << 2 << "wpd";
        QTest::newRow("report without a project") << QStringList{u"report"_s} << 2 << "PROJECT";
        QTest::newRow("compare without an article") << QStringList{u"compare"_s, u"talks.txt"_s} << 2 << "ARTICLE";
        QTest::newRow("an article that is not there")
            << QStringList{u"report"_s, u"talks.crossread"_s, u"--article"_s, u"book"_s} << 1 << "talks, news";
        QTest::newRow("a text for a project") << QStringList{u"report"_s, u"talks.txt"_s} << 1 << "talks.txt";
        QTest::newRow("a project that is not there")
            << QStringList{u"report"_s, u"none.crossread"_s} << 1 << "none.crossread";
        QTest::newRow("a text that is not there")
            << QStringList{u"compare"_s, u"talks.txt"_s, u"none.txt"_s} << 1 << "none.txt";
        QTest::newRow("names that are no list")
            << QStringList{u"compare"_s, u"talks.txt"_s, u"news.txt"_s, u"--names"_s, u"news.txt"_s} << 1 << "news.txt";
        QTest::newRow("turns in an unknown format")
            << QStringList{u"turns"_s, u"talks.txt"_s, u"--format"_s, u"html"_s} << 2 << "html";
        QTest::newRow("a summary in an unknown format")
            << QStringList{u"summary"_s, u"talks.txt"_s, u"--format"_s, u"html"_s} << 2 << "html";
    }
    void wrongCall_isTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        for (QString &argument : arguments) {
            if (argument.contains(u'.'))
                argument = path(argument);
        }
        const auto ended = Test::run(arguments);
        QTEST(ended.status, "status");
        QVERIFY2(ended.error.contains(part), qPrintable(ended.error));
        QVERIFY(ended.out.isEmpty());
    }

    void projectReport_canBeStopped()
    {
        auto project = Project::Project::open(m_project).value();
        const Core::DocumentId news = project->recordByName(u"news")->id;
        const Core::DocumentId talks = project->recordByName(u"talks")->id;
        QList<int> reported;
        const auto whole = Library::verification(
            *project, talks, news, Core::Progress([&](int permille) { reported.append(permille); }));
        QVERIFY(whole && std::ranges::is_sorted(reported));
        QVERIFY(!reported.isEmpty() && reported.first() >= 0 && reported.last() <= 1000);
        QCOMPARE(whole->findings.size(), 2);
        QVERIFY(whole->made.isNull());
        Core::Progress stopped;
        stopped.cancel();
        QCOMPARE(Library::verification(*project, talks, news, stopped).error().code, Core::ErrorCode::Canceled);
        QCOMPARE(Library::verification(*project, talks, {}).error().code, Core::ErrorCode::NoSuchDocument);
    }
};

QTEST_GUILESS_MAIN(TestReportVerbs)
#include "tst_reportverbs.moc"
