// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/quotations.h"

#include "import/text/furniture.h"
#include "import/text/lines.h"

#include <algorithm>
#include <array>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestQuotation = 20'000;
constexpr qsizetype longestSingle = 2'000;

/// A way of marking quotations.
struct Marks {
    QStringView opener; ///< one sign, or two
    QStringView closers; ///< any of these signs closes; for two signs both of them in a row
    bool nests = false; ///< opened again inside, it wants to be closed once more
    bool twoSided = false; ///< the sign that opens may close as well: where it stands tells which
    bool single = false; ///< the sign that closes is an apostrophe as well
    bool isTwice = false; ///< what closes are two signs
};

/// Those of two signs go before those of one.
constexpr std::array allMarks{
    Marks{.opener = u"``", .closers = u"'", .isTwice = true},
    Marks{.opener = u"''", .closers = u"'", .twoSided = true, .isTwice = true},
    Marks{.opener = u",,", .closers = u"'“”\"", .isTwice = true},
    Marks{.opener = u"“", .closers = u"”\"", .nests = true},
    Marks{.opener = u"„", .closers = u"“”‟\""},
    Marks{.opener = u"‟", .closers = u"”\""},
    Marks{.opener = u"«", .closers = u"»", .nests = true},
    Marks{.opener = u"‹", .closers = u"›", .nests = true},
    Marks{.opener = u"「", .closers = u"」", .nests = true},
    Marks{.opener = u"『", .closers = u"』", .nests = true},
    Marks{.opener = u"﹁", .closers = u"﹂", .nests = true},
    Marks{.opener = u"﹃", .closers = u"﹄", .nests = true},
    Marks{.opener = u"〝", .closers = u"〞〟"},
    Marks{.opener = u"\"", .closers = u"”", .twoSided = true},
    Marks{.opener = u"″", .closers = u"", .twoSided = true},
    Marks{.opener = u"＂", .closers = u"", .twoSided = true},
    Marks{.opener = u"”", .closers = u"", .twoSided = true},
    Marks{.opener = u"»", .closers = u"«", .twoSided = true},
    Marks{.opener = u"›", .closers = u"‹", .twoSided = true},
    Marks{.opener = u"‘", .closers = u"’'", .single = true},
    Marks{.opener = u"‚", .closers = u"‘’'", .single = true},
    Marks{.opener = u"’", .closers = u"’", .twoSided = true, .single = true},
    Marks{.opener = u"'", .closers = u"'’", .twoSided = true, .single = true},
};

bool isStop(QChar c)
{
    return QStringView(u".,?!…").contains(c);
}

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
        if (m_marks != nullptr && m_text.sliced(i).startsWith(m_marks->opener))
            i += m_marks->opener.size(); // opened again, as is usual where a quotation runs over paragraphs
        if (m_marks != nullptr && m_marks->single) {
            const qsizetype end = singleEnd(*m_marks, i);
            i = end < 0 ? m_end : end + finish(end, 1);
        }
        while (i < m_end)
            i += m_marks == nullptr ? open(i) : close(i);
        if (m_marks != nullptr && !goesOnAfter(index))
            giveUp();
    }

    [[nodiscard]] QList<Core::Quotation> take() { return std::move(m_found); }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= m_begin && i < m_end ? m_text[i] : QChar(u' '); }
    [[nodiscard]] bool isWord(qsizetype i) const { return at(i).isLetterOrNumber(); }

    /// Opens a quotation where one begins at `i`; returns how far to go on.
    qsizetype open(qsizetype i)
    {
        if (m_text[i].isLetterOrNumber() || m_text[i].isSpace())
            return 1;
        for (const Marks &marks : allMarks) {
            if (!m_text.sliced(i, m_end - i).startsWith(marks.opener))
                continue;
            if (marks.single)
                return openSingle(marks, i);
            if (mayOpen(marks, i))
                return begin(marks, i);
        }
        return 1;
    }

    [[nodiscard]] bool mayOpen(const Marks &marks, qsizetype i) const
    {
        const qsizetype behind = i + marks.opener.size();
        if (!marks.twoSided)
            return !marks.isTwice || isWord(behind) || at(behind) == u'[';
        if (at(behind).isSpace() || QStringView(u".,;:!?)").contains(at(behind)))
            return false;
        return !isWord(i - 1) || gluedLabelLength(m_text.sliced(m_begin, m_end - m_begin)) == i - m_begin;
    }

    qsizetype openSingle(const Marks &marks, qsizetype i)
    {
        if (isWord(i - 1) || !(isWord(i + 1) || QStringView(u"[…“\"").contains(at(i + 1))) || isDecade(i + 1))
            return 1;
        if (const qsizetype end = singleEnd(marks, i + 1); end > 0) {
            m_found.append(Core::Quotation{{i, end + 1}, {i + 1, end}});
            return end + 1 - i;
        }
        if (!opensSpeech(m_begin, i))
            return 1;
        begin(marks, i);
        return m_end - i;
    }

    /// "the '90s"
    [[nodiscard]] bool isDecade(qsizetype i) const
    {
        return at(i).isDigit() && at(i + 1).isDigit() && at(i + 2) == u's' && !isWord(i + 3);
    }

    /// It stands where the paragraph begins, or behind a colon or comma.
    [[nodiscard]] bool opensSpeech(qsizetype paragraph, qsizetype i) const
    {
        const QStringView before = m_text.sliced(paragraph, i - paragraph).trimmed();
        return before.isEmpty() || before.back() == u':' || before.back() == u',';
    }

    /// Where a quotation whose first word stands at `from` closes. The sign is an apostrophe as well: the one that closes
    /// stands behind a stop, or else is the first that is neither inside a word nor behind a plural ("the drivers' union").
    [[nodiscard]] qsizetype singleEnd(const Marks &marks, qsizetype from) const
    {
        qsizetype first = -1;
        qsizetype plural = -1;
        for (qsizetype end = from; end < std::min(m_end, from + longestSingle); ++end) {
            const bool attached = !at(end - 1).isSpace();
            if (marks.opener.contains(m_text[end]) && !attached && isWord(end + 1))
                break; // the next one opens
            if (!marks.closers.contains(m_text[end]) || isWord(end + 1) || !attached || end == from)
                continue;
            if (isStop(at(end - 1)))
                return end;
            const bool isPlural = at(end - 1) == u's' && at(end + 1).isSpace() && isWord(end + 2);
            qsizetype &kept = isPlural ? plural : first;
            kept = kept < 0 ? end : kept;
        }
        return first < 0 && !marks.twoSided ? plural : first;
    }

    qsizetype begin(const Marks &marks, qsizetype i)
    {
        m_marks = &marks;
        m_open = i;
        m_openParagraph = {m_begin, m_end};
        m_depth = 0;
        return marks.opener.size();
    }

    [[nodiscard]] bool standsBehindWords(qsizetype i) const { return !at(i - 1).isSpace() && !isWord(i + 1); }

    qsizetype close(qsizetype i)
    {
        const QChar c = m_text[i];
        const bool isOpener = m_text.sliced(i).startsWith(m_marks->opener);
        if (m_marks->isTwice) {
            const bool isThere = m_marks->closers.contains(c) && (c != u'\'' || at(i + 1) == u'\'');
            return isThere ? finish(i, c == u'\'' ? 2 : 1) : 1;
        }
        if (isOpener && m_marks->twoSided) {
            if (standsBehindWords(i))
                return finish(i, 1);
            // It can only open: the one before it was never closed.
            return at(i - 1).isSpace() ? begin(*m_marks, i) : 1;
        }
        if (isOpener && m_marks->nests) {
            ++m_depth;
            return 1;
        }
        if (!m_marks->closers.contains(c) || (c == u'"' && (m_depth > 0 || !standsBehindWords(i))))
            return 1;
        if (m_depth == 0)
            return finish(i, 1);
        --m_depth;
        return 1;
    }

    qsizetype finish(qsizetype i, qsizetype size)
    {
        const qsizetype words = m_open + m_marks->opener.size();
        if (i > words && i - m_open <= longestQuotation)
            m_found.append(Core::Quotation{{m_open, i + size}, {words, i}});
        m_marks = nullptr;
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
            if (text.startsWith(m_marks->opener))
                return true;
            if (!m_marks->nests)
                return false;
            const qsizetype closed = text.indexOf(m_marks->closers.front());
            const qsizetype opened = text.indexOf(m_marks->opener);
            return closed >= 0 && (opened < 0 || closed < opened);
        }
        return false;
    }

    // Without its end a quotation lasts to the end of the paragraph, where the mark can only open or stands where speech
    // begins. An apostrophe may stand there as well.
    void giveUp()
    {
        const bool sure = !m_marks->single && (!m_marks->twoSided || opensSpeech(m_openParagraph.begin, m_open));
        const qsizetype words = m_open + m_marks->opener.size();
        if (sure && m_openParagraph.end > words)
            m_found.append(Core::Quotation{{m_open, m_openParagraph.end}, {words, m_openParagraph.end}});
        m_marks = nullptr;
    }

    const Core::Document &m_document;
    QStringView m_text;
    qsizetype m_begin = 0; // of the paragraph being read
    qsizetype m_end = 0;
    const Marks *m_marks = nullptr; // of what is open
    qsizetype m_open = 0;
    Core::TextSpan m_openParagraph;
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
