// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Crossread::Project {
class Project;
}

namespace Crossread::Models {

class ComparisonIndex;

/// Lets go of the texts of an open project that are not needed any more, so that memory grows with what is open and not with
/// what was ever opened. Needed are those that are shown or compared; of the others those that came last stay, so that going
/// back does not read them again.
class OpenTexts final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    OpenTexts(Project::Project &project, const ComparisonIndex &comparison, QObject *parent = nullptr);

    void setShown(const QList<Core::DocumentId> &documents); ///< on the pages
    /// For texts that are neither shown nor compared, in UTF-16 units.
    void setRoom(qsizetype units) { m_room = units; }

private:
    void note(Core::DocumentId id);
    void letGo();

    Project::Project &m_project;
    const ComparisonIndex &m_comparison;
    QList<Core::DocumentId> m_shown;
    QList<Core::DocumentId> m_loaded; ///< the one that came last, or was shown last, first
    qsizetype m_room;
    QTimer m_soon;
};

}
