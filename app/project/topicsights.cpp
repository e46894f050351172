// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/topicsights.h"

#include "core/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Project {

TopicSights::TopicSights(const QByteArray &json)
{
    const QJsonObject object = Core::readJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto id = Core::TopicId::fromString(entry.key());
        if (!id.isNull() && entry.value().isBool())
            m_shown.insert(id, entry.value().toBool());
    }
}

QByteArray TopicSights::json() const
{
    QJsonObject object;
    for (auto entry = m_shown.begin(); entry != m_shown.end(); ++entry)
        object.insert(entry.key().toString(), entry.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Core::Topic TopicSights::seen(Core::Topic topic) const
{
    topic.enabled = m_shown.value(topic.id, topic.enabled);
    return topic;
}

}
