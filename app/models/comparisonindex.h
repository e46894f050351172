// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/secondlook.h"
#include "project/project.h"
#include "report/report.h"
#include "review/finding.h"

#include <QObject>
#include <QThreadPool>

namespace Crossread::Models {

class FactsIndex;

/// Every article of an open project compared with one transcript, in the background and again for what changes: another
/// text, other names that count as one. The reader's rulings are joined to it at once, and never changed by it. Where it is
/// wanted and there is a sentence encoder, a second look by what sentences mean follows when all are compared, one article
/// after the other. Does not load documents: those it waits for are asked for by wanted(). What is an article is told by the
/// facts of a text that is not loaded, so that no other is asked for.
class ComparisonIndex final : public QObject {
    Q_OBJECT

public:
    /// `project` and `facts` must outlive the index.
    ComparisonIndex(Project::Project &project, const FactsIndex &facts, QObject *parent = nullptr);
    ~ComparisonIndex() override;

    /// The transcript that articles are compared with; null: none.
    void setTranscript(Core::DocumentId id);
    [[nodiscard]] Core::DocumentId transcript() const { return m_transcript; }
    [[nodiscard]] Core::DocumentPtr transcriptText() const { return m_text; } ///< null until loaded

    /// The articles that are compared, by their position in the project; also while that is under way.
    [[nodiscard]] QList<Core::DocumentId> articles() const;
    [[nodiscard]] Core::DocumentPtr articleText(Core::DocumentId article) const;
    /// In the order of the article; empty while it is not compared.
    [[nodiscard]] QList<Review::Finding> findings(Core::DocumentId article) const;
    [[nodiscard]] QStringList remarks(Core::DocumentId article) const; ///< sentences
    /// What a report says of an article that is compared; the coverage is still to be added: Library::addCoverage().
    [[nodiscard]] Report::Verification report(Core::DocumentId article) const;
    [[nodiscard]] bool isCompared(Core::DocumentId article) const;
    /// The finding with just these words, or nothing.
    [[nodiscard]] std::optional<Review::Finding> find(Core::DocumentId article, Core::TextSpan statement) const;
    /// A statement laid against another passage of the transcript, to be looked at; the passage comes first in it.
    [[nodiscard]] Compare::Statement against(
        Core::DocumentId article, const Compare::Statement &statement, Core::TextSpan passage);
    /// Reads an article in the background for against() and for rulings on it, which then take no time.
    void prepare(Core::DocumentId article);

    [[nodiscard]] bool isBusy() const; ///< a second look aside: nobody waits for it
    [[nodiscard]] bool isCanceled() const { return m_canceled; }
    void cancel(); ///< until start() or something changes
    void start(); ///< what is not compared yet
    void restart(); ///< everything anew

    /// Whether a second look follows; not at first. Switched off, what it has changed stays until the next comparison.
    void setLooksAgain(bool on);
    [[nodiscard]] bool isLookingAgain() const { return m_looking != nullptr; }
    /// Whether the second look found something else than the words alone: another passage, another verdict.
    [[nodiscard]] bool isChangedByLook(Core::DocumentId article, Core::TextSpan statement) const;

    /// Keeps the reader's own names that count as one, and compares again.
    void setNames(const QString &text);

Q_SIGNALS:
    /// An article's findings are new, by a comparison or a ruling; also when they have gone.
    void updated(Crossread::Core::DocumentId article);
    void progressed(int permille); ///< of what is under way; only now and then
    void settled(); ///< nothing is under way any more
    /// How far the second look at an article is; 1000: it is done, or was given up. May come late: see isLookingAgain().
    void lookedAgain(int permille);
    /// The comparison waits for the text of this document.
    void wanted(Crossread::Core::DocumentId document);

private:
    struct Entry {
        Core::DocumentPtr text;
        Compare::Comparison comparison;
        QList<Review::Finding> findings;
        std::shared_ptr<Core::Progress> running;
        bool compared = false;
        bool lookedAgain = false;
        QList<Core::TextSpan> changedByLook;
    };
    using IndexPtr = std::shared_ptr<const Compare::TranscriptIndex>;

    void onChanged(const Core::ChangeSet &applied);
    void onDocumentLoaded(Core::DocumentId id);
    void cancelWork();
    void forget();
    void build();
    void compareArticles();
    [[nodiscard]] std::optional<Core::DocumentKind> kindOf(
        const Core::DocumentRecord &record) const; ///< without its text
    void leaveOut(Core::DocumentId id); ///< it is no article, or not any more
    void compare(Core::DocumentId article);
    void join(Core::DocumentId article);
    using JudgePtr = std::shared_ptr<Compare::Judge>;
    [[nodiscard]] JudgePtr newJudge(const Entry &entry) const;
    [[nodiscard]] Compare::Judge &judgeOf(Core::DocumentId article);
    void lookAgain(); ///< at the next article
    void endLook();
    [[nodiscard]] std::shared_ptr<Core::Progress> newProgress(void (ComparisonIndex::*told)(int));
    void announceSettled();

    Project::Project &m_project;
    const FactsIndex &m_facts;
    Core::DocumentId m_transcript;
    Core::DocumentPtr m_text;
    IndexPtr m_index;
    std::shared_ptr<Core::Progress> m_building;
    QHash<Core::DocumentId, Entry> m_entries;
    Core::DocumentPtr m_preparing; ///< an article that is being read for judging; null: none
    JudgePtr m_judge; ///< of the article that was asked about last: each has a vocabulary of its own
    bool m_canceled = false;
    bool m_waitsForFacts = false; ///< of documents that may be articles
    bool m_looksAgain = false;
    std::shared_ptr<Core::Progress> m_looking;
    std::shared_ptr<Library::SecondLook> m_look; ///< at this transcript; null before the first, and while it looks
    QThreadPool m_lookers;
};

}
