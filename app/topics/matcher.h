// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/progress.h"

#include <memory>

namespace Crossread::Topics {

class Automaton;

/// One place where a topic is named.
struct Hit {
    Core::TextSpan span; ///< the phrase, without a possessive's ending
    int topic = 0; ///< index into the topics the matcher was made from
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Finds every phrase of every topic in one pass over a text: an Aho–Corasick automaton over folded UTF-16.
/// Whole words and phrases only (see wordedges.h: "NATO’s", "NATO-Russia" and "l’OTAN" count, "Natone" and "can't" do
/// not). Case, curly quotes, kinds of dashes and blanks, soft hyphens and the two ways of writing an accent make no
/// difference; any run of blanks between the words of a phrase is one, but no phrase runs over the end of a paragraph.
/// Immutable; any thread.
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
    std::unique_ptr<const Automaton> m_automaton;
    qsizetype m_topicCount = 0;
};

/// Hits per topic, and per topic and speaker: counts[topic][speaker + 1] ([0] is text outside of any turn).
[[nodiscard]] QList<int> countByTopic(const QList<Hit> &hits, qsizetype topicCount);
[[nodiscard]] QList<QList<int>> countBySpeaker(
    const QList<Hit> &hits, qsizetype topicCount, const Core::Document &document);

/// The topics a new project starts with, from resources/topics/. Fresh ids at each call.
[[nodiscard]] QList<Core::Topic> defaultTopics();

}
