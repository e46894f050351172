// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/annotationcontroller.h"

#include "core/changes.h"
#include "library/job.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/coding/annotationkeeping.h"
#include "window/coding/annotationmarks.h"
#include "window/coding/latestentry.h"
#include "window/desk/actions.h"
#include "window/pages/actprogress.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/pages/showncoders.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewChanges = 64;
constexpr qsizetype atOnce = 2000; // annotations; the marks of more are made beside the window

}

AnnotationController::AnnotationController(const Workbench &bench, const ShownCoders &shown, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_shown(shown)
    , m_editor(new AnnotationEditor(bench.project, &bench.panes))
    , m_coders(bench.project.data().tallies().byCoder)
{
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        connect(pane, &ReadingPane::documentShown, this, [this, pane] {
            pane->view().setMarks(Reading::Layer::Annotation, {}); // those of the text before
            showMarksSoon(*pane);
        });
        connect(&pane->view(), &Reading::ReadingView::caretMoved, this, [this, pane] { caretMoved(*pane); });
    }
    connect(&m_bench.project, &Project::Project::changed, this, &AnnotationController::projectChanged);
    connect(&m_shown, &ShownCoders::changed, this, [this] {
        for (const ReadingPane *pane : m_bench.panes.panes())
            showMarksSoon(*pane);
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        for (const ReadingPane *pane : std::exchange(m_stale, {}))
            showMarks(*pane);
        if (isSettled())
            Q_EMIT settled();
    });
    new AnnotationKeeping(bench, *m_editor, this);
    connect(m_editor, &AnnotationEditor::closed, this, [this] { m_bench.panes.active().setFocus(); });
    const auto on = [this](const QString &id, auto act) {
        connect(m_bench.actions.get(id), &QAction::triggered, this, act);
    };
    on(u"annotate.tag"_s, [this] { openEditor(AnnotationEditor::Start::Codes); });
    on(u"annotate.memo"_s, [this] { openEditor(AnnotationEditor::Start::Memo); });
    on(u"annotate.delete"_s, [this] {
        const ReadingPane &pane = m_bench.panes.active();
        if (const Core::AnnotationId id = at(pane, pane.selection().begin); !id.isNull())
            remove({id});
    });
    on(u"go.nextAnnotation"_s, [this] { step(1); });
    on(u"go.previousAnnotation"_s, [this] { step(-1); });
}

void AnnotationController::showMarks(const ReadingPane &pane)
{
    delete m_jobs.take(&pane);
    const Core::DocumentId document = pane.documentId();
    const auto make = [data = m_bench.project.data(), others = otherCoders(), hidden = m_shown.hidden(), document](
                          const Core::Progress & = {}) { return AnnotationMarks(data, others, hidden).all(document); };
    if (!pane.document() || m_bench.project.annotationIds(document).size() <= atOnce) {
        pane.view().setMarks(Reading::Layer::Annotation, pane.document() ? make() : QList<Reading::Mark>());
        return;
    }
    const auto show = [this, &pane, document](QList<Reading::Mark> made) {
        m_jobs.remove(&pane);
        if (pane.documentId() == document && pane.document())
            pane.view().setMarks(Reading::Layer::Annotation, std::move(made));
        if (isSettled())
            Q_EMIT settled();
    };
    m_jobs.insert(&pane, new Library::Job(make, show, this));
}

void AnnotationController::showMarksSoon(const ReadingPane &pane)
{
    m_stale.insert(&pane);
    m_soon.start();
}

void AnnotationController::projectChanged(const Core::ChangeSet &applied)
{
    const QStringList before = otherCoders();
    countCoders(applied);
    const QStringList others = otherCoders();
    // One new tag among ten thousand costs one mark, not ten thousand; but where many change, all are made at once.
    const bool all = touches<Core::Code>(applied) || touches<Core::DocumentRecord>(applied)
        || applied.changes.size() > fewChanges || others != before;
    AnnotationMarks made(m_bench.project.data(), others, m_shown.hidden());
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        if (all || m_jobs.contains(pane)) {
            showMarksSoon(*pane);
            continue;
        }
        for (const Core::AnyChange &any : applied.changes) {
            const auto *change = std::get_if<Core::Change<Core::Annotation>>(&any);
            if (change == nullptr || !pane->document())
                continue;
            if (change->before && change->before->document == pane->documentId())
                pane->view().removeMark(
                    Reading::Layer::Annotation, change->before->anchor.span, tagOf(change->before->id));
            if (change->after && change->after->document == pane->documentId()) {
                QList<Reading::Mark> marks;
                made.append(*change->after, marks);
                for (const Reading::Mark &mark : std::as_const(marks))
                    pane->view().addMark(Reading::Layer::Annotation, mark);
            }
        }
    }
}

void AnnotationController::countCoders(const Core::ChangeSet &applied)
{
    LatestEntry coders(m_coders);
    for (const Core::AnyChange &any : applied.changes) {
        const auto *change = std::get_if<Core::Change<Core::Annotation>>(&any);
        if (change == nullptr)
            continue;
        if (change->after)
            ++coders[change->after->coder];
        if (change->before)
            --coders[change->before->coder];
    }
    m_coders.removeIf([](const auto &entry) { return entry.value() == 0; });
}

QStringList AnnotationController::otherCoders() const
{
    QStringList names = m_coders.keys();
    names.removeOne(m_bench.project.coder());
    names.sort();
    return names;
}

Core::AnnotationId AnnotationController::idOf(const ReadingPane &pane, const Reading::Mark &mark) const
{
    return annotationOf(m_bench.project.data().annotationIds(pane.documentId(), mark.span), mark.tag);
}

Core::AnnotationId AnnotationController::at(const ReadingPane &pane, qsizetype position) const
{
    const QList<Reading::Mark> marks = pane.view().marksAt(Reading::Layer::Annotation, position);
    const auto shortest = std::ranges::min_element(marks, {}, [](const auto &mark) { return mark.span.size(); });
    return shortest == marks.cend() ? Core::AnnotationId() : idOf(pane, *shortest);
}

QList<Core::AnnotationId> AnnotationController::allAt(const ReadingPane &pane, qsizetype position) const
{
    QList<Reading::Mark> marks = pane.view().marksAt(Reading::Layer::Annotation, position);
    std::ranges::stable_sort(marks, {}, [](const auto &mark) { return mark.span.size(); });
    QList<Core::AnnotationId> ids;
    for (const Reading::Mark &mark : std::as_const(marks)) {
        const Core::AnnotationId id = idOf(pane, mark);
        if (!id.isNull() && !ids.contains(id)) // one mark for each of its codes
            ids.append(id);
    }
    return ids;
}

Core::AnnotationId AnnotationController::chosen(const ReadingPane &pane) const
{
    const Core::TextSpan selected = pane.selection();
    if (selected.isEmpty())
        return at(pane, pane.view().caret());
    for (const Reading::Mark &mark : pane.view().marksAt(Reading::Layer::Annotation, selected.begin)) {
        if (mark.span == selected)
            return idOf(pane, mark);
    }
    return {};
}

void AnnotationController::caretMoved(const ReadingPane &pane)
{
    const Core::AnnotationId id = at(pane, pane.view().caret());
    pane.view().setCurrentMark(Reading::Layer::Annotation, id.isNull() ? 0 : tagOf(id));
    if (&pane == &m_bench.panes.active())
        Q_EMIT currentChanged(id);
}

void AnnotationController::openEditor(AnnotationEditor::Start start)
{
    ReadingPane &pane = m_bench.panes.active();
    const Core::TextSpan selected = pane.selection();
    if (const Core::AnnotationId here = chosen(pane); !here.isNull())
        edit(here, start);
    else if (selected.isEmpty())
        pane.messages().show(MessageBar::Severity::Information,
            tr("Select the words that you want to annotate first: with the mouse, or with Shift and the "
               "arrow keys."));
    else
        open(pane, {.annotation = {}, .document = pane.documentId(), .span = selected, .codes = {}, .memo = {}}, start);
}

void AnnotationController::edit(Core::AnnotationId id, AnnotationEditor::Start start)
{
    const Core::Annotation *annotation = m_bench.project.annotation(id);
    if (annotation == nullptr)
        return;
    const AnnotationEditor::Draft draft{
        id, annotation->document, annotation->anchor.span, annotation->codes, annotation->memo};
    goTo(id);
    ReadingPane *pane = m_bench.panes.showing(draft.document);
    open(pane == nullptr ? m_bench.panes.active() : *pane, draft, start);
}

void AnnotationController::resume(const AnnotationEditor::Draft &draft)
{
    ReadingPane *pane = m_bench.panes.showing(draft.document);
    m_editor->leaveTyped(draft);
    if (draft.annotation && m_bench.project.annotation(*draft.annotation) != nullptr)
        edit(*draft.annotation, AnnotationEditor::Start::Memo);
    else if (pane != nullptr)
        open(*pane,
            {.annotation = draft.annotation, .document = draft.document, .span = draft.span, .codes = {}, .memo = {}},
            AnnotationEditor::Start::Memo);
}

void AnnotationController::open(ReadingPane &pane, const AnnotationEditor::Draft &draft, AnnotationEditor::Start start)
{
    m_bench.panes.activate(pane);
    const Core::DocumentPtr document = pane.document();
    const QString quote = document ? document->textOf(draft.span).left(300).toString() : QString();
    const QWidget *viewport = pane.view().viewport();
    const QRect where = pane.view().rectOf(draft.span).toRect();
    m_editor->open(draft, quote, start, QRect(viewport->mapTo(&m_bench.panes, where.topLeft()), where.size()));
}

void AnnotationController::remove(const QList<Core::AnnotationId> &ids)
{
    if (m_bench.panes.succeeded(m_bench.project.removeAnnotations(ids)))
        sayDone(m_bench, tr("%n annotations deleted.", nullptr, static_cast<int>(ids.size())));
}

void AnnotationController::goTo(Core::AnnotationId id)
{
    const Core::Annotation *annotation = m_bench.project.annotation(id);
    if (annotation != nullptr && annotation->state != Core::AnchorState::Orphaned)
        Window::goTo(m_bench, {annotation->document, annotation->anchor.span}, counterpartsOf(*annotation));
}

void AnnotationController::goToMark(quint64 tag)
{
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        const QList<Core::AnnotationId> ids = m_bench.project.data().annotationIds(pane->documentId());
        if (const Core::AnnotationId id = annotationOf(ids, tag); !id.isNull())
            return goTo(id);
    }
}

bool AnnotationController::choose(const ReadingPane &pane, qsizetype position)
{
    const Core::AnnotationId id = at(pane, position);
    if (!id.isNull())
        goTo(id);
    return !id.isNull();
}

QList<Project::Place> AnnotationController::counterpartsOf(const Core::Annotation &annotation) const
{
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        if (pane->documentId() == annotation.document || !pane->document())
            continue;
        // Of those with a code in common, the one closest to what is read there now.
        const qsizetype caret = pane->view().caret();
        const Core::Annotation *nearest = nullptr;
        for (const Core::AnnotationId &id : m_bench.project.annotationIds(pane->documentId())) {
            const Core::Annotation *one = m_bench.project.annotation(id);
            const bool shares = std::ranges::any_of(
                one->codes, [&annotation](const Core::CodeId &code) { return annotation.codes.contains(code); });
            const auto distance = [caret](
                                      const Core::Annotation *of) { return std::abs(of->anchor.span.begin - caret); };
            if (shares && one->state != Core::AnchorState::Orphaned
                && (nearest == nullptr || distance(one) < distance(nearest)))
                nearest = one;
        }
        if (nearest != nullptr)
            return {{nearest->document, nearest->anchor.span}};
    }
    return {};
}

void AnnotationController::step(int direction)
{
    const ReadingPane &pane = m_bench.panes.active();
    const qsizetype caret = pane.view().caret();
    QList<Core::AnnotationId> ids = m_bench.project.annotationIds(pane.documentId());
    if (direction < 0)
        std::ranges::reverse(ids);
    for (const Core::AnnotationId &id : std::as_const(ids)) {
        const Core::Annotation *annotation = m_bench.project.annotation(id);
        const qsizetype begin = annotation->anchor.span.begin;
        if (annotation->state != Core::AnchorState::Orphaned && (direction > 0 ? begin > caret : begin < caret)) {
            goTo(id);
            return;
        }
    }
    pane.messages().show(MessageBar::Severity::Information,
        direction > 0 ? tr("There is no annotation after this place.")
                      : tr("There is no annotation before this place."));
}

}
