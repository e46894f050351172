// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "core/percent.h"

#include <QLocale>

#include <algorithm>

namespace Crossread::Models {

using Review::Finding;
using Review::outcomeOf;
using Review::wordsFor;

namespace {

QString oneLine(const Core::DocumentPtr &document, Core::TextSpan span)
{
    return document ? document->textOf(span).toString().simplified() : QString();
}

}

ComparisonModel::ComparisonModel(const ComparisonIndex &index, const Project::Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(index)
    , m_project(project)
{
    update();
    connect(&index, &ComparisonIndex::updated, this, &ComparisonModel::update);
}

void ComparisonModel::update()
{
    QList<Row> rows;
    QList<Finding> findings;
    for (const Core::DocumentId article : m_index.articles()) {
        const QList<Finding> ofArticle = m_index.findings(article);
        for (const Finding &finding : ofArticle) {
            rows.append({article, finding.statement.span});
            findings.append(finding);
        }
    }
    // A ruling leaves the rows where they are, and so the reader's place in the table.
    if (rows == m_rows) {
        m_findings = findings;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, columnTotal - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_findings = findings;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QModelIndex ComparisonModel::indexOf(Core::DocumentId article, Core::TextSpan statement) const
{
    const qsizetype row = m_rows.indexOf(Row{article, statement});
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

QString ComparisonModel::speakerOf(const Finding &finding) const
{
    QStringList names;
    for (const Compare::Passage &passage : finding.statement.passages.first(finding.statement.partCount())) {
        const QString name =
            m_index.transcriptText() ? m_index.transcriptText()->speakers.value(passage.speaker).name : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return QLocale().createSeparatedList(names);
}

/// Those of all parts in one line.
QString ComparisonModel::passageOf(const Finding &finding) const
{
    QStringList parts;
    for (const Compare::Passage &passage : finding.statement.passages.first(finding.statement.partCount()))
        parts.append(oneLine(m_index.transcriptText(), passage.span));
    return parts.join(QStringLiteral(" … "));
}

QVariant ComparisonModel::display(const Finding &finding, Core::DocumentId article, int column) const
{
    const Compare::Statement &statement = finding.statement;
    const bool hasPassage = statement.state != Compare::State::NotFound && !statement.passages.isEmpty();
    switch (column) {
    case VerdictColumn: return wordsFor(outcomeOf(finding), !statement.alerts.isEmpty());
    case StatementColumn: return oneLine(m_index.articleText(article), statement.span);
    case SaidToBeByColumn: return Compare::namesOf(statement.attribution);
    case PassageColumn: return hasPassage ? passageOf(finding) : QString();
    case SpeakerColumn: return hasPassage ? speakerOf(finding) : QString();
    case ConfidenceColumn: return hasPassage ? QVariant(Core::percent(statement.confidence)) : QVariant();
    case StateColumn: return wordsFor(finding.state());
    case ArticleColumn: {
        const Core::DocumentRecord *record = m_project.record(article);
        return record ? record->name : QString();
    }
    default: return {};
    }
}

QVariant ComparisonModel::sortValue(const Finding &finding, int row, int column) const
{
    switch (column) {
    case VerdictColumn: return int(outcomeOf(finding));
    case StatementColumn: return row;
    case PassageColumn:
        return finding.statement.passages.isEmpty() ? qsizetype(-1)
                                                    : finding.statement.passages.constFirst().span.begin;
    case ConfidenceColumn: return finding.statement.confidence;
    case StateColumn: return int(finding.state());
    default: return display(finding, m_rows[row].article, column);
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings[index.row()];
    const Core::DocumentId article = m_rows[index.row()].article;
    switch (role) {
    case Qt::DisplayRole: return display(finding, article, index.column());
    case Qt::AccessibleTextRole: return index.column() == VerdictColumn ? QVariant(heardAs(finding)) : QVariant();
    case Qt::ToolTipRole:
        // As rich text, so that nothing in it is taken for markup.
        return index.column() == StatementColumn || index.column() == PassageColumn
            ? QString(u"<p>" + display(finding, article, index.column()).toString().toHtmlEscaped() + u"</p>")
            : QString();
    case Qt::TextAlignmentRole:
        return index.column() == ConfidenceColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ArticleRole: return QVariant::fromValue(article);
    case SpanRole: return QVariant::fromValue(finding.statement.span);
    case OutcomeRole: return int(outcomeOf(finding));
    case AlertRole: return !finding.statement.alerts.isEmpty();
    case DecidedRole: return finding.state() != Core::LinkState::Suggested;
    case ChangedRole: return m_index.isChangedByLook(article, finding.statement.span);
    case SearchRole: {
        QStringList words;
        for (const int column : {StatementColumn, SaidToBeByColumn, PassageColumn, SpeakerColumn})
            words.append(display(finding, article, column).toString());
        return QString(words.join(u'\n') + u'\n' + finding.note());
    }
    case SortRole: return sortValue(finding, index.row(), index.column());
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn: return tr("Verdict");
    case StatementColumn: return tr("Statement");
    case SaidToBeByColumn: return tr("Attributed to");
    case PassageColumn: return tr("Passage");
    case SpeakerColumn: return tr("Speaker");
    case ConfidenceColumn: return tr("Confidence");
    case StateColumn: return tr("State");
    case ArticleColumn: return tr("Article");
    default: return {};
    }
}

}
