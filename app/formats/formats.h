// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "formats/chart.h"
#include "formats/page.h"
#include "formats/reference.h"

#include <QJsonObject>

#include <functional>

/// The formats in which things leave the program. One is a file of this folder and its line in formats.cpp; whatever can
/// be exported can then be exported in it.
namespace Crossread::Formats {

/// What is to be written, in the shapes in which there is something to write; made when it is asked for.
struct Content {
    std::function<Page()> page = {}; ///< to be read
    std::function<Page()> brief = {}; ///< the same in few lines, for a terminal; without it that gets the page
    std::function<Table()> table = {}; ///< to be counted
    std::function<Chart()> chart = {}; ///< the same to be seen
    std::function<QJsonObject()> data = {}; ///< for programs
    std::function<QList<Reference>()> references = {}; ///< to be cited
};

struct Options {
    /// For tables. Made to be opened in a spreadsheet: a byte order mark, so that it reads the letters right, and a ' before
    /// text that it would run as a formula (a leading = + - @, tab or line end). Off: exact values for other programs.
    bool spreadsheetSafe = true;
};

struct Format {
    QString name; ///< for the command line: "markdown"
    QString suffix; ///< of its files; a name for it too
    QString (*description)(); ///< "Markdown, for notes and papers"
    bool (*takes)(const Content &); ///< whether there is something that it can write
    QByteArray (*write)(
        const Content &, const Options &); ///< the whole file; the same content gives the same bytes, but for PDF
    bool hasFormulas = false; ///< whether Options::spreadsheetSafe makes a difference
};

/// Those that can write it, in the order in which they are offered.
[[nodiscard]] QList<Format> formatsFor(const Content &content);
[[nodiscard]] QStringList namesOf(const QList<Format> &formats);
/// One of those by its name or its suffix. Error: BadArgument.
[[nodiscard]] Core::Result<Format> formatNamed(QStringView name, const QList<Format> &formats);

}
