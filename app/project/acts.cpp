// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "project/acttools.h"
#include "project/projectprivate.h"
#include "project/reanchor.h"

#include <QFileInfo>
#include <QLocale>

namespace Crossread::Project {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyRemovals = 20;
// Colours for new codes, far apart on paper white and on dark; after Okabe and Ito, readable with colour blindness.
constexpr Rgb codeColours[]{0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB8860B, 0x56B4E9, 0x8B5CF6, 0x6B7280};

bool cutsCharacter(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
}

template <typename Id>
QList<Id> eachOnce(const QList<Id> &ids)
{
    QList<Id> once;
    for (const Id &id : ids) {
        if (!once.contains(id))
            once.append(id);
    }
    return once;
}

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

int nextPosition(const auto &list)
{
    int next = 0;
    for (const auto &one : list)
        next = std::max(next, one.position + 1);
    return next;
}

}

QString Project::Private::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int i = 2; q->recordByName(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

Result<DocumentId> Project::addDocument(NewDocument document, DocumentPtr imported, const Progress &progress)
{
    const bool keptAlready = !document.id.isNull();
    DocumentRecord record{keptAlready ? document.id : DocumentId::create(), {}, storable(document.sourcePath),
        document.options, QDateTime::currentDateTimeUtc(), nextPosition(d->state.documents())};
    if (!imported) {
        auto read =
            Import::importBytes(document.bytes, QFileInfo(document.sourcePath).fileName(), document.options, progress);
        if (!read)
            return std::unexpected(read.error());
        imported = std::make_shared<const Document>(*std::move(read));
    }
    record.options.format = imported->format;
    record.options.formatVersion = imported->formatVersion;
    record.options.password.clear(); // it is not kept
    record.metadata = document.metadata.value_or(imported->metadata);
    record.name = d->freeName(nameFor(document, *imported));
    imported = asRecorded(imported, record);
    if (!keptAlready) {
        if (const auto kept = sources().keep(record.id, document.bytes, progress); !kept)
            return std::unexpected(kept.error());
    }
    if (const auto kept = keptAlready ? Result<void>() : sources().keepText(record.id, record.options, *imported);
        !kept) {
        sources().drop(record.id);
        return std::unexpected(kept.error());
    }
    const auto added = d->perform(oneChange<DocumentRecord>(tr("Add “%1”").arg(record.name), {}, record),
        {{record.id, imported->sourceSha256}}, {{record.id, {imported, record.options}}});
    if (!added) {
        sources().drop(record.id);
        return std::unexpected(added.error());
    }
    return record.id;
}

Result<void> Project::renameDocument(DocumentId id, const QString &name)
{
    const DocumentRecord *record = d->state.record(id);
    return record ? describeDocument(id, name, record->metadata) : failure(ErrorCode::NoSuchDocument, name);
}

Result<void> Project::describeDocument(DocumentId id, const QString &name, const Metadata &metadata)
{
    const auto before = copyOf(d->state.record(id));
    if (!before)
        return failure(ErrorCode::NoSuchDocument, name);
    DocumentRecord after = *before;
    after.name = storable(name).trimmed();
    after.metadata = metadata;
    if (after.name.isEmpty())
        return failure(ErrorCode::BadArgument, name);
    if (const DocumentRecord *other = recordByName(after.name); other && other->id != id)
        return failure(ErrorCode::AlreadyExists, after.name);
    const QString label = after.name == before->name ? tr("Change what is said of “%1”") : tr("Rename “%1”");
    return d->perform(oneChange<DocumentRecord>(label.arg(before->name), before, after));
}

Result<void> Project::removeDocument(DocumentId id)
{
    const DocumentRecord *record = d->state.record(id);
    if (!record)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    d->backUpBeforeMuch();
    return d->performLong(tr("Remove “%1”").arg(record->name), [this, id, record] {
        QList<AnyChange> changes = d->removals(d->state.annotationIds(id));
        for (const Link &link : d->state.links()) {
            if (link.from.document == id || link.to.document == id)
                changes.append(Change<Link>{link, {}});
        }
        changes.append(Change<DocumentRecord>{*record, {}});
        return changes;
    });
}

Result<void> Project::changeImport(DocumentId id, const ImportOptions &options, DocumentPtr imported)
{
    const auto before = copyOf(d->state.record(id));
    if (!before)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    DocumentRecord after = *before;
    if (options != optionsOf(*before)) // the reader of what came in long ago need not be told
        after.options = options;
    after.options.password.clear();
    const ChangeSet act = oneChange<DocumentRecord>(tr("Change how “%1” is read").arg(before->name), before, after);
    if (act.changes.isEmpty())
        return {};
    if (!imported) {
        const auto read = sources().text(after);
        if (!read)
            return std::unexpected(read.error());
        imported = *read;
    } else {
        // Beside the window, since it can be long; without it the text is made anew at the next opening.
        QThreadPool::globalInstance()->start([sources = sources(), id, options = after.options, imported] {
            (void)sources.keepText(id, options, *imported);
        });
    }
    imported = asRecorded(imported, after);
    // The text so far tells where its passages stand in the file; where it cannot be read, their words must do.
    const auto now = document(id);
    const auto make = [this, id, act, imported, now = now.value_or(DocumentPtr())] {
        return act.changes + reanchored(d->state, id, *imported, now.get());
    };
    d->backUpBeforeMuch();
    return d->performLong(act.label, make, {{id, {imported, after.options}}});
}

Project::ImportEffect Project::effectOf(DocumentId id, const Document &imported)
{
    const auto now = document(id);
    ImportEffect effect;
    effect.annotations = int(d->state.annotationIds(id).size());
    effect.sameText = now && (*now)->textSha256 == imported.textSha256 && (*now)->turns == imported.turns;
    QSet<QStringView> before;
    for (qsizetype i = 0; now && i < (*now)->paragraphs.size(); ++i)
        before.insert((*now)->textOf((*now)->paragraphSpan(i)));
    for (qsizetype i = 0; i < imported.paragraphs.size(); ++i)
        effect.paragraphs += !before.contains(imported.textOf(imported.paragraphSpan(i)));
    const QList<AnyChange> changes = reanchored(d->state, id, imported, now ? now->get() : nullptr);
    for (const AnyChange &any : changes) {
        const auto *change = std::get_if<Change<Annotation>>(&any);
        if (!change || !change->after)
            continue;
        effect.moved += change->after->state == AnchorState::Moved;
        effect.lost += change->after->state == AnchorState::Orphaned;
    }
    return effect;
}

Result<Anchor> Project::Private::anchorAt(DocumentId document, TextSpan span)
{
    const auto loaded = q->document(document);
    if (!loaded)
        return std::unexpected(loaded.error());
    const QStringView text = (*loaded)->text;
    if (span.isEmpty() || span.begin < 0 || span.end > text.size() || cutsCharacter(text, span.begin)
        || cutsCharacter(text, span.end))
        return failure(ErrorCode::BadRange, u"%1–%2"_s.arg(span.begin).arg(span.end));
    return makeAnchor(text, (*loaded)->textSha256, span);
}

Result<AnnotationId> Project::Private::annotate(
    ChangeSet act, DocumentId document, TextSpan span, const QList<CodeId> &codes, const QString &memo)
{
    auto anchor = anchorAt(document, span);
    if (!anchor)
        return std::unexpected(anchor.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Annotation annotation{AnnotationId::create(), document, *std::move(anchor), AnchorState::Exact,
        eachOnce(codes), storable(memo), storable(coder), now, now};
    act.changes.append(Change<Annotation>{{}, annotation});
    return perform(std::move(act)).transform([&annotation] { return annotation.id; });
}

Result<AnnotationId> Project::annotate(
    DocumentId document, TextSpan span, const QList<CodeId> &codes, const QString &memo)
{
    QStringList names;
    for (const CodeId &id : codes) {
        const Code *code = d->state.code(id);
        if (!code)
            return failure(ErrorCode::NoSuchCode, id.toString());
        names.append(code->name);
    }
    const QString label = !names.isEmpty() ? tr("Tag “%1”").arg(QLocale().createSeparatedList(names))
        : memo.isEmpty()                   ? tr("Highlight")
                                           : tr("Add note");
    return d->annotate({label, {}}, document, span, codes, memo);
}

Result<AnnotationId> Project::annotateNamed(
    DocumentId document, TextSpan span, const QStringList &codes, const QString &memo)
{
    ChangeSet act;
    const auto ids = d->codesNamed(codes, act);
    if (!ids)
        return std::unexpected(ids.error());
    if (act.changes.isEmpty())
        return annotate(document, span, *ids, memo);
    act.label = tr("Tag “%1”").arg(QLocale().createSeparatedList(codes));
    return d->annotate(std::move(act), document, span, *ids, memo);
}

Result<void> Project::changeAnnotation(const Annotation &after)
{
    for (const CodeId &code : after.codes) {
        if (!d->state.code(code))
            return failure(ErrorCode::NoSuchCode, code.toString());
    }
    return d->changeAnnotation({}, after);
}

Result<void> Project::changeAnnotationNamed(Annotation after, const QStringList &codes)
{
    ChangeSet act;
    const auto ids = d->codesNamed(codes, act);
    if (!ids)
        return std::unexpected(ids.error());
    after.codes = *ids;
    return d->changeAnnotation(std::move(act), after);
}

Result<void> Project::Private::changeAnnotation(ChangeSet act, const Annotation &after)
{
    const auto before = copyOf(state.annotation(after.id));
    if (!before)
        return failure(ErrorCode::NoSuchAnnotation);
    Annotation kept = *before;
    kept.codes = eachOnce(after.codes);
    kept.memo = storable(after.memo);
    if (after.anchor.span != before->anchor.span) {
        auto anchor = anchorAt(before->document, after.anchor.span);
        if (!anchor)
            return std::unexpected(anchor.error());
        kept.anchor = *std::move(anchor);
        kept.state = AnchorState::Exact;
    }
    if (kept == *before)
        return {};
    kept.modified = QDateTime::currentDateTimeUtc();
    act.label = kept.anchor != before->anchor ? Project::tr("Change passage")
        : kept.codes != before->codes         ? Project::tr("Change tags")
                                              : Project::tr("Change note");
    act.changes.append(Change<Annotation>{before, kept});
    return perform(std::move(act));
}

Result<void> Project::removeAnnotations(const QList<AnnotationId> &ids)
{
    QList<AnnotationId> once = ids;
    std::ranges::sort(once, {}, &AnnotationId::uuid);
    const auto twice = std::ranges::unique(once);
    once.erase(twice.begin(), twice.end());
    for (const AnnotationId &id : std::as_const(once)) {
        if (!d->state.annotation(id))
            return failure(ErrorCode::NoSuchAnnotation);
    }
    if (once.size() >= manyRemovals)
        d->backUpBeforeMuch();
    return d->performLong(
        tr("Remove %n annotation(s)", nullptr, int(once.size())), [this, once] { return d->removals(once); });
}

QList<AnyChange> Project::Private::removals(const QList<AnnotationId> &ids) const
{
    QList<AnyChange> changes;
    changes.reserve(ids.size());
    for (const AnnotationId &id : ids)
        changes.emplaceBack(Change<Annotation>{*state.annotation(id), {}});
    return changes;
}

const Code *Project::Private::findCode(const QString &name) const
{
    const Code *byName = nullptr;
    bool several = false;
    for (const Code &code : state.codes()) {
        if (q->codePath(code.id) == name)
            return &code;
        if (code.name == name) {
            several = byName;
            byName = &code;
        }
    }
    return several ? nullptr : byName;
}

Result<CodeId> Project::Private::codeNamed(const QString &wanted, ChangeSet &act) const
{
    const QString name = storable(wanted).trimmed();
    if (const Code *code = findCode(name))
        return code->id;
    State planned = state; // with what this act makes already, so that no code is made twice
    planned.apply(act.changes);
    CodeId parent;
    const QStringList path = name.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : path) {
        const QString own = part.trimmed();
        if (own.isEmpty())
            return failure(ErrorCode::BadArgument, wanted);
        if (const Code *there = planned.child(parent, own)) {
            parent = there->id;
            continue;
        }
        Code code{CodeId::create(), parent, own, {}, {}, {}, nextPosition(planned.codes())};
        code.colour = codeColours[size_t(planned.codes().size()) % std::size(codeColours)];
        for (int key = 1; key <= 9 && code.key.isEmpty(); ++key) {
            if (!std::ranges::contains(planned.codes(), QString::number(key), &Code::key))
                code.key = QString::number(key);
        }
        const Change<Code> made{{}, code};
        planned.apply({made});
        act.changes.append(made);
        parent = code.id;
    }
    return parent.isNull() ? Result<CodeId>(failure(ErrorCode::BadArgument, wanted)) : parent;
}

Result<QList<CodeId>> Project::Private::codesNamed(const QStringList &names, ChangeSet &act) const
{
    QList<CodeId> ids;
    for (const QString &name : names) {
        const auto id = codeNamed(name, act);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<CodeId> Project::codeNamed(const QString &name)
{
    ChangeSet act{tr("Add code “%1”").arg(name), {}};
    const auto id = d->codeNamed(name, act);
    if (!id)
        return id;
    return d->perform(std::move(act)).transform([&id] { return *id; });
}

Result<void> Project::setCode(const Code &code)
{
    const auto before = copyOf(d->state.code(code.id));
    Code after = code;
    after.name = storable(code.name).trimmed();
    after.memo = storable(code.memo);
    if (after.id.isNull() || after.name.isEmpty())
        return failure(ErrorCode::BadArgument, after.name);
    if (const Code *sibling = d->state.child(after.parent, after.name); sibling && sibling->id != after.id)
        return failure(ErrorCode::AlreadyExists, after.name);
    const bool homeless = !after.parent.isNull() && !d->state.code(after.parent);
    if (homeless || d->state.withDescendants(after.id).contains(after.parent))
        return failure(ErrorCode::BadArgument, after.name);
    ChangeSet act =
        oneChange<Code>((before ? tr("Change code “%1”") : tr("Add code “%1”")).arg(after.name), before, after);
    for (const Code &other : d->state.codes()) {
        if (!after.key.isEmpty() && other.key == after.key && other.id != after.id) {
            Code without = other;
            without.key.clear();
            act.changes.append(Change<Code>{other, without});
        }
    }
    return d->perform(std::move(act));
}

Result<void> Project::removeCode(CodeId id)
{
    const Code *code = d->state.code(id);
    if (!code)
        return failure(ErrorCode::NoSuchCode, id.toString());
    d->backUpBeforeMuch();
    return d->performLong(tr("Remove code “%1”").arg(code->name), [this, id] {
        QList<AnyChange> changes;
        const QList<CodeId> gone = d->state.withDescendants(id);
        const auto isGone = [&gone](CodeId one) { return gone.contains(one); };
        for (const AnnotationId &annotation : d->state.annotationIds()) {
            const Annotation &before = *d->state.annotation(annotation);
            if (std::ranges::none_of(before.codes, isGone))
                continue;
            Annotation after = before;
            after.codes.removeIf(isGone);
            changes.append(Change<Annotation>{before, after});
        }
        for (auto one = gone.crbegin(); one != gone.crend(); ++one)
            changes.append(Change<Code>{copyOf(d->state.code(*one)), {}});
        return changes;
    });
}

Result<void> Project::setTopics(const QList<Topic> &topics, const QString &label)
{
    ChangeSet act{label, {}};
    QSet<TopicId> kept;
    for (const Topic &topic : topics)
        kept.insert(topic.id);
    for (const Topic &topic : d->state.topics()) {
        if (!kept.contains(topic.id))
            act.changes.append(Change<Topic>{topic, {}});
    }
    for (qsizetype i = 0; i < topics.size(); ++i) {
        Topic after = topics[i];
        after.name = storable(after.name).trimmed();
        after.position = int(i);
        for (QString &phrase : after.phrases)
            phrase = storable(phrase);
        if (after.id.isNull() || after.name.isEmpty())
            return failure(ErrorCode::BadArgument, after.name);
        const auto before = std::ranges::find(d->state.topics(), after.id, &Topic::id);
        const bool isNew = before == d->state.topics().end();
        if (isNew || *before != after)
            act.changes.append(Change<Topic>{isNew ? std::nullopt : std::optional(*before), after});
    }
    return d->perform(std::move(act));
}

}
