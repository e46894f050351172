// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace Crossread::Window {

/// The codes that were given last, the newest first; from a project that is opened, those of the newest annotations.
class RecentCodes final : public QObject {
    Q_OBJECT

public:
    explicit RecentCodes(Project::Project &project, QObject *parent = nullptr);

    [[nodiscard]] QList<Core::CodeId> codes() const; ///< at most nine, each there to be given
    [[nodiscard]] Core::CodeId last() const; ///< null: none

private:
    void learn(const Core::ChangeSet &applied);
    void use(Core::CodeId id);

    Project::Project &m_project;
    QList<Core::CodeId> m_codes;
};

}
