// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/matcher.h"
#include "core/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace Crossread::Topics {

QList<Core::Topic> defaultTopics()
{
    QFile file(QStringLiteral(":/crossread/topics/default.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // a part of the program; a test reads it
    const QJsonArray entries = Core::readJson(file.readAll()).object()[u"topics"].toArray();
    QList<Core::Topic> topics;
    for (const QJsonValue &entry : entries) {
        Core::Topic topic;
        topic.id = Core::TopicId::create();
        topic.name = entry[u"name"].toString();
        topic.colour = entry[u"colour"].toString().sliced(1).toUInt(nullptr, 16);
        for (const QJsonValue &phrase : entry[u"phrases"].toArray())
            topic.phrases.append(phrase.toString());
        topic.enabled = entry[u"enabled"].toBool(true);
        topic.position = int(topics.size());
        topics.append(topic);
    }
    return topics;
}

}
