// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/error.h"
#include "project/readingposition.h"
#include "window/desk/workbench.h"

#include <QObject>

#include <optional>

namespace Crossread::Models {
class TopicIndex;
}

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class LegendBar;
class ReadingPane;

/// Topics: their lines under the words, the legend with counts, going from hit to hit in both panes, and changing them.
class TopicController final : public QObject {
    Q_OBJECT

public:
    TopicController(const Workbench &bench, Models::TopicIndex &index, LegendBar &legend, QObject *parent);

    [[nodiscard]] bool isSettled() const; ///< the hits of all that is on the pages are there
    void setEnabled(Core::TopicId id, bool on);
    void add(); ///< asks for name and phrases
    void edit(Core::TopicId id);
    void remove(Core::TopicId id);
    /// Goes to the next (+1) or previous (-1) hit, from the caret of the active pane; its counterpart in the other.
    void step(Core::TopicId id, int direction);
    /// Chooses the hit at the position and its counterpart; false where there is none.
    bool choose(const ReadingPane &pane, qsizetype position);

Q_SIGNALS:
    void settled();

private:
    void update(Core::DocumentId document);
    void showMarks(const ReadingPane &pane);
    void showLegend();
    void showMenu(const QString &id, QPoint globalPosition);
    void addSelection();
    void ask(const Core::Topic &before, const std::optional<Core::Error> &problem = {});
    bool store(const QList<Core::Topic> &topics, const QString &label);
    [[nodiscard]] std::optional<Core::TextSpan> hitFrom(const ReadingPane &pane, Core::TopicId id, int direction) const;
    [[nodiscard]] QList<Project::Place> counterpartIn(const ReadingPane &pane, Core::TopicId id, int direction) const;
    [[nodiscard]] std::optional<Core::Topic> topic(Core::TopicId id) const;

    Workbench m_bench;
    Models::TopicIndex &m_index;
    LegendBar &m_legend;
    QHash<const ReadingPane *, Library::Job *> m_marking; ///< marks under way to a page
    Core::TopicId m_current; ///< chosen last; null: any
};

}
