// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/actjson.h"

#include <QTimeZone>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QString saveDocument
    = u"INSERT INTO document (id, name, source_path, options, imported, position)"
      " VALUES (:id, :name, :source_path, :options, :imported, :position)"
      " ON CONFLICT (id) DO UPDATE SET name = :name, source_path = :source_path, options = :options,"
      " imported = :imported, position = :position"_s;
const QString saveCode
    = u"INSERT INTO code (id, parent, name, colour, shortcut, memo, position)"
      " VALUES (:id, :parent, :name, :colour, :shortcut, :memo, :position)"
      " ON CONFLICT (id) DO UPDATE SET parent = :parent, name = :name, colour = :colour, shortcut = :shortcut,"
      " memo = :memo, position = :position"_s;
const QString saveAnnotation
    = u"INSERT INTO annotation (id, document, span_begin, span_end, exact, prefix, suffix, text_sha256, state, memo,"
      " coder, created, modified) VALUES (:id, :document, :begin, :end, :exact, :prefix, :suffix, :text_sha256, :state,"
      " :memo, :coder, :created, :modified)"
      " ON CONFLICT (id) DO UPDATE SET document = :document, span_begin = :begin, span_end = :end, exact = :exact,"
      " prefix = :prefix, suffix = :suffix, text_sha256 = :text_sha256, state = :state, memo = :memo, coder = :coder,"
      " created = :created, modified = :modified"_s;
const QString saveAnnotationCode
    = u"INSERT INTO annotation_code (annotation, code, position) VALUES (:id, :code, :position)"_s;
const QString saveTopic = u"INSERT INTO topic (id, name, colour, phrases, enabled, position)"
                          " VALUES (:id, :name, :colour, :phrases, :enabled, :position)"
                          " ON CONFLICT (id) DO UPDATE SET name = :name, colour = :colour, phrases = :phrases,"
                          " enabled = :enabled, position = :position"_s;
const QString saveLink
    = u"INSERT INTO link (id, from_document, from_begin, from_end, from_exact, from_prefix, from_suffix,"
      " from_text_sha256, from_state, to_document, to_begin, to_end, to_exact, to_prefix, to_suffix, to_text_sha256,"
      " to_state, state, verdict, note, coder, created) VALUES (:id, :from_document, :from_begin, :from_end, :from_exact, :from_prefix,"
      " :from_suffix, :from_text_sha256, :from_state, :to_document, :to_begin, :to_end, :to_exact, :to_prefix,"
      " :to_suffix, :to_text_sha256, :to_state, :state, :verdict, :note, :coder, :created)"
      " ON CONFLICT (id) DO UPDATE SET from_document = :from_document, from_begin = :from_begin, from_end = :from_end,"
      " from_exact = :from_exact, from_prefix = :from_prefix, from_suffix = :from_suffix,"
      " from_text_sha256 = :from_text_sha256, from_state = :from_state, to_document = :to_document,"
      " to_begin = :to_begin, to_end = :to_end, to_exact = :to_exact, to_prefix = :to_prefix, to_suffix = :to_suffix,"
      " to_text_sha256 = :to_text_sha256, to_state = :to_state, state = :state, verdict = :verdict,"
      " note = :note, coder = :coder, created = :created"_s;

const QString eraseDocument = u"DELETE FROM document WHERE id = :id"_s;
const QString eraseCode = u"DELETE FROM code WHERE id = :id"_s;
const QString eraseAnnotation = u"DELETE FROM annotation WHERE id = :id"_s;
const QString eraseAnnotationCodes = u"DELETE FROM annotation_code WHERE annotation = :id"_s;
const QString eraseTopic = u"DELETE FROM topic WHERE id = :id"_s;
const QString eraseLink = u"DELETE FROM link WHERE id = :id"_s;

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

Result<int> RowWriter::run(const QString &sql, const Values &values)
{
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        auto query = m_database.prepare(sql);
        if (!query)
            return std::unexpected(query.error());
        prepared = m_prepared.emplace(sql, *std::move(query)).first;
    }
    for (const auto &[name, value] : values)
        prepared->second.bindValue(name, value);
    if (const auto done = m_database.execute(prepared->second); !done)
        return std::unexpected(done.error());
    return prepared->second.numRowsAffected();
}

Result<void> RowWriter::erase(const QString &sql, const QUuid &id)
{
    const auto count = run(sql, {{u":id"_s, asBlob(id)}});
    if (!count)
        return std::unexpected(count.error());
    return *count == 1 ? Result<void>() : failure(ErrorCode::StoreFailed, m_database.subject(), id.toString());
}

Result<void> RowWriter::apply(const QList<AnyChange> &changes)
{
    for (const AnyChange &change : changes) {
        if (const auto done = std::visit([this](const auto &one) { return apply(one); }, change); !done)
            return done;
    }
    return {};
}

Result<void> RowWriter::apply(const Change<DocumentRecord> &change)
{
    if (!change.after)
        return erase(eraseDocument, change.before->id.uuid());
    const DocumentRecord &record = *change.after;
    return run(saveDocument,
               {{u":id"_s, asBlob(record.id.uuid())},
                {u":name"_s, asText(record.name)},
                {u":source_path"_s, asText(record.sourcePath)},
                {u":options"_s, optionsToJson(record.options)},
                {u":imported"_s, asTime(record.imported)},
                {u":position"_s, record.position}})
        .transform([](int) {});
}

Result<void> RowWriter::apply(const Change<Code> &change)
{
    if (!change.after)
        return erase(eraseCode, change.before->id.uuid());
    const Code &code = *change.after;
    return run(saveCode,
               {{u":id"_s, asBlob(code.id.uuid())},
                {u":parent"_s, code.parent.isNull() ? QVariant() : asBlob(code.parent.uuid())},
                {u":name"_s, asText(code.name)},
                {u":colour"_s, code.colour},
                {u":shortcut"_s, asText(code.key)},
                {u":memo"_s, asText(code.memo)},
                {u":position"_s, code.position}})
        .transform([](int) {});
}

Result<void> RowWriter::apply(const Change<Annotation> &change)
{
    const AnnotationId id = change.after ? change.after->id : change.before->id;
    const bool hadCodes = change.before && !change.before->codes.isEmpty();
    const bool sameCodes = change.before && change.after && change.before->codes == change.after->codes;
    if (hadCodes && !sameCodes) {
        if (const auto done = run(eraseAnnotationCodes, {{u":id"_s, asBlob(id.uuid())}}); !done)
            return std::unexpected(done.error());
    }
    if (!change.after)
        return erase(eraseAnnotation, id.uuid());
    const Annotation &annotation = *change.after;
    const auto saved = run(saveAnnotation,
                           {{u":id"_s, asBlob(id.uuid())},
                            {u":document"_s, asBlob(annotation.document.uuid())},
                            {u":begin"_s, qint64(annotation.anchor.span.begin)},
                            {u":end"_s, qint64(annotation.anchor.span.end)},
                            {u":exact"_s, asText(annotation.anchor.exact)},
                            {u":prefix"_s, asText(annotation.anchor.prefix)},
                            {u":suffix"_s, asText(annotation.anchor.suffix)},
                            {u":text_sha256"_s, asBlob(annotation.anchor.textSha256)},
                            {u":state"_s, int(annotation.state)},
                            {u":memo"_s, asText(annotation.memo)},
                            {u":coder"_s, asText(annotation.coder)},
                            {u":created"_s, asTime(annotation.created)},
                            {u":modified"_s, asTime(annotation.modified)}});
    if (!saved)
        return std::unexpected(saved.error());
    for (qsizetype i = 0; i < annotation.codes.size() && !sameCodes; ++i) {
        const auto done = run(saveAnnotationCode,
                              {{u":id"_s, asBlob(id.uuid())},
                               {u":code"_s, asBlob(annotation.codes[i].uuid())},
                               {u":position"_s, qint64(i)}});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> RowWriter::apply(const Change<Topic> &change)
{
    if (!change.after)
        return erase(eraseTopic, change.before->id.uuid());
    const Topic &topic = *change.after;
    return run(saveTopic,
               {{u":id"_s, asBlob(topic.id.uuid())},
                {u":name"_s, asText(topic.name)},
                {u":colour"_s, topic.colour},
                {u":phrases"_s, phrasesToJson(topic.phrases)},
                {u":enabled"_s, int(topic.enabled)},
                {u":position"_s, topic.position}})
        .transform([](int) {});
}

Result<void> RowWriter::apply(const Change<Link> &change)
{
    if (!change.after)
        return erase(eraseLink, change.before->id.uuid());
    const Link &link = *change.after;
    Values values{{u":id"_s, asBlob(link.id.uuid())},
                  {u":state"_s, int(link.state)},
                  {u":verdict"_s, link.verdict ? QVariant(int(*link.verdict)) : QVariant()},
                  {u":note"_s, asText(link.note)},
                  {u":coder"_s, asText(link.coder)},
                  {u":created"_s, asTime(link.created)}};
    const auto addEnd = [&values](const QString &side, const LinkEnd &end) {
        values += Values{{side + u"document", asBlob(end.document.uuid())},
                         {side + u"begin", qint64(end.anchor.span.begin)},
                         {side + u"end", qint64(end.anchor.span.end)},
                         {side + u"exact", asText(end.anchor.exact)},
                         {side + u"prefix", asText(end.anchor.prefix)},
                         {side + u"suffix", asText(end.anchor.suffix)},
                         {side + u"text_sha256", asBlob(end.anchor.textSha256)},
                         {side + u"state", int(end.state)}};
    };
    addEnd(u":from_"_s, link.from);
    addEnd(u":to_"_s, link.to);
    return run(saveLink, values).transform([](int) {});
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
