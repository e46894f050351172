// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "longtexts.h"
#include "project/afterwork.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "stallmeter.h"
#include "support/scratch.h"
#include "window/coding/exportdialog.h"
#include "window/desk/actions.h"
#include "window/desk.h"
#include "window/pages/documentcontroller.h"
#include "window/importing/importdialog.h"
#include "window/importing/importpage.h"
#include "window/desk/messagebar.h"
#include "window/shell/restoredialog.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QEventLoop>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <string>
#include <utility>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// For how long the window does not answer while long texts come in, go, and are read anew. Prints for each step the
/// longest gap between two turns of the event loop, the work in it, and how long the step took in all.
class BenchStalls final : public QObject {
    Q_OBJECT

    static bool wait(const std::function<bool()> &done, int seconds = 180)
    {
        QEventLoop loop;
        QTimer look;
        QElapsedTimer clock;
        clock.start();
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (done() || clock.elapsed() > seconds * 1000)
                loop.quit();
        });
        look.start(5);
        loop.exec();
        return done();
    }

    static bool step(
        Bench::StallMeter &meter, const char *name, const std::function<void()> &act, const std::function<bool()> &done)
    {
        (void)meter.takeLongest();
        QElapsedTimer clock;
        clock.start();
        bool begun = false;
        QTimer::singleShot(0, &clockOwner(), [&] { // from the event loop, as a click comes
            act();
            begun = true; // not before: an act that waits for the file handles events meanwhile
        });
        const bool good = wait([&] { return begun && done(); });
        const double total = double(clock.elapsed());
        wait([&] { return clock.elapsed() > total + 300; }); // what follows: widths, paints
        const Bench::StallMeter::Gap gap = meter.takeLongest();
        qInfo().noquote() << u"%1 gap %2 ms (work %3), in all %4 ms%5"_s.arg(QLatin1StringView(name), -34)
                                 .arg(gap.wall, 6, 'f', 0)
                                 .arg(gap.work, 6, 'f', 0)
                                 .arg(total, 7, 'f', 0)
                                 .arg(good ? QString() : u" NOT DONE"_s);
        if (gap.wall > 50)
            qInfo().noquote() << "       " << ours(gap.stack).join(u" < "_s);
        note(name, gap);
        return good;
    }
    struct Longest {
        double wall = 0;
        double work = 0;
        std::string step;
    };
    static Longest &longest()
    {
        static Longest kept;
        return kept;
    }
    static void note(const char *name, const Bench::StallMeter::Gap &gap)
    {
        if (gap.wall > longest().wall)
            longest() = {gap.wall, gap.work, name};
    }
    /// Of all steps since the last time.
    static void printLongest(const char *what)
    {
        const Longest one = std::exchange(longest(), {});
        Bench::figure(std::string("longest time without an answer, ") + what + " (" + one.step + ", "
                + std::to_string(int(one.work)) + " ms of it work)",
            one.wall, "ms", Bench::Bound::AtMost, 100);
    }
    static QObject &clockOwner()
    {
        static QObject owner;
        return owner;
    }
    static QStringList ours(const QStringList &stack)
    {
        QStringList names;
        for (const QString &name : stack.mid(2)) {
            if (name.contains("Crossread"_L1) || names.size() < 5)
                names.append(name.section("Crossread::"_L1, -1));
        }
        return names.mid(0, 14);
    }

    static bool settled(const Test::Desk &desk)
    {
        return desk.window().page() != nullptr && desk.window().page()->isSettled();
    }
    static Window::ImportDialog *dialog(const Test::Desk &desk)
    {
        return desk.window().findChild<Window::ImportDialog *>();
    }
    static bool ready(const Test::Desk &desk)
    {
        const auto *shown = dialog(desk);
        return shown != nullptr && !shown->pages().isEmpty()
            && std::ranges::all_of(shown->pages(), &Window::ImportPage::isReady);
    }

private Q_SLOTS:
    void longTexts_data()
    {
        QTest::addColumn<int>("megabytes");
        for (const int megabytes : {1, 10, 100})
            QTest::addRow("%d MB", megabytes) << megabytes;
    }
    void longTexts()
    {
        QFETCH(int, megabytes);
        Test::Desk desk;
        Test::writeBytes(desk.path(u"transcript.txt"_s), Bench::conversation(megabytes));
        Test::writeBytes(desk.path(u"second.txt"_s), Bench::conversation(megabytes).append("The end."));
        Test::writeBytes(
            desk.path(u"article.txt"_s), "News.\n\n\"Enough\", said Anna Smith about the Minsk agreements.\n");
        const QStringList files{desk.path(u"transcript.txt"_s), desk.path(u"article.txt"_s)};
        Bench::StallMeter meter;
        const auto isSettled = [&] { return settled(desk); };
        const auto isClosed = [&] { return desk.window().page() == nullptr; };

        QVERIFY(step(meter, "new project from the command line", [&] { desk.window().openFiles(files); }, isSettled));
        const QString path = desk.window().page()->project()->path();
        QVERIFY(step(meter, "closing it", [&] { desk.window().closeProject(); }, isClosed));
        QVERIFY(step(meter, "opening it again", [&] { desk.window().openFiles({path}); }, isSettled));

        QVERIFY(step(
            meter, "import dialog", [&] { desk.window().page()->documents().addFiles({desk.path(u"second.txt"_s)}); },
            [&] { return ready(desk); }));
        QVERIFY(step(
            meter, "adding what it shows", [&] { dialog(desk)->accept(); },
            [&] {
                return dialog(desk) == nullptr && desk.window().page()->project()->documents().size() == 3
                    && isSettled();
            }));

        desk.transcript().view().setFocus();
        desk.window().page()->panes().activate(desk.transcript());
        QVERIFY(step(
            meter, "properties dialog", [&] { desk.trigger(u"document.properties"_s); }, [&] { return ready(desk); }));
        Core::ImportOptions options;
        options.kind = Core::DocumentKind::Other;
        QVERIFY(step(
            meter, "other options in it", [&] { dialog(desk)->pages().first()->setOptions(options); },
            [&] { return ready(desk); }));
        QVERIFY(step(
            meter, "applying them", [&] { dialog(desk)->accept(); },
            [&] { return dialog(desk) == nullptr && isSettled(); }));
        QVERIFY(step(meter, "undoing that", [&] { desk.trigger(u"edit.undo"_s); }, isSettled));
        QVERIFY(step(meter, "doing it again", [&] { desk.trigger(u"edit.redo"_s); }, isSettled));
        QVERIFY(step(meter, "removing the text", [&] { desk.trigger(u"document.remove"_s); }, isSettled));
        QVERIFY(step(meter, "undoing the removal", [&] { desk.trigger(u"edit.undo"_s); }, isSettled));
        QVERIFY(step(meter, "closing the window", [&] { desk.window().close(); }, isClosed));

        Test::Desk other;
        other.trigger(u"project.new"_s);
        QVERIFY(step(
            meter, "import dialog of a new project", [&] { dialog(other)->addFiles({desk.path(u"second.txt"_s)}); },
            [&] { return ready(other); }));
        QVERIFY(step(
            meter, "starting to read", [&] { dialog(other)->accept(); },
            [&] { return dialog(other) == nullptr && settled(other); }));
        printLongest(QTest::currentDataTag());
    }

    void manyAnnotations_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1'000, 10'000, 100'000})
            QTest::addRow("%d annotations", count) << count;
    }
    void manyAnnotations()
    {
        QFETCH(int, count);
        Test::Desk desk;
        Test::writeBytes(desk.path(u"transcript.txt"_s), Bench::conversation(10));
        QVERIFY(desk.openFiles({desk.path(u"transcript.txt"_s)}));
        const QString path = desk.window().page()->project()->path();
        const Core::DocumentPtr document = desk.transcript().document();
        QVERIFY(desk.window().page()->project()->codeNamed(u"claim/true"_s));
        desk.window().closeProject();
        Project::waitUntilClosed(path);
        QVERIFY(Bench::fill(path, *document, count, 1));
        Bench::StallMeter meter;
        const auto isSettled = [&] { return settled(desk); };
        QVERIFY(step(meter, "opening the project", [&] { desk.window().openFiles({path}); }, isSettled));
        Project::Project &project = *desk.window().page()->project();
        const Core::CodeId code = project.codes()[0].id;

        QList<double> gaps;
        for (int i = 0; i < 200; ++i) {
            (void)meter.takeLongest();
            const qsizetype begin = qsizetype(i) * 400 + 7;
            desk.transcript().view().setSelection({begin, begin + 30});
            QTimer::singleShot(
                0, this, [&] { QVERIFY(project.annotate(project.documents()[0].id, {begin, begin + 30}, {code})); });
            QElapsedTimer clock;
            clock.start();
            wait([&] { return clock.elapsed() > 25; });
            const Bench::StallMeter::Gap gap = meter.takeLongest();
            note("annotating", gap);
            gaps.append(gap.wall);
            if (gap.wall > 50)
                qInfo().noquote() << "       " << ours(gap.stack).join(u" < "_s);
        }
        std::ranges::sort(gaps);
        qInfo("annotating: gap median %.1f ms, 99th of 100 %.1f ms, longest %.1f ms", gaps[gaps.size() / 2],
            gaps[gaps.size() * 99 / 100], gaps.last());

        const auto backups = [&] { return Project::backupsIn(project.backupFolder()).size(); };
        const qsizetype before = backups();
        QVERIFY(step(meter, "backing up", [&] { project.backUp(); }, [&] { return backups() > before; }));
        QVERIFY(step(
            meter, "checking the project", [&] { desk.trigger(u"project.check"_s); },
            [&] { return desk.window().messages().text().contains(u"is sound"_s); }));

        desk.trigger(u"project.export"_s);
        const QPointer<Window::ExportDialog> out = desk.window().findChild<Window::ExportDialog *>();
        QVERIFY(out);
        QVERIFY(step(
            meter, "exporting the project",
            [&] {
                out->setWhat(Window::ExportDialog::What::Project);
                out->writeTo(desk.path(u"out.qdpx"_s));
            },
            [&] { return out.isNull(); }));

        const auto undo = [&] { desk.trigger(u"edit.undo"_s); };
        QVERIFY(step(
            meter, "removing the annotations", [&] { QVERIFY(project.removeAnnotations(project.annotationIds({}))); },
            isSettled));
        QVERIFY(step(meter, "undoing that", undo, isSettled));
        QVERIFY(step(meter, "removing a code", [&] { QVERIFY(project.removeCode(code)); }, isSettled));
        QVERIFY(step(meter, "undoing that", undo, isSettled));
        QVERIFY(step(meter, "removing the text", [&] { desk.trigger(u"document.remove"_s); }, isSettled));
        QVERIFY(step(meter, "undoing that", undo, isSettled));
        // Its buttons' names: the dialog's own business, but for this.
        const auto dialog = [&] { return desk.window().findChild<Window::RestoreDialog *>(); };
        const auto button = [&] {
            const auto buttons = dialog() ? dialog()->findChildren<QPushButton *>() : QList<QPushButton *>();
            const auto restore = std::ranges::find(buttons, u"&Restore"_s, &QPushButton::text);
            return restore == buttons.cend() ? nullptr : *restore;
        };
        const auto compared = [&] {
            const auto labels = dialog() ? dialog()->findChildren<QLabel *>() : QList<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->text().startsWith("Against now"_L1) || label->text().startsWith("It says what"_L1);
            });
        };
        QVERIFY(step(meter, "choosing a backup", [&] { desk.trigger(u"project.restore"_s); }, compared));
        const QPointer<Window::ProjectPage> page = desk.window().page();
        QVERIFY(
            step(meter, "restoring it", [&] { button()->click(); }, [&] { return page.isNull() && settled(desk); }));
        QVERIFY(step(
            meter, "closing the project", [&] { desk.window().closeProject(); },
            [&] { return desk.window().page() == nullptr; }));
        printLongest(QTest::currentDataTag());
    }
};

QTEST_MAIN(BenchStalls)
#include "bench_stalls.moc"
