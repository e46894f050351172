// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/blockturns.h"

#include "import/text/blockcomposer.h"
#include "import/speakers/words.h"

#include <QHash>

#include <algorithm>

namespace Crossread::Import {

using Core::ParagraphKind;
using Core::TextSpan;

namespace {

constexpr qsizetype firstWordsOfBlock = 80;

bool isBetweenTurns(ParagraphKind kind)
{
    return kind == ParagraphKind::Marker || kind == ParagraphKind::Heading || kind == ParagraphKind::Title;
}

class TurnTaker {
public:
    TurnTaker(Core::Document &document, const Extracted &extracted, const QList<Core::LabelDecision> &decisions)
        : m_document(document)
        , m_extracted(extracted)
        , m_decisions(decisions)
    {
    }

    void take()
    {
        ReadingPlaces places(m_document.sourceMap, m_document.text, m_extracted.text);
        for (const Block &block : m_extracted.blocks) {
            if (block.speaker.isEmpty())
                continue;
            const TextSpan label = places.span(block.label.isEmpty() ? block.span : block.label);
            if (label.isEmpty())
                continue; // set aside
            const Core::LabelDecision *decision = decisionFor(block.speaker);
            const qsizetype paragraph = m_document.paragraphAt(label.begin);
            const TextSpan whole = m_document.paragraphSpan(paragraph);
            Core::Turn turn;
            turn.label = block.label.isEmpty() ? TextSpan{whole.begin, whole.begin} : label;
            turn.note = {turn.label.end, turn.label.end};
            turn.speech = speechBegin(turn.label.end, whole.end);
            turn.span = whole;
            note(block.speaker, turn, !decision || decision->isSpeaker);
            if (decision && !decision->isSpeaker)
                continue;
            endTurn(paragraph);
            turn.speaker = speakerOf(block, decision, m_document.textOf(turn.label).toString());
            if (const Core::Speaker &speaker = m_document.speakers[turn.speaker]; !speaker.anonymous)
                m_document.labelCandidates[*m_candidates.constFind(block.speaker)].person = speaker.name;
            m_document.turns.append(turn);
            m_open = paragraph;
        }
        endTurn(m_document.paragraphs.size());
    }

private:
    [[nodiscard]] const Core::LabelDecision *decisionFor(const QString &name) const
    {
        const auto found = std::ranges::find(m_decisions, name, &Core::LabelDecision::label);
        return found == m_decisions.end() ? nullptr : &*found;
    }

    // Behind the label's colon and blanks.
    [[nodiscard]] qsizetype speechBegin(qsizetype at, qsizetype end) const
    {
        const auto skipBlanks = [&] {
            while (at < end && m_document.text[at].isSpace())
                ++at;
        };
        skipBlanks();
        if (at < end && m_document.text[at] == u':')
            ++at;
        skipBlanks();
        return at;
    }

    void note(const QString &name, const Core::Turn &turn, bool accepted)
    {
        auto known = m_candidates.constFind(name);
        if (known == m_candidates.cend()) {
            known = m_candidates.insert(name, m_document.labelCandidates.size());
            const QStringView words = m_document.textOf({turn.speech, turn.span.end});
            m_document.labelCandidates.append(
                {name, 0, words.left(firstWordsOfBlock).toString(), turn.span.begin, accepted, true, {}});
        }
        ++m_document.labelCandidates[*known].count;
    }

    void endTurn(qsizetype next)
    {
        if (m_open < 0)
            return;
        qsizetype last = next - 1;
        while (last > m_open && isBetweenTurns(m_document.paragraphs[last].kind))
            --last;
        Core::Turn &turn = m_document.turns.last();
        turn.span.end = m_document.paragraphSpan(last).end;
        m_open = -1;
    }

    int speakerOf(const Block &block, const Core::LabelDecision *decision, const QString &printed)
    {
        QList<Core::Speaker> &speakers = m_document.speakers;
        if (!decision && Words::isQuestioner(block.speaker)) {
            const QString word = block.speaker.section(u' ', 0, 0);
            speakers.append({word + u' ' + QString::number(++m_questions), block.role, {printed}, true});
            return int(speakers.size() - 1);
        }
        const QString name = decision && !decision->person.isEmpty() ? decision->person : block.speaker;
        auto known = m_speakers.constFind(name);
        if (known == m_speakers.cend()) {
            known = m_speakers.insert(name, int(speakers.size()));
            speakers.append({name, {}, {}, false});
        }
        Core::Speaker &speaker = speakers[*known];
        if (speaker.role.isEmpty())
            speaker.role = block.role;
        if (!printed.isEmpty() && !speaker.labels.contains(printed))
            speaker.labels.append(printed);
        return *known;
    }

    Core::Document &m_document;
    const Extracted &m_extracted;
    const QList<Core::LabelDecision> &m_decisions;
    QHash<QString, int> m_speakers; // name → index
    QHash<QString, qsizetype> m_candidates; // name → index
    qsizetype m_open = -1; // paragraph of the turn being read
    int m_questions = 0;
};

}

bool namesSpeakers(const Extracted &extracted)
{
    return std::ranges::any_of(extracted.blocks, [](const Block &block) { return !block.speaker.isEmpty(); });
}

void takeTurns(Core::Document &document, const Extracted &extracted, const QList<Core::LabelDecision> &decisions)
{
    TurnTaker(document, extracted, decisions).take();
}

}
