// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include "project/project.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// 🎉 is one code point and two units: positions after it tell the two apart.
const QByteArray transcript = "🎉 News conference\n\n"
                              "Vladimir Putin: Let us not play this game, it’s a bad sandbox.\n\n"
                              "Emmanuel Macron: We met [Vladimir Putin](#) again. And again.\n";
const QByteArray article = "A bad sandbox\n\nThey met again, “it’s a bad\nsandbox”, he said.\n";

}

/// new, annotate and list on the real program: what a script relies on.
class TestProjectVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Test::Ended annotate(const QStringList &options, const QByteArray &input = {}) const
    {
        return Test::run(QStringList{u"annotate"_s, m_project} + options, input);
    }
    [[nodiscard]] QJsonObject list() const
    {
        const auto ended = Test::run({u"list"_s, m_project, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(ended.out).object();
    }
    [[nodiscard]] QJsonArray annotations() const { return list()[u"annotations"].toArray(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"talks.crossread"_s);
        Test::writeBytes(path(u"transcript.txt"_s), transcript);
        Test::writeBytes(path(u"The report.md"_s), article);
        const auto made = Test::run({u"new"_s, m_project, u"--transcript"_s, path(u"transcript.txt"_s), u"--article"_s,
            path(u"The report.md"_s)});
        QVERIFY2(made.status == 0, qPrintable(made.error));
    }
    void cleanup() { m_folder.reset(); }

    void newProject_hasItsDocuments()
    {
        const QJsonArray documents = list()[u"documents"].toArray();
        QCOMPARE(documents,
            QJsonArray({QJsonObject{{u"name"_s, u"transcript"_s}, {u"file"_s, u"transcript.txt"_s},
                            {u"kind"_s, u"transcript"_s}},
                QJsonObject{
                    {u"name"_s, u"The report"_s}, {u"file"_s, u"The report.md"_s}, {u"kind"_s, u"article"_s}}}));
        QVERIFY(annotations().isEmpty());
    }

    void newProject_refusesAndLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("documents");
        QTest::addColumn<int>("status");
        QTest::newRow("without documents") << QStringList{} << 2;
        QTest::newRow("a file that is not there") << QStringList{u"--article"_s, u"/nowhere/a.txt"_s} << 1;
        QTest::newRow("an option unknown here") << QStringList{u"--book"_s, u"a.txt"_s} << 2;
    }
    void newProject_refusesAndLeavesNothing()
    {
        QFETCH(QStringList, documents);
        const auto ended = Test::run(QStringList{u"new"_s, path(u"other.crossread"_s)} + documents);
        QTEST(ended.status, "status");
        QVERIFY(!ended.error.isEmpty());
        QVERIFY(!QFileInfo::exists(path(u"other.crossread"_s)));
    }

    void newProject_doesNotReplaceOne()
    {
        const QByteArray before = Test::bytesOf(m_project);
        const auto ended = Test::run({u"new"_s, m_project, u"--article"_s, path(u"The report.md"_s)});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(u"talks.crossread"_s), qPrintable(ended.error));
        QVERIFY(Test::bytesOf(m_project) == before);
    }

    void oneDocument_isEnough()
    {
        const auto ended = Test::run({u"new"_s, path(u"one.crossread"_s), u"--document"_s, path(u"transcript.txt"_s)});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
    }

    void annotation_isListed()
    {
        const auto ended = annotate({u"--document"_s, u"transcript"_s, u"--quote"_s, u"bad sandbox"_s, u"--code"_s,
            u"games"_s, u"--code"_s, u"Security/Tone"_s, u"--memo"_s, u"see 🎉"_s, u"--coder"_s, u"ann"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const QString source = QString::fromUtf8(transcript);
        const auto points = source.first(source.indexOf(u"bad sandbox"_s)).toUcs4().size();
        const QJsonObject expected{{u"document"_s, u"transcript"_s}, {u"start"_s, qint64(points)},
            {u"end"_s, qint64(points) + 11}, {u"quote"_s, u"bad sandbox"_s},
            {u"codes"_s, QJsonArray{u"games"_s, u"Security/Tone"_s}}, {u"memo"_s, u"see 🎉"_s}, {u"coder"_s, u"ann"_s}};
        QJsonArray listed = annotations();
        QCOMPARE(listed.size(), 1);
        QJsonObject first = listed.first().toObject();
        QVERIFY(!QUuid::fromString(first.take(u"id"_s).toString()).isNull());
        QCOMPARE(first, expected);
        const QJsonObject told = QJsonDocument::fromJson(ended.out).object();
        QVERIFY(told[u"start"] == expected[u"start"] && told[u"end"] == expected[u"end"]);

        // The same place by its numbers.
        QCOMPARE(annotate({u"--document"_s, u"transcript"_s, u"--range"_s, u"%1-%2"_s.arg(points).arg(points + 11),
                              u"--code"_s, u"games"_s})
                     .status,
            0);
        QCOMPARE(annotations().at(1)[u"quote"].toString(), u"bad sandbox"_s);
        QCOMPARE(annotations().at(1)[u"start"].toInteger(), qint64(points));
    }

    void codes_haveAnyName()
    {
        const QStringList codes{
            u"war, peace"_s, u"Law/\"and/or\""_s, u"the \"West\""_s, u"\"\"\"so-called\"\" allies\""_s};
        QStringList options{u"--document"_s, u"transcript"_s, u"--quote"_s, u"bad sandbox"_s};
        for (const QString &code : codes)
            options += {u"--code"_s, code};
        QCOMPARE(annotate(options).status, 0);
        const auto project = Project::Project::open(m_project, Project::Project::Access::Read).value();
        QStringList names;
        for (const Core::Code &code : project->codes())
            names.append(code.name);
        QCOMPARE(
            names, (QStringList{u"war, peace"_s, u"Law"_s, u"and/or"_s, u"the \"West\""_s, u"\"so-called\" allies"_s}));
        QCOMPARE(annotations().at(0)[u"codes"].toArray(), QJsonArray::fromStringList(codes));
        for (const QString &code : codes) {
            const auto exported = Test::run({u"export"_s, m_project, u"--code"_s, code});
            QVERIFY2(exported.status == 0 && exported.out.contains("bad sandbox"), qPrintable(code));
            QCOMPARE(
                annotate({u"--document"_s, u"transcript"_s, u"--quote"_s, u"bad sandbox"_s, u"--code"_s, code}).status,
                0);
        }
        QCOMPARE(Project::Project::open(m_project, Project::Project::Access::Read).value()->codes().size(), 5);
        QVERIFY(Test::run({u"annotate"_s, u"--help"_s}).out.contains("and/or"));
    }

    void wordsOfTheSameCoder_areAnnotatedOnce_data()
    {
        QTest::addColumn<QStringList>("more"); // beside the code that they have
        QTest::addColumn<QStringList>("codes"); // of the first annotation then
        QTest::addColumn<int>("count"); // of annotations
        const auto row = [](const char *name, const QStringList &more, const QStringList &codes, int count) {
            QTest::newRow(name) << more << codes << count;
        };
        row("the same", {u"--code"_s, u"games"_s}, {u"games"_s}, 1);
        row("another code", {u"--code"_s, u"Tone"_s}, {u"games"_s, u"Tone"_s}, 1);
        row("both", {u"--code"_s, u"Tone"_s, u"--code"_s, u"games"_s}, {u"games"_s, u"Tone"_s}, 1);
        row("the same memo", {u"--memo"_s, u"see there"_s, u"--code"_s, u"Tone"_s}, {u"games"_s, u"Tone"_s}, 1);
        row("another memo", {u"--memo"_s, u"see here"_s}, {u"games"_s}, 2);
        row("another coder", {u"--code"_s, u"Tone"_s, u"--coder"_s, u"ann"_s}, {u"games"_s}, 2);
    }
    void wordsOfTheSameCoder_areAnnotatedOnce()
    {
        QFETCH(QStringList, more);
        QFETCH(QStringList, codes);
        QFETCH(int, count);
        const QStringList words{u"--document"_s, u"transcript"_s, u"--quote"_s, u"bad sandbox"_s};
        const auto first = annotate(words + QStringList{u"--code"_s, u"games"_s});
        QCOMPARE(annotate(words + QStringList{u"--memo"_s, u"see there"_s}).out, first.out); // it had none
        const auto again = annotate(words + more);
        QVERIFY2(again.status == 0, qPrintable(again.error));
        QCOMPARE(again.out == first.out, count == 1);
        const QJsonArray all = annotations();
        QCOMPARE(all.size(), count);
        const QJsonValue id = QJsonDocument::fromJson(first.out).object()[u"id"];
        const auto kept = std::ranges::find_if(all, [&id](const auto &one) { return one[u"id"_s] == id; });
        QVERIFY(kept != all.end());
        QCOMPARE((*kept)[u"codes"_s].toArray(), QJsonArray::fromStringList(codes));
        QCOMPARE((*kept)[u"memo"_s].toString(), u"see there"_s);
    }

    void document_isNamedAsOneWould_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("document"); ///< empty: refused
        QTest::newRow("its name") << "The report" << "The report";
        QTest::newRow("in another case") << "the REPORT" << "The report";
        QTest::newRow("the file's name") << "The report.md" << "The report";
        QTest::newRow("a path") << "./some/where/transcript.txt" << "transcript";
        QTest::newRow("another ending") << "Transcript.docx" << "transcript";
        QTest::newRow("its begin") << "trans" << "transcript";
        QTest::newRow("the begin of two") << "t" << "";
        QTest::newRow("a name that none has") << "book" << "";
        QTest::newRow("no name, among two") << "" << "";
    }
    void document_isNamedAsOneWould()
    {
        QFETCH(QString, name);
        QFETCH(QString, document);
        const auto ended =
            annotate({u"--document"_s, name, u"--quote"_s, u"again"_s, u"--nth"_s, u"1"_s, u"--code"_s, u"c"_s});
        QCOMPARE(ended.status, document.isEmpty() ? 1 : 0);
        if (document.isEmpty())
            QVERIFY2(ended.error.contains(u"transcript, The report"_s), qPrintable(ended.error));
        else
            QCOMPARE(annotations().at(0)[u"document"].toString(), document);
    }

    void quote_isFoundAsItReads_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        QTest::newRow("straight for curly") << "transcript" << "it's a bad sandbox" << "it’s a bad sandbox";
        QTest::newRow("in another case") << "transcript" << "LET US not" << "Let us not";
        QTest::newRow("the same case before another") << "The report" << "A bad" << "A bad";
        QTest::newRow("over a link") << "transcript" << "met Vladimir Putin again" << "met Vladimir Putin again";
        QTest::newRow("over paragraphs") << "transcript" << "bad sandbox. Emmanuel Macron: We met"
                                         << "bad sandbox.\nEmmanuel Macron: We met";
    }
    void quote_isFoundAsItReads()
    {
        QFETCH(QString, document);
        QFETCH(QString, quote);
        const auto ended = annotate({u"--document"_s, document, u"--quote"_s, quote, u"--code"_s, u"c"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QTEST(annotations().at(0)[u"quote"].toString(), "found");
    }

    void quoteThatStandsTwice_asksWhich()
    {
        const QStringList options{u"--document"_s, u"transcript"_s, u"--quote"_s, u"again"_s, u"--code"_s, u"c"_s};
        const auto asked = annotate(options);
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.error.contains(u"2"_s) && asked.error.contains(u"--nth"_s), qPrintable(asked.error));
        QVERIFY(annotations().isEmpty());
        QCOMPARE(annotate(options + QStringList{u"--nth"_s, u"2"_s}).status, 0);
        const qint64 expected = QString::fromUtf8(transcript).toUcs4().size() - 7;
        QCOMPARE(annotations().at(0)[u"start"].toInteger(), expected);
        const auto beyond = annotate(options + QStringList{u"--nth"_s, u"3"_s});
        QCOMPARE(beyond.status, 1);
        QCOMPARE(annotations().size(), 1);
    }

    void badCall_isToldAndKeepsNothing_data()
    {
        QTest::addColumn<QString>("options"); ///< parted by |
        QTest::addColumn<int>("status");
        QTest::newRow("neither quote nor range") << "--document|transcript|--code|c" << 2;
        QTest::newRow("both") << "--document|transcript|--code|c|--quote|again|--range|1-2" << 2;
        QTest::newRow("neither code nor memo") << "--document|transcript|--quote|sandbox" << 2;
        QTest::newRow("no range") << "--document|transcript|--code|c|--range|five" << 2;
        QTest::newRow("a range turned round") << "--document|transcript|--code|c|--range|9-5" << 1;
        QTest::newRow("a range beyond the file") << "--document|transcript|--code|c|--range|5-99999" << 1;
        QTest::newRow("an empty range") << "--document|transcript|--code|c|--range|5-5" << 1;
        QTest::newRow("the noughth") << "--document|transcript|--code|c|--quote|again|--nth|0" << 2;
        QTest::newRow("words that are not there") << "--document|transcript|--code|c|--quote|pipeline" << 1;
        QTest::newRow("a code without a name") << "--document|transcript|--code| |--quote|sandbox" << 1;
    }
    void badCall_isToldAndKeepsNothing()
    {
        QFETCH(QString, options);
        const auto ended = annotate(options.split(u'|'));
        QTEST(ended.status, "status");
        QVERIFY(ended.error.endsWith(u'\n') && ended.out.isEmpty());
        QVERIFY(annotations().isEmpty());
    }

    void batch_answersLineByLineAndStopsAtTheFirstThatFails()
    {
        const QByteArray input =
            "{\"document\": \"transcript\", \"start\": 2, \"end\": 6, \"codes\": [\"a\"], \"memo\": \"m\"}\n"
            "\n"
            "{\"document\": \"transcript\", \"quote\": \"again\", \"nth\": 2, \"codes\": [\"a\", \"b\"]}\n"
            "{\"document\": \"transcript\", \"quote\": \"nowhere\"}\n"
            "{\"document\": \"transcript\", \"start\": 2, \"end\": 6}\n";
        const auto ended = annotate({u"--batch"_s, u"-"_s}, input);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(u"nowhere"_s), qPrintable(ended.error));
        QCOMPARE(ended.out.count('\n'), 2);
        QCOMPARE(annotations().size(), 2);
        QCOMPARE(annotations().at(0)[u"quote"].toString(), u"News"_s);
        QCOMPARE(annotations().at(0)[u"memo"].toString(), u"m"_s);
        QCOMPARE(annotations().at(1)[u"codes"].toArray(), QJsonArray({u"a"_s, u"b"_s}));
        Test::writeBytes(path(u"requests.jsonl"_s), "{\"document\": \"trans\", \"quote\": \"sandbox\"}");
        QCOMPARE(annotate({u"--batch"_s, path(u"requests.jsonl"_s)}).status, 0);
        QCOMPARE(annotate({u"--batch"_s, path(u"missing.jsonl"_s)}).status, 1);
        QCOMPARE(annotate({u"--batch"_s, u"-"_s}, "{\"document\": 5").status, 1);
        QCOMPARE(annotations().size(), 3);
    }

    void list_isWrittenWhereAsked()
    {
        QCOMPARE(
            annotate({u"--document"_s, u"transcript"_s, u"--quote"_s, u"sandbox"_s, u"--memo"_s, u"m"_s}).status, 0);
        const QString file = path(u"list.json"_s);
        const auto ended = Test::run({u"list"_s, m_project, u"--format"_s, u"json"_s, u"--output"_s, file});
        QVERIFY(ended.status == 0 && ended.out.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(Test::bytesOf(file)).object(), list());
        const auto text = Test::run({u"list"_s, m_project});
        QVERIFY(text.out.contains("transcript") && text.out.contains("sandbox"));
        QCOMPARE(Test::run({u"list"_s, m_project, u"--format"_s, u"pdf"_s}).status, 2);
        QCOMPARE(Test::run({u"list"_s}).status, 2);
        QCOMPARE(Test::run({u"list"_s, path(u"none.crossread"_s)}).status, 1);
    }

    void projectOpenElsewhere_isTold()
    {
        auto project = Project::Project::open(m_project).value();
        const auto ended =
            annotate({u"--document"_s, u"transcript"_s, u"--quote"_s, u"sandbox"_s, u"--code"_s, u"c"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(
            ended.error.contains(u"talks.crossread"_s) && ended.error.contains(u"open"_s), qPrintable(ended.error));
        QVERIFY2(project->setTopics({}, u"None"_s), "who has it open goes on");
        project.reset();
        QVERIFY(annotations().isEmpty());
    }

    void fullDisk_isTold()
    {
        Test::SmallDisk disk(1024);
        if (!disk.valid())
            QSKIP("no small disk can be mounted here");
        QVERIFY(QFile::copy(m_project, disk.path(u"talks.crossread"_s)));
        m_project = disk.path(u"talks.crossread"_s);
        disk.fill(48);
        const auto ended = annotate(
            {u"--document"_s, u"transcript"_s, u"--quote"_s, u"sandbox"_s, u"--memo"_s, QString(60'000, u'm')});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(u"room"_s), qPrintable(ended.error));
        disk.release();
        QVERIFY(annotations().isEmpty());
        QCOMPARE(
            annotate({u"--document"_s, u"transcript"_s, u"--quote"_s, u"sandbox"_s, u"--memo"_s, u"m"_s}).status, 0);
        QCOMPARE(annotations().size(), 1);
    }

    void help_tellsAll_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : {"new", "annotate", "list"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }
    void help_tellsAll()
    {
        QFETCH(QString, verb);
        const auto ended = Test::run({verb, u"--help"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains("PROJECT"));
        QVERIFY(Test::run({u"--help"_s}).out.contains(verb.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestProjectVerbs)
#include "tst_projectverbs.moc"
