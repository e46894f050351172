// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"

#include <QColor>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <type_traits>

namespace Crossread::Models {

namespace {

constexpr qsizetype fewChanges = 64; // of more, single rows are not told
constexpr qsizetype shownQuoteLength = 300; // more than any view shows of a quote in one line

QString oneLine(const QString &text)
{
    return text.first(std::min(text.size(), shownQuoteLength)).simplified();
}

}

AnnotationModel::AnnotationModel(Project::Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_ids(project.annotationIds({}))
{
    connect(&project, &Project::Project::changed, this, &AnnotationModel::onChanged);
    connect(&project, &Project::Project::documentLoaded, this, [this](Core::DocumentId id) {
        const QList<Core::AnnotationId> ids = m_project.annotationIds(id);
        const qsizetype first = ids.isEmpty() ? -1 : m_ids.indexOf(ids.first());
        if (first >= 0)
            Q_EMIT dataChanged(index(int(first), 0), index(int(first + ids.size()) - 1, columnTotal - 1));
    });
}

void AnnotationModel::onChanged(const Core::ChangeSet &applied)
{
    const auto holds = [&applied]<typename T>(std::type_identity<T>) {
        return std::ranges::any_of(applied.changes,
            [](const Core::AnyChange &change) { return std::holds_alternative<Core::Change<T>>(change); });
    };
    const bool documents = holds(std::type_identity<Core::DocumentRecord>());
    if (documents || applied.changes.size() > fewChanges) {
        changeMany();
        announceAll();
        return;
    }
    changeFew(applied);
    if (holds(std::type_identity<Core::Code>())) // names and colours
        announceAll();
}

void AnnotationModel::changeFew(const Core::ChangeSet &applied)
{
    QList<Core::AnnotationId> gone;
    QList<Core::AnnotationId> added;
    QList<Core::AnnotationId> same;
    for (const Core::AnyChange &any : applied.changes) {
        const auto *change = std::get_if<Core::Change<Core::Annotation>>(&any);
        if (change == nullptr)
            continue;
        const auto &[before, after] = *change;
        if (before && after && before->document == after->document && before->anchor.span == after->anchor.span) {
            same.append(after->id);
            continue;
        }
        if (before)
            gone.append(before->id);
        if (after)
            added.append(after->id);
    }
    remove(gone);
    insert(added);
    QList<qsizetype> rows;
    for (const Core::AnnotationId id : std::as_const(same))
        rows.append(m_ids.indexOf(id));
    announce(rows);
}

/// What is the same at both ends stays; what lies between goes and comes as a whole.
void AnnotationModel::changeMany()
{
    const QList<Core::AnnotationId> wanted = m_project.annotationIds({});
    const auto [here, there] = std::ranges::mismatch(m_ids, wanted);
    const qsizetype begin = here - m_ids.begin();
    qsizetype tail = 0;
    while (tail < std::min(m_ids.size(), wanted.size()) - begin
        && m_ids[m_ids.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    if (const qsizetype gone = m_ids.size() - tail - begin; gone > 0) {
        beginRemoveRows({}, int(begin), int(begin + gone) - 1);
        m_ids.remove(begin, gone);
        endRemoveRows();
    }
    if (const qsizetype added = wanted.size() - tail - begin; added > 0) {
        beginInsertRows({}, int(begin), int(begin + added) - 1);
        m_ids = wanted;
        endInsertRows();
    }
}

void AnnotationModel::remove(QList<Core::AnnotationId> gone)
{
    QList<qsizetype> rows;
    for (const Core::AnnotationId id : std::as_const(gone)) {
        if (const qsizetype at = m_ids.indexOf(id); at >= 0)
            rows.append(at);
    }
    std::ranges::sort(rows);
    // Neighbours go together, from the end, so that the rows before keep their numbers.
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows[first - 1] == rows[first] - 1)
            --first;
        beginRemoveRows({}, int(rows[first]), int(rows[last]));
        m_ids.remove(rows[first], rows[last] - rows[first] + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void AnnotationModel::insert(const QList<Core::AnnotationId> &added)
{
    if (added.isEmpty())
        return;
    const QList<Core::AnnotationId> wanted = m_project.annotationIds({});
    QList<qsizetype> rows;
    for (const Core::AnnotationId id : added)
        rows.append(wanted.indexOf(id));
    std::ranges::sort(rows);
    // From the front: each has the number that it will have in the end.
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        const qsizetype count = last - first + 1;
        beginInsertRows({}, int(rows[first]), int(rows[last]));
        m_ids.insert(rows[first], count, Core::AnnotationId());
        std::copy_n(wanted.cbegin() + rows[first], count, m_ids.begin() + rows[first]);
        endInsertRows();
        first = last + 1;
    }
}

void AnnotationModel::announce(QList<qsizetype> rows)
{
    rows.removeAll(-1);
    std::ranges::sort(rows);
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(int(rows[first]), 0), index(int(rows[last]), columnTotal - 1));
        first = last + 1;
    }
}

void AnnotationModel::announceAll()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnTotal - 1));
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int AnnotationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QModelIndex AnnotationModel::indexOf(Core::AnnotationId id) const
{
    const qsizetype row = m_ids.indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

const Core::Annotation *AnnotationModel::annotationAt(int row) const
{
    return row < 0 || row >= m_ids.size() ? nullptr : m_project.annotation(m_ids[row]);
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
