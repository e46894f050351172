// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingviewaccessible.h"

#include "readingviewprivate.h"

#include <algorithm>

namespace Crossread::Reading {

namespace {

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *view = className == QLatin1StringView("Crossread::Reading::ReadingView") ? qobject_cast<ReadingView *>(object)
                                                                                   : nullptr;
    return view ? new ReadingViewAccessible(view) : nullptr; // QAccessible owns it from here
}

QString oneAfterTheOther(const QStringList &phrases)
{
    QString all = phrases.value(0);
    for (const QString &phrase : phrases.mid(1))
        //: two of the phrases that say what marks the words here: "coded: threat, by Ada" and "topic: NATO"
        all = ReadingView::tr("%1; %2").arg(all, phrase);
    return all;
}

}

void ReadingViewAccessible::install()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
}

ReadingViewAccessible::ReadingViewAccessible(ReadingView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

ReadingView *ReadingViewAccessible::view() const
{
    return static_cast<ReadingView *>(widget());
}

void *ReadingViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReadingViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.editable = false;
    return state;
}

QString ReadingViewAccessible::text(QAccessible::Text type) const
{
    if (type == QAccessible::Value)
        return view()->document() ? view()->document()->text : QString();
    // The bus passes on the attributes of a text that it knows, and a comment is none of them.
    Core::TextSpan shared;
    const bool isAsked = type == QAccessible::Description && view()->document() != nullptr;
    const QString said = isAsked ? oneAfterTheOther(marksSaid(view()->caret(), shared)) : QString();
    return said.isEmpty() ? QAccessibleWidget::text(type) : said;
}

void ReadingViewAccessible::selection(int index, int *start, int *end) const
{
    const Core::TextSpan selected = index == 0 ? view()->selection() : Core::TextSpan{};
    *start = int(selected.begin);
    *end = int(selected.end);
}

int ReadingViewAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void ReadingViewAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ReadingViewAccessible::removeSelection(int index)
{
    if (index == 0)
        view()->moveCaret(view()->caret());
}

void ReadingViewAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        view()->setSelection({start, end});
}

int ReadingViewAccessible::cursorPosition() const
{
    return int(view()->caret());
}

void ReadingViewAccessible::setCursorPosition(int position)
{
    view()->moveCaret(position);
    view()->d->showCaret();
}

int ReadingViewAccessible::characterCount() const
{
    return view()->document() ? int(view()->document()->text.size()) : 0;
}

QString ReadingViewAccessible::text(int start, int end) const
{
    const int count = characterCount();
    const int last = end < 0 ? count : std::min(end, count);
    const int first = std::clamp(start, 0, last);
    return last > first ? view()->document()->text.mid(first, last - first) : QString();
}

Core::TextSpan ReadingViewAccessible::boundary(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const Core::Document &document = *view()->document();
    PageLayout &page = view()->d->page;
    const qsizetype at = std::clamp<qsizetype>(offset, 0, document.text.size());
    const Core::TextSpan paragraph = document.paragraphSpan(document.paragraphAt(at));
    const auto withNewline = [&](qsizetype end) { return std::min(end + 1, document.text.size()); };
    switch (type) {
    case QAccessible::CharBoundary:
        return at == paragraph.end ? Core::TextSpan{at, withNewline(at)}
                                   : unitAt(document, page.blocks(), Unit::Character, at);
    case QAccessible::WordBoundary:
        return at == paragraph.end ? Core::TextSpan{at, withNewline(at)}
                                   : unitAt(document, page.blocks(), Unit::Word, at);
    case QAccessible::SentenceBoundary: return unitAt(document, page.blocks(), Unit::Sentence, at);
    case QAccessible::LineBoundary: {
        const auto layout = page.block(page.blocks().at(at));
        const Core::TextSpan line = layout->lines()[size_t(layout->lineOf(at))].span;
        return {line.begin, line.end == paragraph.end ? withNewline(line.end) : line.end};
    }
    case QAccessible::ParagraphBoundary: return {paragraph.begin, withNewline(paragraph.end)};
    case QAccessible::NoBoundary: break;
    }
    return {0, document.text.size()};
}

QString ReadingViewAccessible::answer(Core::TextSpan span, int *start, int *end) const
{
    *start = int(span.begin);
    *end = int(span.end);
    return text(*start, *end);
}

QString ReadingViewAccessible::nothing(int *start, int *end) const
{
    *start = *end = -1;
    return {};
}

QString ReadingViewAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    if (characterCount() == 0 || offset < -2 || offset > characterCount())
        return nothing(start, end);
    return answer(
        boundary(offset < 0 ? (offset == -1 ? characterCount() : cursorPosition()) : offset, type), start, end);
}

QString ReadingViewAccessible::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    if (characterCount() == 0 || offset < -2 || offset > characterCount())
        return nothing(start, end);
    const Core::TextSpan here =
        boundary(offset < 0 ? (offset == -1 ? characterCount() : cursorPosition()) : offset, type);
    return here.begin == 0 ? nothing(start, end) : answer(boundary(here.begin - 1, type), start, end);
}

QString ReadingViewAccessible::textAfterOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    if (characterCount() == 0 || offset < -2 || offset > characterCount())
        return nothing(start, end);
    const Core::TextSpan here =
        boundary(offset < 0 ? (offset == -1 ? characterCount() : cursorPosition()) : offset, type);
    if (here.end >= characterCount())
        return nothing(start, end);
    // Sentences leave out the blanks between them.
    qsizetype next = here.end;
    if (type == QAccessible::SentenceBoundary) {
        while (next + 1 < characterCount() && view()->document()->text[next].isSpace())
            ++next;
    }
    return answer(boundary(next, type), start, end);
}

QRect ReadingViewAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset > characterCount() || characterCount() == 0)
        return {};
    PageLayout &page = view()->d->page;
    const qsizetype index = page.blocks().at(offset);
    const auto layout = page.block(index);
    const auto rects = layout->rects({offset, offset + 1}, BlockLayout::Extent::Ink);
    const QRectF rect =
        (rects.empty() ? layout->caretRect(offset) : rects.front()).translated(0, qreal(page.windowY(index)));
    return QRect(view()->viewport()->mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize());
}

int ReadingViewAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = view()->viewport()->mapFromGlobal(point);
    return view()->viewport()->rect().contains(local) ? int(view()->positionAt(local)) : -1;
}

void ReadingViewAccessible::scrollToSubstring(int start, int end)
{
    view()->bringIntoView({start, end}, ReadingView::Scroll::IfNeeded);
}

QStringList ReadingViewAccessible::marksSaid(qsizetype offset, Core::TextSpan &shared) const
{
    QStringList said;
    for (const Layer layer : {Layer::Annotation, Layer::Topic, Layer::Link}) {
        for (const Mark &mark : view()->marksAt(layer, offset)) {
            shared = shared.intersected(mark.span);
            said.append(!mark.said.isEmpty() ? mark.said : mark.tip.isEmpty() ? mark.letters : mark.tip);
        }
    }
    said.removeAll(QString());
    return said;
}

QString ReadingViewAccessible::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset;
    if (offset < 0 || offset >= characterCount())
        return {};
    // What the marks mean is read as a comment; the stretch is what all of them share.
    Core::TextSpan shared = view()->document()->paragraphSpan(view()->document()->paragraphAt(offset));
    const QStringList said = marksSaid(offset, shared);
    *start = int(shared.begin);
    *end = int(std::max<qsizetype>(shared.end, offset + 1));
    if (said.isEmpty())
        return {};
    QString comment = oneAfterTheOther(said);
    for (const char16_t special : {u'\\', u':', u',', u'=', u';', u'"'})
        comment.replace(QChar(special), QString(u'\\' + QString(QChar(special))));
    return u"comment:\"" % comment % u"\";";
}

}
