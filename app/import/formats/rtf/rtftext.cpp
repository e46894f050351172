// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/rtf/rtftext.h"

#include "import/formats/rtf/rtfdestination.h"
#include "import/formats/rtf/rtfencoding.h"
#include "import/formats/rtf/rtfscanner.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype deepest = 2000;
constexpr qsizetype bytesBetweenLooks = 1 << 18;

/// What holds until the end of a group.
struct Group {
    RtfDestination where = RtfDestination::Body;
    bool bold = false;
    bool italic = false;
    bool hidden = false;
    bool deleted = false;
    bool listText = false; // the mark of a list item
    bool inTable = false;
    int level = 0; // of the heading being read; 0: none
    int listLevel = 0;
    int font = -1;
    int fallbacks = 1; // bytes that follow a \u for readers who cannot
};

class Reader {
public:
    Reader(QByteArrayView bytes, const Core::Progress &progress)
        : m_scanner(bytes)
        , m_size(std::max<qsizetype>(1, bytes.size()))
        , m_progress(progress)
    {
    }

    Core::Result<RtfText> read(const QString &name)
    {
        qsizetype nextLook = bytesBetweenLooks;
        for (RtfToken token; !m_closed && m_scanner.next(token);) {
            if (m_scanner.position() >= nextLook) {
                nextLook = m_scanner.position() + bytesBetweenLooks;
                m_progress.report(int(800 * m_scanner.position() / m_size));
                if (m_progress.isCanceled())
                    return Core::failure(Core::ErrorCode::Canceled);
            }
            if (m_groups.size() > deepest)
                return Core::failure(Core::ErrorCode::DamagedFile, name);
            take(token);
        }
        endParagraph();
        m_text.cut = !m_closed;
        return std::move(m_text);
    }

private:
    void take(const RtfToken &token)
    {
        switch (token.kind) {
        case RtfToken::Open:
            flush();
            m_groups.append(m_group);
            m_fresh = true;
            break;
        case RtfToken::Close: endGroup(); break;
        case RtfToken::Word: word(token); break;
        case RtfToken::Byte: put(token.byte); break;
        case RtfToken::Symbol:
            if (token.byte == '*')
                m_optional = true;
            else if (token.byte == '~')
                symbol(u'\u00a0');
            else if (token.byte == '_')
                symbol(u'\u2011');
            break;
        }
    }

    void endGroup()
    {
        flush();
        const RtfDestination left = m_group.where;
        if (m_groups.isEmpty())
            return;
        m_group = m_groups.takeLast();
        m_pendingFallbacks = 0;
        if (left == RtfDestination::Note && m_group.where != RtfDestination::Note)
            endNote();
        if (left == RtfDestination::Styles)
            m_style = -1;
        m_closed = m_groups.isEmpty();
    }

    // A byte of text.
    void put(char c)
    {
        m_fresh = m_fresh && c == ' '; // "{ \fonttbl" is a table of fonts too
        if (m_pendingFallbacks > 0) {
            --m_pendingFallbacks;
            return;
        }
        m_run += c;
    }

    void word(const RtfToken &control)
    {
        const bool optional = std::exchange(m_optional, false);
        const bool fresh = std::exchange(m_fresh, false);
        if (fresh && destination(control.word, optional))
            return;
        if (control.word == "u") {
            unicode(control.number);
        } else if (control.word == "uc") {
            m_group.fallbacks = std::clamp(control.number, 0, 16);
        } else if (control.word == "ansicpg") {
            m_codePage = control.number;
        } else if (control.word == "mac") {
            m_codePage = 10000;
        } else if (control.word == "pc") {
            m_codePage = 437;
        } else if (m_group.where == RtfDestination::Fonts) {
            font(control);
        } else if (m_group.where == RtfDestination::Styles) {
            style(control);
        } else if (!character(control)) {
            layout(control);
        }
    }

    /// Whether the group just begun is a destination of its own.
    bool destination(const QByteArray &word, bool optional)
    {
        // Only {\upr{…}{\*\ud{…}}} says in a skipped group what counts: the same in Unicode.
        if (m_group.where == RtfDestination::Skipped && word != "ud")
            return true;
        const RtfDestination where = rtfDestination(word, optional);
        if (where == RtfDestination::Same)
            return optional;
        m_group.listText = where == RtfDestination::ListText;
        m_group.where = m_group.listText ? RtfDestination::Body : where;
        return true;
    }

    void unicode(int number)
    {
        flush();
        const char16_t unit = char16_t(number < 0 ? number + 65536 : number);
        // Fonts of symbols lie in an area of their own, from f000 on.
        if (m_group.where != RtfDestination::Skipped)
            m_wide += QChar(unit);
        m_pendingFallbacks = m_group.fallbacks;
    }

    void font(const RtfToken &control)
    {
        if (control.word == "f")
            m_definedFont = control.number;
        else if (control.word == "fcharset")
            m_fontPages.insert(m_definedFont, codePageOfCharset(control.number));
        else if (control.word == "cpg")
            m_fontPages.insert(m_definedFont, control.number);
    }

    void style(const RtfToken &control)
    {
        if (control.word == "s")
            m_style = control.number;
        else if (control.word == "outlinelevel" && m_style >= 0)
            m_outline.insert(m_style, control.number + 1);
    }

    bool character(const RtfToken &control)
    {
        static const QHash<QByteArray, QChar> symbols{{"emdash", u'—'}, {"endash", u'–'}, {"lquote", u'‘'},
            {"rquote", u'’'}, {"ldblquote", u'“'}, {"rdblquote", u'”'}, {"bullet", u'•'}, {"emspace", u' '},
            {"enspace", u' '}, {"qmspace", u' '}};
        const bool on = !control.hasNumber || control.number != 0;
        if (const auto known = symbols.constFind(control.word); known != symbols.cend()) {
            symbol(*known);
            return true;
        }
        const auto set = [&](bool &flag) {
            flush();
            flag = on;
            return true;
        };
        if (control.word == "b")
            return set(m_group.bold);
        if (control.word == "i")
            return set(m_group.italic);
        if (control.word == "v")
            return set(m_group.hidden);
        if (control.word == "deleted") {
            m_text.deletions += on && !m_group.deleted;
            return set(m_group.deleted);
        }
        if (control.word == "plain") {
            flush();
            m_group.bold = m_group.italic = m_group.hidden = false;
            m_group.font = -1;
            return true;
        }
        if (control.word == "f") {
            flush();
            m_group.font = control.number;
            return true;
        }
        if (control.word == "deff") {
            m_defaultFont = control.number;
            return true;
        }
        return false;
    }

    void layout(const RtfToken &control)
    {
        const QByteArray &word = control.word;
        if (word == "par" || word == "line" || word == "sect" || word == "page") {
            // In a cell a paragraph's end parts no row.
            if (m_group.inTable && word == "par")
                symbol(u' ');
            else if (m_group.where == RtfDestination::Note)
                symbol(u' ');
            else
                endParagraph();
        } else if (word == "tab") {
            symbol(m_group.inTable ? u' ' : u'\t');
        } else if (word == "cell" || word == "nestcell") {
            flush();
            endCell();
        } else if (word == "row" || word == "nestrow") {
            endParagraph();
        } else if (word == "pard") {
            flush();
            if (m_group.listText)
                return; // the mark's own
            m_group.inTable = false;
            m_group.level = 0;
            m_group.listLevel = 0;
        } else if (word == "intbl") {
            m_group.inTable = true;
        } else if (word == "outlinelevel") {
            m_group.level = control.number + 1;
        } else if (word == "ilvl") {
            m_group.listLevel = std::clamp(control.number, 0, 9);
        } else if (word == "s") {
            m_group.level = m_outline.value(control.number, 0);
        }
    }

    void cutEnd(QChar mark)
    {
        qsizetype end = m_paragraph.text.size();
        while (end > 0 && m_paragraph.text[end - 1] == mark)
            --end;
        m_paragraph.cut(end, m_paragraph.text.size());
    }

    // Blanks at the edges of a cell are line ends of its paragraphs.
    void endCell()
    {
        cutEnd(u' ');
        const qsizetype begin = m_paragraph.text.lastIndexOf(u'\t') + 1;
        qsizetype words = begin;
        while (words < m_paragraph.text.size() && m_paragraph.text[words] == u' ')
            ++words;
        m_paragraph.cut(begin, words);
        m_paragraph.text += u'\t';
        m_paragraph.kind = BlockKind::TableRow;
    }

    void symbol(QChar c)
    {
        flush();
        if (m_pendingFallbacks > 0) {
            --m_pendingFallbacks;
            return;
        }
        m_wide += c;
        flush();
    }

    // The bytes since the last change of anything, as characters.
    void flush()
    {
        if (!m_run.isEmpty()) {
            const int font = m_group.font >= 0 ? m_group.font : m_defaultFont;
            const int page = m_fontPages.value(font, 0);
            QStringDecoder decoder(encodingOfCodePage(page > 0 ? page : m_codePage));
            const QString text = decoder.isValid() ? QString(decoder(m_run)) : QString::fromLatin1(m_run);
            m_wide += text;
            m_run.clear();
        }
        if (m_wide.isEmpty())
            return;
        const QString text = std::exchange(m_wide, {});
        switch (m_group.where) {
        case RtfDestination::Body: append(text); break;
        case RtfDestination::Note: m_note += m_group.hidden ? QString() : text; break;
        case RtfDestination::Title: m_text.title += text; break;
        case RtfDestination::Author: m_text.author += text; break;
        default: break;
        }
    }

    void append(const QString &text)
    {
        if (m_group.hidden || m_group.deleted)
            return;
        if (m_group.bold || m_group.italic)
            m_paragraph.add(text, m_group.bold ? RunKind::Bold : RunKind::Italic);
        else
            m_paragraph.add(text);
        if (m_group.listText && !text.trimmed().isEmpty())
            m_paragraph.kind = BlockKind::ListItem;
    }

    void endParagraph()
    {
        flush();
        if (m_group.where == RtfDestination::Skipped)
            return;
        if (m_paragraph.kind == BlockKind::TableRow)
            cutEnd(u'\t');
        Paragraph paragraph = std::exchange(m_paragraph, {});
        if (paragraph.kind == BlockKind::TableRow) {
            // whatever its style
        } else if (m_group.level > 0 && m_group.level < 10) {
            paragraph.kind = BlockKind::Heading;
            paragraph.level = m_group.level;
        } else if (paragraph.kind == BlockKind::ListItem) {
            paragraph.level = m_group.listLevel + 1;
        }
        if (!paragraph.text.trimmed().isEmpty())
            m_text.paragraphs.append(paragraph);
        for (const QString &note : std::exchange(m_notes, {})) {
            Paragraph below;
            below.kind = BlockKind::Footnote;
            below.text = note;
            m_text.paragraphs.append(below);
        }
    }

    void endNote()
    {
        if (const QString note = std::exchange(m_note, {}).simplified(); !note.isEmpty())
            m_notes.append(note);
    }

    RtfScanner m_scanner;
    qsizetype m_size;
    const Core::Progress &m_progress;
    bool m_closed = false;
    bool m_fresh = false; // a group was just begun
    bool m_optional = false; // \* stands before
    QList<Group> m_groups;
    Group m_group;
    int m_codePage = 1252;
    int m_defaultFont = 0;
    int m_definedFont = 0;
    QHash<int, int> m_fontPages;
    int m_style = -1;
    QHash<int, int> m_outline;
    int m_pendingFallbacks = 0;
    QByteArray m_run;
    QString m_wide;
    QString m_note;
    QStringList m_notes;
    Paragraph m_paragraph;
    RtfText m_text;
};

}

Core::Result<RtfText> readRtf(QByteArrayView bytes, const QString &name, const Core::Progress &progress)
{
    bytes = bytes.trimmed();
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    if (!bytes.startsWith("{\\rtf"))
        return Core::failure(Core::ErrorCode::WrongFormat, name);
    return Reader(bytes, progress).read(name);
}

}
