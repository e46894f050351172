// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/documentfacts.h"

#include <QObject>
#include <QSet>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Models {

/// What the texts of an open project tell of its documents: what is known already at once, the rest found in the background
/// some documents at a time, and again for those that come to be read otherwise. Keeps no text.
class FactsIndex final : public QObject {
    Q_OBJECT

public:
    /// `project` must outlive the index.
    explicit FactsIndex(Project::Project &project, QObject *parent = nullptr);

    /// Null while it is not known, and where the text cannot be read.
    [[nodiscard]] const Library::DocumentFacts *of(Core::DocumentId id) const;
    [[nodiscard]] const Library::FactsById &all() const { return m_facts; }
    [[nodiscard]] bool isSettled() const { return m_job == nullptr; }

Q_SIGNALS:
    void found(const QList<Crossread::Core::DocumentId> &documents); ///< more is known of these, or less
    void settled();

private:
    void follow(const Core::ChangeSet &applied);
    void start();

    Project::Project &m_project;
    Library::FactsById m_facts;
    QSet<Core::DocumentId> m_unreadable;
    Library::Job *m_job = nullptr;
    bool m_isKept = true;
};

}
