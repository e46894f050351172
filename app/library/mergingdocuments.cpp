// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mergingdocuments.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 8;

struct MergedDocumentWords {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

/// Our documents that are none of theirs yet.
class Left {
public:
    [[nodiscard]] static Result<Left> of(const Project::Data &here, const Project::Sources &sources)
    {
        Left left;
        for (const QList<DocumentRecord> records = here.documents(); const DocumentRecord &record : records) {
            const auto hash = sources.sha256(record.id);
            if (!hash)
                return std::unexpected(hash.error());
            left.m_byHash[*hash].append(record);
            left.m_hashes.insert(record.id, *hash);
        }
        return left;
    }
    /// One with these bytes, that of this name where there are several.
    [[nodiscard]] std::optional<DocumentRecord> withBytes(const QByteArray &hash, const QString &name) const
    {
        const QList<DocumentRecord> same = m_byHash.value(hash);
        const auto wanted = std::ranges::find(same, name, &DocumentRecord::name);
        return same.isEmpty() ? std::nullopt : std::optional(wanted == same.cend() ? same.first() : *wanted);
    }
    [[nodiscard]] std::optional<DocumentRecord> withId(DocumentId id) const
    {
        const QList<DocumentRecord> same = m_byHash.value(m_hashes.value(id));
        const auto wanted = std::ranges::find(same, id, &DocumentRecord::id);
        return wanted == same.cend() ? std::nullopt : std::optional(*wanted);
    }
    void take(DocumentId id)
    {
        m_byHash[m_hashes.value(id)].removeIf([id](const DocumentRecord &one) { return one.id == id; });
    }

private:
    QHash<QByteArray, QList<DocumentRecord>> m_byHash;
    QHash<DocumentId, QByteArray> m_hashes;
};

Result<bool> sayTheSame(const DocumentRecord &ours, const Project::Sources &here, const DocumentRecord &theirs,
    const Project::Sources &there, const Progress &progress)
{
    const auto one = here.text(ours, Progress(progress, 0, 500));
    const auto other = one ? there.text(theirs, Progress(progress, 500, 1000)) : one;
    if (!other)
        return std::unexpected(other.error());
    return (*one)->textSha256 == (*other)->textSha256;
}

/// Which of ours it is; nothing where it is not here. One that went to another program and came back has its id and its
/// text, but the file that it was read from stayed here.
Result<std::optional<DocumentId>> sameHere(const DocumentRecord &theirs, const Left &left, const Project::Sources &here,
    const Project::Sources &there, const Progress &progress)
{
    const auto hash = there.sha256(theirs.id);
    if (!hash)
        return std::unexpected(hash.error());
    if (const auto same = left.withBytes(*hash, theirs.name))
        return same->id;
    const auto known = left.withId(theirs.id);
    if (!known)
        return std::nullopt;
    return sayTheSame(*known, here, theirs, there, progress).transform([&known](bool same) {
        return same ? std::optional(known->id) : std::nullopt;
    });
}

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
    auto left = Left::of(here, sources);
    if (!left)
        return std::unexpected(left.error());
    const Project::Sources theirs = there.sources();
    QHash<DocumentId, DocumentId> ids;
    QStringList added;
    const QList<DocumentRecord> records = there.documents();
    for (qsizetype i = 0; i < records.size(); ++i) {
        const DocumentRecord &record = records[i];
        const Progress part(progress, int(i * 1000 / records.size()), int((i + 1) * 1000 / records.size()));
        const auto same = sameHere(record, *left, sources, theirs, part);
        if (!same)
            return std::unexpected(same.error());
        if (*same) {
            ids.insert(record.id, **same);
            left->take(**same);
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
