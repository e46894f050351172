// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/error.h"

#include <QJsonObject>

/// Of a folder of plain text (textfolder.h): the file that says what it is, and the one of what only Crossread can say.
namespace Crossread::Exchange {

inline constexpr QLatin1StringView folderHead("project.json");
inline constexpr QLatin1StringView folderDocuments("documents/");
inline constexpr QLatin1StringView folderBeyond("crossread.json");
inline constexpr QLatin1StringView folderFormat("crossread-project");
inline constexpr int folderVersion = 2; ///< 1: without folderBeyond
inline constexpr qint64 largestFolderMember = 256LL << 20;

/// Package::beyond as JSON, as the history writes acts, but a thing a line in an order of their own: so that a program that
/// compares lines shows what has changed.
[[nodiscard]] QByteArray beyondJson(QList<Core::AnyChange> things);
/// Errors: TooLarge, DamagedFile.
[[nodiscard]] Core::Result<QList<Core::AnyChange>> beyondFromJson(const QByteArray &json, const QString &subject);

}
