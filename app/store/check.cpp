// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "core/atomicfile.h"
#include "store/columns.h"
#include "store/differences.h"
#include "store/fileguard.h"
#include "store/openingchecks.h"
#include "store/reading.h"
#include "store/remembered.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostPageFaults = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// One check, step by step. A step says whether the next one makes sense.
class Check {
public:
    Check(Database &database, const Progress &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<CheckReport> run(const MoreChecks &more)
    {
        const Watch watch(m_database, m_progress);
        const bool isOurs = tables();
        pages(isOurs);
        m_progress.report(200);
        if (!isCanceled() && isOurs) {
            m_progress.report(250);
            rows();
            m_progress.report(500);
            if (!isCanceled())
                texts();
            m_progress.report(800);
            if (!isCanceled())
                history();
            if (!isCanceled() && more)
                more(m_report, m_contents, [this](DocumentId id) { return bytesOf(id); });
        }
        if (isCanceled())
            return failure(ErrorCode::Canceled);
        std::ranges::stable_sort(m_report.findings, {}, &CheckReport::Finding::where);
        m_progress.report(1000);
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool isCanceled() const { return m_progress.isCanceled(); }
    void looked(Checked at) { m_report.looked.append(at); }
    void tell(Checked where, const Error &error)
    {
        m_report.add(where,
            Words::tr("This could not be read: %1").arg(error.detail.isEmpty() ? error.sentence() : error.detail));
    }

    /// Where the tables are not ours, nothing is computed that they say is to be.
    void pages(bool isOurs)
    {
        if (!isOurs && schemaOf(m_database) && !checkSchema(m_database, shippedMigrations()))
            return;
        m_report.looked.prepend(Checked::Pages);
        // Rows are looked at one by one, later.
        if (const auto off = m_database.pragma(u"ignore_check_constraints"_s, u"ON"_s, 1); !off)
            return tell(Checked::Pages, off.error());
        auto query = m_database.prepare(
            (isOurs ? u"PRAGMA integrity_check(%1)"_s : u"PRAGMA quick_check(%1)"_s).arg(mostPageFaults));
        const auto done = query ? m_database.execute(*query) : std::unexpected(query.error());
        if (!done)
            return tell(Checked::Pages, done.error());
        while (query->next()) {
            // Rows are looked at one by one, later.
            if (const QString line = query->value(0).toString(); line != "ok"_L1 && !isOfOneRow(line))
                m_report.add(Checked::Pages, Words::tr("The file is damaged: %1").arg(line));
        }
        if (const auto end = m_database.checkEnd(*query); !end)
            tell(Checked::Pages, end.error());
    }

    [[nodiscard]] bool tables()
    {
        const auto version = m_database.value(u"PRAGMA user_version"_s);
        const auto found = schemaOf(m_database);
        if (!version || !found) {
            tell(Checked::Tables, version ? found.error() : version.error());
            return false;
        }
        looked(Checked::Tables);
        const QList<Migration> &migrations = shippedMigrations();
        if (version->toInt() < 1) {
            m_report.add(Checked::Tables, Words::tr("There is no project in the file."));
            return false;
        }
        if (version->toInt() > migrations.constLast().version && checkSchema(m_database, migrations)) {
            m_report.add(Checked::Tables,
                Words::tr("The project was made by a newer Crossread; only that can check it further."));
            return false;
        }
        if (!checkSchema(m_database, migrations)) {
            m_report.add(Checked::Tables, Words::tr("The tables are not those of a Crossread project."));
            return false;
        }
        return true;
    }

    void rows()
    {
        auto contents = readContents(m_database);
        if (!contents)
            return tell(Checked::Rows, contents.error());
        looked(Checked::Rows);
        looked(Checked::References);
        m_contents = *std::move(contents);
        m_report.documents = int(m_contents.documents.size());
        m_report.annotations = int(m_contents.annotations.size());
        m_report.codes = int(m_contents.codes.size());
        m_report.acts = int(m_contents.history.size());
        for (const Doubt &doubt : std::as_const(m_contents.doubts))
            m_report.add(doubt.why == Doubt::Why::Dangling ? Checked::References : Checked::Rows, doubt.sentence());
        auto orphans = m_database.prepare(u"SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1"_s);
        const auto done = orphans ? m_database.execute(*orphans) : std::unexpected(orphans.error());
        if (!done)
            return tell(Checked::References, done.error());
        const bool told = std::ranges::contains(m_contents.doubts, Doubt::Why::Dangling, &Doubt::why);
        while (orphans->next() && !told)
            m_report.add(Checked::References,
                Words::tr("Rows of the table “%1” refer to what is not there: %2.")
                    .arg(orphans->value(0).toString(), orphans->value(1).toString()));
    }

    void texts()
    {
        looked(Checked::Texts);
        for (const DocumentRecord &record : std::as_const(m_contents.documents)) {
            if (isCanceled())
                return;
            const auto same = isAsImported(record.id);
            if (!same)
                tell(Checked::Texts, same.error());
            else if (!*same)
                m_report.add(Checked::Texts, Words::tr("The text of “%1” is not as it was imported.").arg(record.name));
        }
    }

    [[nodiscard]] Result<QSqlQuery> select(const QString &sql, DocumentId id)
    {
        auto query = m_database.prepare(sql);
        if (!query)
            return query;
        query->bindValue(u":id"_s, asBlob(id.uuid()));
        const auto done = m_database.execute(*query);
        return done ? std::move(query) : std::unexpected(done.error());
    }

    /// All parts of a text, one after the other.
    [[nodiscard]] Result<void> forEachPart(DocumentId id, const std::function<void(const QByteArray &)> &visit)
    {
        auto parts = select(u"SELECT bytes FROM source_part WHERE source = :id ORDER BY number"_s, id);
        if (!parts)
            return std::unexpected(parts.error());
        while (parts->next())
            visit(parts->value(0).toByteArray());
        return m_database.checkEnd(*parts);
    }

    [[nodiscard]] Result<QByteArray> bytesOf(DocumentId id)
    {
        QByteArray all;
        return forEachPart(id, [&all](const QByteArray &part) { all += part; }).transform([&all] { return all; });
    }

    /// Whether the parts together are what was imported.
    [[nodiscard]] Result<bool> isAsImported(DocumentId id)
    {
        auto source = select(u"SELECT sha256 FROM source WHERE id = :id"_s, id);
        if (!source)
            return std::unexpected(source.error());
        if (!source->next())
            return false;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return forEachPart(id, [&hash](const QByteArray &part) { hash.addData(part); }).transform([&] {
            return hash.result() == source->value(0).toByteArray();
        });
    }

    void history()
    {
        const auto remembered = remember(m_database);
        if (!remembered)
            return tell(Checked::History, remembered.error());
        looked(Checked::History);
        if (remembered->unproved)
            m_report.add(Checked::History,
                Words::tr("%n act(s) of the history are not as they were written.", nullptr, remembered->unproved));
        if (remembered->missing)
            m_report.add(
                Checked::History, Words::tr("%n act(s) of the history are missing.", nullptr, remembered->missing));
        if (remembered->unproved || remembered->missing)
            return; // what is known of the last acts may be old
        Kinds::each([&]<typename T>() { compare<T>(*remembered); });
    }

    /// What a thing is called, and which kind it is of.
    template <typename T>
    static QString nameOf(const T &one)
    {
        const std::string_view called = Description<T>::called;
        const QString text = textIn(one, QLatin1StringView(called.data(), qsizetype(called.size())));
        return text.isEmpty() ? tableOf<T>() : u"%1 “%2”"_s.arg(tableOf<T>(), text.simplified().left(80));
    }

    /// Whether every thing is as the last act left it. What has a doubt has been told already.
    template <typename T>
    void compare(const Remembered &remembered)
    {
        QHash<QUuid, const T *> rows;
        QSet<QUuid> told;
        for (const Doubt &doubt : std::as_const(m_contents.doubts))
            told.insert(doubt.id);
        for (const T &one : std::as_const(listOf<T>(m_contents)))
            rows.insert(one.id.uuid(), &one);
        for (const auto &[id, any] : remembered.live.asKeyValueRange()) {
            const T *then = std::get_if<T>(&any);
            if (!then || told.contains(id))
                continue;
            const T *now = rows.value(id);
            if (!now)
                m_report.add(Checked::History, Words::tr("Missing, although no act removed it: %1").arg(nameOf(*then)));
            else if (const QStringList fields = differences(*then, *now, Places::Ignored); !fields.isEmpty())
                m_report.add(Checked::History,
                    Words::tr("Not as the last act left it (%1): %2").arg(fields.join(u", "), nameOf(*now)));
        }
        for (const auto &[id, now] : rows.asKeyValueRange()) {
            if (remembered.gone.contains(id) && !told.contains(id))
                m_report.add(Checked::History, Words::tr("There, although an act removed it: %1").arg(nameOf(*now)));
        }
    }

    Database &m_database;
    const Progress &m_progress;
    CheckReport m_report;
    Contents m_contents;
};

constexpr qsizetype headerSize = 100;
constexpr qsizetype writeFormatAt = 18; // 2: a log may hold more than the file

/// A copy of what lies on the disk, for where the file itself could not be read without a change to it or beside it.
Result<CheckReport> checkCopy(
    const FileGuard &file, const QString &path, const Progress &progress, const MoreChecks &more)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.crossread"_s);
    if (const auto copied = file.copyTo(copy); !copied)
        return std::unexpected(copied.error());
    for (const QString &part : {u"-wal"_s, u"-journal"_s}) {
        if (!QFileInfo::exists(path + part))
            continue;
        if (const auto copied = copyFile(path + part, copy + part); !copied)
            return std::unexpected(copied.error());
    }
    auto database = Database::open(copy, Database::Access::ReadWrite, path);
    if (!database)
        return std::unexpected(database.error());
    const QList<Migration> &migrations = shippedMigrations();
    const int version = (*database)->value(u"PRAGMA user_version"_s).value_or(0).toInt();
    const auto found = schemaOf(**database);
    const auto expected = expectedSchema(version, migrations);
    // What cannot be upgraded is told of as it is.
    if (version > 0 && version < migrations.constLast().version && found && expected && *found == *expected) {
        if (auto transaction = Transaction::begin(**database)) {
            if (applyMigrations(**database, version, migrations.constLast().version, migrations))
                (void)(*transaction)->commit();
        }
    }
    return checkDatabase(**database, progress, more);
}

}

Result<CheckReport> checkDatabase(Database &database, const Progress &progress, const MoreChecks &more)
{
    return Check(database, progress).run(more);
}

Result<CheckReport> checkFile(const QString &path, const Progress &progress, const MoreChecks &more)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, path);
    if (info.isDir())
        return failure(ErrorCode::IsFolder, path);
    const QString name = info.canonicalFilePath();
    const auto guard = FileGuard::take(name, FileGuard::Hold::WithReaders);
    if (!guard)
        return std::unexpected(guard.error());
    const QByteArray header = (*guard)->header();
    const bool isPlain = header.size() >= headerSize && header.startsWith("SQLite format 3")
        && header[writeFormatAt] != 2 && !QFileInfo::exists(name + u"-journal") && !QFileInfo::exists(name + u"-wal");
    if (!isPlain)
        return checkCopy(**guard, name, progress, more);
    auto database = Database::open(name, Database::Access::ReadOnly, path);
    if (!database)
        return std::unexpected(database.error());
    const auto version = (*database)->value(u"PRAGMA user_version"_s);
    if (!version && version.error().code == ErrorCode::LockedProject)
        return std::unexpected(version.error());
    if (version && version->toInt() < shippedMigrations().constLast().version) {
        database->reset();
        return checkCopy(**guard, name, progress, more);
    }
    return checkDatabase(**database, progress, more);
}

}
