// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/annotationkeeping.h"

#include "project/project.h"
#include "window/pages/panearea.h"

namespace Crossread::Window {

AnnotationKeeping::AnnotationKeeping(const Workbench &bench, AnnotationEditor &editor, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_editor(editor)
{
    connect(&editor, &AnnotationEditor::opened, this, &AnnotationKeeping::begin);
    connect(&editor, &AnnotationEditor::accepted, this, &AnnotationKeeping::keep);
    connect(&editor, &AnnotationEditor::memoTyped, this, &AnnotationKeeping::keepMemo);
    connect(&editor, &AnnotationEditor::canceled, this, &AnnotationKeeping::takeBack);
    connect(&editor, &AnnotationEditor::closed, this, [this] {
        if (const auto why = std::exchange(m_unkept, {})) // the editor cannot say it any more
            m_bench.panes.showError(*why);
    });
    connect(&bench.project, &Project::Project::changed, this, &AnnotationKeeping::followProject);
}

void AnnotationKeeping::begin()
{
    const auto id = m_editor.draft().annotation;
    const Core::Annotation *edited = id ? m_bench.project.annotation(*id) : nullptr;
    m_before = edited == nullptr ? std::nullopt : std::optional(*edited);
    m_stretch = 0;
    m_unkept.reset();
}

void AnnotationKeeping::followProject()
{
    const auto id = m_editor.draft().annotation;
    const Core::Annotation *edited = id && m_editor.isVisible() ? m_bench.project.annotation(*id) : nullptr;
    if (edited != nullptr)
        m_editor.showMemo(edited->memo);
}

Core::Result<void> AnnotationKeeping::change(const AnnotationEditor::Draft &draft)
{
    const Core::Annotation *annotation = m_bench.project.annotation(*draft.annotation);
    if (annotation == nullptr)
        return Core::failure(Core::ErrorCode::NoSuchAnnotation);
    Core::Annotation after = *annotation;
    after.memo = draft.memo;
    after.codes = draft.codes;
    return m_bench.project.changeAnnotation(after, draft.fresh);
}

Core::Result<Core::AnnotationId> AnnotationKeeping::make(const AnnotationEditor::Draft &draft)
{
    return m_bench.project.annotate(draft.document, draft.span, draft.codes, draft.memo, draft.fresh);
}

void AnnotationKeeping::keep(const AnnotationEditor::Draft &draft)
{
    if (draft.codes.isEmpty() && draft.memo.trimmed().isEmpty()) {
        m_editor.showError(tr("Choose a code or write a memo first."));
        return;
    }
    const auto kept = m_bench.project.whileTyping(
        m_stretch, [&] { return draft.annotation ? change(draft) : make(draft).transform([](auto) { }); });
    if (kept)
        m_editor.closeKept();
    else
        m_editor.showError(kept.error().sentence());
}

void AnnotationKeeping::keepMemo(const AnnotationEditor::Draft &draft)
{
    Core::AnnotationId id;
    const auto kept = m_bench.project.whileTyping(m_stretch, [&]() -> Core::Result<void> {
        const Core::Annotation *edited = draft.annotation ? m_bench.project.annotation(*draft.annotation) : nullptr;
        if (edited == nullptr) { // a new one; or it was taken away, and what is typed now stays all the same
            return make(draft).transform([&id](Core::AnnotationId made) { id = made; });
        }
        id = edited->id;
        Core::Annotation after = *edited;
        after.memo = draft.memo;
        return m_bench.project.changeAnnotation(after);
    });
    m_unkept = kept ? std::nullopt : std::optional(kept.error());
    if (m_unkept)
        m_editor.showError(m_unkept->sentence());
    else
        m_editor.markKept(id, draft.memo, m_bench.project.annotation(id)->codes);
}

void AnnotationKeeping::takeBack()
{
    if (m_stretch == 0 || m_bench.project.takeBack(m_stretch))
        return;
    // Something else was done since: what is taken back now is an act of its own.
    const auto id = m_editor.draft().annotation;
    if (!id || m_bench.project.annotation(*id) == nullptr)
        return;
    if (m_before)
        (void)m_bench.panes.succeeded(m_bench.project.changeAnnotation(*m_before));
    else
        (void)m_bench.panes.succeeded(m_bench.project.removeAnnotations({*id}));
}

}
