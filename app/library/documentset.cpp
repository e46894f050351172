// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/documentset.h"

#include <algorithm>

namespace Crossread::Library {

using namespace Core;

namespace {

bool isWithinGroup(const DocumentRecord &record, const QString &group)
{
    return record.group == group || record.group.startsWith(group + u'/');
}

bool areSaid(const QList<AttributeValue> &wanted, const QList<AttributeValue> &of)
{
    return std::ranges::all_of(wanted, [&of](const AttributeValue &one) {
        return valueOf(of, one.attribute).compare(one.value, Qt::CaseInsensitive) == 0;
    });
}

/// As questions to the annotations have it: what is known of its day lies between them as a whole.
bool isPublishedWithin(const DocumentRecord &record, const DocumentSet &set)
{
    const auto days = daysOf(record.metadata.published);
    const auto from = daysOf(set.from);
    const auto to = daysOf(set.to);
    return days && (!from || from->first <= days->first) && (!to || days->second <= to->second);
}

}

QList<DocumentRecord> recordsIn(const Project::Data &data, const DocumentSet &set)
{
    const QSet<DocumentId> meant(set.documents.cbegin(), set.documents.cend());
    const bool isDated = !set.from.isEmpty() || !set.to.isEmpty();
    const auto isMeant = [&](const DocumentRecord &one) {
        return (meant.isEmpty() || meant.contains(one.id)) && (!set.group || isWithinGroup(one, *set.group))
            && areSaid(set.said, one.attributes) && (!isDated || isPublishedWithin(one, set));
    };
    QList<DocumentRecord> records = data.documents();
    records.removeIf([&isMeant](const DocumentRecord &one) { return !isMeant(one); });
    return records;
}

Retrieve::SpokenBy spokenBy(const Project::Data &data, const DocumentSet &set)
{
    if (set.speakers.isEmpty() && set.saidOfSpeakers.isEmpty())
        return {};
    return [data, names = set.speakers, said = set.saidOfSpeakers](const QString &name) {
        const SpeakerRecord *speaker = data.speakerByName(name);
        return (names.isEmpty() || names.contains(name, Qt::CaseInsensitive))
            && areSaid(said, speaker == nullptr ? QList<AttributeValue>() : speaker->attributes);
    };
}

}
