// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/columns.h"
#include "store/proof.h"

#include <cstring>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// With each statement SQLite saves the pages that it changes, so that it can be taken back alone.
constexpr qsizetype rowsAtOnce = 32;
constexpr qsizetype idSize = sizeof(QUuid);
constexpr qsizetype recordsAtOnce = 4096; // some hundredths of a second, after which an act can be given up

template <typename T>
const QStringList &columns()
{
    static const QStringList made = columnsOf<T>() << u"proof"_s;
    return made;
}

/// Writes so many rows, new or changed. Values are bound in the order of the question marks; what a changed row gets is
/// taken from the new one (excluded), so that each value is bound once.
template <typename T>
QString saving(qsizetype rows)
{
    const QString row = u"("_s + QStringList(columns<T>().size(), u"?"_s).join(u", ") + u")"_s;
    QStringList updates;
    for (const QString &column : columns<T>())
        updates.append(u"%1 = excluded.%1"_s.arg(column));
    return u"INSERT INTO %1 (%2) VALUES %3 ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        tableOf<T>(), columns<T>().join(u", "), QStringList(rows, row).join(u", "), updates.join(u", "));
}

template <typename T>
const QString &saveOne()
{
    static const QString made = saving<T>(1);
    return made;
}

const QString &saveManyAnnotations()
{
    static const QString made = saving<Annotation>(rowsAtOnce);
    return made;
}

template <typename T>
const QString &eraseOne()
{
    static const QString made = u"DELETE FROM %1 WHERE id = ?"_s.arg(tableOf<T>());
    return made;
}

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

template <typename T>
const QString &selectProofs()
{
    static const QString made =
        u"WITH RECURSIVE place (at) AS (VALUES (1) UNION ALL SELECT at + 16 FROM place WHERE at + 16 < ?)"
        " SELECT proof FROM %1 WHERE id IN (SELECT substr(?, at, 16) FROM place)"_s.arg(tableOf<T>());
    return made;
}

/// What question marks are called. Qt binds by name in half the time: by place it makes a name first, each time.
const QStringList &names()
{
    static const QStringList made = [] {
        QStringList list;
        for (qsizetype i = 0; i < rowsAtOnce * columns<Annotation>().size(); ++i)
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

QVariant asValue(const QString &text)
{
    return asText(text);
}

QVariant asValue(const QByteArray &bytes)
{
    return asBlob(bytes);
}

QVariant asValue(qint64 value)
{
    return value;
}

QVariant asValue(Rgb value)
{
    return value;
}

QVariant asValue(int value)
{
    return value;
}

QVariant asValue(bool value)
{
    return int(value);
}

QVariant asValue(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

template <typename Tag>
QVariant asValue(const Id<Tag> &id)
{
    return asBlob(id.uuid());
}

template <typename Enum>
    requires std::is_enum_v<Enum>
QVariant asValue(Enum value)
{
    return int(value);
}

template <typename T>
QVariant asValue(const std::optional<T> &value)
{
    return value ? asValue(*value) : QVariant();
}

template <typename T>
QVariant asValue(const QList<T> &list)
{
    return QString::fromUtf8(toJson(list));
}

template <Described T>
QVariant asValue(const T &value)
{
    return QString::fromUtf8(toJson(value));
}

template <typename T>
void appendValues(QList<QVariant> &values, const T &thing)
{
    Description<T>::each([&]<typename Field>(Field) {
        const auto &one = thing.*Field::member;
        if constexpr (Field::form == Form::InColumns)
            appendValues(values, one);
        else if constexpr (Field::form == Form::MayBeNull)
            values.append(one.isNull() ? QVariant() : asValue(one));
        else if constexpr (Field::form != Form::Apart)
            values.append(asValue(one));
    });
}

}

QVariant asText(const QString &text)
{
    // SQLite takes a byte order mark at the begin of UTF-16 for its own, and turns all bytes round after the wrong one: it
    // gets one that it can take.
    if (text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped))
        return QString(QChar(QChar::ByteOrderMark) + text);
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

Result<QSqlQuery *> RowWriter::execute(const QString &sql, const QList<QVariant> &values)
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
    return m_database.execute(query).transform([&query] { return &query; });
}

Result<int> RowWriter::run(const QString &sql, const QList<QVariant> &values)
{
    return execute(sql, values).transform([](const QSqlQuery *query) { return query->numRowsAffected(); });
}

template <typename T>
Result<void> RowWriter::countOut(const QByteArray &ids)
{
    for (qsizetype at = 0; at < ids.size(); at += recordsAtOnce * idSize) {
        const QByteArray some = ids.mid(at, recordsAtOnce * idSize);
        const auto query = execute(selectProofs<T>(), {some.size(), some});
        if (!query)
            return std::unexpected(query.error());
        while ((*query)->next())
            m_difference.remove<T>((*query)->value(0).toByteArray());
        if (const auto end = m_database.checkEnd(**query); !end)
            return end;
        (*query)->finish();
    }
    return {};
}

template <typename T>
QList<QVariant> RowWriter::valuesOf(std::span<const T *const> things)
{
    QList<QVariant> values;
    values.reserve(qsizetype(things.size()) * columns<T>().size());
    for (const T *thing : things) {
        appendValues(values, *thing);
        const QByteArray proof = proofOf(*thing, m_json);
        m_difference.add<T>(proof);
        values.append(proof);
    }
    return values;
}

template <typename T>
Result<void> RowWriter::apply(const Change<T> &change)
{
    const QByteArray id = (change.after ? change.after : change.before)->id.uuid().toRfc4122();
    if (const auto counted = countOut<T>(id); !counted)
        return counted;
    if (change.after) {
        const T *const after = &*change.after;
        return run(saveOne<T>(), valuesOf<T>({&after, 1})).transform([](int) { });
    }
    const auto count = run(eraseOne<T>(), {id});
    if (!count)
        return std::unexpected(count.error());
    return *count == 1 ? Result<void>()
                       : failure(ErrorCode::StoreFailed, m_database.subject(), change.before->id.toString());
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

    QByteArray all;
    QByteArray gone;
    QByteArray recoded;
    QList<QByteArray> coded; // by the code's place in its annotation
    std::vector<const Annotation *> saved;
    for (const auto &[id, change] : sorted) {
        const auto &[before, after] = *change;
        const QByteArrayView idBytes(id.data, sizeof id.data);
        all += idBytes;
        // Where nothing differs, the row is to be written anew as it is known here, with all that belongs to it.
        const bool sameCodes = before && after && before->codes == after->codes && *before != *after;
        if (before && !sameCodes && (!before->codes.isEmpty() || before == after))
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
    if (const auto counted = countOut<Annotation>(all); !counted)
        return counted;
    for (std::span<const Annotation *const> rest(saved); !rest.empty();) {
        const size_t count = rest.size() < rowsAtOnce ? 1 : rowsAtOnce;
        const QString &sql = count == 1 ? saveOne<Annotation>() : saveManyAnnotations();
        if (const auto saved = run(sql, valuesOf<Annotation>(rest.first(count))); !saved)
            return std::unexpected(saved.error());
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

}
