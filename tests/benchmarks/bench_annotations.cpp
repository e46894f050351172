// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "models/annotationmodel.h"
#include "models/codemodel.h"
#include "models/fixtures.h"
#include "store/projectfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// The lists over a project with 100,000 annotations: what a reader waits for, in milliseconds, the worst of a few runs.
class BenchAnnotations final : public QObject {
    Q_OBJECT

    static constexpr int count = 100'000;
    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    Core::DocumentId m_document;

    template <typename Work>
    static void measure(Work work)
    {
        qint64 worst = 0;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer timer;
            timer.start();
            work();
            worst = std::max(worst, timer.nsecsElapsed());
        }
        QTest::setBenchmarkResult(qreal(worst) / 1e6, QTest::WalltimeMilliseconds);
        const auto name = QString::fromLatin1(QTest::currentTestFunction()).replace(u'_', u' ').toStdString();
        Bench::figure("list of " + std::to_string(count) + " annotations, " + name, double(worst) / 1e6, "ms");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"many.crossread"_s);
        const QString text = u"Putin: "_s + u"security guarantees for all. "_s.repeated(count);
        const Core::DocumentPtr document = Test::documentOf(u"long"_s, text);
        QList<Core::CodeId> codes;
        {
            auto project = Project::Project::create(path).value();
            m_document = project->addDocument({u"long"_s, {}, text.toUtf8(), {}}, document).value();
            for (const QString &name : {u"even"_s, u"odd"_s})
                codes.append(project->codeNamed(name).value());
        }
        Core::ChangeSet act{u"Many"_s, {}};
        for (int i = 0; i < count; ++i) {
            Core::Annotation one;
            one.id = Core::AnnotationId::create();
            one.document = m_document;
            one.anchor = Core::makeAnchor(text, document->textSha256, {7 + i * 29, 7 + i * 29 + 19});
            one.codes = {codes[i % 2]};
            one.memo = i % 3 == 0 ? u"look again"_s : QString();
            one.coder = u"reader"_s;
            one.created = one.modified = QDateTime::currentDateTimeUtc();
            act.changes.append(Core::Change<Core::Annotation>{{}, one});
        }
        QVERIFY(Store::ProjectFile::open(path).value()->perform(act));
        m_project = Project::Project::open(path).value();
        m_project->setLoaded(m_document, {document});
        QCOMPARE(m_project->annotationIds({}).size(), count);
    }

    void load_list()
    {
        measure([this] { const Models::AnnotationModel model(*m_project); });
    }
    void load_codes()
    {
        measure([this] { const Models::CodeModel model(*m_project); });
    }
    /// Until the answer stands in the list; it is worked out beside the window.
    void ask_everyThird()
    {
        askInTurn({{Retrieve::HasWords{{u"look"_s}, Retrieve::HasWords::In::Memo}}}, (count + 2) / 3);
    }
    void ask_byCode() { askInTurn({{Retrieve::HasCode{m_project->codes().first().id}}}, count / 2); }
    void ask_byCodeInGroups() { askInTurn({{}, Retrieve::Grouping::Code}, 2); }

private:
    void askInTurn(const Retrieve::Query &query, int rows)
    {
        Models::AnnotationModel model(*m_project);
        measure([&] {
            model.ask({});
            model.ask(query);
            QTRY_VERIFY(model.retrieval().isCurrent());
        });
        QCOMPARE(model.rowCount(), rows);
    }

private Q_SLOTS:
    void annotate_withList()
    {
        const Models::AnnotationModel model(*m_project);
        qsizetype at = 7;
        measure([&] { QVERIFY(m_project->annotate(m_document, {at, at += 29}, {})); });
    }
    void annotate_withAListByCode()
    {
        Models::AnnotationModel model(*m_project);
        model.ask({{Retrieve::HasCode{m_project->codes().first().id}}});
        qsizetype at = 7;
        measure([&] { QVERIFY(m_project->annotate(m_document, {at, at += 29}, {})); });
    }
    void annotate_alone()
    {
        qsizetype at = 7;
        measure([&] { QVERIFY(m_project->annotate(m_document, {at, at += 29}, {})); });
    }
};

QTEST_GUILESS_MAIN(BenchAnnotations)
#include "bench_annotations.moc"
