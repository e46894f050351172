// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/markdown/mdparser.h"

#include "import/formats/markdown/htmlisland.h"
#include "import/text/htmlremnants.h"

#include <QRegularExpression>

#include <md4c.h>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestMark = 200; // of a list item, with what stands before it in its line
// What a footnote's bracket is for md4c, which has no footnotes and would take it for a link.
constexpr char footnoteBracket = '\x01';

QByteArray withoutFootnotes(QByteArray utf8)
{
    for (qsizetype at = utf8.indexOf("[^"); at >= 0; at = utf8.indexOf("[^", at + 1))
        utf8[at] = footnoteBracket;
    return utf8;
}

/// Code points before a byte of UTF-8 text.
class CodePoints {
public:
    CodePoints(QByteArrayView utf8, qsizetype before)
        : m_utf8(utf8)
    {
        qsizetype points = before;
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            if (i % step == 0)
                m_marks.append(points);
            points += isLead(utf8[i]);
        }
        m_marks.append(points);
    }

    [[nodiscard]] qsizetype at(qsizetype byte) const
    {
        qsizetype from = byte / step * step;
        qsizetype points = m_marks[byte / step];
        if (byte == m_utf8.size() && byte % step != 0)
            return m_marks.last();
        for (; from < byte; ++from)
            points += isLead(m_utf8[from]);
        return points;
    }

private:
    static constexpr qsizetype step = 256;
    static bool isLead(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

    QByteArrayView m_utf8;
    QList<qsizetype> m_marks;
};

class Parser {
public:
    Parser(const QByteArray &utf8, qsizetype pointsBefore)
        : m_utf8(utf8)
        , m_points(utf8, pointsBefore)
    {
    }

    QList<MdParagraph> parse()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS
            | MD_FLAG_WIKILINKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Parser *>(self)->enterBlock(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<Parser *>(self)->leaveBlock(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<Parser *>(self)->span(type, 1);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<Parser *>(self)->span(type, -1);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Parser *>(self)->text(type, text, size);
            return 0;
        };
        md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this);
        finish();
        return std::move(m_paragraphs);
    }

private:
    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type != MD_BLOCK_TD && type != MD_BLOCK_TH)
            finish();
        switch (type) {
        case MD_BLOCK_QUOTE:
            if (m_quoteDepth++ == 0)
                ++m_quotes;
            break;
        case MD_BLOCK_UL: m_lists.append(-1); break;
        case MD_BLOCK_OL: m_lists.append(int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)); break;
        case MD_BLOCK_LI:
            m_mark = m_lists.last() < 0 ? QStringLiteral("•") : QStringLiteral("%1.").arg(m_lists.last());
            if (m_lists.last() >= 0)
                ++m_lists.last();
            break;
        case MD_BLOCK_H: m_heading = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level); break;
        case MD_BLOCK_HTML: m_island = {}; break;
        case MD_BLOCK_TR: m_row = true; break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (m_cells++ > 0)
                append({.what = MdPiece::Text, .text = QStringLiteral("\t"), .source = {}});
            break;
        default: break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TD || type == MD_BLOCK_TH)
            return;
        finish();
        if (type == MD_BLOCK_QUOTE)
            --m_quoteDepth;
        else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.removeLast();
        else if (type == MD_BLOCK_LI)
            m_mark.clear();
        m_heading = 0;
        m_row = false;
        m_cells = 0;
    }

    void span(MD_SPANTYPE type, int change)
    {
        switch (type) {
        case MD_SPAN_STRONG: m_bold += change; break;
        case MD_SPAN_EM: m_italic += change; break;
        case MD_SPAN_A:
        case MD_SPAN_WIKILINK: m_link += change; break;
        case MD_SPAN_IMG: m_image += change; break;
        default: break;
        }
    }

    void text(MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size)
    {
        // What a picture shows in its place is not part of the text.
        if (m_image > 0 || (m_island.isHidden() && type != MD_TEXT_HTML))
            return;
        const QByteArrayView bytes(chars, qsizetype(size));
        const bool inFile = !std::less<>{}(chars, m_utf8.constData())
            && std::less_equal<>{}(chars + size, m_utf8.constData() + m_utf8.size());
        const qsizetype byte = inFile ? chars - m_utf8.constData() : 0;
        if (inFile && !m_open && !m_mark.isEmpty() && type != MD_TEXT_HTML) {
            open();
            findMark(byte);
        }
        const Core::SourceSpan source =
            inFile ? Core::SourceSpan{m_points.at(byte), m_points.at(byte + qsizetype(size))} : Core::SourceSpan{};
        switch (type) {
        case MD_TEXT_NULLCHAR: put(QString(QChar::ReplacementCharacter), source); break;
        case MD_TEXT_BR: append({.what = MdPiece::HardBreak, .text = {}, .source = {}}); break;
        case MD_TEXT_SOFTBR: append({.what = MdPiece::SoftBreak, .text = QStringLiteral(" "), .source = {}}); break;
        case MD_TEXT_ENTITY: entity(QString::fromUtf8(bytes), source); break;
        case MD_TEXT_HTML: html(QString::fromUtf8(bytes), source); break;
        case MD_TEXT_CODE:
            if (bytes == "\n" && !inFile) {
                append({.what = MdPiece::HardBreak, .text = {}, .source = {}});
                break;
            }
            [[fallthrough]];
        default: put(QString::fromUtf8(bytes), source); break;
        }
    }

    void entity(const QString &text, Core::SourceSpan source)
    {
        const HtmlEntity entity = htmlEntity(text);
        put(entity.length == text.size() ? entity.reading : text, source);
    }

    void html(const QString &text, Core::SourceSpan source)
    {
        static const QRegularExpression entityPattern(QStringLiteral("&[#A-Za-z0-9]{2,10};"));
        const auto pointsTo = [&](qsizetype unit) {
            return source.begin + Core::codePointCount(QStringView(text).first(unit));
        };
        m_island.feed(
            text,
            [&](qsizetype begin, qsizetype end) {
                qsizetype at = begin;
                const auto upTo = [&](qsizetype to) {
                    // Line ends of the file inside of HTML are blanks.
                    if (to > at)
                        put(text.sliced(at, to - at).replace(u'\n', u' ').replace(u'\r', u' '),
                            {pointsTo(at), pointsTo(to)});
                    at = to;
                };
                for (const auto &match : entityPattern.globalMatchView(QStringView(text).sliced(begin, end - begin))) {
                    upTo(begin + match.capturedStart());
                    entity(match.captured(), {pointsTo(at), pointsTo(at + match.capturedLength())});
                    at += match.capturedLength();
                }
                upTo(end);
            },
            [&] { append({.what = MdPiece::HardBreak, .text = {}, .source = {}}); });
    }

    // The mark of the item that begins with the words at `byte`: what stands before them in their line.
    void findMark(qsizetype byte)
    {
        static const QRegularExpression pattern(QStringLiteral(
            R"(^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*?([-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?[*_`\[<~=\\!]*$)"));
        const qsizetype line = byte == 0 ? 0 : m_utf8.lastIndexOf('\n', byte - 1) + 1;
        if (byte - line > longestMark)
            return;
        const auto match = pattern.match(QString::fromLatin1(m_utf8.sliced(line, byte - line)));
        if (!match.hasMatch())
            return;
        const qsizetype begin = m_points.at(line + match.capturedStart(1));
        m_paragraph.markSource = {begin, begin + match.capturedLength(1)};
        if (m_paragraph.mark != u"•")
            m_paragraph.mark = match.captured(1);
    }

    void put(QString text, Core::SourceSpan source)
    {
        text.replace(QChar::fromLatin1(footnoteBracket), u'[');
        append({.what = MdPiece::Text, .text = text, .source = source});
    }

    void append(MdPiece piece)
    {
        if (!m_open)
            open();
        piece.bold = m_bold > 0;
        piece.italic = m_italic > 0;
        piece.link = m_link > 0;
        m_paragraph.pieces.append(std::move(piece));
    }

    void open()
    {
        m_open = true;
        m_paragraph = {};
        m_paragraph.quote = m_quoteDepth > 0 ? m_quotes : 0;
        if (m_row) {
            m_paragraph.kind = BlockKind::TableRow;
        } else if (m_heading > 0) {
            m_paragraph.kind = BlockKind::Heading;
            m_paragraph.level = m_heading;
        } else if (!m_lists.isEmpty()) {
            m_paragraph.kind = BlockKind::ListItem;
            m_paragraph.level = int(m_lists.size());
            m_paragraph.mark = std::exchange(m_mark, {});
        } else if (m_quoteDepth > 0) {
            m_paragraph.kind = BlockKind::BlockQuotation;
            m_paragraph.level = m_quoteDepth;
        }
    }

    void finish()
    {
        if (m_open)
            m_paragraphs.append(std::move(m_paragraph));
        m_open = false;
    }

    const QByteArray &m_utf8;
    CodePoints m_points;
    QList<MdParagraph> m_paragraphs;
    MdParagraph m_paragraph;
    HtmlIsland m_island;
    bool m_open = false;
    bool m_row = false;
    int m_cells = 0;
    int m_heading = 0;
    int m_quotes = 0;
    int m_quoteDepth = 0;
    QList<int> m_lists; // the next number; -1: bullets
    QString m_mark;
    int m_bold = 0;
    int m_italic = 0;
    int m_link = 0;
    int m_image = 0;
};

}

QList<MdParagraph> parseMarkdown(const QString &text, qsizetype begin)
{
    const QByteArray utf8 = withoutFootnotes(QStringView(text).sliced(begin).toUtf8());
    return Parser(utf8, Core::codePointCount(QStringView(text).first(begin))).parse();
}

}
