// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "support/bus.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "window/coding/annotationeditor.h"
#include "window/desk.h"
#include "window/desk/actions.h"
#include "reading/readingview.h"
#include "window/pages/panearea.h"
#include "window/pages/readingpane.h"
#include "window/shell/handover.h"
#include "window/shell/projectpage.h"
#include "window/shell/sessionend.h"
#include "window/shell/windows.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSessionManager>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Window::Request;

namespace {

/// Crossread as it is started, in a home.
class Started {
public:
    Started(const QString &home, const QString &bus, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.insert(name, home);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(home);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(Test::programPath(u"crossread"_s), arguments);
    }
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Started)
    /// The exit status once it has ended by itself; -1 while it runs.
    [[nodiscard]] int ended(int within) { return m_process.waitForFinished(within) ? m_process.exitCode() : -1; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void tell(int signal) { ::kill(pid_t(m_process.processId()), signal); }

private:
    QProcess m_process;
};

QStringList opened(const QString &home)
{
    return QSettings(home + u"/crossread/crossread.ini"_s, QSettings::IniFormat).value("recent").toStringList();
}

}

/// One process for each user and session, with a window for each project; and how it ends.
class TestOneProcess final : public QObject {
    Q_OBJECT

private:
    /// A project with the sample's transcript, by name in the folder.
    static QString made(const QString &folder, const QString &name)
    {
        const QString path = folder + u'/' + name;
        const int status = QProcess::execute(Test::programPath(u"crossread-cli"_s),
            {u"new"_s, path, u"--transcript"_s, Test::sourcePath(u"resources/sample/transcript.txt"_s)});
        return status == 0 ? path : QString();
    }
    static bool settled(const Window::Windows &windows, qsizetype projects)
    {
        return QTest::qWaitFor(
            [&] {
                return windows.projects().size() == projects
                    && std::ranges::all_of(windows.all(), [](const Window::MainWindow *window) {
                           return window->page() == nullptr || window->page()->isSettled();
                       });
            },
            20'000);
    }

private Q_SLOTS:
    void secondStart_handsItsFilesToTheFirst()
    {
        const Test::Bus bus;
        if (bus.address().isEmpty())
            QSKIP("There is no dbus-daemon.");
        const QTemporaryDir home;
        const QString first = made(home.path(), u"first.crossread"_s);
        const QString second = made(home.path(), u"second one – второй.crossread"_s);
        Started running(home.path(), bus.address(), {first});
        QTRY_COMPARE_WITH_TIMEOUT(opened(home.path()), QStringList{first}, 20'000);

        QCOMPARE(Started(home.path(), bus.address(), {QFileInfo(second).fileName()}).ended(20'000), 0);
        QTRY_COMPARE_WITH_TIMEOUT(opened(home.path()), QStringList({second, first}), 20'000);
        QCOMPARE(Started(home.path(), bus.address(), {}).ended(20'000), 0);
        QCOMPARE(Started(home.path(), bus.address(), {u"--last"_s}).ended(20'000), 0);
        // What holds for one run is nobody else's.
        Started other(home.path(), bus.address(), {u"--size"_s, u"800x600"_s});
        QCOMPARE(other.ended(1500), -1);

        running.tell(SIGTERM);
        QCOMPARE(running.ended(20'000), 0);
        for (const QString &path : {first, second})
            QVERIFY(Project::Project::open(path).has_value());
    }

    void withoutABus_eachIsForItself_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("gone") << u"unix:path=/nonexistent/bus"_s;
        QTest::newRow("no address") << u"nonsense"_s;
    }
    void withoutABus_eachIsForItself()
    {
        QFETCH(QString, address);
        const QTemporaryDir home;
        Started first(home.path(), address, {});
        Started second(home.path(), address, {made(home.path(), u"a.crossread"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(opened(home.path()).size(), 1, 20'000);
        QVERIFY(first.isRunning() && second.isRunning());
    }

    void signal_endsItInPeace_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("the system goes down") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
        QTest::newRow("Ctrl+C") << SIGINT;
    }
    void signal_endsItInPeace()
    {
        QFETCH(int, number);
        const QTemporaryDir home;
        const QString path = made(home.path(), u"a.crossread"_s);
        Started running(home.path(), u"unix:path=/nonexistent/bus"_s, {path});
        QTRY_COMPARE_WITH_TIMEOUT(opened(home.path()).size(), 1, 20'000);
        running.tell(number);
        QCOMPARE(running.ended(20'000), 0);
        QVERIFY2(!QFile::exists(path + u"-wal"_s), "closed as by its user");
    }

    void request_isWhatTheBusSays_data()
    {
        QTest::addColumn<std::function<void(Window::Handover &)>>("call");
        QTest::addColumn<Request>("request");
        using Call = std::function<void(Window::Handover &)>;
        const QVariantMap token{{u"activation-token"_s, u"t1"_s}};
        QTest::newRow("nothing but to come")
            << Call([=](auto &bus) { bus.Activate(token); }) << Request{Request::Kind::Show, {}, u"t1"_s};
        QTest::newRow("the older name of leave")
            << Call([=](auto &bus) { bus.Activate({{u"desktop-startup-id"_s, u"t2"_s}}); })
            << Request{Request::Kind::Show, {}, u"t2"_s};
        QTest::newRow("a file with blanks")
            << Call([=](auto &bus) { bus.Open({u"file:///tmp/a%20b.crossread"_s}, {}); })
            << Request{Request::Kind::Files, {u"/tmp/a b.crossread"_s}, {}};
        QTest::newRow("an address that is no file")
            << Call([=](auto &bus) { bus.Open({u"https://example.org/"_s}, {}); })
            << Request{Request::Kind::Show, {}, {}};
        QTest::newRow("an action") << Call([=](auto &bus) { bus.ActivateAction(u"new-project"_s, {}, {}); })
                                   << Request{Request::Kind::NewProject, {}, {}};
        QTest::newRow("an action nobody knows")
            << Call([=](auto &bus) { bus.ActivateAction(u"dance"_s, {}, {}); }) << Request{Request::Kind::Show, {}, {}};
    }
    void request_isWhatTheBusSays()
    {
        QFETCH(std::function<void(Window::Handover &)>, call);
        Window::Handover bus;
        QSignalSpy requested(&bus, &Window::Handover::requested);
        call(bus);
        QCOMPARE(requested.size(), 1);
        QTEST(requested.first().first().value<Request>(), "request");
    }

    void eachProject_hasOneWindow()
    {
        const Test::Desk desk;
        const QString first = made(desk.path({}), u"first.crossread"_s);
        const QString second = made(desk.path({}), u"second.crossread"_s);
        Window::Windows windows(desk.settings(), desk.themes());
        windows.take({Request::Kind::Files, {first}, {}});
        windows.take({Request::Kind::Files, {first}, {}}); // while it is being opened
        QVERIFY(settled(windows, 1));
        QCOMPARE(windows.all().size(), 1);

        windows.take({Request::Kind::Files, {second}, {}});
        QVERIFY(settled(windows, 2));
        QCOMPARE(windows.projects(), QStringList({first, second}));
        windows.take({Request::Kind::Files, {first}, {}});
        QTRY_VERIFY(windows.all().first()->isActiveWindow());
        windows.all().last()->openFiles({first}); // from its own menu
        QTest::qWait(100);
        QCOMPARE(windows.projects(), QStringList({first, second}));

        windows.all().first()->close();
        QCOMPARE(windows.projects(), QStringList{second});
        windows.take({Request::Kind::LastProject, {}, {}});
        QVERIFY(settled(windows, 1));
        windows.take({Request::Kind::NewProject, {}, {}});
        QCOMPARE(windows.all().size(), 2);
        QTRY_VERIFY(windows.all().last()->findChild<QDialog *>() != nullptr);
        windows.take({Request::Kind::Files, {first}, {}}); // not behind the dialog
        QVERIFY(settled(windows, 2));
        QCOMPARE(windows.all().size(), 3);
        windows.leave();
        QVERIFY(windows.all().isEmpty());
    }

    void anotherLanguage_isThatOfAllWindows()
    {
        const Test::Desk desk;
        Window::Windows windows(desk.settings(), desk.themes());
        for (const QString &name : {u"a.crossread"_s, u"b.crossread"_s})
            windows.take({Request::Kind::Files, {made(desk.path({}), name)}, {}});
        QVERIFY(settled(windows, 2));
        const QStringList before = windows.projects();
        desk.settings().setLanguage(u"fr"_s);
        QTRY_COMPARE(windows.all().first()->actions().get(u"app.quit"_s)->text().remove(u'&'), u"Quitter"_s);
        QVERIFY(settled(windows, 2));
        QCOMPARE(windows.projects(), before);
        desk.settings().setLanguage(u"en"_s);
        QTRY_COMPARE(windows.all().last()->actions().get(u"app.quit"_s)->text().remove(u'&'), u"Quit"_s);
    }

    /// The session says that it ends; nothing is asked, and what is being typed is there the next day.
    void whatIsTyped_isKeptWhenTheSessionEnds()
    {
        auto *session = qApp->findChild<QSessionManager *>(); // Qt's own, which asks no session here
        QVERIFY(session != nullptr);
        const Test::Desk desk;
        const QString path = made(desk.path({}), u"a.crossread"_s);
        Core::AnnotationId id;
        {
            Window::Windows windows(desk.settings(), desk.themes());
            const Window::SessionEnd end(windows);
            windows.take({Request::Kind::Files, {path}, {}});
            QVERIFY(settled(windows, 1));
            Window::MainWindow &window = *windows.all().first();
            Project::Project &project = *window.page()->project();
            const auto document = project.documents().first().id;
            id = project.annotateNamed(document, {0, 20}, {u"Treaty"_s}, u"a"_s).value();
            Reading::ReadingView &view = window.page()->panes().first().view();
            QTRY_VERIFY(!view.marks(Reading::Layer::Annotation).isEmpty());
            auto &editor = *window.findChild<Window::AnnotationEditor *>();
            view.setFocus();
            view.setSelection({0, 20});
            window.actions().get(u"annotate.memo"_s)->trigger();
            QTest::keyClicks(editor.findChild<QPlainTextEdit *>(), u" thought"_s);
            Q_EMIT qApp->commitDataRequest(*session);
            QCOMPARE(project.annotation(id)->memo, u"a thought"_s);
            QCOMPARE(windows.projects(), QStringList{path}); // it may yet go on
            QVERIFY(QApplication::activeModalWidget() == nullptr);
            Q_EMIT qApp->saveStateRequest(*session);
            QCOMPARE(session->restartCommand().sliced(1), QStringList{path});
            QCOMPARE(session->restartHint(), QSessionManager::RestartIfRunning);
            QTest::keyClicks(editor.findChild<QPlainTextEdit *>(), u", still typed"_s);
            windows.leave();
        }
        const auto again = Project::Project::open(path);
        QVERIFY(again);
        QCOMPARE((*again)->annotation(id)->memo, u"a thought, still typed"_s);
    }
};

QTEST_MAIN(TestOneProcess)
#include "tst_oneprocess.moc"
