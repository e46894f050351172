// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/tableimportdialog.h"

#include "window/widgets/opensize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200; // rows of the preview
constexpr qsizetype mostTold = 50; // of what is left out

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

TableImportDialog::TableImportDialog(const Library::AttributeTable &table, const Project::Data &data, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
{
    setWindowTitle(tr("Import Attributes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    accept->setEnabled(!table.values.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &TableImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TableImportDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(summary(data)));
    column->addWidget(preview(), 2);
    if (const QString text = leftOut(); !text.isEmpty()) {
        auto *told = textLabel(text);
        told->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        told->setMargin(6);
        auto *room = new QScrollArea;
        room->setWidget(told);
        room->setWidgetResizable(true);
        room->setAccessibleName(tr("What is left out"));
        column->addWidget(room, 1);
    }
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 40, em * 28});
}

QString TableImportDialog::summary(const Project::Data &data) const
{
    const auto isFresh = [&data](const Core::Attribute &one) { return data.attribute(one.id) == nullptr; };
    const auto fresh = int(std::ranges::count_if(m_table.attributes, isFresh));
    const auto matched = int(std::ranges::count(m_table.rows, true, &Library::AttributeTable::Row::isMatched));
    const QString rows = m_table.of == Core::AttributeOf::Document
        ? tr("%L1 of %L2 rows name a document of the project.").arg(matched).arg(m_table.rows.size())
        : tr("%L1 of %L2 rows name a speaker of the project.").arg(matched).arg(m_table.rows.size());
    const QString brings = tr("%n value(s) come in.", nullptr, int(m_table.values.size()));
    return fresh == 0 ? u"%1 %2"_s.arg(rows, brings)
                      : u"%1 %2 %3"_s.arg(rows, brings, tr("%n attribute(s) are new.", nullptr, fresh));
}

QString TableImportDialog::leftOut() const
{
    QStringList lines;
    for (const QString &name : m_table.unmatched())
        lines.append(tr("Left out, since the project has nothing of that name: %1").arg(name));
    for (const Library::AttributeTable::Misfit &one : m_table.misfits)
        lines.append(tr("Left out, since it cannot stand in “%1”: %2 (%3)").arg(one.attribute, one.value, one.name));
    const qsizetype more = lines.size() - mostTold;
    if (more <= 0)
        return lines.join(u'\n');
    lines.resize(mostTold);
    return lines.join(u'\n') + u'\n' + tr("and %n more", nullptr, int(more));
}

QWidget *TableImportDialog::preview() const
{
    const auto rows = int(std::min(m_table.rows.size(), mostShown));
    auto *view = new QTableWidget(rows, int(m_table.attributes.size()) + 1);
    QStringList head{m_table.of == Core::AttributeOf::Document ? tr("Document") : tr("Speaker")};
    for (const Core::Attribute &one : m_table.attributes)
        //: the name of an attribute, and what can be said there: text, a number …
        head.append(tr("%1 (%2)").arg(one.name, Library::attributeTypeName(one.type)));
    view->setHorizontalHeaderLabels(head);
    view->verticalHeader()->hide();
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(tr("Preview of the table"));
    for (int row = 0; row < rows; ++row) {
        const Library::AttributeTable::Row &shown = m_table.rows[row];
        for (int column = 0; column < view->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(column == 0 ? shown.name : shown.cells.value(column - 1));
            if (!shown.isMatched)
                item->setFlags(Qt::NoItemFlags);
            view->setItem(row, column, item);
        }
    }
    view->resizeColumnsToContents();
    return view;
}

}
