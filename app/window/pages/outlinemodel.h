// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QAbstractListModel>

namespace Crossread::Window {

/// The parts of a document in the order of reading: turns with their speakers, titles and headings.
class OutlineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SpanRole = Qt::UserRole, ///< Core::TextSpan of the part
        SpeakerRole, ///< QString, empty for headings
    };

    using QAbstractListModel::QAbstractListModel;

    void setDocument(const Core::DocumentPtr &document); ///< null: no rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex indexAt(qsizetype position) const; ///< the part that holds it; invalid before the first

private:
    struct Part {
        Core::TextSpan span;
        qsizetype turn = -1; ///< -1: a heading
    };

    Core::DocumentPtr m_document;
    QList<Part> m_parts;
};

}
