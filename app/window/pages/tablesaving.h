// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"

class QWidget;

namespace Crossread::Window {

struct Workbench;

/// Asks where a table is to be written and in which of the formats that take what there is of it, and writes it beside the
/// window, while `parent` lives; says how that went in the active pane. `name`: what the file is called unless another name is
/// chosen. `content` is made in another thread.
void saveTable(const Workbench &bench, QWidget *parent, const QString &name, const Formats::Content &content);
/// A table without a picture.
void saveTable(const Workbench &bench, QWidget *parent, const QString &name, const Formats::Table &table);
/// Puts a table on the clipboard for a spreadsheet: rows as lines, cells parted by tabs, numbers as the language writes them.
void copyTable(const Formats::Table &table);

}
