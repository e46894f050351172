// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codemodel.h"

#include "models/rowsync.h"

#include <QColor>

#include <algorithm>

namespace Crossread::Models {

CodeModel::CodeModel(Project::Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
{
    countAll();
    synchronise(m_root, project.codes());
    connect(&project, &Project::Project::changed, this, &CodeModel::onChanged);
}

CodeModel::~CodeModel() = default;

void CodeModel::onChanged(const Core::ChangeSet &applied)
{
    bool codes = false;
    QSet<Core::CodeId> touched;
    for (const Core::AnyChange &change : applied.changes) {
        codes |= std::holds_alternative<Core::Change<Core::Code>>(change);
        if (const auto *annotation = std::get_if<Core::Change<Core::Annotation>>(&change)) {
            if (annotation->before && annotation->after && annotation->before->codes == annotation->after->codes)
                continue;
            for (const auto &[side, step] : {std::pair(&annotation->before, -1), std::pair(&annotation->after, 1)}) {
                if (!*side)
                    continue;
                count(**side, step);
                touched.unite(withAncestors((*side)->codes));
            }
        }
    }
    if (codes) {
        synchronise(m_root, m_project.codes());
        countAll(); // what stands above what may have changed
        for (auto total = m_totals.cbegin(); total != m_totals.cend(); ++total)
            touched.insert(total.key());
    }
    for (const Core::CodeId id : std::as_const(touched))
        announceCount(id);
}

void CodeModel::countAll()
{
    m_counts.clear();
    m_totals.clear();
    for (const Core::AnnotationId id : m_project.annotationIds({}))
        count(*m_project.annotation(id), 1);
}

void CodeModel::count(const Core::Annotation &annotation, int step)
{
    for (const Core::CodeId code : annotation.codes)
        m_counts[code] += step;
    for (const Core::CodeId code : withAncestors(annotation.codes))
        m_totals[code] += step;
}

QSet<Core::CodeId> CodeModel::withAncestors(const QList<Core::CodeId> &codes) const
{
    QSet<Core::CodeId> all;
    for (Core::CodeId id : codes) {
        while (!id.isNull() && !all.contains(id)) {
            all.insert(id);
            const Core::Code *code = m_project.code(id);
            id = code == nullptr ? Core::CodeId() : code->parent;
        }
    }
    return all;
}

/// Brings the children of `node`, and theirs, to what `codes` says. A code that goes elsewhere goes away with what is
/// below it and comes anew there.
void CodeModel::synchronise(Node &node, const QList<Core::Code> &codes)
{
    QList<Core::Code> wanted;
    std::ranges::copy_if(
        codes, std::back_inserter(wanted), [&](const Core::Code &code) { return code.parent == node.code.id; });
    const auto idOf = [](const Core::Code &code) { return code.id; };
    QList<Core::CodeId> currentIds;
    for (const auto &child : node.children)
        currentIds.append(child->code.id);
    QList<Core::CodeId> wantedIds;
    std::ranges::transform(wanted, std::back_inserter(wantedIds), idOf);

    const QModelIndex parent = indexOf(node);
    auto &children = node.children;
    synchroniseRows(
        currentIds, wantedIds,
        [&](int row) {
            beginRemoveRows(parent, row, row);
            children.erase(children.begin() + row);
            endRemoveRows();
        },
        [&](int from, int to) {
            beginMoveRows(parent, from, from, parent, to);
            std::rotate(children.begin() + to, children.begin() + from, children.begin() + from + 1);
            endMoveRows();
        },
        [&](int row, Core::CodeId) {
            beginInsertRows(parent, row, row);
            auto made = std::make_unique<Node>();
            made->code = wanted[row];
            made->parent = &node;
            children.insert(children.begin() + row, std::move(made));
            endInsertRows();
        });
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        Node &child = *children[size_t(row)];
        update(child, wanted[row]);
        synchronise(child, codes);
    }
}

void CodeModel::update(Node &node, const Core::Code &code)
{
    if (node.code == code)
        return;
    node.code = code;
    Q_EMIT dataChanged(indexOf(node), indexOf(node));
}

void CodeModel::announceCount(Core::CodeId id)
{
    if (const QModelIndex changed = indexOf(id); changed.isValid())
        Q_EMIT dataChanged(changed, changed, {CountRole, TotalRole, Qt::AccessibleDescriptionRole, Qt::ToolTipRole});
}

const CodeModel::Node &CodeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : m_root;
}

QModelIndex CodeModel::indexOf(const Node &node) const
{
    if (node.parent == nullptr)
        return {};
    const auto row = std::ranges::find(node.parent->children, &node, &std::unique_ptr<Node>::get);
    return createIndex(int(row - node.parent->children.begin()), 0, &node);
}

const CodeModel::Node *CodeModel::find(const Node &node, Core::CodeId id)
{
    for (const auto &child : node.children) {
        if (child->code.id == id)
            return child.get();
        if (const Node *found = find(*child, id))
            return found;
    }
    return nullptr;
}

QModelIndex CodeModel::indexOf(Core::CodeId id) const
{
    const Node *node = find(m_root, id);
    return node == nullptr ? QModelIndex() : indexOf(*node);
}

QModelIndex CodeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent).children[size_t(row)].get())
                                         : QModelIndex();
}

QModelIndex CodeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child).parent) : QModelIndex();
}

int CodeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int CodeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString CodeModel::countWords(const Node &node) const
{
    const int own = m_counts.value(node.code.id);
    const QString words = tr("%n annotations", nullptr, own);
    //: a code's own annotations, and how many there are with those of the codes below it
    return node.children.empty() ? words
                                 : tr("%1, %L2 with the codes below").arg(words).arg(m_totals.value(node.code.id));
}

QVariant CodeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::Code &code = nodeOf(index).code;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return code.name;
    case Qt::DecorationRole:
    case ColourRole: return QColor::fromRgb(code.colour);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: return countWords(nodeOf(index));
    case IdRole: return QVariant::fromValue(code.id);
    case PathRole: return m_project.codePath(code.id);
    case KeyRole: return code.key;
    case MemoRole: return code.memo;
    case CountRole: return m_counts.value(code.id);
    case TotalRole: return m_totals.value(code.id);
    default: return {};
    }
}

QHash<int, QByteArray> CodeModel::roleNames() const
{
    return {{IdRole, "id"}, {NameRole, "name"}, {PathRole, "path"}, {ColourRole, "colour"}, {KeyRole, "key"},
        {MemoRole, "memo"}, {CountRole, "count"}, {TotalRole, "total"}};
}

}
