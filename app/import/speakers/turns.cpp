// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/turns.h"

#include "import/languagelists.h"
#include "import/text/furniture.h"
#include "import/speakers/introductions.h"
#include "import/speakers/labelstyles.h"
#include "import/speakers/labelsurvey.h"
#include "import/text/lines.h"
#include "import/speakers/persons.h"
#include "import/speakers/readablename.h"
#include "import/speakers/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;
using Core::ParagraphKind;
using Core::TextSpan;

namespace {

constexpr qsizetype firstWordsSize = 80;
constexpr qsizetype mostCandidates = 200;
constexpr qsizetype longestAlone = 120; // a name on its line, with what stands before it
constexpr qsizetype longestSurvey = 1 << 23; // units; whoever speaks has begun by then

/// Labels with one key say the same. Letters and names that look alike in other styles are different labels.
QString keyOf(const Label &label)
{
    QString key = label.name.toCaseFolded().remove(u'.');
    if (label.style == LabelStyle::QuestionAnswer || label.style == LabelStyle::BareQuestion)
        key = label.name == u"Q" ? u"q"_s : u"a"_s;
    if (label.style == LabelStyle::RecordStop)
        key += u'.';
    if (label.style == LabelStyle::Line)
        key += u'\n';
    if (needsEvidence(label.style))
        key += QChar(0xE000 + int(label.style));
    return key;
}

class TurnFinder {
public:
    TurnFinder(Core::Document &document, const SetOffStretches &setOff, const QList<Core::LabelDecision> &decisions)
        : m_document(document)
        , m_setOff(setOff)
        , m_decisions(decisions)
    {
    }

    Core::Result<void> find(const Core::Progress &progress)
    {
        for (qsizetype i = 0; i < m_document.paragraphs.size(); ++i) {
            if (i % 4096 == 0) {
                if (progress.isCanceled())
                    return Core::failure(Core::ErrorCode::Canceled);
                progress.report(int(600 + 250 * i / m_document.paragraphs.size()));
            }
            look(i);
        }
        const LabelJudge judge = judged();
        m_persons = personsOf(m_groups);
        const LabelGroup *answer = m_groups.find(u"a"_s);
        m_answers = answer && answer->accepted;
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            const Found &found = m_found[i];
            // A member in a list of those present says nothing.
            if (m_groups.list[found.group].accepted && (found.style != LabelStyle::Line || judge.hasWords(i)))
                addTurn(found);
        }
        endTurn(m_document.paragraphs.size());
        listCandidates();
        return {};
    }

    /// The keys of the labels that are believed, no turns made.
    QSet<QString> survey()
    {
        for (qsizetype i = 0; i < m_document.paragraphs.size(); ++i)
            look(i);
        judged();
        QSet<QString> keys;
        for (const LabelGroup &group : std::as_const(m_groups.list)) {
            if (group.accepted)
                keys.insert(group.key);
        }
        return keys;
    }

private:
    LabelJudge judged()
    {
        settleStyles(m_document, m_found, m_groups, m_withWords);
        LabelJudge judge(m_document, m_found, m_groups, m_withWords);
        judge.judge();
        return judge;
    }

    void look(qsizetype paragraph)
    {
        const TextSpan span = m_document.paragraphSpan(paragraph);
        const QStringView text = m_document.textOf(span);
        const ParagraphKind kind = m_document.paragraphs[paragraph].kind;
        if (kind == ParagraphKind::Marker || isBlank(text))
            return;
        const bool heading = kind == ParagraphKind::Heading;
        m_withWords += !heading;
        if (heading ? false : noteExaminer(paragraph, text))
            return;
        auto label = labelAt(text);
        if (heading && label && label->style != LabelStyle::Timed)
            label.reset();
        if (!label && !heading)
            label = nameOnItsLine(text);
        if (!label && text.size() <= longestAlone)
            label = aloneLabelAt(text);
        const bool bold = heading ? false : lookAtBold(span, text, label);
        if (!label || label->words.isEmpty() || isProse(*label))
            return;
        label->telling = label->telling || heading;
        label->wide = label->wide || (heading && label->style == LabelStyle::Timed);
        if (label->style == LabelStyle::QuestionAnswer || label->style == LabelStyle::BareQuestion)
            m_lastLetter = label->name.front();
        const QString key = keyOf(*label);
        auto index = m_groups.byKey.constFind(key);
        if (index == m_groups.byKey.cend()) {
            index = m_groups.byKey.insert(key, int(m_groups.list.size()));
            LabelGroup group;
            group.key = key;
            group.label = *label;
            group.first = m_found.size();
            group.decision = decisionFor(*label, text);
            m_groups.list.append(std::move(group));
        }
        LabelGroup &group = m_groups.list[*index];
        // "Anna: [1:40] Well": one of her labels among those with a colon and no time.
        if (group.label.style == LabelStyle::Timed && label->style == LabelStyle::Colon) {
            label->telling = label->telling || group.label.telling;
            group.label = *label;
        }
        ++group.count;
        group.bold += bold;
        // A few different openings prove that somebody speaks; no need to remember the rest.
        if (group.fresh < 4) {
            const QString head = key + text.sliced(std::min(label->speech, text.size())).left(40);
            group.fresh += !m_heads.contains(head);
            m_heads.insert(head);
        }
        group.label.telling = group.label.telling || label->telling;
        m_found.append({paragraph, *index, int(label->speech), int(label->printed.begin), int(label->printed.end),
            int(label->note.begin), int(label->note.end), label->style, label->wide});
    }

    // Whether the label, and nothing of what is said, is set off; what is set off without a colon may be one itself.
    bool lookAtBold(TextSpan paragraph, QStringView text, std::optional<Label> &label)
    {
        const qsizetype begin = paragraph.begin + (label ? label->printed.begin : 0);
        const TextSpan bold = m_setOff.at(begin);
        if (bold.isEmpty())
            return false;
        if (!label && bold.begin == paragraph.begin && bold.end < paragraph.end)
            label = setOffLabel(text, bold.end - paragraph.begin);
        return label && bold.end >= paragraph.begin + label->printed.end
            && bold.end <= paragraph.begin + std::max(label->speech, label->printed.end + 1);
    }

    // "A man came." goes on with an answer; nobody answers twice without a question in between.
    [[nodiscard]] bool isProse(const Label &label) const
    {
        return label.tight && label.style == LabelStyle::QuestionAnswer && m_lastLetter == u'A';
    }

    // Nearly every heading is one of these too: only those are kept that a debate may have.
    std::optional<Label> nameOnItsLine(QStringView text)
    {
        auto label = lineLabelAt(text);
        if (label && !label->detail.isEmpty())
            m_hasBracketedLine = true;
        return label && (m_hasBracketedLine || Words::isTitle(label->words.first())) ? label : std::nullopt;
    }

    // "BY MR. SMITH:" says who asks from here on.
    bool noteExaminer(qsizetype paragraph, QStringView text)
    {
        static const QRegularExpression pattern = [] {
            const auto any = [](const char16_t *key) { return languagePattern(u"speakers"_s, QString(key)); };
            return QRegularExpression(uR"(^\s*(?:[\d:.]+\s+)?(?:[\p{Lu} -]*)"_s + any(u"examination")
                    + uR"(\s+(?:\([^()]*\)\s*\d*\s*)?)?[(]?)"_s + any(u"examinedBy") + u" (" + any(u"honorifics")
                    + uR"( ?\.? [\p{Lu}][\p{Lu}'’. -]*?)\s*[:.)]*\s*$)"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        }();
        if (text.size() > 80)
            return false;
        const auto match = pattern.matchView(text);
        if (match.hasMatch())
            m_examiners.insert(paragraph, match.captured(1).toUpper());
        return match.hasMatch();
    }

    std::optional<Core::LabelDecision> decisionFor(const Label &label, QStringView text) const
    {
        const QString printed = text.sliced(label.printed.begin, label.printed.size()).toString().simplified();
        const auto found = std::ranges::find_if(m_decisions, [&](const Core::LabelDecision &decision) {
            const QString wanted = decision.label.simplified();
            return wanted.compare(printed, Qt::CaseInsensitive) == 0
                || wanted.compare(label.name, Qt::CaseInsensitive) == 0;
        });
        return found == m_decisions.cend() ? std::nullopt : std::optional(*found);
    }

    void addTurn(const Found &found)
    {
        endTurn(found.paragraph);
        const TextSpan paragraph = m_document.paragraphSpan(found.paragraph);
        Core::Turn turn;
        turn.label = {paragraph.begin + found.begin, paragraph.begin + found.end};
        turn.note = found.noteBegin < found.noteEnd
            ? TextSpan{paragraph.begin + found.noteBegin, paragraph.begin + found.noteEnd}
            : TextSpan{turn.label.end, turn.label.end};
        turn.span = paragraph;
        turn.speech = std::min(paragraph.begin + found.speech, paragraph.end);
        turn.speaker = speakerOf(found, m_document.textOf(turn.label).toString());
        m_document.turns.append(turn);
        m_open = found.paragraph;
        // A heading that names who speaks is no heading.
        m_document.paragraphs[m_open].kind = ParagraphKind::Body;
    }

    // The turn that is open ends before paragraph `next`, without what stands between two turns.
    void endTurn(qsizetype next)
    {
        if (m_open < 0)
            return;
        Core::Turn &turn = m_document.turns.last();
        qsizetype last = next - 1;
        const auto isBetween = [&](qsizetype i) {
            const ParagraphKind kind = m_document.paragraphs[i].kind;
            const QStringView text = m_document.textOf(m_document.paragraphSpan(i));
            return kind == ParagraphKind::Marker || kind == ParagraphKind::Heading || m_examiners.contains(i)
                || isBlank(text) || isMarker(text);
        };
        while (last > m_open && isBetween(last))
            --last;
        turn.span.end = m_document.paragraphSpan(last).end;
        // A label on a line of its own: the words begin with the next line that has some.
        qsizetype paragraph = m_open;
        while (paragraph < last && turn.speech >= m_document.paragraphSpan(paragraph).end) {
            ++paragraph;
            if (!isBetween(paragraph))
                turn.speech = m_document.paragraphSpan(paragraph).begin;
        }
        turn.speech = std::min(turn.speech, turn.span.end);
        m_open = -1;
    }

    int speakerOf(const Found &found, const QString &printed)
    {
        const LabelGroup &group = m_groups.list[found.group];
        if (Words::isQuestioner(group.label.name) && !(m_answers && group.key == u"q") && !group.decision) {
            const QString word = group.key == u"q" ? u"Question"_s : readableName({group.label.words.first()});
            return newSpeaker({u"%1 %2"_s.arg(word).arg(++m_questions), {}, {printed}, true});
        }
        Person person = m_persons.list.value(m_persons.byKey.value(group.key, -1));
        if (m_answers && !group.decision)
            person = deposed(found, person);
        auto known = m_speakers.constFind(person.name);
        if (known == m_speakers.cend())
            known = m_speakers.insert(person.name, newSpeaker({person.name, person.role, {}, false}));
        Core::Speaker &speaker = m_document.speakers[*known];
        if (!speaker.labels.contains(printed))
            speaker.labels.append(printed);
        return *known;
    }

    // In a deposition Q is whoever examines, and A the witness.
    Person deposed(const Found &found, const Person &person) const
    {
        const QString &key = m_groups.list[found.group].key;
        if (key == u"a") {
            const auto witness = m_persons.byKey.constFind(u"the witness"_s);
            return witness == m_persons.byKey.cend() ? person : m_persons.list[*witness];
        }
        if (key != u"q")
            return person;
        const auto by = m_examiners.upperBound(found.paragraph);
        if (by == m_examiners.cbegin())
            return person;
        const QString examiner = *std::prev(by);
        const auto same = m_persons.byKey.constFind(examiner.toCaseFolded().remove(u'.'));
        return same == m_persons.byKey.cend() ? Person{readableName(examiner.split(u' ')), {}} : m_persons.list[*same];
    }

    int newSpeaker(const Core::Speaker &speaker)
    {
        m_document.speakers.append(speaker);
        return int(m_document.speakers.size() - 1);
    }

    void listCandidates()
    {
        QList<const LabelGroup *> unsure;
        QList<const LabelGroup *> certain;
        for (const LabelGroup &group : std::as_const(m_groups.list)) {
            const Label &label = group.label;
            const bool shape = label.introduction != Introduction::None || label.style == LabelStyle::Line
                || (label.style == LabelStyle::Colon && label.words.size() <= 8 && label.lowerWords <= 1);
            const bool likely = group.considered && shape && !Words::isStopped(label.words)
                && !label.words.first().isEmpty() && label.words.first().front().isUpper();
            if (isCertain(group)) {
                if (group.decision || group.accepted)
                    certain.append(&group);
            } else if (group.accepted || likely) {
                unsure.append(&group);
            }
        }
        const QList<const LabelGroup *> all = unsure + certain;
        for (const LabelGroup *group : all.first(std::min(all.size(), mostCandidates))) {
            const Found &first = m_found[group->first];
            const TextSpan span = m_document.paragraphSpan(first.paragraph);
            const TextSpan own{std::min(span.begin + first.speech, span.end), span.end}; // empty beside a lone label
            const qsizetype below = std::min(first.paragraph + 1, m_document.paragraphs.size() - 1);
            const QStringView words = m_document.textOf(own.isEmpty() ? m_document.paragraphSpan(below) : own);
            m_document.labelCandidates.append({group->label.name, group->count, words.left(firstWordsSize).toString(),
                span.begin + first.begin, group->accepted, isCertain(*group), personNameOf(*group)});
        }
    }

    [[nodiscard]] QString personNameOf(const LabelGroup &group) const
    {
        const bool many = Words::isQuestioner(group.label.name) && !group.decision;
        return group.accepted && !many ? m_persons.list.value(m_persons.byKey.value(group.key, -1)).name : QString();
    }

    static bool isCertain(const LabelGroup &group) { return group.decision || (group.accepted && group.sure); }

    Core::Document &m_document;
    SetOffStretches m_setOff;
    QList<Core::LabelDecision> m_decisions;
    QList<Found> m_found;
    LabelGroups m_groups;
    QSet<QString> m_heads;
    QMap<qsizetype, QString> m_examiners; // paragraph → who asks from there on
    Persons m_persons;
    QHash<QString, int> m_speakers; // name → index
    qsizetype m_withWords = 0;
    qsizetype m_open = -1; // paragraph of the turn being read
    int m_questions = 0;
    bool m_answers = false; // Q. and A. take turns
    bool m_hasBracketedLine = false;
    QChar m_lastLetter; // of the last "Q. …" or "A. …"
};

}

LabelSurvey::LabelSurvey(QStringView source, bool numbered)
{
    Core::Document lines;
    for (Line line = lineAt(source, 0); line.begin < source.size() && lines.text.size() < longestSurvey;
        line = lineAt(source, line.next)) {
        const Trimmed trimmed = trimmedLine(source, line, numbered);
        if (trimmed.size() == 0)
            continue;
        if (!lines.text.isEmpty())
            lines.text += u'\n';
        lines.paragraphs.append({lines.text.size(), ParagraphKind::Body});
        lines.text += source.sliced(trimmed.begin, trimmed.size());
    }
    if (!lines.paragraphs.isEmpty())
        m_keys = TurnFinder(lines, {}, {}).survey();
}

bool LabelSurvey::begins(QStringView line) const
{
    if (m_keys.isEmpty())
        return false;
    const auto label = labelAt(line);
    return label ? m_keys.contains(keyOf(*label)) : isAlone(line);
}

bool LabelSurvey::isAlone(QStringView line) const
{
    if (m_keys.isEmpty() || labelAt(line))
        return false;
    const auto label = aloneLabelAt(line);
    return label && m_keys.contains(keyOf(*label));
}

Core::Result<void> findTurns(Core::Document &document, const SetOffStretches &setOff,
    const QList<Core::LabelDecision> &decisions, const Core::Progress &progress)
{
    return TurnFinder(document, setOff, decisions).find(progress);
}

}
