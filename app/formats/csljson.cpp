// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/words.h"
#include "formats/writers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

QString cslType(const Reference &reference)
{
    switch (reference.kind) {
    case Core::DocumentKind::Transcript: return u"speech"_s;
    case Core::DocumentKind::Article:
        return reference.metadata.publisher.isEmpty() ? u"webpage"_s : u"article-newspaper"_s;
    case Core::DocumentKind::Other: return reference.metadata.address.isEmpty() ? u"document"_s : u"webpage"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject cslName(const Core::PersonName &name)
{
    if (name.isOffice())
        return {{u"literal"_s, name.family}};
    QJsonObject out{{u"family"_s, name.family}, {u"given"_s, name.given}};
    if (!name.particle.isEmpty())
        out.insert(u"non-dropping-particle"_s, name.particle);
    return out;
}

QByteArray cslOf(const QList<Reference> &references)
{
    QJsonArray items;
    for (const Reference &reference : references) {
        const Core::Metadata &metadata = reference.metadata;
        QJsonObject item{{u"id"_s, reference.key}, {u"type"_s, cslType(reference)}, {u"title"_s, metadata.title}};
        const auto add = [&item](const QString &key, const QString &value) {
            if (!value.isEmpty())
                item.insert(key, value);
        };
        const auto addDate = [&item](const QString &key, const QString &text) {
            const Core::KnownDate date = Core::knownDate(text);
            QJsonArray parts;
            for (const int part : {date.year, date.month, date.day}) {
                if (part > 0)
                    parts.append(part);
            }
            if (!parts.isEmpty())
                item.insert(key, QJsonObject{{u"date-parts"_s, QJsonArray{parts}}});
        };
        const auto addNames = [&item](const QString &key, const QStringList &names) {
            QJsonArray people;
            for (const QString &name : names)
                people.append(cslName(Core::personName(name)));
            if (!people.isEmpty())
                item.insert(key, people);
        };
        addNames(u"author"_s, metadata.authors);
        addNames(u"translator"_s, metadata.translators);
        const QString type = cslType(reference);
        const bool hasContainer = type == u"article-newspaper" || type == u"webpage";
        add(hasContainer ? u"container-title"_s : u"publisher"_s, metadata.publisher);
        addDate(u"issued"_s, metadata.published);
        addDate(u"accessed"_s, metadata.accessed);
        add(u"event-title"_s, metadata.eventTitle);
        addDate(u"event-date"_s, metadata.eventDate);
        add(u"event-place"_s, metadata.eventPlace);
        add(u"URL"_s, metadata.address);
        add(u"language"_s, metadata.language);
        items.append(item);
    }
    return QJsonDocument(items).toJson();
}

}

Format cslJson()
{
    return {.name = u"csl"_s,
        .suffix = u"json"_s,
        .description = [] { return Words::tr("CSL-JSON, for Zotero and Pandoc"); },
        .takes = [](const Content &content) { return bool(content.references); },
        .write = [](const Content &content, const Options &) { return cslOf(content.references()); }};
}

}
