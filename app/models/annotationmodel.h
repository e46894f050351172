// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/frameindex.h"
#include "models/retrieval.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Crossread::Models {

/// The annotations of a project that a query finds, in its groups and order; all of them, by document and place, until
/// something is asked. Read-only. A row costs its id; everything else is looked up when it is shown, speaker and turn in a text
/// that is not loaded in the background. Where there are groups, they are the rows at the top, and have a DisplayRole alone.
class AnnotationModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        QuoteColumn,
        CodesColumn,
        SpeakerColumn,
        MemoColumn,
        DocumentColumn,
        CoderColumn,
        CreatedColumn,
        columnTotal
    };
    enum Role { ///< the same in each column of a row
        IdRole = Qt::UserRole, ///< Core::AnnotationId
        DocumentIdRole, ///< Core::DocumentId
        DocumentRole, ///< QString, its name
        SpanRole, ///< Core::TextSpan
        QuoteRole, ///< QString, the exact words
        CodeIdsRole, ///< QList<Core::CodeId>
        CodesRole, ///< QStringList, with their paths
        ColoursRole, ///< QList<QColor>, one per code
        MemoRole,
        SpeakerRole, ///< QString; empty outside of turns and while it is not known
        TurnRole, ///< int, 1-based; 0 outside of turns and while it is not known
        CoderRole,
        CreatedRole, ///< QDateTime, UTC
        ModifiedRole, ///< QDateTime, UTC
        StateRole, ///< Core::AnchorState, as int
        PrefixRole, ///< QString, what stands before the words
        SuffixRole, ///< and behind them
    };

    /// `project` must outlive the model.
    explicit AnnotationModel(Project::Project &project, QObject *parent = nullptr);

    /// Also while its answer is on its way: rows come and go when it is there.
    void ask(const Retrieve::Query &query) { m_retrieval.ask(query); }
    void follow(const ComparisonIndex &comparison) { m_retrieval.follow(comparison); } ///< as there
    [[nodiscard]] const Retrieval &retrieval() const { return m_retrieval; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< within groups; -1: by place

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QModelIndex indexOf(Core::AnnotationId id) const; ///< the first; invalid where it is not shown
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    /// Null for a group, and for an annotation that has just gone; valid until the project's next change.
    [[nodiscard]] const Core::Annotation *annotationAt(const QModelIndex &index) const;

private:
    struct Section {
        Retrieve::Group group;
        int row = 0; ///< among the sections
    };
    using Sections = std::vector<std::unique_ptr<Section>>;

    void onChanged(const Core::ChangeSet &applied);
    void take(const Retrieve::Answer &answer);
    void takeSections(const QList<Retrieve::Group> &groups);
    void takeRows(Section &section, const QList<Core::AnnotationId> &wanted);
    void takeRowsBetween(Section &section, const QList<Core::AnnotationId> &wanted, qsizetype begin, qsizetype tail);
    void removeRows(Section &section, qsizetype first, qsizetype last);
    void insertRows(Section &section, qsizetype first, const QList<Core::AnnotationId> &added);
    void announce(const QSet<Core::AnnotationId> &ids); ///< none: all
    void announceOf(Core::DocumentId document);
    void announceChanged(); ///< what has changed since the last answer
    [[nodiscard]] QModelIndex indexOf(const Section &section) const;
    [[nodiscard]] Section *sectionOf(const QModelIndex &index) const; ///< in which a row stands
    [[nodiscard]] QString titleOf(const Section &section) const;
    struct Speech { ///< as TurnRole and SpeakerRole
        int turn = 0;
        QString speaker;
    };
    [[nodiscard]] Speech speechOf(const Core::Annotation &annotation) const;
    [[nodiscard]] QVariant display(const Core::Annotation &annotation, int column) const;
    /// What there is to know of its place; empty where it stands at its words.
    [[nodiscard]] static QString placeWords(const Core::Annotation &annotation);
    [[nodiscard]] QStringList codePaths(const Core::Annotation &annotation) const;
    [[nodiscard]] QList<QColor> colours(const Core::Annotation &annotation) const;

    static constexpr qsizetype fewChanges = 64; ///< of more, single rows are not told

    Project::Project &m_project;
    Retrieval m_retrieval;
    FrameIndex *m_frames;
    QSet<Core::AnnotationId> m_changed; ///< rows that are still to be told
    bool m_allChanged = false; ///< so are all
    bool m_isGrouped = false;
    Sections m_sections; ///< one, whose rows are at the top, unless grouped
};

}
