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
class ShownCoders;
class TagController;

/// The list of annotations, with a filter. A click goes there; Enter edits; Delete deletes; a code's key gives it to all
/// that are chosen.
class AnnotationPanel final : public ListPanel {
    Q_OBJECT

public:
    AnnotationPanel(const Workbench &bench, AnnotationController &controller, TagController &tags,
        const ShownCoders &shown, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(QPoint point);
    void putOnSelection(Core::AnnotationId id); ///< one that is lost
    void showCount();
    void fillCodes();
    void fillPlaces(); ///< how many places are in doubt, or lost; nothing to choose where none are
    void select(Core::AnnotationId id);
    [[nodiscard]] QList<Core::AnnotationId> selected() const;

    Workbench m_bench;
    AnnotationController &m_controller;
    TagController &m_tags;
    Models::AnnotationModel *m_model;
    Models::AnnotationFilter *m_filter;
    QTreeView *m_view;
    QLineEdit *m_text;
    QComboBox *m_code;
    QComboBox *m_place;
    QLabel *m_count;
};

}
