// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/passagedelegate.h"

#include "models/annotationmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace Crossread::Window {

using Models::AnnotationModel;

namespace {

constexpr int mostLines = 10;
constexpr qsizetype mostUnits = 4000; // more than so many lines show
constexpr qsizetype contextSize = 31; // anchors have 32 units of it, or 31 where that would part a pair
constexpr int sideMargin = 4;
constexpr int lineMargin = 3;

/// Laid out at a width; the words stand at [begin, end) of its text.
struct Passage {
    QTextLayout layout;
    qsizetype begin = 0;
    qsizetype end = 0;
    int height = 0;
    bool isCut = false;
};

/// What stands before or behind as whole words; it is remembered by its length, which ends anywhere.
QString wholeWords(QString text, bool isBefore)
{
    text.replace(u'\n', u' ');
    const qsizetype blank = isBefore ? text.indexOf(u' ') : text.lastIndexOf(u' ');
    if (text.size() < contextSize || blank < 0) // all that there is
        return text;
    return isBefore ? QString(u'…' + text.sliced(blank)) : QString(text.first(blank + 1) + u'…');
}

QString inLine(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

void layOut(Passage &passage, const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QString before = wholeWords(index.data(AnnotationModel::PrefixRole).toString(), true);
    const QString words = inLine(index.data(AnnotationModel::QuoteRole).toString().left(mostUnits));
    passage.begin = before.size();
    passage.end = passage.begin + words.size();
    passage.layout.setText(before + words + wholeWords(index.data(AnnotationModel::SuffixRole).toString(), false));
    passage.layout.setFont(option.font);
    QTextOption wrap(option.displayAlignment & Qt::AlignHorizontal_Mask);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    passage.layout.setTextOption(wrap);
    passage.layout.beginLayout();
    qreal y = 0;
    for (int count = 0;; ++count) {
        QTextLine line = passage.layout.createLine();
        if (!line.isValid())
            break;
        if (count == mostLines) {
            passage.isCut = true;
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += option.fontMetrics.lineSpacing();
    }
    passage.layout.endLayout();
    passage.height = int(y) + 2 * lineMargin;
}

}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = std::exchange(item.text, QString());
    const QStyle *style = item.widget == nullptr ? QApplication::style() : item.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect room = item.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool selected = item.state & QStyle::State_Selected;
    const QColor full = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setClipRect(item.rect);
    painter->setPen(full);
    if (!index.data(AnnotationModel::IdRole).isValid()) { // a group
        QFont bold = item.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
            QFontMetrics(bold).elidedText(words, Qt::ElideRight, room.width()));
    } else {
        Passage passage;
        layOut(passage, item, index, room.width());
        QTextCharFormat aside;
        aside.setForeground(selected ? full : item.palette.color(group, QPalette::PlaceholderText));
        const QTextLayout::FormatRange before{0, int(passage.begin), aside};
        const QTextLayout::FormatRange behind{int(passage.end), int(passage.layout.text().size() - passage.end), aside};
        passage.layout.draw(painter, room.topLeft() + QPointF(0, lineMargin), {before, behind});
        if (passage.isCut) {
            painter->setPen(full);
            painter->drawText(
                room.adjusted(0, 0, 0, -lineMargin), Qt::AlignBottom | Qt::AlignRight, QStringLiteral(" …"));
        }
    }
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize line(0, option.fontMetrics.lineSpacing() + 2 * lineMargin);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (view == nullptr || !index.data(AnnotationModel::IdRole).isValid())
        return line;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int depth = index.parent().isValid() || view->rootIsDecorated() ? (index.parent().isValid() ? 2 : 1) : 0;
    Passage passage;
    layOut(passage, item, index, view->columnWidth(index.column()) - depth * view->indentation() - 2 * sideMargin);
    return {0, std::max(line.height(), passage.height)};
}

}
