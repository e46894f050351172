// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"

#include <QObject>
#include <QTimer>

class QString;

namespace Crossread::Window {

class MessageBar;

/// Lets long acts of a project go on beside the window. One that lasts is told of in the active pane, with Cancel; one that
/// fails says why there.
class ActProgress final : public QObject {
    Q_OBJECT

public:
    ActProgress(const Workbench &bench, QObject *parent);

private:
    void tell();
    void stop();

    Workbench m_bench;
    QTimer m_slow;
    QTimer m_tell;
    MessageBar *m_bar = nullptr; ///< where it is told
};

/// Says in the active pane what an act has done, with Undo, once it is kept.
void sayDone(const Workbench &bench, const QString &sentence);

}
