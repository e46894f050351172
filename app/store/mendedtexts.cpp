// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mendedtexts.h"

#include "store/rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<QSqlQuery> run(Database &database, const QString &sql, const QVariantList &values = {})
{
    auto query = database.prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (const auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    return query;
}

/// The parts of one document in one database, read one at a time.
struct Parts {
    QByteArray expected; ///< SHA-256 of all of them; empty where that is lost
    QByteArray found;
    int count = 0;

    [[nodiscard]] bool areWhole() const { return count > 0 && found == expected; }
};

Result<void> forEachPart(
    Database &database, DocumentId id, const std::function<Result<void>(const QByteArray &)> &visit)
{
    auto parts =
        run(database, u"SELECT bytes FROM source_part WHERE source = ? ORDER BY number"_s, {asBlob(id.uuid())});
    if (!parts)
        return std::unexpected(parts.error());
    while (parts->next()) {
        if (const auto done = visit(parts->value(0).toByteArray()); !done)
            return done;
    }
    return database.checkEnd(*parts);
}

Result<Parts> look(Database &database, DocumentId id)
{
    Parts parts;
    auto source = run(database, u"SELECT sha256 FROM source WHERE id = ?"_s, {asBlob(id.uuid())});
    if (!source)
        return std::unexpected(source.error());
    if (source->next())
        parts.expected = source->value(0).toByteArray();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = forEachPart(database, id, [&](const QByteArray &bytes) -> Result<void> {
        hash.addData(bytes);
        ++parts.count;
        return {};
    });
    parts.found = hash.result();
    return read.transform([&parts] { return parts; });
}

Result<void> keep(Database &to, DocumentId id, int number, const QByteArray &bytes)
{
    return run(to, u"INSERT INTO source_part (source, number, bytes) VALUES (?, ?, ?)"_s,
        {asBlob(id.uuid()), number, asBlob(bytes)})
        .transform([](const QSqlQuery &) { });
}

Result<void> copyParts(Database &from, Database &to, DocumentId id)
{
    int number = 0;
    return forEachPart(from, id, [&](const QByteArray &bytes) { return keep(to, id, number++, bytes); });
}

Result<void> begin(Database &to, DocumentId id, const QByteArray &sha256)
{
    return run(to, u"INSERT INTO source (id, sha256) VALUES (?, ?)"_s, {asBlob(id.uuid()), sha256})
        .transform([](const QSqlQuery &) { });
}

/// The file that a document came from, by its name.
std::optional<QByteArray> fileOf(const DocumentRecord &record, const QStringList &texts)
{
    for (const QString &path : texts) {
        const QFileInfo info(path);
        const bool isIt =
            info.completeBaseName() == record.name || info.fileName() == QFileInfo(record.sourcePath).fileName();
        if (QFile file(path); isIt && file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

/// The passages that are annotated in a document, with what stood around them, in their order.
QByteArray passages(const Contents &contents, const DocumentRecord &record)
{
    QList<Anchor> anchors;
    for (const Annotation &one : contents.annotations) {
        if (one.document == record.id)
            anchors.append(one.anchor);
    }
    for (const Link &one : contents.links) {
        for (const LinkEnd *end : {&one.from, &one.to}) {
            if (end->document == record.id && !end->anchor.exact.isEmpty())
                anchors.append(end->anchor);
        }
    }
    std::ranges::sort(anchors, {}, &Anchor::span);
    QString text =
        Words::tr("The text of this document is lost. These are the passages that were annotated in it.") + u"\n\n";
    QString last;
    for (const Anchor &anchor : std::as_const(anchors)) {
        if (const QString all = anchor.prefix + anchor.exact + anchor.suffix; std::exchange(last, all) != all)
            text += all + u"\n\n";
    }
    return text.toUtf8();
}

}

Result<void> copyRows(Database &from, Database &to, const QString &select, const QString &insert)
{
    auto rows = run(from, select);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        QVariantList values;
        for (qsizetype i = 0; i < insert.count(u'?'); ++i)
            values.append(rows->value(int(i)));
        if (const auto done = run(to, insert, values); !done)
            return std::unexpected(done.error());
    }
    return from.checkEnd(*rows);
}

Result<void> mendTexts(Database &from, Database &to, Contents &contents, const Helpers &helpers, Recovered &recovered,
    const Progress &progress)
{
    std::vector<std::unique_ptr<Database>> open;
    for (const QString &path : helpers.backups) {
        if (auto backup = Database::open(path, Database::Access::ReadOnly, path))
            open.push_back(*std::move(backup));
    }
    for (qsizetype i = 0; i < contents.documents.size(); ++i) {
        DocumentRecord &record = contents.documents[i];
        if (progress.isCanceled())
            return failure(ErrorCode::Canceled);
        progress.report(int(i * 1000 / contents.documents.size()));
        auto parts = look(from, record.id);
        if (!parts)
            return std::unexpected(parts.error());
        Database *source = parts->areWhole() ? &from : nullptr;
        QByteArray hash = parts->found;
        for (size_t backup = 0; backup < open.size() && !source; ++backup) {
            const auto there = look(*open[backup], record.id);
            const bool isSame =
                there && there->areWhole() && (parts->expected.isEmpty() || there->expected == parts->expected);
            if (isSame) {
                source = open[backup].get();
                hash = there->found;
                ++recovered.fromBackups;
            }
        }
        const auto tell = [&](const QString &sentence) { recovered.losses.append(sentence.arg(record.name)); };
        Result<void> done;
        if (source) {
            done = begin(to, record.id, hash).and_then([&] { return copyParts(*source, to, record.id); });
        } else if (parts->count > 0) {
            if (parts->expected.isEmpty())
                tell(Words::tr("Whether the text of “%1” is whole cannot be told any more."));
            else
                tell(Words::tr(
                    "The text of “%1” has a gap: a part of it is lost. Import it again if you still have it."));
            done = begin(to, record.id, hash).and_then([&] { return copyParts(from, to, record.id); });
        } else {
            auto text = fileOf(record, helpers.texts);
            if (!text) {
                tell(Words::tr("The text of “%1” is lost; the passages annotated in it stand in its place."));
                text = passages(contents, record);
                record.options = {record.options.kind, u"UTF-8"_s, {}, {}};
            }
            done = begin(to, record.id, QCryptographicHash::hash(*text, QCryptographicHash::Sha256)).and_then([&] {
                return keep(to, record.id, 0, *text);
            });
        }
        if (!done)
            return done;
    }
    return {};
}

}
