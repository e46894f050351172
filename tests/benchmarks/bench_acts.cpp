// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "longtexts.h"
#include "paintwatch.h"
#include "project/afterwork.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "stallmeter.h"
#include "support/scratch.h"
#include "window/desk.h"
#include "window/pages/panearea.h"
#include "window/pages/readingpane.h"
#include "window/shell/projectpage.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <string>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Small acts in a project with 100,000 annotations, the lists beside the page: how long from the act to the paint that
/// shows it; and how long a key keeps the window from answering that is typed into the filter of a list.
class BenchActs final : public QObject {
    Q_OBJECT

    static constexpr int annotations = 100'000;
    static constexpr int memoEach = 10;
    static constexpr int codes = 200;
    static constexpr int acts = 100;
    static constexpr int rest = 30; // ms until the next act: what goes on beside the window has come to an end by then
    static constexpr double frame = 16; // ms
    static constexpr double unanswered = 100; // ms

    std::unique_ptr<Test::Desk> m_desk;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] Reading::ReadingView &view() const { return m_desk->transcript().view(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Test::Desk>();
        Test::writeBytes(m_desk->path(u"transcript.txt"_s), Bench::conversation(10));
        QVERIFY(m_desk->openFiles({m_desk->path(u"transcript.txt"_s)}));
        const QString path = project().path();
        const Core::DocumentPtr document = m_desk->transcript().document();
        for (int number = 0; number < codes; ++number)
            QVERIFY(project().codeNamed(u"Subject %1/Detail %2"_s.arg(number / 10).arg(number)));
        m_desk->window().closeProject();
        Project::waitUntilClosed(path);
        QVERIFY(Bench::fill(path, *document, annotations, memoEach));
        QVERIFY(m_desk->openFiles({path}));
        QCOMPARE(project().annotationIds({}).size(), annotations);
        for (const QString &panel : {u"memos"_s, u"documents"_s, u"codes"_s, u"annotations"_s})
            m_desk->trigger(u"go."_s + panel);
        view().setFocus();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void acts_areSeenAtOnce()
    {
        const Core::DocumentId document = project().documents()[0].id;
        const QList<Core::Code> all = project().codes();
        Bench::PaintWatch watch(*view().viewport());
        std::map<std::string, QList<double>> times;
        const auto time = [&](const char *what, const std::function<void()> &act) {
            Bench::pause(rest);
            const auto took = watch.take(act);
            QVERIFY2(took, what);
            times[what].append(*took);
        };
        for (int i = 0; i < acts; ++i) {
            const qsizetype begin = qsizetype(i + 1) * 90'000 + 13;
            view().bringIntoView({begin, begin + 30}, Reading::ReadingView::Scroll::Centre);
            Bench::pause(rest);
            Core::AnnotationId id;
            time("add", [&] { id = project().annotate(document, {begin, begin + 30}, {all[0].id}).value(); });
            time("extend", [&] {
                Core::Annotation after = *project().annotation(id);
                after.anchor.span.end += 20;
                QVERIFY(project().changeAnnotation(after));
            });
            time("recode", [&] { QVERIFY(project().recode({id}, {{all[5].id}, {all[0].id}})); });
            time("remove", [&] { QVERIFY(project().removeAnnotations({id})); });
            time("undo", [&] { m_desk->trigger(u"edit.undo"_s); });
            const Core::Annotation *there = project().annotation(id);
            QVERIFY(there != nullptr && there->codes == QList{all[5].id});
        }
        for (auto &[what, taken] : times) {
            std::ranges::sort(taken);
            Bench::figure("among " + std::to_string(annotations) + " annotations, " + what + ", to the paint, p99",
                Bench::p99(taken), "ms", Bench::Bound::AtMost, frame);
            qInfo("%s: median %.1f ms, longest %.1f ms", what.c_str(), taken[taken.size() / 2], taken.last());
        }
    }

    void filter_isTypedIntoWithoutWaiting_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("letters");
        QTest::newRow("annotations") << u"annotations"_s << u"Filter annotations"_s << u"guarantees"_s;
        QTest::newRow("memos") << u"memos"_s << u"Search in all memos"_s << u"a note of "_s;
        QTest::newRow("codes") << u"codes"_s << u"Filter codes"_s << u"detail 199"_s;
        QTest::newRow("documents") << u"documents"_s << u"Filter rows"_s << u"transcript"_s;
    }
    void filter_isTypedIntoWithoutWaiting()
    {
        QFETCH(QString, panel);
        QFETCH(QString, filter);
        QFETCH(QString, letters);
        m_desk->trigger(u"go."_s + panel);
        const QList<QLineEdit *> lines = m_desk->window().findChildren<QLineEdit *>();
        const auto line = std::ranges::find_if(
            lines, [&](const QLineEdit *one) { return one->isVisible() && one->accessibleName() == filter; });
        QVERIFY2(line != lines.cend(), qPrintable(filter));
        (*line)->setFocus();
        Bench::pause(10 * rest);
        Bench::StallMeter meter;
        double longest = 0;
        for (const QChar letter : std::as_const(letters)) {
            (void)meter.takeLongest();
            QTest::keyClick(*line, letter.toLatin1());
            Bench::pause(5 * rest); // a hand that types takes as long
            longest = std::max(longest, meter.takeLongest().wall);
        }
        QCOMPARE((*line)->text(), letters);
        Bench::figure("typing into the filter of " + std::string(QTest::currentDataTag()) + " among "
                + std::to_string(annotations) + " annotations, longest time without an answer to a key",
            longest, "ms", Bench::Bound::AtMost, unanswered);
        (*line)->clear();
        Bench::pause(10 * rest);
    }
};

QTEST_MAIN(BenchActs)
#include "bench_acts.moc"
