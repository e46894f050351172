// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lettinggo.h"

#include <QHash>
#include <QList>

#include <memory>
#include <mutex>

namespace Crossread::Project {

/// A hash table of which a copy costs next to nothing, and a change of a copy little: it lies in a thousand parts, and only
/// the part where something changes is copied, where somebody else still holds it. Whoever is the last to hold a large one
/// does not free it himself.
template <typename Key, typename Value>
class Buckets {
public:
    Buckets() = default;
    Buckets(const Buckets &) = default;
    Buckets(Buckets &&other) noexcept = default;
    Buckets &operator=(Buckets other) noexcept
    {
        m_parts.swap(other.m_parts);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~Buckets()
    {
        if (m_size > large && !m_parts.isEmpty() && m_parts.isDetached())
            Core::letGo(std::move(m_parts));
    }

    /// Whether nothing was changed since one of the two was copied from the other.
    [[nodiscard]] bool isStill(const Buckets &other) const { return m_parts.constData() == other.m_parts.constData(); }

    /// Null where there is none; valid until the next change of this table.
    [[nodiscard]] const Value *find(const Key &key) const
    {
        if (m_parts.isEmpty())
            return nullptr;
        const QHash<Key, Value> &part = m_parts[placeOf(key)];
        const auto found = part.constFind(key);
        return found == part.cend() ? nullptr : &*found;
    }
    [[nodiscard]] bool contains(const Key &key) const { return find(key) != nullptr; }
    [[nodiscard]] qsizetype size() const { return m_size; }

    void insert(const Key &key, const Value &value)
    {
        QHash<Key, Value> &part = partOf(key);
        const qsizetype before = part.size();
        part.insert(key, value);
        m_size += part.size() - before;
    }
    /// The value there, made where there is none.
    [[nodiscard]] Value &at(const Key &key)
    {
        QHash<Key, Value> &part = partOf(key);
        const qsizetype before = part.size();
        Value &value = part[key];
        m_size += part.size() - before;
        return value;
    }
    void remove(const Key &key)
    {
        if (contains(key) && partOf(key).remove(key))
            --m_size;
    }
    /// Calls `visit(value)` for all, in no order.
    void each(auto &&visit) const
    {
        for (const QHash<Key, Value> &part : m_parts) {
            for (const Value &value : part)
                visit(value);
        }
    }
    /// Calls `visit(value)` for those that may be otherwise than in one from which this was copied: all in the parts that
    /// changed since, few where few changed.
    void eachSince(const Buckets &before, auto &&visit) const
    {
        for (qsizetype place = 0; place < m_parts.size(); ++place) {
            if (!before.m_parts.isEmpty() && m_parts[place].isSharedWith(before.m_parts[place]))
                continue;
            for (const Value &value : m_parts[place])
                visit(value);
        }
    }

private:
    static constexpr int bits = 10;
    static constexpr qsizetype large = 1000;

    [[nodiscard]] static qsizetype placeOf(const Key &key)
    {
        // Other bits than those by which the part itself goes.
        return qsizetype((quint64(qHash(key, 0)) * 0x9E3779B97F4A7C15U) >> (64 - bits));
    }
    [[nodiscard]] QHash<Key, Value> &partOf(const Key &key)
    {
        if (m_parts.isEmpty())
            m_parts.resize(1 << bits);
        return m_parts[placeOf(key)];
    }

    QList<QHash<Key, Value>> m_parts;
    qsizetype m_size = 0;
};

/// What is made when it is first asked for, by whichever thread; copies share it until it is forgotten.
template <typename T>
class MadeOnce {
public:
    [[nodiscard]] T get(auto &&make) const
    {
        std::call_once(m_made->once, [&] { m_made->value = make(); });
        return m_made->value;
    }
    void forget() { m_made = std::make_shared<Made>(); }

private:
    struct Made {
        std::once_flag once;
        T value;
    };
    std::shared_ptr<Made> m_made = std::make_shared<Made>();
};

}
