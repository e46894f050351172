// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/runninglines.h"

#include "import/text/lines.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestRunningLine = 110;
constexpr int mostPagesSkipped = 4; // between two heads of one kind
constexpr qsizetype longestHead = 70;

/// A line that may be one.
struct Candidate {
    qsizetype position;
    size_t key;
    std::optional<int> first; // numbers in it: one of them may be the page's
    std::optional<int> last;
    bool cuts = false; // the sentence before it goes on behind it
};

/// Whether numbers grow from page to page.
struct Growth {
    int steps = 0;
    int before = -1;
    void add(std::optional<int> number)
    {
        if (!number)
            return;
        steps += before >= 0 && *number > before && *number <= before + mostPagesSkipped;
        before = *number;
    }
};

struct Read {
    size_t key = 0;
    bool hasDigits = false;
    std::optional<int> first;
    std::optional<int> last;
};

// What is left without numbers and in any order: heads on left and right pages say the same the other way round.
Read readLine(QStringView line)
{
    Read read;
    QStringList words;
    for (qsizetype i = 0; i < line.size();) {
        if (!line[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        const bool digits = line[i].isDigit();
        while (i < line.size() && (digits ? line[i].isDigit() : line[i].isLetter()))
            ++i;
        if (i == begin)
            ++i;
        const QStringView word = line.sliced(begin, i - begin);
        if (digits) {
            read.hasDigits = true;
            if (bool good = false; word.size() <= 5) {
                const int value = word.toInt(&good);
                if (good) {
                    read.first = read.first.value_or(value);
                    read.last = value;
                }
            }
        } else {
            words.append(word.toString().toCaseFolded());
        }
    }
    std::ranges::sort(words);
    read.key = qHash(words.join(u' '), read.hasDigits ? size_t(7) : size_t(3));
    return read;
}

bool endsOpen(QStringView text)
{
    const QChar last = text.back();
    return last.isLetterOrNumber() || last == u',' || last == u'-' || last == u'’' || last == u'\'';
}

bool goesOn(QStringView before, QStringView after)
{
    return !before.isEmpty() && !after.isEmpty() && endsOpen(before) && after.front().isLower();
}

class Finder {
public:
    explicit Finder(QStringView source)
        : m_source(source)
    {
    }

    QSet<qsizetype> find()
    {
        count();
        gather();
        QSet<qsizetype> found;
        takeRecurring(found);
        takeNumbers(found);
        return found;
    }

private:
    /// Calls `visit(text, position, apart)` for each line with words; apart: an empty line, a page break or the text's
    /// end stands before or behind it.
    template <typename Visit>
    void eachLine(Visit visit) const
    {
        bool blankBefore = true;
        Trimmed waiting;
        bool waits = false;
        const auto send = [&](bool blankBehind) {
            if (waits)
                visit(m_source.sliced(waiting.begin, waiting.size()), waiting.begin, blankBefore || blankBehind);
            blankBefore = waits ? blankBehind : blankBefore || blankBehind;
            waits = false;
        };
        for (Line line = lineAt(m_source, 0); line.begin < m_source.size(); line = lineAt(m_source, line.next)) {
            const Trimmed now = trimmedLine(m_source, line, false);
            if (now.size() == 0) {
                send(true);
                continue;
            }
            send(false);
            waiting = now;
            waits = true;
            if (line.end < m_source.size() && m_source[line.end] == u'\f')
                send(true);
        }
        send(true);
    }

    // In running text nearly every line is short: what stands apart, or has a number at an edge, may be one.
    [[nodiscard]] static bool mayBe(QStringView text, bool apart)
    {
        if (text.size() > longestRunningLine || text.count(u' ') > 40)
            return false;
        return apart || text.front().isDigit() || text.back().isDigit();
    }

    void count()
    {
        eachLine([&](QStringView text, qsizetype, bool apart) {
            if (mayBe(text, apart))
                ++m_counts[readLine(text).key];
        });
    }

    // What stands around a line, with other such lines passed over and without: a head may be of two lines, and a text may
    // say the same on every page.
    void gather()
    {
        QStringView before;
        QStringView lineBefore;
        QStringView textBefore; // of the candidate that the line before was
        qsizetype last = -1; // that candidate
        QList<qsizetype> open; // candidates since `before`
        eachLine([&](QStringView text, qsizetype position, bool apart) {
            if (last >= 0)
                m_candidates[size_t(last)].cuts = goesOn(textBefore, text);
            last = -1;
            const bool candidate = isCandidate(text, apart);
            if (candidate) {
                const Read read = readLine(text);
                m_candidates.push_back({position, read.key, read.first, read.last});
                last = qsizetype(m_candidates.size()) - 1;
                textBefore = lineBefore;
                open.append(last);
            } else {
                const bool cut = goesOn(before, text);
                for (const qsizetype index : std::as_const(open))
                    m_candidates[size_t(index)].cuts |= cut;
                open.clear();
                before = text;
            }
            lineBefore = text;
        });
    }

    [[nodiscard]] bool isCandidate(QStringView text, bool apart) const
    {
        if (!mayBe(text, apart))
            return false;
        // A chapter's name beside the page's number changes now and then.
        const bool edge = apart && text.size() <= longestHead && (text.front().isDigit() || text.back().isDigit());
        return edge || m_counts.value(readLine(text).key) >= 2;
    }

    void takeRecurring(QSet<qsizetype> &found) const
    {
        struct Kind {
            int count = 0;
            int cuts = 0;
            Growth first;
            Growth last;
        };
        QHash<size_t, Kind> kinds;
        for (const Candidate &candidate : m_candidates) {
            Kind &kind = kinds[candidate.key];
            ++kind.count;
            kind.cuts += candidate.cuts;
            kind.first.add(candidate.first);
            kind.last.add(candidate.last);
        }
        QSet<size_t> running;
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            const int growing = std::max(kind->first.steps, kind->last.steps);
            const bool numbered = growing >= 2 && growing * 10 >= (kind->count - 1) * 7;
            // What recurs without a number may be a label or applause: those follow sentences that have ended.
            const bool cutting = kind->cuts >= 2 && kind->cuts * 10 >= kind->count * (numbered ? 2 : 5);
            if (kind->count >= (numbered ? 2 : 3) && cutting)
                running.insert(kind.key());
        }
        for (const Candidate &candidate : m_candidates) {
            if (running.contains(candidate.key))
                found.insert(candidate.position);
        }
    }

    // Page after page one more: "14   The flood", "15   The bridge". Whatever else the lines say.
    void takeNumbers(QSet<qsizetype> &found) const
    {
        for (const auto number : {&Candidate::first, &Candidate::last}) {
            QList<qsizetype> chain;
            int before = -1;
            const auto close = [&] {
                if (chain.size() >= 3)
                    found.unite({chain.begin(), chain.end()});
                chain.clear();
            };
            for (const Candidate &candidate : m_candidates) {
                const auto &value = candidate.*number;
                if (!value || !candidate.cuts)
                    continue;
                if (before >= 0 && (*value <= before || *value > before + mostPagesSkipped))
                    close();
                chain.append(candidate.position);
                before = *value;
            }
            close();
        }
    }

    QStringView m_source;
    QHash<size_t, int> m_counts;
    std::vector<Candidate> m_candidates;
};

}

RunningLines::RunningLines(QStringView source)
    : m_positions(Finder(source).find())
{
}

}
