// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attributecolumns.h"

#include <QAbstractItemModel>

namespace Crossread::Models {

class FactsIndex;

/// The documents of a project in their groups, with what is said of them. Names, groups and attributes can be edited; what
/// is dropped on a group goes there.
class DocumentTree final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        DateColumn,
        SpeakersColumn,
        WordsColumn,
        AnnotationsColumn,
        MemoColumn,
        firstAttributeColumn, ///< from here on attributes
    };

    /// Both must outlive the model.
    DocumentTree(Project::Project &project, const FactsIndex &facts, QObject *parent = nullptr);
    ~DocumentTree() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    [[nodiscard]] QModelIndex indexOf(Core::DocumentId id) const;
    [[nodiscard]] QModelIndex indexOfGroup(const QString &path) const;
    [[nodiscard]] QStringList groups() const; ///< their paths, each once

Q_SIGNALS:
    void refused(const Crossread::Core::Error &error); ///< what was edited or dropped

private:
    struct Node;

    void build();
    void follow(const Core::ChangeSet &applied);
    [[nodiscard]] Node &groupNode(const QString &path);
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] QVariant groupData(const Node &node, int column, int role) const;
    [[nodiscard]] QVariant ownData(const Core::DocumentRecord &record, int column, int role) const;
    [[nodiscard]] Core::Result<void> drop(const QStringList &lines, const QString &path);
    bool tell(const Core::Result<void> &done);

    Project::Project &m_project;
    const FactsIndex &m_facts;
    AttributeColumns m_attributes;
    std::unique_ptr<Node> m_root;
    QHash<Core::DocumentId, Node *> m_documents;
    QHash<QString, Node *> m_groups;
};

}
