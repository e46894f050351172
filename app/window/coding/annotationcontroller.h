// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/error.h"
#include "project/readingposition.h"
#include "window/coding/annotationeditor.h"
#include "window/desk/workbench.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Reading {
struct Mark;
}

namespace Crossread::Window {

class ReadingPane;
class ShownCoders;

/// Tags and notes: shows them on the pages, makes them from a selection in the editor, changes, deletes, and goes from one
/// to the next.
class AnnotationController final : public QObject {
    Q_OBJECT

public:
    AnnotationController(const Workbench &bench, const ShownCoders &shown, QObject *parent);

    void goTo(Core::AnnotationId id);
    void goToMark(quint64 tag); ///< a bracket beside the text
    void edit(Core::AnnotationId id, AnnotationEditor::Start start);
    void remove(const QList<Core::AnnotationId> &ids);
    void askForPassages(Core::CodeId code) { Q_EMIT passagesWanted(code); }
    /// The one at the position, the shortest where there are several; null where there is none.
    [[nodiscard]] Core::AnnotationId at(const ReadingPane &pane, qsizetype position) const;
    [[nodiscard]] QList<Core::AnnotationId> allAt(
        const ReadingPane &pane, qsizetype position) const; ///< shortest first
    /// The annotation of just the words that are selected, or at the caret where none are; null where there is none.
    [[nodiscard]] Core::AnnotationId chosen(const ReadingPane &pane) const;
    /// Chooses the annotation at the position, with the nearest of the same code in the other pane; false where there is
    /// none.
    bool choose(const ReadingPane &pane, qsizetype position);
    [[nodiscard]] AnnotationEditor &editor() const { return *m_editor; }
    void resume(const AnnotationEditor::Draft &draft); ///< what was typed in the same project before, and is not kept
    [[nodiscard]] bool isSettled() const { return m_stale.isEmpty() && m_jobs.isEmpty(); } ///< all marks are shown
    void keepTyped() { m_editor->keepTyped(); } ///< now: the project is about to be left

Q_SIGNALS:
    void settled();
    void passagesWanted(Crossread::Core::CodeId code); ///< somebody wants to see what has it
    void passageChanged(Crossread::Core::AnnotationId id); ///< the reader has given it other words
    void currentChanged(Crossread::Core::AnnotationId id); ///< the caret came into it; null: out of all

private:
    void showMarks(const ReadingPane &pane);
    void showMarksSoon(const ReadingPane &pane); ///< in a turn of its own: there may be a hundred thousand
    void projectChanged(const Core::ChangeSet &applied);
    void caretMoved(const ReadingPane &pane);
    void countCoders(const Core::ChangeSet &applied);
    [[nodiscard]] QStringList otherCoders() const; ///< than the reader, by name
    [[nodiscard]] Core::AnnotationId idOf(const ReadingPane &pane, const Reading::Mark &mark) const;
    void openEditor(AnnotationEditor::Start start);
    void open(ReadingPane &pane, const AnnotationEditor::Draft &draft, AnnotationEditor::Start start);
    [[nodiscard]] QList<Project::Place> counterpartsOf(const Core::Annotation &annotation) const;
    void step(int direction);

    Workbench m_bench;
    const ShownCoders &m_shown;
    AnnotationEditor *m_editor;
    QHash<QString, int> m_coders; ///< how many annotations each has made
    QHash<const ReadingPane *, Library::Job *> m_jobs; ///< that make the marks of a pane
    QSet<const ReadingPane *> m_stale;
    QTimer m_soon;
};

}
