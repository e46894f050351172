// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "window/desk/workbench.h"

#include <QObject>

namespace Crossread::Window {

class Feature;

/// Undo and redo of everything, named after what they would do; they show the place where they did it.
class HistoryController final : public QObject {
    Q_OBJECT

public:
    HistoryController(const Workbench &bench, const QList<Feature *> &features, QObject *parent);

private:
    void update();
    void sayAfterwards(const QString &sentence) const;

    Workbench m_bench;
    QList<Feature *> m_features;
    QList<Core::AnyChange> m_applied; ///< the first of the act applied last
};

}
