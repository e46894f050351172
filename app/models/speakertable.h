// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attributecolumns.h"

#include <QAbstractTableModel>

namespace Crossread::Models {

class FactsIndex;

/// Everybody who speaks in a project, with what is said of them; attributes can be edited.
class SpeakerTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, DocumentsColumn, TurnsColumn, WordsColumn, MemoColumn, firstAttributeColumn };

    /// Both must outlive the model.
    SpeakerTable(Project::Project &project, const FactsIndex &facts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

Q_SIGNALS:
    void refused(const Crossread::Core::Error &error); ///< what was edited

private:
    struct Row {
        QString name;
        int documents = 0;
        int turns = 0;
        int words = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> rows() const;
    void follow(const Core::ChangeSet &applied);
    void update();

    Project::Project &m_project;
    const FactsIndex &m_facts;
    AttributeColumns m_attributes;
    QList<Row> m_rows;
};

}
