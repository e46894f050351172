// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "library/incoming.h"
#include "longtexts.h"
#include "models/documenttree.h"
#include "paintwatch.h"
#include "project/afterwork.h"
#include "project/project.h"
#include "window/desk.h"
#include "window/documents/documentpanel.h"
#include "window/shell/projectpage.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::DocumentTree;

/// The list of documents in the window, of one document and of five hundred: how long until it is there, and from what is
/// done in it to the paint that shows it.
class BenchDocuments final : public QObject {
    Q_OBJECT

    static constexpr double textMegabytes = 0.01;
    static constexpr int openings = 5;
    static constexpr int acts = 10;
    static constexpr int sorts = 40;
    static constexpr int pages = 200;
    static constexpr int rest = 30; // ms until the next act: what goes on beside the window has come to an end by then
    static constexpr int patience = 300'000; // ms
    static constexpr double opened = 300; // ms
    static constexpr double answered = 100; // ms
    static constexpr double frame = 16; // ms

    std::unique_ptr<Test::Desk> m_desk;
    std::string m_of; ///< what begins each row of the table

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    /// Null while there is no project.
    [[nodiscard]] Window::DocumentPanel *panel() const
    {
        const Window::ProjectPage *page = m_desk->window().page();
        return page == nullptr ? nullptr : page->findChild<Window::DocumentPanel *>();
    }
    [[nodiscard]] QTreeView &list() const { return *panel()->findChild<QTreeView *>(); }

    static bool makeProject(const QString &path, int count)
    {
        const QByteArray text = Bench::conversation(textMegabytes);
        Core::ImportOptions options;
        options.kind = Core::DocumentKind::Transcript;
        QList<Library::PreparedDocument> documents;
        for (int number = 0; number < count; ++number) {
            const QString name = u"Talk %1, %2"_s.arg(number).arg(number % 2 == 0 ? u"first day"_s : u"second day"_s);
            QByteArray bytes = name.toUtf8();
            bytes += "\n\n";
            bytes += text;
            documents.append({{.name = name, .sourcePath = {}, .bytes = bytes, .options = options}, {}});
        }
        return Library::makeProject(path, documents).has_value();
    }
    [[nodiscard]] bool isSettled() const
    {
        return m_desk->window().page() != nullptr && m_desk->window().page()->isSettled();
    }
    void close(const QString &path) const
    {
        m_desk->window().closeProject();
        Project::waitUntilClosed(path);
    }
    /// Milliseconds until the list of the project that is opened is painted; nothing where it does not come.
    [[nodiscard]] std::optional<double> open(const QString &path) const
    {
        QEventLoop loop;
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        QElapsedTimer clock;
        std::optional<double> took;
        QTimer look;
        connect(&look, &QTimer::timeout, &loop, [&] {
            if (panel() == nullptr || !list().isVisible())
                return;
            list().viewport()->repaint();
            took = double(clock.nsecsElapsed()) / 1e6;
            look.stop();
            loop.quit();
        });
        clock.start();
        m_desk->window().openFiles({path});
        look.start(1);
        loop.exec();
        return took;
    }
    /// Does it so many times, and prints the row. `bound`: 0 where there is none.
    void measure(const char *what, int times, double bound, const std::function<void(int)> &act) const
    {
        QWidget &page = *list().viewport();
        Bench::PaintWatch watch(page);
        QList<double> taken;
        for (int i = 0; i < times; ++i) {
            Bench::pause(rest);
            const auto took = watch.take([&] {
                act(i);
                page.update(); // also where the act changes nothing that is seen
            });
            QVERIFY2(took, what);
            taken.append(*took);
        }
        std::ranges::sort(taken);
        Bench::figure(m_of + what + ", to the paint, p99", Bench::p99(taken), "ms",
            bound > 0 ? Bench::Bound::AtMost : Bench::Bound::None, bound);
    }
    /// What is written; afterwards the list has a group and one column more.
    void measureActs() const
    {
        QList<Core::DocumentId> half;
        const QList<Core::DocumentRecord> all = project().documents();
        for (qsizetype i = 0; i < std::max<qsizetype>(1, all.size() / 2); ++i)
            half.append(all[i].id);
        measure("half of them moved to a group", acts, 0,
            [&](int i) { QVERIFY(project().setGroup(half, u"Press %1"_s.arg(i))); });
        const Core::Attribute year{
            Core::AttributeId::create(), u"Year"_s, Core::AttributeType::Number, Core::AttributeOf::Document, {}, 0};
        QVERIFY(project().setAttribute(year));
        measure("a value for half of them", acts, 0, [&](int i) {
            QList<Project::Said> values;
            for (const Core::DocumentId &id : std::as_const(half))
                values.append({id, year.id, QString::number(2000 + i)});
            QVERIFY(project().setValues(values));
        });
    }
    void measureLooking() const
    {
        measure("sorted by a column", sorts, answered, [this](int i) {
            if (i % 2 == 0)
                list().sortByColumn(DocumentTree::WordsColumn, Qt::DescendingOrder);
            else
                list().sortByColumn(DocumentTree::NameColumn, Qt::AscendingOrder);
        });
        const QString letters = u"first"_s; // every other one has it, so that what goes are as many stretches
        auto *line = panel()->findChild<QLineEdit *>();
        line->setFocus();
        measure("a letter typed into its filter", 6 * (int(letters.size()) + 1), answered, [&](int i) {
            const qsizetype at = i % (letters.size() + 1);
            if (at < letters.size())
                QTest::keyClick(line, letters[at].toLatin1());
            else
                line->clear();
        });
        QCOMPARE(line->text(), QString());
        QScrollBar &bar = *list().verticalScrollBar();
        measure("scrolled by a page", pages, frame, [&](int) {
            if (bar.value() == bar.maximum())
                bar.setValue(0);
            else
                bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
        });
    }

private Q_SLOTS:
    void list_isQuick_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("five hundred") << 500;
    }
    void list_isQuick()
    {
        QFETCH(int, count);
        m_of = "list of " + std::to_string(count) + (count == 1 ? " document, " : " documents, ");
        m_desk = std::make_unique<Test::Desk>();
        const QString path = m_desk->path(u"talks.crossread"_s);
        QVERIFY(makeProject(path, count));
        Project::waitUntilClosed(path);
        QElapsedTimer clock;
        clock.start();
        m_desk->window().openFiles({path});
        QVERIFY(QTest::qWaitFor([this] { return isSettled(); }, patience));
        Bench::figure(m_of + "at the first opening, until all is found that it says", double(clock.elapsed()), "ms");
        // At the side of the pages, and wide enough for most columns.
        m_desk->trigger(u"view.layoutCode"_s);
        m_desk->trigger(u"go.documents"_s);
        Window::ProjectPage &page = *m_desk->window().page();
        page.resizeDocks({page.findChild<QDockWidget *>(u"panel.documents"_s)}, {page.width() / 2}, Qt::Horizontal);
        Bench::pause(10 * rest);
        close(path);
        QList<double> taken;
        for (int i = 0; i < openings; ++i) {
            const auto took = open(path);
            QVERIFY(took);
            QVERIFY(QTest::qWaitFor([this] { return isSettled(); }, patience));
            taken.append(*took);
            if (i + 1 < openings)
                close(path);
        }
        std::ranges::sort(taken);
        Bench::figure(m_of + "from asking for the project to its paint, median", taken[openings / 2], "ms",
            Bench::Bound::AtMost, opened);
        measureActs();
        measureLooking();
    }
    void cleanup() { m_desk.reset(); }
};

QTEST_MAIN(BenchDocuments)
#include "bench_documents.moc"
