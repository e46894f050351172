// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/readingposition.h"
#include "window/desk/workbench.h"

#include <QObject>

#include <optional>

namespace Crossread::Window {

/// Undo and redo of everything, named after what they would do; they show the place where they did it.
class HistoryController final : public QObject {
    Q_OBJECT

public:
    HistoryController(const Workbench &bench, QObject *parent);

private:
    void update();
    void sayAfterwards(const QString &sentence) const;

    Workbench m_bench;
    std::optional<Project::Place> m_place; ///< of the act applied last
};

}
