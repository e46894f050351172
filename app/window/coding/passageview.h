// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Crossread::Window {

/// A list of passages, each as high as its words make it at the width there is. Only those that are seen are laid out: a
/// hundred thousand of them take seconds.
class PassageView final : public QTreeView {
    Q_OBJECT

public:
    explicit PassageView(QWidget *parent = nullptr);

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    // Where a row stands that is not seen, a tree finds out row by row: it is not asked.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] bool isSeen(const QModelIndex &index) const;
    [[nodiscard]] bool isTree() const; ///< passages in groups
    [[nodiscard]] int rowsBefore(const QModelIndex &index) const; ///< of those that are unfolded
};

}
