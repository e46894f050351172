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

namespace {

const QByteArray transcript = "🎉 News conference\n\n"
                              "Vladimir Putin: Let us not play this game, it’s a bad sandbox.\n\n"
                              "Emmanuel Macron: We met again. And again.\n";

}

/// Annotations that are there, changed by the real program.
class TestAnnotateChanges final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] Test::Ended annotate(const QStringList &options) const
    {
        return Test::run(QStringList{u"annotate"_s, m_project} + options);
    }
    [[nodiscard]] QJsonArray annotations() const
    {
        const auto ended = Test::run({u"list"_s, m_project, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(ended.out)[u"annotations"].toArray();
    }
    /// The ids of two annotations.
    [[nodiscard]] std::pair<QString, QString> annotateTwo() const
    {
        const auto idOf = [](const Test::Ended &ended) { return QJsonDocument::fromJson(ended.out)[u"id"].toString(); };
        const QStringList where{u"--document"_s, u"transcript"_s, u"--code"_s, u"games"_s, u"--quote"_s};
        return {idOf(annotate(where + QStringList{u"bad sandbox"_s, u"--code"_s, u"Tone"_s})),
            idOf(annotate(where + QStringList{u"again"_s, u"--nth"_s, u"1"_s, u"--memo"_s, u"twice"_s}))};
    }
    /// Words, codes and memo of each annotation.
    [[nodiscard]] QStringList said() const
    {
        QStringList all;
        for (const QJsonArray listed = annotations(); const QJsonValue &one : listed) {
            QStringList codes;
            for (const QJsonArray given = one[u"codes"].toArray(); const QJsonValue &code : given)
                codes.append(code.toString());
            all.append(one[u"quote"].toString() + u": "_s + codes.join(u", "_s) + u"; "_s + one[u"memo"].toString());
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"talks.crossread"_s);
        Test::writeBytes(m_folder->filePath(u"transcript.txt"_s), transcript);
        const auto made = Test::run({u"new"_s, m_project, u"--transcript"_s, m_folder->filePath(u"transcript.txt"_s)});
        QVERIFY2(made.status == 0, qPrintable(made.error));
    }
    void cleanup() { m_folder.reset(); }

    /// Of two annotations, of “bad sandbox” and of “again”, by their ids.
    void annotation_isChanged_data()
    {
        QTest::addColumn<QString>("options"); ///< parted by |; %1 and %2 are the ids, %3 a range of “sandbox”
        QTest::addColumn<QStringList>("listed"); ///< words, codes, memo of each
        QTest::addColumn<int>("printed"); ///< lines
        const QString first = u"bad sandbox: games, Tone; "_s;
        const QString second = u"again: games; twice"_s;
        const auto row = [](const char *name, const QString &options, const QStringList &listed, int printed) {
            QTest::newRow(name) << options << listed << printed;
        };
        row("removed", u"--id|%1|--remove"_s, {second}, 0);
        row("all removed", u"--id|%1|--id|%2|--remove"_s, {}, 0);
        row("a code off", u"--id|%1|--off|Tone"_s, {u"bad sandbox: games; "_s, second}, 1);
        row("a code off all", u"--id|%1|--id|%2|--off|games"_s, {u"bad sandbox: Tone; "_s, u"again: ; twice"_s}, 2);
        row("the last code off", u"--id|%1|--off|Tone|--off|games"_s, {second}, 0);
        row("a code given", u"--id|%1|--id|%2|--code|New/Deep"_s,
            {u"bad sandbox: games, Tone, New/Deep; "_s, u"again: games, New/Deep; twice"_s}, 2);
        row("one for another", u"--id|%2|--off|games|--code|Tone"_s, {first, u"again: Tone; twice"_s}, 1);
        row("stretched", u"--id|%1|--range|%3"_s, {u"sandbox: games, Tone; "_s, second}, 1);
        row("named twice", u"--id|%2|--id|%2|--code|Tone"_s, {first, u"again: games, Tone; twice"_s}, 1);
    }
    void annotation_isChanged()
    {
        QFETCH(QString, options);
        const QString source = QString::fromUtf8(transcript);
        const auto points = source.first(source.indexOf(u"sandbox"_s)).toUcs4().size();
        const auto [first, second] = annotateTwo();
        options.replace(u"%1"_s, first).replace(u"%2"_s, second);
        const auto ended = annotate(options.replace(u"%3"_s, u"%1-%2"_s.arg(points).arg(points + 7)).split(u'|'));
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QTEST(said(), "listed");
        QTEST(int(ended.out.count('\n')), "printed");
        QCOMPARE(Test::run({u"undo"_s, m_project}).status, 0); // it was one step
        QCOMPARE(said(), (QStringList{u"bad sandbox: games, Tone; "_s, u"again: games; twice"_s}));
    }

    void annotations_areJoined()
    {
        const auto [first, second] = annotateTwo();
        const auto ended = annotate({u"--id"_s, second, u"--id"_s, first, u"--join"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(QJsonDocument::fromJson(ended.out)[u"id"].toString(), second);
        QCOMPARE(annotations().size(), 1);
        const QString quote = annotations().at(0)[u"quote"].toString();
        QVERIFY2(quote.startsWith(u"bad sandbox"_s) && quote.endsWith(u"again"_s), qPrintable(quote));
        QCOMPARE(annotations().at(0)[u"memo"].toString(), u"twice"_s);
        QCOMPARE(annotations().at(0)[u"codes"].toArray(), QJsonArray({u"games"_s, u"Tone"_s}));
    }

    void badChange_isToldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("options"); ///< parted by |; %1 and %2 are the ids
        QTest::addColumn<int>("status");
        QTest::newRow("nothing to do") << "--id|%1" << 2;
        QTest::newRow("two things") << "--id|%1|--remove|--code|new" << 2;
        QTest::newRow("other words") << "--id|%1|--code|new|--quote|again" << 2;
        QTest::newRow("which one") << "--remove" << 2;
        QTest::newRow("a code off what") << "--document|transcript|--quote|again|--off|games" << 2;
        QTest::newRow("a range for two") << "--id|%1|--id|%2|--range|5-9" << 2;
        QTest::newRow("no range") << "--id|%1|--range|five" << 2;
        QTest::newRow("a range beyond the file") << "--id|%1|--range|5-99999" << 1;
        QTest::newRow("one to be joined") << "--id|%1|--join" << 2;
        QTest::newRow("no id") << "--id|%1|--id|sandbox|--remove" << 1;
        QTest::newRow("no such code") << "--id|%1|--off|Peace|--code|new" << 1;
    }
    void badChange_isToldAndChangesNothing()
    {
        QFETCH(QString, options);
        const auto [first, second] = annotateTwo();
        const QJsonArray before = annotations();
        const auto ended = annotate(options.replace(u"%1"_s, first).replace(u"%2"_s, second).split(u'|'));
        QTEST(ended.status, "status");
        QVERIFY(ended.error.endsWith(u'\n') && ended.out.isEmpty());
        QCOMPARE(annotations(), before);
        QVERIFY(!Test::run({u"codes"_s, m_project}).out.contains("new"));
    }
};

QTEST_GUILESS_MAIN(TestAnnotateChanges)
#include "tst_annotatechanges.moc"
