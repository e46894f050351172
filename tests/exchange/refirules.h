// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Crossread::Test {

/// What the standard of REFI-QDA (version 1.0 of 18 March 2019) has against a project.qde or a codebook: elements, their
/// order and attributes, the forms of values as its schemas have them; and what they cannot say: that identifiers are there
/// once, that what is referred to is there, and that a text is either inside or in a file. It knows the elements that are
/// about texts.
[[nodiscard]] QStringList refiFaults(const QByteArray &xml);

}
