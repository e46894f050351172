// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/rtf/rtftext.h"
#include "import/formats/timemarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rtf)
};

/// Prints paragraphs; times that a transcription program left in them become places.
class Printer {
public:
    Printer(ExtractedBuilder &builder, bool before)
        : m_builder(builder)
        , m_before(before)
    {
    }

    void print(const RtfParagraph &paragraph)
    {
        const QList<TimeMark> marks = timeMarks(paragraph.text);
        m_builder.begin(paragraph.kind, paragraph.level);
        m_any = false;
        qsizetype at = 0;
        for (const TimeMark &mark : marks) {
            // What stands before a mark was said between the one before and this one.
            stretch(paragraph, at, mark.begin,
                m_before ? Core::Locator{.begin = m_time}
                         : Core::Locator{.begin = std::min(m_time, mark.time), .end = mark.time});
            m_time = mark.time;
            m_marked = true;
            at = mark.end;
        }
        stretch(paragraph, at, paragraph.text.size(), {.begin = m_time});
    }

private:
    void stretch(const RtfParagraph &paragraph, qsizetype begin, qsizetype end, Core::Locator place)
    {
        const bool row = paragraph.kind == BlockKind::TableRow;
        while (begin < end && paragraph.text[begin].isSpace() && !(row && paragraph.text[begin] == u'\t'))
            ++begin;
        while (end > begin && paragraph.text[end - 1].isSpace())
            --end;
        if (begin == end)
            return;
        if (m_any)
            m_builder.add(u" ");
        m_any = true;
        if (m_marked || place.end)
            m_builder.place(std::move(place));
        QList<qsizetype> cuts{begin, end};
        for (const Run &run : paragraph.runs) {
            cuts.append(std::clamp(run.span.begin, begin, end));
            cuts.append(std::clamp(run.span.end, begin, end));
        }
        std::ranges::sort(cuts);
        for (qsizetype i = 1; i < cuts.size(); ++i)
            piece(paragraph, cuts[i - 1], cuts[i]);
    }

    void piece(const RtfParagraph &paragraph, qsizetype begin, qsizetype end)
    {
        const QString text = paragraph.text.sliced(begin, end - begin);
        const auto is = [&](RunKind kind) {
            return std::ranges::any_of(paragraph.runs,
                [&](const Run &run) { return run.kind == kind && run.span.begin <= begin && run.span.end >= end; });
        };
        if (is(RunKind::Bold))
            m_builder.add(text, RunKind::Bold);
        else if (is(RunKind::Italic))
            m_builder.add(text, RunKind::Italic);
        else
            m_builder.add(text);
    }

    ExtractedBuilder &m_builder;
    bool m_before;
    bool m_any = false; // the paragraph has words
    bool m_marked = false; // a time has come
    std::chrono::milliseconds m_time{0};
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    const auto rtf = readRtf(bytes, request.name, progress);
    if (!rtf)
        return std::unexpected(rtf.error());
    QStringList texts;
    for (const RtfParagraph &paragraph : rtf->paragraphs)
        texts.append(paragraph.text);
    ExtractedBuilder builder;
    builder.metadata().title = rtf->title.simplified();
    if (const QString author = rtf->author.simplified(); !author.isEmpty())
        builder.metadata().authors = {author};
    Printer printer(builder, marksGoBefore(texts));
    for (const RtfParagraph &paragraph : rtf->paragraphs)
        printer.print(paragraph);
    if (rtf->deletions > 0)
        builder.remark(Words::tr("%n tracked deletion(s) were accepted.", nullptr, rtf->deletions));
    if (rtf->cut)
        builder.remark(Words::tr("The file ends too early; what follows is missing."));
    Extracted extracted = builder.take();
    if (extracted.text.isEmpty())
        return Core::failure(rtf->cut ? Core::ErrorCode::DamagedFile : Core::ErrorCode::EmptyFile, request.name);
    return extracted;
}

int sureness(QByteArrayView head, const QString &fileName)
{
    QByteArrayView start = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    if (start.trimmed().startsWith("{\\rtf"))
        return 98;
    // Only a file without a beginning of its own may be told by its name: .rtf is often plain text.
    return head.trimmed().isEmpty() && fileName.endsWith(QLatin1StringView(".rtf"), Qt::CaseInsensitive) ? 20 : 0;
}

}

Format rtf()
{
    Format format;
    format.id = QStringLiteral("rtf");
    format.name = [] { return Words::tr("Rich Text Format"); };
    format.suffixes = {QStringLiteral("rtf")};
    format.mimeTypes = {QStringLiteral("application/rtf"), QStringLiteral("text/rtf")};
    format.knows = Knowledge::Times | Knowledge::Structure | Knowledge::Metadata;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
