// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace Crossread::Retrieve {

/// Sorts `order` by the reader's alphabet of what `textOf` says, word by word, case aside; the same texts stay as they stood.
/// More than the first hundred characters tell few apart, and do not count. `textOf` is called from two threads at a time.
void sortByText(std::vector<size_t> &order, const std::function<QString(size_t)> &textOf);

}
