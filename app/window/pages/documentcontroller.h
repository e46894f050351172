// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/document.h"
#include "core/error.h"
#include "core/id.h"
#include "project/project.h"
#include "window/desk/workbench.h"

#include <QHash>
#include <QObject>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Project {
struct NewDocument;
}

namespace Crossread::Window {

class ImportDialog;
class ReadingPane;

/// Which documents the panes show: loads them in the background, with progress in the pane, keeps the choosers up to
/// date, adds, changes and removes documents.
class DocumentController final : public QObject {
    Q_OBJECT

public:
    DocumentController(const Workbench &bench, QObject *parent);

    void show(ReadingPane &pane, Core::DocumentId id);
    void prepare(Core::DocumentId id); ///< loads it without a pane
    /// The first transcript beside the first other document.
    void showPair();
    /// Lets the reader look over these files and adds them; none: asks for files first.
    void addDocument(const Project::NewDocument &document); ///< with its bytes, after a look at it
    void editProperties(Core::DocumentId id); ///< after its bytes are there
    void removeDocument(Core::DocumentId id);
    void readAgain(); ///< with the reader as it is now, after saying what would change
    void addFiles(const QStringList &files);
    /// The pane that a document of its kind belongs into: where one of that kind stands, else an empty one, else its side.
    [[nodiscard]] ReadingPane &sideOf(Core::DocumentKind kind) const;
    [[nodiscard]] bool isLoading() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    void shown(Crossread::Window::ReadingPane *pane); ///< its document is on the page
    void settled(); ///< nothing is loading any more

private:
    void load(ReadingPane &pane, Core::DocumentId id);
    void loaded(
        ReadingPane &pane, const Core::DocumentRecord &asked, const Core::Result<Project::Project::Loaded> &read);
    void stop(Core::DocumentId id);
    void notePlace(const ReadingPane &pane);
    void place(ReadingPane &pane);
    void updateChoices();
    void documentsChanged();
    [[nodiscard]] ImportDialog *addingDialog();
    void offerReading(Core::DocumentId id, Core::ImportOptions options, const Core::DocumentPtr &imported);
    void showProperties(Core::DocumentId id, const QByteArray &bytes);
    void applyTypography();

    Workbench m_bench;
    struct Loading {
        Library::Job *job;
        Core::ImportOptions options;
    };
    QHash<Core::DocumentId, Loading> m_jobs;
    /// Where a page stood whose document is being read anew, in its file.
    QHash<const ReadingPane *, std::pair<Core::DocumentId, Core::SourceSpan>> m_places;
    QHash<Core::DocumentId, ReadingPane *> m_removed; ///< what was removed while a pane showed it
};

}
