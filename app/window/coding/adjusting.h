// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "window/desk/workbench.h"

#include <QObject>

class QKeyEvent;

namespace Crossread::Window {

class AnnotationController;
class ReadingPane;

/// Lets an annotation grow and shrink at either end, by words, sentences and turns, with the arrow keys. What it would
/// cover is selected meanwhile; kept with Enter as one act, left with Escape.
class Adjusting final : public QObject {
    Q_OBJECT

public:
    Adjusting(const Workbench &bench, AnnotationController &annotations, QObject *parent);

    [[nodiscard]] bool goesOn() const { return m_pane != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end(bool keep);
    [[nodiscard]] bool stretch(const QKeyEvent &event);

    Workbench m_bench;
    AnnotationController &m_annotations;
    ReadingPane *m_pane = nullptr; ///< where it goes on
    Core::AnnotationId m_id;
    Core::TextSpan m_span;
};

}
