// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/rescue.h"

#include "core/atomicfile.h"
#include "import/importer.h"
#include "project/projectprivate.h"
#include "store/keeping.h"
#include "store/projectfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace Crossread::Project {

using namespace Core;

namespace {

/// A text as it was brought, where that can still be had; else what is read of it, or was quoted from it.
struct Regained {
    DocumentRecord record;
    QByteArray bytes;
};

/// Whatever the file was, what is left of it is text.
ImportOptions asPlainText(const ImportOptions &before)
{
    ImportOptions options;
    options.kind = before.kind;
    options.encoding = QStringLiteral("UTF-8");
    options.labels = before.labels;
    return options;
}

ChangeSet everythingIn(const Data &data, const QList<Regained> &texts)
{
    ChangeSet act;
    for (const Regained &text : texts)
        act.changes.append(Change<DocumentRecord>{{}, text.record});
    const Store::Contents contents = data.contents();
    Store::Kinds::each([&]<typename T>() {
        if constexpr (!std::is_same_v<T, DocumentRecord>) {
            for (const T &one : Store::listOf<T>(contents))
                act.changes.append(Change<T>{{}, one});
        }
    });
    return act;
}

Result<void> writeRegained(const QString &path, const Data &data, const QList<Regained> &texts)
{
    auto file = Store::ProjectFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    QHash<DocumentId, QByteArray> sources;
    for (const Regained &text : texts) {
        constexpr qsizetype partSize = 1 << 20;
        for (int number = 0; number * partSize < text.bytes.size(); ++number) {
            const auto kept = (*file)->keepPart(text.record.id, number, text.bytes.mid(number * partSize, partSize));
            if (!kept)
                return kept;
        }
        sources.insert(text.record.id, QCryptographicHash::hash(text.bytes, QCryptographicHash::Sha256));
    }
    const auto done = (*file)->perform(everythingIn(data, texts), sources);
    return done ? (*file)->forgetHistory() : done;
}

}

Result<void> Project::writeRemembered(const QString &path) const
{
    QList<Regained> regained;
    for (const QList<DocumentRecord> records = d->data().documents(); const DocumentRecord &record : records) {
        Regained text{record, {}};
        const auto loaded = d->texts.constFind(record.id);
        if (const auto kept = sources().read(record.id)) {
            text.bytes = *kept;
        } else if (loaded != d->texts.cend()) {
            const auto again = Import::readFile(record.sourcePath);
            const auto same = again
                ? Import::importBytes(*again, QFileInfo(record.sourcePath).fileName(), record.options)
                : std::unexpected(again.error());
            if (same && same->textSha256 == loaded->document->textSha256) {
                text.bytes = *again;
            } else {
                text.bytes = loaded->document->text.toUtf8();
                text.record.options = asPlainText(record.options);
            }
        } else {
            for (const QList<AnnotationId> ids = d->data().annotationIds(record.id); const AnnotationId &id : ids)
                text.bytes += d->data().annotation(id)->anchor.exact.toUtf8() + "\n\n";
            text.record.options = asPlainText(record.options);
        }
        regained.append(text);
    }
    return Store::ProjectFile::make(
        path, [&](const QString &made) { return writeRegained(made, d->data(), regained); });
}

/// The file has been written over: what is known here is all there is.
QString Project::Private::rescue() const
{
    return Store::rescueTo(file().path(), [this](const QString &to) { return q->writeRemembered(to); });
}

Error Project::Private::rescued(Error error)
{
    constexpr std::array ofTheFile{ErrorCode::StrayedProject, ErrorCode::StoreFailed, ErrorCode::DiskFull,
        ErrorCode::NotWritable, ErrorCode::WriteFailed, ErrorCode::DamagedProject};
    if (error.code == ErrorCode::StrayedProject) {
        if (rescuedTo.isEmpty())
            rescuedTo = error.detail.isEmpty() ? rescue() : error.detail;
        error.detail = rescuedTo;
    }
    if (std::ranges::contains(ofTheFile, error.code)) {
        // Later: whoever acted is told first.
        QMetaObject::invokeMethod(q, [project = q, error] { Q_EMIT project->notKept(error); }, Qt::QueuedConnection);
    }
    return error;
}

Result<void> settleRescued(const QString &rescued, const QString &place, QString &aside)
{
    if (!QFileInfo::exists(rescued))
        return failure(ErrorCode::NotFound, rescued);
    const QFileInfo info(place);
    if (!QDir().mkpath(info.path()))
        return failure(ErrorCode::NotWritable, info.path());
    if (info.exists()) {
        aside = Store::freeNameBeside(place, QStringLiteral("replaced"), QStringLiteral("crossread"));
        if (const auto away = renameFile(place, aside); !away)
            return away;
    }
    for (const QLatin1StringView ending : {QLatin1StringView("-wal"), QLatin1StringView("-journal")}) {
        if (!QFileInfo::exists(place + ending))
            continue;
        if (const auto away = Store::setAside(place, ending); !away)
            return std::unexpected(away.error());
    }
    if (renameFile(rescued, place))
        return {};
    const auto copied = copyToNewFile(rescued, place); // on another disk
    if (copied)
        QFile::remove(rescued);
    else if (!aside.isEmpty() && renameFile(aside, place))
        aside.clear();
    return copied;
}

}
