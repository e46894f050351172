// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/ruling.h"
#include "window/desk/workbench.h"

#include <QObject>
#include <QTimer>

namespace Crossread::Models {
class ComparisonIndex;
}

namespace Crossread::Window {

class ReadingPane;

/// Which statement of an article the reader is looking at, against which passage, and what the reader rules on it. Keeps
/// the comparison going for the transcript that a pane shows, with progress in the pane of the article.
class ComparisonController final : public QObject {
    Q_OBJECT

public:
    ComparisonController(const Workbench &bench, Models::ComparisonIndex &index, QObject *parent);

    [[nodiscard]] const Models::ComparisonIndex &index() const { return m_index; }
    [[nodiscard]] Core::DocumentId article() const { return m_article; }
    [[nodiscard]] std::optional<Review::Finding> current() const; ///< nothing: no statement is chosen, or it has gone
    /// The current statement against the passage that is looked at; that passage is passages.first(). Where none is looked
    /// at (it was not found), as it was found.
    [[nodiscard]] const Compare::Statement &shown() const { return m_shown; }
    /// Which is looked at: 0 the first one, with those of the other parts of a compound statement; -1: none.
    [[nodiscard]] int passage() const { return m_passage; }
    [[nodiscard]] int passageCount() const; ///< all parts of a compound statement count as one

    /// Makes it the current one, and turns both panes to it; the transcript to the passage of that part.
    void choose(Core::DocumentId article, Core::TextSpan statement, qsizetype part = 0);
    void clear(); ///< no current one
    /// What is decided next is decided about all of these, each with the passage found for it, until one is chosen.
    void chooseTogether(const QList<std::pair<Core::DocumentId, Core::TextSpan>> &statements);
    [[nodiscard]] qsizetype chosenTogether() const { return m_together.size(); } ///< 0: none, or one
    void look(int passage); ///< turns the transcript to another passage that may be the source

    void confirm();
    void reject();
    void reopen(); ///< withdraws what was decided; a note stays
    void overrule(Core::Verdict verdict);
    bool setNote(const QString &note); ///< false where it could not be kept
    /// These words of the transcript are the source of the current statement.
    void setByHand(Core::TextSpan passage);
    /// The statement that shares at least half of these words of an article, or nothing.
    [[nodiscard]] std::optional<Core::TextSpan> statementLike(Core::DocumentId article, Core::TextSpan words) const;

Q_SIGNALS:
    void currentChanged(); ///< another statement or passage, or another ruling on it

private:
    void chooseTranscript();
    void showProgress(int permille);
    void hideProgress();
    void turnPanes(qsizetype part = 0);
    [[nodiscard]] QList<Core::TextSpan> spansLookedAt() const; ///< of the transcript; several for a compound statement
    void stayAt(const QList<Core::TextSpan> &lit);
    void showMarks();
    void renewShown();
    void takeSelection();
    /// A statement that is decided about, and the passage it is decided with; empty: none.
    struct Subject {
        Library::Matter matter;
        Core::TextSpan passage;
        bool isDecided = false;
    };
    [[nodiscard]] QList<Subject> subjects() const; ///< those chosen together, or the current one
    [[nodiscard]] Library::Matter matter() const; ///< the current statement with its ruling
    /// Rules on all subjects in one act; says how many where there are several.
    void rule(const std::function<Core::Link(const Subject &)> &ruling);
    void hint(const QString &sentence) const;
    [[nodiscard]] ReadingPane &pane() const; ///< that shows the article, or the active one

    Workbench m_bench;
    Models::ComparisonIndex &m_index;
    Core::DocumentId m_article;
    Core::TextSpan m_statement;
    int m_passage = -1;
    std::optional<Core::Link> m_ruling; ///< on the current statement
    Compare::Statement m_shown;
    QList<std::pair<Core::DocumentId, Core::TextSpan>> m_together; ///< several, or none
    QList<Core::TextSpan> m_lit; ///< of the transcript
    QTimer m_patience; ///< progress is shown for what takes longer only
    ReadingPane *m_progressing = nullptr;
};

}
