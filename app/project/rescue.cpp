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
#include <QPromise>
#include <QThreadPool>

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

/// `loaded`: its text, where that is at hand.
Regained regained(const Data &data, const DocumentRecord &record, const Sources &sources, const DocumentPtr &loaded)
{
    if (const auto kept = sources.read(record.id))
        return {record, *kept};
    const QList<AnnotationId> ids = data.annotationIds(record.id);
    const QByteArray text = loaded ? loaded->textSha256
        : ids.isEmpty()            ? QByteArray()
                                   : data.annotation(ids.constFirst())->anchor.textSha256;
    const auto again = Import::readFile(record.sourcePath);
    const auto same = again ? Import::importBytes(*again, QFileInfo(record.sourcePath).fileName(), record.options)
                            : std::unexpected(again.error());
    if (same && (text.isEmpty() || same->textSha256 == text))
        return {record, *again};
    Regained rest{record, {}};
    rest.record.options = asPlainText(record.options);
    if (loaded)
        rest.bytes = loaded->text.toUtf8();
    for (qsizetype i = 0; i < ids.size() && !loaded; ++i)
        rest.bytes += data.annotation(ids[i])->anchor.exact.toUtf8() + "\n\n";
    return rest;
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

Project::Remembering Project::remembered() const
{
    return [data = d->data(), texts = d->texts, sources = sources()](const QString &path) {
        QList<Regained> all;
        for (const QList<DocumentRecord> records = data.documents(); const DocumentRecord &record : records)
            all.append(regained(data, record, sources, texts.value(record.id).document));
        return Store::ProjectFile::make(path, [&](const QString &made) { return writeRegained(made, data, all); });
    };
}

/// The file has been written over: what is known here is all there is.
void Project::Private::rescue()
{
    isRescueTried = true;
    const auto save = [path = file().path(), remembered = q->remembered()] {
        return Store::rescueTo(path, remembered);
    };
    if (!journal->isPatient()) {
        rescuedTo = save();
        return;
    }
    const auto promise = std::make_shared<QPromise<QString>>();
    rescuing = new QFutureWatcher<QString>(q);
    QObject::connect(rescuing, &QFutureWatcher<QString>::finished, q, [this] { endRescue(); });
    promise->start();
    rescuing->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, save] {
        promise->addResult(save());
        promise->finish();
    });
}

void Project::Private::endRescue()
{
    QFutureWatcher<QString> *watcher = std::exchange(rescuing, nullptr);
    if (watcher == nullptr)
        return; // it was waited for
    rescuedTo = watcher->result();
    watcher->deleteLater();
    tellStrayed({ErrorCode::StrayedProject, file().path(), rescuedTo});
}

void Project::Private::tellStrayed(const Error &error)
{
    if (!std::exchange(isStrayedTold, true))
        Q_EMIT q->strayed(error);
}

Error Project::Private::rescued(Error error)
{
    constexpr std::array ofTheFile{ErrorCode::StrayedProject, ErrorCode::StoreFailed, ErrorCode::DiskFull,
        ErrorCode::NotWritable, ErrorCode::WriteFailed, ErrorCode::DamagedProject};
    if (error.code == ErrorCode::StrayedProject) {
        if (rescuedTo.isEmpty())
            rescuedTo = error.detail;
        if (rescuedTo.isEmpty() && !isRescueTried)
            rescue();
        error.detail = rescuedTo;
    }
    if (std::ranges::contains(ofTheFile, error.code) && !rescuing) {
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
