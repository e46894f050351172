// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

namespace Crossread::Models {

namespace {

constexpr qsizetype shownQuoteLength = 300; // more than any view shows of a quote in one line

QString oneLine(const QString &text)
{
    return text.first(std::min(text.size(), shownQuoteLength)).simplified();
}

}

AnnotationModel::AnnotationModel(Project::Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    load();
    connect(&project, &Project::Project::changed, this, &AnnotationModel::onChanged);
    connect(&project, &Project::Project::documentLoaded, this, [this](Core::DocumentId id) {
        const int place = m_places.value(id, -1);
        const auto rows = std::ranges::equal_range(std::as_const(m_rows), place, {}, &Row::document);
        if (!rows.empty()) {
            const int first = int(rows.begin() - m_rows.cbegin());
            const int last = first + int(rows.size()) - 1;
            Q_EMIT dataChanged(index(first, 0), index(last, columnTotal - 1));
        }
    });
}

void AnnotationModel::load()
{
    beginResetModel();
    m_places.clear();
    static_cast<void>(placeDocuments());
    m_rows.clear();
    const QList<Core::AnnotationId> ids = m_project.annotationIds({});
    m_rows.reserve(ids.size());
    for (const Core::AnnotationId id : ids)
        m_rows.append(rowOf(*m_project.annotation(id)));
    if (!std::ranges::is_sorted(m_rows, std::less()))
        std::ranges::sort(m_rows, std::less());
    endResetModel();
}

/// Gives new documents their place. False where known ones have changed theirs, so that rows would change their order.
bool AnnotationModel::placeDocuments()
{
    const QHash<Core::DocumentId, int> before = m_places;
    int place = 0;
    for (const Core::DocumentRecord &record : m_project.documents())
        m_places.insert(record.id, place++);
    for (auto known = before.begin(); known != before.end(); ++known) {
        if (m_places.value(known.key()) != known.value())
            return false;
    }
    return true;
}

AnnotationModel::Row AnnotationModel::rowOf(const Core::Annotation &annotation) const
{
    return {
        m_places.value(annotation.document), annotation.anchor.span.begin, annotation.anchor.span.end, annotation.id};
}

int AnnotationModel::find(const Row &row) const
{
    const auto found = std::ranges::lower_bound(m_rows, row, std::less());
    return found != m_rows.end() && *found == row ? int(found - m_rows.begin()) : -1;
}

void AnnotationModel::onChanged(const Core::ChangeSet &applied)
{
    QList<Row> gone;
    QList<Row> added;
    QList<Row> same;
    bool documents = false;
    bool codes = false;
    for (const Core::AnyChange &change : applied.changes) {
        documents |= std::holds_alternative<Core::Change<Core::DocumentRecord>>(change);
        codes |= std::holds_alternative<Core::Change<Core::Code>>(change);
    }
    const bool placesStay = !documents || placeDocuments();
    for (const Core::AnyChange &change : applied.changes) {
        const auto *annotation = std::get_if<Core::Change<Core::Annotation>>(&change);
        if (annotation == nullptr)
            continue;
        if (annotation->before && annotation->after && rowOf(*annotation->before) == rowOf(*annotation->after)) {
            same.append(rowOf(*annotation->after));
            continue;
        }
        if (annotation->before)
            gone.append(rowOf(*annotation->before));
        if (annotation->after)
            added.append(rowOf(*annotation->after));
    }
    remove(gone);
    if (!placesStay) {
        load();
        return;
    }
    insert(added);
    QList<int> rows;
    for (const Row &row : same)
        rows.append(find(row));
    announce(rows);
    if ((codes || documents) && !m_rows.isEmpty()) // names and colours
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnTotal - 1));
}

void AnnotationModel::remove(QList<Row> gone)
{
    QList<int> rows;
    for (const Row &row : gone) {
        if (const int at = find(row); at >= 0)
            rows.append(at);
    }
    std::ranges::sort(rows);
    // Neighbours go together, from the end, so that the rows before keep their numbers.
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows[first - 1] == rows[first] - 1)
            --first;
        beginRemoveRows({}, rows[first], rows[last]);
        m_rows.remove(rows[first], rows[last] - rows[first] + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void AnnotationModel::insert(QList<Row> added)
{
    std::ranges::sort(added, std::less());
    const auto placeOf = [this](const Row &row) {
        return std::ranges::lower_bound(m_rows, row, std::less()) - m_rows.begin();
    };
    // From the end for the same reason; those that come between the same two rows go in together.
    for (qsizetype last = added.size() - 1; last >= 0;) {
        const qsizetype place = placeOf(added[last]);
        qsizetype first = last;
        while (first > 0 && placeOf(added[first - 1]) == place)
            --first;
        const int count = int(last - first + 1);
        beginInsertRows({}, int(place), int(place) + count - 1);
        m_rows.insert(place, count, Row());
        std::copy_n(added.cbegin() + first, count, m_rows.begin() + place);
        endInsertRows();
        last = first - 1;
    }
}

void AnnotationModel::announce(QList<int> rows)
{
    rows.removeAll(-1);
    std::ranges::sort(rows);
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], columnTotal - 1));
        first = last + 1;
    }
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnnotationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QModelIndex AnnotationModel::indexOf(Core::AnnotationId id) const
{
    const Core::Annotation *annotation = m_project.annotation(id);
    const int row = annotation == nullptr ? -1 : find(rowOf(*annotation));
    return row < 0 ? QModelIndex() : index(row, 0);
}

const Core::Annotation *AnnotationModel::annotationAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : m_project.annotation(m_rows[row].id);
}

const Core::Turn *AnnotationModel::turnOf(const Core::Annotation &annotation, Core::DocumentPtr &keep) const
{
    if (!m_project.isLoaded(annotation.document) || annotation.state == Core::AnchorState::Orphaned)
        return nullptr;
    keep = m_project.document(annotation.document).value_or(nullptr);
    const qsizetype turn = keep ? keep->turnAt(annotation.anchor.span.begin) : -1;
    return turn < 0 ? nullptr : &keep->turns[turn];
}

QString AnnotationModel::speakerOf(const Core::Annotation &annotation) const
{
    Core::DocumentPtr document;
    const Core::Turn *turn = turnOf(annotation, document);
    return turn == nullptr || turn->speaker < 0 ? QString() : document->speakers[turn->speaker].name;
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
    case SpeakerColumn: return speakerOf(annotation);
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

QVariant AnnotationModel::sortValue(const Core::Annotation &annotation, int row, int column) const
{
    switch (column) {
    case QuoteColumn: return row; // by place
    case CreatedColumn: return annotation.created;
    default: return display(annotation, column);
    }
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // Between a change and its last announcement a row can be shown whose annotation has gone already.
    const Core::Annotation *annotation = annotationAt(index.row());
    if (annotation == nullptr)
        return {};
    Core::DocumentPtr document;
    switch (role) {
    case Qt::DisplayRole: return display(*annotation, index.column());
    case SortRole: return sortValue(*annotation, index.row(), index.column());
    case Qt::DecorationRole: {
        const QList<QColor> list = colours(*annotation);
        return index.column() == CodesColumn && !list.isEmpty() ? QVariant(list.first()) : QVariant();
    }
    case IdRole: return QVariant::fromValue(annotation->id);
    case DocumentIdRole: return QVariant::fromValue(annotation->document);
    case DocumentRole: return display(*annotation, DocumentColumn);
    case SpanRole: return QVariant::fromValue(annotation->anchor.span);
    case QuoteRole: return annotation->anchor.exact;
    case CodeIdsRole: return QVariant::fromValue(annotation->codes);
    case CodesRole: return codePaths(*annotation);
    case ColoursRole: return QVariant::fromValue(colours(*annotation));
    case MemoRole: return annotation->memo;
    case SpeakerRole: return speakerOf(*annotation);
    case TurnRole: {
        const Core::Turn *turn = turnOf(*annotation, document);
        return turn == nullptr ? 0 : int(turn - document->turns.constData()) + 1;
    }
    case CoderRole: return annotation->coder;
    case CreatedRole: return annotation->created;
    case ModifiedRole: return annotation->modified;
    case StateRole: return int(annotation->state);
    default: return {};
    }
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
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
