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

/// The tree of codes on the real program.
class TestCodesVerb final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] Test::Ended codes(const QStringList &options) const
    {
        return Test::run(QStringList{u"codes"_s, m_project} + options);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"talks.crossread"_s);
        Test::writeBytes(m_folder->filePath(u"talk.txt"_s), "Ann: A bad sandbox.\n\nBob: Thank you.\n");
        QCOMPARE(Test::run({u"new"_s, m_project, u"--transcript"_s, m_folder->filePath(u"talk.txt"_s)}).status, 0);
        for (const auto &[quote, code] : {std::pair(u"bad sandbox"_s, u"War/Threat"_s), {u"Thank you"_s, u"Menace"_s}})
            QCOMPARE(Test::run({u"annotate"_s, m_project, u"--quote"_s, quote, u"--code"_s, code}).status, 0);
    }

    void tree_isPrintedWithCounts()
    {
        QCOMPARE(codes({}).out, QByteArray("War  0\n  Threat  1\nMenace  1\n"));
        const QJsonArray all = QJsonDocument::fromJson(codes({u"--format"_s, u"json"_s}).out)[u"codes"_s].toArray();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[1][u"path"_s].toString(), u"War/Threat"_s);
        QCOMPARE(all[1][u"annotations"_s].toInt(), 1);
        QCOMPARE(all[1][u"colour"_s].toString().size(), 7);
        QVERIFY(!all[1][u"heading"_s].toBool(true));
    }

    void change_isKept_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("tree");
        const auto row = [](const char *name, const QStringList &options, const QByteArray &tree) {
            QTest::newRow(name) << options << tree;
        };
        row("add", {u"--add"_s, u"War/Arms"_s}, "War  0\n  Threat  1\n  Arms  0\nMenace  1\n");
        row("rename", {u"--rename"_s, u"Menace"_s, u"--to"_s, u"Fear"_s}, "War  0\n  Threat  1\nFear  1\n");
        row("move", {u"--move"_s, u"Menace"_s, u"--below"_s, u"War"_s}, "War  0\n  Threat  1\n  Menace  1\n");
        row("to the top", {u"--move"_s, u"Threat"_s, u"--below"_s, u""_s}, "War  0\nMenace  1\nThreat  1\n");
        row("merge", {u"--merge"_s, u"Menace"_s, u"--into"_s, u"War/Threat"_s}, "War  0\n  Threat  2\n");
        row("delete", {u"--delete"_s, u"War"_s}, "Menace  1\n");
        row("before", {u"--move"_s, u"Menace"_s, u"--before"_s, u"War"_s}, "Menace  1\nWar  0\n  Threat  1\n");
        row("behind", {u"--move"_s, u"War"_s, u"--behind"_s, u"Menace"_s}, "Menace  1\nWar  0\n  Threat  1\n");
        row("beside one below another", {u"--move"_s, u"Menace"_s, u"--before"_s, u"Threat"_s},
            "War  0\n  Menace  1\n  Threat  1\n");
        row("behind one below another", {u"--move"_s, u"Menace"_s, u"--behind"_s, u"Threat"_s},
            "War  0\n  Threat  1\n  Menace  1\n");
        row("split",
            {u"--split"_s, u"Threat"_s, u"--off"_s, u"Insult"_s, u"--query"_s, uR"({"where": {"words": "sandbox"}})"_s},
            "War  0\n  Threat  0\n  Insult  1\nMenace  1\n");
        row("set", {u"--set"_s, u"Hard"_s, u"--of"_s, u"Menace"_s, u"--of"_s, u"Threat"_s},
            "War  0\n  Threat  1\nMenace  1\nSet Hard: Menace, War/Threat\n");
        row("describe", {u"--describe"_s, u"War"_s, u"--memo"_s, u"arms"_s}, "War  0\n  Threat  1\nMenace  1\n");
    }
    void change_isKept()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, tree);
        const auto ended = codes(options);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(ended.out, tree);
        QCOMPARE(codes({}).out, tree);
    }

    void whatACodeIs_isChanged_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("colour") << QStringList{u"--colour"_s, u"War"_s, u"--as"_s, u"#0072B2"_s} << u"colour"_s
                                << QJsonValue(u"#0072b2"_s);
        QTest::newRow("key") << QStringList{u"--assign"_s, u"War"_s, u"--key"_s, u"x"_s} << u"key"_s
                             << QJsonValue(u"X"_s);
        QTest::newRow("no key") << QStringList{u"--assign"_s, u"War"_s, u"--key"_s, u""_s} << u"key"_s
                                << QJsonValue(u""_s);
        QTest::newRow("heading") << QStringList{u"--heading"_s, u"War"_s} << u"heading"_s << QJsonValue(true);
        QTest::newRow("memo") << QStringList{u"--describe"_s, u"War"_s, u"--memo"_s, u"arms"_s} << u"memo"_s
                              << QJsonValue(u"arms"_s);
    }
    void whatACodeIs_isChanged()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const auto ended = codes(options + QStringList{u"--format"_s, u"json"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const QJsonArray all = QJsonDocument::fromJson(ended.out)[u"codes"_s].toArray();
        QCOMPARE(all[0].toObject().value(field), value);
    }

    void headingAndSet_goAgain()
    {
        QCOMPARE(codes({u"--heading"_s, u"War"_s}).status, 0);
        QCOMPARE(Test::run({u"annotate"_s, m_project, u"--quote"_s, u"Ann"_s, u"--code"_s, u"War"_s}).status, 1);
        QCOMPARE(codes({u"--assign"_s, u"War"_s, u"--key"_s, u"w"_s}).status, 1);
        QCOMPARE(codes({u"--no-heading"_s, u"War"_s}).status, 0);
        QCOMPARE(Test::run({u"annotate"_s, m_project, u"--quote"_s, u"bad"_s, u"--code"_s, u"War"_s}).status, 0);
        QCOMPARE(codes({u"--set"_s, u"Hard"_s, u"--of"_s, u"War"_s}).status, 0);
        QVERIFY(codes({u"--set"_s, u"Hard"_s, u"--of"_s, u"Menace"_s}).out.endsWith("Set Hard: Menace\n"));
        QVERIFY(!codes({u"--delete-set"_s, u"Hard"_s}).out.contains("Hard"));
    }

    void acts_areListedAndTakenBack()
    {
        const auto tree = codes({}).out;
        QCOMPARE(codes({u"--delete"_s, u"War"_s}).status, 0);
        const auto listed = Test::run({u"history"_s, m_project, u"--format"_s, u"json"_s});
        QVERIFY2(listed.status == 0, qPrintable(listed.error));
        const QJsonArray acts = QJsonDocument::fromJson(listed.out)[u"acts"_s].toArray();
        QCOMPARE(acts.size(), 3);
        const QString label = acts[2][u"label"_s].toString();
        QVERIFY(label.contains(u"War"_s) && !acts[2][u"undone"_s].toBool(true));
        const auto undone = Test::run({u"undo"_s, m_project});
        QVERIFY2(undone.status == 0, qPrintable(undone.error));
        QVERIFY2(undone.out.contains(label.toUtf8()), undone.out.constData());
        QCOMPARE(codes({}).out, tree);
        QVERIFY(Test::run({u"history"_s, m_project}).out.contains("(taken back)"));
        QCOMPARE(Test::run({u"undo"_s, m_project, u"--steps"_s, u"2"_s}).status, 0);
        QCOMPARE(codes({}).out, QByteArray());
        QCOMPARE(Test::run({u"undo"_s, m_project}).status, 1);
        QCOMPARE(Test::run({u"redo"_s, m_project, u"--steps"_s, u"2"_s}).status, 0);
        QCOMPARE(codes({}).out, tree);
        QCOMPARE(Test::run({u"redo"_s, m_project, u"--steps"_s, u"2"_s}).status, 1);
        QCOMPARE(Test::run({u"undo"_s, m_project, u"--steps"_s, u"few"_s}).status, 2);
        QCOMPARE(codes({}).out, tree);
    }

    void wrongCall_isRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("half") << QStringList{u"--merge"_s, u"War"_s} << 2;
        QTest::newRow("two") << QStringList{u"--add"_s, u"A"_s, u"--delete"_s, u"War"_s} << 2;
        QTest::newRow("two places") << QStringList{u"--move"_s, u"War"_s, u"--before"_s, u"Menace"_s, u"--behind"_s,
            u"Menace"_s} << 2;
        QTest::newRow("beside itself") << QStringList{u"--move"_s, u"War"_s, u"--before"_s, u"War"_s} << 1;
        QTest::newRow("half a split") << QStringList{u"--split"_s, u"War"_s, u"--off"_s, u"A"_s} << 2;
        QTest::newRow("nothing to split off")
            << QStringList{u"--split"_s, u"War"_s, u"--off"_s, u"A"_s, u"--query"_s, u"{}"_s} << 1;
        QTest::newRow("no colour") << QStringList{u"--colour"_s, u"War"_s, u"--as"_s, u"0x0000"_s} << 1;
        QTest::newRow("no key") << QStringList{u"--assign"_s, u"War"_s, u"--key"_s, u"F1"_s} << 1;
        QTest::newRow("in use") << QStringList{u"--heading"_s, u"Menace"_s} << 1;
        QTest::newRow("no such set") << QStringList{u"--delete-set"_s, u"Hard"_s} << 1;
        QTest::newRow("no such") << QStringList{u"--delete"_s, u"Peace"_s} << 1;
        QTest::newRow("taken") << QStringList{u"--rename"_s, u"War"_s, u"--to"_s, u"Menace"_s} << 1;
        QTest::newRow("into itself") << QStringList{u"--merge"_s, u"War"_s, u"--into"_s, u"Threat"_s} << 1;
    }
    void wrongCall_isRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const auto ended = codes(options);
        QCOMPARE(ended.status, status);
        QVERIFY(!ended.error.isEmpty());
        QCOMPARE(codes({}).out, QByteArray("War  0\n  Threat  1\nMenace  1\n"));
    }
};

QTEST_GUILESS_MAIN(TestCodesVerb)
#include "tst_codesverb.moc"
