// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/attributetable.h"

#include <QDialog>

namespace Crossread::Window {

/// Shows what a table of attributes would bring, and what of it would be left out, before it is imported.
class TableImportDialog final : public QDialog {
    Q_OBJECT

public:
    TableImportDialog(const Library::AttributeTable &table, const Project::Data &data, QWidget *parent = nullptr);

    [[nodiscard]] const Library::AttributeTable &table() const { return m_table; }

private:
    [[nodiscard]] QWidget *preview() const;
    [[nodiscard]] QString summary(const Project::Data &data) const;
    [[nodiscard]] QString leftOut() const;

    const Library::AttributeTable m_table;
};

}
