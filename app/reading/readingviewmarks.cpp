// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingviewprivate.h"

namespace Crossread::Reading {

void ReadingView::setMarks(Layer layer, QList<Mark> marks)
{
    d->marks.of(layer).assign(std::move(marks));
    viewport()->update();
    Q_EMIT marksChanged(layer);
}

void ReadingView::addMark(Layer layer, const Mark &mark)
{
    d->marks.of(layer).add(mark);
    viewport()->update();
    Q_EMIT marksChanged(layer);
}

void ReadingView::removeMark(Layer layer, Core::TextSpan span, quint64 tag)
{
    d->marks.of(layer).remove(span, tag);
    viewport()->update();
    Q_EMIT marksChanged(layer);
}

QList<Mark> ReadingView::marks(Layer layer) const
{
    return d->marks.of(layer).marks();
}

const MarkLayer &ReadingView::markLayer(Layer layer) const
{
    return d->marks.of(layer);
}

QList<Mark> ReadingView::marksAt(Layer layer, qsizetype position) const
{
    QList<Mark> found;
    for (const qsizetype index : d->marks.of(layer).touching({position, position + 1}))
        found.append(d->marks.of(layer)[index]);
    return found;
}

void ReadingView::setCurrentMark(Layer layer, quint64 tag)
{
    if (std::exchange(d->marks.current[size_t(layer)], tag) != tag)
        viewport()->update();
}

}
