// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"
#include "window/documents/memoeditor.h"
#include "window/widgets/listpanel.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Crossread::Models {
class MemoModel;
}

namespace Crossread::Window {

/// The list of all memos, on whatever they are.
class MemoList final : public ListPanel {
    Q_OBJECT

public:
    explicit MemoList(const Workbench &bench);

    void choose(const Library::MemoOf &of); ///< where it is listed

Q_SIGNALS:
    void chosen(const Crossread::Library::MemoOf &of);
    void writingWanted(const Crossread::Library::MemoOf &of); ///< also where nothing is written yet
    void placeWanted(const Crossread::Library::MemoOf &of);

private:
    void updateCount();
    [[nodiscard]] QList<Library::Memo> listed() const; ///< those that the search lets through, as they are sorted
    void copy();
    void save();

    Workbench m_bench;
    Models::MemoModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_view;
    QLineEdit *m_text;
    QLabel *m_count;
};

/// All memos in one list, and beside it the one that is written.
class MemoPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MemoPanel(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] MemoEditor &editor() const { return *m_editor; }
    void write(const Library::MemoOf &of); ///< opens it, also where nothing is written yet, and goes there

Q_SIGNALS:
    void placeWanted(const Crossread::Library::MemoOf &of);

private:
    MemoList *m_list;
    MemoEditor *m_editor;
};

}
