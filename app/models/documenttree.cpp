// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documenttree.h"

#include "core/codenames.h"
#include "core/naming.h"
#include "models/factsindex.h"

#include <QLocale>
#include <QMimeData>

#include <set>

namespace Crossread::Models {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView mimeType("application/x-crossread-documents");
constexpr QLatin1StringView groupMark("group:"); // before a path; other lines are ids

}

/// A group, or a document in one.
struct DocumentTree::Node {
    Node *parent = nullptr;
    int row = 0;
    DocumentId document; ///< null: a group
    QString path; ///< of the group that it is
    std::vector<std::unique_ptr<Node>> children;

    Node &add(DocumentId id, const QString &groupPath)
    {
        children.push_back(std::make_unique<Node>());
        Node &made = *children.back();
        made.parent = this;
        made.row = int(children.size()) - 1;
        made.document = id;
        made.path = groupPath;
        return made;
    }
};

DocumentTree::DocumentTree(Project::Project &project, const FactsIndex &facts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
    , m_facts(facts)
    , m_attributes(project, AttributeOf::Document, firstAttributeColumn)
{
    build();
    connect(&project, &Project::Project::changed, this, &DocumentTree::follow);
    connect(&facts, &FactsIndex::found, this, [this](const QList<DocumentId> &documents) {
        for (const DocumentId &id : documents) {
            if (const QModelIndex at = indexOf(id); at.isValid())
                Q_EMIT dataChanged(at.siblingAtColumn(KindColumn), at.siblingAtColumn(WordsColumn));
        }
    });
}

DocumentTree::~DocumentTree() = default;

DocumentTree::Node &DocumentTree::groupNode(const QString &path)
{
    const QStringList names = codeNamesIn(path);
    Node *node = m_root.get();
    for (qsizetype depth = 1; depth <= names.size(); ++depth) {
        const QString above = codePathOf(names.first(depth));
        Node *&there = m_groups[above];
        if (there == nullptr)
            there = &node->add({}, above);
        node = there;
    }
    return *node;
}

void DocumentTree::build()
{
    m_root = std::make_unique<Node>();
    m_documents.clear();
    m_groups.clear();
    m_attributes.update();
    const QList<DocumentRecord> records = m_project.documents();
    std::set<QString> paths; // groups stand above documents, in the order of their names
    for (const DocumentRecord &record : records)
        paths.insert(record.group);
    for (const QString &path : paths)
        (void)groupNode(path);
    for (const DocumentRecord &record : records)
        m_documents.insert(record.id, &groupNode(record.group).add(record.id, record.group));
}

/// Rows and columns stay what they are as long as no document comes, goes or changes its place, and no attribute does.
void DocumentTree::follow(const ChangeSet &applied)
{
    QSet<DocumentId> changed;
    DocumentId latest; // many annotations of one document come one after the other
    bool isOther = false;
    for (const AnyChange &any : applied.changes) {
        if (const auto *document = std::get_if<Change<DocumentRecord>>(&any)) {
            const auto &[before, after] = *document;
            isOther =
                isOther || !before || !after || before->group != after->group || before->position != after->position;
            if (after)
                changed.insert(after->id);
        } else if (const auto *annotation = std::get_if<Change<Annotation>>(&any)) {
            const DocumentId id = (annotation->after ? annotation->after : annotation->before)->document;
            if (id != latest)
                changed.insert(id);
            latest = id;
        } else if (const auto *attribute = std::get_if<Change<Attribute>>(&any)) {
            isOther = isOther || (attribute->after ? attribute->after : attribute->before)->of == AttributeOf::Document;
        }
    }
    if (isOther) {
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    for (const DocumentId &id : std::as_const(changed)) {
        if (const QModelIndex at = indexOf(id); at.isValid())
            Q_EMIT dataChanged(at, at.siblingAtColumn(columnCount() - 1));
    }
}

DocumentTree::Node *DocumentTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex DocumentTree::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex DocumentTree::indexOf(DocumentId id) const
{
    const Node *node = m_documents.value(id);
    return node == nullptr ? QModelIndex() : indexOf(*node);
}

QModelIndex DocumentTree::indexOfGroup(const QString &path) const
{
    const Node *node = m_groups.value(path);
    return node == nullptr ? QModelIndex() : indexOf(*node);
}

QStringList DocumentTree::groups() const
{
    QStringList paths = m_groups.keys();
    paths.sort(Qt::CaseInsensitive);
    return paths;
}

QModelIndex DocumentTree::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeAt(parent);
    return row < 0 || column < 0 || column >= columnCount() || row >= int(above->children.size())
        ? QModelIndex()
        : createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex DocumentTree::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeAt(index)->parent) : QModelIndex();
}

int DocumentTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int DocumentTree::columnCount(const QModelIndex &) const
{
    return firstAttributeColumn + m_attributes.count();
}

QVariant DocumentTree::groupData(const Node &node, int column, int role) const
{
    if (role == GroupRole)
        return node.path;
    if (column != NameColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case SortRole: return codeNamesIn(node.path).constLast();
    case Qt::AccessibleDescriptionRole: return tr("Group with %n row(s)", nullptr, int(node.children.size()));
    default: return {};
    }
}

QVariant DocumentTree::ownData(const DocumentRecord &record, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole;
    const Library::DocumentFacts *facts = m_facts.of(record.id);
    switch (column) {
    case NameColumn: return isText || role == Qt::EditRole ? QVariant(record.name) : QVariant();
    case KindColumn: return isText && facts != nullptr ? QVariant(documentKindName(facts->kind)) : QVariant();
    case DateColumn: return isText ? QVariant(record.metadata.published) : QVariant();
    case SpeakersColumn:
        if (role == Qt::ToolTipRole && facts != nullptr) {
            QStringList names;
            for (const Library::SpeakerFacts &one : facts->speakers)
                names.append(one.name);
            return QLocale().createSeparatedList(names);
        }
        return countCell(facts == nullptr ? std::nullopt : std::optional(facts->speakers.size()), role);
    case WordsColumn: return countCell(facts == nullptr ? std::nullopt : std::optional(facts->words), role);
    case MemoColumn: return memoCell(record.memo, role);
    case AnnotationsColumn: return countCell(m_project.annotationIds(record.id).size(), role);
    default: return {};
    }
}

QVariant DocumentTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    if (role == DocumentRole)
        return QVariant::fromValue(node.document);
    const DocumentRecord *record = m_project.record(node.document);
    if (record == nullptr && !node.document.isNull())
        return {}; // it has just gone, and its row goes next
    if (record == nullptr)
        return groupData(node, index.column(), role);
    if (role == GroupRole)
        return record->group;
    if (const Attribute *attribute = m_attributes.at(index.column()))
        return m_attributes.cell(*attribute, record->attributes, role);
    return ownData(*record, index.column(), role);
}

QVariant DocumentTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (const Attribute *attribute = m_attributes.at(section))
        return m_attributes.header(*attribute, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case KindColumn: return tr("Kind");
    case DateColumn: return tr("Date");
    case SpeakersColumn: return tr("Speakers");
    case WordsColumn: return tr("Words");
    case AnnotationsColumn: return tr("Annotations");
    case MemoColumn: return tr("Memo");
    default: return {};
    }
}

Qt::ItemFlags DocumentTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // out of all groups
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_project.isReadOnly())
        return flags;
    const bool isDocument = !nodeAt(index)->document.isNull();
    if (index.column() == NameColumn || (isDocument && m_attributes.at(index.column()) != nullptr))
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

bool DocumentTree::tell(const Result<void> &done)
{
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

bool DocumentTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Node &node = *nodeAt(index);
    const QString text = value.toString();
    if (const Attribute *attribute = m_attributes.at(index.column()))
        return tell(m_project.setValues({{node.document, attribute->id, text}}));
    if (const DocumentRecord *record = m_project.record(node.document))
        return tell(m_project.describeDocument(node.document, text, record->metadata));
    QStringList names = codeNamesIn(node.path);
    if (text.trimmed().isEmpty() || text.trimmed() == names.constLast())
        return false;
    names.last() = text.trimmed();
    return tell(m_project.moveGroup(node.path, codePathOf(names)));
}

QStringList DocumentTree::mimeTypes() const
{
    return {mimeType};
}

QMimeData *DocumentTree::mimeData(const QModelIndexList &indexes) const
{
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        const Node &node = *nodeAt(index);
        const QString line = node.document.isNull() ? groupMark + node.path : node.document.toString();
        if (index.column() == NameColumn)
            lines.append(line);
    }
    auto *data = new QMimeData;
    data->setData(mimeType, lines.join(u'\n').toUtf8());
    return data;
}

bool DocumentTree::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    if (!data->hasFormat(mimeType) || m_project.isReadOnly())
        return false;
    const QStringList lines = QString::fromUtf8(data->data(mimeType)).split(u'\n', Qt::SkipEmptyParts);
    const QString path = parent.data(GroupRole).toString();
    // The view is still at its drag: rows must not go under its hands.
    QMetaObject::invokeMethod(this, [this, lines, path] { (void)tell(drop(lines, path)); }, Qt::QueuedConnection);
    return false; // nothing that the view would have to take away
}

Result<void> DocumentTree::drop(const QStringList &lines, const QString &path)
{
    QList<DocumentId> ids;
    for (const QString &line : lines) {
        if (!line.startsWith(groupMark)) {
            ids.append(DocumentId::fromString(line));
            continue;
        }
        const QStringList from = codeNamesIn(line.sliced(groupMark.size()));
        const QStringList to = codeNamesIn(path) + QStringList{from.constLast()};
        if (to.size() > from.size() && to.first(from.size()) == from)
            continue; // into itself
        if (const auto moved = m_project.moveGroup(codePathOf(from), codePathOf(to)); !moved)
            return moved;
    }
    return m_project.setGroup(ids, path);
}

}
