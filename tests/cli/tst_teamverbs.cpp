// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// autocode, agree and merge on the real program.
class TestTeamVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_here;
    QString m_there;

    static QByteArray list(const QString &project)
    {
        return Test::run({u"list"_s, project, u"--format"_s, u"json"_s}).out;
    }
    static QJsonArray annotations(const QString &project)
    {
        return QJsonDocument::fromJson(list(project))[u"annotations"_s].toArray();
    }
    /// Whether a backup says of the annotations what was said of them then.
    [[nodiscard]] bool hasBackupOf(const QJsonArray &then) const
    {
        const auto listed = Test::run({u"backups"_s, m_here, u"--format"_s, u"json"_s});
        const QJsonArray backups = QJsonDocument::fromJson(listed.out).array();
        return std::ranges::any_of(
            backups, [&then](const auto &one) { return annotations(one[u"path"_s].toString()) == then; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
        m_here = m_folder->filePath(u"here.crossread"_s);
        m_there = m_folder->filePath(u"there.crossread"_s);
        Test::writeBytes(m_folder->filePath(u"talk.txt"_s),
            "President Ann Lee: 🎉 Energy is dear. More energy is needed.\n\nQuestion: Why?\n\n"
            "President Ann Lee: No idea.\n");
        QCOMPARE(Test::run({u"new"_s, m_here, u"--transcript"_s, m_folder->filePath(u"talk.txt"_s)}).status, 0);
    }

    void rule_isShownAndThenKept()
    {
        const QStringList call{u"autocode"_s, m_here, u"--code"_s, u"Economy/Energy"_s, u"--words"_s, u"energy"_s,
            u"--reach"_s, u"sentence"_s, u"--format"_s, u"json"_s};
        const auto shown = Test::run(call + QStringList{u"--preview"_s});
        QVERIFY2(shown.status == 0, qPrintable(shown.error));
        const QJsonArray passages = QJsonDocument::fromJson(shown.out)[u"passages"_s].toArray();
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passages[1][u"quote"_s].toString(), u"More energy is needed."_s);
        QVERIFY(annotations(m_here).isEmpty());
        QCOMPARE(Test::run(call).out, shown.out);
        const QJsonArray kept = annotations(m_here);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[1][u"start"_s], passages[1][u"start"_s]);
        QCOMPARE(kept[1][u"codes"_s].toArray()[0].toString(), u"Economy/Energy"_s);
        const auto again = Test::run(call);
        QCOMPARE(again.status, 0);
        QVERIFY2(QJsonDocument::fromJson(again.out)[u"passages"_s].toArray().isEmpty(), "they have it");
        QCOMPARE(annotations(m_here).size(), 2);
    }

    void rule_looksAtWhatSomebodySays_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("passages");
        const QStringList ann{u"--speaker"_s, u"ann lee"_s};
        QTest::newRow("all of it") << ann << 2;
        QTest::newRow("words in it") << ann + QStringList{u"--words"_s, u"energy"_s} << 2;
        QTest::newRow("what others say is none of it") << ann + QStringList{u"--words"_s, u"why"_s} << 0;
        QTest::newRow("her answers") << ann + QStringList{u"--answers"_s} << 1;
        QTest::newRow("those of whom it is said") << QStringList{u"--speaker-attribute"_s, u"Party=Labour"_s} << 2;
    }
    void rule_looksAtWhatSomebodySays()
    {
        QFETCH(QStringList, options);
        QCOMPARE(
            Test::run({u"attributes"_s, m_here, u"--speaker"_s, u"Ann Lee"_s, u"--set"_s, u"Party=Labour"_s}).status,
            0);
        const auto shown =
            Test::run(QStringList{u"autocode"_s, m_here, u"--code"_s, u"A"_s, u"--preview"_s, u"--format"_s, u"json"_s}
                + options);
        QVERIFY2(shown.status == 0, qPrintable(shown.error));
        QTEST(int(QJsonDocument::fromJson(shown.out)[u"passages"_s].toArray().size()), "passages");
    }

    void wrongRule_isRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("no code") << QStringList{u"--words"_s, u"energy"_s} << 2;
        QTest::newRow("nothing to find") << QStringList{u"--code"_s, u"A"_s} << 2;
        QTest::newRow("two ways") << QStringList{u"--code"_s, u"A"_s, u"--questions"_s, u"--answers"_s} << 2;
        QTest::newRow("no pattern") << QStringList{u"--code"_s, u"A"_s, u"--regex"_s, u"("_s} << 1;
        QTest::newRow("no such topic") << QStringList{u"--code"_s, u"A"_s, u"--topic"_s, u"gardening"_s} << 1;
        QTest::newRow("no such reach") << QStringList{u"--code"_s, u"A"_s, u"--words"_s, u"x"_s, u"--reach"_s,
            u"mile"_s} << 2;
        QTest::newRow("no such attribute")
            << QStringList{u"--code"_s, u"A"_s, u"--words"_s, u"x"_s, u"--attribute"_s, u"Outlet=Reuters"_s} << 2;
        QTest::newRow("no such code within")
            << QStringList{u"--code"_s, u"A"_s, u"--words"_s, u"x"_s, u"--within"_s, u"B"_s} << 2;
    }
    void wrongRule_isRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const auto ended = Test::run(QStringList{u"autocode"_s, m_here} + options);
        QCOMPARE(ended.status, status);
        QVERIFY(!ended.error.isEmpty());
        QVERIFY(annotations(m_here).isEmpty());
    }

    void correctedFile_takesThePlace()
    {
        for (const auto &words : {u"Energy is dear"_s, u"No idea"_s})
            QCOMPARE(Test::run({u"annotate"_s, m_here, u"--quote"_s, words, u"--code"_s, u"A"_s}).status, 0);
        const QString corrected = m_folder->filePath(u"corrected.txt"_s);
        Test::writeBytes(corrected,
            "President Ann Lee: 🎉 Well. Energy is so dear. More energy is needed.\n\nQuestion: Why?\n\n"
            "President Ann Lee: No idea.\n");
        const QJsonArray before = annotations(m_here);
        const auto ended = Test::run({u"replace"_s, m_here, corrected, u"--format"_s, u"json"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY(annotations(m_here) != before && hasBackupOf(before));
        const QJsonObject told = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(told[u"annotations"_s].toInt(), 2);
        QCOMPARE(told[u"moved"_s].toArray().size(), 1);
        QCOMPARE(told[u"moved"_s].toArray()[0][u"now"_s].toString(), u"Energy is so dear"_s);
        QVERIFY(told[u"lost"_s].toArray().isEmpty());
        const QJsonArray kept = annotations(m_here);
        QCOMPARE(kept[0][u"quote"_s].toString(), u"Energy is so dear"_s);
        QCOMPARE(kept[1][u"quote"_s].toString(), u"No idea"_s);
        QCOMPARE(Test::run({u"replace"_s, m_here, m_folder->filePath(u"none.txt"_s)}).status, 1);
    }

    void copies_areMergedAndCompared()
    {
        const auto tag = [](const QString &project, const QString &words, const QString &coder) {
            return Test::run(
                {u"annotate"_s, project, u"--quote"_s, words, u"--code"_s, u"Energy"_s, u"--coder"_s, coder})
                .status;
        };
        QCOMPARE(tag(m_here, u"Energy is dear"_s, u"ann"_s), 0);
        QVERIFY(QFile::copy(m_here, m_there));
        QCOMPARE(tag(m_there, u"is dear. More"_s, u"bob"_s), 0);
        const auto shown = Test::run({u"merge"_s, m_here, m_there, u"--preview"_s});
        QVERIFY2(shown.status == 0, qPrintable(shown.error));
        QVERIFY2(shown.out.contains("bob"), shown.out.constData());
        const QJsonArray before = annotations(m_here);
        QCOMPARE(before.size(), 1);
        QVERIFY2(!hasBackupOf(before), "nothing was changed yet");
        QCOMPARE(Test::run({u"merge"_s, m_here, m_there}).out, shown.out);
        QCOMPARE(annotations(m_here).size(), 2);
        QVERIFY(hasBackupOf(before));
        QVERIFY(Test::run({u"merge"_s, m_here, m_there}).out.contains("nothing"));

        const auto agreed = Test::run({u"agree"_s, m_here, u"--format"_s, u"json"_s});
        QVERIFY2(agreed.status == 0, qPrintable(agreed.error));
        QCOMPARE(Test::run({u"agree"_s, m_here, u"--document"_s, u"talk"_s, u"--format"_s, u"json"_s}).out, agreed.out);
        QCOMPARE(Test::run({u"agree"_s, m_here, u"--group"_s, u"Press"_s}).status, 1);
        const QJsonObject all = QJsonDocument::fromJson(agreed.out).object();
        const QJsonObject energy = all[u"codes"_s].toArray()[0].toObject();
        QCOMPARE(energy[u"both"_s].toInt(), 7);
        QCOMPARE(energy[u"onlyFirst"_s].toInt(), 7);
        QCOMPARE(energy[u"onlySecond"_s].toInt(), 6);
        QVERIFY(energy[u"kappa"_s].toDouble() > 0 && energy[u"alpha"_s].toDouble() > 0);
        const QJsonArray differences = all[u"disagreements"_s].toArray();
        QCOMPARE(differences.size(), 2);
        // Where they stand is said as “annotate” takes it: in the source file, beyond the emoji and the label.
        QCOMPARE(differences[0][u"quote"_s].toString(), u"Energy "_s);
        const QString range = u"%1-%2"_s.arg(differences[0][u"start"_s].toInt()).arg(differences[0][u"end"_s].toInt());
        QCOMPARE(Test::run({u"annotate"_s, m_there, u"--range"_s, range, u"--code"_s, u"Same"_s}).status, 0);
        const QJsonArray there = annotations(m_there);
        QVERIFY(std::ranges::any_of(there, [](const auto &one) { return one[u"quote"_s].toString() == u"Energy "; }));
        const auto sentences = Test::run({u"agree"_s, m_here, u"--unit"_s, u"sentence"_s});
        QCOMPARE(sentences.status, 0);
        QVERIFY2(sentences.out.contains("sentences"), sentences.out.constData());
        QCOMPARE(Test::run({u"agree"_s, m_here, u"--coder"_s, u"ann"_s}).status, 2);
        QCOMPARE(Test::run({u"agree"_s, m_here, u"--coder"_s, u"ann"_s, u"--coder"_s, u"eve"_s}).status, 1);
        QCOMPARE(Test::run({u"merge"_s, m_here, m_folder->filePath(u"none.crossread"_s)}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestTeamVerbs)
#include "tst_teamverbs.moc"
