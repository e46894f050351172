// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/saying.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// "Outlet=Reuters" as name and value.
Result<QList<std::pair<QString, QString>>> saidIn(const QStringList &texts)
{
    QList<std::pair<QString, QString>> said;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'=');
        const QString name = text.left(at).trimmed();
        if (at < 0 || name.isEmpty())
            return failure(ErrorCode::BadArgument, text);
        said.append({name, text.sliced(at + 1).trimmed()});
    }
    return said;
}

}

Result<void> say(
    Project::Project &project, const QList<std::variant<DocumentId, QString>> &things, const QStringList &texts)
{
    const auto said = saidIn(texts);
    if (!said)
        return std::unexpected(said.error());
    QList<Attribute> fresh;
    const auto idOf = [&](AttributeOf of, const QString &name) {
        if (const Attribute *there = project.data().attributeByName(of, name))
            return there->id;
        const auto made = std::ranges::find(fresh, name, &Attribute::name);
        if (made != fresh.end())
            return made->id;
        fresh.append({AttributeId::create(), name, AttributeType::Text, of, {}, 0});
        return fresh.constLast().id;
    };
    QList<Project::Said> values;
    for (const auto &thing : things) {
        const auto of = std::holds_alternative<DocumentId>(thing) ? AttributeOf::Document : AttributeOf::Speaker;
        for (const auto &[name, value] : *said)
            values.append({thing, idOf(of, name), value});
    }
    return project.setValues(values, fresh);
}

QJsonObject attributesAsJson(const Project::Data &data, const QList<AttributeValue> &values)
{
    QJsonObject object;
    for (const AttributeValue &one : values)
        object.insert(data.attribute(one.attribute)->name, one.value);
    return object;
}

QString attributesAsText(const Project::Data &data, const QList<AttributeValue> &values)
{
    QString text;
    for (const AttributeValue &one : values)
        text += u"  %1: %2\n"_s.arg(data.attribute(one.attribute)->name, one.value.simplified());
    return text;
}

QJsonObject citationAsJson(const Metadata &metadata)
{
    return {{"title"_L1, metadata.title}, {"authors"_L1, QJsonArray::fromStringList(metadata.authors)},
        {"publisher"_L1, metadata.publisher}, {"published"_L1, metadata.published}, {"address"_L1, metadata.address},
        {"accessed"_L1, metadata.accessed}, {"language"_L1, metadata.language},
        {"translators"_L1, QJsonArray::fromStringList(metadata.translators)}, {"event"_L1, metadata.eventTitle},
        {"event_date"_L1, metadata.eventDate}, {"event_place"_L1, metadata.eventPlace}};
}

}
