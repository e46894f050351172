// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/windows.h"

#include "core/language.h"
#include "project/project.h"
#include "window/desk/actions.h"
#include "window/desk/settings.h"
#include "window/shell/mainwindow.h"
#include "window/shell/projectpage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr QPoint beside(32, 32); // pixels from the window before, so that both are seen

void bringToFront(MainWindow &window, const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt looks for it
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

}

Windows::Windows(Settings &settings, ThemeManager &themes)
    : m_settings(settings)
    , m_themes(themes)
{
    makeWindow();
    connect(&settings, &Settings::languageChanged, this, [this] {
        Core::speak(m_settings.language());
        QTimer::singleShot(0, this, &Windows::remake); // not below the old window's feet
    });
}

Windows::~Windows()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window;
}

QList<MainWindow *> Windows::all() const
{
    QList<MainWindow *> windows;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window && window->isVisible())
            windows.append(window);
    }
    return windows;
}

QStringList Windows::projects() const
{
    QStringList paths;
    for (const MainWindow *window : all()) {
        if (const ProjectPage *page = window->page())
            paths.append(page->project()->path());
    }
    return paths;
}

MainWindow &Windows::makeWindow()
{
    const QList<MainWindow *> others = all();
    auto *window = new MainWindow(m_settings, m_themes);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setOthers([this, window](const QStringList &files) {
        MainWindow *other = withProject(files);
        if (other == nullptr || other == window)
            return false;
        bringToFront(*other, {});
        return true;
    });
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    if (!others.isEmpty())
        window->move(others.last()->pos() + beside);
    window->show();
    return *window;
}

MainWindow *Windows::withProject(const QStringList &files) const
{
    const QList<MainWindow *> windows = all();
    const auto found =
        std::ranges::find_if(windows, [&](const MainWindow *window) { return window->hasProjectOf(files); });
    return found == windows.cend() ? nullptr : *found;
}

MainWindow &Windows::free()
{
    const QList<MainWindow *> windows = all();
    const auto found = std::ranges::find_if(windows, [](const MainWindow *window) { return window->isFree(); });
    return found == windows.cend() ? makeWindow() : **found;
}

void Windows::take(const Request &request)
{
    const QList<MainWindow *> windows = all();
    const auto active =
        std::ranges::find_if(windows, [](const MainWindow *window) { return window->isActiveWindow(); });
    MainWindow *answers = nullptr;
    switch (request.kind) {
    case Request::Kind::Show:
        answers = active != windows.cend() ? *active : windows.isEmpty() ? &makeWindow() : windows.last();
        break;
    case Request::Kind::Files:
    case Request::Kind::LastProject: {
        QStringList files = request.files;
        if (request.kind == Request::Kind::LastProject) {
            const QStringList recent = m_settings.recentProjects();
            const auto last = std::ranges::find_if(recent, [](const QString &path) { return QFileInfo::exists(path); });
            files = last == recent.cend() ? QStringList() : QStringList{*last};
        }
        answers = withProject(files);
        if (answers == nullptr) {
            answers = &free();
            answers->openFiles(files);
        }
        break;
    }
    case Request::Kind::Sample:
        answers = &free();
        answers->openSample();
        break;
    case Request::Kind::NewProject:
        answers = &free();
        answers->actions().get(u"project.new"_s)->trigger();
        break;
    }
    bringToFront(*answers, request.token);
}

void Windows::remake()
{
    const QList<MainWindow *> before = all();
    for (MainWindow *window : before) {
        makeWindow().takeOver(*window);
        delete window;
    }
    m_windows.removeAll(nullptr);
}

void Windows::keep()
{
    for (const MainWindow *window : all()) {
        if (ProjectPage *page = window->page())
            page->keep();
    }
}

void Windows::leave()
{
    for (MainWindow *window : all())
        window->close();
}

}
