// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace Crossread::Window {

/// A hash of which the entry asked for last is at hand: what an act changes comes in long runs with the same key, which is
/// looked up once. Keys that are asked for must stay, and nothing else may change the hash meanwhile.
template <typename Key, typename Value>
class LatestEntry {
public:
    explicit LatestEntry(QHash<Key, Value> &hash)
        : m_hash(hash)
    {
    }
    [[nodiscard]] Value &operator[](const Key &key)
    {
        if (m_key == nullptr || *m_key != key)
            m_value = &m_hash[key];
        m_key = &key;
        return *m_value;
    }

private:
    QHash<Key, Value> &m_hash;
    const Key *m_key = nullptr;
    Value *m_value = nullptr;
};

}
