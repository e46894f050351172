// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "project/projectprivate.h"
#include "store/keeping.h"
#include "store/projectfile.h"

#include <QCryptographicHash>
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
    const auto add = [&act](const auto &values) {
        for (const auto &value : values)
            act.changes.append(Change<std::decay_t<decltype(value)>>{{}, value});
    };
    for (const Regained &text : texts)
        act.changes.append(Change<DocumentRecord>{{}, text.record});
    add(data.codes());
    for (const QList<AnnotationId> ids = data.annotationIds(); const AnnotationId &id : ids)
        act.changes.append(Change<Annotation>{{}, *data.annotation(id)});
    add(data.topics());
    add(data.links());
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

/// The file has been written over: what is known here is all there is.
QString Project::Private::rescue() const
{
    QList<Regained> regained;
    for (const QList<DocumentRecord> records = data().documents(); const DocumentRecord &record : records) {
        Regained text{record, {}};
        const auto loaded = texts.constFind(record.id);
        if (const auto kept = q->sources().read(record.id)) {
            text.bytes = *kept;
        } else if (loaded != texts.cend()) {
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
            for (const QList<AnnotationId> ids = data().annotationIds(record.id); const AnnotationId &id : ids)
                text.bytes += data().annotation(id)->anchor.exact.toUtf8() + "\n\n";
            text.record.options = asPlainText(record.options);
        }
        regained.append(text);
    }
    const auto save = [&](const QString &to) {
        return Store::ProjectFile::make(to, [&](const QString &made) { return writeRegained(made, data(), regained); });
    };
    return Store::rescueTo(file().path(), save);
}

Error Project::Private::rescued(Error error)
{
    if (error.code != ErrorCode::StrayedProject)
        return error;
    if (rescuedTo.isEmpty())
        rescuedTo = error.detail.isEmpty() ? rescue() : error.detail;
    error.detail = rescuedTo;
    return error;
}

}
