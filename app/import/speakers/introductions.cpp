// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/introductions.h"

#include "import/speakers/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStopLabel = 150;
constexpr qsizetype longestLine = 90;
constexpr qsizetype mostSegments = 4; // "ministre de l'économie, des finances et de l'industrie"

bool isFrenchHonorific(QStringView word)
{
    return word == u"M." || word == u"Mme" || word == u"Mme." || word == u"Mlle" || word == u"Mlle.";
}

/// "l'eau", "d’État": an article or preposition clings to the word.
bool isElided(QStringView word)
{
    return word.size() > 2 && (word[1] == u'\'' || word[1] == u'’') && u"dlDL"_s.contains(word[0]);
}

bool isCapitalised(QStringView word)
{
    const QString bare = Words::bare(word);
    return !bare.isEmpty() && (bare.front().isUpper() || (isElided(bare) && bare[2].isUpper()));
}

bool holdsClause(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) { return Words::isClauseWord(Words::bare(word)); });
}

/// Whether the words say what somebody is: "directeur général de l'Agence des eaux".
bool isOfficePhrase(const QStringList &words)
{
    if (holdsClause(words))
        return false;
    qsizetype first = 0;
    while (first + 1 < words.size() && Words::goesBeforeOffice(Words::bare(words[first])))
        ++first;
    if (first >= words.size())
        return false;
    const QString office = isElided(words[first]) ? words[first].sliced(2) : words[first];
    if (!Words::isOffice(Words::bare(office)))
        return false;
    if (first + 1 == words.size())
        return true;
    const QString next = Words::bare(words[first + 1]);
    return isElided(next) || isCapitalised(next) || Words::linksOffice(next) || Words::isOffice(next);
}

bool isOfficeTail(const QStringList &segments)
{
    if (segments.size() > mostSegments || !isOfficePhrase(segments.first().split(u' ', Qt::SkipEmptyParts)))
        return false;
    return std::ranges::all_of(segments.sliced(1), [](const QString &segment) {
        const QStringList words = segment.split(u' ', Qt::SkipEmptyParts);
        return !words.isEmpty() && !holdsClause(words)
            && (isElided(words.first()) || Words::linksOffice(words.first()) || isOfficePhrase(words));
    });
}

bool isNameLike(const QStringList &words, qsizetype fewest, qsizetype most)
{
    if (words.size() < fewest || words.size() > most || !isCapitalised(words.last()))
        return false;
    return std::ranges::all_of(words, [](const QString &word) {
        return isCapitalised(word) || (Words::isParticle(word) && !Words::needsMore(word))
            || QStringList{u"de"_s, u"la"_s, u"le"_s, u"von"_s, u"van"_s, u"der"_s, u"zu"_s, u"y"_s}.contains(word);
    });
}

/// "M. le président", "Mme la ministre déléguée", "M. l'ambassadeur".
bool isOfficeAlone(const QStringList &words)
{
    if (words.size() < 2 || !isFrenchHonorific(words.first()))
        return false;
    const QString second = words[1].toLower();
    const bool article = second == u"le" || second == u"la";
    return (article || isElided(words[1])) && isOfficePhrase(words.sliced(article ? 2 : 1));
}

/// The dot that ends a French label: not that of "M." or of an initial.
bool endsLabel(QStringView text, qsizetype dot)
{
    qsizetype begin = dot;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    const QStringView word = text.sliced(begin, dot - begin);
    return word.size() != 1 && word != u"Mme" && word != u"Mlle" && word != u"MM" && word != u"St" && word != u"Dr";
}

/// Reads up to the full stop, brackets going to the detail. Returns its index, or -1.
qsizetype readStopLabel(QStringView text, Label &label)
{
    for (qsizetype i = 0; i < text.size() && i <= longestStopLabel; ++i) {
        const QChar c = text[i];
        if (c == u'.' && endsLabel(text, i))
            return i;
        if (c == u'(') {
            const qsizetype close = text.indexOf(u')', i);
            if (close < 0)
                return -1;
            label.addDetail(text.sliced(i + 1, close - i - 1).trimmed());
            i = close;
        } else if (u":?!;\"“”„«»…—–=<>{}|/•[]"_s.contains(c)) {
            return -1;
        } else {
            label.comma = label.comma || c == u',';
            label.name += c;
        }
    }
    return -1;
}

}

Introduction introductionOf(const Label &label)
{
    if (label.words.size() < 2)
        return Introduction::None;
    if (isOfficeAlone(label.words))
        return Introduction::Office;
    if (!label.comma)
        return Introduction::None;
    const QStringList head = label.wordsBeforeComma();
    if (head.isEmpty() || (label.allCaps && !Words::isHonorific(head.first())))
        return Introduction::None;
    QStringList segments = label.name.split(u',');
    segments.removeFirst();
    const bool office = isOfficeTail(segments);
    const bool institution = segments.size() == 1 && Words::isOffice(head.first())
        && std::ranges::any_of(
            label.wordsAfterComma(), [](const QString &word) { return Words::isInstitution(Words::bare(word)); });
    if (!office && !institution)
        return Introduction::None;
    qsizetype titles = 0;
    while (titles < head.size() && Words::isTitle(head[titles]))
        ++titles;
    if (titles > 0)
        return isNameLike(head.sliced(titles), 1, 5) ? Introduction::Titled : Introduction::None;
    return isNameLike(head, 2, 4) ? Introduction::Named : Introduction::None;
}

std::optional<Label> recordStopLabel(const LabelHead &head)
{
    if (!isFrenchHonorific(head.text.first(std::max<qsizetype>(head.text.indexOf(u' '), 0))))
        return std::nullopt;
    Label label;
    const qsizetype stop = readStopLabel(head.text, label);
    if (stop < 0)
        return std::nullopt;
    label.style = LabelStyle::RecordStop;
    label.name = label.name.simplified().replace(u" ,"_s, u","_s);
    judgeWords(label);
    label.introduction = introductionOf(label);
    if (label.introduction == Introduction::None && (label.comma || !isNameLike(label.words.sliced(1), 1, 5)))
        return std::nullopt;
    static const QRegularExpression gap(
        u"^ +(?:[–—-] +)?(?=[\\p{Lu}\\d«“\"(\\[…])"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = gap.matchView(QStringView(head.text).sliced(stop + 1));
    if (!match.hasMatch())
        return std::nullopt;
    label.printed = head.span(0, stop);
    label.speech = head.position(stop + 1 + match.capturedLength());
    return label;
}

std::optional<Label> lineLabelAt(QStringView paragraph)
{
    paragraph = paragraph.trimmed().size() <= longestLine ? paragraph : QStringView();
    if (paragraph.isEmpty() || paragraph.contains(u':'))
        return std::nullopt;
    const LabelHead head = labelHeadOf(paragraph);
    static const QRegularExpression pattern(u"^([^()\\[\\],;?!]+?)((?: \\(\\p{Lu}[^()]{0,58}\\)){0,3}) *$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.matchView(head.text);
    if (!match.hasMatch())
        return std::nullopt;
    Label label;
    label.style = LabelStyle::Line;
    label.name = match.captured(1).simplified();
    judgeWords(label);
    const bool sentence = label.name.endsWith(u'.') || !label.name.front().isUpper();
    if (sentence || !label.isNameShaped() || label.allCaps || label.words.size() < 2 || label.words.size() > 8
        || Words::isStopped(label.words))
        return std::nullopt;
    for (const QStringView part : match.capturedView(2).tokenize(u')', Qt::SkipEmptyParts))
        label.addDetail(part.sliced(part.indexOf(u'(') + 1));
    label.printed = head.span(0, match.capturedEnd(2));
    label.speech = paragraph.size();
    label.bold = head.bold;
    return label;
}

}
