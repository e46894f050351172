// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/quotations.h"

#include "import/text/furniture.h"
#include "import/text/lines.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestQuotation = 20'000;
constexpr qsizetype longestSingle = 2'000;

enum class Mark { None, Straight, Curly, Low, Guillemets, Reversed, Single, Backticks };

/// Reads one text from its first character to its last.
class Reader {
public:
    explicit Reader(const Core::Document &document)
        : m_document(document)
        , m_text(document.text)
    {
    }

    void readParagraph(qsizetype index)
    {
        const Core::TextSpan span = m_document.paragraphSpan(index);
        m_begin = span.begin;
        m_end = span.end;
        qsizetype i = m_begin;
        while (i < m_end && m_text[i].isSpace())
            ++i;
        if (i == m_end)
            return;
        if (m_mark != Mark::None && m_text[i] == m_opener)
            ++i; // opened again, as is usual where a quotation runs over paragraphs
        while (i < m_end)
            i += m_mark == Mark::None ? open(i) : close(i);
        if (m_mark != Mark::None && !goesOnAfter(index))
            giveUp();
    }

    [[nodiscard]] QList<Core::Quotation> take() { return std::move(m_found); }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= m_begin && i < m_end ? m_text[i] : QChar(u' '); }

    /// Opens a quotation where one begins at `i`; returns how far to go on.
    qsizetype open(qsizetype i)
    {
        const QChar before = at(i - 1);
        const QChar after = at(i + 1);
        switch (m_text[i].unicode()) {
        case u'"':
            if (after.isSpace() || QStringView(u".,;:!?)").contains(after)
                || (before.isLetterOrNumber()
                    && gluedLabelLength(m_text.sliced(m_begin, m_end - m_begin)) != i - m_begin))
                return 1;
            return begin(Mark::Straight, i, 1);
        case u'“': return begin(Mark::Curly, i, 1);
        case u'„': return begin(Mark::Low, i, 1);
        case u'«': return begin(Mark::Guillemets, i, 1);
        case u'»': return !before.isLetterOrNumber() && after.isLetterOrNumber() ? begin(Mark::Reversed, i, 1) : 1;
        case u'`': return after == u'`' ? begin(Mark::Backticks, i, 2) : 1;
        case u'‘':
            if (const qsizetype end = before.isLetterOrNumber() ? -1 : singleEnd(i); end > 0) {
                m_found.append(Core::Quotation{{i, end + 1}, {i + 1, end}});
                return end + 1 - i;
            }
            return 1;
        default: return 1;
        }
    }

    /// ’ is an apostrophe as well: the mark that closes stands behind a stop, or else is the first not inside a word.
    [[nodiscard]] qsizetype singleEnd(qsizetype i) const
    {
        if (!at(i + 1).isLetterOrNumber() && at(i + 1) != u'[' && at(i + 1) != u'…')
            return -1;
        qsizetype first = -1;
        for (qsizetype end = i + 1; end < std::min(m_end, i + longestSingle) && m_text[end] != u'‘'; ++end) {
            if (m_text[end] != u'’' || at(end + 1).isLetterOrNumber() || at(end - 1).isSpace())
                continue;
            if (QStringView(u".,?!…").contains(at(end - 1)))
                return end;
            first = first < 0 ? end : first;
        }
        return first;
    }

    qsizetype begin(Mark mark, qsizetype i, qsizetype size)
    {
        m_mark = mark;
        m_opener = m_text[i];
        m_open = i;
        m_openSize = size;
        m_openParagraphEnd = m_end;
        m_depth = 0;
        return size;
    }

    [[nodiscard]] bool isStraightClose(qsizetype i) const
    {
        return m_text[i] == u'"' && !at(i - 1).isSpace() && !at(i + 1).isLetterOrNumber();
    }

    qsizetype close(qsizetype i)
    {
        const QChar c = m_text[i];
        switch (m_mark) {
        case Mark::Straight:
            if (c == u'”' || isStraightClose(i))
                return finish(i, 1);
            // A mark that can only open: the one before it was never closed.
            return c == u'"' && at(i - 1).isSpace() ? begin(Mark::Straight, i, 1) : 1;
        case Mark::Curly:
            if (m_depth == 0 && isStraightClose(i))
                return finish(i, 1);
            return nested(i, c == u'“', c == u'”');
        case Mark::Low: return c == u'“' || c == u'”' ? finish(i, 1) : 1;
        case Mark::Guillemets: return nested(i, c == u'«', c == u'»');
        case Mark::Reversed: return c == u'«' ? finish(i, 1) : 1;
        case Mark::Backticks: return c == u'\'' && at(i + 1) == u'\'' ? finish(i, 2) : 1;
        default: return 1;
        }
    }

    qsizetype nested(qsizetype i, bool opens, bool closes)
    {
        if (closes && m_depth == 0)
            return finish(i, 1);
        m_depth += int(opens) - int(closes);
        return 1;
    }

    qsizetype finish(qsizetype i, qsizetype size)
    {
        if (i > m_open + m_openSize && i - m_open <= longestQuotation)
            m_found.append(Core::Quotation{{m_open, i + size}, {m_open + m_openSize, i}});
        m_mark = Mark::None;
        return size;
    }

    [[nodiscard]] bool goesOnAfter(qsizetype index) const
    {
        if (m_end - m_open > longestQuotation)
            return false;
        for (qsizetype next = index + 1; next < m_document.paragraphs.size(); ++next) {
            const Core::TextSpan span = m_document.paragraphSpan(next);
            const QStringView text = m_text.sliced(span.begin, span.size()).trimmed();
            if (text.isEmpty())
                continue;
            if (text.front() == m_opener)
                return true;
            const QChar closer = m_mark == Mark::Curly ? u'”' : m_mark == Mark::Guillemets ? u'»' : u'\0';
            const qsizetype closed = closer.isNull() ? -1 : text.indexOf(closer);
            const qsizetype opened = text.indexOf(m_opener);
            return closed >= 0 && (opened < 0 || closed < opened);
        }
        return false;
    }

    // Marks that can only open show where a quotation begins; without its end it lasts to the end of the paragraph.
    void giveUp()
    {
        const bool sure = m_mark == Mark::Curly || m_mark == Mark::Low || m_mark == Mark::Guillemets;
        if (sure && m_openParagraphEnd > m_open + m_openSize)
            m_found.append(Core::Quotation{{m_open, m_openParagraphEnd}, {m_open + m_openSize, m_openParagraphEnd}});
        m_mark = Mark::None;
    }

    const Core::Document &m_document;
    QStringView m_text;
    qsizetype m_begin = 0; // of the paragraph being read
    qsizetype m_end = 0;
    Mark m_mark = Mark::None; // what is open
    QChar m_opener;
    qsizetype m_open = 0;
    qsizetype m_openSize = 1;
    qsizetype m_openParagraphEnd = 0;
    int m_depth = 0;
    QList<Core::Quotation> m_found;
};

}

Core::Result<QList<Core::Quotation>> findQuotations(const Core::Document &document, const Core::Progress &progress)
{
    Reader reader(document);
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i) {
        if (i % 4096 == 0) {
            if (progress.isCanceled())
                return Core::failure(Core::ErrorCode::Canceled);
            progress.report(int(850 + 100 * i / document.paragraphs.size()));
        }
        reader.readParagraph(i);
    }
    return reader.take();
}

}
