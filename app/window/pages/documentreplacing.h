// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/incoming.h"
#include "window/desk/workbench.h"

#include <QObject>

namespace Crossread::Window {

class DocumentController;

/// Puts a corrected file in the place of a document's, after saying what becomes of its annotations.
class DocumentReplacing final : public QObject {
    Q_OBJECT

public:
    DocumentReplacing(const Workbench &bench, DocumentController &documents, QObject *parent);

    void chooseFile();
    void replaceWith(const QString &path); ///< the document of the active pane

private:
    void offer(Core::DocumentId id, const Library::PreparedDocument &read);
    void replace(Core::DocumentId id, const Library::PreparedDocument &read);

    Workbench m_bench;
    DocumentController &m_documents;
};

}
