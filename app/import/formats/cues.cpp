// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/cues.h"

#include "core/sentences.h"

#include <QCoreApplication>

#include <utility>

namespace Crossread::Import {

using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cues)
};

// A reader takes a breath after some ten lines; a speaker who says nothing for three seconds does too.
constexpr qsizetype longParagraph = 600;
// Without any sentence marks, as recognisers write, a pause and in the end a cue's end has to do.
constexpr qsizetype longestSentence = 400;
constexpr qsizetype longestParagraph = 1000;
constexpr auto longPause = 3s;

bool joinsWithoutBlank(QChar before, QChar after)
{
    const auto unspaced = [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai: return true;
        default: return c.unicode() >= 0x3000 && c.unicode() <= 0x303f;
        }
    };
    return unspaced(before) && unspaced(after);
}

class Writer {
public:
    explicit Writer(ExtractedBuilder &builder)
        : m_builder(builder)
    {
    }

    void write(const Cue &cue)
    {
        const QString text = cue.text.simplified();
        if (text.isEmpty())
            return;
        // What somebody who is named does is his turn; brackets of nobody's are what happens around.
        const bool stage = cue.stage || (isStageDirection(text) && (cue.speaker.isEmpty() || cue.speaker == m_speaker));
        const bool turn = cue.turn || (cue.speaker != m_speaker && !stage);
        if (stage && (!m_open || m_ended || turn)) {
            m_builder.begin(BlockKind::StageDirection);
            place(cue);
            m_builder.add(text);
            m_open = false;
        } else if (turn || !m_open || cue.paragraph || isLongEnough(cue)) {
            m_builder.begin();
            place(cue);
            if (turn)
                label(cue);
            m_length = 0;
            m_unmarked = 0;
            add(text);
        } else {
            if (!joinsWithoutBlank(m_last, text.front()))
                m_builder.add(u" ");
            place(cue);
            add(text);
        }
        m_end = cue.end ? cue.end : cue.begin;
    }

private:
    void place(const Cue &cue)
    {
        if (cue.begin)
            m_builder.place({.begin = cue.begin, .end = cue.end});
    }

    void label(const Cue &cue)
    {
        m_speaker = cue.speaker;
        if (cue.speaker.isEmpty())
            m_builder.addLabel(QStringLiteral(">>"), Words::tr("Unnamed speaker"));
        else
            m_builder.addSpeaker(cue.speaker, cue.role);
    }

    void add(const QString &text)
    {
        m_builder.add(text);
        m_length += text.size();
        m_last = text.back();
        m_ended = closesSentence(text);
        m_unmarked = m_ended ? 0 : m_unmarked + text.size();
        m_open = true;
    }

    [[nodiscard]] bool isLongEnough(const Cue &cue) const
    {
        const bool pauses = cue.begin && m_end && *cue.begin - *m_end >= longPause;
        if (!m_ended)
            return m_unmarked > longestSentence && (pauses || m_length > longestParagraph);
        return pauses || m_length > longParagraph;
    }

    ExtractedBuilder &m_builder;
    QString m_speaker;
    std::optional<std::chrono::milliseconds> m_end; // of the cue before
    qsizetype m_length = 0; // of the paragraph
    qsizetype m_unmarked = 0; // of it behind its last sentence end
    QChar m_last;
    bool m_ended = true;
    bool m_open = false; // a paragraph that can go on
};

}

bool closesSentence(QStringView text)
{
    static constexpr QStringView closing = u"\"'”’»›“‘)]}」』）*";
    static constexpr QStringView ends = u".!?…。！？؟۔";
    while (!text.isEmpty() && (text.back().isSpace() || closing.contains(text.back())))
        text.chop(1);
    return text.isEmpty() || ends.contains(text.back());
}

bool isStageDirection(QStringView text)
{
    if (text.startsWith(u'♪') || text.startsWith(u'♫'))
        return text.size() < 3 || text.front() == text.back();
    const bool round = text.startsWith(u'(') && text.endsWith(u')');
    const bool square = text.startsWith(u'[') && text.endsWith(u']');
    return (round || square) && text.indexOf(round ? u')' : u']') == text.size() - 1;
}

void writeCues(ExtractedBuilder &builder, const QList<Cue> &cues)
{
    Writer writer(builder);
    for (Cue cue : cues) {
        if (cue.text.size() <= longestParagraph || cue.stage) {
            writer.write(cue);
            continue;
        }
        // A whole speech in one piece: its sentences become paragraphs as elsewhere.
        const QString text = cue.text;
        for (const Core::TextSpan &sentence : Core::sentences(text)) {
            cue.text = text.sliced(sentence.begin, sentence.size());
            writer.write(std::exchange(cue, {.text = {}, .speaker = cue.speaker, .role = cue.role}));
        }
    }
}

}
