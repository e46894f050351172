// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/data.h"

#include "store/storage.h"

#include <algorithm>

namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype bulk = 64; // from so many annotations on, sorting once is cheaper than keeping sorted

// Each order is total, the same for a project that was opened and for one that was led there step by step.
auto orderOf(const DocumentRecord &one)
{
    return std::tuple(one.position, one.name, one.id.uuid());
}

auto orderOf(const Topic &one)
{
    return std::tuple(one.position, one.name, one.id.uuid());
}

auto orderOf(const Link &one)
{
    return std::pair(one.created, one.id.uuid());
}

template <typename Things>
auto sortedOf(const Things &things)
{
    return [&things] {
        QList<std::decay_t<decltype(*things.find({}))>> list;
        list.reserve(things.size());
        things.each([&list](const auto &one) { list.append(one); });
        std::ranges::sort(list, {}, [](const auto &one) { return orderOf(one); });
        return list;
    };
}

}

Data::Data(Store::Contents contents)
{
    for (const DocumentRecord &one : std::as_const(contents.documents))
        m_documents.insert(one.id, one);
    for (const Code &one : std::as_const(contents.codes))
        add(one);
    for (const Topic &one : std::as_const(contents.topics))
        m_topics.insert(one.id, one);
    for (const Link &one : std::as_const(contents.links))
        m_links.insert(one.id, one);
    for (const Annotation &one : std::as_const(contents.annotations)) { // they come sorted
        m_byDocument[one.document].append(one.id);
        m_annotations.insert(one.id, one);
    }
}

Store::Contents Data::contents() const
{
    Store::Contents contents;
    contents.documents = documents();
    contents.codes = codes();
    contents.topics = topics();
    contents.links = links();
    contents.annotations.reserve(annotationCount());
    for (const QList<AnnotationId> ids = annotationIds(); const AnnotationId &id : ids)
        contents.annotations.append(*annotation(id));
    return contents;
}

template <typename T>
void Data::applyTo(Buckets<decltype(T::id), T> &things, MadeOnce<T> &list, const Change<T> &change)
{
    list.forget();
    if constexpr (std::is_same_v<T, Code>) {
        const CodeId id = change.after ? change.after->id : change.before->id;
        if (const Code *there = m_codes.find(id))
            take(Code(*there));
        if (change.after)
            add(*change.after);
    } else if (change.after) {
        things.insert(change.after->id, *change.after);
    } else {
        things.remove(change.before->id);
    }
}

void Data::apply(const QList<AnyChange> &changes)
{
    QSet<DocumentId> unsorted;
    const auto annotations =
        std::ranges::count_if(changes, [](const auto &one) { return std::holds_alternative<Change<Annotation>>(one); });
    for (const AnyChange &any : changes) {
        if (const auto *annotation = std::get_if<Change<Annotation>>(&any); annotation && annotations < bulk) {
            apply(*annotation);
        } else if (annotation) {
            for (const auto *side : {&annotation->before, &annotation->after}) {
                if (*side)
                    unsorted.insert((*side)->document);
            }
            if (annotation->after)
                m_annotations.insert(annotation->after->id, *annotation->after);
            else
                m_annotations.remove(annotation->before->id);
        } else if (const auto *record = std::get_if<Change<DocumentRecord>>(&any)) {
            applyTo(m_documents, m_documentList, *record);
        } else if (const auto *code = std::get_if<Change<Code>>(&any)) {
            applyTo(m_codes, m_codeList, *code);
        } else if (const auto *topic = std::get_if<Change<Topic>>(&any)) {
            applyTo(m_topics, m_topicList, *topic);
        } else if (const auto *link = std::get_if<Change<Link>>(&any)) {
            applyTo(m_links, m_linkList, *link);
        }
    }
    if (!unsorted.isEmpty())
        sortAnnotations(unsorted);
}

void Data::sortAnnotations(const QSet<DocumentId> &documents)
{
    QHash<DocumentId, std::vector<std::pair<TextSpan, QUuid>>> places; // what sorts them at hand, not to be looked up
    m_annotations.each([&](const Annotation &annotation) {
        if (documents.contains(annotation.document))
            places[annotation.document].emplace_back(annotation.anchor.span, annotation.id.uuid());
    });
    for (const DocumentId &document : documents) {
        auto &sorted = places[document];
        std::ranges::sort(sorted);
        QList<AnnotationId> ids;
        ids.reserve(qsizetype(sorted.size()));
        for (const auto &[span, id] : sorted)
            ids.emplaceBack(id);
        m_byDocument[document] = ids;
    }
}

bool Data::stands(AnnotationId before, AnnotationId after) const
{
    const Annotation &a = *m_annotations.find(before);
    const Annotation &b = *m_annotations.find(after);
    return std::pair(a.anchor.span, a.id.uuid()) < std::pair(b.anchor.span, b.id.uuid());
}

void Data::apply(const Change<Annotation> &change)
{
    const auto order = [this](AnnotationId a, AnnotationId b) { return stands(a, b); };
    const AnnotationId id = change.after ? change.after->id : change.before->id;
    const Annotation *old = m_annotations.find(id);
    const bool staysThere =
        old && change.after && old->document == change.after->document && old->anchor.span == change.after->anchor.span;
    if (staysThere) {
        m_annotations.insert(id, *change.after);
        return;
    }
    if (old) {
        QList<AnnotationId> &ids = m_byDocument[old->document];
        ids.erase(std::ranges::lower_bound(std::as_const(ids), id, order));
        m_annotations.remove(id);
    }
    if (!change.after)
        return;
    m_annotations.insert(id, *change.after);
    QList<AnnotationId> &ids = m_byDocument[change.after->document];
    ids.insert(std::ranges::lower_bound(std::as_const(ids), id, order), id);
}

QList<DocumentRecord> Data::documents() const
{
    return m_documentList.get(sortedOf(m_documents));
}

QList<Topic> Data::topics() const
{
    return m_topicList.get(sortedOf(m_topics));
}

QList<Link> Data::links() const
{
    return m_linkList.get(sortedOf(m_links));
}

QList<AnnotationId> Data::annotationIds(DocumentId document) const
{
    return m_byDocument.value(document);
}

QList<AnnotationId> Data::annotationIds() const
{
    QList<AnnotationId> ids;
    ids.reserve(m_annotations.size());
    for (const QList<DocumentRecord> all = documents(); const DocumentRecord &record : all)
        ids += m_byDocument.value(record.id);
    return ids;
}

const DocumentRecord *Data::recordByName(QStringView name) const
{
    const DocumentRecord *found = nullptr;
    m_documents.each([&](const DocumentRecord &record) {
        if (record.name == name)
            found = &record;
    });
    return found;
}

}
