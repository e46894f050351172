// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labelgroups.h"

#include "import/text/lines.h"
#include "import/speakers/words.h"

#include <QSet>

#include <algorithm>

// How LabelJudge judges what the records of parliaments and committees print: offices, French full stops, names on a line
// of their own. All of it occurs in prose and lists too, so each needs the whole text as its witness.
namespace Crossread::Import {

namespace {

QString foldedRecord(const QStringList &words)
{
    return words.join(u' ').toCaseFolded().remove(u'.');
}

bool hasOffice(const LabelGroup &group)
{
    return group.label.introduction != Introduction::None;
}

}

/// The first words that follow a label, on its line or in the next paragraph that has some.
QStringView LabelJudge::firstWords(qsizetype index) const
{
    const Found &found = m_found[index];
    if (const QStringView same = speech(found); !same.isEmpty())
        return same;
    const qsizetype next = index + 1 < m_found.size() ? m_found[index + 1].paragraph : m_document.paragraphs.size();
    for (qsizetype i = found.paragraph + 1; i < next; ++i) {
        const QStringView text = m_document.textOf(m_document.paragraphSpan(i)).trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Whether what follows reads like speech, which a list of names with votes, numbers or short notes does not.
bool LabelJudge::saysSentence(qsizetype index) const
{
    QStringView text = firstWords(index);
    while (!text.isEmpty() && QStringView(u"\"“”„«»‘’)] \u00a0\u202f*").contains(text.back()))
        text.chop(1);
    if (text.isEmpty() || !QStringView(u".?!…–—-").contains(text.back()))
        return false;
    const QChar first = text.front();
    return first.isUpper() || (first.isLetter() && !first.isLower()) || QStringView(u"\"“„«‘([¿¡…–—*").contains(first);
}

bool LabelJudge::speaksElsewhere(const LabelGroup &group) const
{
    QStringList head = group.label.wordsBeforeComma();
    while (head.size() > 1) {
        const LabelGroup *same = m_byKey.find(foldedRecord(head));
        if (same && same != &group && same->accepted && same->label.style == LabelStyle::Colon)
            return true;
        if (!Words::isTitle(head.first()))
            return false;
        head.removeFirst();
    }
    return false;
}

// "M. Hugo Tessier, rapporteur : …", "M. le président : …": where somebody speaks again, or among others who speak. Alone it
// may be a headline or a caption, and is only offered.
void LabelJudge::judgeOffices()
{
    QSet<int> speaking;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        if (hasOffice(m_groups[m_found[i].group]) && saysSentence(i))
            speaking.insert(m_found[i].group);
    }
    // Somebody who speaks twice is the witness that this is talk.
    bool repeated = false;
    qsizetype labels = 0;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const LabelGroup &group = m_groups[i];
        const bool named = group.label.introduction == Introduction::Named;
        const bool titled = hasOffice(group) && !named && speaking.contains(int(i));
        if (group.label.style != LabelStyle::Colon || !(group.accepted || titled))
            continue;
        labels += group.count;
        repeated = repeated || group.fresh >= 2 || (group.label.isIntroduced() && speaksElsewhere(group));
    }
    const bool company = acceptedCount() >= 3 || (repeated && labels >= 3);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        LabelGroup &group = m_groups[i];
        if (group.accepted || !hasOffice(group) || group.label.style != LabelStyle::Colon || !speaking.contains(int(i)))
            continue;
        const bool again = group.label.isIntroduced() && speaksElsewhere(group);
        if (again || company)
            accept(group, again || group.label.introduction != Introduction::Named);
    }
}

// "M. le président. La parole est à …": a sentence may be as short, but not again and again, and not beside an office.
void LabelJudge::judgeRecordStops()
{
    int count = 0;
    bool repeated = false;
    bool office = false;
    for (const LabelGroup &group : std::as_const(m_groups)) {
        if (group.label.style != LabelStyle::RecordStop)
            continue;
        count += group.count;
        repeated = repeated || group.fresh >= 2;
        office = office || hasOffice(group);
    }
    for (LabelGroup &group : m_groups) {
        if (group.label.style == LabelStyle::RecordStop && count >= 3 && repeated && office)
            accept(group);
    }
}

// "Mr John Spellar (Warley) (Lab)" above what he says. A list of members, of authors or of captions looks the same, but
// nobody comes back in it; in a debate people do, often without the brackets.
void LabelJudge::judgeLines()
{
    QSet<int> speaking;
    QSet<QString> surnames; // of those with brackets
    qsizetype bracketed = 0;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const LabelGroup &group = m_groups[m_found[i].group];
        if (group.label.style != LabelStyle::Line || !saysSentence(i))
            continue;
        speaking.insert(m_found[i].group);
        if (!group.label.detail.isEmpty()) {
            ++bracketed;
            surnames.insert(foldedRecord(group.label.words.last(1)));
        }
    }
    qsizetype colons = 0;
    for (const LabelGroup &group : std::as_const(m_groups))
        colons += group.accepted && group.label.style != LabelStyle::Line ? group.count : 0;
    const auto isKnown = [&](const LabelGroup &group) { // "Mr Spellar", later on
        return group.label.detail.isEmpty() && surnames.contains(foldedRecord(group.label.words.last(1)));
    };
    bool repeated = false;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        LabelGroup &group = m_groups[i];
        if (group.label.style != LabelStyle::Line)
            continue;
        const bool speaks = speaking.contains(int(i));
        group.considered = speaks && bracketed >= 2 && bracketed > colons && !group.label.detail.isEmpty();
        repeated = repeated || (speaks && (isKnown(group) || (!group.label.detail.isEmpty() && group.fresh >= 2)));
    }
    const bool established = bracketed >= 2 && bracketed > colons && repeated;
    for (qsizetype i = 0; i < m_groups.size() && established; ++i) {
        LabelGroup &group = m_groups[i];
        if (group.label.style != LabelStyle::Line || !speaking.contains(int(i)))
            continue;
        const QString &first = group.label.words.first();
        const bool chair = (Words::isHonorific(first) || first == u"The") && Words::isTitle(group.label.words.last());
        if (!group.label.detail.isEmpty() || isKnown(group) || chair)
            accept(group);
    }
}

}
