// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Words in all documents, their counts, and queries, on the real program.
class TestSearchVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] Test::Ended verb(const QString &name, const QStringList &options) const
    {
        return Test::run(QStringList{name, m_project} + options);
    }
    void annotate() const
    {
        for (const auto &[quote, code] : {std::pair(u"bad sandbox"_s, u"War"_s), {u"Thank you"_s, u"Thanks"_s}})
            QCOMPARE(Test::run(
                         {u"annotate"_s, m_project, u"--document"_s, u"talk"_s, u"--quote"_s, quote, u"--code"_s, code})
                         .status,
                0);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_folder->path().toUtf8());
        m_project = m_folder->filePath(u"talks.crossread"_s);
        Test::writeBytes(m_folder->filePath(u"talk.txt"_s),
            "Ann: A bad sandbox, a sandbox 🎉 for us.\n\nBob: Thank you. No sandboxes.\n\nAnn: None at all.\n");
        Test::writeBytes(m_folder->filePath(u"news.txt"_s), "Ann spoke of a bad sandbox on Monday, and of peace.\n");
        QCOMPARE(Test::run({u"new"_s, m_project, u"--transcript"_s, m_folder->filePath(u"talk.txt"_s), u"--article"_s,
                               m_folder->filePath(u"news.txt"_s)})
                     .status,
            0);
        QCOMPARE(verb(u"documents"_s,
                     {u"--document"_s, u"news"_s, u"--group"_s, u"Press/2022"_s, u"--set"_s, u"Outlet=Reuters"_s})
                     .status,
            0);
        QCOMPARE(verb(u"documents"_s, {u"--document"_s, u"news"_s, u"--published"_s, u"2022-02-08"_s}).status, 0);
        QCOMPARE(verb(u"attributes"_s, {u"--speaker"_s, u"Bob"_s, u"--set"_s, u"Party=Labour"_s}).status, 0);
    }

    void search_saysWhere()
    {
        const Test::Ended found = verb(u"search"_s, {u"bad sandbox"_s, u"--format"_s, u"json"_s});
        QVERIFY2(found.status == 0, qPrintable(found.error));
        const QJsonObject answer = QJsonDocument::fromJson(found.out).object();
        const QJsonArray hits = answer[u"hits"_s].toArray();
        QVERIFY(answer[u"complete"_s].toBool());
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0][u"document"_s].toString(), u"talk"_s);
        QCOMPARE(hits[0][u"speaker"_s].toString(), u"Ann"_s);
        QCOMPARE(hits[0][u"start"_s].toInt(), 7);
        QCOMPARE(hits[0][u"end"_s].toInt(), 18);
        QCOMPARE(hits[1][u"words"_s].toString(), u"bad sandbox"_s);
        QVERIFY(QFile::exists(m_folder->filePath(u"crossread/search/words.sqlite"_s)));
        const Test::Ended again = verb(u"search"_s, {u"bad sandbox"_s, u"--format"_s, u"json"_s});
        QCOMPARE(again.out, found.out);
    }

    void search_asItIsMeant_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("hits");
        QTest::newRow("words begun") << QStringList{u"sandbox"_s} << 4;
        QTest::newRow("whole words") << QStringList{u"sandbox"_s, u"--as"_s, u"words"_s} << 3;
        QTest::newRow("one document") << QStringList{u"sandbox"_s, u"--document"_s, u"news"_s} << 1;
        QTest::newRow("two documents") << QStringList{u"sandbox"_s, u"--document"_s, u"news"_s, u"--document"_s,
            u"talk"_s} << 4;
        QTest::newRow("a group") << QStringList{u"sandbox"_s, u"--group"_s, u"Press"_s} << 1;
        QTest::newRow("what is said") << QStringList{u"sandbox"_s, u"--attribute"_s, u"Outlet=reuters"_s} << 1;
        QTest::newRow("what is not said") << QStringList{u"sandbox"_s, u"--attribute"_s, u"Outlet="_s} << 3;
        QTest::newRow("since") << QStringList{u"sandbox"_s, u"--from"_s, u"2022-02"_s} << 1;
        QTest::newRow("until") << QStringList{u"sandbox"_s, u"--from"_s, u"2021"_s, u"--to"_s, u"2022-02-07"_s} << 0;
        QTest::newRow("all of it") << QStringList{u"sandbox"_s, u"--attribute"_s, u"Outlet=Reuters"_s, u"--document"_s,
            u"talk"_s} << 0;
        QTest::newRow("one speaker") << QStringList{u"sandbox"_s, u"--speaker"_s, u"ann"_s} << 2;
        QTest::newRow("two speakers") << QStringList{u"sandbox"_s, u"--speaker"_s, u"Ann"_s, u"--speaker"_s, u"Bob"_s}
                                      << 3;
        QTest::newRow("of whom it is said")
            << QStringList{u"sandbox"_s, u"--speaker-attribute"_s, u"Party=labour"_s} << 1;
        QTest::newRow("of whom it is not said")
            << QStringList{u"sandbox"_s, u"--speaker-attribute"_s, u"Party="_s} << 2;
        QTest::newRow("a speaker elsewhere")
            << QStringList{u"sandbox"_s, u"--speaker"_s, u"Ann"_s, u"--document"_s, u"news"_s} << 0;
        QTest::newRow("at most") << QStringList{u"sandbox"_s, u"--most"_s, u"2"_s} << 2;
        QTest::newRow("word forms") << QStringList{u"thanking"_s, u"--as"_s, u"stems"_s} << 1;
        QTest::newRow("a pattern") << QStringList{u"sand\\w+es"_s, u"--as"_s, u"expression"_s} << 1;
        QTest::newRow("capitals") << QStringList{u"no"_s, u"--as"_s, u"words"_s, u"--case-sensitive"_s} << 0;
    }
    void search_asItIsMeant()
    {
        QFETCH(QStringList, options);
        const Test::Ended found = verb(u"search"_s, options + QStringList{u"--format"_s, u"json"_s});
        QVERIFY2(found.status == 0, qPrintable(found.error));
        const QJsonObject answer = QJsonDocument::fromJson(found.out).object();
        QTEST(int(answer[u"hits"_s].toArray().size()), "hits");
        QCOMPARE(answer[u"complete"_s].toBool(), !options.contains(u"2"_s));
    }

    void search_thatGivesUp_saysSo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("no words") << QStringList{u"?!"_s} << 1;
        QTest::newRow("no pattern") << QStringList{u"("_s, u"--as"_s, u"expression"_s} << 1;
        QTest::newRow("no such document") << QStringList{u"a"_s, u"--document"_s, u"elsewhere"_s} << 1;
        QTest::newRow("no such group") << QStringList{u"a"_s, u"--group"_s, u"elsewhere"_s} << 1;
        QTest::newRow("no such attribute") << QStringList{u"a"_s, u"--attribute"_s, u"Weather=fine"_s} << 1;
        QTest::newRow("nothing said") << QStringList{u"a"_s, u"--attribute"_s, u"Outlet"_s} << 1;
        QTest::newRow("no such speaker") << QStringList{u"a"_s, u"--speaker"_s, u"Dora"_s} << 1;
        QTest::newRow("an attribute of documents alone")
            << QStringList{u"a"_s, u"--speaker-attribute"_s, u"Outlet=Reuters"_s} << 1;
        QTest::newRow("no date") << QStringList{u"a"_s, u"--from"_s, u"Monday"_s} << 1;
        QTest::newRow("no such order") << QStringList{u"a"_s, u"--order"_s, u"length"_s} << 2;
        QTest::newRow("no such mode") << QStringList{u"a"_s, u"--as"_s, u"magic"_s} << 2;
        QTest::newRow("no number") << QStringList{u"a"_s, u"--most"_s, u"few"_s} << 2;
    }
    void search_thatGivesUp_saysSo()
    {
        QFETCH(QStringList, options);
        const Test::Ended ended = verb(u"search"_s, options);
        QTEST(ended.status, "status");
        QVERIFY(!ended.error.isEmpty());
        QVERIFY(ended.out.isEmpty());
    }

    void hits_areSortedByWhatStandsBesideThem()
    {
        const auto before = [this](const QString &order) {
            const Test::Ended found = verb(u"search"_s, {u"sandbox"_s, u"--order"_s, order, u"--format"_s, u"json"_s});
            const QJsonArray hits = QJsonDocument::fromJson(found.out)[u"hits"_s].toArray();
            QStringList words;
            for (const QJsonValue hit : hits)
                words.append(hit[u"before"_s].toString().trimmed().section(u' ', -1));
            return words;
        };
        QCOMPARE(before(u"place"_s), QStringList({u"bad"_s, u"a"_s, u"No"_s, u"bad"_s}));
        QCOMPARE(before(u"before-1"_s), QStringList({u"a"_s, u"bad"_s, u"bad"_s, u"No"_s}));
    }

    void hits_areTaggedInOneAct()
    {
        const Test::Ended found = verb(
            u"search"_s, {u"sandbox"_s, u"--as"_s, u"words"_s, u"--document"_s, u"talk"_s, u"--tag"_s, u"War/Play"_s});
        QVERIFY2(found.status == 0, qPrintable(found.error));
        const auto annotations = [this](const QStringList &options) {
            const Test::Ended listed = verb(u"list"_s, options + QStringList{u"--format"_s, u"json"_s});
            return QJsonDocument::fromJson(listed.out)[u"annotations"_s].toArray();
        };
        QCOMPARE(annotations({}).size(), 2);
        QCOMPARE(annotations({})[0][u"quote"_s].toString(), u"sandbox"_s);
        QCOMPARE(annotations({})[0][u"codes"_s].toArray()[0].toString(), u"War/Play"_s);
        QVERIFY(annotations({u"--attribute"_s, u"Outlet=Reuters"_s}).isEmpty());
        QCOMPARE(Test::run({u"undo"_s, m_project}).status, 0);
        QVERIFY(annotations({}).isEmpty());
    }

    void words_areCountedAndHeldAgainstOthers()
    {
        const QByteArray counts = verb(u"words"_s, {u"--document"_s, u"talk"_s, u"--exact-values"_s}).out;
        QVERIFY2(counts.startsWith("word,count,per_million\r\n"), counts.constData());
        QVERIFY2(counts.contains("\r\nsandbox,2,"), counts.constData());
        const QByteArray key =
            verb(u"words"_s, {u"--document"_s, u"news"_s, u"--against"_s, u"talk"_s, u"--exact-values"_s}).out;
        QVERIFY2(key.startsWith("word,count,per_million,elsewhere,elsewhere_per_million,log_likelihood\r\nof,2,"),
            key.constData());
        QCOMPARE(
            verb(u"words"_s, {u"--attribute"_s, u"Outlet=Reuters"_s, u"--against"_s, u"talk"_s, u"--exact-values"_s})
                .out,
            key);
        QCOMPARE(
            verb(u"words"_s, {u"--document"_s, u"talk"_s, u"--against"_s, u"Outlet=Reuters"_s, u"--exact-values"_s})
                .out,
            verb(u"words"_s, {u"--document"_s, u"talk"_s, u"--against"_s, u"Press"_s, u"--exact-values"_s}).out);
        const QByteArray ofBob =
            verb(u"words"_s, {u"--speaker"_s, u"Ann"_s, u"--against"_s, u"Party=Labour"_s, u"--exact-values"_s}).out;
        QVERIFY2(ofBob.contains("\r\nsandbox,2,"), ofBob.constData());
        QVERIFY2(!ofBob.contains("peace"), "that is of the news");
        QCOMPARE(
            verb(u"words"_s, {u"--speaker"_s, u"Ann"_s, u"--against"_s, u"bob"_s, u"--exact-values"_s}).out, ofBob);
        const Test::Ended near =
            verb(u"words"_s, {u"--near"_s, u"sandbox"_s, u"--window"_s, u"1"_s, u"--exact-values"_s});
        QCOMPARE(near.status, 0);
        QVERIFY(near.out.startsWith("word,together,before,behind,count,log_likelihood,mutual_information\r\n"));
        const Test::Ended nothing = verb(u"words"_s, {u"--near"_s, u"quintessence"_s, u"--exact-values"_s});
        QCOMPARE(nothing.status, 0);
        QVERIFY(nothing.error.contains(u"quintessence"_s));
        QCOMPARE(verb(u"words"_s, {u"--near"_s, u"a"_s, u"--against"_s, u"talk"_s}).status, 2);
        QCOMPARE(verb(u"words"_s, {u"--group"_s, u"nowhere"_s}).status, 1);
    }

    void matrix_saysWhereThereIsAny()
    {
        annotate();
        QCOMPARE(verb(u"matrix"_s, {u"--by"_s, u"speaker"_s, u"--values"_s, u"presence"_s, u"--exact-values"_s}).out,
            QByteArray("code,total,Ann,Bob\r\nWar,1,1,0\r\nThanks,1,0,1\r\ntotal,2,1,1\r\n"));
        QCOMPARE(
            verb(u"matrix"_s,
                {u"--rows"_s, u"document"_s, u"--by"_s, u"year"_s, u"--values"_s, u"presence"_s, u"--exact-values"_s})
                .out,
            QByteArray("document,total,–\r\ntalk,1,1\r\ntotal,1,1\r\n")); // of two annotations
    }

    void query_isSavedAndDeleted()
    {
        annotate();
        const auto queries = [this](const QStringList &options) { return verb(u"queries"_s, options); };
        const Test::Ended saved =
            queries({u"--save"_s, u"Bob’s"_s, u"--query"_s, uR"({"where": {"speaker": "Bob"}})"_s});
        QVERIFY2(saved.status == 0, qPrintable(saved.error));
        QCOMPARE(QString::fromUtf8(queries({}).out), u"Bob’s  {\"where\":{\"speaker\":\"Bob\"}}\n"_s);
        const auto exported = [this] {
            return verb(u"export"_s, {u"--format"_s, u"csv"_s, u"--query"_s, u"Bob’s"_s}).out;
        };
        QVERIFY(exported().contains("Thank you") && !exported().contains("bad sandbox"));
        QCOMPARE(queries({u"--save"_s, u"Bob’s"_s, u"--query"_s, uR"({"where": {"speaker": "Ann"}})"_s}).status, 0);
        QVERIFY(!exported().contains("Thank you") && exported().contains("bad sandbox"));
        const QJsonArray listed =
            QJsonDocument::fromJson(queries({u"--format"_s, u"json"_s}).out)[u"queries"].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"query"][u"where"][u"speaker"].toString(), u"Ann"_s);
        QCOMPARE(queries({u"--save"_s, u"x"_s}).status, 2);
        QCOMPARE(queries({u"--save"_s, u"x"_s, u"--query"_s, u"{}"_s, u"--delete"_s, u"Bob’s"_s}).status, 2);
        QCOMPARE(queries({u"--save"_s, u"x"_s, u"--query"_s, u"nothing"_s}).status, 1);
        QCOMPARE(queries({u"--save"_s, u" "_s, u"--query"_s, u"{}"_s}).status, 1);
        QCOMPARE(queries({u"--delete"_s, u"x"_s}).status, 1);
        QCOMPARE(queries({u"--delete"_s, u"Bob’s"_s}).out, QByteArray());
        QCOMPARE(verb(u"export"_s, {u"--query"_s, u"Bob’s"_s}).status, 2);
    }

    void query_choosesWhatIsExported()
    {
        annotate();
        const auto exported = [&](const QByteArray &query) {
            return verb(u"export"_s, {u"--format"_s, u"csv"_s, u"--query"_s, QString::fromUtf8(query)});
        };
        const QByteArray bySpeaker = exported(R"({"where": {"speaker": "Bob"}})").out;
        QVERIFY(bySpeaker.contains("Thank you"));
        QVERIFY(!bySpeaker.contains("bad sandbox"));
        QVERIFY(exported(R"({"where": {"words": "SANDBOX"}})").out.contains("bad sandbox"));
        QCOMPARE(verb(u"matrix"_s, {u"--by"_s, u"speaker"_s, u"--exact-values"_s}).out,
            QByteArray("code,total,Ann,Bob\r\nWar,1,1,0\r\nThanks,1,0,1\r\ntotal,2,1,1\r\n"));
        QCOMPARE(verb(u"matrix"_s,
                     {u"--rows"_s, u"speaker"_s, u"--columns"_s, u"document"_s, u"--values"_s, u"words"_s,
                         u"--exact-values"_s})
                     .out,
            QByteArray("speaker,total,talk\r\nAnn,2,2\r\nBob,2,2\r\ntotal,4,4\r\n"));
        for (const auto &[format, begin] : {std::pair(u"svg"_s, "<?xml"), {u"png"_s, "\x89PNG"}}) {
            for (const QString &chart : {u"heat"_s, u"bars"_s, u"lines"_s})
                QVERIFY(verb(u"matrix"_s, {u"--format"_s, format, u"--chart"_s, chart}).out.startsWith(begin));
        }
        QCOMPARE(verb(u"matrix"_s, {u"--chart"_s, u"cloud"_s}).status, 2);
        QCOMPARE(verb(u"matrix"_s, {u"--values"_s, u"weather"_s}).status, 2);
        const Test::Ended again = Test::run({u"annotate"_s, m_project, u"--document"_s, u"talk"_s, u"--quote"_s,
            u"bad sandbox"_s, u"--code"_s, u"War"_s});
        QCOMPARE(again.status, 0);
        QVERIFY2(
            verb(u"matrix"_s, {u"--exact-values"_s}).out.contains("War,1,"), "the same thing is not counted twice");
        QCOMPARE(verb(u"matrix"_s, {u"--by"_s, u"weather"_s}).status, 1);
        const Test::Ended places = verb(u"places"_s, {u"--document"_s, u"talk"_s, u"--exact-values"_s});
        QVERIFY(places.out.startsWith("kind,name,places,words,share,part_1,"));
        QVERIFY2(
            places.out.contains("\ncode,War,1,2,") && places.out.contains("\nspeaker,Ann,"), places.out.constData());
        QVERIFY(verb(u"places"_s, {u"--document"_s, u"talk"_s, u"--format"_s, u"svg"_s}).out.startsWith("<?xml"));
        QCOMPARE(verb(u"places"_s, {u"--document"_s, u"nowhere"_s}).status, 1);
        QCOMPARE(exported("{").status, 2);
        QCOMPARE(exported(R"({"where": {"colour": "red"}})").status, 2);
    }
};

QTEST_GUILESS_MAIN(TestSearchVerbs)
#include "tst_searchverbs.moc"
