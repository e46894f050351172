// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/markdown/mdlines.h"
#include "import/formats/markdown/mdparser.h"
#include "import/text/decoder.h"
#include "import/text/frontmatter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

/// Prints paragraphs, and remembers which of their characters are set off.
class Printer {
public:
    void print(const MdParagraph &paragraph)
    {
        m_builder.begin(paragraph.kind, paragraph.level);
        if (!paragraph.mark.isEmpty()) {
            if (paragraph.markSource.end > paragraph.markSource.begin)
                m_builder.copy(paragraph.mark, paragraph.markSource);
            else
                m_builder.add(paragraph.mark);
            m_builder.add(u" ");
        }
        for (const MdPiece &piece : paragraph.pieces) {
            const qsizetype begin = m_builder.position();
            if (piece.what == MdPiece::Text && piece.source.end > piece.source.begin)
                m_builder.copy(piece.text, piece.source);
            else
                m_builder.add(piece.text);
            note(piece.bold, RunKind::Bold, begin, m_bold);
            note(piece.italic, RunKind::Italic, begin, m_italic);
            note(piece.link, RunKind::Link, begin, m_link);
        }
        for (qsizetype *last : {&m_bold, &m_italic, &m_link})
            *last = -1;
    }

    Extracted take(qsizetype sourceSize)
    {
        Extracted extracted = m_builder.take(sourceSize);
        extracted.runs = std::move(m_runs);
        return extracted;
    }

private:
    // Neighbouring pieces that are set off alike are one run; `last` is its index.
    void note(bool isSetOff, RunKind kind, qsizetype begin, qsizetype &last)
    {
        const qsizetype end = m_builder.position();
        if (!isSetOff || begin == end) {
            last = isSetOff ? last : -1;
        } else if (last >= 0) {
            m_runs[last].span.end = end;
        } else {
            last = m_runs.size();
            m_runs.append({{begin, end}, kind});
        }
    }

    ExtractedBuilder m_builder;
    QList<Run> m_runs;
    qsizetype m_bold = -1;
    qsizetype m_italic = -1;
    qsizetype m_link = -1;
};

// Readwise and others put facts into a list below a heading of that name.
void takeMetadataList(QList<MdParagraph> &paragraphs, QHash<QString, QStringList> &values)
{
    bool inside = false;
    for (MdParagraph &paragraph : paragraphs) {
        const QString text = textOf(paragraph.pieces).simplified();
        if (paragraph.kind == BlockKind::Heading) {
            inside = text.compare(u"metadata", Qt::CaseInsensitive) == 0;
            if (inside)
                paragraph.kind = BlockKind::Furniture;
            continue;
        }
        const qsizetype colon = text.indexOf(u':');
        if (!inside || paragraph.kind != BlockKind::ListItem || colon <= 0)
            continue;
        values.insert(text.first(colon).trimmed().toLower(), {text.sliced(colon + 1).trimmed()});
        paragraph.kind = BlockKind::Furniture;
        paragraph.level = 0;
    }
}

void fill(Core::Metadata &metadata, const Core::Metadata &more)
{
    const auto take = [](QString &one, const QString &other) { one = one.isEmpty() ? other : one; };
    take(metadata.title, more.title);
    take(metadata.publisher, more.publisher);
    take(metadata.published, more.published);
    take(metadata.address, more.address);
    take(metadata.accessed, more.accessed);
    take(metadata.language, more.language);
    if (metadata.authors.isEmpty())
        metadata.authors = more.authors;
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto decoded = decode(bytes, request.name, request.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    const FrontMatter matter = frontMatter(decoded->text);
    QList<MdParagraph> paragraphs = parseMarkdown(decoded->text, matter.end);
    if (progress.isCanceled())
        return Core::failure(Core::ErrorCode::Canceled);
    progress.report(600);
    QHash<QString, QStringList> values;
    takeMetadataList(paragraphs, values);
    paragraphs = readingLines(paragraphs);
    Core::Metadata metadata = matter.metadata;
    fill(metadata, metadataOf(values));
    if (!paragraphs.isEmpty() && paragraphs.first().kind == BlockKind::Heading && paragraphs.first().level == 1) {
        paragraphs.first().kind = BlockKind::Title;
        paragraphs.first().level = 0;
        if (metadata.title.isEmpty())
            metadata.title = textOf(paragraphs.first().pieces).simplified();
    }
    Printer printer;
    for (const MdParagraph &paragraph : std::as_const(paragraphs))
        printer.print(paragraph);
    Extracted extracted = printer.take(Core::codePointCount(decoded->text));
    if (extracted.text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    extracted.metadata = metadata;
    sayHowDecoded(extracted, *decoded);
    return extracted;
}

// Texts that are copied from pages hold remnants of Markdown and are read better as what they are; so the name has to say
// it, or, where there is no telling name, two kinds of mark that no plain text has.
int sureness(QByteArrayView head, const QString &fileName)
{
    static const QRegularExpression suffix(
        u"\\.(md|markdown|mdown|mkd|qmd|rmd)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression anySuffix(u"\\.[A-Za-z0-9]{1,5}$"_s);
    const bool named = suffix.match(fileName).hasMatch();
    if (!named && anySuffix.match(fileName).hasMatch())
        return 0;
    QByteArray ascii = head.toByteArray();
    ascii.removeIf([](char c) { return c == '\0' || c == '\r'; });
    const QString text = QString::fromLatin1(ascii.startsWith("\xef\xbb\xbf") ? ascii.sliced(3) : ascii);
    int strong = frontMatter(text).end > 0;
    for (const QString &pattern : {uR"(^#{1,6} +\S)"_s, uR"(^> ?\S)"_s, uR"(\[[^\]\n]+\]\(https?://[^)\s]+\))"_s,
             uR"(^\|.*\|.*\|\s*$)"_s, u"^```"_s})
        strong += QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).hasMatch();
    if (!named)
        return strong >= 2 ? 45 : 0;
    static const QRegularExpression weak(
        uR"(\*\*\S|(^|\s)[*_]\S|^\s*[-*+] +\S|^\d+[.)] +\S|\]\(|\\[\[$*_])"_s, QRegularExpression::MultilineOption);
    return strong > 0 || weak.match(text).hasMatch() ? 80 : 20;
}

}

Format markdown()
{
    Format format;
    format.id = QStringLiteral("markdown");
    format.version = 2;
    format.name = [] { return Words::tr("Markdown"); };
    format.suffixes = {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mdown"), QStringLiteral("mkd"),
        QStringLiteral("qmd"), QStringLiteral("rmd")};
    format.mimeTypes = {QStringLiteral("text/markdown")};
    format.knows = Knowledge::Structure | Knowledge::Metadata;
    format.countsInFile = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
