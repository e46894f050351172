// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownnotes.h"

#include "exchange/notereader.h"
#include "import/formats/markdown/mdparser.h"
#include "import/text/decoder.h"
#include "import/text/frontmatter.h"

namespace Crossread::Exchange {

namespace {

constexpr qsizetype largestNotes = 4 << 20; // bytes; a long life's notes, and marks take many times their room

}

Core::Result<QList<WebAnnotation>> readMarkdownNotes(
    const QByteArray &bytes, const QString &subject, const Core::Progress &progress)
{
    if (bytes.size() > largestNotes)
        return Core::failure(Core::ErrorCode::TooLarge, subject);
    const auto decoded = Import::decode(bytes, subject, {}, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    const Import::FrontMatter matter = Import::frontMatter(decoded->text);
    const NoteText note = noteText(decoded->text.sliced(matter.end));
    NoteReader reader(matter);
    for (const QByteArray &stored : note.annotations) {
        if (const auto annotations = readWebAnnotations(stored, subject))
            reader.add(*annotations);
    }
    const QList<Import::MdParagraph> paragraphs = Import::parseMarkdown(note.text, 0);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        reader.read(paragraphs, i);
    }
    return reader.take();
}

}
