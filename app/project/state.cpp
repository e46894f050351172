// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/state.h"

#include "store/projectfile.h"

namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype bulk = 64; // from so many annotations on, sorting once is cheaper than keeping sorted

template <typename T, typename Id>
const T *find(const QList<T> &list, Id id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

template <typename T>
void applyTo(QList<T> &list, const Change<T> &change)
{
    const auto id = change.after ? change.after->id : change.before->id;
    const auto found = std::ranges::find(list, id, &T::id);
    if (!change.after)
        list.erase(found);
    else if (found == list.end())
        list.append(*change.after);
    else
        *found = *change.after;
}

}

State::State(Store::Contents contents)
    : m_documents(std::move(contents.documents))
    , m_codes(std::move(contents.codes))
    , m_topics(std::move(contents.topics))
    , m_links(std::move(contents.links))
{
    m_annotations.reserve(contents.annotations.size());
    for (Annotation &annotation : contents.annotations) { // they come sorted
        m_byDocument[annotation.document].append(annotation.id);
        m_annotations.insert(annotation.id, std::move(annotation));
    }
    sortLists();
}

// Each order is total, the same for a project that was opened and for one that was led there step by step.
void State::sortLists()
{
    std::ranges::sort(m_documents, {}, [](const auto &one) { return std::tie(one.position, one.name); });
    std::ranges::sort(m_topics, {}, [](const auto &one) { return std::tuple(one.position, one.name, one.id.uuid()); });
    std::ranges::sort(m_links, {}, [](const auto &one) { return std::pair(one.created, one.id.uuid()); });
    sortCodes();
}

void State::apply(const QList<AnyChange> &changes)
{
    QSet<DocumentId> unsorted;
    bool listsChanged = false;
    const auto annotations =
        std::ranges::count_if(changes, [](const auto &one) { return std::holds_alternative<Change<Annotation>>(one); });
    if (annotations >= bulk)
        m_annotations.reserve(m_annotations.size() + annotations);
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
        } else {
            listsChanged = true;
            if (const auto *record = std::get_if<Change<DocumentRecord>>(&any))
                applyTo(m_documents, *record);
            else if (const auto *code = std::get_if<Change<Code>>(&any))
                applyTo(m_codes, *code);
            else if (const auto *topic = std::get_if<Change<Topic>>(&any))
                applyTo(m_topics, *topic);
            else if (const auto *link = std::get_if<Change<Link>>(&any))
                applyTo(m_links, *link);
        }
    }
    if (listsChanged)
        sortLists();
    if (unsorted.isEmpty())
        return;
    sortAnnotations(unsorted);
}

void State::sortAnnotations(const QSet<DocumentId> &documents)
{
    QHash<DocumentId, std::vector<std::pair<TextSpan, QUuid>>> places; // what sorts them at hand, not to be looked up
    for (const Annotation &annotation : std::as_const(m_annotations)) {
        if (documents.contains(annotation.document))
            places[annotation.document].emplace_back(annotation.anchor.span, annotation.id.uuid());
    }
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

bool State::stands(AnnotationId before, AnnotationId after) const
{
    const Annotation &a = *m_annotations.constFind(before);
    const Annotation &b = *m_annotations.constFind(after);
    return std::pair(a.anchor.span, a.id.uuid()) < std::pair(b.anchor.span, b.id.uuid());
}

void State::apply(const Change<Annotation> &change)
{
    const auto order = [this](AnnotationId a, AnnotationId b) { return stands(a, b); };
    const AnnotationId id = change.after ? change.after->id : change.before->id;
    if (const auto old = m_annotations.constFind(id); old != m_annotations.cend()) {
        QList<AnnotationId> &ids = m_byDocument[old->document];
        ids.erase(std::ranges::lower_bound(ids, id, order));
        m_annotations.erase(old);
    }
    if (!change.after)
        return;
    m_annotations.insert(id, *change.after);
    QList<AnnotationId> &ids = m_byDocument[change.after->document];
    ids.insert(std::ranges::lower_bound(ids, id, order), id);
}

void State::sortCodes()
{
    QHash<CodeId, QList<Code>> children;
    for (const Code &code : std::as_const(m_codes))
        children[code.parent].append(code);
    for (QList<Code> &siblings : children)
        std::ranges::sort(siblings, {}, [](const Code &code) { return std::tie(code.position, code.name); });
    QList<Code> sorted;
    const auto visit = [&](const auto &self, CodeId parent) -> void {
        for (const Code &code : children.take(parent)) {
            sorted.append(code);
            self(self, code.id);
        }
    };
    visit(visit, {});
    m_codes = sorted;
}

QList<AnnotationId> State::annotationIds(DocumentId document) const
{
    return m_byDocument.value(document);
}

QList<AnnotationId> State::annotationIds() const
{
    QList<AnnotationId> ids;
    ids.reserve(m_annotations.size());
    for (const DocumentRecord &record : m_documents)
        ids += m_byDocument.value(record.id);
    return ids;
}

const DocumentRecord *State::record(DocumentId id) const
{
    return find(m_documents, id);
}

const Code *State::code(CodeId id) const
{
    return find(m_codes, id);
}

const Annotation *State::annotation(AnnotationId id) const
{
    const auto found = m_annotations.constFind(id);
    return found == m_annotations.cend() ? nullptr : &*found;
}

const Link *State::link(LinkId id) const
{
    return find(m_links, id);
}

const Code *State::child(CodeId parent, QStringView name) const
{
    const auto fits = [&](const Code &code) { return code.parent == parent && code.name == name; };
    const auto found = std::ranges::find_if(m_codes, fits);
    return found == m_codes.end() ? nullptr : &*found;
}

QList<CodeId> State::withDescendants(CodeId id) const
{
    QList<CodeId> ids{id};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (const Code &code : m_codes) {
            if (code.parent == ids[i])
                ids.append(code.id);
        }
    }
    return ids;
}

}
