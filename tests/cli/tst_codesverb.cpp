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

    void wrongCall_isRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("half") << QStringList{u"--merge"_s, u"War"_s} << 2;
        QTest::newRow("two") << QStringList{u"--add"_s, u"A"_s, u"--delete"_s, u"War"_s} << 2;
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
