// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QList>

namespace Crossread::Core {

/// How much a speaker says. Words are what stands between blanks and holds a letter or digit; labels, notes and headings
/// are not speech.
struct SpeechShare {
    int turns = 0;
    int words = 0;
    friend bool operator==(const SpeechShare &, const SpeechShare &) = default;
};

/// One per Document::speakers. Takes about 5 ms per megabyte of text.
[[nodiscard]] QList<SpeechShare> speechShares(const Document &document);
/// Speakers as lists show them: each by himself, but all who only ask, nameless, as one: "Questions (99)". They are still
/// told apart in the text.
struct SpeakerGroup {
    QString name;
    QString word; ///< the name without how many they are, where that would be said twice
    QString role;
    QList<int> speakers; ///< indices into Document::speakers, ascending
    bool anonymous = false;
};
/// In the order in which their first ones speak.
[[nodiscard]] QList<SpeakerGroup> speakerGroups(const Document &document);
[[nodiscard]] int wordCount(QStringView text);
/// Where each of those words has its first letter or digit.
[[nodiscard]] QList<qsizetype> wordBegins(QStringView text);

}
