// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/exchangenames.h"

#include "report/names.h"

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// Under which everything that follows from a name has its id.
const QUuid &space()
{
    static const QUuid space(0x9f0c4d6a, 0x27b1, 0x4e58, 0xb3, 0x0d, 0x64, 0x1e, 0xa8, 0x92, 0x5c, 0xf7);
    return space;
}

constexpr std::pair<AttributeType, QLatin1StringView> typeKeys[]{{AttributeType::Text, "text"_L1},
    {AttributeType::Number, "number"_L1}, {AttributeType::Date, "date"_L1}, {AttributeType::Choice, "choice"_L1}};
constexpr std::pair<AttributeOf, QLatin1StringView> ofKeys[]{
    {AttributeOf::Document, "document"_L1}, {AttributeOf::Speaker, "speaker"_L1}};

template <typename Table, typename Value>
QLatin1StringView keyIn(const Table &table, Value value)
{
    return std::ranges::find_if(table, [value](const auto &row) { return row.first == value; })->second;
}

template <typename Table, typename Value>
void takeFrom(const Table &table, QStringView key, Value &value)
{
    const auto *row = std::ranges::find_if(table, [key](const auto &one) { return one.second == key; });
    if (row != std::end(table))
        value = row->first;
}

}

QString exchangeOrigin()
{
    return u"Crossread"_s;
}

bool isOurs(const Exchange::Package &package)
{
    return package.origin.startsWith(exchangeOrigin());
}

const QList<KnownVariable> &knownVariables()
{
    static const QList<KnownVariable> variables{{kindKey}, {"Title"_L1, &Metadata::title},
        {"Authors"_L1, nullptr, &Metadata::authors}, {"Publisher"_L1, &Metadata::publisher},
        {"Published"_L1, &Metadata::published}, {"Address"_L1, &Metadata::address},
        {"Accessed"_L1, &Metadata::accessed}, {"Language"_L1, &Metadata::language},
        {"Translators"_L1, nullptr, &Metadata::translators}, {"Event"_L1, &Metadata::eventTitle},
        {"Event date"_L1, &Metadata::eventDate}, {"Event place"_L1, &Metadata::eventPlace}};
    return variables;
}

QString KnownVariable::saidIn(const Metadata &metadata) const
{
    if (text != nullptr)
        return metadata.*text;
    return names != nullptr ? (metadata.*names).join(u"; "_s) : QString();
}

void KnownVariable::say(Metadata &metadata, const QString &value) const
{
    if (text != nullptr)
        metadata.*text = value;
    else if (names != nullptr)
        metadata.*names = value.split(u"; "_s, Qt::SkipEmptyParts);
}

QUuid knownVariableId(QLatin1StringView key)
{
    return QUuid::createUuidV5(space(), QString(u"variable/"_s + key));
}

QString exchangeName(const Link &link)
{
    const QString state = Report::nameOf(link.state);
    return link.verdict ? state + u": " + Report::nameOf(*link.verdict) : state;
}

void takeExchangeName(Link &link, const QString &name)
{
    for (const LinkState state : {LinkState::Suggested, LinkState::Confirmed, LinkState::Rejected, LinkState::ByHand}) {
        if (name.section(u": "_s, 0, 0) == Report::nameOf(state))
            link.state = state;
    }
    link.verdict = Report::verdictFromName(name.section(u": "_s, 1));
}

bool hasLostWords(const Link &link)
{
    const auto isLost = [](const LinkEnd &end) {
        return end.state == AnchorState::Orphaned && !end.anchor.exact.isEmpty();
    };
    return isLost(link.from) || isLost(link.to);
}

QString exchangeDescription(const Attribute &attribute)
{
    return (QStringList{keyIn(ofKeys, attribute.of) + u' ' + keyIn(typeKeys, attribute.type)} + attribute.choices)
        .join(u'\n');
}

void takeExchangeDescription(Attribute &attribute, const QString &description)
{
    QStringList lines = description.split(u'\n');
    const QString first = lines.takeFirst();
    takeFrom(ofKeys, first.section(u' ', 0, 0), attribute.of);
    takeFrom(typeKeys, first.section(u' ', 1, 1), attribute.type);
    attribute.choices = lines;
}

QUuid groupId(const QString &group)
{
    return QUuid::createUuidV5(space(), QString(u"group/"_s + group));
}

QUuid speakerCaseId(const QString &name)
{
    return QUuid::createUuidV5(space(), QString(u"speaker/"_s + name));
}

}
