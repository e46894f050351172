// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/memos.h"
#include "window/documents/tablepanel.h"

class QMenu;

namespace Crossread::Models {
class DocumentTree;
}

namespace Crossread::Window {

class DocumentController;
class ReadingPane;

/// The list of documents in their groups: a click opens one, dragging moves it to another group.
class DocumentPanel final : public TablePanel {
    Q_OBJECT

public:
    DocumentPanel(const Workbench &bench, const Models::FactsIndex &facts, DocumentController &documents);

    void point(Core::DocumentId id); ///< brings it into view
    void open(Core::DocumentId id); ///< on the page where it is, or on its side

Q_SIGNALS:
    void memoWanted(const Crossread::Library::MemoOf &of);

private:
    void openIn(ReadingPane &pane);
    void showMenu(QPoint point);
    void addActs(QMenu &menu); ///< on the current row, and on the chosen ones
    void addGroupMenu(QMenu &menu);
    void askForGroup();
    void moveTo(const QString &group);
    void remove();
    void writeMemo();
    void updateCount();
    void updateCountSoon();
    void noteState();
    void restoreState();
    [[nodiscard]] QList<Core::DocumentId> selected() const; ///< those in chosen groups too
    [[nodiscard]] Core::DocumentId current() const;
    void addBelow(const QModelIndex &index, QList<Core::DocumentId> &ids) const;

    const Models::FactsIndex &m_facts;
    DocumentController &m_documents;
    Models::DocumentTree *m_tree;
    bool m_isCountDue = false;
    // While the rows are made anew:
    QSet<QString> m_folded;
    QList<Core::DocumentId> m_chosen;
    Core::DocumentId m_current;
    int m_scroll = 0;
};

}
