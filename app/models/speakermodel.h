// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speechshares.h"

#include <QAbstractTableModel>

namespace Crossread::Models {

/// Who speaks in a document, and how much; those without a name in one row. Words are counted in the background.
class SpeakerModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, TurnsColumn, WordsColumn, columnTotal };
    enum Role { ///< the same in each column of a row
        NameRole = Qt::UserRole, ///< QString
        SpeakerRoleRole, ///< QString: what the speaker is, may be empty
        LabelsRole, ///< QStringList, as printed
        AnonymousRole, ///< bool
        TurnsRole, ///< int
        WordsRole, ///< int; -1 while they are being counted
        ColourIndexRole, ///< int: the place in Document::speakers (of many, the first), for the speaker's colour and mark
        SortRole, ///< of the column: raw values
    };

    explicit SpeakerModel(QObject *parent = nullptr);

    void setDocument(Core::DocumentPtr document); ///< null: no rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QVariant value(int row, int column) const;

    Core::DocumentPtr m_document;
    QList<Core::SpeakerGroup> m_groups;
    QList<Core::SpeechShare> m_shares; ///< one per group; empty while they are being counted
};

}
