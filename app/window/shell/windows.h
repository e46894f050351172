// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/shell/request.h"

#include <QObject>
#include <QPointer>

namespace Crossread::Window {

class MainWindow;
class Settings;
class ThemeManager;

/// The windows of this process, one for each open project, and which of them answers a request. Another language means
/// other windows, since texts are made when widgets are: each takes over the project of the one before.
class Windows final : public QObject {
    Q_OBJECT

public:
    /// One window, on its start page.
    Windows(Settings &settings, ThemeManager &themes);
    ~Windows() override;

    /// A project that is open comes to the front; another one opens in a window without a project, or in a new one.
    void take(const Request &request);
    void keep(); ///< what is being typed in any of them, now
    void leave(); ///< closes all projects; nothing is asked

    [[nodiscard]] QList<MainWindow *> all() const; ///< oldest first; those that were closed are not among them
    [[nodiscard]] QStringList projects() const; ///< paths of the open ones

private:
    MainWindow &makeWindow();
    [[nodiscard]] MainWindow *withProject(const QStringList &files) const;
    [[nodiscard]] MainWindow &free();
    void remake();

    Settings &m_settings;
    ThemeManager &m_themes;
    QList<QPointer<MainWindow>> m_windows;
};

}
