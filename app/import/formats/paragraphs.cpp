// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/paragraphs.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr QChar softHyphen(0xAD);

// Where a position comes to stand when [begin, end) goes.
qsizetype afterCut(qsizetype position, qsizetype begin, qsizetype end)
{
    return position <= begin ? position : std::max(begin, position - (end - begin));
}

class Assembler {
public:
    explicit Assembler(ParagraphList &list)
        : m_list(list)
    {
    }

    Extracted run()
    {
        for (Paragraph &paragraph : m_list.paragraphs) {
            paragraph.trim();
            // Where a word may be divided is no matter of what it says.
            for (qsizetype at = paragraph.text.indexOf(softHyphen); at >= 0;
                at = paragraph.text.indexOf(softHyphen, at))
                paragraph.cut(at, at + 1);
            put(paragraph);
        }
        while (!m_opened.isEmpty())
            closeComment(m_opened.firstKey(), m_builder.position());
        m_builder.metadata() = std::move(m_list.metadata);
        for (const QString &remark : std::as_const(m_list.remarks))
            m_builder.remark(remark);
        Extracted extracted = m_builder.take();
        std::ranges::sort(m_comments, {}, [](const Comment &comment) { return comment.span.begin; });
        for (Comment &comment : m_comments) {
            comment.span.begin = std::min(comment.span.begin, extracted.text.size());
            comment.span.end = std::clamp(comment.span.end, comment.span.begin, extracted.text.size());
        }
        extracted.comments = std::move(m_comments);
        if (extracted.metadata.title.isEmpty())
            extracted.metadata.title = firstTitle(extracted);
        return extracted;
    }

private:
    static QString firstTitle(const Extracted &extracted)
    {
        const auto title = std::ranges::find(extracted.blocks, BlockKind::Title, &Block::kind);
        if (title == extracted.blocks.end())
            return {};
        return extracted.text.sliced(title->span.begin, title->span.size());
    }

    // Pieces between the places where something begins or ends go to the builder one by one, since it counts positions.
    void put(const Paragraph &paragraph)
    {
        m_builder.begin(paragraph.kind, paragraph.level);
        m_paragraph = m_builder.position();
        for (const Core::Locator &place : paragraph.places) {
            if (place.position == 0)
                this->place(place); // the name that is printed before stands there, too
        }
        if (!paragraph.text.isEmpty())
            m_builder.addSpeaker(paragraph.speaker);
        qsizetype at = 0;
        const auto upTo = [&](qsizetype position) {
            const QStringView piece = QStringView(paragraph.text).sliced(at, std::max<qsizetype>(0, position - at));
            const auto run = std::ranges::find_if(
                paragraph.runs, [&](const Run &each) { return each.span.begin <= at && at < each.span.end; });
            if (run == paragraph.runs.end())
                m_builder.add(piece);
            else
                m_builder.add(piece, run->kind);
            at = std::max(at, position);
        };
        for (const qsizetype edge : edges(paragraph)) {
            upTo(edge);
            for (const Core::Locator &place : paragraph.places) {
                if (place.position == edge && edge > 0)
                    this->place(place);
            }
            for (const CommentMark &mark : paragraph.comments) {
                if (mark.position == edge)
                    markComment(mark);
            }
        }
        upTo(paragraph.text.size());
    }

    // What one place does not say still holds from those before: a page goes on where a time begins, and the other way round.
    void place(const Core::Locator &place)
    {
        if (!place.page.isEmpty())
            m_place.page = place.page;
        if (place.begin) {
            m_place.begin = place.begin;
            m_place.end = place.end;
        }
        m_place.line = place.line;
        m_place.paragraph = place.paragraph;
        m_builder.place(m_place);
    }

    static QList<qsizetype> edges(const Paragraph &paragraph)
    {
        QList<qsizetype> edges;
        for (const Run &run : paragraph.runs)
            edges << run.span.begin << run.span.end;
        for (const Core::Locator &place : paragraph.places)
            edges << place.position;
        for (const CommentMark &mark : paragraph.comments)
            edges << mark.position;
        std::ranges::sort(edges);
        edges.erase(std::ranges::unique(edges).begin(), edges.end());
        return edges;
    }

    void markComment(const CommentMark &mark)
    {
        if (mark.isEnd)
            closeComment(mark.id, m_builder.position());
        else
            m_opened.insert(mark.id, m_builder.position());
    }

    void closeComment(const QString &id, qsizetype end)
    {
        // Without a begin it is about the paragraph so far.
        const qsizetype begin = m_opened.value(id, m_paragraph);
        Comment comment = m_list.comments.take(id);
        comment.span = {begin, std::max(begin, end)};
        m_opened.remove(id);
        if (!comment.text.isEmpty())
            m_comments.append(std::move(comment));
    }

    ParagraphList &m_list;
    ExtractedBuilder m_builder;
    QMap<QString, qsizetype> m_opened;
    QList<Comment> m_comments;
    Core::Locator m_place; // as far as it is known
    qsizetype m_paragraph = 0; // where it begins
};

}

void Paragraph::add(QStringView more, RunKind kind)
{
    if (more.isEmpty())
        return;
    const qsizetype begin = text.size();
    text += more;
    if (!runs.isEmpty() && runs.last().kind == kind && runs.last().span.end == begin)
        runs.last().span.end = text.size();
    else
        runs.append({{begin, text.size()}, kind});
}

void Paragraph::add(QStringView more, const Look &look)
{
    if (look.bold)
        add(more, RunKind::Bold);
    else if (look.italic)
        add(more, RunKind::Italic);
    else if (look.link)
        add(more, RunKind::Link);
    else
        add(more);
}

void Paragraph::place(Core::Locator locator)
{
    locator.position = text.size();
    places.append(std::move(locator));
}

void Paragraph::cut(qsizetype begin, qsizetype end)
{
    if (begin >= end)
        return;
    text.remove(begin, end - begin);
    for (Run &run : runs)
        run.span = {afterCut(run.span.begin, begin, end), afterCut(run.span.end, begin, end)};
    runs.removeIf([](const Run &run) { return run.span.isEmpty(); });
    for (Core::Locator &place : places)
        place.position = afterCut(place.position, begin, end);
    for (CommentMark &mark : comments)
        mark.position = afterCut(mark.position, begin, end);
}

void Paragraph::join(const Paragraph &other)
{
    const qsizetype by = text.size();
    text += other.text;
    for (Run run : other.runs) {
        run.span = {run.span.begin + by, run.span.end + by};
        if (!runs.isEmpty() && runs.last().kind == run.kind && runs.last().span.end == run.span.begin)
            runs.last().span.end = run.span.end;
        else
            runs.append(run);
    }
    for (Core::Locator place : other.places) {
        place.position += by;
        places.append(std::move(place));
    }
    for (CommentMark mark : other.comments) {
        mark.position += by;
        comments.append(mark);
    }
}

void Paragraph::trim()
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    cut(end, text.size());
    qsizetype begin = 0;
    while (begin < text.size() && text[begin].isSpace() && !(kind == BlockKind::TableRow && text[begin] == u'\t'))
        ++begin;
    cut(0, begin);
}

QList<Paragraph> rowOf(const QList<QList<Paragraph>> &cells)
{
    if (cells.size() == 1)
        return cells.first();
    Paragraph row;
    row.kind = BlockKind::TableRow;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            row.add(u"\t");
        bool first = true;
        for (Paragraph inside : cells[column]) {
            inside.trim();
            inside.text.replace(u'\t', u' ');
            if (!first && !inside.text.isEmpty())
                row.add(u" ");
            first = first && inside.text.isEmpty();
            row.join(inside);
        }
    }
    return {row};
}

void ParagraphList::beginOnFirstPage()
{
    if (!paragraphs.isEmpty())
        paragraphs.first().places.prepend(Core::Locator{.page = QStringLiteral("1")});
}

Extracted assembled(ParagraphList list)
{
    return Assembler(list).run();
}

}
