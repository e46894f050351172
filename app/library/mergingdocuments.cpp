// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mergingdocuments.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 8;

struct MergedDocumentWords {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

QString freeName(const Project::Data &data, const QStringList &taken, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; data.recordByName(name) || taken.contains(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted, QString::number(i));
    return name;
}

}

QString someOf(const QStringList &names)
{
    const QStringList some = names.first(std::min(names.size(), mostNames));
    return QLocale().createSeparatedList(some) + (some.size() < names.size() ? u" …"_s : QString());
}

Result<QHash<DocumentId, DocumentId>> matchDocuments(const Project::Data &here, const Project::Sources &sources,
    const Project::Project &there, Merging &plan, const Progress &progress)
{
    QHash<QByteArray, QList<DocumentRecord>> known;
    for (const QList<DocumentRecord> records = here.documents(); const DocumentRecord &record : records) {
        const auto hash = sources.sha256(record.id);
        if (!hash)
            return std::unexpected(hash.error());
        known[*hash].append(record);
    }
    const Project::Sources theirs = there.sources();
    QHash<DocumentId, DocumentId> ids;
    QStringList added;
    const QList<DocumentRecord> records = there.documents();
    for (qsizetype i = 0; i < records.size(); ++i) {
        const DocumentRecord &record = records[i];
        const Progress part(progress, int(i * 1000 / records.size()), int((i + 1) * 1000 / records.size()));
        const auto hash = theirs.sha256(record.id);
        if (!hash)
            return std::unexpected(hash.error());
        if (QList<DocumentRecord> &same = known[*hash]; !same.isEmpty()) {
            const auto wanted = std::ranges::find(same, record.name, &DocumentRecord::name);
            ids.insert(record.id, same.takeAt(wanted == same.end() ? 0 : wanted - same.begin()).id);
            continue;
        }
        const auto bytes = theirs.read(record.id, part);
        const auto text = bytes ? theirs.text(record, part) : std::unexpected(bytes.error());
        if (!text)
            return std::unexpected(text.error());
        DocumentRecord fresh = record;
        fresh.id = DocumentId::create(); // bytes of a document that was here once may lie under the old one
        fresh.name = freeName(here, added, record.name);
        ids.insert(record.id, fresh.id);
        added.append(fresh.name);
        plan.documents.append({fresh, *bytes, *text});
    }
    if (!added.isEmpty())
        plan.added.append(MergedDocumentWords::tr("%n documents: %1", nullptr, int(added.size())).arg(someOf(added)));
    return ids;
}

}
