// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actjson.h"
#include "store/rows.h"

#include <QTimeZone>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QString selectDocuments =
    u"SELECT id, name, source_path, options, imported, position FROM document ORDER BY position, name"_s;
const QString selectCodes =
    u"SELECT id, parent, name, colour, shortcut, memo, position FROM code ORDER BY position, name"_s;
const QString selectAnnotations =
    u"SELECT id, document, span_begin, span_end, exact, prefix, suffix, text_sha256, state,"
    " memo, coder, created, modified FROM annotation"_s;
const QString selectAnnotationCodes = u"SELECT annotation, code FROM annotation_code ORDER BY annotation, position"_s;
const QString selectTopics =
    u"SELECT id, name, colour, phrases, enabled, position FROM topic ORDER BY position, name"_s;
const QString selectLinks =
    u"SELECT id, from_document, from_begin, from_end, from_exact, from_prefix, from_suffix, from_text_sha256,"
    " from_state, to_document, to_begin, to_end, to_exact, to_prefix, to_suffix, to_text_sha256, to_state, state,"
    " verdict, note, coder, created FROM link ORDER BY created"_s;

template <typename Id>
Id idAt(const QSqlQuery &query, int column)
{
    return Id(QUuid::fromRfc4122(query.value(column).toByteArray()));
}

QDateTime timeAt(const QSqlQuery &query, int column)
{
    return QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), QTimeZone::UTC);
}

/// Columns begin, end, exact, prefix, suffix, hash from `column` on. Projects repeat few hashes: they share their memory.
Anchor anchorAt(const QSqlQuery &query, int column, QByteArray &lastHash)
{
    if (const QByteArray hash = query.value(column + 5).toByteArray(); hash != lastHash)
        lastHash = hash;
    return {{query.value(column).toLongLong(), query.value(column + 1).toLongLong()},
        query.value(column + 2).toString(), query.value(column + 3).toString(), query.value(column + 4).toString(),
        lastHash};
}

/// Runs a query and hands every row to `row`, which says whether it was one of ours.
template <typename Row>
Result<void> forEachRow(Database &database, const QString &sql, Row row)
{
    auto query = database.prepare(sql);
    if (!query)
        return std::unexpected(query.error());
    if (const auto done = database.execute(*query); !done)
        return done;
    while (query->next()) {
        if (!row(std::as_const(*query)))
            return failure(ErrorCode::DamagedProject, database.subject());
    }
    return database.checkEnd(*query);
}

}

Result<QList<DocumentRecord>> readDocuments(Database &database)
{
    QList<DocumentRecord> records;
    return forEachRow(database, selectDocuments, [&records](const QSqlQuery &row) {
        const auto options = optionsFromJson(row.value(3).toString());
        records.append({idAt<DocumentId>(row, 0), row.value(1).toString(), row.value(2).toString(),
            options.value_or(ImportOptions{}), timeAt(row, 4), row.value(5).toInt()});
        return options.has_value();
    }).transform([&records] { return std::move(records); });
}

Result<QList<Code>> readCodes(Database &database)
{
    QList<Code> codes;
    return forEachRow(database, selectCodes, [&codes](const QSqlQuery &row) {
        codes.append({idAt<CodeId>(row, 0), idAt<CodeId>(row, 1), row.value(2).toString(), row.value(3).toUInt(),
            row.value(4).toString(), row.value(5).toString(), row.value(6).toInt()});
        return true;
    }).transform([&codes] { return std::move(codes); });
}

Result<QList<Annotation>> readAnnotations(Database &database)
{
    QHash<AnnotationId, QList<CodeId>> codes;
    const auto codesRead = forEachRow(database, selectAnnotationCodes, [&codes](const QSqlQuery &row) {
        codes[idAt<AnnotationId>(row, 0)].append(idAt<CodeId>(row, 1));
        return true;
    });
    if (!codesRead)
        return std::unexpected(codesRead.error());
    QList<Annotation> annotations;
    QByteArray hash;
    QString lastCoder;
    const auto read = forEachRow(database, selectAnnotations, [&](const QSqlQuery &row) {
        const auto id = idAt<AnnotationId>(row, 0);
        if (const QString coder = row.value(10).toString(); coder != lastCoder)
            lastCoder = coder;
        annotations.append({id, idAt<DocumentId>(row, 1), anchorAt(row, 2, hash), AnchorState(row.value(8).toInt()),
            codes.take(id), row.value(9).toString(), lastCoder, timeAt(row, 11), timeAt(row, 12)});
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    std::ranges::sort(annotations, {},
        [](const Annotation &one) { return std::tuple(one.document.uuid(), one.anchor.span, one.id.uuid()); });
    return annotations;
}

Result<QList<Topic>> readTopics(Database &database)
{
    QList<Topic> topics;
    return forEachRow(database, selectTopics, [&topics](const QSqlQuery &row) {
        topics.append({idAt<TopicId>(row, 0), row.value(1).toString(), row.value(2).toUInt(),
            phrasesFromJson(row.value(3).toString()), row.value(4).toBool(), row.value(5).toInt()});
        return true;
    }).transform([&topics] { return std::move(topics); });
}

Result<QList<Link>> readLinks(Database &database)
{
    QList<Link> links;
    QByteArray hash;
    return forEachRow(database, selectLinks, [&](const QSqlQuery &row) {
        const auto endAt = [&](int column) {
            return LinkEnd{idAt<DocumentId>(row, column), anchorAt(row, column + 1, hash),
                AnchorState(row.value(column + 7).toInt())};
        };
        const std::optional<Verdict> verdict =
            row.isNull(18) ? std::nullopt : std::optional(Verdict(row.value(18).toInt()));
        links.append({idAt<LinkId>(row, 0), endAt(1), endAt(9), LinkState(row.value(17).toInt()), verdict,
            row.value(19).toString(), row.value(20).toString(), timeAt(row, 21)});
        return true;
    }).transform([&links] { return std::move(links); });
}

}
