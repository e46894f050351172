// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Crossread::Window {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Placed> FlowLayout::placed(const QRect &rect) const
{
    const int gap = std::max(spacing(), 0);
    const QRect room = rect.marginsRemoved(contentsMargins());
    std::vector<Placed> all;
    QPoint at = room.topLeft();
    int line = 0; // its height so far
    size_t first = 0; // in it
    const auto endLine = [&] {
        for (; first < all.size(); ++first)
            all[first].place.translate(0, (line - all[first].place.height()) / 2);
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize liked = item->sizeHint();
        const QSize size(std::max(std::min(liked.width(), room.width()), item->minimumSize().width()), liked.height());
        if (at.x() > room.left() && at.x() + size.width() > room.left() + room.width()) {
            endLine();
            at = {room.left(), at.y() + line + gap};
            line = 0;
        }
        all.push_back({item.get(), {at, size}});
        at.rx() += size.width() + gap;
        line = std::max(line, size.height());
    }
    endLine();
    return all;
}

QSize FlowLayout::sizeHint() const
{
    QRect bounds;
    for (const Placed &one : placed({0, 0, QLAYOUTSIZE_MAX, 0}))
        bounds |= one.place;
    const QMargins margins = contentsMargins();
    return {bounds.right() + 1 + margins.right(), bounds.bottom() + 1 + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const Placed &one : placed({0, 0, width, 0}))
        bottom = std::max(bottom, one.place.bottom() + 1);
    return bottom + contentsMargins().bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    for (const Placed &one : placed(rect))
        one.item->setGeometry(QStyle::visualRect(direction, rect, one.place));
}

}
