// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codemodel.h"

#include <QColor>

#include <algorithm>

namespace Crossread::Models {

namespace {

constexpr int mostSteps = 200; // more of them are no longer shown one by one

/// Counts annotations by their codes. Those of one act come in long runs with the same ones; each run is looked up once.
class Run {
public:
    explicit Run(QHash<QList<Core::CodeId>, int> &tally)
        : m_tally(tally)
    {
    }
    void add(const QList<Core::CodeId> &codes, int count) ///< `codes` must stay until the end
    {
        if (m_codes == nullptr || *m_codes != codes)
            end();
        m_codes = &codes;
        m_count += count;
    }
    void end()
    {
        if (m_codes != nullptr)
            m_tally[*m_codes] += m_count;
        m_codes = nullptr;
        m_count = 0;
    }

private:
    QHash<QList<Core::CodeId>, int> &m_tally;
    const QList<Core::CodeId> *m_codes = nullptr;
    int m_count = 0;
};

}

CodeModel::CodeModel(Project::Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
    , m_tally(project.data().tallies().byCodes)
{
    countAll();
    rebuild();
    connect(&project, &Project::Project::changed, this, &CodeModel::onChanged);
}

CodeModel::~CodeModel() = default;

void CodeModel::setHidden(const QSet<QString> &coders)
{
    if (coders == m_hidden)
        return;
    m_hidden = coders;
    m_tally = m_project.data().tallies().byCodes;
    if (!m_hidden.isEmpty()) {
        for (const QList<Core::AnnotationId> ids = m_project.annotationIds({}); const Core::AnnotationId id : ids) {
            const Core::Annotation &one = *m_project.annotation(id);
            if (m_hidden.contains(one.coder) && --m_tally[one.codes] == 0)
                m_tally.remove(one.codes);
        }
    }
    countAll();
    for (const auto &[id, node] : m_nodes)
        announceCount(id);
}

void CodeModel::onChanged(const Core::ChangeSet &applied)
{
    int codes = 0;
    bool moved = false; // what stands above what
    Tally tally;
    Run before(tally);
    Run after(tally);
    for (const Core::AnyChange &change : applied.changes) {
        if (const auto *code = std::get_if<Core::Change<Core::Code>>(&change)) {
            ++codes;
            moved |= code->before && (!code->after || code->after->parent != code->before->parent);
        }
        if (const auto *annotation = std::get_if<Core::Change<Core::Annotation>>(&change)) {
            const auto counts = [this](const auto &side) { return side && !m_hidden.contains(side->coder); };
            const bool did = counts(annotation->before);
            const bool does = counts(annotation->after);
            if (did && does && annotation->before->codes == annotation->after->codes)
                continue;
            if (did)
                before.add(annotation->before->codes, -1);
            if (does)
                after.add(annotation->after->codes, 1);
        }
    }
    before.end();
    after.end();
    for (auto entry = tally.cbegin(); entry != tally.cend(); ++entry) {
        if ((m_tally[entry.key()] += entry.value()) == 0)
            m_tally.remove(entry.key());
    }
    QSet<Core::CodeId> touched = count(tally);
    if (codes > mostSteps) {
        beginResetModel();
        countAll();
        rebuild();
        endResetModel();
        return;
    }
    if (codes > 0)
        synchronise(applied);
    if (moved) {
        countAll();
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
    count(m_tally);
}

QSet<Core::CodeId> CodeModel::count(const Tally &tally)
{
    QSet<Core::CodeId> touched;
    for (auto entry = tally.cbegin(); entry != tally.cend(); ++entry) {
        for (const Core::CodeId code : entry.key())
            m_counts[code] += entry.value();
        const QSet<Core::CodeId> all = withAncestors(entry.key());
        for (const Core::CodeId code : all)
            m_totals[code] += entry.value();
        touched.unite(all);
    }
    return touched;
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

CodeModel::Node *CodeModel::make(const Core::Code &code, Node &parent)
{
    auto &made = m_nodes[code.id];
    made = std::make_unique<Node>(code, &parent);
    return made.get();
}

void CodeModel::number(Node &node, size_t from)
{
    for (size_t row = from; row < node.children.size(); ++row)
        node.children[row]->row = int(row);
}

CodeModel::Node *CodeModel::find(Core::CodeId id)
{
    if (id.isNull())
        return &m_root;
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second.get();
}

void CodeModel::rebuild()
{
    m_nodes.clear();
    m_root.children.clear();
    Children children;
    for (const QList<Core::Code> codes = m_project.codes(); const Core::Code &code : codes)
        children[code.parent].append(code);
    addChildren(m_root, children);
}

void CodeModel::addChildren(Node &node, const Children &children)
{
    std::vector<Node *> open{&node};
    while (!open.empty()) {
        Node &parent = *open.back();
        open.pop_back();
        for (const QList<Core::Code> below = children.value(parent.code.id); const Core::Code &code : below) {
            parent.children.push_back(make(code, parent));
            open.push_back(parent.children.back());
        }
        number(parent, 0);
    }
}

void CodeModel::forget(Node *node)
{
    std::vector<Node *> open{node};
    while (!open.empty()) {
        Node *const next = open.back();
        open.pop_back();
        open.insert(open.end(), next->children.begin(), next->children.end());
        m_nodes.erase(Core::CodeId(next->code.id));
    }
}

/// Brings the children of those codes below which something has changed to what they are now. A code that goes elsewhere
/// goes away with what is below it and comes anew there.
void CodeModel::synchronise(const Core::ChangeSet &applied)
{
    QSet<Core::CodeId> parents;
    if (!Core::touches<Core::Code>(applied))
        return;
    for (const Core::AnyChange &change : applied.changes) {
        if (const auto *code = std::get_if<Core::Change<Core::Code>>(&change)) {
            for (const auto *side : {&code->before, &code->after}) {
                if (*side)
                    parents.insert((*side)->parent);
            }
        }
    }
    Children children;
    for (const QList<Core::Code> codes = m_project.codes(); const Core::Code &code : codes)
        children[code.parent].append(code);
    for (const Core::CodeId id : std::as_const(parents)) {
        if (Node *node = find(id))
            removeStrangers(*node, children.value(id));
    }
    for (const Core::CodeId id : std::as_const(parents)) {
        if (Node *node = find(id))
            synchroniseChildren(*node, children);
    }
}

void CodeModel::removeStrangers(Node &node, const QList<Core::Code> &wanted)
{
    QSet<Core::CodeId> ids;
    for (const Core::Code &code : wanted)
        ids.insert(code.id);
    const QModelIndex parent = indexOf(node);
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        Node *const child = node.children[size_t(row)];
        if (ids.contains(child->code.id))
            continue;
        beginRemoveRows(parent, row, row);
        node.children.erase(node.children.begin() + row);
        number(node, size_t(row));
        forget(child);
        endRemoveRows();
    }
}

/// Of those that are there all are wanted.
void CodeModel::synchroniseChildren(Node &node, const Children &children)
{
    const QList<Core::Code> wanted = children.value(node.code.id);
    const QModelIndex parent = indexOf(node);
    for (int row = 0; row < wanted.size(); ++row) {
        const Core::Code &code = wanted[row];
        if (size_t(row) < node.children.size() && node.children[size_t(row)]->code.id == code.id) {
            update(*node.children[size_t(row)], code);
            continue;
        }
        if (Node *const there = find(code.id)) {
            const int from = there->row;
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(node.children.begin() + row, node.children.begin() + from, node.children.begin() + from + 1);
            number(node, size_t(row));
            endMoveRows();
            update(*there, code);
            continue;
        }
        beginInsertRows(parent, row, row);
        Node *const made = make(code, node);
        node.children.insert(node.children.begin() + row, made);
        number(node, size_t(row));
        addChildren(*made, children);
        endInsertRows();
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
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

QModelIndex CodeModel::indexOf(Core::CodeId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? QModelIndex() : indexOf(*found->second);
}

QModelIndex CodeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent).children[size_t(row)])
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
    case LettersRole: return m_project.data().codeLetters(code.id);
    default: return {};
    }
}

Qt::ItemFlags CodeModel::flags(const QModelIndex &index) const
{
    return QAbstractItemModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QHash<int, QByteArray> CodeModel::roleNames() const
{
    return {{IdRole, "id"}, {NameRole, "name"}, {PathRole, "path"}, {ColourRole, "colour"}, {KeyRole, "key"},
        {MemoRole, "memo"}, {CountRole, "count"}, {TotalRole, "total"}, {LettersRole, "letters"}};
}

}
