// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/labelgroups.h"

#include "import/words.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

bool isShort(const LabelGroup &group, qsizetype words)
{
    return group.label.words.size() <= words;
}

/// Whether the label alone says that somebody speaks.
bool isSpeaking(const Label &label)
{
    if (!label.isNameShaped() || Words::isStopped(label.words))
        return false;
    if (Words::isQuestioner(label.name) || Words::isTitle(label.words.first()))
        return label.words.size() > 1 || Words::isQuestioner(label.name) || Words::isRole(label.name);
    const bool role = Words::isRole(label.words.first()) || Words::isRole(label.words.last());
    const bool afterArticle = label.words.first().compare(QLatin1StringView("the"), Qt::CaseInsensitive) == 0;
    if (role || (afterArticle && label.words.size() > 1 && Words::isTitle(label.words.last())))
        return label.words.size() <= 4;
    return label.allCaps && label.name.size() > 3;
}

}

LabelJudge::LabelJudge(const Core::Document &document, QList<Found> &found, LabelGroups &groups, qsizetype paragraphs)
    : m_document(document)
    , m_found(found)
    , m_groups(groups)
    , m_paragraphs(paragraphs)
{
}

void LabelJudge::accept(LabelGroup &group, bool sure)
{
    group.accepted = true;
    group.sure = sure;
}

qsizetype LabelJudge::acceptedCount() const
{
    qsizetype count = 0;
    for (const LabelGroup &group : std::as_const(m_groups))
        count += group.accepted ? group.count : 0;
    return count;
}

QStringView LabelJudge::speech(const Found &found) const
{
    const Core::TextSpan span = m_document.paragraphSpan(found.paragraph);
    return m_document.textOf({std::min(span.begin + found.label.speech, span.end), span.end}).trimmed();
}

void LabelJudge::judge()
{
    judgeQuestionsAndAnswers();
    judgeFullStops();
    judgeTimed();
    judgeColons();
    judgeBySuffix();
    judgeByCompany();
    judgeBareQuestions();
    refuseAttributions();
    refuseLonely();
    applyDecisions();
    for (Found &found : m_found)
        found.accepted = m_groups.value(found.key).accepted;
}

// Q. and A. take turns in a deposition; alone they are an item of a list or an abbreviation.
void LabelJudge::judgeQuestionsAndAnswers()
{
    int questions = 0;
    int answers = 0;
    bool afterQuestion = false;
    for (const Found &found : std::as_const(m_found)) {
        const bool letter = found.label.style == LabelStyle::QuestionAnswer || found.label.style == LabelStyle::BareQuestion;
        if (!letter)
            continue;
        const bool question = found.label.name == u"Q";
        questions += question;
        answers += !question && afterQuestion;
        afterQuestion = question;
    }
    if (questions < 2 || answers < 2)
        return;
    for (LabelGroup &group : m_groups) {
        if (group.label.style == LabelStyle::QuestionAnswer || group.label.style == LabelStyle::BareQuestion)
            accept(group);
    }
}

void LabelJudge::judgeFullStops()
{
    int count = 0;
    for (const LabelGroup &group : std::as_const(m_groups))
        count += group.label.style == LabelStyle::FullStop ? group.count : 0;
    for (LabelGroup &group : m_groups) {
        if (group.label.style == LabelStyle::FullStop && count >= 2)
            accept(group);
    }
}

void LabelJudge::judgeTimed()
{
    int count = 0;
    for (const LabelGroup &group : std::as_const(m_groups))
        count += group.label.style == LabelStyle::Timed && group.label.wide ? group.count : 0;
    for (LabelGroup &group : m_groups) {
        const bool enough = group.label.wide ? count >= 2 : group.count >= 2 && group.label.isNameShaped();
        if (group.label.style == LabelStyle::Timed && enough && isShort(group, 6))
            accept(group);
    }
}

void LabelJudge::judgeColons()
{
    for (LabelGroup &group : m_groups) {
        if (group.label.style != LabelStyle::Colon || Words::isStopped(group.label.words))
            continue;
        const bool repeated = group.fresh >= 2 && isShort(group, 8)
            && (group.label.isNameShaped() || (group.label.allCaps && group.label.comma));
        if (isSpeaking(group.label) || repeated)
            accept(group, isSpeaking(group.label) || group.fresh >= 3 || group.label.words.size() > 1);
    }
}

// "Q   Thank you": the letter is a label only beside people who are labelled as such transcripts do.
void LabelJudge::judgeBareQuestions()
{
    const bool company = std::ranges::any_of(m_groups, [](const LabelGroup &group) {
        return group.accepted && group.label.style == LabelStyle::Colon && !Words::isQuestioner(group.label.name);
    });
    for (LabelGroup &group : m_groups) {
        if (group.label.style == LabelStyle::BareQuestion && company)
            accept(group);
    }
}

// "Research director of the club Fyodor Lukyanov": whoever is introduced so, and speaks again under his name alone.
void LabelJudge::judgeBySuffix()
{
    for (LabelGroup &group : m_groups) {
        if (group.accepted || group.label.style != LabelStyle::Colon || !group.label.words.first().front().isUpper())
            continue;
        for (qsizetype size = 2; size <= 3 && size < group.label.words.size(); ++size) {
            const auto same = m_groups.constFind(group.label.words.last(size).join(u' ').toCaseFolded().remove(u'.'));
            if (same != m_groups.cend() && same->accepted && same->first > group.first)
                accept(group, false);
        }
    }
}

// Somebody who speaks once among others who speak often; and a text of which most paragraphs carry labels.
void LabelJudge::judgeByCompany()
{
    qsizetype candidates = 0;
    qsizetype names = 0;
    for (const LabelGroup &group : std::as_const(m_groups)) {
        const bool candidate = group.accepted || (group.label.isNameShaped() && !Words::isStopped(group.label.words)
                                                  && group.label.style == LabelStyle::Colon);
        candidates += candidate ? group.count : 0;
        names += candidate;
    }
    const bool dense = names >= 2 && candidates >= 2 && candidates * 2 >= m_paragraphs;
    const bool established = acceptedCount() >= 3;
    if (!dense && !established)
        return;
    for (LabelGroup &group : m_groups) {
        const Label &label = group.label;
        if (group.accepted || label.style != LabelStyle::Colon || !label.isNameShaped() || Words::isStopped(label.words))
            continue;
        const bool likeName = label.words.size() >= 2 && label.words.size() <= 4;
        if (dense || label.bold || likeName)
            accept(group, dense && likeName);
    }
}

// "Boris Johnson: “We stand with …”": a list of what people said, in an article.
void LabelJudge::refuseAttributions()
{
    qsizetype quoted = 0;
    qsizetype total = 0;
    for (const Found &found : std::as_const(m_found)) {
        if (!m_groups.value(found.key).accepted || found.label.style != LabelStyle::Colon)
            continue;
        const QStringView words = speech(found);
        quoted += !words.isEmpty() && QStringView(u"\"“„«‘").contains(words.front());
        ++total;
    }
    if (total == 0 || quoted * 2 <= total)
        return;
    for (LabelGroup &group : m_groups)
        group.accepted = group.accepted && group.label.style != LabelStyle::Colon;
}

// One label alone makes a speech only where it is sure: a headline ("Prime Minister: we will …") is none.
void LabelJudge::refuseLonely()
{
    if (acceptedCount() != 1)
        return;
    for (LabelGroup &group : m_groups) {
        if (!group.accepted || (group.label.allCaps && isSpeaking(group.label)))
            continue;
        const QStringView words = speech(m_found[group.first]);
        const bool sentence = !words.isEmpty() && QStringView(u".,!?…").contains(words.back());
        group.accepted = isSpeaking(group.label) && sentence;
        group.sure = false;
    }
}

void LabelJudge::applyDecisions()
{
    for (LabelGroup &group : m_groups) {
        if (group.decision) {
            group.accepted = group.decision->isSpeaker;
            group.sure = true;
        }
    }
}

}
