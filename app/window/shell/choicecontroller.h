// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"

#include <QObject>
#include <QTimer>

namespace Crossread::Window {

class Feature;
class ReadingPane;

/// What a single click on the page chooses, the most particular thing first: link, annotation, speaker's label, topic.
class ChoiceController final : public QObject {
    Q_OBJECT

public:
    ChoiceController(const Workbench &bench, QList<Feature *> features, QObject *parent);

private:
    QTimer m_settle; ///< until it is sure that the click does not begin to select a word
    const ReadingPane *m_pane = nullptr;
    qsizetype m_position = 0;
};

}
