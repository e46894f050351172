// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

/// Attributes that come as a table of separated values: the first column names the documents, or the speakers.
namespace Crossread::Library {

/// What a table would bring, before it does.
struct AttributeTable {
    struct Row {
        QString name; ///< as it stands in the first column
        bool isMatched = false;
        QStringList cells; ///< one for each attribute
    };
    /// A value that cannot stand in its attribute, and is left out.
    struct Misfit {
        QString name;
        QString attribute;
        QString value;
    };
    Core::AttributeOf of = Core::AttributeOf::Document;
    QList<Core::Attribute> attributes; ///< one for each column behind the first; with choices that come new
    QList<Row> rows;
    QList<Project::Said> values; ///< of matched rows; empty cells say nothing
    QList<Misfit> misfits;
    [[nodiscard]] QStringList unmatched() const;
};

/// `speakers`: everybody who speaks in the project. What a new attribute holds is found out from its values.
/// Errors: as decoding text; WrongFormat where it is no table with a line of names and one of values.
[[nodiscard]] Core::Result<AttributeTable> readAttributes(
    const Project::Data &data, const QStringList &speakers, Core::AttributeOf of, const QByteArray &bytes);
/// All of it in one act. Errors: as Project::setValues().
[[nodiscard]] Core::Result<void> importAttributes(Project::Project &project, const AttributeTable &table);

[[nodiscard]] QString attributeTypeName(Core::AttributeType type); ///< "Number", for readers
[[nodiscard]] QString attributeTypeKey(Core::AttributeType type); ///< "number", for programs

}
