// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <utility>

namespace Crossread::Core {

/// Stored by number.
enum class AttributeType : int { Text = 0, Number = 1, Date = 2, Choice = 3 };
enum class AttributeOf : int { Document = 0, Speaker = 1 };

/// Something that can be said of every document, or of every speaker: "Outlet", "Country", "Born".
struct Attribute {
    AttributeId id;
    QString name; ///< unique among those of documents, or of speakers
    AttributeType type = AttributeType::Text;
    AttributeOf of = AttributeOf::Document;
    QStringList choices; ///< what can be chosen; empty for other types
    int position = 0;
    friend bool operator==(const Attribute &, const Attribute &) = default;
};

struct AttributeValue {
    AttributeId attribute;
    QString
        value; ///< numbers as in C, dates ISO 8601 as far as they are known: "2022-03-07", "2022-03", "2022"; never empty
    friend bool operator==(const AttributeValue &, const AttributeValue &) = default;
};

/// Empty where nothing is said.
[[nodiscard]] QString valueOf(const QList<AttributeValue> &values, AttributeId attribute);
/// Says it in the place of what was said before; nothing where `value` is empty.
void setValue(QList<AttributeValue> &values, AttributeId attribute, const QString &value);
/// What a value is kept as, blanks around it let go; nothing where it is none of this type. An empty one is always one.
[[nodiscard]] std::optional<QString> checkedValue(const Attribute &attribute, const QString &text);
/// Whether it is a date as dates are kept.
[[nodiscard]] bool isPartialDate(QStringView text);
/// Its first and its last day, of "2022-02" those of February; an hour behind it is let go. Nothing where it is no date.
[[nodiscard]] std::optional<std::pair<QDate, QDate>> daysOf(QStringView date);

/// What the reader says of somebody who speaks; there is one only where something is said.
struct SpeakerRecord {
    SpeakerId id;
    QString name; ///< as the project's documents name the person; unique
    QString memo;
    QList<AttributeValue> attributes;
    friend bool operator==(const SpeakerRecord &, const SpeakerRecord &) = default;
};

/// Codes that are looked at together, wherever they stand in the tree.
struct CodeSet {
    CodeSetId id;
    QString name;
    QList<CodeId> codes; ///< each once
    int position = 0;
    friend bool operator==(const CodeSet &, const CodeSet &) = default;
};

/// A question to the project that is kept, to be asked again.
struct SavedQuery {
    QueryId id;
    QString name;
    QString definition; ///< JSON of whoever asks; nothing here reads it
    int position = 0;
    friend bool operator==(const SavedQuery &, const SavedQuery &) = default;
};

/// Somebody who codes, as another program knows them; here coders are known by their names.
struct CoderIdentity {
    QString name;
    CoderId id;
    friend bool operator==(const CoderIdentity &, const CoderIdentity &) = default;
};

/// What another program says of a thing, and this one keeps to hand it on: when it was changed, a link's colour.
struct HandedOn {
    ThingId of; ///< of a document or a link; projectMemoId(): of the project
    QString what; ///< as REFI-QDA calls it
    QString value; ///< as it writes it; who did something: their name
    friend bool operator==(const HandedOn &, const HandedOn &) = default;
};

/// What is noted on the project as a whole; there is one at most.
struct ProjectMemo {
    ProjectMemoId id;
    QString memo;
    QList<CoderIdentity> coders = {}; ///< each name once; only ids that do not follow from it
    QList<HandedOn> handedOn = {}; ///< of things that may be gone by now
    [[nodiscard]] bool saysNothing() const { return memo.isEmpty() && coders.isEmpty() && handedOn.isEmpty(); }
    friend bool operator==(const ProjectMemo &, const ProjectMemo &) = default;
};
/// The id of that one.
[[nodiscard]] inline ProjectMemoId projectMemoId()
{
    return ProjectMemoId(QUuid(0x6d1f3c52, 0x8a0e, 0x4b77, 0x9c, 0x41, 0x5e, 0x20, 0xd7, 0xb3, 0xf8, 0x16));
}

}
