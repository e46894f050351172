// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "project/acts/annotations.h"
#include "project/acts/attributes.h"
#include "project/acts/codes.h"
#include "project/acts/comments.h"
#include "project/acts/documents.h"
#include "project/acts/links.h"
#include "project/acts/lists.h"
#include "project/acts/topics.h"
#include "project/projectprivate.h"

#include <QFileInfo>
#include <QThreadPool>

/// The reader's acts: each is decided by a function of acts/ and done by the journal.
namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype manyRemovals = 20;

}

Result<void> Project::Private::perform(const Result<Acts::LongAct> &act, bool isMuch)
{
    if (!act)
        return std::unexpected(act.error());
    if (isMuch && backups)
        backups->makeBeforeMuch();
    return journal->perform(*act);
}

Acts::By Project::Private::by() const
{
    return {coder, QDateTime::currentDateTimeUtc()};
}

Acts::TextOf Project::Private::textOf()
{
    return [this](DocumentId id) { return q->document(id); };
}

void Project::Private::prepare(DocumentId id)
{
    (void)q->document(id); // whoever needs the text is told why it is not there
}

Result<DocumentId> Project::addDocument(NewDocument document, DocumentPtr imported, const Progress &progress)
{
    const bool keptAlready = !document.id.isNull();
    if (!imported) {
        auto read =
            Import::importBytes(document.bytes, QFileInfo(document.sourcePath).fileName(), document.options, progress);
        if (!read)
            return std::unexpected(read.error());
        imported = shared(*std::move(read));
    }
    const DocumentRecord record = Acts::recordFor(d->data(), document, *imported, QDateTime::currentDateTimeUtc());
    imported = asRecorded(imported, record);
    Result<void> added = keptAlready ? Result<void>() : sources().keep(record.id, document.bytes, progress);
    if (added && !keptAlready)
        added = sources().keepText(record.id, record.options, *imported);
    ChangeSet act = Acts::addDocument(record);
    if (document.takesComments)
        act.changes += Acts::notesOfComments(record.id, *imported, {coder(), record.imported});
    const auto take = [this, record, imported] {
        d->texts.insert(record.id, {imported, record.options});
        d->arrived.append(record.id);
    };
    if (added)
        added = d->journal->perform(std::move(act), {{record.id, imported->sourceSha256}}, take);
    if (!added) {
        sources().drop(record.id);
        return std::unexpected(added.error());
    }
    return record.id;
}

Result<void> Project::renameDocument(DocumentId id, const QString &name)
{
    const DocumentRecord *record = d->data().record(id);
    return record ? describeDocument(id, name, record->metadata) : failure(ErrorCode::NoSuchDocument, name);
}

Result<void> Project::describeDocument(DocumentId id, const QString &name, const Metadata &metadata)
{
    return d->perform(Acts::describeDocument(d->data(), id, name, metadata));
}

Result<void> Project::removeDocument(DocumentId id)
{
    return d->perform(Acts::removeDocument(d->data(), id), true);
}

Result<void> Project::setGroup(const QList<DocumentId> &ids, const QString &group)
{
    return d->perform(Acts::setGroup(d->data(), ids, group));
}

Result<void> Project::moveGroup(const QString &from, const QString &to)
{
    return d->perform(Acts::moveGroup(d->data(), from, to));
}

Result<void> Project::setMemo(const QString &memo)
{
    return d->perform(Acts::setMemo(d->data(), memo));
}

Result<void> Project::setDocumentMemo(DocumentId id, const QString &memo)
{
    return d->perform(Acts::setDocumentMemo(d->data(), id, memo));
}

Result<void> Project::setSpeakerMemo(const QString &name, const QString &memo)
{
    return d->perform(Acts::setSpeakerMemo(d->data(), name, memo));
}

Result<void> Project::setAttribute(const Attribute &attribute)
{
    return d->perform(Acts::setAttribute(d->data(), attribute));
}

Result<void> Project::removeAttribute(AttributeId id)
{
    return d->perform(Acts::removeAttribute(d->data(), id));
}

Result<void> Project::setValues(const QList<Said> &values, const QList<Attribute> &attributes, const QString &label)
{
    return d->perform(Acts::setValues(d->data(), values, attributes, label));
}

void Project::setSpeakersBeside(SpeakersBeside ask)
{
    d->askBeside = std::move(ask);
}

Result<void> Project::changeImport(DocumentId id, const ImportOptions &options, DocumentPtr imported)
{
    const auto after = Acts::recordReadWith(d->data(), id, options);
    if (!after)
        return std::unexpected(after.error());
    if (*after == *record(id))
        return {};
    if (!imported) {
        const auto read = sources().text(*after);
        if (!read)
            return std::unexpected(read.error());
        imported = *read;
    } else {
        // Beside the window, since it can be long; without it the text is made anew at the next opening.
        QThreadPool::globalInstance()->start([sources = sources(), id, options = after->options, imported] {
            (void)sources.keepText(id, options, *imported);
        });
    }
    imported = asRecorded(imported, *after);
    const auto now = document(id);
    if (d->backups)
        d->backups->makeBeforeMuch();
    const auto take = [this, id, imported, options = after->options] {
        d->texts.insert(id, {imported, options});
        d->arrived.append(id);
    };
    return d->journal->perform(
        Acts::changeImport(d->data(), *after, imported, now.value_or(DocumentPtr()), d->speakersBeside(id)), take);
}

Project::ImportEffect Project::effectOf(DocumentId id, const Document &imported, bool another)
{
    const auto now = document(id);
    return Acts::effectOf(d->data(), id, imported, now ? now->get() : nullptr, another);
}

Result<AnnotationId> Project::annotate(
    DocumentId document, TextSpan span, const QList<CodeId> &codes, const QString &memo, const QList<Code> &fresh)
{
    d->prepare(document);
    return d->perform(Acts::annotate(d->data(), d->textOf(), document, span, codes, memo, fresh, d->by()));
}

Result<AnnotationId> Project::annotateNamed(
    DocumentId document, TextSpan span, const QStringList &codes, const QString &memo)
{
    d->prepare(document);
    return d->perform(Acts::annotateNamed(d->data(), d->textOf(), document, span, codes, memo, d->by()));
}

Result<void> Project::changeAnnotation(const Annotation &after, const QList<Code> &fresh)
{
    return d->perform(Acts::changeAnnotation(d->data(), d->textOf(), after, fresh, d->by().now));
}

QList<Code> Project::codesToMake(const QStringList &names, const QList<Code> &fresh) const
{
    return Acts::codesToMake(d->data(), names, fresh);
}

Result<void> Project::whileTyping(qint64 &stretch, const std::function<Result<void>()> &act)
{
    return d->journal->whileTyping(stretch, act);
}

bool Project::takeBack(qint64 stretch)
{
    return d->journal->takeBack(stretch);
}

Result<void> Project::removeAnnotations(const QList<AnnotationId> &ids)
{
    return d->perform(Acts::removeAnnotations(d->data(), ids), ids.size() >= manyRemovals);
}

Result<CodeId> Project::codeNamed(const QString &name)
{
    return d->perform(Acts::codeNamed(d->data(), name));
}

Result<void> Project::setCode(const Code &code)
{
    return d->perform(Acts::setCode(d->data(), code));
}

Result<void> Project::removeCode(CodeId id)
{
    return d->perform(Acts::removeCode(d->data(), id), true);
}

Result<void> Project::setCodeSet(const CodeSet &set)
{
    return d->perform(Acts::setCodeSet(d->data(), set));
}

Result<void> Project::removeCodeSet(CodeSetId id)
{
    return d->perform(Acts::removeCodeSet(d->data(), id));
}

Result<void> Project::setQuery(const SavedQuery &query)
{
    return d->perform(Acts::setQuery(d->data(), query));
}

Result<void> Project::removeQuery(QueryId id)
{
    return d->perform(Acts::removeQuery(d->data(), id));
}

Result<void> Project::setTopics(const QList<Topic> &topics, const QString &label)
{
    return d->perform(Acts::setTopics(d->data(), topics, label));
}

void Project::Private::prepareEnds(const Link &link)
{
    const Link *before = data().link(link.id);
    if (!before || link.from != before->from)
        prepare(link.from.document);
    if (!before || link.to != before->to)
        prepare(link.to.document);
}

bool Project::Private::isArticle(DocumentId id) const
{
    const auto text = texts.constFind(id);
    return text != texts.cend() && text->document->kind == DocumentKind::Article;
}

Result<LinkId> Project::setLink(const Link &link)
{
    d->prepareEnds(link);
    return d->perform(
        Acts::setLink(d->data(), d->textOf(), [this](DocumentId id) { return d->isArticle(id); }, link, d->by()));
}

Result<void> Project::setLinks(const QList<Link> &links)
{
    for (const Link &link : links)
        d->prepareEnds(link);
    return d->perform(
        Acts::setLinks(d->data(), d->textOf(), [this](DocumentId id) { return d->isArticle(id); }, links, d->by()));
}

Result<LinkId> Project::link(DocumentId from, TextSpan fromSpan, DocumentId to, TextSpan toSpan)
{
    Link link;
    link.from = {from, {fromSpan, {}, {}, {}, {}}, AnchorState::Exact};
    link.to = {to, {toSpan, {}, {}, {}, {}}, AnchorState::Exact};
    return setLink(link);
}

Result<void> Project::removeLink(LinkId id)
{
    return d->perform(Acts::removeLink(d->data(), id));
}

Result<void> Project::bring(ChangeSet act)
{
    for (AnyChange &change : act.changes) {
        std::visit(
            [](auto &one) {
                if (one.after)
                    one.after = Acts::storable(*std::move(one.after));
            },
            change);
    }
    return d->journal->perform(std::move(act));
}

}
