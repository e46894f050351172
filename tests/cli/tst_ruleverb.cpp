// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include "project/project.h"

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
const QString bridges = u"four new bridges over the river next year"_s;
const QString moon = u"The moon is made of green cheese entirely"_s;

}

/// rule on the real program: what it keeps is what the window keeps.
class TestRuleVerb final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] Test::Ended rule(const QString &statement, const QStringList &options) const
    {
        return Test::run(QStringList{u"rule"_s, m_project, u"--statement"_s, statement} + options);
    }
    [[nodiscard]] QList<Core::Link> links() const { return Project::Project::open(m_project).value()->links(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Test::writeBytes(m_folder->filePath(u"talks.txt"_s), transcript);
        Test::writeBytes(m_folder->filePath(u"news.txt"_s), article);
        m_project = m_folder->filePath(u"talks.crossread"_s);
        const auto made = Test::run({u"new"_s, m_project, u"--transcript"_s, m_folder->filePath(u"talks.txt"_s),
            u"--article"_s, m_folder->filePath(u"news.txt"_s)});
        QVERIFY2(made.status == 0, qPrintable(made.error));
    }
    void cleanup() { m_folder.reset(); }

    void aRuling_isKept_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<Core::LinkState>("state");
        QTest::addColumn<QString>("passage");
        QTest::addColumn<int>("verdict"); // -1: that of the comparison
        using enum Core::LinkState;
        const QString source = u"We will build four new bridges over the river next year."_s;
        QTest::newRow("the passage found is confirmed")
            << bridges << QStringList{u"--confirm"_s} << Confirmed << source << -1;
        QTest::newRow("a verdict confirms") << bridges << QStringList{u"--verdict"_s, u"reworded"_s} << Confirmed
                                            << source << int(Core::Verdict::Reworded);
        QTest::newRow("other words are the source")
            << moon << QStringList{u"--source"_s, u"The harbour remains closed"_s} << ByHand
            << u"The harbour remains closed"_s << -1;
        QTest::newRow("there is no source") << bridges << QStringList{u"--reject"_s} << Rejected << QString() << -1;
    }
    void aRuling_isKept()
    {
        QFETCH(QString, statement);
        QFETCH(QStringList, options);
        QFETCH(int, verdict);
        const Test::Ended ended =
            rule(statement, options + QStringList{u"--note"_s, u"look again"_s, u"--coder"_s, u"Cleo"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY2(ended.out.contains("\"state\":"), ended.out.constData());
        const QList<Core::Link> kept = links();
        QCOMPARE(kept.size(), 1);
        QTEST(kept[0].state, "state");
        QTEST(kept[0].to.anchor.exact, "passage");
        QCOMPARE(kept[0].verdict ? int(*kept[0].verdict) : -1, verdict);
        QCOMPARE(kept[0].note, u"look again"_s);
        QCOMPARE(kept[0].coder, u"Cleo"_s);
    }

    void aRuling_isWithdrawn()
    {
        QCOMPARE(rule(bridges, {u"--confirm"_s}).status, 0);
        QCOMPARE(rule(bridges, {u"--reopen"_s}).status, 0);
        QVERIFY(links().isEmpty());
        QCOMPARE(rule(bridges, {u"--reject"_s, u"--note"_s, u"why?"_s}).status, 0);
        QCOMPARE(rule(bridges, {u"--reopen"_s}).status, 0);
        QCOMPARE(links().size(), 1); // the note stays
        QCOMPARE(rule(bridges, {u"--note"_s, QString()}).status, 0);
        QVERIFY(links().isEmpty());
    }

    void whatCannotBeRuled_isSaid_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing is decided") << bridges << QStringList{} << 2 << "--confirm";
        QTest::newRow("two things are decided")
            << bridges << QStringList{u"--confirm"_s, u"--reject"_s} << 2 << "one of";
        QTest::newRow("no verdict has that name") << bridges << QStringList{u"--verdict"_s, u"good"_s} << 2 << "good";
        QTest::newRow("the words are not in the article")
            << "no such words" << QStringList{u"--confirm"_s} << 1 << "no such words";
        QTest::newRow("the words are no statement")
            << "Bridges" << QStringList{u"--confirm"_s, u"--nth"_s, u"1"_s} << 1 << "--source";
        QTest::newRow("there are not so many passages")
            << bridges << QStringList{u"--confirm"_s, u"--passage"_s, u"99"_s} << 1 << "passage";
    }
    void whatCannotBeRuled_isSaid()
    {
        QFETCH(QString, statement);
        QFETCH(QStringList, options);
        QFETCH(QString, part);
        const Test::Ended ended = rule(statement, options);
        QTEST(ended.status, "status");
        QVERIFY2(ended.error.contains(part), qPrintable(ended.error));
        QVERIFY(links().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRuleVerb)
#include "tst_ruleverb.moc"
