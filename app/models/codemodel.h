// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Crossread::Models {

/// The codes of a project as a tree, with how many annotations have each, as far as their coders are shown. Read-only.
class CodeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Core::CodeId
        NameRole, ///< as DisplayRole
        PathRole, ///< "Security/Guarantees"
        ColourRole, ///< QColor, as DecorationRole
        KeyRole, ///< QString, may be empty
        MemoRole, ///< QString
        CountRole, ///< int, annotations with this very code
        TotalRole, ///< int, annotations with this code or one below it, each once
        LettersRole, ///< QString, what stands for it beside its passages
    };

    /// `project` must outlive the model.
    explicit CodeModel(Project::Project &project, QObject *parent = nullptr);
    ~CodeModel() override;

    void setHidden(const QSet<QString> &coders); ///< whose annotations do not count

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override; ///< a code may be dragged
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QModelIndex indexOf(Core::CodeId id) const;

private:
    struct Node {
        Core::Code code;
        Node *parent = nullptr;
        int row = 0; ///< among its siblings
        std::vector<Node *> children;
    };
    struct IdHash {
        size_t operator()(Core::CodeId id) const { return qHash(id, 0); }
    };
    using Children = QHash<Core::CodeId, QList<Core::Code>>;

    void onChanged(const Core::ChangeSet &applied);
    /// How many more annotations, or fewer, have just these codes.
    using Tally = QHash<QList<Core::CodeId>, int>;
    QSet<Core::CodeId> count(const Tally &tally); ///< the codes that this concerns, with those above them
    void countAll();
    /// These codes and all above them, each once.
    [[nodiscard]] QSet<Core::CodeId> withAncestors(const QList<Core::CodeId> &codes) const;
    void rebuild();
    void synchronise(const Core::ChangeSet &applied);
    void removeStrangers(Node &node, const QList<Core::Code> &wanted);
    void synchroniseChildren(Node &node, const Children &children);
    void addChildren(Node &node, const Children &children); ///< and theirs, unannounced
    Node *make(const Core::Code &code, Node &parent);
    void forget(Node *node); ///< and all below it
    static void number(Node &node, size_t from); ///< the rows of its children
    [[nodiscard]] Node *find(Core::CodeId id); ///< the root for a null id; null where there is none
    void update(Node &node, const Core::Code &code);
    void announceCount(Core::CodeId id);
    [[nodiscard]] QString countWords(const Node &node) const;
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;

    Project::Project &m_project;
    Node m_root;
    std::unordered_map<Core::CodeId, std::unique_ptr<Node>, IdHash> m_nodes; // a tree can be ten thousand deep
    QSet<QString> m_hidden;
    Tally m_tally; ///< annotations by their codes
    QHash<Core::CodeId, int> m_counts;
    QHash<Core::CodeId, int> m_totals;
};

}
