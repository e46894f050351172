// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "project/data.h"
#include "project/sources.h"

namespace Crossread::Project {

class Project;

/// A project as it is at one moment, with its texts: for work in another thread, which no later act disturbs. Taken at once
/// where the project lives; a text that is not loaded there is read when it is asked for, by whoever asks. A value, cheap to
/// copy; copies know nothing of each other, and the project learns nothing of what is read here. One thread at a time.
class Snapshot {
public:
    explicit Snapshot(Project &project);

    [[nodiscard]] QString name() const { return m_name; }
    /// What must stay whatever is written; as Project::files().
    [[nodiscard]] QStringList files() const { return m_files; }
    [[nodiscard]] const Sources &sources() const { return m_sources; }
    /// What the project says. Pointers into it stay valid until the next document().
    [[nodiscard]] const Data &data() const { return m_data; }
    /// The reading text; blocks where it has to be read, and then anchors whose text has changed are found again in data().
    /// Errors: NoSuchDocument, and as Sources::text().
    [[nodiscard]] Core::Result<Core::DocumentPtr> document(
        Core::DocumentId id, const Core::Progress &progress = Core::Progress());
    /// The same for a look in passing: the text is not kept here, and nothing is found again in data().
    [[nodiscard]] Core::Result<Core::DocumentPtr> inPassing(
        Core::DocumentId id, const Core::Progress &progress = Core::Progress()) const;

private:
    QString m_name;
    QStringList m_files;
    Sources m_sources;
    Data m_data;
    QHash<Core::DocumentId, Core::DocumentPtr> m_texts;
};

}
