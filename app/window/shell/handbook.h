// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The handbook as the program carries it: the pages of packaging/handbook, in Markdown; a page of a folder there that is named
/// after the program's language ("fr") takes the place of the English one.
namespace Crossread::Window {

/// What stands below one heading of a page, up to the next.
struct HandbookSection {
    QString page; ///< "opening.md"
    QString heading;
    int level = 1;
    int index = 0; ///< among the headings of its page
    QString text; ///< its words, for searching; the heading's among them
    /// "opening.md#what-can-be-opened": how links and the program name it.
    [[nodiscard]] QString name() const;
};

/// All pages in the order in which they are read, and in them all sections.
[[nodiscard]] QList<HandbookSection> handbookSections();
/// Whether it begins in the language that the program speaks.
[[nodiscard]] bool isHandbookTranslated();
/// A page as it is shown: with the pictures of one theme, and without links that lead out of the handbook.
[[nodiscard]] QString handbookPage(const QString &page, bool dark);
/// The sections that have all of these words, or parts of them, whatever their case; all of them for no words.
[[nodiscard]] QList<HandbookSection> searchHandbook(const QList<HandbookSection> &sections, const QString &words);

}
