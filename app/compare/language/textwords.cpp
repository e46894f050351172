// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/textwords.h"

#include "core/equalwords.h"

#include <algorithm>
#include <utility>

namespace Crossread::Compare {

namespace {

constexpr int longestRepeat = 4; ///< words that somebody says again behind a dash
constexpr int longestNote = 3; // words
constexpr qsizetype longestWord = 500; // units: what goes on is none, and to fold it takes long
constexpr qsizetype farthestClose = 300; // units: no word or two are longer

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isDash(QChar c)
{
    return c == QChar(0x2014) || c == QChar(0x2013) || c == QChar(0x2015);
}

/// What most words are made of, and what nobody writes in two ways.
bool isPlain(QChar c)
{
    const char16_t small = c.unicode() | 0x20;
    return (small >= u'a' && small <= u'z') || (c >= u'0' && c <= u'9');
}

bool areAscii(QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 0x80;
}

/// Chinese and Japanese: each sign counts as a word.
bool isWrittenWithoutBlanks(QChar c)
{
    if (c < QChar(0x2E80)) // where they begin
        return false;
    const auto script = c.script();
    return c.isLetter()
        && (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana);
}

class Reader {
public:
    Reader(QStringView text, Core::TextSpan span, Speech speech, Vocabulary &vocabulary, std::vector<Word> &out)
        : m_text(text)
        , m_end(span.end)
        , m_spoken(speech == Speech::Spoken)
        , m_vocabulary(vocabulary)
        , m_out(out)
        , m_first(out.size())
        , m_position(span.begin)
    {
    }

    void read()
    {
        while (m_position < m_end) {
            const QChar c = m_text[m_position];
            if (c.isLetterOrNumber() || c == u'%' || c == u'$' || c == QChar(0x00A3) || c == QChar(0x20AC))
                readWord();
            else
                readMark(c);
        }
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const { return position < m_end ? m_text[position] : QChar(u' '); }

    void readMark(QChar c)
    {
        if (m_spoken && skipTime(c))
            return;
        if (c == u'[') {
            m_bracket = true;
        } else if (c == u']') {
            m_bracket = false;
        } else if (c == QChar(0x2026)) {
            m_flags |= AfterEllipsis;
        } else if (c == u'.' && at(m_position + 1) == u'.' && at(m_position + 2) == u'.') {
            m_flags |= AfterEllipsis;
            m_position += 2;
        } else if (isDash(c) || (c == u'-' && at(m_position + 1) == u'-')) {
            m_flags |= AfterClauseMark;
            m_afterDash = true;
        } else if (c == u',' || c == u';' || c == u':') {
            m_flags |= AfterClauseMark;
        } else if (c == u'(' && m_spoken) {
            if (skipStageDirection())
                return;
            m_note = isNote();
        } else if (c == u')') {
            m_note = false;
        }
        ++m_position;
    }

    /// "#00:00:16-3#", "[00:14:03]": when it was said.
    bool skipTime(QChar opener)
    {
        const qsizetype pair = QStringView(u"#[({<").indexOf(opener);
        if (pair < 0)
            return false;
        const QChar closer = QStringView(u"#])}>")[pair];
        qsizetype end = m_position + 1;
        int colons = 0;
        for (; end < m_end && m_text[end] != closer; ++end) {
            if (!m_text[end].isDigit() && !QStringView(u":.,- ").contains(m_text[end]))
                return false;
            colons += m_text[end] == u':';
        }
        if (end >= m_end || colons == 0)
            return false;
        m_position = end + 1;
        return true;
    }

    /// "(laughs)", "(off mic)": a word or two in brackets are hardly spoken.
    [[nodiscard]] bool isNote() const
    {
        const QStringView inside = inBrackets(farthestClose);
        return !inside.isNull() && inside.count(u' ') < longestNote;
    }

    /// What is between the bracket here and the next that closes, `most` units away at most; else null.
    [[nodiscard]] QStringView inBrackets(qsizetype most) const
    {
        const QStringView ahead = m_text.sliced(m_position + 1, std::min(most, m_end - m_position - 1));
        const qsizetype close = ahead.indexOf(u')');
        return close < 0 ? QStringView() : ahead.first(close);
    }

    /// "(Laughter.)": it begins with a capital or ends with a full stop before the bracket.
    bool skipStageDirection()
    {
        const QStringView inside = inBrackets(80);
        if (inside.isEmpty() || !(inside.back() == u'.' && inside.front().isUpper()))
            return false;
        m_position += inside.size() + 2;
        return true;
    }

    qsizetype wordEnd(qsizetype from) const
    {
        qsizetype end = from;
        if (!m_text[end].isLetterOrNumber())
            return end + 1;
        if (isWrittenWithoutBlanks(m_text[end]))
            return end + 1;
        const bool number = m_text[end].isDigit();
        while (end < m_end && end - from < longestWord) {
            const QChar c = m_text[end];
            if (number && groupsDigits(from, end)) {
                end += 4;
            } else if (isPlain(c)) {
                ++end;
            } else if (isWrittenWithoutBlanks(c)) {
                break;
            } else if (c.isLetterOrNumber() || c.isMark() || c.category() == QChar::Other_Format) {
                ++end;
            } else if (c == u'-' && at(end + 1) == u'\n' && at(end + 2).isLower()) {
                end += 2; // cut at the end of a line
            } else if ((isApostrophe(c) && at(end + 1).isLetterOrNumber())
                || (number && (c == u',' || c == u'.') && at(end + 1).isDigit())) {
                ++end;
            } else if (c == u'.' && end - from >= 1 && at(end + 1).isUpper() && !at(end + 2).isLetter()
                && m_text[end - 1].isUpper() && (end - from == 1 || m_text[end - 2] == u'.')) {
                ++end; // U.S.
            } else {
                break;
            }
        }
        return end;
    }

    /// "125 000" is one number: a blank before exactly three digits, behind three at most or behind such a group. Where
    /// a language does not write so, only a blank at which no line breaks.
    [[nodiscard]] bool groupsDigits(qsizetype from, qsizetype end) const
    {
        const QChar blank = m_text[end];
        const bool stays = blank == QChar(0x00A0) || blank == QChar(0x202F) || blank == QChar(0x2009);
        if (!stays && !(blank == u' ' && m_vocabulary.rules().spacedDigits))
            return false;
        for (qsizetype i = 1; i <= 3; ++i) {
            if (!at(end + i).isDigit())
                return false;
        }
        qsizetype before = 0;
        while (end - before > from && m_text[end - before - 1].isDigit())
            ++before;
        return !at(end + 4).isDigit() && before >= 1 && before <= 3;
    }

    void readWord()
    {
        const qsizetype begin = m_position;
        qsizetype end = wordEnd(begin);
        if (at(end) == u'-' && at(end + 1).isLetter()
            && m_vocabulary.rules().hyphenPrefixes.contains(m_text.sliced(begin, end - begin).toString().toLower())) {
            const QString joined =
                m_text.sliced(begin, end - begin).toString() + m_text.sliced(end + 1, wordEnd(end + 1) - end - 1);
            end = wordEnd(end + 1);
            append(begin, end, joined);
        } else if (m_spoken && at(end) == u'-' && !at(end + 1).isLetterOrNumber() && at(end + 1) != u'-') {
            m_afterDash = true; // "Ca- — Canada": a word cut off
        } else {
            append(begin, end, m_text.sliced(begin, end - begin));
        }
        m_position = end;
    }

    void append(qsizetype begin, qsizetype end, QStringView surface)
    {
        const quint8 flags =
            quint8(m_flags | (m_bracket || m_note ? Bracketed : 0) | (surface[0].isUpper() ? Capital : 0));
        m_flags = 0;
        bool endsPhrase = false;
        for (const Vocabulary::Read read :
            m_vocabulary.read(areAscii(surface) ? surface : QStringView(plainForm(surface)))) {
            if ((flags & AfterClauseMark) == 0 && read.numberWord && joinNumber(read.term, end))
                continue;
            m_out.push_back({qint32(begin), qint32(end), read.term, read.stem, flags});
            endsPhrase = read.endsPhrase;
        }
        if (endsPhrase)
            joinPhrase();
        if (std::exchange(m_afterDash, false))
            m_repeatFrom = m_out.size() - 1;
        if (m_spoken && m_repeatFrom < m_out.size())
            dropRepeat();
    }

    /// "twenty-five" is 25.
    bool joinNumber(int term, qsizetype end)
    {
        if (m_out.size() <= m_first)
            return false;
        const Vocabulary::Term &tens = m_vocabulary.term(m_out.back().term);
        const Vocabulary::Term &ones = m_vocabulary.term(term);
        const int value = tens.text.toInt();
        if (!tens.numberWord || value < 20 || value % 10 != 0 || ones.text.size() != 1 || end - m_out.back().end > 6)
            return false;
        const int joined = m_vocabulary.termOf(QString::number(value + ones.text.toInt()), true);
        m_out.back().term = joined;
        m_out.back().stem = m_vocabulary.term(joined).stem;
        m_out.back().end = qint32(end);
        return true;
    }

    void joinPhrase()
    {
        // The name may have been complete with this word: look back to where it began.
        for (std::size_t length = std::min<std::size_t>(8, m_out.size() - m_first); length >= 2; --length) {
            const std::size_t from = m_out.size() - length;
            const auto *phrases = m_vocabulary.phrasesFrom(m_out[from].term);
            if (!phrases)
                continue;
            for (const auto &phrase : *phrases) {
                if (std::size_t(phrase.rest.size()) + 1 != length)
                    continue;
                bool same = true;
                for (std::size_t i = 1; i < length && same; ++i)
                    same = m_out[from + i].term == phrase.rest[qsizetype(i - 1)];
                if (!same)
                    continue;
                m_out[from].end = m_out.back().end;
                m_out[from].term = phrase.term;
                m_out[from].stem = m_vocabulary.term(phrase.term).stem;
                m_out.resize(from + 1);
                return;
            }
        }
    }

    /// Words that stand before a dash and again after it were started anew: the first ones go.
    void dropRepeat()
    {
        const std::size_t after = m_out.size() - m_repeatFrom;
        if (after > longestRepeat) {
            m_repeatFrom = std::size_t(-1);
            return;
        }
        if (m_repeatFrom < m_first + after)
            return;
        for (std::size_t i = 0; i < after; ++i) {
            if (m_out[m_repeatFrom + i].term != m_out[m_repeatFrom - after + i].term)
                return;
        }
        m_out.erase(m_out.begin() + std::ptrdiff_t(m_repeatFrom - after), m_out.begin() + std::ptrdiff_t(m_repeatFrom));
        m_repeatFrom = std::size_t(-1);
    }

    QStringView m_text;
    qsizetype m_end;
    bool m_spoken;
    Vocabulary &m_vocabulary;
    std::vector<Word> &m_out;
    std::size_t m_first;
    qsizetype m_position;
    std::size_t m_repeatFrom = std::size_t(-1);
    quint8 m_flags = 0;
    bool m_bracket = false;
    bool m_note = false;
    bool m_afterDash = false;
};

}

QString plainForm(QStringView surface)
{
    if (std::ranges::all_of(surface, isPlain))
        return surface.toString();
    return Core::EqualText(surface, Core::EqualWords::Lines, true).text().normalized(QString::NormalizationForm_KC);
}

void appendWords(QStringView text, Core::TextSpan span, Speech speech, Vocabulary &vocabulary, std::vector<Word> &out)
{
    Reader(text, span, speech, vocabulary, out).read();
}

}
