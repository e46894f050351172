// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include "project/project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// documents, attributes and memo on the real program: what a script relies on.
class TestDescribingVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Test::Ended run(const QString &verb, const QStringList &options) const
    {
        return Test::run(QStringList{verb, m_project} + options);
    }
    [[nodiscard]] QJsonArray listed(const QString &verb, const QString &what) const
    {
        return QJsonDocument::fromJson(run(verb, {u"--format"_s, u"json"_s}).out)[what].toArray();
    }
    [[nodiscard]] QJsonObject document(int row) const { return listed(u"documents"_s, u"documents"_s)[row].toObject(); }
    void works(const QString &verb, const QStringList &options) const
    {
        const Test::Ended ended = run(verb, options);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"talks.crossread"_s);
        Test::writeBytes(path(u"transcript.txt"_s),
            "News conference\n\nVladimir Putin: Let us not play this game.\n\nEmmanuel Macron: We met again.\n\n"
            "Vladimir Putin: Thank you.\n");
        Test::writeBytes(path(u"The report.md"_s), "A bad sandbox\n\nThey met “again”, he said.\n");
        const auto made = Test::run({u"new"_s, m_project, u"--transcript"_s, path(u"transcript.txt"_s), u"--article"_s,
            path(u"The report.md"_s)});
        QVERIFY2(made.status == 0, qPrintable(made.error));
    }
    void cleanup() { m_folder.reset(); }

    void documents_areListedWithWhatTheirTextsTell()
    {
        const QJsonObject talks = document(0);
        QCOMPARE(talks[u"name"], QJsonValue(u"transcript"_s));
        QCOMPARE(talks[u"kind"], QJsonValue(u"transcript"_s));
        QCOMPARE(talks[u"words"], QJsonValue(19));
        const QJsonObject putin = talks[u"speakers"].toArray()[0].toObject();
        QCOMPARE(putin, (QJsonObject{{u"name"_s, u"Vladimir Putin"_s}, {u"turns"_s, 2}, {u"words"_s, 8}}));
        const QString text = QString::fromUtf8(run(u"documents"_s, {}).out);
        QVERIFY2(text.startsWith(u"transcript  (Transcript, 2 speaker"_s), qPrintable(text));
    }

    void documents_areGroupedAndDescribed()
    {
        works(u"documents"_s,
            {u"--document"_s, u"transcript"_s, u"--document"_s, u"The report"_s, u"--group"_s, u"2022"_s});
        works(u"documents"_s,
            {u"--document"_s, u"transcript"_s, u"--document"_s, u"The report"_s, u"--set"_s, u"Country=France"_s,
                u"--set"_s, u"Outlet=none"_s});
        for (int row = 0; row < 2; ++row)
            QCOMPARE(document(row)[u"attributes"],
                QJsonValue(QJsonObject{{u"Country"_s, u"France"_s}, {u"Outlet"_s, u"none"_s}}));
        works(u"documents"_s, {u"--move-group"_s, u"2022"_s, u"--to"_s, u"Talks / 2022"_s});
        works(u"documents"_s,
            {u"--document"_s, u"The report"_s, u"--rename"_s, u"Report"_s, u"--author"_s, u"A. Berg"_s, u"--author"_s,
                u"B. Tal"_s, u"--published"_s, u"2022-02"_s, u"--set"_s, u"Outlet = Reuters"_s, u"--translator"_s,
                u"T. Lee"_s, u"--event"_s, u"Talks"_s, u"--event-date"_s, u"2022-02-07"_s, u"--event-place"_s,
                u"Minsk"_s});
        const QJsonObject report = document(1);
        QCOMPARE(report[u"name"], QJsonValue(u"Report"_s));
        QCOMPARE(report[u"group"], QJsonValue(u"Talks/2022"_s));
        QCOMPARE(
            report[u"attributes"], QJsonValue(QJsonObject{{u"Country"_s, u"France"_s}, {u"Outlet"_s, u"Reuters"_s}}));
        QCOMPARE(report[u"citation"][u"authors"], QJsonValue(QJsonArray({u"A. Berg"_s, u"B. Tal"_s})));
        QCOMPARE(report[u"citation"][u"published"], QJsonValue(u"2022-02"_s));
        QCOMPARE(report[u"citation"][u"translators"], QJsonValue(QJsonArray({u"T. Lee"_s})));
        QCOMPARE(report[u"citation"][u"event"], QJsonValue(u"Talks"_s));
        QCOMPARE(report[u"citation"][u"event_date"], QJsonValue(u"2022-02-07"_s));
        QCOMPARE(report[u"citation"][u"event_place"], QJsonValue(u"Minsk"_s));
        works(u"documents"_s,
            {u"--document"_s, u"Report"_s, u"--set"_s, u"Outlet="_s, u"--author"_s, u""_s, u"--translator"_s, u""_s,
                u"--event"_s, u""_s});
        QCOMPARE(document(1)[u"attributes"], QJsonValue(QJsonObject{{u"Country"_s, u"France"_s}}));
        QCOMPARE(document(1)[u"citation"][u"authors"], QJsonValue(QJsonArray()));
        QCOMPARE(document(1)[u"citation"][u"translators"], QJsonValue(QJsonArray()));
        QCOMPARE(document(1)[u"citation"][u"event"], QJsonValue(u""_s));
    }

    void fileThatIsShown_saysWhatItKnowsOfItself_andNoMore()
    {
        Test::writeBytes(path(u"tides.md"_s), "---\ntitle: Tides\nauthor: A. Berg\n---\n\nThe tide turned at noon.\n");
        const Test::Ended ended = Test::run({u"show"_s, path(u"tides.md"_s), u"--format"_s, u"json"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const QJsonObject said = QJsonDocument::fromJson(ended.out)[u"metadata"].toObject();
        QCOMPARE(said[u"title"], QJsonValue(u"Tides"_s));
        QCOMPARE(said[u"authors"], QJsonValue(QJsonArray({u"A. Berg"_s})));
        for (const QString &lacks : {u"publisher"_s, u"translators"_s, u"event"_s})
            QVERIFY2(!said.contains(lacks), qPrintable(lacks));
    }

    void calls_thatAreNotUnderstood_changeNothing_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *verb, const QStringList &options, int status) {
            QTest::newRow(name) << QString::fromLatin1(verb) << options << status;
        };
        row("a group for nothing", "documents", {u"--group"_s, u"a"_s}, 2);
        row("one name for two", "documents",
            {u"--document"_s, u"transcript"_s, u"--document"_s, u"The report"_s, u"--rename"_s, u"x"_s}, 2);
        row("a document that is not there", "documents", {u"--document"_s, u"nobody"_s, u"--group"_s, u"a"_s}, 1);
        row("nothing said", "documents", {u"--document"_s, u"transcript"_s, u"--set"_s, u"Outlet"_s}, 1);
        row("a group that is not there", "documents", {u"--move-group"_s, u"x"_s, u"--to"_s, u"y"_s}, 1);
        row("a type that there is not", "attributes", {u"--attribute"_s, u"a"_s, u"--type"_s, u"colour"_s}, 1);
        row("a type of nothing", "attributes", {u"--type"_s, u"date"_s}, 2);
        row("said of nobody", "attributes", {u"--set"_s, u"a=b"_s}, 2);
        row("a table that is not there", "attributes", {u"--import"_s, u"/nowhere/a.csv"_s}, 1);
        row("a memo on nothing", "memo", {u"text"_s}, 2);
        row("a memo on two things", "memo", {u"--project"_s, u"--code"_s, u"a"_s, u"text"_s}, 2);
        row("a memo on nobody", "memo", {u"--speaker"_s, u"Nobody"_s, u"text"_s}, 1);
        row("a memo on a code that is not there", "memo", {u"--code"_s, u"a"_s, u"text"_s}, 1);
    }
    void calls_thatAreNotUnderstood_changeNothing()
    {
        QFETCH(QString, verb);
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const QByteArray before = run(u"documents"_s, {}).out + run(u"attributes"_s, {}).out;
        const Test::Ended ended = run(verb, options);
        QCOMPARE(ended.status, status);
        QVERIFY(!ended.error.isEmpty());
        QCOMPARE(run(u"documents"_s, {}).out + run(u"attributes"_s, {}).out, before);
    }

    void table_isImportedInOneStep_andWhatFitsNowhereIsTold()
    {
        works(u"attributes"_s, {u"--attribute"_s, u"Year"_s, u"--type"_s, u"number"_s});
        Test::writeBytes(path(u"table.csv"_s),
            "\xef\xbb\xbf"
            "Document;Year;Outlet\ntranscript;2022;=SUM(A1)\nthe REPORT;late;Le Monde\nnobody;1;x\n");
        const Test::Ended ended = run(u"attributes"_s, {u"--import"_s, path(u"table.csv"_s)});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY2(ended.error.contains(u"nobody"_s) && ended.error.contains(u"late"_s), qPrintable(ended.error));
        QCOMPARE(
            document(0)[u"attributes"], QJsonValue(QJsonObject{{u"Year"_s, u"2022"_s}, {u"Outlet"_s, u"=SUM(A1)"_s}}));
        QCOMPARE(document(1)[u"attributes"], QJsonValue(QJsonObject{{u"Outlet"_s, u"Le Monde"_s}}));
        const auto project = Project::Project::open(m_project).value();
        QVERIFY(project->undo());
        QVERIFY(project->documents()[0].attributes.isEmpty());
        QCOMPARE(project->data().attributes().size(), 1);
    }

    void speakers_areDescribed()
    {
        works(u"attributes"_s,
            {u"--of"_s, u"speakers"_s, u"--attribute"_s, u"Country"_s, u"--type"_s, u"choice"_s, u"--choice"_s,
                u"France"_s, u"--choice"_s, u"Russia"_s});
        works(u"attributes"_s, {u"--speaker"_s, u"Emmanuel Macron"_s, u"--set"_s, u"Country=France"_s});
        QCOMPARE(run(u"attributes"_s, {u"--speaker"_s, u"Emmanuel Macron"_s, u"--set"_s, u"Country=Mars"_s}).status, 1);
        const QJsonArray speakers = listed(u"attributes"_s, u"speakers"_s);
        QCOMPARE(speakers.size(), 2);
        QCOMPARE(speakers[0][u"attributes"], QJsonValue(QJsonObject{{u"Country"_s, u"France"_s}}));
        works(u"attributes"_s, {u"--of"_s, u"speakers"_s, u"--attribute"_s, u"Country"_s, u"--rename"_s, u"State"_s});
        QCOMPARE(listed(u"attributes"_s, u"attributes"_s)[0][u"name"], QJsonValue(u"State"_s));
        works(u"attributes"_s, {u"--of"_s, u"speakers"_s, u"--attribute"_s, u"State"_s, u"--remove"_s});
        QVERIFY(listed(u"attributes"_s, u"attributes"_s).isEmpty());
    }

    void memos_areWrittenAndFound()
    {
        const Test::Ended noted = run(u"annotate"_s,
            {u"--document"_s, u"transcript"_s, u"--quote"_s, u"play this game"_s, u"--code"_s, u"image"_s});
        const QString id = QJsonDocument::fromJson(noted.out)[u"id"].toString();
        works(u"memo"_s, {u"--project"_s, u"Who threatens whom?"_s});
        works(u"memo"_s, {u"--document"_s, u"The report"_s, u"Read twice"_s});
        works(u"memo"_s, {u"--speaker"_s, u"Vladimir Putin"_s, u"The host"_s});
        works(u"memo"_s, {u"--code"_s, u"image"_s, u"Any picture"_s});
        works(u"memo"_s, {u"--annotation"_s, id, u"A picture\nof children"_s});
        const QJsonArray all = listed(u"memo"_s, u"memos"_s);
        QStringList kinds;
        for (const QJsonValue &one : all)
            kinds.append(one[u"of"].toString());
        QCOMPARE(kinds, QStringList({u"project"_s, u"document"_s, u"speaker"_s, u"code"_s, u"annotation"_s}));
        QCOMPARE(all[4][u"on"], QJsonValue(u"play this game"_s));
        QCOMPARE(all[4][u"memo"], QJsonValue(u"A picture\nof children"_s));
        const QString found = QString::fromUtf8(run(u"memo"_s, {u"--find"_s, u"PICTURE"_s}).out);
        QVERIFY2(found.contains(u"image"_s) && found.contains(u"children"_s) && !found.contains(u"host"_s),
            qPrintable(found));
        QVERIFY(run(u"memo"_s, {u"--project"_s}).out.contains("threatens"));
        works(u"memo"_s, {u"--project"_s, u""_s});
        QCOMPARE(listed(u"memo"_s, u"memos"_s).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestDescribingVerbs)
#include "tst_describingverbs.moc"
