// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/id.h"
#include "window/workbench.h"

#include <QHash>
#include <QObject>

namespace Crossread::Window {

class ImportJob;
class ReadingPane;
struct PreparedDocument;

/// Which documents the panes show: loads them in the background, with progress in the pane, keeps the choosers up to
/// date, adds, changes and removes documents.
class DocumentController final : public QObject
{
    Q_OBJECT

public:
    DocumentController(const Workbench &bench, QObject *parent);

    void show(ReadingPane &pane, Core::DocumentId id);
    void prepare(Core::DocumentId id); ///< loads it without a pane
    /// The first transcript beside the first other document.
    void showPair();
    /// Lets the reader look over these files and adds them; none: asks for files first.
    void addFiles(const QStringList &files);
    [[nodiscard]] bool isLoading() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    void shown(Crossread::Window::ReadingPane *pane); ///< its document is on the page
    void settled(); ///< nothing is loading any more

private:
    void load(ReadingPane &pane, Core::DocumentId id);
    void place(ReadingPane &pane);
    void updateChoices();
    void documentsChanged();
    void editProperties();
    void removeDocument();
    void applyTypography();

    Workbench m_bench;
    QHash<Core::DocumentId, ImportJob *> m_jobs;
};

}
