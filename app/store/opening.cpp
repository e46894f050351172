// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "core/atomicfile.h"
#include "store/openingchecks.h"
#include "store/sharedplace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QSysInfo>

#include <filesystem>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto logEnding = "-wal"_L1;
constexpr auto journalEnding = "-journal"_L1;

/// The files that this program has open.
struct OpenFiles {
    QMutex lock;
    QStringList paths;
};
Q_GLOBAL_STATIC(OpenFiles, openFiles)

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, file.errorString());
    const QByteArray header = file.read(projectHeaderSize);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::NotReadable, path, file.errorString());
    return looksLikeProject(header) ? Result<void>() : failure(ErrorCode::NotAProject, path);
}

/// Whether SQLite would undo with it what it takes for a change that was cut off. Nothing here ever leaves one.
bool isHot(const QString &journal)
{
    QFile file(journal);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

Error latestMissing(const QString &path, qint64 transactions)
{
    const auto number = int(std::min<qint64>(transactions, 1'000'000));
    return {
        ErrorCode::LatestMissing, path, number > 0 ? Words::tr("%n change(s)", "that are missing", number) : QString()};
}

/// Takes the lock that keeps everybody else out until the connection closes. Writes nothing.
Result<void> lock(Database &database)
{
    if (const auto set = database.pragma(u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s); !set)
        return set;
    if (const auto begun = database.run(u"BEGIN EXCLUSIVE"_s); !begun)
        return begun;
    return database.run(u"COMMIT"_s);
}

/// The opening of one file: what is known of it before SQLite sees it, and what follows.
class Opening {
public:
    Opening(const QString &path, const QList<Migration> &migrations, const Progress &progress)
        : m_migrations(migrations)
        , m_progress(progress)
    {
        m_opened.path = path;
    }
    [[nodiscard]] Result<Opened> forWriting();
    [[nodiscard]] Result<Opened> forReading(const Error &why);

private:
    [[nodiscard]] Result<void> hold(FileGuard::Hold kind);
    [[nodiscard]] Result<void> putAside(QLatin1StringView ending);
    [[nodiscard]] Result<void> clearBeside();
    [[nodiscard]] Result<int> openHeld();
    [[nodiscard]] Result<int> openSound();
    [[nodiscard]] Result<void> upgrade(int version);
    [[nodiscard]] Result<Database *> openCopy();
    [[nodiscard]] Error lockedBy(const Error &error) const;
    void noticeMissing();
    void noticeShared();
    [[nodiscard]] QString beside(QLatin1StringView ending) const { return m_opened.path + ending; }
    [[nodiscard]] int latest() const { return m_migrations.constLast().version; }

    const QList<Migration> &m_migrations;
    const Progress &m_progress;
    Opened m_opened;
    FileAlone m_alone;
    bool m_inUse = false; // the header says that a log may hold more than the file
    bool m_journal = false;
    Log m_log;
    LogBelongs m_belongs = LogBelongs::Nowhere;
    std::optional<OpenMark::Says> m_mark;
};

Error Opening::lockedBy(const Error &error) const
{
    return error.code == ErrorCode::LockedProject && m_mark ? Error{error.code, error.subject, m_mark->who} : error;
}

/// Reads what there is without SQLite, and keeps others out from then on.
Result<void> Opening::hold(FileGuard::Hold kind)
{
    const QFileInfo before(m_opened.path);
    const QDateTime date = before.lastModified();
    m_mark = OpenMark::read(m_opened.path);
    m_journal = isHot(beside(journalEnding));
    m_alone = readAlone(m_opened.path, m_migrations, m_journal || QFileInfo(beside(logEnding)).size() > 0, m_progress);
    if (m_progress.isCanceled())
        return failure(ErrorCode::Canceled, m_opened.path);
    auto guard = FileGuard::take(m_opened.path, kind);
    if (!guard)
        return std::unexpected(lockedBy(guard.error()));
    m_opened.guard = *std::move(guard);
    if (QFileInfo(m_opened.path).lastModified() != date)
        return failure(ErrorCode::LockedProject, m_opened.path);
    m_inUse = m_opened.guard->saysInUse();
    auto log = readLog(beside(logEnding));
    if (!log)
        return std::unexpected(log.error());
    m_log = *log;
    m_belongs = whereBelongs(m_log, m_alone.stamp, m_inUse);
    return {};
}

Result<void> Opening::putAside(QLatin1StringView ending)
{
    return setAside(m_opened.path, ending).transform([this](const QString &now) {
        m_opened.notices.append({ErrorCode::ForeignLog, m_opened.path, now});
    });
}

/// Before SQLite sees the file: takes away what it would replay though it is not the file's.
Result<void> Opening::clearBeside()
{
    if (m_belongs == LogBelongs::Elsewhere) {
        if (const auto aside = putAside(logEnding); !aside)
            return aside;
    }
    if (!m_inUse && (m_belongs == LogBelongs::Already || m_belongs == LogBelongs::Nowhere))
        QFile::remove(beside(logEnding));
    if (!m_journal)
        return {};
    if (m_alone.sound)
        return putAside(journalEnding);
    // It is needed, then. Whether it helps is tried on a copy.
    const QTemporaryDir room;
    const QString copy = room.filePath(u"copy.crossread"_s);
    if (const auto copied = m_opened.guard->copyTo(copy); !copied)
        return copied;
    if (const auto copied = copyFile(beside(journalEnding), copy + journalEnding); !copied)
        return copied;
    auto database = Database::open(copy, Database::Access::ReadWrite, m_opened.path);
    if (!database)
        return std::unexpected(database.error());
    const Watch watch(**database, m_progress);
    return checkAll(**database, m_migrations).transform([](int) { });
}

/// The file itself, held; its version. All checks come before the first byte is written.
Result<int> Opening::openHeld()
{
    m_opened.database.reset();
    auto database = Database::open(m_opened.path, Database::Access::ReadWrite, m_opened.path);
    if (!database)
        return std::unexpected(database.error());
    m_opened.database = *std::move(database);
    const Watch watch(*m_opened.database, m_progress);
    if (const auto locked = lock(*m_opened.database); !locked)
        return std::unexpected(lockedBy(locked.error()));
    return checkAll(*m_opened.database, m_migrations);
}

/// As openHeld(), and without a log of which only SQLite can tell that it is another file's.
Result<int> Opening::openSound()
{
    auto version = openHeld();
    if (m_belongs != LogBelongs::Unknown || !m_alone.sound
        || (version && goesOn(m_alone.acts, actTimes(*m_opened.database))))
        return version;
    m_opened.database.reset();
    if (const auto aside = putAside(logEnding); !aside)
        return std::unexpected(aside.error());
    return openHeld();
}

/// Tells where the file ends before its work did: the log is gone, or cut.
void Opening::noticeMissing()
{
    const Witnesses witnesses{m_inUse, m_log, m_mark ? m_mark->stamp : std::nullopt};
    if (const auto lacked = lackedBy(stampIn(*m_opened.database), witnesses))
        m_opened.notices.append(latestMissing(m_opened.path, *lacked));
    if (m_mark && m_mark->host != QSysInfo::machineHostName())
        m_opened.notices.append({ErrorCode::SharedFolder, m_opened.path, m_mark->who});
}

/// Until a change is kept that knows of it.
void Opening::noticeShared()
{
    const QString place = sharedPlace(m_opened.path);
    if (place.isEmpty())
        return;
    const QString setting = u"store.shared"_s;
    const QByteArray json = QJsonDocument(QJsonArray{place}).toJson(QJsonDocument::Compact);
    const auto told = m_opened.database->value(u"SELECT value FROM setting WHERE name = '%1'"_s.arg(setting));
    if (told && told->toByteArray() == json)
        return;
    m_opened.notices.append({ErrorCode::SharedFolder, m_opened.path, place});
    m_opened.keeping->markTold(setting, json);
}

Result<void> Opening::upgrade(int version)
{
    Database &database = *m_opened.database;
    const QString copy = freeNameBeside(m_opened.path, u"before-v%1"_s.arg(latest()), u"crossread"_s);
    auto done = saveCopy(database, copy);
    if (!done)
        return done;
    m_opened.keeping->countAnew();
    done = m_opened.keeping->write([&] { return migrateWithin(database, version, m_migrations); });
    if (!done) // the project is as it was, and the next attempt makes its own
        QFile::remove(copy);
    return done;
}

Result<Opened> Opening::forWriting()
{
    auto flag = OpenFlag::raise(m_opened.path);
    if (!flag)
        return std::unexpected(flag.error());
    m_opened.flag = *std::move(flag);
    if (const auto held = hold(FileGuard::Hold::Alone); !held)
        return std::unexpected(held.error());
    if (m_inUse && m_log.size == 0 && m_opened.guard->hasSecondName())
        return forReading({ErrorCode::SecondName, m_opened.path, {}});
    if (const auto clear = clearBeside(); !clear)
        return std::unexpected(clear.error());
    const auto version = openSound();
    if (!version && version.error().code == ErrorCode::DamagedProject && m_opened.database) {
        const auto only = onlyTextsAreDamaged(*m_opened.database, m_migrations, m_progress);
        if (!only)
            return std::unexpected(only.error());
        if (*only)
            return forReading({ErrorCode::DamagedTexts, m_opened.path, {}});
    }
    if (!version)
        return std::unexpected(version.error());
    if (*version > latest())
        return forReading({ErrorCode::NewerProject, m_opened.path, {}});
    noticeMissing();
    m_opened.guard->remember();
    const bool awake = m_inUse || QFileInfo::exists(beside(logEnding));
    m_opened.keeping = std::make_unique<Keeping>(
        *m_opened.database, *m_opened.guard, stampIn(*m_opened.database).value_or(LogStamp()), awake);
    noticeShared();
    if (*version < latest()) {
        if (const auto upgraded = upgrade(*version); !upgraded)
            return std::unexpected(upgraded.error());
    }
    return std::move(m_opened);
}

/// What cannot be opened where it lies without a change to it, or not at all: a file with a log, an older version.
Result<Database *> Opening::openCopy()
{
    m_opened.copy = std::make_unique<QTemporaryDir>();
    const QString path = m_opened.copy->filePath(u"copy.crossread"_s);
    if (const auto copied = m_opened.guard->copyTo(path); !copied)
        return std::unexpected(copied.error());
    QList<QLatin1StringView> endings;
    if (m_belongs == LogBelongs::Here || m_belongs == LogBelongs::Unknown)
        endings.append(logEnding);
    if (m_journal && !m_alone.sound)
        endings.append(journalEnding);
    for (const QLatin1StringView ending : std::as_const(endings)) {
        if (const auto copied = copyFile(beside(ending), path + ending); !copied)
            return std::unexpected(copied.error());
    }
    if (m_belongs == LogBelongs::Elsewhere)
        m_opened.notices.append({ErrorCode::ForeignLog, m_opened.path, beside(logEnding)});
    auto database = Database::open(path, Database::Access::ReadWrite, m_opened.path);
    if (!database)
        return std::unexpected(database.error());
    m_opened.database = *std::move(database);
    return m_opened.database.get();
}

Result<Opened> Opening::forReading(const Error &why)
{
    m_opened.readOnly = why;
    m_opened.database.reset();
    m_opened.guard.reset();
    m_opened.flag.reset();
    if (const auto held = hold(FileGuard::Hold::WithReaders); !held)
        return std::unexpected(held.error());
    const bool asItIs = !m_inUse && !m_journal && m_alone.version >= latest() && !QFileInfo::exists(beside(logEnding));
    if (asItIs) {
        auto database = Database::open(m_opened.path, Database::Access::ReadOnly, m_opened.path);
        if (!database)
            return std::unexpected(database.error());
        m_opened.database = *std::move(database);
    } else if (const auto copy = openCopy(); !copy) {
        return std::unexpected(copy.error());
    }
    bool damagedTexts = why.code == ErrorCode::DamagedTexts;
    const auto check = [&] { return checkForReading(*m_opened.database, m_migrations, m_progress, damagedTexts); };
    auto version = check();
    if (!asItIs && m_belongs == LogBelongs::Unknown && m_alone.sound
        && !(version && goesOn(m_alone.acts, actTimes(*m_opened.database)))) {
        m_belongs = LogBelongs::Elsewhere;
        m_opened.database.reset();
        const auto copy = openCopy();
        version = copy ? check() : std::unexpected(copy.error());
    }
    if (!version)
        return std::unexpected(lockedBy(version.error()));
    if (damagedTexts) {
        m_opened.readOnly = Error{ErrorCode::DamagedTexts, m_opened.path, {}};
        m_opened.notices.append(*m_opened.readOnly);
    } else if (*version > latest()) {
        m_opened.readOnly = Error{ErrorCode::NewerProject, m_opened.path, {}};
    } else if (*version < latest()) {
        if (const auto upgraded = migrate(*m_opened.database, *version, m_migrations); !upgraded)
            return std::unexpected(upgraded.error());
    }
    noticeMissing();
    if (const auto set = m_opened.database->pragma(u"query_only"_s, u"ON"_s, 1); !set)
        return std::unexpected(set.error());
    m_opened.guard->letGo(); // from here on the bytes of documents are checked one by one
    return std::move(m_opened);
}

}

Result<std::unique_ptr<OpenFlag>> OpenFlag::raise(const QString &path)
{
    const QMutexLocker guard(&openFiles->lock);
    for (const QString &open : std::as_const(openFiles->paths)) {
        std::error_code ignored; // a file that has gone is not the same
        if (open == path || std::filesystem::equivalent(native(open), native(path), ignored))
            return failure(ErrorCode::LockedProject, path);
    }
    openFiles->paths.append(path);
    return std::unique_ptr<OpenFlag>(new OpenFlag(path));
}

OpenFlag::~OpenFlag()
{
    const QMutexLocker guard(&openFiles->lock);
    openFiles->paths.removeOne(m_path);
}

Result<Opened> openChecked(
    const QString &path, const QList<Migration> &migrations, bool mayWrite, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, path);
    if (info.isDir())
        return failure(ErrorCode::IsFolder, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAProject, path);
    const QString file = info.canonicalFilePath();
    // Raised before the file is touched: reading its header would give up the lock of this process.
    if (const auto flag = OpenFlag::raise(file); !flag)
        return std::unexpected(flag.error());
    if (const auto header = checkHeader(file); !header)
        return std::unexpected(header.error());
    Opening opening(file, migrations, progress);
    if (nameIsTooLong(file))
        return opening.forReading({ErrorCode::NameTooLong, QFileInfo(file).fileName(), {}});
    const bool writable = info.isWritable() && QFileInfo(QFileInfo(file).path()).isWritable();
    return mayWrite && writable ? opening.forWriting() : opening.forReading({ErrorCode::ReadOnlyProject, file, {}});
}

}
