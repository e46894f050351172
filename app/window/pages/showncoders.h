// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "retrieve/query.h"

#include <QSet>

class QLabel;

namespace Crossread::Window {

/// Whose annotations are shown: all, unless somebody is hidden. How the project is looked at, not an act; kept with it.
class ShownCoders final : public QObject {
    Q_OBJECT

public:
    explicit ShownCoders(Project::Project &project, QObject *parent = nullptr);

    [[nodiscard]] const QSet<QString> &hidden() const { return m_hidden; }
    [[nodiscard]] bool isShown(const QString &coder) const { return !m_hidden.contains(coder); }
    void setHidden(const QSet<QString> &coders);

    /// Asks for the same, of those alone that are shown.
    [[nodiscard]] Retrieve::Condition among(const Retrieve::Condition &where) const;
    /// Whether a condition is part of what that adds: the list of annotations adds it by itself.
    [[nodiscard]] bool isAdded(const Retrieve::Condition &condition) const;

Q_SIGNALS:
    void changed();

private:
    Project::Project &m_project;
    QSet<QString> m_hidden;
};

/// A line that says whose annotations are missing, for whatever counts them; not seen where all are shown.
[[nodiscard]] QLabel *labelOfHidden(const ShownCoders &shown);

}
