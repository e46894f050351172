// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/record.h"

#include "export/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Crossread::Export {

using namespace Qt::StringLiterals;
using Formats::Table;

namespace {

const QString softwareName = u"Crossread"_s;

/// An excerpt and what is made of it once for all its fields.
struct Said : ReadyCitation {
    const Excerpt &excerpt;
};

template <typename Of>
struct Field {
    QString name;
    Table::Content content;
    QJsonValue (*value)(const Of &); ///< text and lists are empty where nothing is known, numbers null
};

QJsonValue number(qsizetype value, bool isKnown)
{
    return isKnown ? QJsonValue(qint64(value)) : QJsonValue();
}

QJsonValue list(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QString stateName(Core::AnchorState state)
{
    switch (state) {
    case Core::AnchorState::Exact: return u"exact"_s;
    case Core::AnchorState::Moved: return u"moved"_s;
    case Core::AnchorState::Orphaned: return u"orphaned"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool hasPlace(const Excerpt &excerpt)
{
    return excerpt.state != Core::AnchorState::Orphaned;
}

/// What the positions of an excerpt count.
QString countedIn(const Excerpt &excerpt)
{
    if (!hasPlace(excerpt))
        return {};
    return excerpt.isInFile ? u"code points of the source file"_s : u"code points of the extracted text"_s;
}

using enum Table::Content;

/// What readers look for first: the words, who says them, and how they are cited.
const QList<Field<Said>> &fieldsToRead()
{
    static const QList<Field<Said>> fields{
        {u"quote"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.quote; }},
        {u"codes"_s, Text, [](const Said &said) { return list(said.excerpt.codes); }},
        {u"memo"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.memo; }},
        {u"speaker"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.speaker; }},
        {u"role"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.speakerRole; }},
        {u"document"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.document; }},
        {u"title"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.documentTitle; }},
        {u"place"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.place; }},
        {u"turn"_s, Number, [](const Said &said) { return number(said.excerpt.turn, said.excerpt.turn > 0); }},
        {u"last_turn"_s, Number, [](const Said &said) { return number(said.excerpt.lastTurn, said.excerpt.turn > 0); }},
        {u"paragraph"_s, Number,
            [](const Said &said) { return number(said.excerpt.paragraph, said.excerpt.paragraph > 0); }},
        {u"last_paragraph"_s, Number,
            [](const Said &said) { return number(said.excerpt.lastParagraph, said.excerpt.paragraph > 0); }},
        {u"sentence"_s, Number,
            [](const Said &said) { return number(said.excerpt.sentence, said.excerpt.sentence > 0); }},
        {u"last_sentence"_s, Number,
            [](const Said &said) { return number(said.excerpt.lastSentence, said.excerpt.sentence > 0); }},
        {u"citation"_s, Text, [](const Said &said) -> QJsonValue { return said.citation; }},
        {u"reference"_s, Text, [](const Said &said) -> QJsonValue { return said.reference; }},
        {u"citation_key"_s, Value, [](const Said &said) -> QJsonValue { return said.excerpt.citationKey; }},
        {u"author"_s, Text, [](const Said &said) { return list(said.excerpt.metadata.authors); }},
        {u"publisher"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.publisher; }},
        {u"published"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.published; }},
        {u"address"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.address; }},
        {u"accessed"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.accessed; }},
        {u"language"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.language; }},
        {u"translator"_s, Text, [](const Said &said) { return list(said.excerpt.metadata.translators); }},
        {u"event"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.eventTitle; }},
        {u"event_date"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.eventDate; }},
        {u"event_place"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.metadata.eventPlace; }},
        {u"group"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.group; }}};
    return fields;
}

const QList<Field<Counterpart>> &fieldsOfLinks()
{
    static const QList<Field<Counterpart>> fields{
        {u"document"_s, Text, [](const Counterpart &link) -> QJsonValue { return link.document; }},
        {u"quote"_s, Text, [](const Counterpart &link) -> QJsonValue { return link.quote; }},
        {u"start"_s, Number,
            [](const Counterpart &link) {
                return number(link.source.value_or(Core::SourceSpan()).begin, link.source.has_value());
            }},
        {u"end"_s, Number,
            [](const Counterpart &link) {
                return number(link.source.value_or(Core::SourceSpan()).end, link.source.has_value());
            }},
        {u"state"_s, Value, [](const Counterpart &link) -> QJsonValue { return stateName(link.state); }},
        {u"similarity"_s, Number,
            [](const Counterpart &link) { return link.similarity ? QJsonValue(*link.similarity) : QJsonValue(); }},
        {u"relation"_s, Value, [](const Counterpart &link) -> QJsonValue { return link.relation; }},
        {u"ruling"_s, Value, [](const Counterpart &link) -> QJsonValue { return link.ruling; }},
        {u"verdict"_s, Value, [](const Counterpart &link) -> QJsonValue { return link.verdict; }},
        {u"note"_s, Text, [](const Counterpart &link) -> QJsonValue { return link.note; }},
        {u"coder"_s, Text, [](const Counterpart &link) -> QJsonValue { return link.coder; }}};
    return fields;
}

/// Who coded it and when, and what leads to the very words again.
const QList<Field<Said>> &fieldsToCheck()
{
    static const QList<Field<Said>> fields{
        {u"coder"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.coder; }},
        {u"created"_s, Value, [](const Said &said) -> QJsonValue { return utc(said.excerpt.created); }},
        {u"modified"_s, Value, [](const Said &said) -> QJsonValue { return utc(said.excerpt.modified); }},
        {u"state"_s, Value, [](const Said &said) -> QJsonValue { return stateName(said.excerpt.state); }},
        {u"speaker_as_printed"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.speakerLabel; }},
        {u"speech_note"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.speechNote; }},
        {u"prefix"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.prefix; }},
        {u"suffix"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.suffix; }},
        {u"start"_s, Number,
            [](const Said &said) { return number(said.excerpt.source.begin, hasPlace(said.excerpt)); }},
        {u"end"_s, Number, [](const Said &said) { return number(said.excerpt.source.end, hasPlace(said.excerpt)); }},
        {u"counted_in"_s, Value, [](const Said &said) -> QJsonValue { return countedIn(said.excerpt); }},
        {u"document_id"_s, Value, [](const Said &said) -> QJsonValue { return said.excerpt.documentId; }},
        {u"source_file"_s, Text, [](const Said &said) -> QJsonValue { return said.excerpt.sourceFile; }},
        {u"source_sha256"_s, Value, [](const Said &said) -> QJsonValue { return said.excerpt.sourceSha256; }},
        {u"reader"_s, Value, [](const Said &said) -> QJsonValue { return said.excerpt.format; }},
        {u"reader_version"_s, Number,
            [](const Said &said) { return number(said.excerpt.formatVersion, said.excerpt.formatVersion > 0); }},
        {u"text_sha256"_s, Value, [](const Said &said) -> QJsonValue { return said.excerpt.textSha256; }},
        {u"id"_s, Value, [](const Said &said) -> QJsonValue { return said.excerpt.id; }}};
    return fields;
}

QString joined(const QStringList &texts)
{
    const bool hasSome = std::ranges::any_of(texts, [](const QString &text) { return !text.isEmpty(); });
    return hasSome ? texts.join(u"; ") : QString();
}

QString cellOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    QStringList texts;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &one : values)
        texts.append(cellOf(one));
    return joined(texts);
}

/// The columns of attributes, in the order in which the excerpts have them.
QStringList attributesOf(const QList<Excerpt> &excerpts)
{
    QStringList names;
    QSet<QString> known;
    for (const Excerpt &excerpt : excerpts) {
        for (const auto &[name, value] : excerpt.attributes) {
            if (known.contains(name))
                continue;
            known.insert(name);
            names.append(name);
        }
    }
    return names;
}

QStringList rowOf(const Said &said, const QString &software, const QStringList &attributes)
{
    QStringList row;
    for (const Field<Said> &field : fieldsToRead())
        row.append(cellOf(field.value(said)));
    for (const Field<Counterpart> &field : fieldsOfLinks()) {
        QStringList texts;
        for (const Counterpart &link : said.excerpt.links)
            texts.append(cellOf(field.value(link)));
        row.append(joined(texts));
    }
    for (const Field<Said> &field : fieldsToCheck())
        row.append(cellOf(field.value(said)));
    row.append(software);
    QHash<QString, QString> values;
    for (const auto &[name, value] : said.excerpt.attributes)
        values.insert(name, value);
    for (const QString &name : attributes)
        row.append(values.value(name));
    return row;
}

QJsonObject objectOf(const Said &said)
{
    QJsonObject object;
    for (const QList<Field<Said>> &fields : {fieldsToRead(), fieldsToCheck()}) {
        for (const Field<Said> &field : fields)
            object.insert(field.name, field.value(said));
    }
    QJsonArray links;
    for (const Counterpart &counterpart : said.excerpt.links) {
        QJsonObject link;
        for (const Field<Counterpart> &field : fieldsOfLinks())
            link.insert(field.name, field.value(counterpart));
        links.append(link);
    }
    object.insert(u"linked"_s, links);
    QJsonObject attributes;
    for (const auto &[name, value] : said.excerpt.attributes)
        attributes.insert(name, value);
    object.insert(u"attributes"_s, attributes);
    return object;
}

}

ReadyCitation citationOf(const Excerpt &excerpt, Core::CitationStyle style)
{
    if (excerpt.cited.title.isEmpty() && excerpt.cited.metadata.title.isEmpty())
        return {};
    const Core::Citation made = Core::citationIn(style, excerpt.cited);
    return made.inText.isEmpty() ? ReadyCitation{made.reference, {}} : ReadyCitation{made.inText, made.reference};
}

Table tableOf(const QList<Excerpt> &excerpts, Core::CitationStyle style)
{
    Table table;
    for (const Field<Said> &field : fieldsToRead())
        table.columns.append({field.name, field.content});
    for (const Field<Counterpart> &field : fieldsOfLinks())
        table.columns.append({u"linked_"_s + field.name, field.content});
    for (const Field<Said> &field : fieldsToCheck())
        table.columns.append({field.name, field.content});
    table.columns.append({u"software"_s, Value});
    const QStringList attributes = attributesOf(excerpts);
    for (const QString &name : attributes)
        table.columns.append({name, Text});
    const QString software = QString(softwareName + u' ' + QCoreApplication::applicationVersion()).trimmed();
    for (const Excerpt &excerpt : excerpts)
        table.rows.append(rowOf({citationOf(excerpt, style), excerpt}, software, attributes));
    return table;
}

QJsonObject dataOf(const QList<Excerpt> &excerpts, const Presentation &how)
{
    QJsonArray array;
    for (const Excerpt &excerpt : excerpts)
        array.append(objectOf({citationOf(excerpt, how.style), excerpt}));
    return {{u"format"_s, u"crossread-excerpts"_s}, {u"version"_s, 1}, {u"software"_s, softwareName},
        {u"software_version"_s, QCoreApplication::applicationVersion()}, {u"project"_s, how.project},
        {u"citation_style"_s, Core::citationStyleKey(how.style)}, {u"excerpts"_s, array}};
}

}
