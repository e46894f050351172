// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

const QByteArray talks = "News conference\n\n"
                         "Vladimir Putin: NATO must not move. We met in Minsk.\n\n"
                         "Emmanuel Macron: The Minsk agreements stand. So does NATO's door.\n";

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

Ended run(const QStringList &arguments)
{
    QProcess program;
    program.start(Test::programPath(u"crossread-cli"_s), arguments);
    if (!program.waitForFinished())
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

}

/// export and summary on the real program.
class TestExportVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    QString m_transcript;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"talks.crossread"_s);
        m_transcript = m_folder->filePath(u"talks.txt"_s);
        QFile file(m_transcript);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(talks) == talks.size());
        file.close();
        auto project = Project::Project::create(m_project).value();
        const Core::DocumentId id = project->addDocument({u"talks"_s, m_transcript, talks, {}}).value();
        const QString text = project->document(id).value()->text;
        const qsizetype at = text.indexOf(u"NATO must"_s);
        QVERIFY(project->annotateNamed(id, {at, at + 4}, {u"=alliance"_s}, u"mind the tone"_s));
    }
    void cleanup() { m_folder.reset(); }

    void annotations_areWritten_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("Markdown unless asked otherwise")
            << QStringList{} << "# Excerpts"_ba << "**Codes:** =alliance\n"_ba;
        QTest::newRow("HTML") << QStringList{u"--format"_s, u"html"_s} << "<!DOCTYPE html>"_ba
                              << "</span> =alliance</p>"_ba;
        QTest::newRow("CSV for a spreadsheet")
            << QStringList{u"--format"_s, u"csv"_s} << "\xEF\xBB\xBFquote,"_ba << ",'=alliance,mind the tone,"_ba;
        QTest::newRow("CSV for a program") << QStringList{u"--format"_s, u"csv"_s, u"--exact-values"_s} << "quote,"_ba
                                           << ",=alliance,mind the tone,"_ba;
        QTest::newRow("data") << QStringList{u"--format"_s, u"json"_s} << "{\n    \"citation_style\": \"apa\""_ba
                              << "\"memo\": \"mind the tone\""_ba;
        QTest::newRow("data, cited otherwise") << QStringList{u"--format"_s, u"json"_s, u"--cite"_s, u"chicago"_s}
                                               << "{\n    \"citation_style\": \"chicago\""_ba
                                               << "\"citation\": \"Vladimir Putin, quoted in “"_ba;
        QTest::newRow("topics") << QStringList{u"--what"_s, u"topics"_s} << "# Excerpts"_ba
                                << "> The Minsk agreements stand.\n"_ba;
        QTest::newRow("one topic") << QStringList{u"--what"_s, u"topics"_s, u"--code"_s, u"nato"_s} << "# Excerpts"_ba
                                   << "> So does NATO's door.\n"_ba;
        QTest::newRow("one document, one code") << QStringList{u"--document"_s, u"talks"_s, u"--code"_s, u"=alliance"_s}
                                                << "# Excerpts"_ba << "> NATO\n"_ba;
    }
    void annotations_areWritten()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, part);
        const Ended ended = run(QStringList{u"export"_s, m_project} + options);
        QCOMPARE(ended.error, QByteArray());
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.startsWith(begin) && ended.out.contains(part), ended.out.constData());
    }

    void output_goesToTheFile()
    {
        const QString path = m_folder->filePath(u"excerpts.md"_s);
        QCOMPARE(run({u"export"_s, m_project, u"--output"_s, path}).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), run({u"export"_s, m_project}).out);
    }

    void wrongCalls_saySo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("an unknown format") << QStringList{u"--format"_s, u"wpd"_s} << 2 << "wpd"_ba;
        QTest::newRow("an unknown kind") << QStringList{u"--what"_s, u"links"_s} << 2 << "links"_ba;
        QTest::newRow("an unknown style") << QStringList{u"--cite"_s, u"harvard"_s} << 2 << "harvard"_ba;
        QTest::newRow("an unknown document") << QStringList{u"--document"_s, u"report"_s} << 1 << "report"_ba;
        QTest::newRow("an unknown code") << QStringList{u"--code"_s, u"war"_s} << 1 << "war"_ba;
        QTest::newRow("a folder to write to") << QStringList{u"--output"_s, u"/"_s} << 1 << "folder"_ba;
    }
    void wrongCalls_saySo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        const Ended ended = run(QStringList{u"export"_s, m_project} + arguments);
        QTEST(ended.status, "status");
        QVERIFY2(ended.error.contains(sentence), ended.error.constData());
        QVERIFY(ended.out.isEmpty());
    }

    void summary_tellsWhoSpeaksAboutWhat()
    {
        const Ended json = run({u"summary"_s, m_transcript, u"--format"_s, u"json"_s});
        QCOMPARE(json.status, 0);
        const QJsonObject document = QJsonDocument::fromJson(json.out)["documents"_L1][0].toObject();
        QCOMPARE(document["name"_L1].toString(), u"talks.txt"_s);
        QCOMPARE(document["turns"_L1].toInt(), 2);
        QCOMPARE(document["speakers"_L1][0]["name"_L1].toString(), u"Vladimir Putin"_s);
        QCOMPARE(document["speakers"_L1][0]["words"_L1].toInt(), 8);
        const QJsonArray topics = document["topics"_L1].toArray();
        QCOMPARE(topics[0]["name"_L1].toString(), u"NATO"_s);
        QCOMPARE(
            topics[0]["bySpeaker"_L1].toObject(), (QJsonObject{{u"Vladimir Putin"_s, 1}, {u"Emmanuel Macron"_s, 1}}));

        const Ended text = run({u"summary"_s, m_transcript, m_transcript});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.out.count("Vladimir Putin"), 2); // as a speaker and of a topic; the second is read as an article

        const QString asked = m_folder->filePath(u"asked.txt"_s);
        QFile file(asked);
        QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("Question: What of NATO?\n\nAnna Berg: NATO stays.\n\nQuestion: And NATO after that?\n\n"
                          "Anna Berg: It stays.\n\nQuestion: Will NATO grow?\n\nAnna Berg: No.\n")
                > 0);
        file.close();
        const Ended grouped = run({u"summary"_s, asked});
        QCOMPARE(grouped.status, 0);
        QCOMPARE(grouped.out.count("Questions (3)"), 2); // of the speakers, and of a topic
        QVERIFY2(grouped.out.contains("Questions (3) 3"), grouped.out.constData());
        QVERIFY(!grouped.out.contains("Question 1"));
        QCOMPARE(run({u"summary"_s}).status, 2);
        QCOMPARE(run({u"summary"_s, u"/nowhere/a.txt"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestExportVerbs)
#include "tst_exportverbs.moc"
