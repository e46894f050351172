// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "project/project.h"
#include "topics/matcher.h"

#include <QObject>

namespace Crossread::Models {

/// Where the topics of an open project are named: found in the background for each document whose text is loaded, and
/// again for what changes (a topic's phrases, a document's text). Does not load documents. Of a text that is let go only
/// the numbers stay, so that how often a topic is named does not depend on what is in memory. Enabled or not, all topics
/// are here; colour and name come from the project.
class TopicIndex final : public QObject {
    Q_OBJECT

public:
    /// `project` must outlive the index.
    explicit TopicIndex(Project::Project &project, QObject *parent = nullptr);
    ~TopicIndex() override;

    /// Whether the hits are those of the present text and phrases.
    [[nodiscard]] bool isCurrent(Core::DocumentId document) const;
    /// In order, not overlapping; positions of the present text.
    [[nodiscard]] QList<Core::TextSpan> hits(Core::DocumentId document, Core::TopicId topic) const;
    /// In one document, or with a null document in all that were loaded since the topic has its phrases.
    [[nodiscard]] int count(Core::TopicId topic, Core::DocumentId document = {}) const;
    /// By speaker: [speaker + 1], [0] is text outside of any turn. Empty where nothing is known yet.
    [[nodiscard]] QList<int> countBySpeaker(Core::TopicId topic, Core::DocumentId document) const;
    /// The first hit that begins after `position`, the last that begins before it. A null topic: of any enabled one.
    [[nodiscard]] std::optional<Core::TextSpan> nextHit(
        Core::DocumentId document, Core::TopicId topic, qsizetype position) const;
    [[nodiscard]] std::optional<Core::TextSpan> previousHit(
        Core::DocumentId document, Core::TopicId topic, qsizetype position) const;

Q_SIGNALS:
    /// The document's hits are new; also when they have gone because the text has changed, is not loaded any more, or the
    /// document was removed.
    void updated(Crossread::Core::DocumentId document);

private:
    struct Found {
        QList<Core::TextSpan> spans;
        QList<int> bySpeaker;
        int count = 0; ///< also when its places are forgotten
    };
    using FoundByTopic = QHash<Core::TopicId, Found>;
    struct Entry {
        Core::DocumentPtr document; ///< null: let go
        FoundByTopic found;
        QSet<Core::TopicId> wanted; ///< to be found, or found again
        std::shared_ptr<Core::Progress> running; ///< of the search under way
    };

    [[nodiscard]] static FoundByTopic find(
        const Core::Document &document, const QList<Core::Topic> &topics, const Core::Progress &progress);
    void onChanged(const Core::ChangeSet &applied);
    void onTopicsChanged();
    void onDocumentLoaded(Core::DocumentId id);
    void forget(Core::DocumentId id);
    void forgetPlaces(Core::DocumentId id); ///< its text is let go
    static void withoutPlaces(FoundByTopic &found);
    void start(Core::DocumentId id);
    [[nodiscard]] QList<Core::TopicId> idsOf(Core::TopicId topic) const;

    Project::Project &m_project;
    QHash<Core::DocumentId, Entry> m_entries;
    QHash<Core::TopicId, QStringList> m_phrases; ///< as last looked for
};

}
