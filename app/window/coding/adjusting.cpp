// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/adjusting.h"

#include "core/stretching.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/coding/annotationcontroller.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"

#include <QKeyEvent>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

Adjusting::Adjusting(const Workbench &bench, AnnotationController &annotations, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_annotations(annotations)
{
    connect(bench.actions.get(u"annotate.adjust"_s), &QAction::triggered, this, &Adjusting::begin);
    for (const ReadingPane *pane : bench.panes.panes()) {
        pane->view().installEventFilter(this);
        pane->view().viewport()->installEventFilter(this);
        connect(pane, &ReadingPane::chosenChanged, this, [this] { end(false); });
    }
}

void Adjusting::begin()
{
    ReadingPane &pane = m_bench.panes.active();
    const Core::AnnotationId id = m_annotations.chosen(pane);
    const Core::Annotation *annotation = m_bench.project.annotation(id);
    if (annotation == nullptr)
        return pane.messages().show(MessageBar::Severity::Information, tr("Put the caret into an annotation first."));
    end(false);
    m_pane = &pane;
    m_id = id;
    m_span = annotation->anchor.span;
    pane.view().setSelection(m_span);
    pane.view().setFocus();
    pane.messages().show(MessageBar::Severity::Information,
        tr("← → by words, ↑ ↓ by sentences, Page Up and Page Down by turns; with Shift the beginning."),
        {{tr("Keep"), [this] { end(true); }}, {tr("Leave"), [this] { end(false); }}});
}

void Adjusting::end(bool keep)
{
    if (!m_pane)
        return;
    ReadingPane &pane = *m_pane;
    m_pane = nullptr;
    pane.messages().clear();
    const Core::Annotation *annotation = m_bench.project.annotation(m_id);
    if (keep && annotation != nullptr) {
        Core::Annotation after = *annotation;
        after.anchor.span = m_span;
        if (m_bench.panes.succeeded(m_bench.project.changeAnnotation(after)))
            Q_EMIT m_annotations.passageChanged(m_id);
    }
    pane.view().moveCaret(m_span.begin);
}

bool Adjusting::stretch(const QKeyEvent &event)
{
    using enum Core::StretchUnit;
    Core::StretchUnit unit = Word;
    bool forward = true;
    switch (event.key()) {
    case Qt::Key_Left: forward = false; break;
    case Qt::Key_Right: break;
    case Qt::Key_Up: unit = Sentence, forward = false; break;
    case Qt::Key_Down: unit = Sentence; break;
    case Qt::Key_PageUp: unit = Turn, forward = false; break;
    case Qt::Key_PageDown: unit = Turn; break;
    default: return false;
    }
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const auto which = event.modifiers() & Qt::ShiftModifier ? Core::SpanEnd::Begin : Core::SpanEnd::End;
    m_span = Core::stretched(*m_pane->document(), m_span, unit, which, forward);
    Reading::ReadingView &view = m_pane->view();
    view.setSelection(m_span);
    const qsizetype moved = which == Core::SpanEnd::End ? m_span.end : m_span.begin;
    view.bringIntoView({moved, moved}, Reading::ReadingView::Scroll::IfNeeded);
    return true;
}

bool Adjusting::eventFilter(QObject *watched, QEvent *event)
{
    if (m_pane && event->type() == QEvent::MouseButtonPress && watched == m_pane->view().viewport())
        end(false);
    if (!m_pane || watched != &m_pane->view() || !m_pane->document())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        end(false);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the keys are all its own now
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<const QKeyEvent *>(event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        end(true);
    else if (key.key() == Qt::Key_Escape)
        end(false);
    else
        (void)stretch(key);
    return true;
}

}
