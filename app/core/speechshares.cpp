// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speechshares.h"

#include <QCoreApplication>
#include <QHash>

namespace Crossread::Core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Speakers)
};

void eachWord(QStringView text, auto &&found)
{
    bool counted = false; // the word that stands here
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (counted && unit > u' ' && unit < QChar(0x80))
            continue;
        if (unit.isSpace()) {
            counted = false;
        } else if (!counted && (unit.isLetterOrNumber() || unit.isSurrogate())) {
            counted = true;
            found(at);
        }
    }
}

}

int wordCount(QStringView text)
{
    int words = 0;
    eachWord(text, [&words](qsizetype) { ++words; });
    return words;
}

QList<qsizetype> wordBegins(QStringView text)
{
    QList<qsizetype> begins;
    eachWord(text, [&begins](qsizetype at) { begins.append(at); });
    return begins;
}

QList<SpeechShare> speechShares(const Document &document)
{
    QList<SpeechShare> shares(document.speakers.size());
    for (const Turn &turn : document.turns) {
        if (turn.speaker < 0)
            continue;
        SpeechShare &share = shares[turn.speaker];
        ++share.turns;
        const qsizetype last = document.paragraphAt(turn.span.end - 1);
        for (qsizetype index = document.paragraphAt(turn.speech); index <= last; ++index) {
            const ParagraphKind kind = document.paragraphs[index].kind;
            if (isRunningText(kind) || index == document.paragraphAt(turn.speech))
                share.words +=
                    wordCount(document.textOf(document.paragraphSpan(index).intersected({turn.speech, turn.span.end})));
        }
    }
    return shares;
}

QList<SpeakerGroup> speakerGroups(const Document &document)
{
    QList<SpeakerGroup> groups;
    QHash<QString, qsizetype> nameless; // "Question" → index of its group
    for (int index = 0; index < document.speakers.size(); ++index) {
        const Speaker &speaker = document.speakers[index];
        if (!speaker.anonymous) {
            groups.append({speaker.name, speaker.name, speaker.role, {index}, false});
            continue;
        }
        const QString word = speaker.name.section(u' ', 0, 0);
        const auto known = nameless.constFind(word);
        if (known == nameless.cend()) {
            nameless.insert(word, groups.size());
            groups.append({speaker.name, speaker.name, speaker.role, {index}, true});
        } else {
            groups[*known].speakers.append(index);
        }
    }
    for (const auto &[word, index] : nameless.asKeyValueRange()) {
        SpeakerGroup &group = groups[index];
        if (group.speakers.size() < 2)
            continue;
        const bool asks = word == u"Question" || word == u"Q";
        group.word = asks ? Words::tr("Questions", "of many who are not named") : word;
        group.name = asks ? Words::tr("Questions (%L1)", "of many who are not named").arg(group.speakers.size())
                          : Words::tr("%1 (%L2)", "a word for those who are not named, how many")
                                .arg(word)
                                .arg(group.speakers.size());
    }
    return groups;
}

}
