// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/readingposition.h"
#include "reading/mark.h"
#include "window/desk/marktags.h"
#include "window/desk/workbench.h"

#include <QObject>

namespace Crossread::Window {

class ComparisonController;
class ReadingPane;

/// What belongs together in two documents: statements and the passages they come from, and links made by hand from the
/// selections of both panes. Shown as lines under the words, signs beside them and ribbons in the band, and followed from
/// either side.
class LinkController final : public QObject {
    Q_OBJECT

public:
    LinkController(const Workbench &bench, ComparisonController &comparison, QObject *parent);

    enum class Kind { None, Statement, Link };
    /// What there is to follow at the position.
    [[nodiscard]] Kind kindAt(const ReadingPane &pane, qsizetype position) const;
    /// Marks both ends of what is at the position, the far one brought into view; false where there is nothing.
    bool choose(const ReadingPane &pane, qsizetype position);
    void chooseMark(quint64 tag); ///< the same for a sign that was clicked

private:
    /// A statement, or a link that rules on none.
    struct Key {
        Core::LinkId link;
        Core::DocumentId article;
        Core::TextSpan statement;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.link, key.article, key.statement.begin, key.statement.end);
        }
    };
    /// What is joined, seen from one document: its end here, and the one over there, which a statement may lack.
    struct Sight {
        Key key;
        Core::TextSpan here;
        Project::Place there;
        bool isStatement = false; ///< this end is
        qsizetype part = 0; ///< of a compound statement, which has several sights
        Reading::Sign sign = Reading::Sign::None;
        bool decided = false;
        QString word; ///< how faithful it is
        QString heard = {}; ///< the same, as a screen reader says it
        QString words; ///< the far end's
    };
    [[nodiscard]] QList<Sight> sightsFrom(Core::DocumentId document) const; ///< by begin here
    void addStatements(Core::DocumentId document, QList<Sight> &sights, QSet<Core::LinkId> &rulings) const;
    [[nodiscard]] quint32 colourOf(const Sight &sight) const;
    [[nodiscard]] QString saidOf(const Sight &sight, const QString &words) const;
    void showAll();
    void showMarks(const ReadingPane &pane);
    void showRibbons();
    void showCurrent();
    [[nodiscard]] std::optional<Key> at(const ReadingPane &pane, qsizetype position) const;
    void go(const Key &key, qsizetype part = 0);
    void follow(); ///< the reader moves over to the far end
    void linkSelections();
    void unlink();
    void step(int direction);

    Workbench m_bench;
    ComparisonController &m_comparison;
    MarkTags<Key> m_tags;
    Key m_current;
};

}
