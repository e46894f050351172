// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/pdfparagraphs.h"

#include "import/formats/pdfjoins.h"
#include "import/formats/pdfmargins.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace Crossread::Import {

namespace {

constexpr qreal headingHeight = 1.15; // of the body's letters
constexpr qreal noteHeight = 0.9;
constexpr qreal paragraphGap = 1.3; // of the usual distance of two lines
constexpr qreal tableGap = 2.5; // heights, inside a line
constexpr qreal deepestIndent = 6; // of a first line, in heights
constexpr int highestLevel = 6;
constexpr qsizetype longestHeading = 200;

// How the text is set, measured over the whole file.
struct Setting {
    qreal height = 10; // of the body's letters
    qreal pitch = 12; // from line to line
    QMap<int, int> levels; // of headings, by ten times their height
};

class Composer {
public:
    Composer(const QList<PdfPage> &pages, const PdfFurniture &furniture)
        : m_pages(pages)
        , m_furniture(furniture)
        , m_lines(placedLines(pages, furniture))
    {
    }

    QList<Paragraph> run()
    {
        measure();
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            put(i);
        close();
        m_done.append(m_notes);
        return m_done;
    }

private:
    void measure()
    {
        QList<qreal> heights;
        for (const PlacedLine &line : std::as_const(m_lines))
            heights.insert(heights.size(), line.line->words.size(), line.height);
        if (!heights.isEmpty())
            m_setting.height = share(heights, 0.5);
        QList<qreal> pitches;
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            if (m_lines[i].page == m_lines[i - 1].page && m_lines[i].line->group == m_lines[i - 1].line->group
                && std::abs(m_lines[i].height - m_setting.height) < 0.1 * m_setting.height)
                pitches.append(distance(i));
        }
        if (!pitches.isEmpty())
            m_setting.pitch = share(pitches, 0.35);
        for (const PlacedLine &line : std::as_const(m_lines)) {
            if (line.height > headingHeight * m_setting.height)
                m_setting.levels[-int(std::lround(line.height * 2))] = 0;
        }
        int level = 0;
        for (int &each : m_setting.levels)
            each = std::min(++level, highestLevel);
    }

    [[nodiscard]] qreal distance(qsizetype i) const
    {
        return m_lines[i].line->baseline() - m_lines[i - 1].line->baseline();
    }

    [[nodiscard]] bool isHeading(const PlacedLine &line) const
    {
        return line.height > headingHeight * m_setting.height && line.line->text().size() < longestHeading;
    }

    // Small print at the foot of a page that begins with its number.
    [[nodiscard]] bool beginsNote(qsizetype i) const
    {
        const PlacedLine &line = m_lines[i];
        if (line.height > noteHeight * m_setting.height || line.line->box.top() < m_pages[line.page].size.height() / 3)
            return false;
        const QString text = line.line->text();
        const QChar first = text.isEmpty() ? QChar() : text.front();
        const bool numbered = first.isDigit() || first == u'*' || first == u'†' || first == u'[';
        const bool nothingLargeBelow = std::all_of(m_lines.begin() + i, m_lines.end(), [&](const PlacedLine &below) {
            return below.page != line.page || below.line->group != line.line->group
                || below.height <= noteHeight * m_setting.height;
        });
        return numbered && nothingLargeBelow;
    }

    [[nodiscard]] bool isRow(qsizetype i) const
    {
        const auto wide = [&](qsizetype at) {
            if (at < 0 || at >= m_lines.size() || m_lines[at].page != m_lines[i].page)
                return false;
            return cellsOf(*m_lines[at].line).size() > 1;
        };
        return wide(i) && (wide(i - 1) || wide(i + 1));
    }

    static QStringList cellsOf(const PdfLine &line)
    {
        QStringList cells;
        PdfLine part;
        for (const PdfWord &word : line.words) {
            if (!part.words.isEmpty()
                && word.box.left() - part.words.last().box.right() > tableGap * word.box.height()) {
                cells.append(part.text());
                part.words.clear();
            }
            part.words.append(word);
        }
        cells.append(part.text());
        return cells;
    }

    // Whether what this line begins with had room at the end of the one before, so that it was ended there on purpose. A
    // number is never parted from what it counts; and where no sentence ends, there has to be room for more.
    [[nodiscard]] bool endedEarly(qsizetype i) const
    {
        const PlacedLine &before = m_lines[i - 1];
        const QList<PdfWord> &words = m_lines[i].line->words;
        const bool number = words.size() > 1 && words.first().text.front().isDigit();
        const qreal begin = words[number ? 1 : 0].box.right() - words.first().box.left();
        const qreal room = endsSentence(before.line->text()) ? 0.8 : 3;
        return before.line->box.right() + begin + room * before.height < before.margins.right;
    }

    [[nodiscard]] bool beginsParagraph(qsizetype i) const
    {
        const PlacedLine &line = m_lines[i];
        const PlacedLine &before = m_lines[i - 1];
        const bool sameColumn = line.page == before.page && line.line->group == before.line->group;
        const qreal em = m_setting.height;
        const qreal indent = line.line->box.left() - line.margins.left;
        const qreal indentBefore = before.line->box.left() - before.margins.left;
        if (line.inset != before.inset && sameColumn)
            return true;
        if (endedEarly(i))
            return true;
        if (sameColumn && gapBefore(i))
            return true;
        const bool ended = endsSentence(before.line->text());
        if (indent > 0.7 * em && indent - indentBefore > 0.5 * em)
            return ended; // else it goes on below its first line, as in lists
        // One paragraph of one line below the other.
        if (indents() && ended && m_linesOpen == 1 && indent > 0.7 * em && indent < deepestIndent * em)
            return true;
        // Back at the margin after lines that stood further in; but the first line of a paragraph alone is indented.
        if (sameColumn)
            return ended && indentBefore - indent > 0.7 * em && m_linesOpen > 1;
        return !indents() && ended;
    }

    // More room than there is on the other side of either line, or than between the lines of the text.
    [[nodiscard]] bool gapBefore(qsizetype i) const
    {
        const auto within = [&](qsizetype at) {
            const bool same = at > 0 && at < m_lines.size() && m_lines[at].page == m_lines[at - 1].page
                && m_lines[at].line->group == m_lines[at - 1].line->group;
            return same && distance(at) > 0.5 * m_lines[at].height ? distance(at) : qreal(1e9);
        };
        return distance(i) > paragraphGap * std::min({within(i - 1), within(i + 1), m_setting.pitch});
    }

    // Whether paragraphs are shown by indents on the whole.
    [[nodiscard]] bool indents() const
    {
        if (m_indents < 0) {
            int indented = 0;
            int gaps = 0;
            for (qsizetype i = 1; i < m_lines.size(); ++i) {
                const bool same =
                    m_lines[i].page == m_lines[i - 1].page && m_lines[i].line->group == m_lines[i - 1].line->group;
                const qreal in = m_lines[i].line->box.left() - m_lines[i].margins.left;
                indented += in > 0.7 * m_setting.height && in < deepestIndent * m_setting.height ? 1 : 0;
                gaps += same && distance(i) > paragraphGap * m_setting.pitch ? 1 : 0;
            }
            m_indents = indented > gaps ? 1 : 0;
        }
        return m_indents == 1;
    }

    void put(qsizetype i)
    {
        const PlacedLine &line = m_lines[i];
        const bool newPage = i == 0 || m_lines[i - 1].page != line.page;
        if (newPage)
            putFurniture(line.page);
        if (newPage || line.line->group != m_lines[i - 1].line->group)
            m_inNotes = false;
        if (!m_inNotes && beginsNote(i))
            m_inNotes = true;
        if (m_inNotes) {
            putNote(i);
            return;
        }
        const BlockKind kind = isHeading(line) ? BlockKind::Heading
            : isRow(i)                         ? BlockKind::TableRow
                                               : BlockKind::Paragraph;
        const bool first = m_last < 0;
        bool begins = first || kind != m_open.kind || kind == BlockKind::TableRow;
        if (!begins && kind == BlockKind::Heading)
            begins = std::abs(line.height - m_lines[m_last].height) > 1 || line.page != m_lines[m_last].page
                || distanceFrom(m_last, i) > 2 * line.height;
        else if (!begins)
            begins = m_last == i - 1 ? beginsParagraph(i) : beginsAfterNotes(i);
        if (begins) {
            close();
            m_open.kind = kind;
            m_linesOpen = 0;
            m_open.level = kind == BlockKind::Heading ? m_setting.levels.value(-int(std::lround(line.height * 2))) : 0;
        }
        mark(line, newPage || m_pageWaits);
        m_pageWaits = false;
        const QString text = kind == BlockKind::TableRow ? cellsOf(*line.line).join(u'\t') : lineText(*line.line);
        m_joins.append(m_open, text);
        ++m_linesOpen;
        m_last = i;
    }

    [[nodiscard]] qreal distanceFrom(qsizetype one, qsizetype other) const
    {
        return m_lines[other].line->box.center().y() - m_lines[one].line->box.center().y();
    }

    // Where notes at the foot of the page stand between.
    [[nodiscard]] bool beginsAfterNotes(qsizetype i) const
    {
        const qreal indent = m_lines[i].line->box.left() - m_lines[i].margins.left;
        if (indent > 0.7 * m_setting.height)
            return true;
        return !indents() && endsSentence(m_lines[m_last].line->text());
    }

    // Raised small numbers are marks of notes.
    [[nodiscard]] QString lineText(const PdfLine &line) const
    {
        PdfLine marked = line;
        for (qsizetype w = 1; w < marked.words.size(); ++w) {
            PdfWord &word = marked.words[w];
            const PdfWord &before = marked.words[w - 1];
            const bool isNumber = std::ranges::all_of(word.text, [](QChar c) { return c.isDigit(); });
            if (isNumber && word.text.size() <= 3 && word.box.height() < 0.8 * before.box.height()
                && word.box.center().y() < before.box.center().y())
                word.text = u'[' + word.text + u']';
        }
        return marked.text();
    }

    void mark(const PlacedLine &line, bool newPage)
    {
        if (!newPage && line.line->number.isEmpty())
            return;
        Core::Locator place;
        place.page = m_furniture.labels[line.page];
        place.line = line.line->number;
        m_open.place(place);
    }

    void putNote(qsizetype i)
    {
        const PlacedLine &line = m_lines[i];
        if (m_notes.isEmpty() || beginsNote(i)) {
            Paragraph note;
            note.kind = BlockKind::Footnote;
            Core::Locator place;
            place.page = m_furniture.labels[line.page];
            note.place(place);
            m_notes.append(note);
        }
        m_joins.append(m_notes.last(), line.line->text());
        m_pageWaits = m_pageWaits || i == 0 || m_lines[i - 1].page != line.page;
    }

    // It comes before the next paragraph that begins, so that it cuts no sentence.
    void putFurniture(qsizetype page)
    {
        for (; m_furniturePage <= page; ++m_furniturePage) {
            for (qsizetype i = 0; i < m_pages[m_furniturePage].lines.size(); ++i) {
                if (!m_furniture.lines[m_furniturePage][i])
                    continue;
                Paragraph each;
                each.kind = BlockKind::Furniture;
                each.text = m_pages[m_furniturePage].lines[i].text();
                m_waiting.append(each);
            }
        }
    }

    void close()
    {
        if (!m_open.text.isEmpty())
            m_done.append(m_open);
        m_open = {};
        m_done.append(std::exchange(m_waiting, {}));
    }

    const QList<PdfPage> &m_pages;
    const PdfFurniture &m_furniture;
    QList<PlacedLine> m_lines;
    Setting m_setting;
    PdfJoins m_joins{m_pages};
    QList<Paragraph> m_done;
    QList<Paragraph> m_notes;
    QList<Paragraph> m_waiting; // furniture of pages that began inside the open paragraph
    Paragraph m_open;
    qsizetype m_last = -1; // the last line of the open paragraph
    int m_linesOpen = 0; // lines in the open paragraph
    qsizetype m_furniturePage = 0;
    bool m_inNotes = false;
    bool m_pageWaits = false; // to be marked by the first line of text on it
    mutable int m_indents = -1;
};

}

QList<Paragraph> paragraphsOf(const QList<PdfPage> &pages, const PdfFurniture &furniture)
{
    return Composer(pages, furniture).run();
}

}
