// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labelgroups.h"

#include "import/speakers/labelstyles.h"
#include "import/speakers/words.h"

#include <algorithm>

// How LabelJudge judges labels with a colon by the company they keep: who takes turns with whom, and who looks like those
// who do.
namespace Crossread::Import {

namespace {

/// How the words of a label are written, one letter for each: "Anna Sjö sd" as "CCl".
QString shapeOf(const Label &label)
{
    QString shape;
    for (const QString &word : label.words) {
        const QString bare = Words::bare(word);
        shape += bare.isEmpty()                         ? u'.'
            : bare.front().isDigit()                    ? u'9'
            : bare.size() > 1 && bare == bare.toUpper() ? u'U'
            : bare.front().isUpper()                    ? u'C'
                                                        : u'l';
    }
    return shape;
}

}

/// Whether the label alone says that somebody speaks.
bool LabelJudge::isSpeaking(const Label &label)
{
    if (Words::isStopped(label.words))
        return false;
    if (label.words.size() <= 4 && Words::isGroup(label.words.first()) && Words::isRole(label.words.last()))
        return true; // "Des voix", "Some hon. members"
    if (!label.isNameShaped())
        return false;
    if (Words::isQuestioner(label.name) || Words::isTitle(label.words.first()))
        return label.words.size() > 1 || Words::isQuestioner(label.name) || Words::isRole(label.name);
    const bool role = Words::isRole(label.words.first()) || Words::isRole(label.words.last());
    const bool afterArticle = Words::isArticle(label.words.first());
    if (role || (afterArticle && label.words.size() > 1 && Words::isTitle(label.words.last())))
        return label.words.size() <= 4;
    return label.allCaps && label.name.size() > 3;
}

// Those who take turns: labels that come back again and again in alternation, with talk behind them, whatever they look
// like ("spk_0", "El señor LIMA ROJO", "I") and even where they always say the same ("Oh, oh!").
QSet<int> LabelJudge::colonExchange() const
{
    QList<bool> counts(m_groups.size());
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Label &label = m_groups[i].label;
        const bool clause = std::ranges::any_of(
            label.words, [](const QString &word) { return Words::isClauseWord(Words::bare(word)); });
        // "page : 8" in a log: no name begins so small without a number in it.
        const bool small = label.name.front().isLower() && !Words::isTitle(label.words.first())
            && !Words::isDegree(label.words.first())
            && std::ranges::none_of(label.name, [](QChar c) { return c.isDigit(); });
        counts[i] = !small && label.style == LabelStyle::Colon && m_groups[i].count >= 2 && isShort(label, 8) && !clause
            && (!label.comma || label.wordsAfterComma().size() <= 5)
            && (label.lowerWords <= 2 || Words::isGroup(label.words.first()));
    }
    const Exchange exchange = exchangeOf(m_document, m_found, m_groups, counts);
    QSet<int> members;
    if (exchange.returning < 2 || exchange.ofReturning < 4 || exchange.alternation() < 0.5 || exchange.talk() < 0.6
        || exchange.ofReturning * 5 < m_paragraphs)
        return members;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i])
            members.insert(int(i));
    }
    return members;
}

// Where the typist sets labels off, those set off are labels, and a few that are not stand in somebody's speech; where
// labels are plain, what is set off is a heading: "APPEARANCES:".
void LabelJudge::judgeSetOff()
{
    const auto isSetOff = [](const LabelGroup &group) { return group.bold * 5 >= group.count * 4; };
    int returning = 0;
    int labels = 0;
    int accepted = 0;
    int acceptedBold = 0;
    for (const LabelGroup &group : std::as_const(m_groups)) {
        if (group.label.style != LabelStyle::Colon || !isShort(group.label, 8))
            continue;
        returning += isSetOff(group) && group.fresh >= 2 && talks(group);
        labels += isSetOff(group) ? group.count : 0;
        accepted += group.accepted ? group.count : 0;
        acceptedBold += group.accepted ? group.bold : 0;
    }
    const bool setsOff = returning >= 2 && labels >= 4;
    const bool plain = accepted - acceptedBold >= 6 && acceptedBold * 5 <= accepted;
    for (LabelGroup &group : m_groups) {
        if (group.label.style != LabelStyle::Colon)
            continue;
        if (setsOff && isSetOff(group)) {
            const bool known = group.fresh >= 2 || (!Words::isStopped(group.label.words) && talks(group));
            if (isShort(group.label, 8) && known && !group.accepted)
                accept(group, group.fresh >= 2);
        } else if (setsOff ? group.bold == 0 && group.count < 3 : plain && isSetOff(group) && group.count < 3) {
            group.accepted = false;
            group.considered = false;
        }
    }
}

// Somebody who speaks once among others who speak often; and a text of which most paragraphs carry labels.
void LabelJudge::judgeByCompany()
{
    qsizetype candidates = 0;
    qsizetype names = 0;
    for (const LabelGroup &group : std::as_const(m_groups)) {
        const bool candidate = group.accepted
            || (group.label.isNameShaped() && !group.label.tight && !group.label.numbered
                && !Words::isStopped(group.label.words) && group.label.style == LabelStyle::Colon);
        candidates += candidate ? group.count : 0;
        names += candidate;
    }
    const bool dense = names >= 2 && candidates >= 2 && candidates * 2 >= m_paragraphs;
    const qsizetype count = acceptedCount();
    const bool established = count >= 3;
    const bool repeated = std::ranges::any_of(m_groups, [](const LabelGroup &group) {
        return group.label.style == LabelStyle::Colon && group.count >= 2 && !Words::isStopped(group.label.words);
    });
    const auto hasParty = [](const Label &label) { return !label.detail.isEmpty() && label.words.size() >= 2; };
    if (count >= 2 && !established) {
        // "Karl Ast (CDU/CSU):" beside others who speak.
        for (LabelGroup &group : m_groups) {
            if (!group.accepted && group.label.style == LabelStyle::Colon && group.label.isNameShaped()
                && hasParty(group.label) && !Words::isStopped(group.label.words) && talks(group))
                accept(group, false);
        }
    }
    if (!dense && !established)
        return;
    const Company company = companyOf();
    for (LabelGroup &group : m_groups) {
        const Label &label = group.label;
        if (group.accepted || !group.considered || label.style != LabelStyle::Colon
            || !(label.isNameShaped() || company.shapes.contains(shapeOf(label))) || label.tight
            || (label.numbered && label.detail.isEmpty()) || Words::isStopped(label.words) || !company.admits(label)
            || (company.names >= 2 && !speaksUp(group.first)))
            continue;
        const bool likeName = label.words.size() >= 2 && label.words.size() <= 4;
        // A form or a recipe has words before colons too, and none of them comes again.
        if ((dense && (repeated || likeName)) || label.bold || likeName)
            accept(group, dense && likeName);
    }
}

// What those who come back have in common: a phrase before a colon seldom looks like them.
LabelJudge::Company LabelJudge::companyOf() const
{
    Company company;
    for (const LabelGroup &group : std::as_const(m_groups)) {
        const Label &label = group.label;
        if (!group.accepted || group.count < 2 || label.style != LabelStyle::Colon || isSpeaking(label))
            continue;
        ++company.names;
        if (group.count >= 2)
            company.shapes.insert(shapeOf(label));
        company.detailed += !label.detail.isEmpty();
        company.single += label.words.size() == 1;
    }
    return company;
}

bool LabelJudge::Company::admits(const Label &label) const
{
    if (names < 2 || Words::isTitle(label.words.first()) || Words::isRole(label.words.last()))
        return true;
    return (detailed < names || !label.detail.isEmpty()) && (single > 0 || label.words.size() > 1);
}

/// Whether what follows the group's first label reads like talk.
bool LabelJudge::talks(const LabelGroup &group) const
{
    const qsizetype next =
        group.first + 1 < m_found.size() ? m_found[group.first + 1].paragraph : m_document.paragraphs.size();
    return isFollowedByTalk(m_document, m_found[group.first], next, group.label.telling);
}

/// Whether words follow, and begin as speech does.
bool LabelJudge::speaksUp(qsizetype index) const
{
    const QStringView words = firstWords(index);
    return !words.isEmpty() && !words.front().isLower();
}

}
