// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

/// Our own small set of line icons. They are drawn in the palette's text colour at the moment of painting, so that they
/// are right on light, dark and selected ground without being made anew.
namespace Crossread::Window {

/// The icon `name` of :/crossread/icons/; null where there is none of that name.
[[nodiscard]] QIcon icon(const QString &name);

/// A round dot in `colour` with `mark` (one letter or sign) beside which colour is never the only difference.
[[nodiscard]] QIcon markIcon(quint32 colour, const QString &mark = {});

}
