// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/outlinemodel.h"

#include <QFont>

namespace Crossread::Window {

namespace {

constexpr qsizetype wordsShown = 120; // UTF-16 units

bool isHeading(Core::ParagraphKind kind)
{
    return kind == Core::ParagraphKind::Title || kind == Core::ParagraphKind::Heading;
}

}

void OutlineModel::setDocument(const Core::DocumentPtr &document)
{
    beginResetModel();
    m_document = document;
    m_parts.clear();
    if (document) {
        for (qsizetype index = 0; index < document->paragraphs.size(); ++index) {
            if (isHeading(document->paragraphs[index].kind))
                m_parts.append({document->paragraphSpan(index), -1});
        }
        for (qsizetype turn = 0; turn < document->turns.size(); ++turn)
            m_parts.append({document->turns[turn].span, turn});
        std::ranges::stable_sort(m_parts, {}, [](const Part &part) { return part.span.begin; });
    }
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Part &part = m_parts[index.row()];
    const Core::Turn *turn = part.turn < 0 ? nullptr : &m_document->turns[part.turn];
    const QString speaker =
        turn != nullptr && turn->speaker >= 0 ? m_document->speakers[turn->speaker].name : QString();
    switch (role) {
    case Qt::DisplayRole: {
        const qsizetype begin = turn == nullptr ? part.span.begin : turn->speech;
        const Core::TextSpan words{begin, std::min(part.span.end, begin + wordsShown)};
        const QString text = m_document->textOf(words).toString().simplified();
        //: a turn in the outline: its number, who speaks, and the first words
        return turn == nullptr ? text : tr("%L1  %2: %3").arg(part.turn + 1).arg(speaker, text);
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(turn == nullptr);
        return font;
    }
    case SpanRole: return QVariant::fromValue(part.span);
    case SpeakerRole: return speaker;
    default: return {};
    }
}

QModelIndex OutlineModel::indexAt(qsizetype position) const
{
    const auto after =
        std::ranges::upper_bound(m_parts, position, {}, [](const Part &part) { return part.span.begin; });
    return after == m_parts.cbegin() ? QModelIndex() : index(static_cast<int>(after - m_parts.cbegin()) - 1);
}

}
