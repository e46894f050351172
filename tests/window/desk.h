// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/shell/mainwindow.h"
#include "window/desk/settings.h"
#include "window/desk/thememanager.h"

#include <QTemporaryDir>

#include <memory>

namespace Crossread::Window {
class ExportDialog;
class ReadingPane;
}

namespace Crossread::Test {

/// A window in a home of its own, so that no test meets another's settings, or the user's.
class Desk {
public:
    Desk();
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /// Closes the window and opens another with the same settings, as on the next day.
    void reopen();
    /// The sample with all its topics found; false where it does not come up.
    [[nodiscard]] bool openSample();
    [[nodiscard]] bool openFiles(const QStringList &files);

    [[nodiscard]] Window::MainWindow &window() const { return *m_window; }
    [[nodiscard]] Window::Settings &settings() const { return *m_settings; }
    [[nodiscard]] Window::ThemeManager &themes() const { return *m_themes; }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] Window::ReadingPane &transcript() const;
    [[nodiscard]] Window::ReadingPane &article() const;
    /// Selects the first place of these words and puts the keyboard there; false where they are not in the text.
    [[nodiscard]] bool select(Window::ReadingPane &pane, const QString &words) const;
    void trigger(const QString &actionId) const;

private:
    [[nodiscard]] bool settled() const;

    QTemporaryDir m_home;
    std::unique_ptr<Window::Settings> m_settings;
    std::unique_ptr<Window::ThemeManager> m_themes;
    std::unique_ptr<Window::MainWindow> m_window;
};

/// Lets the dialog write, and waits until the file is there; false where it does not come.
[[nodiscard]] bool writes(Window::ExportDialog &dialog, const QString &path);

}
