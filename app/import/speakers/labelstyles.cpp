// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labelstyles.h"

#include "import/speakers/words.h"
#include "import/text/lines.h"

#include <algorithm>
#include <array>

namespace Crossread::Import {

namespace {

constexpr int sureReturns = 8; // whoever talks so often is somebody
constexpr qsizetype shortestName = 4; // of somebody who speaks once
constexpr qsizetype surelyTalk = 40; // units; shorter words end with a mark

/// What an exchange must show before its style is believed.
struct Demand {
    LabelStyle style;
    int labels; ///< at least
    int returning;
    double alternation;
    double talk;
    double density; ///< labels for each paragraph with words
};
constexpr std::array demands{
    Demand{LabelStyle::Bracketed, 3, 2, 0.4, 0.7, 0.1},
    Demand{LabelStyle::Dashed, 3, 1, 0.0, 0.8, 0.2},
    Demand{LabelStyle::Stopped, 3, 1, 0.0, 0.8, 0.2},
    Demand{LabelStyle::Letter, 4, 2, 0.7, 0.6, 0.15},
    Demand{LabelStyle::Spaced, 4, 2, 0.4, 0.6, 0.3},
    Demand{LabelStyle::Alone, 4, 2, 0.4, 0.7, 0.1},
};

enum class NameClass { Letter, Numbered, Capitals, Uncased, Capitalised, Other };

NameClass classOf(const Label &label)
{
    if (label.name.size() == 1)
        return NameClass::Letter;
    if (label.name.back().isDigit())
        return NameClass::Numbered;
    if (label.allCaps)
        return NameClass::Capitals;
    if (label.lowerWords > 0)
        return NameClass::Other;
    return label.name.front().isUpper() ? NameClass::Capitalised : NameClass::Uncased;
}

/// "id" of "[id2] yes, me too"; empty where it is another kind of label, or one that names no people.
QString numberedStem(const Label &label)
{
    if (label.style != LabelStyle::Bracketed || classOf(label) != NameClass::Numbered)
        return {};
    qsizetype end = label.name.size();
    while (end > 0 && (label.name[end - 1].isDigit() || label.name[end - 1] == u' '))
        --end;
    const QString stem = label.name.first(end).toCaseFolded();
    return Words::isStopped({stem}) ? QString() : stem;
}

/// Whether nearly every paragraph begins with one of people who are only numbered: then they speak, whatever their words
/// begin with.
bool allAreNumbered(const QList<Found> &found, const QList<LabelGroup> &groups, qsizetype paragraphs)
{
    QHash<QString, qsizetype> stems;
    for (const Found &one : found) {
        if (const QString stem = numberedStem(groups[one.group].label); !stem.isEmpty())
            ++stems[stem];
    }
    return stems.size() == 1 && stems.cbegin().value() * 5 >= paragraphs * 4;
}

bool beginsTalk(QStringView text)
{
    const QChar first = text.front();
    return first.isUpper() || first.isTitleCase() || first.isDigit() || (first.isLetter() && !first.isLower())
        || QStringView(u"\"“„«‘'([¿¡…–—-*#").contains(first);
}

class Settler {
public:
    Settler(const Core::Document &document, QList<Found> &found, LabelGroups &groups, qsizetype paragraphs)
        : m_document(document)
        , m_found(found)
        , m_groups(groups.list)
        , m_paragraphs(paragraphs)
    {
    }

    void settle()
    {
        settleAnswers();
        dropChance();
        QList<LabelStyle> refused;
        for (const Demand &demand : demands) {
            if (!holds(demand))
                refused.append(demand.style);
            else
                accept(demand.style);
        }
        drop([&](const LabelGroup &group) { return refused.contains(group.label.style); });
    }

private:
    // Where nobody asks as "Q", "A" is a letter like "F", and is labelled as that is.
    void settleAnswers()
    {
        LabelGroup *answers = nullptr;
        std::optional<LabelStyle> style;
        for (LabelGroup &group : m_groups) {
            if (group.label.style == LabelStyle::BareQuestion || group.label.name == u"Q")
                return;
            if (group.label.style == LabelStyle::QuestionAnswer)
                answers = &group;
            else if (group.label.name.size() == 1 && group.count >= 2)
                style = group.label.style;
        }
        if (!answers || !style)
            return;
        answers->label.style = *style;
        for (Found &found : m_found) {
            if (&m_groups[found.group] == answers)
                found.style = *style;
        }
    }

    // A line that may be a name is one only where it comes again, or a time, a number or a heading says so.
    void dropChance()
    {
        drop([](const LabelGroup &group) {
            return group.label.style == LabelStyle::Alone && group.count < 2 && !group.label.telling;
        });
    }

    [[nodiscard]] bool holds(const Demand &demand) const
    {
        QList<bool> counts(m_groups.size());
        for (qsizetype i = 0; i < m_groups.size(); ++i)
            counts[i] = m_groups[i].label.style == demand.style;
        const bool areNumbered =
            demand.style == LabelStyle::Bracketed && allAreNumbered(m_found, m_groups, m_paragraphs);
        const Exchange exchange = exchangeOf(m_document, m_found, m_groups, counts, areNumbered);
        return exchange.names >= 2 && exchange.labels >= demand.labels && exchange.returning >= demand.returning
            && exchange.alternation() >= (exchange.returning < 2 ? 0.0 : demand.alternation)
            && exchange.talk() >= demand.talk
            && double(exchange.labels)
            >= (isLively(exchange) ? demand.density / 20 : demand.density) * double(m_paragraphs);
    }

    // Where many take turns again and again, their speeches may be long.
    [[nodiscard]] static bool isLively(const Exchange &exchange)
    {
        return exchange.returning >= 3 && exchange.ofReturning >= 8 && exchange.alternation() >= 0.5
            && exchange.talk() >= 0.7;
    }

    // Names that come back, and those that look like them.
    void accept(LabelStyle style)
    {
        QSet<NameClass> classes;
        for (const LabelGroup &group : std::as_const(m_groups)) {
            if (group.label.style == style && group.count >= 2)
                classes.insert(classOf(group.label));
        }
        for (LabelGroup &group : m_groups) {
            if (group.label.style != style || Words::isStopped(group.label.words))
                continue;
            const bool likeThem = (classes.contains(classOf(group.label)) && group.label.name.size() >= shortestName)
                || Words::isRole(group.label.words.last());
            group.accepted = group.count >= 2 || likeThem;
            group.sure = group.count >= 2;
        }
    }

    template <typename Predicate>
    void drop(Predicate unwanted)
    {
        QList<bool> dropped(m_groups.size());
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            dropped[i] = m_groups[i].considered && unwanted(m_groups[i]);
            m_groups[i].considered = m_groups[i].considered && !dropped[i];
        }
        m_found.removeIf([&](const Found &found) { return dropped[found.group]; });
        for (qsizetype i = m_found.size() - 1; i >= 0; --i)
            m_groups[m_found[i].group].first = i;
    }

    const Core::Document &m_document;
    QList<Found> &m_found;
    QList<LabelGroup> &m_groups;
    qsizetype m_paragraphs;
};

}

bool isFollowedByTalk(const Core::Document &document, const Found &label, qsizetype next, bool lenient)
{
    for (qsizetype i = label.paragraph; i < next; ++i) {
        const Core::TextSpan span = document.paragraphSpan(i);
        const qsizetype begin = i == label.paragraph ? std::min(span.begin + label.speech, span.end) : span.begin;
        QStringView words = document.textOf({begin, span.end}).trimmed();
        if (words.isEmpty())
            continue;
        if (lenient)
            return true;
        if (!beginsTalk(words))
            return false;
        if (words.size() >= surelyTalk)
            return true;
        while (!words.isEmpty() && QStringView(u"\"“”„«»’)] \u00a0\u202f*").contains(words.back()))
            words.chop(1);
        return words.isEmpty() || QStringView(u".?!…–—-,;:。？！؟").contains(words.back());
    }
    return false;
}

Exchange exchangeOf(const Core::Document &document, const QList<Found> &found, const QList<LabelGroup> &groups,
    const QList<bool> &counts, bool areNumbered)
{
    Exchange exchange;
    QHash<int, int> talking; // group → how often
    qsizetype next = document.paragraphs.size();
    for (qsizetype i = found.size() - 1; i >= 0; --i) {
        const int group = found[i].group;
        if (!counts[group])
            continue;
        ++exchange.labels;
        const bool talks = isFollowedByTalk(document, found[i], next, areNumbered || groups[group].label.telling);
        exchange.talking += talks;
        talking[group] += talks;
        next = found[i].paragraph;
    }
    exchange.names = int(talking.size());
    const auto returns = [&](int group) {
        return talking.value(group) >= 2
            && (!Words::isStopped(groups[group].label.words) || talking.value(group) >= sureReturns);
    };
    int last = -1;
    for (const Found &label : found) {
        if (!counts[label.group] || !returns(label.group))
            continue;
        exchange.changes += exchange.ofReturning > 0 && label.group != last;
        ++exchange.ofReturning;
        last = label.group;
    }
    for (auto group = talking.cbegin(); group != talking.cend(); ++group)
        exchange.returning += returns(group.key());
    return exchange;
}

void settleStyles(const Core::Document &document, QList<Found> &found, LabelGroups &groups, qsizetype paragraphs)
{
    Settler(document, found, groups, paragraphs).settle();
}

}
