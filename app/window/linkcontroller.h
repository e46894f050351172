// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "window/marktags.h"
#include "window/workbench.h"

#include <QObject>

#include <optional>

namespace Crossread::Window {

class ReadingPane;

/// Links between two passages: made from the selections of both panes, shown as lines under the words and ribbons in the
/// band, and followed from either side.
class LinkController final : public QObject
{
    Q_OBJECT

public:
    LinkController(const Workbench &bench, QObject *parent);

    /// The link at the position, or none.
    [[nodiscard]] std::optional<Core::Link> at(const ReadingPane &pane, qsizetype position) const;
    /// Marks both ends of the link at the position, the far one brought into view; false where there is none.
    bool choose(const ReadingPane &pane, qsizetype position);

private:
    /// A link seen from one document: its end here, and the one over there.
    struct Sight {
        Core::Link link;
        Core::LinkEnd here;
        Core::LinkEnd there;
    };
    [[nodiscard]] QList<Sight> sightsFrom(Core::DocumentId document) const; ///< by begin here
    void showAll();
    void showMarks(const ReadingPane &pane);
    void showRibbons();
    void follow(); ///< the reader moves over to the far end
    void linkSelections();
    void unlink();
    void step(int direction);
    void activate(Core::LinkId id);
    void setCurrent(Core::LinkId id);

    Workbench m_bench;
    MarkTags<Core::LinkId> m_tags;
    Core::LinkId m_current;
};

}
