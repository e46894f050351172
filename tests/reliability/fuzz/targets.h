// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QByteArray>
#include <QString>

/// What can be given bytes that nobody wrote in good faith. Each target does with them what the program does, and says which
/// promise was broken, in English; nothing where all of them were kept. libFuzzer calls them with what it makes up, and
/// an ordinary test with what was found before. Main thread.
namespace Crossread::Fuzz {

/// A file's bytes as characters, found out and in every encoding that can be chosen.
[[nodiscard]] QString decoding(const QByteArray &bytes);
/// Plain text through every clean-up, and with each of them switched off.
[[nodiscard]] QString cleanup(const QByteArray &bytes);
/// Who speaks in a plain text; what the reader may decide about its labels.
[[nodiscard]] QString turns(const QByteArray &bytes);
/// A transcript and an article, parted by a line "====": the article's statements and where they come from.
[[nodiscard]] QString statements(const QByteArray &bytes);
/// A format's suffix in the first line, and a file of it. PDF is not among them: it would try poppler, not us.
[[nodiscard]] QString formats(const QByteArray &bytes);
/// The bytes as every JSON that is read: acts of the history, options, metadata, phrases, queries, a machine's transcript.
[[nodiscard]] QString json(const QByteArray &bytes);
/// The bytes as a project file: opened, loaded, checked, an act taken back; recovered where it cannot be opened.
[[nodiscard]] QString project(const QByteArray &bytes);
/// A document as the project file remembers it.
[[nodiscard]] QString packed(const QByteArray &bytes);
/// One line that says how to search (in one text "p", "w" or "r" for plain, whole word, pattern; in all of them "b", "o", "s"
/// or "e" for words that are begun, whole words, stems, expression; "c" for case), one with what is looked for, and the text.
[[nodiscard]] QString search(const QByteArray &bytes);
/// The settings' INI file.
[[nodiscard]] QString settings(const QByteArray &bytes);

/// What document.h promises of every document and this one does not keep; nothing where it keeps all.
[[nodiscard]] QString brokenPromise(const Core::Document &document);

}
