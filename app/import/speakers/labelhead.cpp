// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labelhead.h"

#include "core/fold.h"
#include "import/speakers/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

qsizetype addressEnd(QStringView text, qsizetype close)
{
    if (close + 1 >= text.size() || text[close + 1] != u'(')
        return -1;
    const qsizetype end = text.indexOf(u')', close);
    return end < 0 ? -1 : end + 1;
}

bool isCapsWord(QStringView word)
{
    const auto upper = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    return letters > 0 && upper * 3 >= letters * 2; // "McGOVERN" is one
}

}

LabelHead labelHeadOf(QStringView paragraph)
{
    LabelHead head;
    const QStringView text = paragraph.first(std::min(paragraph.size(), labelHeadSize));
    head.whole = text.size() == paragraph.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'*' || (c == u'_' && (i == 0 || !text[i - 1].isLetterOrNumber() || i + 1 == text.size()))) {
            head.bold = head.bold || head.text.isEmpty();
        } else if (c == u'[' && text.indexOf(u"](", i) > 0) {
            continue;
        } else if (const qsizetype end = c == u']' ? addressEnd(text, i) : -1; end > 0) {
            i = end - 1;
        } else if (Core::isInvisible(c.unicode())) {
            continue;
        } else if (c.isSpace()) {
            if (head.text.isEmpty())
                continue;
            if ((c == u'\t' || c == u'\u3000') && head.tab < 0)
                head.tab = head.text.size();
            head.append(u' ', i);
        } else {
            head.append(c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c, i);
        }
    }
    return head;
}

void judgeWords(Label &label)
{
    // "В.Петров", "J.K.Rowling": the initials cling to the name.
    static const QRegularExpression clinging(
        u"\\b((?:\\p{Lu}\\.)+)(?=\\p{Lu}\\p{Ll}{2})"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (label.name.contains(u'.'))
        label.name.replace(clinging, u"\\1 "_s);
    label.words = label.name.split(u' ', Qt::SkipEmptyParts);
    qsizetype capitals = 0;
    bool caps = true;
    const bool article = !label.words.isEmpty() && Words::isArticle(label.words.first());
    for (const QString &word : std::as_const(label.words)) {
        const QString bare = Words::bare(word);
        const QChar first = bare.isEmpty() ? QChar(u' ') : bare.front();
        const bool particle = Words::isParticle(bare)
            || (!bare.isEmpty() && (Words::isConjunction(bare) || Words::isHonorific(bare)))
            || (article && (Words::isTitle(bare) || Words::isRole(bare))); // "De voorzitter"
        const bool afterApostrophe = bare.size() > 2 && (bare[1] == u'\'' || bare[1] == u'’') && bare[2].isUpper();
        const bool named = first.isUpper() || first.isTitleCase() || first.isDigit() || afterApostrophe
            || (first.isLetter() && !first.isLower()); // scripts without capitals
        label.lowerWords += !named && !particle && !bare.isEmpty();
        caps = caps && (particle || first.isDigit() || isCapsWord(bare) || (Words::isTitle(bare) && bare.size() <= 3));
        capitals += std::ranges::count_if(bare, [](QChar c) { return c.isUpper(); });
    }
    label.allCaps = caps && capitals >= 2;
    if (!label.words.isEmpty() && Words::isParticle(label.words.last()) && !label.allCaps
        && !Words::isRole(label.words.first()))
        ++label.lowerWords;
}

}
