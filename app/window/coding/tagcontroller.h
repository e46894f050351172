// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "window/desk/workbench.h"

#include <QObject>

class QKeyEvent;
class QMenu;

namespace Crossread::Project {
class Data;
}

namespace Crossread::Window {

class AnnotationController;
class ReadingPane;
class RecentCodes;

/// Gives codes to words and to annotations and takes them off again: by a code's key, the last one again, one of those used
/// last, the words themselves as a code, and by what is dragged onto a page.
class TagController final : public QObject {
    Q_OBJECT

public:
    TagController(const Workbench &bench, AnnotationController &annotations, QObject *parent);

    /// The active pane's selected words, or the annotation there, get the code; it loses it where it has it already. Says
    /// in the pane what is missing.
    void apply(Core::CodeId code);
    /// All of these get it; they lose it where all of them have it already.
    void apply(Core::CodeId code, const QList<Core::AnnotationId> &ids);
    void give(Core::CodeId code, const QList<Core::AnnotationId> &ids);
    void takeOff(Core::CodeId code, const QList<Core::AnnotationId> &ids);
    void join(const QList<Core::AnnotationId> &ids);
    void askForCodes(const QList<Core::AnnotationId> &ids); ///< that all of them get
    [[nodiscard]] const RecentCodes &recent() const { return *m_recent; }
    /// The code whose key this is; null where it is none's, or such keys are off.
    [[nodiscard]] Core::CodeId codeOf(const QKeyEvent &event) const;
    /// Where that one has a code that is on overlapping words already: offers to join them.
    void offerToJoin(Core::AnnotationId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyInVivo();
    void showRecent();
    void showCodesToTakeOff();
    void drop(ReadingPane &pane, qsizetype position, Core::CodeId code);
    [[nodiscard]] QString dropWords(const ReadingPane &pane, qsizetype position) const;
    void tag(const ReadingPane &pane, Core::TextSpan span, Core::CodeId code, const QList<Core::Code> &fresh = {});
    void popUpAtCaret(QMenu *menu) const;

    Workbench m_bench;
    AnnotationController &m_annotations;
    RecentCodes *m_recent;
};

/// An entry for a code in a menu, as it looks in lists.
QAction *addCode(QMenu &menu, const Project::Data &data, Core::CodeId code);

}
