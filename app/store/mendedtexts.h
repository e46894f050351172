// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/projectfile.h"
#include "store/mending.h"

namespace Crossread::Store {

/// Brings the kept bytes of the documents from one database into another: whole, or those of a backup, or with blanks where
/// pages are lost. Where nothing is left of them, a file of that name does, or the words of the annotations stand for the text. What is not whole is
/// told. Within a transaction of `to`. Errors: as Database; Canceled.
[[nodiscard]] Core::Result<void> mendTexts(Database &from, Database &to, Contents &contents, const Helpers &helpers,
    Recovered &recovered, const Core::Progress &progress);

/// Copies what `select` gives, row by row.
[[nodiscard]] Core::Result<void> copyRows(Database &from, Database &to, const QString &select, const QString &insert);

}
