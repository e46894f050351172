// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/matcher.h"

#include "topics/automaton.h"
#include "topics/wordedges.h"

#include <tuple>

namespace Crossread::Topics {

namespace {

constexpr qsizetype chunkSize = 1 << 18; // units between two looks at the cancel flag: about a millisecond

/// Where a phrase of `folded` units that ends at `end` begins in the text itself, or -1 where it would begin inside a
/// character that falls apart.
qsizetype beginOf(QStringView text, qsizetype end, size_t folded)
{
    const PhraseFold &fold = PhraseFold::table();
    qsizetype at = end;
    while (folded > 0 && at > 0) {
        const char16_t unit = text[--at].unicode();
        const char16_t single = fold.single[unit];
        if (single == PhraseFold::ignorable)
            continue;
        const size_t units = single == PhraseFold::several ? fold.unitsOf(unit).size() : 1;
        if (units > folded)
            return -1;
        folded -= units;
        if (single != u' ')
            continue;
        for (qsizetype left = at; left > 0; --left) {
            const char16_t further = fold.single[text[left - 1].unicode()];
            if (further == u' ')
                at = left - 1;
            else if (further != PhraseFold::ignorable)
                break;
        }
    }
    return folded == 0 ? at : -1;
}

/// Hits come by their ends, so each is at most a phrase away from its place: an insertion sort takes one step for most.
template <typename Key>
void sortNearlySorted(QList<Hit> &hits, Key key)
{
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
        const Hit moving = *hit;
        auto place = hit;
        for (; place != hits.begin() && key(moving) < key(*std::prev(place)); --place)
            *place = *std::prev(place);
        *place = moving;
    }
}

/// `hits` as they were found; see Matcher::match() for what stays.
QList<Hit> withoutOverlaps(QList<Hit> hits, qsizetype topicCount)
{
    sortNearlySorted(hits, [](const Hit &hit) { return std::tuple(hit.span.begin, -hit.span.end); });
    std::vector<qsizetype> taken(size_t(topicCount), 0); // where the topic's last hit ends
    hits.removeIf([&taken](const Hit &hit) {
        qsizetype &end = taken[size_t(hit.topic)];
        if (hit.span.begin < end)
            return true;
        end = hit.span.end;
        return false;
    });
    sortNearlySorted(hits, [](const Hit &hit) { return std::tuple(hit.span.begin, hit.span.end, hit.topic); });
    return hits;
}

}

Matcher::Matcher(const QList<Core::Topic> &topics)
    : m_topicCount(topics.size())
{
    std::vector<Automaton::Phrase> phrases;
    for (int topic = 0; topic < topics.size(); ++topic) {
        for (const QString &phrase : topics[topic].phrases) {
            if (std::u16string units = PhraseFold::table().phrase(phrase); !units.empty())
                phrases.push_back({std::move(units), topic});
        }
    }
    m_automaton = std::make_unique<const Automaton>(std::move(phrases));
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;

QList<Hit> Matcher::match(QStringView text, const Core::Progress &progress) const
{
    QList<Hit> hits;
    if (m_automaton->isEmpty())
        return hits;
    const Automaton &automaton = *m_automaton;
    Automaton::Cell cell = Automaton::start;
    const auto report = [&](qsizetype end) {
        // A soft hyphen after a phrase leaves the automaton where it was; the phrase was reported before it.
        const bool isNew = PhraseFold::table().single[text[end - 1].unicode()] != PhraseFold::ignorable;
        if (!isNew || !wordMayEnd(text, end))
            return;
        automaton.forEachPhrase(cell, [&](const Automaton::Phrase &phrase) {
            const qsizetype begin = beginOf(text, end, phrase.units.size());
            if (begin >= 0 && wordMayBegin(text, begin))
                hits.append({{begin, end}, phrase.topic});
        });
    };
    const char16_t *const units = text.utf16();
    for (qsizetype at = 0; at < text.size() && !progress.isCanceled();) {
        progress.report(int(at * 1000 / text.size()));
        for (const qsizetype stop = std::min(at + chunkSize, text.size()); at < stop; ++at) {
            cell = automaton.next(cell, units[at]);
            if (automaton.endsPhrase(cell)) [[unlikely]]
                report(at + 1);
        }
    }
    return withoutOverlaps(std::move(hits), m_topicCount);
}

QList<int> countByTopic(const QList<Hit> &hits, qsizetype topicCount)
{
    QList<int> counts(topicCount, 0);
    for (const Hit &hit : hits)
        ++counts[hit.topic];
    return counts;
}

QList<QList<int>> countBySpeaker(const QList<Hit> &hits, qsizetype topicCount, const Core::Document &document)
{
    QList<QList<int>> counts(topicCount, QList<int>(document.speakers.size() + 1, 0));
    for (const Hit &hit : hits) {
        const qsizetype turn = document.turnAt(hit.span.begin);
        const int speaker = turn < 0 ? -1 : document.turns[turn].speaker;
        ++counts[hit.topic][speaker + 1];
    }
    return counts;
}

}
