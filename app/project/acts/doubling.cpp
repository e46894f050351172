// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/coding.h"

#include <algorithm>
#include <optional>
#include <utility>

/// The same code twice on overlapping words, which nobody means.
namespace Crossread::Project::Acts {

using namespace Core;

namespace {

/// Goes through the annotations of a document by place, and puts together what overlaps and has a code twice.
class Doubling {
public:
    Doubling(const Data &data, const Gained &gained)
        : m_data(data)
        , m_gained(gained)
    {
    }

    void lookThrough(DocumentId document)
    {
        m_fresh.clear();
        m_others.clear();
        for (const QList<AnnotationId> ids = m_data.annotationIds(document); const AnnotationId &id : ids) {
            const Annotation &one = *m_data.annotation(id);
            if (one.state == AnchorState::Orphaned || one.codes.isEmpty())
                continue;
            const Open here{&one, m_gained.value(id)};
            compare(here, m_fresh);
            if (!here.got.isEmpty()) // two of which neither has got anything are as they were
                compare(here, m_others);
            (here.got.isEmpty() ? m_others : m_fresh).append(here);
        }
    }

    [[nodiscard]] Doubled found()
    {
        Doubled doubled{.groups = {}, .passages = 0, .code = m_code};
        for (QList<AnnotationId> &group : m_groups) {
            if (group.isEmpty())
                continue; // it has become a part of another
            const auto isOld = [this](AnnotationId id) { return !m_gained.contains(id); };
            std::ranges::sort(group, {},
                [this](AnnotationId id) { return std::pair(m_data.annotation(id)->anchor.span, id.uuid()); });
            std::ranges::stable_partition(group, isOld);
            doubled.passages += int(group.size() - std::ranges::count_if(group, isOld));
            doubled.groups.append(group);
        }
        return doubled;
    }

private:
    struct Open { // it may reach as far as what comes next
        const Annotation *one;
        QList<CodeId> got;
    };

    /// With those before it, of which those that end before it begins are let go.
    void compare(const Open &here, QList<Open> &before)
    {
        const TextSpan span = here.one->anchor.span;
        before.removeIf([span](const Open &other) { return other.one->anchor.span.end <= span.begin; });
        for (const Open &other : std::as_const(before)) {
            if (const auto code = shared(here, other)) {
                m_code = m_code.isNull() ? *code : m_code;
                putTogether(here.one->id, other.one->id);
            }
        }
    }

    /// A code that both have, and that one of them has got.
    [[nodiscard]] static std::optional<CodeId> shared(const Open &a, const Open &b)
    {
        if (a.one->coder != b.one->coder)
            return {};
        for (const QList<CodeId> *got : {&a.got, &b.got}) {
            for (const CodeId &code : *got) {
                if (a.one->codes.contains(code) && b.one->codes.contains(code))
                    return code;
            }
        }
        return {};
    }

    void putTogether(AnnotationId one, AnnotationId other)
    {
        qsizetype to = groupOf(one);
        qsizetype from = groupOf(other);
        if (to == from)
            return;
        if (m_groups[to].size() < m_groups[from].size())
            std::swap(to, from);
        for (const QList<AnnotationId> moved = std::exchange(m_groups[from], {}); const AnnotationId &id : moved) {
            m_group[id] = to;
            m_groups[to].append(id);
        }
    }

    [[nodiscard]] qsizetype groupOf(AnnotationId id)
    {
        if (const auto known = m_group.constFind(id); known != m_group.cend())
            return *known;
        m_group.insert(id, m_groups.size());
        m_groups.append({id});
        return m_groups.size() - 1;
    }

    const Data &m_data;
    const Gained &m_gained;
    QList<Open> m_fresh; // that have got something
    QList<Open> m_others;
    QHash<AnnotationId, qsizetype> m_group; // which of these
    QList<QList<AnnotationId>> m_groups;
    CodeId m_code;
};

}

Gained gainedBetween(const Data &before, const Data &after)
{
    Gained gained;
    after.eachAnnotationSince(before, [&](const Annotation &now) {
        const Annotation *then = before.annotation(now.id);
        const bool stays = then && then->document == now.document && then->anchor.span == now.anchor.span;
        if (stays && then->codes == now.codes)
            return;
        QList<CodeId> codes = now.codes;
        if (stays)
            codes.removeIf([then](CodeId code) { return then->codes.contains(code); });
        if (!codes.isEmpty())
            gained.insert(now.id, codes);
    });
    return gained;
}

Doubled doubledBy(const Data &data, const Gained &gained)
{
    QSet<DocumentId> documents;
    for (auto one = gained.cbegin(); one != gained.cend(); ++one) {
        if (const Annotation *annotation = data.annotation(one.key()))
            documents.insert(annotation->document);
    }
    Doubling doubling(data, gained);
    for (const QList<DocumentRecord> records = data.documents(); const DocumentRecord &record : records) {
        if (documents.contains(record.id))
            doubling.lookThrough(record.id);
    }
    return doubling.found();
}

}
