// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "retrieve/query.h"
#include "window/desk/workbench.h"
#include "window/widgets/listpanel.h"

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;
class QTreeView;

namespace Crossread::Models {
class AnnotationModel;
}

namespace Crossread::Window {

class AnnotationController;
class QueryBar;
class ShownCoders;
class TagController;

/// The annotations that are asked for, as whole passages, in groups; it follows while one tags. A click goes there; Enter
/// edits; Delete deletes; a code's key gives it to all that are chosen.
class AnnotationPanel final : public ListPanel {
    Q_OBJECT

public:
    AnnotationPanel(const Workbench &bench, AnnotationController &controller, TagController &tags,
        const ShownCoders &shown, QWidget *parent = nullptr);

    /// Those that are shown, in their order; nothing where that is all.
    [[nodiscard]] std::optional<QList<Core::AnnotationId>> listed() const;
    /// Asks for those that the condition means, in the groups as they are chosen, and comes forward.
    void showPassages(const Retrieve::Condition &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showMenu(QPoint point);
    void addActs(QMenu &menu, const QList<Core::AnnotationId> &ids); ///< on these
    void connectView();
    void ask();
    void showQueries();
    void keepQuery(const QString &name);
    void showAnswer();
    void putOnSelection(Core::AnnotationId id); ///< one that is lost
    void countPlaces(const Core::ChangeSet &applied);
    void offerPlaces(); ///< nothing to choose where none is in doubt
    [[nodiscard]] qsizetype hiddenCount() const; ///< annotations of coders who are hidden
    void select(Core::AnnotationId id); ///< once the list is up to date and to be seen
    [[nodiscard]] QList<Core::AnnotationId> selected() const;

    Workbench m_bench;
    AnnotationController &m_controller;
    TagController &m_tags;
    const ShownCoders &m_shown;
    Models::AnnotationModel *m_model;
    QueryBar *m_bar;
    QComboBox *m_place;
    QHash<QString, QHash<Core::AnchorState, int>> m_places; ///< of each coder, how many annotations are in which state
    QTreeView *m_view;
    QLabel *m_count;
    QToolButton *m_queries = nullptr;
    Core::AnnotationId m_wanted; ///< that is still to be selected
};

}
