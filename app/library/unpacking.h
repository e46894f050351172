// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignfile.h"
#include "library/exchangenames.h"
#include "project/project.h"

#include <QSet>

namespace Crossread::Library {

/// The text of a source as positions in it count. Nothing where there is none.
[[nodiscard]] Core::Result<std::optional<Exchange::CountedText>> countedText(
    Exchange::ForeignFile &file, const Exchange::Source &source, const Core::Progress &progress);

/// Fills a new project with what another program's says; unpacking.cpp: what is said of all, unpackingsources.cpp: texts and
/// their passages, unpackingbeyond.cpp: what only Crossread says.
class Unpacking {
public:
    Unpacking(
        Exchange::ForeignFile &file, QString from, const Exchange::Counting &counting, const Core::Progress &progress)
        : m_file(file)
        , m_package(file.package())
        , m_from(std::move(from))
        , m_counting(counting)
        , m_progress(progress)
        , m_isOurs(isOurs(m_package))
        , m_losses(m_package.losses)
    {
    }

    [[nodiscard]] Core::Result<void> fill(Project::Project &project);
    [[nodiscard]] const Exchange::Losses &losses() const { return m_losses; }

private:
    struct Place {
        Core::DocumentId document;
        Core::TextSpan span;
        QString coder = {};
        QDateTime created = {};
    };
    struct Read {
        Project::NewDocument document;
        Core::DocumentPtr text;
        QList<Core::TextSpan> spans; ///< of the passages; empty ones lead nowhere
    };

    void makeAttributes();
    [[nodiscard]] Core::AttributeId attributeFor(const QUuid &variable, Core::AttributeOf of);
    [[nodiscard]] QList<Core::AttributeValue> attributesOf(const QList<Exchange::Value> &values, Core::AttributeOf of);
    [[nodiscard]] Core::Result<std::optional<Read>> read(const Exchange::Source &source);
    [[nodiscard]] Core::ImportOptions optionsFor(const Exchange::Source &source) const;
    [[nodiscard]] Core::Metadata metadataOf(const Exchange::Source &source, const Core::Document &text) const;
    [[nodiscard]] Core::Result<void> addSource(Project::Project &project, const Exchange::Source &source);
    void addAnnotations(
        const Exchange::Passage &passage, Core::DocumentId document, const Core::Document &text, Core::TextSpan span);
    void addLinks();
    void addCases();
    void addSets();
    void addBeyond(const Project::Project &project);
    void takeBeyond(const Core::Code &said);
    void takeBeyond(const Core::Annotation &said);
    void takeBeyond(const Core::Link &said);
    void takeBeyond(const Core::Topic &said) { bringNew(said); }
    void takeBeyond(const Core::SavedQuery &said) { bringNew(said); }
    void takeBeyond(const auto &) { } // is said elsewhere
    template <typename T>
    void bring(const T &thing)
    {
        m_brought.insert(thing.id.uuid(), m_act.changes.size());
        m_act.changes.append(Core::Change<T>{{}, thing});
    }
    template <typename T>
    void bringNew(const T &thing)
    {
        if (!m_brought.contains(thing.id.uuid()))
            bring(thing);
    }
    /// The one of that id that is brought already; null where there is none.
    template <typename T>
    [[nodiscard]] T *brought(const T &said)
    {
        const auto at = m_brought.constFind(said.id.uuid());
        auto *change = at == m_brought.cend() ? nullptr : std::get_if<Core::Change<T>>(&m_act.changes[*at]);
        return change == nullptr ? nullptr : &*change->after;
    }

    Exchange::ForeignFile &m_file;
    const Exchange::Package &m_package;
    QString m_from;
    Exchange::Counting m_counting;
    const Core::Progress &m_progress;
    bool m_isOurs;
    Exchange::Losses m_losses;
    Core::ChangeSet m_act;
    QHash<QUuid, qsizetype> m_brought; // where in the act
    QHash<QUuid, QList<Core::LabelDecision>> m_labels; // of documents
    QHash<std::pair<QUuid, Core::AttributeOf>, Core::Attribute> m_attributes;
    QSet<QUuid> m_codes;
    QHash<QUuid, Place> m_places; // of passages
    QHash<QUuid, QString> m_cases; // whom passages of cases belong to
    QSet<QUuid> m_ends; // passages that links lead from or to
    QHash<QUuid, Core::DocumentPtr> m_texts;
    QHash<QUuid, QString> m_groups; // of documents
    QHash<QUuid, QList<Exchange::Value>> m_caseValues; // of documents that are a case
    qsizetype m_textInAll = 0;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

}
