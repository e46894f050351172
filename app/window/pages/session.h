// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/textspan.h"

#include <QByteArray>

#include <array>

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

class DocumentController;
class PaneArea;

/// How a project looked when it was left, kept in the project itself: layout, documents, places.
struct Session {
    struct Page {
        Core::DocumentId document; ///< null: none
        qsizetype top = 0; ///< first position on the page
        Core::TextSpan selection;
        int zoom = 0; ///< steps
    };

    QByteArray panels; ///< empty: the usual layout
    QByteArray panes;
    bool stacked = false;
    bool alone = false; ///< one page has the whole window
    bool legend = true;
    int active = 0;
    std::array<Page, 2> pages;

    [[nodiscard]] static Session read(const Project::Project &project);
    void write(Project::Project &project) const;

    void takePages(const PaneArea &panes);
    /// Shows the documents, or the first pair where the session is new; places follow when the texts are there.
    void restorePages(PaneArea &panes, DocumentController &documents) const;
};

}
