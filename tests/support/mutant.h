// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QRandomGenerator;

namespace Crossread::Test {

/// Some bytes changed, cut out, doubled or moved; the same again with the same generator.
[[nodiscard]] QByteArray mutant(QByteArray bytes, QRandomGenerator &generator);

}
