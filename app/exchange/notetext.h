// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

/// What notes in Markdown are made of, whoever wrote them: for the reader of notes.
namespace Crossread::Exchange {

namespace NoteSign { // what the parser shall show that it would not by itself; no text has them
constexpr QChar reference(u'\x02'); ///< around what a link to the place of a quotation shows
constexpr QChar divide(u'\x03'); ///< a paragraph of its own: what follows belongs to nothing before
}

/// A note as its parser shall see it: with the signs; without code, where quotations are none; highlights as ==…==.
struct NoteText {
    QString text;
    QList<QByteArray>
        annotations; ///< that stood in it as JSON, as Obsidian's Annotator keeps them; each like Hypothes.is'
};
[[nodiscard]] NoteText noteText(QString markdown);

/// What leads to the place of a quotation, with the brackets around it: "([Author, 2020, p. 3](zotero://…))".
[[nodiscard]] const QRegularExpression &noteReference();
[[nodiscard]] QString withoutReferences(QString text);
/// Whether a link says by what it shows that it leads to a place: "p. 3", "pdf", "View Highlight", "Updated on …".
[[nodiscard]] bool isPlaceLabel(const QString &label);

/// "[!quote]+ Page 3": what a callout is called, and its title.
[[nodiscard]] const QRegularExpression &calloutHead();

/// Without the marks of highlights, footnotes and references, on one line.
[[nodiscard]] QString plainWords(QString text);
/// Those of each line that has any.
[[nodiscard]] QStringList plainLines(const QString &text);

/// Signs of any language that may begin or end a quotation, as a class of a regular expression has them.
[[nodiscard]] QString openingMarks();
[[nodiscard]] QString closingMarks();
/// "“She called it “late””" → "She called it “late”"; as it is where the marks are not around all of it.
[[nodiscard]] QString withoutQuotationMarks(const QString &words);

/// The tags in a text, without #. A number alone is none.
[[nodiscard]] QStringList tagsIn(const QString &text);
[[nodiscard]] bool holdsTagsAlone(const QString &text);
/// What stands behind "Tags:", as programs write it: "#one#two", "#one, #two words", "one, two".
[[nodiscard]] QStringList listedTags(const QString &list);

/// "{{title}}": a pattern from which notes are made.
[[nodiscard]] bool isTemplate(const QString &words);
/// An entry of a bibliography.
[[nodiscard]] bool isBibliographic(const QString &words);
/// A heading, or the title of a callout, below which it is said which text it is about: "Abstract", "Bibliography".
[[nodiscard]] bool isAboutText(const QString &title);
/// A heading below which each item is a quotation.
[[nodiscard]] bool isHighlightsTitle(const QString &title);

}
