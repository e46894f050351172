// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/textspan.h"

#include <QList>
#include <QObject>

namespace Crossread::Project {

/// A place in a document of the project.
struct Place {
    Core::DocumentId document;
    Core::TextSpan span;
    friend bool operator==(const Place &, const Place &) = default;
};

/// The one reading position that all panes and lists observe, instead of being wired to each other. Going to a place
/// adds it to the places visited (back and forward, at most 200). A place may have a counterpart in another document;
/// the panes that show either bring it into view and mark it.
class ReadingPosition final : public QObject {
    Q_OBJECT

public:
    explicit ReadingPosition(QObject *parent = nullptr);

    /// `counterparts`: passages in other documents that belong to it (the other end of a link, the same topic's next hit).
    void goTo(const Place &place, const QList<Place> &counterparts = {});
    [[nodiscard]] Place current() const;
    [[nodiscard]] QList<Place> counterparts() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void back();
    void forward();
    void clear();

Q_SIGNALS:
    void moved(const Crossread::Project::Place &place, const QList<Crossread::Project::Place> &counterparts);
    void visitedChanged();

private:
    struct Visit {
        Place place;
        QList<Place> counterparts;
    };
    void step(int by);

    QList<Visit> m_visits;
    qsizetype m_index = -1;
};

}
