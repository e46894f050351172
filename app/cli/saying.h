// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

class QJsonObject;

/// Attributes as a call gives them, and as they are printed.
namespace Crossread::Cli {

/// "Outlet=Reuters" as name and value. Error: BadArgument without a name or an equals sign.
[[nodiscard]] Core::Result<QList<std::pair<QString, QString>>> saidIn(const QStringList &texts);
/// Says it of all these documents, or of all these speakers, in one act; attributes that are not there are made, as text.
/// Errors: as Project::setValues().
[[nodiscard]] Core::Result<void> say(Project::Project &project,
    const QList<std::variant<Core::DocumentId, QString>> &things, const QList<std::pair<QString, QString>> &said);

[[nodiscard]] QJsonObject attributesAsJson(const Project::Data &data, const QList<Core::AttributeValue> &values);
/// A line for each, "  Outlet: Reuters".
[[nodiscard]] QString attributesAsText(const Project::Data &data, const QList<Core::AttributeValue> &values);

}
