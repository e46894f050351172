// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/links.h"

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

QList<Link> linksByHand(const Project::Data &data)
{
    QList<Link> links = data.links();
    links.removeIf([](const Link &link) {
        return link.state != LinkState::ByHand || link.from.anchor.exact.isEmpty() || link.to.anchor.exact.isEmpty();
    });
    return links;
}

Formats::Table tableOf(const QList<Link> &links, const Project::Data &data)
{
    using Content = Formats::Table::Content;
    Formats::Table table;
    table.columns = {{u"passage"_s}, {u"document"_s}, {u"linked_passage"_s}, {u"linked_document"_s}, {u"coder"_s},
        {u"made"_s, Content::Value}};
    const auto nameOf = [&data](DocumentId id) {
        const DocumentRecord *record = data.record(id);
        return record == nullptr ? QString() : record->name;
    };
    for (const Link &link : links)
        table.rows.append({link.to.anchor.exact, nameOf(link.to.document), link.from.anchor.exact,
            nameOf(link.from.document), link.coder, link.created.toUTC().toString(Qt::ISODate)});
    return table;
}

}
