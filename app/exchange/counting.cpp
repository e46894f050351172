// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/counting.h"

#include "core/sourcemap.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

struct CountingWords {
    Q_DECLARE_TR_FUNCTIONS(Counting)
};

using Unit = Counting::Unit;
using LineEnd = Counting::LineEnd;

constexpr std::pair<Unit, QLatin1StringView> unitKeys[]{
    {Unit::CodePoint, "code-points"_L1}, {Unit::Utf16, "utf-16"_L1}, {Unit::Utf8, "utf-8"_L1}};
constexpr std::pair<LineEnd, QLatin1StringView> lineEndKeys[]{
    {LineEnd::One, "line-ends-as-one"_L1}, {LineEnd::Two, "line-ends-as-two"_L1}};
constexpr QLatin1StringView markKey = "mark"_L1;
constexpr QLatin1StringView includedKey = "last-included"_L1;

/// One character of the text, or a line end that counts as one: how many units it is, and what it counts.
struct Step {
    qsizetype units;
    int counts;
};

Step stepAt(QStringView text, qsizetype at, const Counting &counting)
{
    const QChar unit = text[at];
    const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (isPair)
        return {2, counting.unit == Unit::CodePoint ? 1 : counting.unit == Unit::Utf16 ? 2 : 4};
    const bool isCrLf = unit == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    if (isCrLf && counting.lineEnd == LineEnd::One)
        return {2, 1};
    if (unit == u'\n' && counting.lineEnd == LineEnd::Two && (at == 0 || text[at - 1] != u'\r'))
        return {1, 2};
    if (counting.unit == Unit::Utf8)
        return {1, unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 ? 2 : 3};
    return {1, 1};
}

/// No program is known that counts so and does not say it: it is believed where it is plain, and never asked about.
bool countsOddly(const Counting &counting)
{
    return counting.endIncluded || counting.lineEnd == LineEnd::Two || counting.unit == Unit::Utf8;
}

/// The simplest counting that is the same in this text.
Counting inText(Counting counting, const CountedText &text)
{
    const bool isAscii = std::ranges::all_of(text.text, [](QChar unit) { return unit.unicode() < 0x80; });
    if (!text.hasMark)
        counting.markCounts = false;
    // The mark itself is three bytes, and one of the others.
    const bool sameAsBytes = isAscii && !counting.markCounts;
    if (counting.unit == Unit::Utf16 ? !hasPairs(text.text) : sameAsBytes)
        counting.unit = Unit::CodePoint;
    const bool hasCrLf = text.text.contains("\r\n"_L1);
    if ((counting.lineEnd == LineEnd::One && !hasCrLf)
        || (counting.lineEnd == LineEnd::Two && !text.text.contains(u'\n')))
        counting.lineEnd = LineEnd::AsItStands;
    return counting;
}

bool isWordUnit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate() || text[at].isMark());
}

bool isLineEdge(QStringView text, qsizetype at)
{
    return at <= 0 || at >= text.size() || text[at] == u'\n' || text[at] == u'\r';
}

/// How well a passage fits at a place.
qint8 scoreOf(QStringView text, Core::TextSpan span, QStringView name)
{
    constexpr int nowhere = -4;
    constexpr int saysItsName = 4;
    constexpr qsizetype shortestName = 3;
    if (span.begin < 0)
        return nowhere;
    if (span.isEmpty())
        return 0;
    const qsizetype last = span.end - 1;
    int score = 0;
    score += !text[span.begin].isSpace() && !(isWordUnit(text, span.begin - 1) && isWordUnit(text, span.begin)) ? 1 : 0;
    score += !text[last].isSpace() && !(isWordUnit(text, last) && isWordUnit(text, span.end)) ? 1 : 0;
    score += span.begin == 0 || isLineEdge(text, span.begin - 1) ? 1 : 0;
    score += isLineEdge(text, span.end) ? 1 : 0;
    QString called = name.toString().simplified();
    const bool isCut = called.endsWith(u'…') || called.endsWith("..."_L1);
    while (called.endsWith(u'…') || called.endsWith(u'.'))
        called.chop(1);
    if (called.size() >= shortestName) {
        // What is cut short may be cut anywhere; no name is longer than this.
        const QString words =
            text.sliced(span.begin, std::min(span.size(), 4 * called.size() + 16)).toString().simplified();
        const bool isWhole = words.size() - called.size() <= 3;
        if (words.startsWith(called) && (isWhole || isCut || called.size() >= 20))
            score += saysItsName;
    }
    return static_cast<qint8>(score);
}

QString sampleOf(QStringView text, Core::TextSpan span)
{
    constexpr qsizetype longest = 80;
    if (span.begin < 0)
        return CountingWords::tr("(nothing: outside of the text)");
    const QString words = text.sliced(span.begin, std::min(span.size(), 2 * longest)).toString().simplified();
    return words.size() > longest ? words.first(longest) + u'…' : words;
}

}

bool hasPairs(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.isHighSurrogate(); });
}

QString keyOf(const Counting &counting)
{
    QStringList parts{std::ranges::find(unitKeys, counting.unit, &std::pair<Unit, QLatin1StringView>::first)->second};
    for (const auto &[lineEnd, key] : lineEndKeys) {
        if (counting.lineEnd == lineEnd)
            parts.append(key);
    }
    if (counting.markCounts)
        parts.append(markKey);
    if (counting.endIncluded)
        parts.append(includedKey);
    return parts.join(u'+');
}

std::optional<Counting> countingOf(QStringView key)
{
    Counting counting;
    bool hasUnit = false;
    for (const QStringView part : key.tokenize(u'+')) {
        const auto isPart = [part](const auto &known) { return part == known.second; };
        const auto *unit = std::ranges::find_if(unitKeys, isPart);
        const auto *lineEnd = std::ranges::find_if(lineEndKeys, isPart);
        if (unit != std::end(unitKeys) && !hasUnit) {
            counting.unit = unit->first;
            hasUnit = true;
        } else if (lineEnd != std::end(lineEndKeys)) {
            counting.lineEnd = lineEnd->first;
        } else if (part == markKey) {
            counting.markCounts = true;
        } else if (part == includedKey) {
            counting.endIncluded = true;
        } else {
            return {};
        }
    }
    return hasUnit ? std::optional(counting) : std::nullopt;
}

QString nameOf(const Counting &counting)
{
    QStringList parts;
    switch (counting.unit) {
    case Unit::CodePoint: parts.append(CountingWords::tr("characters, as the standard has it")); break;
    case Unit::Utf16: parts.append(CountingWords::tr("UTF-16 units")); break;
    case Unit::Utf8: parts.append(CountingWords::tr("bytes")); break;
    }
    switch (counting.lineEnd) {
    case LineEnd::AsItStands: break;
    case LineEnd::One: parts.append(CountingWords::tr("line ends as one")); break;
    case LineEnd::Two: parts.append(CountingWords::tr("line ends as two")); break;
    }
    if (counting.markCounts)
        parts.append(CountingWords::tr("with the byte order mark"));
    if (counting.endIncluded)
        parts.append(CountingWords::tr("the last one included"));
    return parts.join(u", ");
}

QList<qsizetype> unitsOf(const CountedText &text, const QList<qint64> &positions, const Counting &counting)
{
    QList<qsizetype> order(positions.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype index) { return positions[index]; });
    QList<qsizetype> units(positions.size(), -1);
    qint64 counted = text.hasMark && counting.markCounts ? (counting.unit == Unit::Utf8 ? 3 : 1) : 0;
    qsizetype at = 0;
    for (const qsizetype index : std::as_const(order)) {
        const qint64 wanted = positions[index];
        while (counted < wanted && at < text.text.size()) {
            const Step step = stepAt(text.text, at, counting);
            at += step.units;
            counted += step.counts;
        }
        if (counted == wanted)
            units[index] = at;
    }
    return units;
}

QList<Core::TextSpan> spansOf(const CountedText &text, const QList<Passage> &passages, const Counting &counting)
{
    constexpr Core::TextSpan nowhere{-1, -1};
    QList<qint64> positions;
    positions.reserve(2 * passages.size());
    for (const Passage &passage : passages)
        positions << passage.begin << (counting.endIncluded ? passage.end + 1 : passage.end);
    const QList<qsizetype> units = unitsOf(text, positions, counting);
    QList<Core::TextSpan> spans;
    spans.reserve(passages.size());
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        Core::TextSpan span{units[2 * i], units[2 * i + 1]};
        if (passage.begin == Passage::whole) {
            span = {0, text.text.size()};
        } else if (passage.begin == Passage::byWords) {
            const qsizetype begin = passage.name.isEmpty() ? -1 : text.text.indexOf(passage.name);
            const bool isOnlyOne = begin >= 0 && text.text.indexOf(passage.name, begin + 1) < 0;
            span = isOnlyOne ? Core::TextSpan{begin, begin + passage.name.size()} : nowhere;
        }
        spans.append(span.begin < 0 || span.end < span.begin ? nowhere : span);
    }
    return spans;
}

QList<qint64> codePointsAt(QStringView text, const QList<qsizetype> &units)
{
    QList<qsizetype> order(units.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype index) { return units[index]; });
    QList<qint64> points(units.size());
    qsizetype at = 0;
    qint64 counted = 0;
    for (const qsizetype index : std::as_const(order)) {
        counted += Core::codePointCount(text.sliced(at, units[index] - at));
        at = units[index];
        points[index] = counted;
    }
    return points;
}

CountingJudge::CountingJudge()
{
    for (const bool included : {false, true}) {
        for (const LineEnd lineEnd : {LineEnd::AsItStands, LineEnd::One, LineEnd::Two}) {
            for (const Unit unit : {Unit::CodePoint, Unit::Utf16, Unit::Utf8}) {
                for (const bool mark : {false, true})
                    m_tried.append({{unit, lineEnd, mark, included}, {}, 0, {}});
            }
        }
    }
    // Of those that lead to the same places the first one stands for all.
    std::ranges::stable_sort(m_tried, {}, [](const Tried &tried) { return countsOddly(tried.counting); });
}

void CountingJudge::add(const CountedText &text, const QList<Passage> &passages)
{
    constexpr qsizetype mostSamples = 60;
    QList<Passage> placed;
    for (const Passage &passage : passages) {
        if (passage.begin >= 0)
            placed.append(passage);
    }
    if (placed.isEmpty())
        return;
    QList<Tried> simplest; // one for each way that is not the same here as another one
    for (Tried &tried : m_tried) {
        const Counting counting = inText(tried.counting, text);
        auto known = std::ranges::find(simplest, counting, &Tried::counting);
        if (known == simplest.end()) {
            Tried one{counting, {}, 0, {}};
            const QList<Core::TextSpan> spans = spansOf(text, placed, counting);
            for (qsizetype i = 0; i < spans.size(); ++i) {
                one.scores.append(scoreOf(text.text, spans[i], placed[i].name));
                one.outcome = qHashMulti(one.outcome, spans[i].begin, spans[i].end);
                if (m_passages + i < mostSamples)
                    one.samples.append(sampleOf(text.text, spans[i]));
            }
            known = simplest.insert(simplest.end(), one);
        }
        tried.scores += known->scores;
        tried.outcome = qHashMulti(tried.outcome, known->outcome);
        tried.samples += known->samples;
    }
    m_passages += placed.size();
}

CountingJudge::Verdict CountingJudge::verdict() const
{
    constexpr int least = 4; // what one name says
    constexpr int mostSamples = 3;
    QList<const Tried *> ways;
    for (const Tried &tried : m_tried) {
        if (std::ranges::none_of(ways, [&](const Tried *known) { return known->outcome == tried.outcome; }))
            ways.append(&tried);
    }
    const auto sum = [](const Tried *tried) { return std::accumulate(tried->scores.begin(), tried->scores.end(), 0); };
    std::ranges::stable_sort(ways, std::greater(), sum);
    const auto leads = [&sum](const Tried &one, const Tried &other) {
        int differing = 0;
        for (qsizetype i = 0; i < one.scores.size(); ++i)
            differing += one.scores[i] != other.scores[i] ? 1 : 0;
        const int lead = sum(&one) - sum(&other);
        return lead >= least && 2 * lead >= differing;
    };
    const auto leadsAll = [&leads](const Tried *one, const QList<const Tried *> &others) {
        return std::ranges::all_of(others, [&](const Tried *other) { return one == other || leads(*one, *other); });
    };
    const Tried *best = ways.constFirst();
    QList<const Tried *> shown = ways;
    shown.removeIf([](const Tried *tried) { return countsOddly(tried->counting); });
    if (countsOddly(best->counting) && leadsAll(best, shown))
        shown = {best};
    Verdict verdict{{}, leadsAll(shown.constFirst(), shown)};
    for (const Tried *tried : std::as_const(shown))
        verdict.candidates.append({tried->counting, {}});
    // What tells them apart: passages that read differently.
    const qsizetype sampled = shown.constFirst()->samples.size();
    for (const bool differing : {true, false}) {
        for (qsizetype i = 0; i < sampled && verdict.candidates.constFirst().samples.size() < mostSamples; ++i) {
            const bool differs = std::ranges::any_of(
                shown, [&](const Tried *tried) { return tried->samples[i] != shown.constFirst()->samples[i]; });
            if (differs != differing)
                continue;
            for (qsizetype way = 0; way < shown.size(); ++way)
                verdict.candidates[way].samples.append(shown[way]->samples[i]);
        }
    }
    return verdict;
}

}
