// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QVariant>

namespace Crossread::Models {

// What tables of documents and of speakers answer alike.
enum TableRole {
    SortRole = Qt::UserRole, ///< what a column is sorted by
    AttributeRole, ///< Core::Attribute of the column; invalid for others
    DocumentRole, ///< Core::DocumentId; null for groups
    GroupRole, ///< QString: the group that the row is, or stands in
    SpeakerRole, ///< QString: the name
};

/// The columns for attributes behind a table's own ones.
class AttributeColumns {
public:
    AttributeColumns(const Project::Project &project, Core::AttributeOf of, int firstColumn);

    void update() { m_attributes = m_project.data().attributes(m_of); }
    [[nodiscard]] int count() const { return int(m_attributes.size()); }
    /// Null for a table's own column.
    [[nodiscard]] const Core::Attribute *at(int column) const;
    [[nodiscard]] QVariant header(const Core::Attribute &attribute, int role) const;
    [[nodiscard]] QVariant cell(
        const Core::Attribute &attribute, const QList<Core::AttributeValue> &values, int role) const;

private:
    const Project::Project &m_project;
    const Core::AttributeOf m_of;
    const int m_first;
    QList<Core::Attribute> m_attributes;
};

/// How a memo begins.
[[nodiscard]] QVariant memoCell(const QString &memo, int role);
/// A number for people, with its digits grouped; nothing for an unknown one.
[[nodiscard]] QVariant countCell(std::optional<qint64> count, int role);

}
