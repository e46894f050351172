// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace Crossread::Window {

/// Numbers for the marks of stored things, so that a click on a mark leads back to its thing. 0 is never given.
template <typename Id>
class MarkTags {
public:
    [[nodiscard]] quint64 tagOf(const Id &id)
    {
        quint64 &tag = m_tags[id];
        if (tag == 0) {
            tag = ++m_last;
            m_ids.insert(tag, id);
        }
        return tag;
    }
    [[nodiscard]] Id idOf(quint64 tag) const { return m_ids.value(tag); } ///< null where the number is unknown

private:
    QHash<Id, quint64> m_tags;
    QHash<quint64, Id> m_ids;
    quint64 m_last = 0;
};

}
