// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"
#include "core/error.h"
#include "models/factsindex.h"
#include "window/desk/workbench.h"
#include "window/widgets/listpanel.h"

#include <QSet>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QMenu;
class QTreeView;

namespace Crossread::Models {
class TableFilter;
}

namespace Crossread::Library {
struct AttributeTable;
}

namespace Crossread::Window {

/// What the lists of documents and of speakers share: a filter, sortable columns, and attributes as further columns, which
/// are edited in place, made and changed from the head of the table or the menu of a row, and imported.
class TablePanel : public ListPanel {
    Q_OBJECT

public:
    /// `firstAttribute`: the column from which on there are attributes.
    TablePanel(const Workbench &bench, const Models::FactsIndex &facts, Core::AttributeOf of, int firstAttribute);

protected:
    /// What is shown. Its signal refused() is for refuse().
    void setTable(QAbstractItemModel &table, const QString &name);
    void refuse(const Core::Error &error);
    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] Models::TableFilter &filter() const { return *m_filter; }
    [[nodiscard]] bool isAttribute(int column) const { return column >= m_firstAttribute; }
    void showCount(const QString &text);

    void addAttribute();
    void chooseTable(); ///< to be imported
    void importTable(const QString &path); ///< after a look at what it would bring
    [[nodiscard]] QList<QModelIndex> selectedRows() const; ///< of the table itself
    void addHeadEntries(QMenu &menu); ///< what the heads offer, of the current column

private:
    void showHeadMenu(QPoint point);
    void addColumnEntries(QMenu &menu, int current);
    void showColumn(const QString &name, bool shown);
    void hideColumns(); ///< that are not to be shown, wherever they stand now
    [[nodiscard]] QString columnsSetting() const;
    void editAttribute(const Core::Attribute &attribute, const QString &title);
    void removeAttribute(const Core::Attribute &attribute);
    void offer(const Library::AttributeTable &table);

    Workbench m_bench;
    const Models::FactsIndex &m_facts;
    const Core::AttributeOf m_of;
    const int m_firstAttribute;
    QTreeView *m_view;
    QLineEdit *m_text;
    QLabel *m_count;
    Models::TableFilter *m_filter = nullptr;
    QSet<QString> m_hidden; ///< columns by their names
};

}
