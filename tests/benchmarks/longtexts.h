// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "store/projectfile.h"

namespace Crossread::Bench {

/// So many megabytes of a conversation between two, with topics in it, no two paragraphs alike.
inline QByteArray conversation(double megabytes)
{
    static const QByteArrayList subjects{"The negotiations", "Our partners", "These security guarantees",
        "The sanctions", "Journalists", "The Minsk agreements", "Energy prices", "NATO and its members"};
    static const QByteArrayList rest{"have been discussed for many hours without a result.",
        "were mentioned again in the talks of this week, as everybody knows.",
        "will stay on the table until both sides see what they can agree on.",
        "are not what they were ten years ago; the calendar says \"enough\"."};
    const auto size = qsizetype(megabytes * (1 << 20));
    QByteArray text;
    text.reserve(size);
    quint32 chance = 1;
    for (int turn = 1; text.size() < size; ++turn) {
        text += turn % 2 == 0 ? "Anna Smith: " : "Peter Jones: ";
        for (int sentence = 0; sentence < 4; ++sentence) {
            chance = chance * 1664525U + 1013904223U;
            text += subjects[qsizetype(chance >> 24) % subjects.size()] + ' '
                + rest[qsizetype(chance >> 16 & 0xff) % rest.size()] + ' ';
        }
        text += "That was number " + QByteArray::number(turn) + ".\n\n";
    }
    return text;
}

/// Puts so many annotations into a closed project, evenly over its first document, each with its first two codes; one in
/// `memoEach` has a memo. False where they could not be kept.
[[nodiscard]] inline bool fill(const QString &path, const Core::Document &document, int count, int memoEach)
{
    const auto file = Store::ProjectFile::open(path).value();
    const auto contents = file->load().value();
    const qsizetype apart = document.text.size() / (count + 1);
    QList<Core::AnyChange> changes;
    for (int i = 0; i < count; ++i) {
        const auto now = QDateTime::currentDateTimeUtc();
        const QString memo = i % memoEach == 0 ? QStringLiteral("a note") : QString();
        const Core::Annotation annotation{Core::AnnotationId::create(), contents.documents[0].id,
            Core::makeAnchor(document.text, document.textSha256, {i * apart, i * apart + 80}), Core::AnchorState::Exact,
            {contents.codes[0].id, contents.codes[1].id}, memo, QStringLiteral("ann"), now, now};
        changes.append(Core::Change<Core::Annotation>{{}, annotation});
    }
    return file->amend(changes).has_value();
}

}
