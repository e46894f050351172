// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actjson.h"
#include "store/columns.h"
#include "store/proof.h"
#include "store/rows.h"

#include <QTimeZone>

#include <functional>
#include <limits>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
constexpr bool isList = false;
template <typename T>
constexpr bool isList<QList<T>> = true;

/// Takes values out of a row, column after column; says of each whether it is one that can stand there.
class RowReader {
public:
    explicit RowReader(const QSqlQuery &query)
        : m_query(query)
    {
    }

    /// The thing of the row where the query stands, or nothing.
    template <typename T>
    [[nodiscard]] std::optional<T> read()
    {
        m_column = 0;
        T thing;
        return readFields(thing) ? std::optional(std::move(thing)) : std::nullopt;
    }

private:
    template <typename T>
    [[nodiscard]] bool readFields(T &thing)
    {
        return Description<T>::all([&]<typename Field>(Field) {
            auto &one = thing.*Field::member;
            if constexpr (Field::form == Form::Apart)
                return true;
            else if constexpr (Field::form == Form::InColumns)
                return readFields(one);
            else
                return read(m_query.value(m_column++), one) || (Field::form == Form::MayBeNull && isNull());
        }) && isSound(thing);
    }

    [[nodiscard]] bool isNull() const { return m_query.isNull(m_column - 1); }

    // Projects repeat many texts and few hashes: what was in the row before shares its memory.
    template <typename T>
    void share(std::vector<T> &last, T &value) const
    {
        last.resize(std::max(last.size(), size_t(m_column)));
        T &before = last[size_t(m_column) - 1];
        if (before == value)
            value = before;
        else
            before = value;
    }
    [[nodiscard]] bool read(const QVariant &found, QString &text)
    {
        if (found.typeId() != QMetaType::QString)
            return false;
        text = found.toString();
        share(m_texts, text);
        return true;
    }
    [[nodiscard]] bool read(const QVariant &found, QByteArray &bytes)
    {
        if (found.typeId() != QMetaType::QByteArray)
            return false;
        bytes = found.toByteArray();
        share(m_bytes, bytes);
        return true;
    }
    template <typename Tag>
    [[nodiscard]] bool read(const QVariant &found, Id<Tag> &id)
    {
        if (found.typeId() != QMetaType::QByteArray || found.toByteArray().size() != sizeof(QUuid))
            return false;
        id = Id<Tag>(QUuid::fromRfc4122(found.toByteArray()));
        return true;
    }
    [[nodiscard]] static bool read(const QVariant &found, qint64 &value)
    {
        value = found.toLongLong();
        return found.typeId() == QMetaType::LongLong;
    }
    template <typename Number>
    [[nodiscard]] static bool readUpTo(const QVariant &found, qint64 most, qint64 least, Number &value)
    {
        qint64 number = 0;
        const bool possible = read(found, number) && least <= number && number <= most;
        value = Number(possible ? number : 0);
        return possible;
    }
    [[nodiscard]] static bool read(const QVariant &found, int &value)
    {
        using Limits = std::numeric_limits<int>;
        return readUpTo(found, Limits::max(), Limits::min(), value);
    }
    [[nodiscard]] static bool read(const QVariant &found, Rgb &value) { return readUpTo(found, whitest, 0, value); }
    [[nodiscard]] static bool read(const QVariant &found, bool &value) { return readUpTo(found, 1, 0, value); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    [[nodiscard]] static bool read(const QVariant &found, Enum &value)
    {
        return readUpTo(found, highest<Enum>, 0, value);
    }
    [[nodiscard]] static bool read(const QVariant &found, QDateTime &time)
    {
        qint64 milliseconds = 0;
        const bool possible = readUpTo(found, furthestTime, -furthestTime, milliseconds);
        time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
        return possible;
    }
    template <typename T>
    [[nodiscard]] bool read(const QVariant &found, std::optional<T> &value)
    {
        return isNull() || read(found, value.emplace());
    }
    // Where these cannot be read the thing can do without: it is in doubt, since it cannot be what was proved.
    template <typename T>
        requires Described<T> || isList<T>
    [[nodiscard]] static bool read(const QVariant &found, T &value)
    {
        value = valueFromJson<T>(found.toString().toUtf8()).value_or(T());
        return true;
    }

    const QSqlQuery &m_query;
    int m_column = 0; // behind the one that is read
    std::vector<QString> m_texts;
    std::vector<QByteArray> m_bytes;
};

/// Runs a query and hands every row to `row`.
Result<void> forEachRow(Database &database, const QString &sql, const std::function<void(const QSqlQuery &)> &row)
{
    auto query = database.prepare(sql);
    if (!query)
        return std::unexpected(query.error());
    if (const auto done = database.execute(*query); !done)
        return done;
    while (query->next())
        row(*query);
    return database.checkEnd(*query);
}

QLatin1StringView latin1(std::string_view word)
{
    return {word.data(), qsizetype(word.size())};
}

/// Adds the codes of annotations, in their order.
Result<void> readCodesInto(Database &database, QList<Annotation> &annotations)
{
    QHash<QByteArray, QList<CodeId>> codes;
    const auto sql = u"SELECT annotation, code FROM annotation_code ORDER BY annotation, position"_s;
    const auto read = forEachRow(database, sql, [&codes](const QSqlQuery &row) {
        codes[row.value(0).toByteArray()].append(CodeId(QUuid::fromRfc4122(row.value(1).toByteArray())));
    });
    for (Annotation &annotation : annotations)
        annotation.codes = codes.take(annotation.id.uuid().toRfc4122());
    return read;
}

}

template <typename T>
Result<QList<T>> readThings(Database &database, QList<Doubt> &doubts)
{
    const QStringList columns = columnsOf<T>();
    const QString kind = tableOf<T>();
    const QLatin1StringView called = latin1(Description<T>::called);
    const QString sql = u"SELECT %1, proof, id, %2 FROM %3 ORDER BY %4"_s.arg(
        columns.join(u", "), called, kind, latin1(Description<T>::order));
    QList<T> things;
    QByteArrayList proofs;
    std::optional<RowReader> reader;
    auto read = forEachRow(database, sql, [&](const QSqlQuery &row) {
        if (!reader)
            reader.emplace(row);
        const auto proofAt = int(columns.size());
        if (auto thing = reader->read<T>()) {
            things.append(*std::move(thing));
            proofs.append(row.value(proofAt).toByteArray());
        } else {
            doubts.append({Doubt::Why::Unreadable, kind, QUuid::fromRfc4122(row.value(proofAt + 1).toByteArray()),
                row.value(proofAt + 2).toString()});
        }
    });
    if constexpr (std::is_same_v<T, Annotation>) {
        if (read)
            read = readCodesInto(database, things);
    }
    if (!read)
        return std::unexpected(read.error());
    JsonWriter json;
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (proofOf(things[i], json) != proofs[i])
            doubts.append({Doubt::Why::Changed, kind, things[i].id.uuid(), textIn(things[i], called)});
    }
    if constexpr (std::is_same_v<T, Annotation>)
        std::ranges::sort(
            things, {}, [](const T &one) { return std::tuple(one.document.uuid(), one.anchor.span, one.id.uuid()); });
    return things;
}

template Result<QList<DocumentRecord>> readThings(Database &, QList<Doubt> &);
template Result<QList<Code>> readThings(Database &, QList<Doubt> &);
template Result<QList<Annotation>> readThings(Database &, QList<Doubt> &);
template Result<QList<Topic>> readThings(Database &, QList<Doubt> &);
template Result<QList<Link>> readThings(Database &, QList<Doubt> &);
template Result<QList<Attribute>> readThings(Database &, QList<Doubt> &);
template Result<QList<SpeakerRecord>> readThings(Database &, QList<Doubt> &);
template Result<QList<CodeSet>> readThings(Database &, QList<Doubt> &);
template Result<QList<SavedQuery>> readThings(Database &, QList<Doubt> &);
template Result<QList<ProjectMemo>> readThings(Database &, QList<Doubt> &);

}
