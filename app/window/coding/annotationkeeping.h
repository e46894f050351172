// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "window/coding/annotationeditor.h"
#include "window/desk/workbench.h"

#include <QObject>

namespace Crossread::Window {

/// Brings what is typed in the editor of annotations into the project: the memo while it is typed, all of it when the editor
/// is left with Enter. From its opening to its end that is one undo step.
class AnnotationKeeping final : public QObject {
    Q_OBJECT

public:
    AnnotationKeeping(const Workbench &bench, AnnotationEditor &editor, QObject *parent);

private:
    void begin();
    void keep(const AnnotationEditor::Draft &draft);
    void keepMemo(const AnnotationEditor::Draft &draft);
    void takeBack();
    void followProject();
    [[nodiscard]] Core::Result<Core::AnnotationId> make(const AnnotationEditor::Draft &draft);
    [[nodiscard]] Core::Result<void> change(const AnnotationEditor::Draft &draft);

    Workbench m_bench;
    AnnotationEditor &m_editor;
    qint64 m_stretch = 0; // of typing, since the editor was opened
    std::optional<Core::Annotation> m_before; // what is edited, as it was then
    std::optional<Core::Error> m_unkept; // why what is typed now is not on the disk
};

}
