// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/data.h"

#include "store/kinds.h"
#include "store/storage.h"

#include <algorithm>

namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype bulk = 64; // from so many annotations on, sorting once is cheaper than keeping sorted

// Each order is total, the same for a project that was opened and for one that was led there step by step.
template <typename T>
auto orderOf(const T &one)
{
    if constexpr (requires { one.position; })
        return std::tuple(one.position, one.name, one.id.uuid());
    else if constexpr (requires { one.name; })
        return std::pair(one.name, one.id.uuid());
    else if constexpr (requires { one.created; })
        return std::pair(one.created, one.id.uuid());
    else
        return one.id.uuid();
}

}

template <typename T>
QList<T> Data::sorted() const
{
    return std::get<Things<T>>(m_things).list.get([this] {
        QList<T> list;
        list.reserve(all<T>().size());
        all<T>().each([&list](const T &one) { list.append(one); });
        std::ranges::sort(list, {}, [](const T &one) { return orderOf(one); });
        return list;
    });
}

template <typename T>
const T *Data::byName(QStringView name, auto &&isMeant) const
{
    const T *found = nullptr;
    all<T>().each([&](const T &one) {
        if (one.name == name && isMeant(one))
            found = &one;
    });
    return found;
}

Data::Data(Store::Contents contents)
{
    Store::Kinds::each([&]<typename T>() {
        for (const T &one : std::as_const(Store::listOf<T>(contents))) {
            if constexpr (std::is_same_v<T, Code>)
                add(one);
            else
                all<T>().insert(one.id, one);
        }
    });
    for (const Annotation &one : std::as_const(contents.annotations)) // they come sorted
        m_byDocument[one.document].append(one.id);
    (void)tallies(); // while nobody waits
}

Store::Contents Data::contents() const
{
    Store::Contents contents;
    Store::Kinds::each([&]<typename T>() {
        if constexpr (std::is_same_v<T, Code>)
            contents.codes = codes();
        else if constexpr (!std::is_same_v<T, Annotation>)
            Store::listOf<T>(contents) = sorted<T>();
    });
    contents.annotations.reserve(annotationCount());
    for (const QList<AnnotationId> ids = annotationIds(); const AnnotationId &id : ids)
        contents.annotations.append(*annotation(id));
    return contents;
}

template <typename T>
void Data::apply(const Change<T> &change)
{
    std::get<Things<T>>(m_things).list.forget();
    const auto id = (change.after ? change.after : change.before)->id;
    if constexpr (std::is_same_v<T, Code>) {
        if (const Code *there = code(id))
            take(Code(*there));
        if (change.after)
            add(*change.after);
    } else if (change.after) {
        all<T>().insert(id, *change.after);
    } else {
        all<T>().remove(id);
    }
}

void Data::apply(const QList<AnyChange> &changes)
{
    QSet<DocumentId> unsorted;
    const auto annotations =
        std::ranges::count_if(changes, [](const auto &one) { return std::holds_alternative<Change<Annotation>>(one); });
    if (annotations > 0)
        m_tallies.forget();
    for (const AnyChange &any : changes) {
        std::visit(
            [&]<typename T>(const Change<T> &change) {
                if constexpr (std::is_same_v<T, Annotation>) {
                    if (annotations < bulk)
                        return applyInOrder(change);
                    for (const auto *side : {&change.before, &change.after}) {
                        if (*side)
                            unsorted.insert((*side)->document);
                    }
                }
                apply(change);
            },
            any);
    }
    if (!unsorted.isEmpty())
        sortAnnotations(unsorted);
}

void Data::sortAnnotations(const QSet<DocumentId> &documents)
{
    QHash<DocumentId, std::vector<std::pair<TextSpan, QUuid>>> places; // what sorts them at hand, not to be looked up
    all<Annotation>().each([&](const Annotation &annotation) {
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
    const Annotation &a = *annotation(before);
    const Annotation &b = *annotation(after);
    return std::pair(a.anchor.span, a.id.uuid()) < std::pair(b.anchor.span, b.id.uuid());
}

void Data::applyInOrder(const Change<Annotation> &change)
{
    const auto order = [this](AnnotationId a, AnnotationId b) { return stands(a, b); };
    const AnnotationId id = change.after ? change.after->id : change.before->id;
    const Annotation *old = annotation(id);
    const bool staysThere =
        old && change.after && old->document == change.after->document && old->anchor.span == change.after->anchor.span;
    if (staysThere) {
        all<Annotation>().insert(id, *change.after);
        return;
    }
    if (old) {
        QList<AnnotationId> &ids = m_byDocument[old->document];
        ids.erase(std::ranges::lower_bound(std::as_const(ids), id, order));
        all<Annotation>().remove(id);
    }
    if (!change.after)
        return;
    all<Annotation>().insert(id, *change.after);
    QList<AnnotationId> &ids = m_byDocument[change.after->document];
    ids.insert(std::ranges::lower_bound(std::as_const(ids), id, order), id);
}

Data::Tallies Data::tallies() const
{
    return m_tallies.get([this] {
        Tallies made;
        all<Annotation>().each([&made](const Annotation &one) {
            ++made.byCodes[one.codes];
            ++made.byCoder[one.coder];
            ++made.statesByCoder[one.coder][one.state];
        });
        return made;
    });
}

int Data::annotationsWith(CodeId code) const
{
    const QList<CodeId> below = withDescendants(code);
    const QSet<CodeId> meant(below.cbegin(), below.cend());
    const Tallies all = tallies();
    int count = 0;
    for (auto tally = all.byCodes.cbegin(); tally != all.byCodes.cend(); ++tally) {
        if (std::ranges::any_of(tally.key(), [&meant](CodeId one) { return meant.contains(one); }))
            count += tally.value();
    }
    return count;
}

bool Data::hasPlacesOf(const Data &other) const
{
    return all<Annotation>().isStill(other.all<Annotation>()) && all<Link>().isStill(other.all<Link>());
}

bool Data::hasDocumentsAndCodesOf(const Data &other) const
{
    return all<DocumentRecord>().isStill(other.all<DocumentRecord>()) && all<Code>().isStill(other.all<Code>())
        && all<CodeSet>().isStill(other.all<CodeSet>());
}

QList<DocumentRecord> Data::documents() const
{
    return sorted<DocumentRecord>();
}

QList<Topic> Data::topics() const
{
    return sorted<Topic>();
}

QList<Link> Data::links() const
{
    return sorted<Link>();
}

QList<Attribute> Data::attributes() const
{
    return sorted<Attribute>();
}

QList<Attribute> Data::attributes(AttributeOf of) const
{
    QList<Attribute> some = attributes();
    some.removeIf([of](const Attribute &one) { return one.of != of; });
    return some;
}

QList<SpeakerRecord> Data::speakers() const
{
    return sorted<SpeakerRecord>();
}

QList<CodeSet> Data::codeSets() const
{
    return sorted<CodeSet>();
}

QList<SavedQuery> Data::queries() const
{
    return sorted<SavedQuery>();
}

QString Data::memo() const
{
    return aboutProject().memo;
}

ProjectMemo Data::aboutProject() const
{
    const ProjectMemo *there = projectMemo();
    return there ? *there : ProjectMemo{projectMemoId(), {}};
}

QList<AnnotationId> Data::annotationIds(DocumentId document) const
{
    return m_byDocument.value(document);
}

QList<AnnotationId> Data::annotationIds() const
{
    QList<AnnotationId> ids;
    ids.reserve(annotationCount());
    for (const QList<DocumentRecord> all = documents(); const DocumentRecord &record : all)
        ids += m_byDocument.value(record.id);
    return ids;
}

QList<AnnotationId> Data::annotationIds(DocumentId document, TextSpan span) const
{
    const QList<AnnotationId> ids = annotationIds(document);
    const auto spanOf = [this](AnnotationId id) { return annotation(id)->anchor.span; };
    const auto same = std::ranges::equal_range(ids, span, {}, spanOf);
    return {same.begin(), same.end()};
}

const DocumentRecord *Data::recordByName(QStringView name) const
{
    return byName<DocumentRecord>(name, [](const DocumentRecord &) { return true; });
}

const SpeakerRecord *Data::speakerByName(QStringView name) const
{
    return byName<SpeakerRecord>(name, [](const SpeakerRecord &) { return true; });
}

const Attribute *Data::attributeByName(AttributeOf of, QStringView name) const
{
    return byName<Attribute>(name, [of](const Attribute &one) { return one.of == of; });
}

}
