// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"

#include <QHash>
#include <QSet>

namespace Crossread::Store {
struct Contents;
}

namespace Crossread::Project {

/// What a project holds, in memory, in the orders that views want. Changed by acts alone; emits nothing.
class State {
public:
    State() = default;
    explicit State(Store::Contents contents);

    void apply(const QList<Core::AnyChange> &changes);

    [[nodiscard]] const QList<Core::DocumentRecord> &documents() const { return m_documents; } ///< by position
    [[nodiscard]] const QList<Core::Code> &codes() const { return m_codes; } ///< tree order
    [[nodiscard]] const QList<Core::Topic> &topics() const { return m_topics; } ///< by position
    [[nodiscard]] const QList<Core::Link> &links() const { return m_links; } ///< by time
    [[nodiscard]] QList<Core::AnnotationId> annotationIds(Core::DocumentId document) const; ///< by begin, shared
    [[nodiscard]] QList<Core::AnnotationId> annotationIds() const; ///< document by document

    // Null where there is none; valid until the next apply().
    [[nodiscard]] const Core::DocumentRecord *record(Core::DocumentId id) const;
    [[nodiscard]] const Core::Code *code(Core::CodeId id) const;
    [[nodiscard]] const Core::Annotation *annotation(Core::AnnotationId id) const;
    [[nodiscard]] const Core::Link *link(Core::LinkId id) const;

    [[nodiscard]] const Core::Code *child(Core::CodeId parent, QStringView name) const;
    /// A code and all below it, parents first.
    [[nodiscard]] QList<Core::CodeId> withDescendants(Core::CodeId id) const;

private:
    void apply(const Core::Change<Core::Annotation> &change);
    void sortAnnotations(const QSet<Core::DocumentId> &documents);
    void sortLists();
    void sortCodes();
    [[nodiscard]] bool stands(Core::AnnotationId before, Core::AnnotationId after) const;

    QList<Core::DocumentRecord> m_documents;
    QList<Core::Code> m_codes;
    QList<Core::Topic> m_topics;
    QList<Core::Link> m_links;
    QHash<Core::AnnotationId, Core::Annotation> m_annotations;
    QHash<Core::DocumentId, QList<Core::AnnotationId>> m_byDocument;
};

}
