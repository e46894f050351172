// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/actjson.h"

#include <QTimeZone>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// What an upsert writes is taken from its row (excluded), so that each value is bound once.
const QString saveDocument
    = u"INSERT INTO document (id, name, source_path, options, imported, position) VALUES (?, ?, ?, ?, ?, ?)"
      " ON CONFLICT (id) DO UPDATE SET name = excluded.name, source_path = excluded.source_path,"
      " options = excluded.options, imported = excluded.imported, position = excluded.position"_s;
const QString saveCode
    = u"INSERT INTO code (id, parent, name, colour, shortcut, memo, position) VALUES (?, ?, ?, ?, ?, ?, ?)"
      " ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, name = excluded.name, colour = excluded.colour,"
      " shortcut = excluded.shortcut, memo = excluded.memo, position = excluded.position"_s;
const QString saveAnnotation
    = u"INSERT INTO annotation (id, document, span_begin, span_end, exact, prefix, suffix, text_sha256, state, memo,"
      " coder, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      " ON CONFLICT (id) DO UPDATE SET document = excluded.document, span_begin = excluded.span_begin,"
      " span_end = excluded.span_end, exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix,"
      " text_sha256 = excluded.text_sha256, state = excluded.state, memo = excluded.memo, coder = excluded.coder,"
      " created = excluded.created, modified = excluded.modified"_s;
const QString saveTopic = u"INSERT INTO topic (id, name, colour, phrases, enabled, position) VALUES (?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour,"
                          " phrases = excluded.phrases, enabled = excluded.enabled, position = excluded.position"_s;
const QString saveLink
    = u"INSERT INTO link (id, from_document, from_begin, from_end, from_exact, from_prefix, from_suffix,"
      " from_text_sha256, from_state, to_document, to_begin, to_end, to_exact, to_prefix, to_suffix, to_text_sha256,"
      " to_state, state, verdict, note, coder, created)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      " ON CONFLICT (id) DO UPDATE SET from_document = excluded.from_document, from_begin = excluded.from_begin,"
      " from_end = excluded.from_end, from_exact = excluded.from_exact, from_prefix = excluded.from_prefix,"
      " from_suffix = excluded.from_suffix, from_text_sha256 = excluded.from_text_sha256,"
      " from_state = excluded.from_state, to_document = excluded.to_document, to_begin = excluded.to_begin,"
      " to_end = excluded.to_end, to_exact = excluded.to_exact, to_prefix = excluded.to_prefix,"
      " to_suffix = excluded.to_suffix, to_text_sha256 = excluded.to_text_sha256, to_state = excluded.to_state,"
      " state = excluded.state, verdict = excluded.verdict, note = excluded.note, coder = excluded.coder,"
      " created = excluded.created"_s;

const QString eraseDocument = u"DELETE FROM document WHERE id = ?"_s;
const QString eraseCode = u"DELETE FROM code WHERE id = ?"_s;
const QString eraseTopic = u"DELETE FROM topic WHERE id = ?"_s;
const QString eraseLink = u"DELETE FROM link WHERE id = ?"_s;

// Many rows at once: ids of 16 bytes lie side by side in one value, whose size is told before it.
const QString eraseAnnotations
    = u"WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 16 FROM place WHERE at + 16 < ?)"
      " DELETE FROM annotation WHERE id IN (SELECT substr(?, at, 16) FROM place)"_s;
const QString eraseAnnotationCodes
    = u"WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 16 FROM place WHERE at + 16 < ?)"
      " DELETE FROM annotation_code WHERE annotation IN (SELECT substr(?, at, 16) FROM place)"_s;
const QString saveAnnotationCodes
    = u"WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 32 FROM place WHERE at + 32 < ?)"
      " INSERT INTO annotation_code (annotation, code, position)"
      " SELECT substr(?, at, 16), substr(?, at + 16, 16), ? FROM place"_s;

const QString selectDocuments
    = u"SELECT id, name, source_path, options, imported, position FROM document ORDER BY position, name"_s;
const QString selectCodes
    = u"SELECT id, parent, name, colour, shortcut, memo, position FROM code ORDER BY position, name"_s;
const QString selectAnnotations = u"SELECT id, document, span_begin, span_end, exact, prefix, suffix, text_sha256, state,"
                                  " memo, coder, created, modified FROM annotation"_s;
const QString selectAnnotationCodes = u"SELECT annotation, code FROM annotation_code ORDER BY annotation, position"_s;
const QString selectTopics = u"SELECT id, name, colour, phrases, enabled, position FROM topic ORDER BY position, name"_s;
const QString selectLinks
    = u"SELECT id, from_document, from_begin, from_end, from_exact, from_prefix, from_suffix, from_text_sha256,"
      " from_state, to_document, to_begin, to_end, to_exact, to_prefix, to_suffix, to_text_sha256, to_state, state,"
      " verdict, note, coder, created FROM link ORDER BY created"_s;

qint64 asTime(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

template<typename Id>
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
    return {{query.value(column).toLongLong(), query.value(column + 1).toLongLong()}, query.value(column + 2).toString(),
            query.value(column + 3).toString(), query.value(column + 4).toString(), lastHash};
}

/// Runs a query and hands every row to `row`, which says whether it was one of ours.
template<typename Row>
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

QVariant asText(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant asBlob(const QUuid &id)
{
    return id.toRfc4122();
}

QVariant asBlob(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

Result<int> RowWriter::run(const QString &sql, std::initializer_list<QVariant> values)
{
    auto prepared = m_prepared.find(&sql);
    if (prepared == m_prepared.end()) {
        auto query = m_database.prepare(sql);
        if (!query)
            return std::unexpected(query.error());
        prepared = m_prepared.emplace(&sql, *std::move(query)).first;
    }
    QSqlQuery &query = prepared->second;
    for (int position = 0; const QVariant &value : values)
        query.bindValue(position++, value);
    if (const auto done = m_database.execute(query); !done)
        return std::unexpected(done.error());
    return query.numRowsAffected();
}

Result<void> RowWriter::erase(const QString &sql, const QUuid &id)
{
    const auto count = run(sql, {asBlob(id)});
    if (!count)
        return std::unexpected(count.error());
    return *count == 1 ? Result<void>() : failure(ErrorCode::StoreFailed, m_database.subject(), id.toString());
}

Result<void> RowWriter::apply(const QList<AnyChange> &changes)
{
    for (auto next = changes.cbegin(); next != changes.cend();) {
        auto behind = std::next(next);
        const auto done = std::visit(
            [&]<typename T>(const Change<T> &change) {
                if constexpr (std::is_same_v<T, Annotation>) {
                    const auto isAlike = [](const AnyChange &any) { return std::holds_alternative<Change<T>>(any); };
                    behind = std::find_if_not(next, changes.cend(), isAlike);
                    return applyAnnotations({next, behind});
                } else {
                    return apply(change);
                }
            },
            *next);
        if (!done)
            return done;
        next = behind;
    }
    return {};
}

Result<void> RowWriter::apply(const Change<DocumentRecord> &change)
{
    if (!change.after)
        return erase(eraseDocument, change.before->id.uuid());
    const DocumentRecord &record = *change.after;
    return run(saveDocument, {asBlob(record.id.uuid()), asText(record.name), asText(record.sourcePath),
                              optionsToJson(record.options), asTime(record.imported), record.position})
        .transform([](int) {});
}

Result<void> RowWriter::apply(const Change<Code> &change)
{
    if (!change.after)
        return erase(eraseCode, change.before->id.uuid());
    const Code &code = *change.after;
    return run(saveCode,
               {asBlob(code.id.uuid()), code.parent.isNull() ? QVariant() : asBlob(code.parent.uuid()), asText(code.name),
                code.colour, asText(code.key), asText(code.memo), code.position})
        .transform([](int) {});
}

Result<void> RowWriter::save(const Annotation &annotation)
{
    const Anchor &anchor = annotation.anchor;
    return run(saveAnnotation,
               {asBlob(annotation.id.uuid()), asBlob(annotation.document.uuid()), qint64(anchor.span.begin),
                qint64(anchor.span.end), asText(anchor.exact), asText(anchor.prefix), asText(anchor.suffix),
                asBlob(anchor.textSha256), int(annotation.state), asText(annotation.memo), asText(annotation.coder),
                asTime(annotation.created), asTime(annotation.modified)})
        .transform([](int) {});
}

/// One statement for many rows, wherever their size is known: an act can touch a hundred thousand annotations.
Result<void> RowWriter::applyAnnotations(std::span<const AnyChange> changes)
{
    QByteArray gone;
    QByteArray recoded;
    QList<QByteArray> coded; // by the code's place in its annotation
    for (const AnyChange &any : changes) {
        const auto &[before, after] = *std::get_if<Change<Annotation>>(&any);
        const auto id = (after ? after : before)->id.uuid().toBytes();
        const QByteArrayView idBytes(id.data, sizeof id.data);
        const bool sameCodes = before && after && before->codes == after->codes;
        if (before && !before->codes.isEmpty() && !sameCodes)
            recoded += idBytes;
        if (!after) {
            gone += idBytes;
            continue;
        }
        if (const auto saved = save(*after); !saved)
            return saved;
        if (sameCodes)
            continue;
        coded.resize(std::max(coded.size(), after->codes.size()));
        for (qsizetype i = 0; i < after->codes.size(); ++i)
            coded[i].append(idBytes).append(asBlob(after->codes[i].uuid()).toByteArray());
    }
    Result<int> done;
    if (!recoded.isEmpty())
        done = run(eraseAnnotationCodes, {recoded.size(), recoded});
    for (qsizetype i = 0; i < coded.size() && done; ++i)
        done = run(saveAnnotationCodes, {coded[i].size(), coded[i], coded[i], i});
    if (!done || gone.isEmpty())
        return done.transform([](int) {});
    done = run(eraseAnnotations, {gone.size(), gone});
    if (done && *done != gone.size() / qsizetype(sizeof(QUuid)))
        return failure(ErrorCode::StoreFailed, m_database.subject());
    return done.transform([](int) {});
}

Result<void> RowWriter::apply(const Change<Topic> &change)
{
    if (!change.after)
        return erase(eraseTopic, change.before->id.uuid());
    const Topic &topic = *change.after;
    return run(saveTopic, {asBlob(topic.id.uuid()), asText(topic.name), topic.colour, phrasesToJson(topic.phrases),
                           int(topic.enabled), topic.position})
        .transform([](int) {});
}

Result<void> RowWriter::apply(const Change<Link> &change)
{
    if (!change.after)
        return erase(eraseLink, change.before->id.uuid());
    const Link &link = *change.after;
    const Anchor &from = link.from.anchor;
    const Anchor &to = link.to.anchor;
    return run(saveLink,
               {asBlob(link.id.uuid()), asBlob(link.from.document.uuid()), qint64(from.span.begin), qint64(from.span.end),
                asText(from.exact), asText(from.prefix), asText(from.suffix), asBlob(from.textSha256), int(link.from.state),
                asBlob(link.to.document.uuid()), qint64(to.span.begin), qint64(to.span.end), asText(to.exact),
                asText(to.prefix), asText(to.suffix), asBlob(to.textSha256), int(link.to.state), int(link.state),
                link.verdict ? QVariant(int(*link.verdict)) : QVariant(), asText(link.note), asText(link.coder),
                asTime(link.created)})
        .transform([](int) {});
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
    std::ranges::sort(annotations, {}, [](const Annotation &one) {
        return std::tuple(one.document.uuid(), one.anchor.span, one.id.uuid());
    });
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
        const std::optional<Verdict> verdict
            = row.isNull(18) ? std::nullopt : std::optional(Verdict(row.value(18).toInt()));
        links.append({idAt<LinkId>(row, 0), endAt(1), endAt(9), LinkState(row.value(17).toInt()), verdict,
                      row.value(19).toString(), row.value(20).toString(), timeAt(row, 21)});
        return true;
    }).transform([&links] { return std::move(links); });
}

}
