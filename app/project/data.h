// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "project/buckets.h"

#include <QSet>

namespace Crossread::Store {
struct Contents;
}

namespace Crossread::Project {

/// All that a project says at one moment, in the orders that views want, with what finds things at once. A value: cheap to
/// copy, and what holds a copy sees no later change, in any thread; a change of the original costs the same whether copies
/// are held or not. Emits nothing.
class Data {
public:
    Data() = default;
    explicit Data(Store::Contents contents);
    [[nodiscard]] Store::Contents contents() const; ///< the same things, for the store; without history and doubts

    void apply(const QList<Core::AnyChange> &changes);

    [[nodiscard]] QList<Core::DocumentRecord> documents() const; ///< by position
    [[nodiscard]] QList<Core::Code> codes() const; ///< tree order
    [[nodiscard]] QList<Core::Topic> topics() const; ///< by position
    [[nodiscard]] QList<Core::Link> links() const; ///< by time
    [[nodiscard]] QList<Core::Attribute> attributes() const; ///< by position
    [[nodiscard]] QList<Core::Attribute> attributes(Core::AttributeOf of) const;
    [[nodiscard]] QList<Core::SpeakerRecord> speakers() const; ///< of whom something is said, by name
    [[nodiscard]] QList<Core::CodeSet> codeSets() const; ///< by position
    [[nodiscard]] QList<Core::SavedQuery> queries() const; ///< by position
    [[nodiscard]] QString memo() const; ///< on the project as a whole
    [[nodiscard]] QList<Core::AnnotationId> annotationIds(Core::DocumentId document) const; ///< by begin, shared
    [[nodiscard]] QList<Core::AnnotationId> annotationIds() const; ///< document by document
    [[nodiscard]] QList<Core::AnnotationId> annotationIds(
        Core::DocumentId document, Core::TextSpan span) const; ///< of just these words
    struct Tallies { ///< how many annotations have just these codes, are by whom, and in which state each one's are
        QHash<QList<Core::CodeId>, int> byCodes;
        QHash<QString, int> byCoder;
        QHash<QString, QHash<Core::AnchorState, int>> statesByCoder;
    };
    /// How many annotations have the code or one below it, each once.
    [[nodiscard]] int annotationsWith(Core::CodeId code) const;
    [[nodiscard]] Tallies tallies() const; ///< those of a project that was just opened are at hand
    /// Whether no annotation and no link was changed since one of the two was copied from the other.
    [[nodiscard]] bool hasPlacesOf(const Data &other) const;
    /// Calls `visit(annotation)` for those that may be otherwise than in one from which this was copied, in no order.
    void eachAnnotationSince(const Data &before, auto &&visit) const
    {
        all<Core::Annotation>().eachSince(before.all<Core::Annotation>(), visit);
    }
    /// The same as hasPlacesOf() of documents and codes.
    [[nodiscard]] bool hasDocumentsAndCodesOf(const Data &other) const;
    [[nodiscard]] qsizetype annotationCount() const { return all<Core::Annotation>().size(); }
    [[nodiscard]] qsizetype codeCount() const { return all<Core::Code>().size(); }

    // Null where there is none; valid until the next apply().
    [[nodiscard]] const Core::DocumentRecord *record(Core::DocumentId id) const
    {
        return all<Core::DocumentRecord>().find(id);
    }
    [[nodiscard]] const Core::Code *code(Core::CodeId id) const { return all<Core::Code>().find(id); }
    [[nodiscard]] const Core::Topic *topic(Core::TopicId id) const { return all<Core::Topic>().find(id); }
    [[nodiscard]] const Core::Annotation *annotation(Core::AnnotationId id) const
    {
        return all<Core::Annotation>().find(id);
    }
    [[nodiscard]] const Core::Link *link(Core::LinkId id) const { return all<Core::Link>().find(id); }
    [[nodiscard]] const Core::Attribute *attribute(Core::AttributeId id) const
    {
        return all<Core::Attribute>().find(id);
    }
    [[nodiscard]] const Core::SpeakerRecord *speaker(Core::SpeakerId id) const
    {
        return all<Core::SpeakerRecord>().find(id);
    }
    [[nodiscard]] const Core::CodeSet *codeSet(Core::CodeSetId id) const { return all<Core::CodeSet>().find(id); }
    [[nodiscard]] const Core::SavedQuery *query(Core::QueryId id) const { return all<Core::SavedQuery>().find(id); }
    [[nodiscard]] Core::ProjectMemo aboutProject() const; ///< empty where there is none
    [[nodiscard]] const Core::ProjectMemo *projectMemo() const
    {
        return all<Core::ProjectMemo>().find(Core::projectMemoId());
    }
    [[nodiscard]] const Core::DocumentRecord *recordByName(QStringView name) const;
    [[nodiscard]] const Core::SpeakerRecord *speakerByName(QStringView name) const;
    [[nodiscard]] const Core::Attribute *attributeByName(Core::AttributeOf of, QStringView name) const;

    [[nodiscard]] const Core::Code *child(Core::CodeId parent, const QString &name) const;
    /// The one of that name, wherever it stands; null also where there are several.
    [[nodiscard]] const Core::Code *onlyCodeCalled(const QString &name) const;
    [[nodiscard]] QString codePath(Core::CodeId id) const;
    [[nodiscard]] QString codeLetters(Core::CodeId id) const; ///< see codenames.h; empty where there is no such code
    [[nodiscard]] bool isBelow(Core::CodeId id, Core::CodeId other) const; ///< or the same
    /// A code and all below it, parents first.
    [[nodiscard]] QList<Core::CodeId> withDescendants(Core::CodeId id) const;
    [[nodiscard]] bool isKeyTaken(const QString &key) const { return m_keys.contains(key); }
    /// Behind every code that there is, or was.
    [[nodiscard]] int nextCodePosition() const;

private:
    using ChildKey = std::pair<Core::CodeId, QString>;

    template <typename T>
    using ById = Buckets<decltype(T::id), T>;
    template <typename T>
    struct Things {
        ById<T> byId;
        MadeOnce<QList<T>> list; ///< not of annotations
    };
    template <typename T>
    [[nodiscard]] const ById<T> &all() const
    {
        return std::get<Things<T>>(m_things).byId;
    }
    template <typename T>
    [[nodiscard]] ById<T> &all()
    {
        return std::get<Things<T>>(m_things).byId;
    }
    template <typename T>
    [[nodiscard]] QList<T> sorted() const;
    template <typename T>
    [[nodiscard]] const T *byName(QStringView name, auto &&isMeant) const;

    template <typename T>
    void apply(const Core::Change<T> &change);
    void applyInOrder(const Core::Change<Core::Annotation> &change);
    void add(const Core::Code &code);
    void take(const Core::Code &code);
    void sortAnnotations(const QSet<Core::DocumentId> &documents);
    [[nodiscard]] bool stands(Core::AnnotationId before, Core::AnnotationId after) const;
    [[nodiscard]] QHash<Core::CodeId, QList<Core::Code>> children() const;

    std::tuple<Things<Core::Annotation>, Things<Core::Link>, Things<Core::DocumentRecord>, Things<Core::Code>,
        Things<Core::Topic>, Things<Core::Attribute>, Things<Core::SpeakerRecord>, Things<Core::CodeSet>,
        Things<Core::SavedQuery>, Things<Core::ProjectMemo>>
        m_things;
    QHash<Core::DocumentId, QList<Core::AnnotationId>> m_byDocument;
    MadeOnce<Tallies> m_tallies;
    // What finds codes. Names among siblings are unique in a sound project alone.
    Buckets<ChildKey, QList<Core::CodeId>> m_children;
    Buckets<QString, QList<Core::CodeId>> m_codesCalled;
    QHash<QString, int> m_keys; ///< how many codes have it
    MadeOnce<QHash<Core::CodeId, QString>> m_codeLetters;
    int m_lastCodePosition = -1;
};

}
