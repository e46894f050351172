// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/dispersion.h"
#include "models/afterrest.h"
#include "project/project.h"

#include <QObject>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Models {

class TopicIndex;

/// Where in one text of an open project its speakers, codes and topics are: found in the background, and again after
/// whatever changes it, as long as somebody looks at it.
class Dispersing final : public QObject {
    Q_OBJECT

public:
    /// `project` and `topics` must outlive it.
    Dispersing(Project::Project &project, const TopicIndex &topics, QObject *parent = nullptr);
    ~Dispersing() override;

    void setDocument(Core::DocumentId id, const Core::DocumentPtr &text); ///< null: of none
    void setHidden(const QSet<QString> &coders); ///< whose annotations do not count
    void setWatched(bool watched); ///< what is not looked at is not found
    /// The last answer, also while a newer one is on its way; nothing as long as there is none of this document.
    [[nodiscard]] const Library::Dispersion &found() const { return m_found; }
    [[nodiscard]] bool isCurrent() const { return !m_job && !m_isStale; }

Q_SIGNALS:
    void updated();

private:
    void outdate();
    void outdateByAnAct();
    void ask();
    void start();
    void take(Library::Dispersion found);

    Project::Project &m_project;
    const TopicIndex &m_topics;
    Core::DocumentId m_document;
    Core::DocumentPtr m_text;
    QSet<QString> m_hidden;
    Library::Dispersion m_found;
    Library::Job *m_job = nullptr; ///< deletes itself
    bool m_isStale = true;
    bool m_isAsked = false; ///< to begin once what runs now has run
    bool m_isWatched = false;
    AfterRest m_rest;
};

}
