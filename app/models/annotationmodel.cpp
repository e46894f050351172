// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"

#include "library/retrieving.h"
#include "retrieve/rows.h"

#include <QColor>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Crossread::Models {

namespace {

constexpr qsizetype shownQuoteLength = 300; // more than any view shows of a quote in one line

QString oneLine(const QString &text)
{
    return text.first(std::min(text.size(), shownQuoteLength)).simplified();
}

}

AnnotationModel::AnnotationModel(Project::Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
    , m_retrieval(project)
    , m_frames(new FrameIndex(project, this))
{
    take(m_retrieval.answer());
    connect(&m_retrieval, &Retrieval::answered, this, [this] {
        take(m_retrieval.answer());
        announceChanged();
    });
    connect(&project, &Project::Project::changed, this, &AnnotationModel::onChanged); // after the retrieval
    connect(&project, &Project::Project::documentLoaded, this, &AnnotationModel::announceOf);
    connect(m_frames, &FrameIndex::found, this, &AnnotationModel::announceOf);
}

void AnnotationModel::announceOf(Core::DocumentId document)
{
    const QList<Core::AnnotationId> ids = m_project.annotationIds(document);
    if (!ids.isEmpty())
        announce(ids.size() > fewChanges ? QSet<Core::AnnotationId>() : QSet(ids.begin(), ids.end()));
}

void AnnotationModel::onChanged(const Core::ChangeSet &applied)
{
    for (const Core::AnyChange &any : applied.changes) {
        const auto *annotation = std::get_if<Core::Change<Core::Annotation>>(&any);
        const bool isElsewhere = std::holds_alternative<Core::Change<Core::Topic>>(any)
            || std::holds_alternative<Core::Change<Core::Link>>(any);
        if (annotation && annotation->before && annotation->after)
            m_changed.insert(annotation->after->id);
        m_allChanged = m_allChanged || (!annotation && !isElsewhere) || m_changed.size() > fewChanges;
        if (m_allChanged) // names and colours
            break;
    }
    if (m_retrieval.isCurrent())
        announceChanged(); // else with the rows that come and go
}

void AnnotationModel::announceChanged()
{
    const QSet<Core::AnnotationId> changed = std::exchange(m_changed, {});
    if (std::exchange(m_allChanged, false))
        announce({});
    else if (!changed.isEmpty())
        announce(changed);
}

void AnnotationModel::sort(int column, Qt::SortOrder order)
{
    using Retrieve::Order;
    static const QHash<int, Order> orders{{CodesColumn, Order::Codes}, {SpeakerColumn, Order::Speaker},
        {MemoColumn, Order::Memo}, {CoderColumn, Order::Coder}, {CreatedColumn, Order::Made}};
    Retrieve::Query query = m_retrieval.query();
    query.order = orders.value(column, Order::Place);
    query.isDescending = column >= 0 && order == Qt::DescendingOrder;
    ask(query);
}

QModelIndex AnnotationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A row knows its section; a group, and a row at the top, need none.
    return createIndex(row, column, parent.isValid() ? m_sections[size_t(parent.row())].get() : nullptr);
}

QModelIndex AnnotationModel::parent(const QModelIndex &child) const
{
    const auto *section = static_cast<const Section *>(child.constInternalPointer());
    return section == nullptr ? QModelIndex() : indexOf(*section);
}

QModelIndex AnnotationModel::indexOf(const Section &section) const
{
    return createIndex(section.row, 0, nullptr);
}

AnnotationModel::Section *AnnotationModel::sectionOf(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    return m_isGrouped ? m_sections[size_t(index.parent().row())].get() : m_sections.front().get();
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_isGrouped ? qsizetype(m_sections.size()) : m_sections.front()->group.ids.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_sections[size_t(parent.row())]->group.ids.size()) : 0;
}

int AnnotationModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

Qt::ItemFlags AnnotationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | (isGroup(index) ? Qt::NoItemFlags : Qt::ItemNeverHasChildren);
}

bool AnnotationModel::isGroup(const QModelIndex &index) const
{
    return m_isGrouped && index.isValid() && index.constInternalPointer() == nullptr;
}

QModelIndex AnnotationModel::indexOf(Core::AnnotationId id) const
{
    for (const auto &section : m_sections) {
        if (const qsizetype row = section->group.ids.indexOf(id); row >= 0)
            return index(int(row), 0, m_isGrouped ? indexOf(*section) : QModelIndex());
    }
    return {};
}

const Core::Annotation *AnnotationModel::annotationAt(const QModelIndex &index) const
{
    const Section *section = sectionOf(index);
    return section == nullptr || index.row() >= section->group.ids.size()
        ? nullptr
        : m_project.annotation(section->group.ids[index.row()]);
}

QString AnnotationModel::titleOf(const Section &section) const
{
    const QString title =
        section.group.title.isEmpty() ? Library::titleOfNone(m_retrieval.answeredGrouping()) : section.group.title;
    //: a group in the list of annotations, and how many there are in it
    return tr("%1 (%L2)").arg(title, QLocale().toString(section.group.ids.size()));
}

AnnotationModel::Speech AnnotationModel::speechOf(const Core::Annotation &annotation) const
{
    if (annotation.state == Core::AnchorState::Orphaned)
        return {};
    const qsizetype at = annotation.anchor.span.begin;
    if (m_project.isLoaded(annotation.document)) {
        const Core::DocumentPtr document = m_project.document(annotation.document).value_or(nullptr);
        const qsizetype turn = document ? document->turnAt(at) : -1;
        const int speaker = turn < 0 ? -1 : document->turns[turn].speaker;
        return {int(turn) + 1, speaker < 0 ? QString() : document->speakers[speaker].name};
    }
    const Retrieve::FramePtr frame = m_frames->of(annotation.document);
    const auto [turn, behind] = frame ? Retrieve::turnsIn(*frame, {at, at + 1}) : std::pair<size_t, size_t>();
    if (turn == behind)
        return {};
    return {int(turn) + 1, frame->speakers.value(frame->turns[turn].speaker)};
}

QStringList AnnotationModel::codePaths(const Core::Annotation &annotation) const
{
    QStringList paths;
    for (const Core::CodeId code : annotation.codes)
        paths.append(m_project.codePath(code));
    return paths;
}

QList<QColor> AnnotationModel::colours(const Core::Annotation &annotation) const
{
    QList<QColor> list;
    for (const Core::CodeId id : annotation.codes) {
        if (const Core::Code *code = m_project.code(id))
            list.append(QColor::fromRgb(code->colour));
    }
    return list;
}

QVariant AnnotationModel::display(const Core::Annotation &annotation, int column) const
{
    switch (column) {
    case QuoteColumn: return oneLine(annotation.anchor.exact);
    case CodesColumn: return codePaths(annotation).join(tr(", ", "between the codes of an annotation"));
    case SpeakerColumn: return speechOf(annotation).speaker;
    case MemoColumn: return oneLine(annotation.memo);
    case DocumentColumn: {
        const Core::DocumentRecord *record = m_project.record(annotation.document);
        return record == nullptr ? QString() : record->name;
    }
    case CoderColumn: return annotation.coder;
    case CreatedColumn: return QLocale().toString(annotation.created.toLocalTime(), QLocale::ShortFormat);
    default: return {};
    }
}

QString AnnotationModel::placeWords(const Core::Annotation &annotation)
{
    switch (annotation.state) {
    case Core::AnchorState::Exact: break;
    case Core::AnchorState::Moved: return tr("The words are others now: have a look whether this is the place.");
    case Core::AnchorState::Orphaned: return tr("These words are not in the text any more.");
    }
    return {};
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index)) {
        const bool isTitle = role == Qt::DisplayRole && index.column() == 0;
        return isTitle ? titleOf(*m_sections[size_t(index.row())]) : QVariant();
    }
    // Between a change and its answer a row can be shown whose annotation has gone already.
    const Core::Annotation *annotation = annotationAt(index);
    if (annotation == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*annotation, index.column());
    case Qt::DecorationRole: {
        const QList<QColor> list = colours(*annotation);
        return index.column() == CodesColumn && !list.isEmpty() ? QVariant(list.first()) : QVariant();
    }
    case Qt::FontRole: {
        QFont font;
        font.setItalic(annotation->state == Core::AnchorState::Moved);
        font.setStrikeOut(annotation->state == Core::AnchorState::Orphaned);
        return annotation->state == Core::AnchorState::Exact || index.column() != QuoteColumn ? QVariant() : font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return index.column() == QuoteColumn ? placeWords(*annotation) : QString();
    case IdRole: return QVariant::fromValue(annotation->id);
    case DocumentIdRole: return QVariant::fromValue(annotation->document);
    case DocumentRole: return display(*annotation, DocumentColumn);
    case SpanRole: return QVariant::fromValue(annotation->anchor.span);
    case QuoteRole: return annotation->anchor.exact;
    case CodeIdsRole: return QVariant::fromValue(annotation->codes);
    case CodesRole: return codePaths(*annotation);
    case ColoursRole: return QVariant::fromValue(colours(*annotation));
    case MemoRole: return annotation->memo;
    case SpeakerRole: return speechOf(*annotation).speaker;
    case TurnRole: return speechOf(*annotation).turn;
    case CoderRole: return annotation->coder;
    case CreatedRole: return annotation->created;
    case ModifiedRole: return annotation->modified;
    case StateRole: return int(annotation->state);
    case PrefixRole: return annotation->anchor.prefix;
    case SuffixRole: return annotation->anchor.suffix;
    default: return {};
    }
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case QuoteColumn: return tr("Quote");
    case CodesColumn: return tr("Codes");
    case SpeakerColumn: return tr("Speaker");
    case MemoColumn: return tr("Memo");
    case DocumentColumn: return tr("Document");
    case CoderColumn: return tr("Coder");
    case CreatedColumn: return tr("Made");
    default: return {};
    }
}

QHash<int, QByteArray> AnnotationModel::roleNames() const
{
    return {{IdRole, "id"}, {DocumentIdRole, "documentId"}, {DocumentRole, "document"}, {SpanRole, "span"},
        {QuoteRole, "quote"}, {CodeIdsRole, "codeIds"}, {CodesRole, "codes"}, {ColoursRole, "colours"},
        {MemoRole, "memo"}, {SpeakerRole, "speaker"}, {TurnRole, "turn"}, {CoderRole, "coder"},
        {CreatedRole, "created"}, {ModifiedRole, "modified"}, {StateRole, "state"}};
}

}
