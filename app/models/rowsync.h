// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace Crossread::Models {

/// Turns a list of rows into another step by step, so that views keep selection, scrolling and what is unfolded. `current`
/// and `wanted` hold one key per row, each once. The steps are called in order, each on the list as the
/// ones before have left it: remove(row), move(from, to) with to < from, insert(row, key).
template <typename Key, typename Remove, typename Move, typename Insert>
void synchroniseRows(QList<Key> current, const QList<Key> &wanted, Remove remove, Move move, Insert insert)
{
    const QSet<Key> stay(wanted.cbegin(), wanted.cend());
    for (int row = int(current.size()) - 1; row >= 0; --row) {
        if (!stay.contains(current[row])) {
            remove(row);
            current.removeAt(row);
        }
    }
    const QSet<Key> there(current.cbegin(), current.cend());
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < current.size() && current[row] == wanted[row])
            continue;
        if (there.contains(wanted[row])) {
            const int from = int(current.indexOf(wanted[row], row));
            move(from, row);
            current.move(from, row);
        } else {
            insert(row, wanted[row]);
            current.insert(row, wanted[row]);
        }
    }
}

}
