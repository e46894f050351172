// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QAbstractTableModel>

namespace Crossread::Models {

/// All annotations of a project, by document and place. Read-only. Speaker and turn are known once the document's text is
/// loaded. A row costs its id; everything else is looked up when it is shown.
class AnnotationModel final : public QAbstractTableModel {
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
        SpeakerRole, ///< QString; empty outside of turns and while the text is not loaded
        TurnRole, ///< int, 1-based; 0 outside of turns and while the text is not loaded
        CoderRole,
        CreatedRole, ///< QDateTime, UTC
        ModifiedRole, ///< QDateTime, UTC
        StateRole, ///< Core::AnchorState, as int
        SortRole, ///< of the column: raw values
    };

    /// `project` must outlive the model.
    explicit AnnotationModel(Project::Project &project, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QModelIndex indexOf(Core::AnnotationId id) const; ///< invalid where it is gone
    /// The annotation of a row, or null for one that has just gone; valid until the project's next change.
    [[nodiscard]] const Core::Annotation *annotationAt(int row) const;
    [[nodiscard]] QString speakerOf(const Core::Annotation &annotation) const;

private:
    void onChanged(const Core::ChangeSet &applied);
    void changeFew(const Core::ChangeSet &applied);
    void changeMany();
    void remove(QList<Core::AnnotationId> gone);
    void insert(const QList<Core::AnnotationId> &added);
    void announce(QList<qsizetype> rows);
    void announceAll();
    [[nodiscard]] const Core::Turn *turnOf(const Core::Annotation &annotation, Core::DocumentPtr &keep) const;
    [[nodiscard]] QVariant display(const Core::Annotation &annotation, int column) const;
    /// What there is to know of its place; empty where it stands at its words.
    [[nodiscard]] static QString placeWords(const Core::Annotation &annotation);
    [[nodiscard]] QVariant sortValue(const Core::Annotation &annotation, int row, int column) const;
    [[nodiscard]] QStringList codePaths(const Core::Annotation &annotation) const;
    [[nodiscard]] QList<QColor> colours(const Core::Annotation &annotation) const;

    Project::Project &m_project;
    QList<Core::AnnotationId> m_ids; ///< as the project has them, which sorts them
};

}
