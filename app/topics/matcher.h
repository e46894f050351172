// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/progress.h"

#include <memory>

namespace Crossread::Topics {

struct Phrases;

/// One place where a topic is named.
struct Hit {
    Core::TextSpan span; ///< the phrase, without a possessive's ending
    int topic = 0; ///< index into the topics the matcher was made from
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Finds every phrase of every topic in one pass over a text. A word that no phrase begins with is passed over by a look
/// at its letters all at once; from the others on a tree of the phrases is read.
/// Whole words and phrases only (see wordedges.h: "NATO’s", "NATO-Russia" and "l’OTAN" count, "Natone" and "can't" do
/// not). Equal words are told by Core::EqualWords::Asides: case, curly quotes, kinds of dashes and blanks, soft hyphens,
/// ligatures, the ways of writing an accent, a hyphen at a line's end, asides and an editor's brackets make no difference.
/// No phrase runs over the end of a paragraph, but a parted word does. Immutable; any thread.
class Matcher {
public:
    explicit Matcher(const QList<Core::Topic> &topics);
    ~Matcher();
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;

    /// Sorted by begin, then end. Topics overlap freely; the hits of one topic never do: the first to begin counts, and
    /// of those the longest. Stops early and returns what it has when `progress` is canceled. Topics that are not enabled
    /// are matched too: views hide them.
    [[nodiscard]] QList<Hit> match(QStringView text, const Core::Progress &progress = {}) const;

private:
    std::unique_ptr<const Phrases> m_phrases;
    qsizetype m_topicCount = 0;
};

/// Hits per topic, and per topic and speaker: counts[topic][speaker + 1] ([0] is text outside of any turn).
[[nodiscard]] QList<int> countByTopic(const QList<Hit> &hits, qsizetype topicCount);
[[nodiscard]] QList<QList<int>> countBySpeaker(
    const QList<Hit> &hits, qsizetype topicCount, const Core::Document &document);

/// The topics a new project starts with, from resources/topics/. Fresh ids at each call.
[[nodiscard]] QList<Core::Topic> defaultTopics();

}
