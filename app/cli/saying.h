// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

class QJsonObject;

/// What is said of documents and speakers, as a call gives it and as it is printed.
namespace Crossread::Cli {

/// Says "Outlet=Reuters" and the like of all these documents, or of all these speakers, in one act; attributes that are
/// not there are made, as text. Errors: BadArgument without a name or an equals sign; as Project::setValues().
[[nodiscard]] Core::Result<void> say(
    Project::Project &project, const QList<std::variant<Core::DocumentId, QString>> &things, const QStringList &texts);

[[nodiscard]] QJsonObject attributesAsJson(const Project::Data &data, const QList<Core::AttributeValue> &values);
/// A line for each, "  Outlet: Reuters".
[[nodiscard]] QString attributesAsText(const Project::Data &data, const QList<Core::AttributeValue> &values);
/// All that citations say, also where it is empty.
[[nodiscard]] QJsonObject citationAsJson(const Core::Metadata &metadata);

}
