// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/captions/captionnames.h"
#include "import/formats/captions/rollup.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabelWords = 7;
constexpr int fewestReturning = 3; // labels, before a name that comes once is believed

/// How a line begins: a mark of change, and what may be a label.
struct Opening {
    bool arrows = false; // ">> "
    bool dash = false; // "- "
    QString label; // "ANNA BERG"
    bool bracketed = false; // the label is "[Anna]", without a colon
    qsizetype labelled = 0; // where the words behind the label begin
    qsizetype words = 0; // where those behind the mark begin
};

Opening openingOf(QStringView line)
{
    static const QRegularExpression mark(QStringLiteral(R"(^(?:(>{2,3}|»)|([-–—‐]))\s*)"));
    static const QRegularExpression label(QStringLiteral(R"(^(?:[\[(](NAME)[\])]|(NAME))\s?(?::(?:\s+|$)|：\s*))")
            .replace(u"NAME"_s, uR"([\p{L}][^:：\[\]{}<>!?"“”]{0,60}?)"_s));
    Opening opening;
    if (const auto match = mark.matchView(line); match.hasMatch()) {
        opening.arrows = match.hasCaptured(1) && match.capturedLength(1) > 0;
        opening.dash = !opening.arrows;
        opening.words = match.capturedLength();
    }
    const QStringView rest = line.sliced(opening.words);
    if (const auto match = label.matchView(rest); match.hasMatch()
        && match.capturedView(match.lastCapturedIndex()).count(u' ') < longestLabelWords
        && !match.capturedView(match.lastCapturedIndex()).front().isLower()) {
        opening.label = match.captured(match.lastCapturedIndex()).trimmed();
        opening.labelled = opening.words + match.capturedLength();
        return opening;
    }
    // Captions for the deaf name who is not seen: "[Anna] Good morning."; others have "(Anna Berg)" on a line of its own.
    static const QRegularExpression name(QStringLiteral(
        R"(^(?:\[(\p{Lu}[^\]\s]*(?: \p{Lu}[^\]\s]*){0,2})\]|\((\p{Lu}[^)\s]*(?: \p{Lu}[^)\s]*){0,2})\)$)\s*)"));
    if (const auto match = name.matchView(rest); match.hasMatch()) {
        opening.label = match.captured(match.lastCapturedIndex());
        opening.labelled = opening.words + match.capturedLength();
        opening.bracketed = true;
    }
    return opening;
}

class Speech {
public:
    explicit Speech(const QList<Caption> &captions)
    {
        for (const Caption &caption : captions) {
            for (const CaptionLine &line : caption.lines) {
                const Opening opening = openingOf(line.text);
                m_voices = m_voices || !line.voice.isEmpty();
                m_arrows += opening.arrows;
                if (opening.label.isEmpty())
                    continue;
                // In brackets with nothing behind: a noise.
                const bool alone =
                    opening.bracketed && opening.labelled == line.text.size() && &line == &caption.lines.last();
                if (alone)
                    m_noises.insert(opening.label);
                else
                    ++m_labels[opening.label];
            }
            m_dialogues += isDialogue(caption);
        }
        for (const int count : std::as_const(m_labels))
            m_returning += count >= 2 ? count : 0;
        // As meetings are exported: every caption says who speaks.
        const auto spoken =
            std::ranges::count_if(captions, [](const Caption &caption) { return !caption.lines.isEmpty(); });
        const auto labelled = std::ranges::count_if(captions, [&](const Caption &caption) {
            return !caption.lines.isEmpty() && isLabel(openingOf(caption.lines.first().text), true);
        });
        m_everyLabel = spoken >= 3 && labelled * 10 >= spoken * 9;
    }

    QList<Cue> take(const QList<Caption> &captions)
    {
        for (const Caption &caption : captions) {
            const bool dialogue = isDialogue(caption);
            for (const CaptionLine &line : caption.lines)
                add(caption, line, dialogue);
            m_afterDialogue = dialogue;
        }
        return m_cues;
    }

private:
    // Two who speak in one caption, each with a dash.
    static bool isDialogue(const Caption &caption)
    {
        return std::ranges::count_if(caption.lines, [](const CaptionLine &line) { return openingOf(line.text).dash; })
            >= 2;
    }

    [[nodiscard]] bool changes(const Opening &opening, bool dialogue, QStringView line) const
    {
        if (opening.arrows)
            return true;
        if (!opening.dash || (m_dialogues == 0 && !dialogue))
            return false;
        if (dialogue)
            return true;
        // A dash alone may go on with a sentence too.
        const QStringView rest = line.sliced(opening.words);
        const bool ended = m_cues.isEmpty() || m_cues.last().stage || closesSentence(m_cues.last().text);
        return ended && !rest.isEmpty() && !rest.front().isLower();
    }

    // `opens`: what was said before has ended. Then a name counts that comes once, beside others who come again.
    [[nodiscard]] bool isLabel(const Opening &opening, bool opens) const
    {
        if (opening.bracketed)
            return m_labels.value(opening.label) >= 2 && !m_noises.contains(opening.label);
        return !opening.label.isEmpty()
            && (opening.arrows || isShouted(opening.label) || m_labels.value(opening.label) >= 2
                || (opens && m_returning >= fewestReturning && isNameShaped(opening.label)));
    }

    void add(const Caption &caption, const CaptionLine &line, bool dialogue)
    {
        const Opening opening = openingOf(line.text);
        const bool changed = changes(opening, dialogue, line.text);
        const bool ended = m_cues.isEmpty() || m_cues.last().stage || closesSentence(m_cues.last().text);
        const bool labelled = isLabel(opening, ended);
        Cue cue{.begin = caption.begin, .end = caption.end, .text = line.text, .stage = isStageDirection(line.text)};
        if (m_voices) {
            cue.speaker = line.voice;
        } else if (m_arrows > 0 || m_dialogues > 0 || m_everyLabel) {
            if (changed || labelled) {
                cue.turn = !m_everyLabel || changed;
                m_speaker = labelled ? opening.label : QString();
                cue.text = line.text.sliced(labelled ? opening.labelled : opening.words);
                cue.stage = isStageDirection(cue.text);
            }
            cue.speaker = m_speaker;
            // Whoever goes on behind two voices need not be the second.
            cue.paragraph = m_afterDialogue && !cue.turn && !m_cues.isEmpty() && closesSentence(m_cues.last().text);
        } else if (labelled) {
            cue.paragraph = true;
        }
        append(cue);
    }

    // Lines of one caption by one speaker are one cue. Marks without words ("NAME:" on a line of its own) wait for them.
    void append(Cue cue)
    {
        if (m_pending) {
            cue.turn = true;
            cue.speaker = m_pending->speaker;
            m_pending.reset();
        }
        if (cue.turn && cue.text.isEmpty()) {
            m_pending = cue;
            return;
        }
        if (!m_cues.isEmpty()) {
            Cue &last = m_cues.last();
            const bool together = last.begin == cue.begin && last.end == cue.end && last.speaker == cue.speaker
                && !last.stage && !cue.stage && !cue.turn && !cue.paragraph;
            if (together) {
                last.text += u' ' + cue.text;
                return;
            }
        }
        m_cues.append(std::move(cue));
    }

    QHash<QString, int> m_labels;
    QSet<QString> m_noises;
    int m_returning = 0; // labels that come again, all together
    int m_arrows = 0;
    int m_dialogues = 0;
    bool m_voices = false;
    bool m_everyLabel = false;
    bool m_afterDialogue = false;
    QString m_speaker;
    std::optional<Cue> m_pending;
    QList<Cue> m_cues;
};

}

QList<Cue> spokenCues(QList<Caption> captions)
{
    std::ranges::stable_sort(captions, {}, [](const Caption &caption) { return caption.begin; });
    dropRepeats(captions);
    joinNamesAbove(captions);
    return Speech(captions).take(captions);
}

}
