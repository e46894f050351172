// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reports.h"
#include "models/comparisonfilter.h"
#include "models/compared.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::ComparisonFilter;
using Models::ComparisonIndex;
using Models::ComparisonModel;
using Review::Outcome;
using Test::Compared;

class TestComparisonModels final : public QObject {
    Q_OBJECT

    std::unique_ptr<Compared> m_ruled; ///< one comparison for all rows of a test that changes nothing

    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_ruled.reset(); }

    void withoutTranscript_nothingIsCompared()
    {
        Compared talks;
        ComparisonModel model(talks.index, *talks.project);
        const QSignalSpy wanted(&talks.index, &ComparisonIndex::wanted);
        talks.index.start();
        QVERIFY(!talks.index.isBusy());
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(talks.index.articles().isEmpty());
        QVERIFY(talks.index.transcriptText() == nullptr);
        QVERIFY(!talks.index.find(talks.first, {0, 10}));
        QVERIFY(!model.indexOf(talks.first, {0, 10}).isValid());
    }

    void statements_standInTheOrderOfTheArticleWithWhatWasFound()
    {
        Compared talks;
        ComparisonModel model(talks.index, *talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(talks.compare());
        QCOMPARE(talks.index.articles(), QList<Core::DocumentId>{talks.first});
        const int row = model.indexOf(talks.first, talks.findingOf(u"Donetsk"_s).statement.span).row();
        QVERIFY(row >= 0);
        const auto cell = [&model, row](int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(ComparisonModel::VerdictColumn), Review::wordsFor(Outcome::Verbatim));
        QCOMPARE(cell(ComparisonModel::PassageColumn), Test::water);
        QCOMPARE(cell(ComparisonModel::SpeakerColumn), u"Emmanuel Macron"_s);
        QCOMPARE(cell(ComparisonModel::SaidToBeByColumn), u"Emmanuel Macron"_s);
        QCOMPARE(cell(ComparisonModel::ArticleColumn), u"Daily"_s);
        QCOMPARE(cell(ComparisonModel::StateColumn), Review::wordsFor(Core::LinkState::Suggested));
        QVERIFY(!model.index(row, 0).data(ComparisonModel::DecidedRole).toBool());

        const int penguins = model.indexOf(talks.first, talks.findingOf(u"penguins"_s).statement.span).row();
        QVERIFY(penguins > row);
        QCOMPARE(model.index(penguins, ComparisonModel::PassageColumn).data().toString(), QString());
        QCOMPARE(model.index(penguins, ComparisonModel::ConfidenceColumn).data(), QVariant());
        QCOMPARE(model.index(penguins, 0).data(ComparisonModel::OutcomeRole).toInt(), int(Outcome::NotFound));
    }

    void eachColumn_hasItsHead()
    {
        Compared talks;
        const ComparisonModel model(talks.index, *talks.project);
        QSet<QString> heads;
        for (int column = 0; column < ComparisonModel::columnTotal; ++column)
            heads.insert(model.headerData(column, Qt::Horizontal).toString());
        QVERIFY(!heads.contains(QString()));
        QCOMPARE(heads.size(), int(ComparisonModel::columnTotal));
        QVERIFY(!model.headerData(ComparisonModel::columnTotal, Qt::Horizontal).isValid());
    }

    void ruling_changesItsRowAndLeavesTheReadersPlace()
    {
        Compared talks;
        ComparisonModel model(talks.index, *talks.project);
        QVERIFY(talks.compare());
        const Review::Finding finding = talks.findingOf(u"Donetsk"_s);
        const QPersistentModelIndex kept = model.indexOf(talks.first, finding.statement.span);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy updates(&talks.index, &ComparisonIndex::updated);
        talks.rule(finding, Core::LinkState::Confirmed, u"heard it myself"_s);
        QCOMPARE(updates.size(), 1);
        QVERIFY(kept.isValid());
        QVERIFY(kept.data(ComparisonModel::DecidedRole).toBool());
        QVERIFY(kept.data(ComparisonModel::SearchRole).toString().contains(u"heard it myself"_s));
        QVERIFY(talks.project->undo());
        QVERIFY(!kept.data(ComparisonModel::DecidedRole).toBool());
        QCOMPARE(resets.size(), 0);
    }

    void report_isTheOneThatTheCommandLineWrites()
    {
        Compared talks(
            u"Gespräche in Paris\n\nDie Gespräche dauerten bis Mitternacht, und niemand wollte den Saal vor den "
            "anderen verlassen. „Die Menschen in Donezk brauchen Wasser, Strom und eine Waffenruhe, bevor der "
            "Winter in die Steppe kommt“, sagte Emmanuel Macron.\n"_s);
        QVERIFY(talks.compare());
        talks.rule(talks.findingOf(u"Donezk"_s), Core::LinkState::Confirmed);
        Report::Verification shown = talks.index.report(talks.first);
        Library::addCoverage(shown, talks.project->data(), talks.transcript);
        const Report::Verification written =
            Library::verification(*talks.project, talks.transcript, talks.first).value();
        QCOMPARE(shown.articleLanguage, u"de"_s);
        QCOMPARE(shown.transcriptLanguage, u"en"_s);
        const auto data = [](const Report::Verification &one) { return Report::contentOf(one).data(); };
        QCOMPARE(data(shown), data(written));
    }

    void rejected_countsAsNotFound_untilItIsTakenBack()
    {
        Compared talks;
        QVERIFY(talks.compare());
        talks.rule(talks.findingOf(u"Donetsk"_s), Core::LinkState::Rejected);
        QVERIFY(!talks.findingOf(u"Donetsk"_s).hasSource());
        QVERIFY(talks.project->undo());
        QVERIFY(talks.findingOf(u"Donetsk"_s).hasSource());
    }

    void articles_comeAndGo()
    {
        Compared talks;
        ComparisonModel model(talks.index, *talks.project);
        QVERIFY(talks.compare());
        const int alone = model.rowCount();
        QSignalSpy settled(&talks.index, &ComparisonIndex::settled);
        const Core::DocumentId second = talks.bring(u"Weekly"_s, Test::articleText, Core::DocumentKind::Article);
        QTRY_VERIFY(talks.index.isCompared(second));
        QCOMPARE(talks.index.articles(), (QList<Core::DocumentId>{talks.first, second}));
        QCOMPARE(model.rowCount(), 2 * alone);
        talks.bring(u"Notes"_s, u"Water, electricity.\n"_s, Core::DocumentKind::Other);
        QTRY_VERIFY(!talks.index.isBusy());
        QCOMPARE(model.rowCount(), 2 * alone); // what is no article is not compared
        QVERIFY(!settled.isEmpty());
        QVERIFY(talks.project->removeDocument(talks.first));
        QCOMPARE(talks.index.articles(), QList<Core::DocumentId>{second});
        QCOMPARE(model.rowCount(), alone);
        QVERIFY(talks.project->undo());
        QTRY_VERIFY(talks.index.isCompared(talks.first));
        QCOMPARE(model.rowCount(), 2 * alone);
    }

    void withoutItsTranscript_theTableIsEmpty()
    {
        Compared talks;
        ComparisonModel model(talks.index, *talks.project);
        QVERIFY(talks.compare());
        QVERIFY(model.rowCount() > 0);
        QVERIFY(talks.project->removeDocument(talks.transcript));
        QVERIFY(talks.index.transcript().isNull());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!talks.index.isBusy());
    }

    void canceled_staysSoUntilItIsStartedAgain()
    {
        Compared talks;
        QSignalSpy settled(&talks.index, &ComparisonIndex::settled);
        talks.index.setTranscript(talks.transcript);
        QVERIFY(talks.project->document(talks.transcript));
        talks.index.start();
        talks.index.cancel();
        QVERIFY(talks.index.isCanceled());
        QVERIFY(!talks.index.isBusy());
        QVERIFY(!settled.isEmpty());
        talks.index.start();
        QVERIFY(!talks.index.isCanceled());
        QTRY_VERIFY(talks.index.isCompared(talks.first));
    }

    void otherPassage_isJudgedWithoutChangingTheFinding()
    {
        Compared talks;
        QVERIFY(talks.compare());
        const Review::Finding before = talks.findingOf(u"Donetsk"_s);
        const QString text = talks.index.transcriptText()->text;
        const qsizetype at = text.indexOf(u"Our observers"_s);
        const Core::TextSpan passage{at, text.indexOf(u"road."_s) + 5};
        const Compare::Statement laid = talks.index.against(talks.first, before.statement, passage);
        QCOMPARE(laid.passages.first().span, passage);
        QCOMPARE(talks.findingOf(u"Donetsk"_s), before);
    }

    void ownNames_areKeptAndComparedWith()
    {
        Compared talks;
        QVERIFY(talks.compare());
        QSignalSpy settled(&talks.index, &ComparisonIndex::settled);
        talks.index.setNames(u"Kremlin = Vladimir Putin"_s);
        QTRY_VERIFY(!settled.isEmpty() && !talks.index.isBusy());
        QVERIFY(talks.index.isCompared(talks.first));
        QVERIFY(talks.project->canUndo()); // the documents; names are no act
    }

    void filter_letsThroughWhatIsAskedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ComparisonFilter::Only>("only");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QStringList>("words"); // one of each statement that is shown
        using Only = ComparisonFilter::Only;
        const QString donetsk = u"Donetsk"_s;
        const QString penguins = u"penguins"_s;
        const QString prisoners = u"prisoners"_s;
        QTest::newRow("everything") << QString() << Only::All << Outcome::NotFound
                                    << QStringList{donetsk, penguins, prisoners};
        QTest::newRow("not found") << QString() << Only::Outcome << Outcome::NotFound << QStringList{penguins};
        QTest::newRow("verbatim") << QString() << Only::Outcome << Outcome::Verbatim << QStringList{donetsk, prisoners};
        QTest::newRow("an outcome that none has") << QString() << Only::Outcome << Outcome::Paraphrase << QStringList{};
        QTest::newRow("not decided") << QString() << Only::Undecided << Outcome::NotFound
                                     << QStringList{donetsk, penguins};
        QTest::newRow("words, case aside")
            << u"  PENGUINS "_s << Only::All << Outcome::NotFound << QStringList{penguins};
        QTest::newRow("the speaker of the passage")
            << u"macron"_s << Only::All << Outcome::NotFound << QStringList{donetsk};
        QTest::newRow("the reader's note") << u"émigré"_s << Only::All << Outcome::NotFound << QStringList{prisoners};
        QTest::newRow("kinds of quotes aside")
            << u"émigré's"_s << Only::All << Outcome::NotFound << QStringList{prisoners};
        QTest::newRow("two conditions") << u"donetsk"_s << Only::Outcome << Outcome::NotFound << QStringList{};
        QTest::newRow("words that are nowhere") << u"xyz"_s << Only::All << Outcome::NotFound << QStringList{};
    }
    void filter_letsThroughWhatIsAskedFor()
    {
        QFETCH(QString, text);
        QFETCH(ComparisonFilter::Only, only);
        QFETCH(Outcome, outcome);
        QFETCH(QStringList, words);
        if (!m_ruled) {
            m_ruled = std::make_unique<Compared>();
            QVERIFY(m_ruled->compare());
            m_ruled->rule(m_ruled->findingOf(u"prisoners"_s), Core::LinkState::Confirmed, u"an émigré’s word"_s);
        }
        ComparisonModel model(m_ruled->index, *m_ruled->project);
        ComparisonFilter filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setText(text);
        filter.setOnly(only, outcome);
        QStringList shown = column(filter, ComparisonModel::StatementColumn);
        // What the article tells in its own words is no matter here.
        shown.removeIf([](const QString &statement) {
            return !statement.contains(u"Donetsk") && !statement.contains(u"penguins")
                && !statement.contains(u"prisoners");
        });
        QCOMPARE(shown.size(), words.size());
        for (qsizetype row = 0; row < words.size(); ++row)
            QVERIFY2(shown[row].contains(words[row]), qPrintable(shown[row]));
        QCOMPARE(filter.isActive(), !text.isEmpty() || only != ComparisonFilter::Only::All);
        filter.setText({});
        filter.setOnly(ComparisonFilter::Only::All);
        QCOMPARE(filter.rowCount(), model.rowCount());
    }

    void filter_sortsByValueAndNotByWords()
    {
        Compared talks;
        ComparisonModel model(talks.index, *talks.project);
        ComparisonFilter filter(model);
        QVERIFY(talks.compare());
        filter.sort(ComparisonModel::VerdictColumn);
        for (int row = 1; row < filter.rowCount(); ++row) {
            QVERIFY(filter.index(row - 1, 0).data(ComparisonModel::OutcomeRole).toInt()
                <= filter.index(row, 0).data(ComparisonModel::OutcomeRole).toInt());
        }
        filter.sort(ComparisonModel::PassageColumn, Qt::DescendingOrder);
        for (int row = 1; row < filter.rowCount(); ++row) {
            QVERIFY(filter.index(row - 1, ComparisonModel::PassageColumn).data(ComparisonModel::SortRole).toLongLong()
                >= filter.index(row, ComparisonModel::PassageColumn).data(ComparisonModel::SortRole).toLongLong());
        }
        filter.sort(ComparisonModel::StatementColumn);
        QCOMPARE(column(filter, ComparisonModel::StatementColumn), column(model, ComparisonModel::StatementColumn));
    }

    void words_areNeverMarkup()
    {
        Compared talks(
            u"Talks\n\n“<b>The people</b> of Donetsk need water, electricity and a ceasefire before the winter "
            "comes,” Emmanuel Macron said & left.\n"_s);
        ComparisonModel model(talks.index, *talks.project);
        QVERIFY(talks.compare());
        const int row = model.indexOf(talks.first, talks.findingOf(u"Donetsk"_s).statement.span).row();
        const QString tip = model.index(row, ComparisonModel::StatementColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.startsWith(u"<p>") && tip.endsWith(u"</p>"));
        QVERIFY2(!tip.contains(u"<b>"), qPrintable(tip));
    }
};

QTEST_GUILESS_MAIN(TestComparisonModels)
#include "tst_comparisonmodels.moc"
