// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "project/readingposition.h"
#include "window/desk/workbench.h"

#include <QHash>
#include <QObject>

namespace Crossread::Window {

class DocumentController;
class ReadingPane;

/// Goes to a place and its counterparts, and remembers where the reader was before, so that Back leads there.
void goTo(const Workbench &bench, const Project::Place &place, const QList<Project::Place> &counterparts = {});

/// The same for the sentence at a position of a document.
void goToSentence(const Workbench &bench, Core::DocumentId id, const Core::Document &document, qsizetype position);

/// Lets the panes follow the one reading position: brings a place and its counterpart into view and marks both. Back,
/// forward, and going to a turn by its number.
class PositionController final : public QObject {
    Q_OBJECT

public:
    PositionController(const Workbench &bench, DocumentController &documents, QObject *parent);

private:
    void follow(const Project::Place &place, const QList<Project::Place> &counterparts);
    [[nodiscard]] ReadingPane &paneFor(const Project::Place &place, const ReadingPane *taken) const;
    void bring(ReadingPane &pane, const Project::Place &place);
    void goToPlace();
    void goToTurn();

    Workbench m_bench;
    DocumentController &m_documents;
    QHash<ReadingPane *, Project::Place> m_waiting; ///< for documents that are still loading
};

}
