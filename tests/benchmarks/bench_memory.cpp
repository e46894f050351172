// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "library/incoming.h"
#include "models/factsindex.h"
#include "project/afterwork.h"
#include "window/desk/settings.h"
#include "window/desk/thememanager.h"
#include "window/shell/mainwindow.h"
#include "window/shell/projectpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <string>
#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What a window takes of the memory: empty, with a project of one text, and with one of five hundred of which one is shown.
/// Each in a process of its own: bench_memory --show [PROJECT] prints what it takes.
namespace {

constexpr int manyTexts = 500;
constexpr int turnsOfAText = 420; // some 100 KB

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// Turns of the event loop until it is so, and some more in which the window comes to rest.
bool waitFor(const std::function<bool()> &done)
{
    constexpr int longest = 300'000; // ms
    constexpr int rest = 2000; // ms
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done() || clock.elapsed() > longest)
            loop.quit();
    });
    look.start(20);
    loop.exec();
    QTimer::singleShot(rest, &loop, &QEventLoop::quit);
    loop.exec();
    return done();
}

/// Prints the megabytes with that project open, or with none.
int show(const QString &project)
{
    QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    Window::Settings settings(home.filePath(u"settings.ini"_s));
    settings.setLooksAgain(false);
    settings.setBackups(false);
    Window::ThemeManager themes(settings);
    bool good = false;
    {
        Window::MainWindow window(settings, themes);
        window.resize(1280, 800);
        window.show();
        if (!project.isEmpty())
            window.openFiles({project});
        good = waitFor([&] {
            const auto *facts = window.findChild<Models::FactsIndex *>();
            return project.isEmpty()
                || (window.page() != nullptr && window.page()->isSettled() && facts != nullptr && facts->isSettled());
        });
        std::printf("%.1f\n", residentMegabytes());
        window.close();
    }
    if (!project.isEmpty())
        Project::waitUntilClosed(project);
    return good ? 0 : 1;
}

/// The same in a process of its own; below zero where it went wrong.
double shown(const QString &project)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--show"_s};
    if (!project.isEmpty())
        arguments.append(project);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    const bool good =
        process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? process.readAllStandardOutput().trimmed().toDouble() : -1;
}

QByteArray textOf(int number)
{
    QByteArray text;
    for (int turn = 0; turn < turnsOfAText; ++turn)
        text += (turn % 2 == 0 ? "Anna Smith: " : "Peter Jones: ") + QByteArray("In talk ") + QByteArray::number(number)
            + " this is what was said about the security guarantees, and about the negotiations of last week, for the "
              "time number "
            + QByteArray::number(turn) + ", after which nobody asked for more: the calendar says enough of it.\n\n";
    return text;
}

QString projectOf(const QString &path, int texts)
{
    QList<Library::PreparedDocument> documents;
    for (int number = 0; number < texts; ++number)
        documents.append(
            {{.name = u"Talk %1"_s.arg(number), .sourcePath = {}, .bytes = textOf(number), .options = {}}, {}});
    return Library::makeProject(path, documents) ? path : QString();
}

int measure()
{
    const QTemporaryDir folder;
    const QString one = projectOf(folder.filePath(u"one.crossread"_s), 1);
    const QString many = projectOf(folder.filePath(u"many.crossread"_s), manyTexts);
    if (one.isEmpty() || many.isEmpty())
        return 1;
    const double empty = shown({});
    const double first = shown(many); // reads each text once, for what the lists say of it
    const double withMany = shown(many);
    const double withOne = shown(one);
    if (empty < 0 || first < 0 || withMany < 0 || withOne < 0)
        return 1;
    const std::string texts = std::to_string(manyTexts) + " texts of 100 KB";
    Bench::figure("memory of a window without a project", empty, "MB");
    Bench::figure("memory beyond that, one text of 100 KB, shown", withOne - empty, "MB");
    Bench::figure("memory beyond that, " + texts + ", one of them shown", withMany - empty, "MB");
    Bench::figure("memory beyond that, " + texts + ", all read through for the first time", first - empty, "MB");
    return 0;
}

}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--show") == 0) {
        const QApplication application(argc, argv);
        return show(application.arguments().value(2));
    }
    const QCoreApplication application(argc, argv);
    return measure();
}
