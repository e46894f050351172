// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labelgroups.h"

#include "import/text/lines.h"
#include "import/speakers/labelstyles.h"
#include "import/speakers/words.h"

#include <algorithm>

namespace Crossread::Import {

LabelJudge::LabelJudge(
    const Core::Document &document, const QList<Found> &found, LabelGroups &groups, qsizetype paragraphs)
    : m_document(document)
    , m_found(found)
    , m_groups(groups.list)
    , m_byKey(groups)
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
    return m_document.textOf({std::min(span.begin + found.speech, span.end), span.end}).trimmed();
}

void LabelJudge::judge()
{
    judgeQuestionsAndAnswers();
    judgeFullStops();
    judgeRecordStops();
    judgeTimed();
    judgeColons();
    judgeSetOff();
    judgeOffices();
    judgeByCompany();
    judgeOffices();
    judgeIntroductions();
    judgeLines();
    judgeBareQuestions();
    refuseOtherStyles();
    refuseAttributions();
    refuseLonely();
    applyDecisions();
}

// Q. and A. take turns in a deposition; alone they are an item of a list or an abbreviation.
void LabelJudge::judgeQuestionsAndAnswers()
{
    int questions = 0;
    int answers = 0;
    bool afterQuestion = false;
    for (const Found &found : std::as_const(m_found)) {
        const bool letter = found.style == LabelStyle::QuestionAnswer || found.style == LabelStyle::BareQuestion;
        if (!letter)
            continue;
        const bool question = m_groups[found.group].label.name == u"Q";
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

// A time alone makes no speaker: "Doors: 19:00" and "Kick-off: 20:45" follow one another without a word between.
void LabelJudge::judgeTimed()
{
    QHash<int, int> spoken;
    int total = 0;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        if (m_found[i].style == LabelStyle::Timed && hasWords(i)) {
            ++spoken[m_found[i].group];
            total += m_found[i].wide;
        }
    }
    for (LabelGroup &group : m_groups) {
        if (group.label.style != LabelStyle::Timed || !isShort(group.label, 6) || Words::isStopped(group.label.words))
            continue;
        const int count = spoken.value(m_found[group.first].group);
        if (group.label.wide ? count >= 1 && total >= 2 : count >= 2 && group.label.isNameShaped())
            accept(group);
    }
}

bool LabelJudge::hasWords(qsizetype index) const
{
    const Found &found = m_found[index];
    if (!speech(found).isEmpty())
        return true;
    // What may be a name on its line, or a short paragraph, ends the words of such a name only.
    qsizetype other = index + 1;
    while (found.style != LabelStyle::Line && other < m_found.size() && m_found[other].style == LabelStyle::Line)
        ++other;
    const qsizetype next = other < m_found.size() ? m_found[other].paragraph : m_document.paragraphs.size();
    for (qsizetype i = found.paragraph + 1; i < next; ++i) {
        if (!isBlank(m_document.textOf(m_document.paragraphSpan(i))))
            return true;
    }
    return false;
}

void LabelJudge::judgeColons()
{
    const QSet<int> exchange = colonExchange();
    const bool asked = std::ranges::any_of(m_groups, [](const LabelGroup &group) {
        return group.count >= 2 && group.label.style == LabelStyle::Colon && Words::isQuestioner(group.label.name);
    });
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        LabelGroup &group = m_groups[i];
        // What usually names a thing may call somebody all the same: "CC" speaks five thousand times from Houston.
        if (asked && group.count >= 2 && group.label.style == LabelStyle::Colon && Words::isAnswer(group.label.name)) {
            accept(group);
            continue;
        }
        const bool often = exchange.contains(int(i)) && group.count >= 8 && group.fresh >= 4;
        if (group.label.style != LabelStyle::Colon || (Words::isStopped(group.label.words) && !often))
            continue;
        const bool plain = !group.label.tight && (!group.label.numbered || group.label.allCaps);
        const bool repeated = group.fresh >= 2 && isShort(group.label, 8)
            && (group.label.isNameShaped() || (group.label.allCaps && group.label.comma));
        const bool speaking = isSpeaking(group.label);
        if (plain && (speaking || repeated))
            accept(group, speaking || group.fresh >= 3 || group.label.words.size() > 1);
        else if (exchange.contains(int(i)))
            accept(group, group.count >= 3);
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

// "Research director of the club Fyodor Lukyanov", "WOLF BLITZER, CNN ANCHOR", "Secretary General, Jens Stoltenberg": whoever
// is introduced so, and speaks again under his name or office alone.
void LabelJudge::judgeIntroductions()
{
    const auto speaksLater = [&](const LabelGroup &group, const QStringList &words) {
        const LabelGroup *same = m_byKey.find(words.join(u' ').toCaseFolded().remove(u'.'));
        return same && same != &group && same->accepted && same->label.style == LabelStyle::Colon;
    };
    const auto capitals = std::ranges::count_if(m_groups, [](const LabelGroup &group) {
        return group.accepted && group.label.allCaps && group.label.style == LabelStyle::Colon;
    });
    for (LabelGroup &group : m_groups) {
        const QStringList &words = group.label.words;
        if (group.accepted || group.label.style != LabelStyle::Colon || !words.first().front().isUpper())
            continue;
        if (group.label.isIntroduced() && speaksElsewhere(group)) {
            accept(group);
            continue;
        }
        if (group.label.comma) {
            const QStringList head = group.label.wordsBeforeComma();
            const bool introduced = !head.isEmpty() && group.label.lowerWords == 0
                && (speaksLater(group, head) || (group.label.allCaps && speaksLater(group, head.last(1))));
            // "TOM BRIAR, UNION PRESIDENT", once, among others in capitals.
            const bool titled =
                group.label.allCaps && head.size() >= 2 && head.size() <= 4 && capitals >= 2 && talks(group);
            if (introduced || titled)
                accept(group, false);
            continue;
        }
        for (qsizetype size = 2; size <= 3 && size < words.size(); ++size) {
            if (speaksLater(group, words.last(size)))
                accept(group, false);
        }
    }
}

// A transcript keeps to one way of labelling. What is labelled in another way is quoted in it: an interview read into the
// record, the points of an indictment, a phrase before a colon.
void LabelJudge::refuseOtherStyles()
{
    std::array<qsizetype, labelStyleCount> byStyle{};
    qsizetype caps = 0;
    for (const LabelGroup &group : std::as_const(m_groups)) {
        byStyle[size_t(group.label.style)] += group.accepted ? group.count : 0;
        caps += group.accepted && group.label.allCaps && group.label.name.size() > 3
                && group.label.style == LabelStyle::Colon
            ? group.count
            : 0;
    }
    const auto count = [&](LabelStyle style) { return byStyle[size_t(style)]; };
    const qsizetype colons = count(LabelStyle::Colon);
    const auto rules = [&](LabelStyle style) { return count(style) >= 4 && count(style) > colons; };
    const bool others =
        std::ranges::any_of(
            std::array{LabelStyle::FullStop, LabelStyle::RecordStop, LabelStyle::Timed, LabelStyle::Line}, rules)
        || refuseWeakerStyles(byStyle);
    const bool letters = count(LabelStyle::QuestionAnswer) + count(LabelStyle::Letter) >= 4;
    const bool capitals = letters || (caps >= 3 && caps * 3 >= colons * 2);
    for (LabelGroup &group : m_groups) {
        if (group.label.style != LabelStyle::Colon)
            continue;
        group.considered = group.considered && !others;
        if (!group.considered || (capitals && !group.label.allCaps && !Words::isQuestioner(group.label.name)))
            group.accepted = false;
    }
}

// Of the styles that need evidence the one with most labels stays, unless a surer style has more: brackets in a text with
// colons are remarks. Italian records part some names by a dash and others by a full stop. Returns whether one stays.
bool LabelJudge::refuseWeakerStyles(const std::array<qsizetype, labelStyleCount> &byStyle)
{
    const auto count = [&](LabelStyle style) { return byStyle[size_t(style)]; };
    const auto family = [](LabelStyle style) { return style == LabelStyle::Stopped ? LabelStyle::Dashed : style; };
    std::array<qsizetype, labelStyleCount> byFamily{};
    qsizetype surer = 0;
    for (int i = 0; i < labelStyleCount; ++i) {
        const auto style = LabelStyle(i);
        if (needsEvidence(style))
            byFamily[size_t(family(style))] += count(style);
        else
            surer = std::max(surer, count(style));
    }
    const auto most = std::ranges::max_element(byFamily);
    const auto strongest = LabelStyle(most - byFamily.begin());
    const bool stays = *most > 0 && *most >= surer;
    for (LabelGroup &group : m_groups) {
        const LabelStyle style = group.label.style;
        if (needsEvidence(style) && !(stays && family(style) == strongest))
            group.accepted = false;
        // "MR. DOE:" among letters that ask and answer.
        if (stays && !needsEvidence(style) && style != LabelStyle::Colon)
            group.accepted = false;
    }
    return stays && strongest != LabelStyle::Letter;
}

// "Boris Johnson: “We stand with …”": a list of what people said, in an article.
void LabelJudge::refuseAttributions()
{
    qsizetype quoted = 0;
    qsizetype total = 0;
    for (const Found &found : std::as_const(m_found)) {
        if (!m_groups[found.group].accepted || found.style != LabelStyle::Colon)
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
        // "Ada Birch: …" was decided on, not her name above a picture.
        if (group.label.style == LabelStyle::Line && !group.considered && !group.accepted)
            group.decision.reset();
        if (group.decision) {
            group.accepted = group.decision->isSpeaker;
            group.sure = true;
        }
    }
}

}
