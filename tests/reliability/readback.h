// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

namespace Crossread::Test {

/// The fields of a CSV file, read as RFC 4180 says.
[[nodiscard]] QList<QStringList> readCsv(const QByteArray &bytes);
/// The words of each paragraph that is a quotation, as a reader of CommonMark without any extension shows them.
[[nodiscard]] QSet<QString> quotationsInMarkdown(const QByteArray &bytes);

}
