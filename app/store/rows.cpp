// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/actjson.h"

#include <cstring>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// The values are bound in the order of the question marks. What an upsert writes is taken from its row (excluded), so that each value is bound once.
const QString saveDocument =
    u"INSERT INTO document (id, name, source_path, options, imported, position) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET name = excluded.name, source_path = excluded.source_path,"
    " options = excluded.options, imported = excluded.imported, position = excluded.position"_s;
const QString saveCode =
    u"INSERT INTO code (id, parent, name, colour, shortcut, memo, position) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, name = excluded.name, colour = excluded.colour,"
    " shortcut = excluded.shortcut, memo = excluded.memo, position = excluded.position"_s;
// With each statement SQLite saves the pages that it changes, so that it can be taken back alone.
constexpr qsizetype rowsAtOnce = 32;
constexpr qsizetype idSize = sizeof(QUuid);
constexpr qsizetype recordsAtOnce = 4096; // some hundredths of a second, after which an act can be given up
constexpr qsizetype annotationColumns = 13;
const QString annotationRow = u"("_s + QStringList(annotationColumns, u"?"_s).join(u", ") + u")"_s;
const QString saveAnnotation =
    u"INSERT INTO annotation (id, document, span_begin, span_end, exact, prefix, suffix, text_sha256, state, memo,"
    " coder, created, modified) VALUES %1"
    " ON CONFLICT (id) DO UPDATE SET document = excluded.document, span_begin = excluded.span_begin,"
    " span_end = excluded.span_end, exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix,"
    " text_sha256 = excluded.text_sha256, state = excluded.state, memo = excluded.memo, coder = excluded.coder,"
    " created = excluded.created, modified = excluded.modified"_s;
const QString saveOneAnnotation = saveAnnotation.arg(annotationRow);
const QString saveManyAnnotations = saveAnnotation.arg(QStringList(rowsAtOnce, annotationRow).join(u", "));
const QString saveTopic = u"INSERT INTO topic (id, name, colour, phrases, enabled, position) VALUES (?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour,"
                          " phrases = excluded.phrases, enabled = excluded.enabled, position = excluded.position"_s;
const QString saveLink =
    u"INSERT INTO link (id, from_document, from_begin, from_end, from_exact, from_prefix, from_suffix,"
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
const QString eraseAnnotations =
    u"WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 16 FROM place WHERE at + 16 < ?)"
    " DELETE FROM annotation WHERE id IN (SELECT substr(?, at, 16) FROM place)"_s;
const QString eraseAnnotationCodes =
    u"WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 16 FROM place WHERE at + 16 < ?)"
    " DELETE FROM annotation_code WHERE annotation IN (SELECT substr(?, at, 16) FROM place)"_s;
const QString saveAnnotationCodes =
    u"WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 32 FROM place WHERE at + 32 < ?)"
    " INSERT INTO annotation_code (annotation, code, position)"
    " SELECT substr(?, at, 16), substr(?, at + 16, 16), ? FROM place"_s;

/// What question marks are called. Qt binds by name in half the time: by place it makes a name first, each time.
const QStringList &names()
{
    static const QStringList made = [] {
        QStringList list;
        for (qsizetype i = 0; i < rowsAtOnce * annotationColumns; ++i)
            list.append(u":v%1"_s.arg(i));
        return list;
    }();
    return made;
}

QString withNames(const QString &sql)
{
    QString named;
    for (qsizetype i = 0; const QChar character : sql)
        named += character == u'?' ? names()[i++] : QString(character);
    return named;
}

qint64 asTime(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
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

Result<int> RowWriter::run(const QString &sql, const QList<QVariant> &values)
{
    auto prepared = m_prepared.find(&sql);
    if (prepared == m_prepared.end()) {
        auto query = m_database.prepare(withNames(sql));
        if (!query)
            return std::unexpected(query.error());
        prepared = m_prepared.emplace(&sql, *std::move(query)).first;
    }
    QSqlQuery &query = prepared->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(names()[i], values[i]);
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

Result<void> RowWriter::tell(qsizetype done)
{
    if (m_progress.isCanceled())
        return failure(ErrorCode::Canceled, m_database.subject());
    m_progress.report(int(done * 1000 / std::max<qsizetype>(m_all, 1)));
    return {};
}

Result<int> RowWriter::runOnRecords(
    const QString &sql, const QByteArray &all, qsizetype size, const std::optional<qsizetype> &place)
{
    int count = 0;
    for (qsizetype at = 0; at < all.size(); at += recordsAtOnce * size) {
        const QByteArray some = all.mid(at, recordsAtOnce * size);
        const auto done = place ? run(sql, {some.size(), some, some, *place}) : run(sql, {some.size(), some});
        if (!done)
            return done;
        count += *done;
        if (const auto wanted = tell(at / size); !wanted)
            return std::unexpected(wanted.error());
    }
    return count;
}

Result<void> RowWriter::apply(const QList<AnyChange> &changes)
{
    m_all = changes.size();
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
    return run(saveDocument,
        {asBlob(record.id.uuid()), asText(record.name), asText(record.sourcePath), optionsToJson(record.options),
            asTime(record.imported), record.position})
        .transform([](int) { });
}

Result<void> RowWriter::apply(const Change<Code> &change)
{
    if (!change.after)
        return erase(eraseCode, change.before->id.uuid());
    const Code &code = *change.after;
    return run(saveCode,
        {asBlob(code.id.uuid()), code.parent.isNull() ? QVariant() : asBlob(code.parent.uuid()), asText(code.name),
            code.colour, asText(code.key), asText(code.memo), code.position})
        .transform([](int) { });
}

Result<void> RowWriter::save(std::span<const Annotation *const> annotations)
{
    QList<QVariant> values;
    values.reserve(qsizetype(annotations.size()) * annotationColumns);
    for (const Annotation *annotation : annotations) {
        const Anchor &anchor = annotation->anchor;
        values.append(QList<QVariant>{asBlob(annotation->id.uuid()), asBlob(annotation->document.uuid()),
            qint64(anchor.span.begin), qint64(anchor.span.end), asText(anchor.exact), asText(anchor.prefix),
            asText(anchor.suffix), asBlob(anchor.textSha256), int(annotation->state), asText(annotation->memo),
            asText(annotation->coder), asTime(annotation->created), asTime(annotation->modified)});
    }
    return run(annotations.size() == 1 ? saveOneAnnotation : saveManyAnnotations, values).transform([](int) { });
}

/// One statement for many rows: an act can touch a hundred thousand annotations. They go in the order of their ids, as the
/// file keeps them, so that neighbours come after each other.
Result<void> RowWriter::applyAnnotations(std::span<const AnyChange> changes)
{
    std::vector<std::pair<QUuid::Id128Bytes, const Change<Annotation> *>> sorted;
    sorted.reserve(changes.size());
    for (const AnyChange &any : changes) {
        const auto &change = *std::get_if<Change<Annotation>>(&any);
        sorted.emplace_back((change.after ? change.after : change.before)->id.uuid().toBytes(), &change);
    }
    std::ranges::sort(sorted,
        [](const auto &a, const auto &b) { return std::memcmp(a.first.data, b.first.data, sizeof a.first.data) < 0; });

    QByteArray gone;
    QByteArray recoded;
    QList<QByteArray> coded; // by the code's place in its annotation
    std::vector<const Annotation *> saved;
    for (const auto &[id, change] : sorted) {
        const auto &[before, after] = *change;
        const QByteArrayView idBytes(id.data, sizeof id.data);
        const bool sameCodes = before && after && before->codes == after->codes;
        if (before && !before->codes.isEmpty() && !sameCodes)
            recoded += idBytes;
        if (!after) {
            gone += idBytes;
            continue;
        }
        saved.push_back(&*after);
        if (sameCodes)
            continue;
        coded.resize(std::max(coded.size(), after->codes.size()));
        for (qsizetype i = 0; i < after->codes.size(); ++i)
            coded[i].append(idBytes).append(asBlob(after->codes[i].uuid()).toByteArray());
    }
    for (std::span<const Annotation *const> rest(saved); !rest.empty();) {
        const size_t count = rest.size() < rowsAtOnce ? 1 : rowsAtOnce;
        if (const auto done = save(rest.first(count)); !done)
            return done;
        rest = rest.subspan(count);
        if (const auto wanted = tell(qsizetype(saved.size() - rest.size())); !wanted)
            return wanted;
    }
    Result<int> done;
    if (!recoded.isEmpty())
        done = runOnRecords(eraseAnnotationCodes, recoded, idSize);
    for (qsizetype i = 0; i < coded.size() && done; ++i)
        done = runOnRecords(saveAnnotationCodes, coded[i], 2 * idSize, i);
    if (!done || gone.isEmpty())
        return done.transform([](int) { });
    done = runOnRecords(eraseAnnotations, gone, idSize);
    if (done && *done != gone.size() / idSize)
        return failure(ErrorCode::StoreFailed, m_database.subject());
    return done.transform([](int) { });
}

Result<void> RowWriter::apply(const Change<Topic> &change)
{
    if (!change.after)
        return erase(eraseTopic, change.before->id.uuid());
    const Topic &topic = *change.after;
    return run(saveTopic,
        {asBlob(topic.id.uuid()), asText(topic.name), topic.colour, phrasesToJson(topic.phrases), int(topic.enabled),
            topic.position})
        .transform([](int) { });
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
        .transform([](int) { });
}

}
