// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/error.h"
#include "window/widgets/listpanel.h"
#include "window/desk/workbench.h"

class QTreeView;

namespace Crossread::Models {
class CodeModel;
}

namespace Crossread::Window {

class AnnotationController;

/// The tree of codes: add, change, delete, and apply to the selected words.
class CodePanel final : public ListPanel {
    Q_OBJECT

public:
    CodePanel(const Workbench &bench, AnnotationController &controller, QWidget *parent = nullptr);

    void keepTyped(); ///< now: the project is about to be left

private:
    void add();
    void edit();
    void remove();
    void applyCurrent();
    void showMenu(QPoint point);
    [[nodiscard]] Core::CodeId current() const;
    /// `stretch`: of typing, where what was typed before comes back to be changed.
    void open(const Core::Code &code, const QString &title, qint64 stretch = 0,
        const std::optional<Core::Error> &problem = {});

    Workbench m_bench;
    AnnotationController &m_controller;
    Models::CodeModel *m_model;
    QTreeView *m_view;
};

}
