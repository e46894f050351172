// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/documents.h"

#include "core/codenames.h"
#include "project/acts/annotations.h"
#include "project/reanchor.h"

#include <QFileInfo>

#include <limits>

namespace Crossread::Project::Acts {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// What the reader calls it, else its title, else the file.
QString nameFor(const NewDocument &document, const Document &imported)
{
    constexpr qsizetype longestName = 120;
    QString name = storable(document.name).trimmed();
    if (name.isEmpty())
        name = storable(imported.metadata.title).simplified();
    if (name.size() > longestName) {
        const qsizetype blank = name.lastIndexOf(u' ', longestName);
        name = name.first(blank > longestName / 2 ? blank : longestName) + u'…';
    }
    if (name.isEmpty())
        name = storable(QFileInfo(document.sourcePath).completeBaseName());
    return name.isEmpty() ? Project::tr("Document") : name;
}

QString freeName(const Data &data, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; data.recordByName(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted, QString::number(i));
    return name;
}

/// The one person in a text whom this label names; null where it names nobody, or several ("Q").
const Speaker *onlyOneCalled(const Document &document, const QString &label)
{
    const Speaker *only = nullptr;
    for (const Speaker &one : document.speakers) {
        if (!one.labels.contains(label))
            continue;
        if (only || one.anonymous)
            return nullptr;
        only = &one;
    }
    return only;
}

/// What is said of somebody goes along where the same labels now name the person otherwise. It also stays with the old name
/// where another document has that, or may have it; a name that nobody has any more would be in all lists for ever.
QList<AnyChange> renamedSpeakers(const Data &data, const Document &imported, const Document *now, const Beside &beside)
{
    QList<AnyChange> changes;
    if (!now)
        return changes;
    const auto has = [](const Document &document, const QString &name) {
        return std::ranges::contains(document.speakers, name, &Speaker::name);
    };
    QSet<QString> named;
    for (const QList<SpeakerRecord> all = data.speakers(); SpeakerRecord record : all) {
        const auto before = std::ranges::find(now->speakers, record.name, &Speaker::name);
        if (before == now->speakers.cend() || has(imported, record.name))
            continue;
        for (const QString &label : before->labels) {
            const Speaker *after = onlyOneCalled(*now, label) ? onlyOneCalled(imported, label) : nullptr;
            if (!after || has(*now, after->name) || named.contains(after->name))
                continue;
            const bool isAlone = beside && !beside->contains(record.name);
            if (const SpeakerRecord *there = data.speakerByName(after->name)) {
                // Of two that say something else neither goes.
                if (isAlone && there->memo == record.memo && there->attributes == record.attributes)
                    changes.append(Change<SpeakerRecord>{record, {}});
                break;
            }
            named.insert(after->name);
            if (isAlone)
                changes.append(Change<SpeakerRecord>{record, {}});
            record.id = SpeakerId::create();
            record.name = after->name;
            changes.append(Change<SpeakerRecord>{{}, record});
            break;
        }
    }
    return changes;
}

int nextPosition(const QList<DocumentRecord> &documents)
{
    const int last = documents.isEmpty() ? -1 : documents.constLast().position;
    return last < std::numeric_limits<int>::max() ? last + 1 : last; // those at the same place go by their names
}

}

DocumentRecord recordFor(const Data &data, const NewDocument &document, const Document &imported, const QDateTime &now)
{
    DocumentRecord record{document.id.isNull() ? DocumentId::create() : document.id,
        freeName(data, nameFor(document, imported)), document.sourcePath, document.options, now,
        nextPosition(data.documents())};
    record.options.format = imported.format;
    record.options.formatVersion = imported.formatVersion;
    record.options.password.clear(); // it is not kept
    record.metadata = document.metadata.value_or(imported.metadata);
    return storable(record);
}

ChangeSet addDocument(const DocumentRecord &record)
{
    return oneChange<DocumentRecord>(Project::tr("Add “%1”").arg(record.name), {}, record);
}

Result<ChangeSet> describeDocument(const Data &data, DocumentId id, const QString &name, const Metadata &metadata)
{
    const auto before = copyOf(data.record(id));
    if (!before)
        return failure(ErrorCode::NoSuchDocument, name);
    DocumentRecord after = *before;
    after.name = storable(name).trimmed();
    after.metadata = storable(metadata);
    if (after.name.isEmpty())
        return failure(ErrorCode::BadArgument, name);
    if (const DocumentRecord *other = data.recordByName(after.name); other && other->id != id)
        return failure(ErrorCode::AlreadyExists, after.name);
    const QString label =
        after.name == before->name ? Project::tr("Change what is said of “%1”") : Project::tr("Rename “%1”");
    return oneChange<DocumentRecord>(label.arg(before->name), before, after);
}

Result<ChangeSet> setGroup(const Data &data, const QList<DocumentId> &ids, const QString &group)
{
    const QString path = codePathOf(codeNamesIn(storable(group)));
    ChangeSet act;
    QSet<DocumentId> seen;
    for (const DocumentId &id : ids) {
        const DocumentRecord *before = data.record(id);
        if (!before)
            return failure(ErrorCode::NoSuchDocument, id.toString());
        if (before->group == path || seen.contains(id))
            continue;
        seen.insert(id);
        DocumentRecord after = *before;
        after.group = path;
        act.changes.append(Change<DocumentRecord>{*before, after});
    }
    if (act.changes.size() == 1) {
        const QString name = data.record(*seen.cbegin())->name;
        act.label = path.isEmpty() ? Project::tr("Take “%1” out of its group").arg(name)
                                   : Project::tr("Move “%1” to “%2”").arg(name, path);
    } else {
        const auto count = int(act.changes.size());
        act.label = path.isEmpty() ? Project::tr("Take %n document(s) out of their groups", nullptr, count)
                                   : Project::tr("Move %n document(s) to “%1”", nullptr, count).arg(path);
    }
    return act;
}

Result<ChangeSet> moveGroup(const Data &data, const QString &from, const QString &to)
{
    const QStringList before = codeNamesIn(storable(from));
    const QStringList after = codeNamesIn(storable(to));
    ChangeSet act{Project::tr("Move group “%1” to “%2”").arg(codePathOf(before), codePathOf(after)), {}};
    bool isThere = false;
    for (const QList<DocumentRecord> all = data.documents(); const DocumentRecord &record : all) {
        const QStringList path = codeNamesIn(record.group);
        if (before.isEmpty() || path.first(std::min(path.size(), before.size())) != before)
            continue;
        isThere = true;
        DocumentRecord moved = record;
        moved.group = codePathOf(after + path.sliced(before.size()));
        if (moved != record)
            act.changes.append(Change<DocumentRecord>{record, moved});
    }
    return isThere ? Result<ChangeSet>(act) : failure(ErrorCode::BadArgument, from);
}

Result<ChangeSet> setDocumentMemo(const Data &data, DocumentId id, const QString &memo)
{
    const auto before = copyOf(data.record(id));
    if (!before)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    DocumentRecord after = *before;
    after.memo = storable(memo);
    return oneChange<DocumentRecord>(Project::tr("Change memo on “%1”").arg(before->name), before, after);
}

Result<LongAct> removeDocument(const Data &data, DocumentId id)
{
    const DocumentRecord *record = data.record(id);
    if (!record)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    return LongAct{Project::tr("Remove “%1”").arg(record->name), [data, id] {
                       QList<AnyChange> changes = removals(data, data.annotationIds(id));
                       for (const QList<Link> links = data.links(); const Link &link : links) {
                           if (link.from.document == id || link.to.document == id)
                               changes.append(Change<Link>{link, {}});
                       }
                       changes.append(Change<DocumentRecord>{*data.record(id), {}});
                       return changes;
                   }};
}

Result<DocumentRecord> recordReadWith(const Data &data, DocumentId id, const ImportOptions &options)
{
    const DocumentRecord *before = data.record(id);
    if (!before)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    DocumentRecord after = *before;
    if (options != optionsOf(*before)) // the reader of what came in long ago need not be told
        after.options = options;
    after.options.password.clear();
    return storable(after);
}

LongAct changeImport(const Data &data, const DocumentRecord &after, const DocumentPtr &imported, const DocumentPtr &now,
    const Beside &beside)
{
    const DocumentRecord before = *data.record(after.id);
    return {Project::tr("Change how “%1” is read").arg(before.name), [data, before, after, imported, now, beside] {
                return QList<AnyChange>{Change<DocumentRecord>{before, after}}
                + renamedSpeakers(data, *imported, now.get(), beside)
                    + reanchored(data, after.id, *imported, now.get());
            }};
}

LongAct replaceDocument(const Data &data, DocumentId id, const DocumentRecord &fresh, const DocumentPtr &imported,
    const DocumentPtr &now, const Beside &beside)
{
    const DocumentRecord before = *data.record(id);
    DocumentRecord after = before;
    after.id = fresh.id;
    after.sourcePath = fresh.sourcePath;
    after.options = fresh.options;
    after.imported = fresh.imported;
    return {Project::tr("Replace the file of “%1”").arg(before.name), [data, before, after, imported, now, beside] {
                // The name is free once the one that has it has gone.
                return QList<AnyChange>{Change<DocumentRecord>{before, {}}, Change<DocumentRecord>{{}, after}}
                + renamedSpeakers(data, *imported, now.get(), beside)
                    + transferred(data, before.id, after.id, *imported, now.get());
            }};
}

Project::ImportEffect effectOf(
    const Data &data, DocumentId id, const Document &imported, const Document *now, bool another)
{
    Project::ImportEffect effect;
    effect.annotations = int(data.annotationIds(id).size());
    effect.sameText = now && now->textSha256 == imported.textSha256 && now->turns == imported.turns;
    QSet<QStringView> before;
    for (qsizetype i = 0; now && i < now->paragraphs.size(); ++i)
        before.insert(now->textOf(now->paragraphSpan(i)));
    for (qsizetype i = 0; i < imported.paragraphs.size(); ++i)
        effect.paragraphs += !before.contains(imported.textOf(imported.paragraphSpan(i)));
    const QList<AnyChange> changes =
        another ? transferred(data, id, id, imported, now) : reanchored(data, id, imported, now);
    for (const AnyChange &any : changes) {
        const auto *change = std::get_if<Change<Annotation>>(&any);
        if (!change || !change->after)
            continue;
        effect.moved += change->after->state == AnchorState::Moved;
        effect.lost += change->after->state == AnchorState::Orphaned;
    }
    return effect;
}

}
