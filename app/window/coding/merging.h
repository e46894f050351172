// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/merging.h"
#include "window/desk/workbench.h"

#include <QDialog>

namespace Crossread::Window {

class ShownCoders;

/// What would come from another copy of the project, and what both say otherwise.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    explicit MergeDialog(const Library::Merging &merging, QWidget *parent = nullptr);
};

/// Takes another copy of the project into this one, once the reader has seen what that means. Whoever comes with it is shown
/// from then on, also who was hidden: what was just merged must not seem to be gone.
class MergeController final : public QObject {
    Q_OBJECT

public:
    MergeController(const Workbench &bench, ShownCoders &shown, QObject *parent);

    void chooseProject();
    void mergeWith(const QString &path);

private:
    void offer(const Library::Merging &merging, qint64 changes); ///< as many as there were when it was put together
    void mergeAndShow(const Library::Merging &merging);

    Workbench m_bench;
    ShownCoders &m_shown;
    qint64 m_changes = 0; ///< of the project so far
};

}
