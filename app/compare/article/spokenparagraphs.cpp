// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/spokenparagraphs.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr qsizetype longestNameLine = 100; ///< characters of the line that says whose words they are
constexpr int fewestSpokenWords = 3; ///< behind a dash; fewer are the point of a list

class SpokenParagraphs {
public:
    SpokenParagraphs(const Core::Document &article, const LanguageRules &language)
        : m_article(article)
        , m_text(article.text)
        , m_language(language)
    {
    }

    QList<Core::Quotation> run()
    {
        QList<Core::Quotation> out;
        qsizetype marked = 0;
        for (qsizetype i = 0; i < m_article.paragraphs.size(); ++i) {
            const Core::TextSpan span = m_article.paragraphSpan(i);
            bool isMarked = false;
            for (; marked < m_article.quotations.size() && m_article.quotations[marked].span.begin < span.end;
                ++marked) {
                out.append(m_article.quotations[marked]);
                isMarked = true;
            }
            isMarked = isMarked || (!out.isEmpty() && out.constLast().span.end > span.begin);
            if (const auto spoken = isMarked ? std::nullopt : wordsOf(i, span))
                out.append(*spoken);
        }
        return out;
    }

private:
    [[nodiscard]] std::optional<Core::Quotation> wordsOf(qsizetype paragraph, Core::TextSpan span) const
    {
        Core::TextSpan words = trimmed(span);
        const bool isBlock = m_article.paragraphs[paragraph].kind == Core::ParagraphKind::BlockQuotation
            || (!words.isEmpty() && m_text[words.begin] == u'>');
        if (isBlock) {
            while (!words.isEmpty() && (m_text[words.begin] == u'>' || m_text[words.begin].isSpace()))
                ++words.begin;
            words = withoutName(words);
        } else if (isDialogue(words)) {
            ++words.begin;
            words = trimmed(words);
        } else {
            return {};
        }
        return words.isEmpty() ? std::nullopt : std::optional(Core::Quotation{span, words});
    }

    [[nodiscard]] Core::TextSpan trimmed(Core::TextSpan span) const
    {
        while (!span.isEmpty() && m_text[span.begin].isSpace())
            ++span.begin;
        while (!span.isEmpty() && m_text[span.end - 1].isSpace())
            --span.end;
        return span;
    }

    /// "The ferry is old. — Anna Berg, captain": the words alone; nothing of a line that is but the name.
    [[nodiscard]] Core::TextSpan withoutName(Core::TextSpan span) const
    {
        for (qsizetype i = span.end; i-- > std::max(span.begin, span.end - longestNameLine);) {
            if (!isDash(m_text[i]) || (i > span.begin && !m_text[i - 1].isSpace() && m_text[i - 1] != u'>'))
                continue;
            const QStringView name = m_text.sliced(i + 1, span.end - i - 1).trimmed();
            Core::TextSpan words{span.begin, i};
            while (!words.isEmpty() && (m_text[words.end - 1].isSpace() || m_text[words.end - 1] == u'>'))
                --words.end;
            const bool isName = !name.isEmpty() && name.front().isUpper() && !endsSentence(name.back());
            return isName && (words.isEmpty() || endsSentence(m_text[words.end - 1])) ? words : span;
        }
        return span;
    }

    /// "— Il pleut, dit-elle.", "– Det regnar."; not "– Anna Berg", nor the points of a list: "– more ships;".
    [[nodiscard]] bool isDialogue(Core::TextSpan span) const
    {
        if (span.size() < 2 || !m_language.dialogueDashes.contains(m_text[span.begin]))
            return false;
        const QStringView words = m_text.sliced(span.begin + 1, span.size() - 1).trimmed();
        if (words.isEmpty() || words.count(u' ') + 1 < fewestSpokenWords || !endsSentence(words.back()))
            return false;
        const QChar first = words.front();
        return first.isUpper() || first.isDigit() || first == u'¿' || first == u'¡' || first == QChar(0x2026);
    }

    static bool isDash(QChar c) { return c.category() == QChar::Punctuation_Dash; }
    static bool endsSentence(QChar c) { return QStringView(u".?!…").contains(c); }

    const Core::Document &m_article;
    QStringView m_text;
    const LanguageRules &m_language;
};

}

QList<Core::Quotation> quotationsOf(const Core::Document &article, const LanguageRules &language)
{
    return SpokenParagraphs(article, language).run();
}

}
