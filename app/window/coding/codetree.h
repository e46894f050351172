// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace Crossread::Project {
class Project;
}

namespace Crossread::Models {
class CodeModel;
}

namespace Crossread::Window {

/// What a drag of codes carries, for those who take it: their ids.
[[nodiscard]] QList<Core::CodeId> codesIn(const QMimeData &data);
[[nodiscard]] const QString &codeMimeType();

/// The tree of codes as it is shown: narrowed by a few letters, and moved about in with the mouse (a code is dropped between
/// or on others) or with Alt and the arrow keys. It only says what is wanted.
class CodeTree final : public QTreeView {
    Q_OBJECT

public:
    CodeTree(const Project::Project &project, Models::CodeModel &model, QWidget *parent = nullptr);

    void setFilter(const QString &letters);
    void setShown(
        const std::optional<QSet<Core::CodeId>> &codes); ///< these alone, with what they stand below; unset: all
    [[nodiscard]] Core::CodeId current() const;
    void setCurrent(Core::CodeId id);
    [[nodiscard]] bool isCodable() const; ///< words can be given the current one

    enum class Step { Up, Down, In, Out };
    void step(Step step); ///< the current code; nothing where it cannot go there

Q_SIGNALS:
    /// Below `parent`, before that one or behind all.
    void moveWanted(Crossread::Core::CodeId id, Crossread::Core::CodeId parent, Crossread::Core::CodeId before);
    void wordsDropped(Crossread::Core::CodeId onto); ///< the selected words of a page
    void codableChanged(bool codable); ///< see isCodable(), or it may have

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where what is dragged would fall: on a row, or between two.
    struct Target {
        QPersistentModelIndex row;
        DropIndicatorPosition where = OnViewport;
        friend bool operator==(const Target &, const Target &) = default;
    };
    /// `between`: also between rows, and on headings, as a code can fall; words cannot.
    [[nodiscard]] Target targetAt(QPoint point, bool between) const;
    void setTarget(const Target &target);
    [[nodiscard]] Core::CodeId idOf(const QModelIndex &index) const;
    [[nodiscard]] QList<Core::CodeId> siblingsOf(Core::CodeId parent) const;

    const Project::Project &m_project;
    Models::CodeModel &m_model;
    class Filter;
    Filter *m_filter;
    Target m_target;
};

}
