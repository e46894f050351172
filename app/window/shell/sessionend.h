// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Crossread::Window {

class Windows;

/// Logging out asks nothing and loses nothing: when the desktop's session ends, or the system tells the program to go (SIGTERM,
/// SIGHUP, SIGINT), what is being typed is kept and the projects are closed. A session that comes again opens them again.
class SessionEnd final : public QObject {
    Q_OBJECT

public:
    /// Once for a process.
    explicit SessionEnd(Windows &windows);
    ~SessionEnd() override;

private:
    void watchSession();
    void watchSignals();

    Windows &m_windows;
};

}
