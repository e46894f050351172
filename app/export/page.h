// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A page that stands alone: no script, nothing loaded from anywhere, and a policy that forbids both.
namespace Crossread::Export {

/// All before the content, <main> included; `style` is CSS, the title any text.
[[nodiscard]] QString pageBegin(const QString &title, QLatin1StringView style);
[[nodiscard]] QString pageEnd();
/// <name attributes>text</name> and a line end; `text` is any text, `attributes` are written as they are, with a blank
/// before them.
[[nodiscard]] QString element(QLatin1StringView name, const QString &text, QLatin1StringView attributes = {});

}
