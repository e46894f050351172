// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codenames.h"

#include <QStandardItemModel>

namespace Crossread::Window {

/// The codes that fit what is being typed, best first, and at the end the one that would be made of it. What begins a name
/// stands before what begins a word of it, and that before what is somewhere in its path.
class CodeSuggestions final : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 }; ///< a CodeId; null for the one to be made
    using QStandardItemModel::QStandardItemModel;

    void setCodes(const QList<Core::Code> &codes); ///< parents first
    /// Fills the rows; `without` are given already. Returns the row that is meant most likely, or -1.
    int suggest(const QString &typed, const QList<Core::CodeId> &without);

    [[nodiscard]] const QString &pathOf(Core::CodeId id) const;
    [[nodiscard]] QString lettersOf(Core::CodeId id) const; ///< that stand for it among these codes
    [[nodiscard]] bool isUnique(const QString &name) const;
    /// Whether some code's name or path begins with this, case aside.
    [[nodiscard]] bool begins(const QString &text) const;

private:
    struct Known {
        Core::CodeId id;
        QString name;
        QString path;
        QString foldedName;
        QString foldedPath;
        quint32 colour;
        QString letters;
        bool heading;
    };
    QList<Known> m_codes;
    QHash<Core::CodeId, qsizetype> m_byId;
    QHash<QString, int> m_names; ///< how many have it
};

}
