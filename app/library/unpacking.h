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
/// their passages.
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
    template <typename T>
    void bring(const T &thing)
    {
        m_act.changes.append(Core::Change<T>{{}, thing});
    }

    Exchange::ForeignFile &m_file;
    const Exchange::Package &m_package;
    QString m_from;
    Exchange::Counting m_counting;
    const Core::Progress &m_progress;
    bool m_isOurs;
    Exchange::Losses m_losses;
    Core::ChangeSet m_act;
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
