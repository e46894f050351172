// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "window/widgets/listpanel.h"
#include "window/desk/workbench.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace Crossread::Models {
class AnnotationFilter;
class AnnotationModel;
}

namespace Crossread::Window {

class AnnotationController;

/// The list of annotations, with a filter. A click goes there; Enter edits; Delete deletes.
class AnnotationPanel final : public ListPanel {
    Q_OBJECT

public:
    AnnotationPanel(const Workbench &bench, AnnotationController &controller, QWidget *parent = nullptr);

private:
    void showCount();
    void fillCodes();
    void select(Core::AnnotationId id);
    [[nodiscard]] QList<Core::AnnotationId> selected() const;

    Workbench m_bench;
    AnnotationController &m_controller;
    Models::AnnotationModel *m_model;
    Models::AnnotationFilter *m_filter;
    QTreeView *m_view;
    QLineEdit *m_text;
    QComboBox *m_code;
    QLabel *m_count;
};

}
