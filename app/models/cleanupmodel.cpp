// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cleanupmodel.h"

#include <QCoreApplication>

namespace Crossread::Models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

}

QString cleanupDone(Core::CleanupKind kind)
{
    switch (kind) {
    case Core::CleanupKind::PageBreakJoin:
        return Words::tr("Joined a sentence cut by a page break");
    case Core::CleanupKind::MarkdownLink:
        return Words::tr("Showed a link as its words");
    case Core::CleanupKind::MarkdownEscape:
        return Words::tr("Took out a backslash");
    case Core::CleanupKind::MarkdownEmphasis:
        return Words::tr("Took out signs of emphasis or heading");
    case Core::CleanupKind::HtmlRemnant:
        return Words::tr("Took out what was left of a web page");
    case Core::CleanupKind::Furniture:
        return Words::tr("Set aside what is not part of the text");
    case Core::CleanupKind::GluedLabel:
        return Words::tr("Set a label apart from the quotation");
    case Core::CleanupKind::LineReflow:
        return Words::tr("Joined the lines of a paragraph");
    case Core::CleanupKind::ControlCharacter:
        return Words::tr("Showed a control character as a symbol");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cleanupChoice(Core::CleanupKind kind)
{
    switch (kind) {
    case Core::CleanupKind::PageBreakJoin:
        return Words::tr("Join sentences cut by page breaks");
    case Core::CleanupKind::MarkdownLink:
        return Words::tr("Show links as their words");
    case Core::CleanupKind::MarkdownEscape:
        return Words::tr("Take out backslashes before signs");
    case Core::CleanupKind::MarkdownEmphasis:
        return Words::tr("Take out signs of emphasis and headings");
    case Core::CleanupKind::HtmlRemnant:
        return Words::tr("Take out what is left of web pages");
    case Core::CleanupKind::Furniture:
        return Words::tr("Set aside what is not part of the text");
    case Core::CleanupKind::GluedLabel:
        return Words::tr("Set labels apart from quotations");
    case Core::CleanupKind::LineReflow:
        return Words::tr("Join the lines of a paragraph");
    case Core::CleanupKind::ControlCharacter:
        return Words::tr("Show control characters as symbols");
    }
    Q_UNREACHABLE_RETURN({});
}

CleanupModel::CleanupModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CleanupModel::setDocument(Core::DocumentPtr document)
{
    beginResetModel();
    m_document = std::move(document);
    endResetModel();
}

int CleanupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : int(m_document->cleanups.size());
}

int CleanupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant CleanupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::Cleanup &cleanup = m_document->cleanups[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == DoneColumn ? cleanupDone(cleanup.kind) : cleanup.original.simplified();
    case KindRole:
        return int(cleanup.kind);
    case OriginalRole:
        return cleanup.original;
    case PositionRole:
        return cleanup.position;
    default:
        return {};
    }
}

QVariant CleanupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == DoneColumn ? tr("What was done") : tr("What the file says");
}

QHash<int, QByteArray> CleanupModel::roleNames() const
{
    return {{KindRole, "kind"}, {OriginalRole, "original"}, {PositionRole, "position"}};
}

}
