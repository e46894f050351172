// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/pdfparagraphs.h"
#include "import/formats/transcriptmarks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <poppler-qt6.h>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr int mostPages = 20'000;
constexpr qsizetype mostWords = 10'000'000;
constexpr qsizetype fewestLetters = 10; // on a page, to count as text

int sureness(QByteArrayView head, const QString &fileName)
{
    // Some programs put a few bytes before the mark.
    if (head.first(qMin<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        return 100;
    return fileName.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive) ? 20 : 0;
}

QList<PdfWord> wordsOf(const Poppler::Page &page)
{
    QList<PdfWord> words;
    for (const std::unique_ptr<Poppler::TextBox> &box : page.textList())
        words.append({box->text(), box->boundingBox(), box->hasSpaceAfter()});
    return words;
}

// What a program writes as the title that was never given one.
QString realTitle(const QString &title)
{
    static const QRegularExpression fileName(QStringLiteral("^\\S+\\.\\w{2,5}$|^Microsoft \\w+ - |^untitled|^\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = title.simplified();
    return fileName.match(text).hasMatch() ? QString() : text;
}

// The largest heading of the first page, where it stands above everything.
void findTitle(ParagraphList &list)
{
    for (Paragraph &paragraph : list.paragraphs) {
        if (paragraph.kind == BlockKind::Furniture)
            continue;
        if (paragraph.kind == BlockKind::Heading && paragraph.level == 1)
            paragraph.kind = BlockKind::Title;
        return;
    }
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    if (bytes.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    if (!QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return Core::failure(Core::ErrorCode::WrongFormat, request.name);
    // What it has to say of a broken file is no matter for the terminal.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
    const QByteArray password = request.password.toUtf8();
    const auto document = Poppler::Document::loadFromData(bytes, password, password);
    if (!document)
        return Core::failure(Core::ErrorCode::DamagedFile, request.name);
    if (document->isLocked())
        return Core::failure(Core::ErrorCode::PasswordNeeded, request.name);
    const int count = document->numPages();
    if (count > mostPages)
        return Core::failure(Core::ErrorCode::TooLarge, request.name);
    QList<PdfPage> pages;
    qsizetype words = 0;
    int pictures = 0;
    int missing = 0;
    for (int number = 0; number < count; ++number) {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        progress.report(900 * number / count);
        const std::unique_ptr<Poppler::Page> page(document->page(number));
        if (!page) {
            ++missing;
            pages.append(PdfPage{});
            continue;
        }
        const QList<PdfWord> found = wordsOf(*page);
        words += found.size();
        if (words > mostWords)
            return Core::failure(Core::ErrorCode::TooLarge, request.name);
        qsizetype letters = 0;
        for (const PdfWord &word : found)
            letters += word.text.size();
        pictures += letters < fewestLetters ? 1 : 0;
        pages.append(laidOut(found, page->pageSizeF()));
        pages.last().label = page->label();
    }
    if (missing == count)
        return Core::failure(Core::ErrorCode::DamagedFile, request.name);
    if (pictures + missing == count)
        return Core::failure(Core::ErrorCode::NoText, request.name);
    ParagraphList list;
    list.paragraphs = paragraphsOf(pages, furnitureOf(pages));
    findTitle(list);
    readTranscriptMarks(list.paragraphs);
    list.metadata.title = realTitle(document->info(QStringLiteral("Title")));
    if (const QString author = document->info(QStringLiteral("Author")).simplified(); !author.isEmpty())
        list.metadata.authors = {author};
    if (pictures > 0)
        list.remarks.append(
            Words::tr("%n page(s) hold no text. If they are scanned, run text recognition (OCR).", nullptr, pictures));
    if (missing > 0)
        list.remarks.append(Words::tr("%n page(s) are damaged and could not be read.", nullptr, missing));
    return assembled(std::move(list));
}

}

Format pdf()
{
    Format format;
    format.id = QStringLiteral("pdf");
    format.version = 2;
    format.name = [] { return Words::tr("PDF"); };
    format.suffixes = {QStringLiteral("pdf")};
    format.mimeTypes = {QStringLiteral("application/pdf")};
    format.knows = Knowledge::Pages | Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
