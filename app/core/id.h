// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QUuid>

namespace Crossread::Core {

/// A name for one stored thing that never changes and is made where the thing is made, so that writing it twice is
/// harmless. Typed by what it names: an AnnotationId cannot be passed for a CodeId.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    /// Null where the text is not a UUID.
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using DocumentId = Id<struct DocumentTag>;
using AnnotationId = Id<struct AnnotationTag>;
using CodeId = Id<struct CodeTag>;
using TopicId = Id<struct TopicTag>;
using LinkId = Id<struct LinkTag>;
using AttributeId = Id<struct AttributeTag>;
using SpeakerId = Id<struct SpeakerTag>;
using CodeSetId = Id<struct CodeSetTag>;
using QueryId = Id<struct QueryTag>;
using ProjectMemoId = Id<struct ProjectMemoTag>;
using CoderId = Id<struct CoderTag>;
using ThingId = Id<struct ThingTag>; ///< of any of them

}
