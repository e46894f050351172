// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QHash>
#include <QList>

namespace Crossread::Project {

/// Which topics the reader has switched on or off: how a project is looked at, and so no act that undo would take back. It is
/// kept as a setting beside the topics, and lies over what they say themselves.
class TopicSights {
public:
    static constexpr QLatin1StringView settingName{"topics.shown"};

    TopicSights() = default;
    explicit TopicSights(const QByteArray &json); ///< what does not belong there is left out
    [[nodiscard]] QByteArray json() const;

    void set(Core::TopicId id, bool shown) { m_shown.insert(id, shown); }
    /// The topic as it is looked at.
    [[nodiscard]] Core::Topic seen(Core::Topic topic) const;

private:
    QHash<Core::TopicId, bool> m_shown;
};

}
