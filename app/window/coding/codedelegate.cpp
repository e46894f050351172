// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codedelegate.h"

#include "models/codemodel.h"
#include "window/widgets/icons.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::CodeModel;

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString key = index.data(CodeModel::KeyRole).toString();
    const int own = index.data(CodeModel::CountRole).toInt();
    const int all = index.data(CodeModel::TotalRole).toInt();
    //: beside a code: how often it was used, and how often with the codes below it
    const QString count = own == all ? QLocale().toString(all) : tr("%L1 / %L2").arg(own).arg(all);
    //: beside a code: the key that applies it, and how often it was used
    const QString end = key.isEmpty() ? count : tr("[%1]  %2").arg(key.toUpper(), count);
    const int endWidth = item.fontMetrics.horizontalAdvance(end) + 12;
    const QStyle *style = item.widget == nullptr ? QApplication::style() : item.widget->style();
    item.icon = markIcon(
        index.data(CodeModel::ColourRole).value<QColor>().rgb(), index.data(CodeModel::LettersRole).toString());
    item.features |= QStyleOptionViewItem::HasDecoration;
    item.text = item.fontMetrics.elidedText(
        item.text, Qt::ElideRight, item.rect.width() - endWidth - item.decorationSize.width() - 14);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state & QStyle::State_Selected;
    painter->save();
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->setFont(item.font);
    const QRect room = QStyle::visualRect(item.direction, item.rect,
        QRect(item.rect.right() - endWidth, item.rect.top(), endWidth - 6, item.rect.height()));
    painter->drawText(room, QStyle::visualAlignment(item.direction, Qt::AlignVCenter | Qt::AlignRight), end);
    painter->restore();
}

}
