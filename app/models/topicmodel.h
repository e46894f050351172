// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topicindex.h"

#include <QAbstractListModel>

namespace Crossread::Models {

/// The legend: the topics of a project in their order, with how often each is named. Read-only; switching a topic on or
/// off is an act on the project.
class TopicModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Core::TopicId
        NameRole, ///< as DisplayRole
        ColourRole, ///< QColor, as DecorationRole
        EnabledRole, ///< bool; CheckStateRole says the same
        CountRole, ///< int, in the counted document, or in all
        SpeakerCountsRole, ///< QList<int>, see TopicIndex::countBySpeaker(); only with a counted document
        PhrasesRole, ///< QStringList
    };

    /// Both must outlive the model.
    TopicModel(Project::Project &project, const TopicIndex &index, QObject *parent = nullptr);

    /// Whose hits are counted; null: those of all documents that are loaded.
    void setCountedDocument(Core::DocumentId document);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QModelIndex indexOf(Core::TopicId id) const;

private:
    void synchronise();
    void countsChanged();

    Project::Project &m_project;
    const TopicIndex &m_index;
    QList<Core::Topic> m_topics;
    Core::DocumentId m_counted;
};

}
