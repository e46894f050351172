// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/topics.h"

namespace Crossread::Project::Acts {

using namespace Core;

Result<ChangeSet> setTopics(const Data &data, const QList<Topic> &topics, const QString &label)
{
    ChangeSet act{storable(label), {}};
    QSet<TopicId> kept;
    for (const Topic &topic : topics)
        kept.insert(topic.id);
    for (const QList<Topic> all = data.topics(); const Topic &topic : all) {
        if (!kept.contains(topic.id))
            act.changes.append(Change<Topic>{topic, {}});
    }
    for (qsizetype i = 0; i < topics.size(); ++i) {
        Topic after = storable(topics[i]);
        after.name = after.name.trimmed();
        after.position = int(i);
        if (after.id.isNull() || after.name.isEmpty())
            return failure(ErrorCode::BadArgument, after.name);
        const auto before = copyOf(data.topic(after.id));
        if (before != after)
            act.changes.append(Change<Topic>{before, after});
    }
    return act;
}

}
