// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk.h"

#include "project/afterwork.h"
#include "reading/readingview.h"
#include "support/warnings.h"
#include "support/windows.h"
#include "window/coding/exportdialog.h"
#include "window/desk/actions.h"
#include "window/desk/projectplaces.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QTest>

namespace Crossread::Test {

Desk::Desk()
{
    failOnWarnings();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_home.path().toLocal8Bit());
    m_settings = std::make_unique<Window::Settings>(m_home.filePath(QStringLiteral("settings.ini")));
    m_themes = std::make_unique<Window::ThemeManager>(*m_settings);
    m_settings->setPaper(Window::Paper::Light);
    m_settings->setLooksAgain(false); // those who want it ask for it; for all others it is work beside theirs
    reopen();
}

Desk::~Desk()
{
    m_window.reset();
    QStringList paths = m_settings->recentProjects();
    paths.append(Window::samplePath());
    for (const QString &path : std::as_const(paths))
        Project::waitUntilClosed(path); // its last backup is written into the home, which goes now
}

void Desk::reopen()
{
    if (m_window)
        m_window->close();
    m_window = std::make_unique<Window::MainWindow>(*m_settings, *m_themes);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(waitUntilActive(*m_window));
}

bool Desk::settled() const
{
    return QTest::qWaitFor([this] { return m_window->page() != nullptr && m_window->page()->isSettled(); }, 20'000);
}

bool Desk::openSample()
{
    m_window->openSample();
    return settled();
}

bool Desk::openFiles(const QStringList &files)
{
    m_window->openFiles(files);
    return settled();
}

Window::ReadingPane &Desk::transcript() const
{
    return m_window->page()->panes().first();
}

Window::ReadingPane &Desk::article() const
{
    return m_window->page()->panes().second();
}

bool Desk::select(Window::ReadingPane &pane, const QString &words) const
{
    const qsizetype begin = pane.document() ? pane.document()->text.indexOf(words) : -1;
    if (begin < 0)
        return false;
    pane.view().setFocus();
    pane.view().setSelection({begin, begin + words.size()});
    return true;
}

void Desk::trigger(const QString &actionId) const
{
    m_window->actions().get(actionId)->trigger();
}

bool writes(Window::ExportDialog &dialog, const QString &path)
{
    dialog.writeTo(path);
    return QTest::qWaitFor([&] { return dialog.writtenPath() == path; }, 20'000);
}

}
