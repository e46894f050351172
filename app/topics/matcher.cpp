// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/matcher.h"

#include "topics/firstwords.h"
#include "topics/lettermask.h"
#include "topics/phrasewalk.h"

#include <bit>
#include <tuple>

namespace Crossread::Topics {

namespace {

constexpr qsizetype chunkSize = 1 << 18; // units between two looks at the cancel flag: about a millisecond

/// Hits come by their begins, so each is at most a phrase away from its place: an insertion sort takes one step for most.
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

/// The phrases, and what tells from the first word alone that none of them begins at a place.
struct Phrases {
    PhraseTrie trie;
    FirstWords words;
    std::vector<bool> firstUnits = std::vector<bool>(0x10000); ///< folded
    bool isEmpty = true;

    explicit Phrases(const std::vector<std::pair<std::u16string, int>> &folded)
        : words(folded.size())
    {
        const PhraseFold &fold = PhraseFold::table();
        for (const auto &[units, topic] : folded) {
            isEmpty = false;
            trie.add(units, topic);
            firstUnits[units.front()] = true;
            const auto end =
                std::ranges::find_if(units, [&](char16_t unit) { return fold.kinds[unit] != UnitKind::Letter; });
            if (end != units.begin()) {
                const std::u16string_view word(units.begin(), end);
                words.add(word, trie.after(word));
            }
        }
    }
};

namespace {

/// Goes from one place to the next where a phrase may begin: where a word does, and at whatever is no letter.
class Scan {
public:
    Scan(const Phrases &phrases, QStringView text, QList<Hit> &hits)
        : m_phrases(phrases)
        , m_units(text.utf16())
        , m_size(text.size())
        , m_walk(phrases.trie, text, hits)
    {
    }

    /// Looks at [begin, end); what begins there may end behind it.
    void block(qsizetype begin, qsizetype end)
    {
        for (qsizetype at = begin; at < end; at += LetterMask::width) {
            const LetterMask mask = LetterMask::of(m_units + at, end - at);
            // Between two letters nothing begins.
            const quint64 inside = mask.letters & (mask.letters << 1 | quint64(m_afterAscii));
            m_afterAscii = mask.letters >> (LetterMask::width - 1) != 0;
            for (quint64 places = ~(mask.blanks | inside); places != 0; places &= places - 1) {
                const int bit = std::countr_zero(places);
                if (mask.letters >> bit & 1)
                    asciiWord(at + bit, std::countr_one(mask.letters >> bit));
                else
                    other(at + bit);
            }
        }
    }

private:
    [[nodiscard]] UnitKind kind(qsizetype at) const { return m_fold.kinds[m_units[at]]; }

    /// So many letters of ASCII are known to stand at `at`.
    void asciiWord(qsizetype at, int known)
    {
        if (at > 0 && m_units[at - 1] >= 0x80 && kind(at - 1) == UnitKind::Letter)
            return;
        qsizetype end = at + known;
        while (end < m_size && m_units[end] < 0x80 && kind(end) == UnitKind::Letter)
            ++end;
        const UnitKind next = kindAfter(end);
        if (next == UnitKind::Letter)
            word(at);
        else
            look(at, end, next, m_phrases.words.findAscii(m_units + at, end - at, m_size - at));
    }

    /// A word with letters of any kind.
    void word(qsizetype at)
    {
        m_word.clear();
        qsizetype end = at;
        for (; end < m_size && kind(end) == UnitKind::Letter; ++end)
            m_word.push_back(m_fold.single[m_units[end]]);
        look(at, end, kindAfter(end), m_phrases.words.find(m_word));
    }

    void look(qsizetype begin, qsizetype end, UnitKind next, PhraseTrie::State state)
    {
        if (next == UnitKind::Cut
            || (next == UnitKind::Hyphen && !(end + 1 < m_size && QChar::isSpace(m_units[end + 1])))) {
            if (state == FirstWords::none)
                return;
            if (state != FirstWords::unsure) {
                m_walk.onFrom(begin, end, state);
                return;
            }
        } else if (next == UnitKind::Mark && state == FirstWords::none) {
            return;
        }
        // The letters may be no whole word of a phrase though they are one here.
        m_walk.from(begin);
    }

    [[nodiscard]] UnitKind kindAfter(qsizetype end) const { return end < m_size ? kind(end) : UnitKind::Cut; }

    void other(qsizetype at)
    {
        if (kind(at) == UnitKind::Letter) {
            if (at == 0 || kind(at - 1) != UnitKind::Letter)
                word(at);
            return;
        }
        char16_t first = m_fold.single[m_units[at]];
        if (first == PhraseFold::several)
            first = m_fold.unitsOf(m_units[at]).front();
        if (m_phrases.firstUnits[first])
            m_walk.from(at);
    }

    const Phrases &m_phrases;
    const PhraseFold &m_fold = PhraseFold::table();
    const char16_t *m_units;
    qsizetype m_size;
    PhraseWalk m_walk;
    std::u16string m_word;
    bool m_afterAscii = false; ///< a letter stands before the block
};

}

Matcher::Matcher(const QList<Core::Topic> &topics)
    : m_topicCount(topics.size())
{
    std::vector<std::pair<std::u16string, int>> phrases;
    for (int topic = 0; topic < topics.size(); ++topic) {
        for (const QString &phrase : topics[topic].phrases) {
            if (std::u16string units = PhraseFold::table().phrase(phrase); !units.empty())
                phrases.emplace_back(std::move(units), topic);
        }
    }
    m_phrases = std::make_unique<const Phrases>(phrases);
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;

QList<Hit> Matcher::match(QStringView text, const Core::Progress &progress) const
{
    QList<Hit> hits;
    if (m_phrases->isEmpty)
        return hits;
    Scan scan(*m_phrases, text, hits);
    for (qsizetype at = 0; at < text.size() && !progress.isCanceled(); at += chunkSize) {
        progress.report(int(at * 1000 / text.size()));
        scan.block(at, std::min(at + chunkSize, text.size()));
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
