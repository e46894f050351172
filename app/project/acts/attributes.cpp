// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/attributes.h"

#include "project/acts/listed.h"

#include <map>

namespace Crossread::Project::Acts {

using namespace Core;

namespace {

/// Null where nothing stays that would have to be said of the speaker.
std::optional<SpeakerRecord> kept(const SpeakerRecord &speaker)
{
    return speaker.memo.isEmpty() && speaker.attributes.isEmpty() ? std::nullopt : std::optional(speaker);
}

SpeakerRecord speakerNamed(const Data &data, const QString &name)
{
    const SpeakerRecord *there = data.speakerByName(name);
    return there ? *there : SpeakerRecord{SpeakerId::create(), name, {}, {}};
}

void changeSpeaker(const Data &data, const SpeakerRecord &after, ChangeSet &act)
{
    const auto before = copyOf(data.speaker(after.id));
    const auto now = kept(after);
    if (before != now)
        act.changes.append(Change<SpeakerRecord>{before, now});
}

/// What is said already, in its old words and its new ones.
Result<void> checkSaid(const Data &data, const Attribute &attribute)
{
    const auto check = [&attribute](const auto &things) -> Result<void> {
        for (const auto &thing : things) {
            const QString said = valueOf(thing.attributes, attribute.id);
            if (!checkedValue(attribute, said))
                return failure(ErrorCode::BadValue, said, thing.name);
        }
        return {};
    };
    return attribute.of == AttributeOf::Document ? check(data.documents()) : check(data.speakers());
}

Result<Attribute> checkedAttribute(const Data &data, const Attribute &wanted)
{
    Attribute after = wanted;
    for (QString &choice : after.choices)
        choice = choice.trimmed();
    after.choices.removeAll(QString());
    after.choices.removeDuplicates();
    if (after.type != AttributeType::Choice)
        after.choices.clear();
    // What something can be said of stays: there is nothing else that it could be said of.
    if (const Attribute *before = data.attribute(after.id))
        after.of = before->of;
    return listed(data.attributes(after.of), after);
}

/// What comes to be said, thing by thing: each is changed once, whatever is said of it.
class Saying {
public:
    explicit Saying(const Data &data)
        : m_data(data)
    {
    }

    [[nodiscard]] Result<void> take(const Said &one)
    {
        const Attribute *attribute = m_data.attribute(one.attribute);
        const auto *document = std::get_if<DocumentId>(&one.of);
        if (!attribute || (attribute->of == AttributeOf::Document) != (document != nullptr))
            return failure(ErrorCode::NoSuchAttribute, attribute ? attribute->name : one.attribute.toString());
        const auto value = checkedValue(*attribute, storable(one.value));
        if (!value)
            return failure(ErrorCode::BadValue, one.value, attribute->name);
        QList<AttributeValue> *said =
            document ? saidOf(*document) : saidOf(storable(std::get<QString>(one.of)).trimmed());
        if (!said)
            return document ? failure(ErrorCode::NoSuchDocument, document->toString())
                            : failure(ErrorCode::BadArgument);
        setValue(*said, one.attribute, *value);
        return {};
    }
    void addTo(ChangeSet &act) const
    {
        for (const auto &[id, after] : m_documents) {
            if (const DocumentRecord &before = *m_data.record(after.id); before != after)
                act.changes.append(Change<DocumentRecord>{before, after});
        }
        for (const auto &[name, after] : m_speakers)
            changeSpeaker(m_data, after, act);
    }

private:
    /// Null where there is no such thing.
    [[nodiscard]] QList<AttributeValue> *saidOf(DocumentId id)
    {
        const DocumentRecord *there = m_data.record(id);
        return there ? &m_documents.try_emplace(id, *there).first->second.attributes : nullptr;
    }
    [[nodiscard]] QList<AttributeValue> *saidOf(const QString &name)
    {
        return name.isEmpty() ? nullptr
                              : &m_speakers.try_emplace(name, speakerNamed(m_data, name)).first->second.attributes;
    }

    const Data &m_data;
    std::map<DocumentId, DocumentRecord> m_documents;
    std::map<QString, SpeakerRecord> m_speakers;
};

}

Result<ChangeSet> setAttribute(const Data &data, const Attribute &attribute)
{
    const auto before = copyOf(data.attribute(attribute.id));
    const auto after = checkedAttribute(data, attribute);
    const auto fits = after ? checkSaid(data, *after) : std::unexpected(after.error());
    if (!fits)
        return std::unexpected(fits.error());
    const QString label = before ? Project::tr("Change attribute “%1”") : Project::tr("Add attribute “%1”");
    return oneChange<Attribute>(label.arg(after->name), before, *after);
}

Result<ChangeSet> removeAttribute(const Data &data, AttributeId id)
{
    const Attribute *gone = data.attribute(id);
    if (!gone)
        return failure(ErrorCode::NoSuchAttribute, id.toString());
    ChangeSet act{Project::tr("Remove attribute “%1”").arg(gone->name), {}};
    for (const QList<DocumentRecord> all = data.documents(); const DocumentRecord &before : all) {
        DocumentRecord after = before;
        setValue(after.attributes, id, {});
        if (after != before)
            act.changes.append(Change<DocumentRecord>{before, after});
    }
    for (const QList<SpeakerRecord> all = data.speakers(); SpeakerRecord speaker : all) {
        setValue(speaker.attributes, id, {});
        changeSpeaker(data, speaker, act);
    }
    act.changes.append(Change<Attribute>{*gone, {}});
    return act;
}

Result<ChangeSet> setValues(
    const Data &data, const QList<Said> &values, const QList<Attribute> &attributes, const QString &label)
{
    Data planned = data;
    ChangeSet act;
    for (const Attribute &wanted : attributes) {
        const auto after = checkedAttribute(planned, wanted);
        if (!after)
            return std::unexpected(after.error());
        const auto before = copyOf(data.attribute(after->id));
        if (before == *after)
            continue;
        act.changes.append(Change<Attribute>{before, *after});
        planned.apply({act.changes.constLast()});
    }
    Saying saying(planned);
    for (const Said &one : values) {
        if (const auto said = saying.take(one); !said)
            return std::unexpected(said.error());
    }
    saying.addTo(act);
    planned.apply(act.changes);
    for (const Attribute &changed : attributes) {
        if (const auto fits = checkSaid(planned, *planned.attribute(changed.id)); !fits)
            return std::unexpected(fits.error());
    }
    const Attribute *only = values.isEmpty() ? nullptr : planned.attribute(values.constFirst().attribute);
    const bool isOne =
        only && std::ranges::all_of(values, [only](const Said &one) { return one.attribute == only->id; });
    act.label = !label.isEmpty() ? storable(label)
        : isOne                  ? Project::tr("Set “%1”").arg(only->name)
                                 : Project::tr("Set attributes");
    return act;
}

Result<ChangeSet> setSpeakerMemo(const Data &data, const QString &name, const QString &memo)
{
    SpeakerRecord after = speakerNamed(data, storable(name).trimmed());
    if (after.name.isEmpty())
        return failure(ErrorCode::BadArgument, name);
    after.memo = storable(memo);
    ChangeSet act{Project::tr("Change memo on “%1”").arg(after.name), {}};
    changeSpeaker(data, after, act);
    return act;
}

ChangeSet setMemo(const Data &data, const QString &memo)
{
    const std::optional<ProjectMemo> before = copyOf(data.projectMemo());
    ProjectMemo after = before.value_or(ProjectMemo{projectMemoId(), {}});
    after.memo = storable(memo);
    return oneChange<ProjectMemo>(
        Project::tr("Change project memo"), before, after.saysNothing() ? std::nullopt : std::optional(after));
}

}
