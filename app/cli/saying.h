// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

class QJsonObject;

/// Attributes as a call gives them, and as they are printed.
namespace Crossread::Cli {

/// Says "Outlet=Reuters" and the like of all these documents, or of all these speakers, in one act; attributes that are
/// not there are made, as text. Errors: BadArgument without a name or an equals sign; as Project::setValues().
[[nodiscard]] Core::Result<void> say(
    Project::Project &project, const QList<std::variant<Core::DocumentId, QString>> &things, const QStringList &texts);

[[nodiscard]] QJsonObject attributesAsJson(const Project::Data &data, const QList<Core::AttributeValue> &values);
/// A line for each, "  Outlet: Reuters".
[[nodiscard]] QString attributesAsText(const Project::Data &data, const QList<Core::AttributeValue> &values);

}
