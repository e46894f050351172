// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/speakerpanel.h"

#include "models/attributecolumns.h"
#include "models/speakertable.h"
#include "models/tablefilter.h"
#include "window/widgets/icons.h"

#include <QMenu>
#include <QToolButton>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::SpeakerTable;

SpeakerPanel::SpeakerPanel(const Workbench &bench, const Models::FactsIndex &facts)
    : TablePanel(bench, facts, Core::AttributeOf::Speaker, SpeakerTable::firstAttributeColumn)
    , m_table(new SpeakerTable(bench.project, facts, this))
{
    const bool writable = !bench.project.isReadOnly();
    for (QToolButton *button : {addButton(u"note"_s, tr("Write a memo on the chosen speaker"), [this] { writeMemo(); }),
             addButton(
                 u"add"_s, tr("New attribute: a column to say something of every speaker"), [this] { addAttribute(); }),
             addButton(u"import"_s, tr("Import attributes from a table (CSV)"), [this] { chooseTable(); })})
        button->setEnabled(writable);
    setEmptyText(tr("Everybody who speaks in the documents is listed here."), {}, [] { });
    connect(m_table, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_current = view().currentIndex().data(Models::SpeakerRole).toString(); });
    setTable(*m_table, tr("Speakers"));
    connect(m_table, &SpeakerTable::refused, this, &SpeakerPanel::refuse);
    view().setRootIsDecorated(false);
    connect(&view(), &QTreeView::activated, this, &SpeakerPanel::writeMemo);
    connect(&view(), &QWidget::customContextMenuRequested, this, &SpeakerPanel::showMenu);
    connect(&filter(), &QAbstractItemModel::modelReset, this, [this] {
        choose(m_current);
        updateCount();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&filter(), signal, this, &SpeakerPanel::updateCount);
    updateCount();
}

void SpeakerPanel::updateCount()
{
    showCount(filter().isActive()
            //: how many speakers the filter lets through, of how many
            ? tr("%L1 of %L2").arg(filter().rowCount()).arg(m_table->rowCount())
            : tr("%Ln speaker(s)", nullptr, m_table->rowCount()));
}

void SpeakerPanel::choose(const QString &name)
{
    if (const QModelIndex at = filter().mapFromSource(m_table->indexOf(name)); at.isValid())
        view().setCurrentIndex(at);
}

void SpeakerPanel::writeMemo()
{
    if (const QString name = view().currentIndex().data(Models::SpeakerRole).toString(); !name.isEmpty())
        Q_EMIT memoWanted(name);
}

void SpeakerPanel::showMenu(QPoint point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (view().indexAt(point).isValid()) {
        menu->addAction(icon(u"note"_s), tr("M&emo"), this, &SpeakerPanel::writeMemo);
        menu->addSeparator();
    }
    addHeadEntries(*menu);
    menu->popup(view().viewport()->mapToGlobal(point));
}

}
