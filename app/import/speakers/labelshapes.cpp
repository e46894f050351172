// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labelshapes.h"

#include "import/speakers/words.h"

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestBracket = 60;
constexpr qsizetype longestAloneName = 60;
constexpr qsizetype mostShapedWords = 8;

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'―';
}

QChar closing(QChar open)
{
    return open == u'[' ? u']' : open == u'(' ? u')' : open == u'<' ? u'>' : QChar();
}

/// Fills what all shapes have in common; `speech` is an index into head.text.
Label madeLabel(const LabelHead &head, LabelStyle style, qsizetype end, qsizetype speech, const QString &name)
{
    Label label;
    label.style = style;
    label.name = name.simplified();
    judgeWords(label);
    label.printed = head.span(0, end);
    while (speech < head.text.size() && head.text[speech] == u' ')
        ++speech;
    label.speech = head.position(speech);
    return label;
}

/// Only what has a letter, and is no direction for the stage, number of a note or mark of an item.
bool mayBeName(QStringView name)
{
    return name.size() >= 2 && name.front().isLetter()
        && std::ranges::none_of(name, [](QChar c) { return u".?!;:\"“”«»…="_s.contains(c); });
}

std::optional<Label> bracketedLabel(const LabelHead &head)
{
    const QString &text = head.text;
    const QChar close = closing(text.front());
    const qsizetype end = close.isNull() ? -1 : text.indexOf(close);
    if (end < 2 || end > longestBracket || end + 1 >= text.size())
        return std::nullopt;
    const QString name = text.sliced(1, end - 1).trimmed();
    if (!mayBeName(name))
        return std::nullopt;
    Label label = madeLabel(head, LabelStyle::Bracketed, end + 1, end + 1, name);
    // "(laughter) So": what is lower-case without a number is done, not said by somebody; a nickname has angles.
    const bool numbered = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
    if (label.words.size() > 4 || (label.lowerWords > 0 && !numbered && text.front() != u'<'))
        return std::nullopt;
    return label;
}

/// Reads a name with its brackets up to one of the marks that end it. `stop`: index behind the name, in head.text.
struct NameRead {
    QString name;
    QString detail;
    bool comma = false;
    qsizetype stop = -1;
    bool dashed = false; ///< what ended it is a dash, a dot before it or not
    qsizetype speech = 0;
};

// "БОНДАР О.П. Дякую": behind the last initial the words begin; "J. SMITH" goes on with the name.
bool endsInitials(const QString &text, qsizetype dot, const QString &name)
{
    qsizetype next = dot + 1;
    while (next < text.size() && text[next] == u' ')
        ++next;
    const bool initial = dot > 0 && text[dot - 1].isUpper() && (dot < 2 || !text[dot - 2].isLetter());
    const bool words = next > dot + 1 && next + 1 < text.size() && text[next].isUpper() && text[next + 1].isLower();
    const QString before = name.section(u' ', 0, 0);
    return initial && words && before.size() >= 3 && before == before.toUpper() && before != before.toLower();
}

NameRead readName(const QString &text)
{
    NameRead read;
    const auto at = [&](qsizetype i) { return i < text.size() ? text[i] : QChar(u' '); };
    for (qsizetype i = 0; i < text.size() && i <= longestName; ++i) {
        const QChar c = text[i];
        if (c == u'(') {
            const qsizetype close = text.indexOf(u')', i);
            if (close < 0 || close - i > longestBracket || i == 0)
                return read;
            read.detail += (read.detail.isEmpty() ? u""_s : u", "_s) + text.sliced(i + 1, close - i - 1).trimmed();
            i = close;
        } else if (isDash(c) && at(i + 1) == u' ' && i > 0 && (text[i - 1] == u' ' || text[i - 1] == u'.')) {
            read.stop = i;
            read.dashed = true;
            read.speech = i + 1;
            return read;
        } else if (c == u'.') {
            qsizetype next = i + 1;
            while (at(next) == u' ' && next < text.size())
                ++next;
            if (isDash(at(next)) && at(next + 1) == u' ') {
                read.stop = i;
                read.dashed = true;
                read.speech = next + 1;
                return read;
            }
            qsizetype begin = i;
            while (begin > 0 && text[begin - 1].isLetter())
                --begin;
            const QStringView word = QStringView(text).sliced(begin, i - begin);
            const bool abbreviates = word.size() == 1 || Words::isAbbreviation(word) || Words::isHonorific(word);
            if (abbreviates && !endsInitials(text, i, read.name)) {
                read.name += c;
            } else {
                read.stop = at(i + 1) == u' ' && next < text.size() ? i : -1;
                read.speech = i + 1;
                return read;
            }
        } else if (u":?!;\"“”„«»…=<>{}|•[]"_s.contains(c)) {
            return read;
        } else {
            read.comma = read.comma || c == u',';
            read.name += c;
        }
    }
    return read;
}

/// "O SR. LIMA", "El señor ROJO", "PRESIDENTE": capitals but for what introduces them.
bool isCapitalName(const Label &label)
{
    qsizetype capitals = 0;
    for (const QString &word : label.words) {
        const QString bare = Words::bare(word);
        const bool introduces = Words::isHonorific(bare) || Words::isArticle(bare) || Words::isParticle(bare);
        const bool caps = bare.size() >= 2 && bare == bare.toUpper() && bare != bare.toLower();
        if (!introduces && !caps && bare.size() > 1)
            return false;
        capitals += !introduces && caps ? bare.size() : 0;
    }
    return capitals >= 3;
}

}

namespace {

// "Иванов И. И."
bool isSurnameWithInitials(const Label &label)
{
    return label.words.size() >= 2 && label.words.first().size() >= 3 && label.lowerWords == 0
        && std::all_of(label.words.begin() + 1, label.words.end(),
            [](const QString &word) { return word.endsWith(u'.') && word.size() <= 5 && word.front().isUpper(); });
}

}

std::optional<Label> endedLabel(const LabelHead &head)
{
    if (head.text.isEmpty() || !head.text.front().isLetter() || head.text.front().isLower())
        return std::nullopt;
    const NameRead read = readName(head.text);
    if (read.stop <= 0)
        return std::nullopt;
    const QString name = read.comma ? read.name.section(u',', 0, 0) : read.name;
    qsizetype end = read.stop;
    while (end > 0 && head.text[end - 1] == u' ')
        --end;
    Label label = madeLabel(head, read.dashed ? LabelStyle::Dashed : LabelStyle::Stopped, end, read.speech, name);
    if (label.words.isEmpty() || label.words.size() > mostShapedWords)
        return std::nullopt;
    label.detail = read.detail;
    if (read.comma) // "Jean Aubin, on behalf of the Group. – …"
        label.addDetail(read.name.section(u',', 1).simplified());
    const bool capitals = isCapitalName(label);
    const bool chair = label.words.size() == 1 && Words::isRole(label.words.first());
    if (read.dashed ? !(capitals || label.lowerWords == 0) : !(capitals || chair || isSurnameWithInitials(label)))
        return std::nullopt;
    label.allCaps = label.allCaps || capitals;
    return label;
}

namespace {

std::optional<Label> letterLabel(const LabelHead &head)
{
    const QString &text = head.text;
    if (text.size() < 3 || !text[0].isUpper())
        return std::nullopt;
    const qsizetype begin = QStringView(u".):").contains(text[1]) ? 2 : 1;
    if (text[begin] != u' ' || begin + 1 >= text.size())
        return std::nullopt;
    return madeLabel(head, LabelStyle::Letter, 1, begin + 1, text.first(1));
}

std::optional<Label> spacedLabel(const LabelHead &head)
{
    const qsizetype gap = head.text.indexOf(u"  "_s);
    const qsizetype tab = head.tab;
    const qsizetype end = tab > 0 && (gap < 0 || tab < gap) ? tab : gap;
    if (end < 2 || end > longestBracket)
        return std::nullopt;
    const QString name = head.text.first(end).trimmed();
    if (!mayBeName(name))
        return std::nullopt;
    Label label = madeLabel(head, LabelStyle::Spaced, end, end + 1, name);
    if (label.words.size() > 4 || label.lowerWords > 0 || label.speech >= head.at.last())
        return std::nullopt;
    return label;
}

}

std::optional<Label> shapedLabel(const LabelHead &head)
{
    if (head.text.isEmpty())
        return std::nullopt;
    auto label = bracketedLabel(head);
    if (!label)
        label = endedLabel(head);
    if (!label)
        label = letterLabel(head);
    if (!label)
        label = spacedLabel(head);
    return label;
}

std::optional<Label> aloneLabel(const LabelHead &head)
{
    QString text = head.text.trimmed();
    if (!head.whole || text.isEmpty() || text.size() > longestAloneName || !text.front().isLetter())
        return std::nullopt;
    QString detail;
    qsizetype end = text.size();
    if (const qsizetype open = text.indexOf(u'('); open > 1 && text.endsWith(u')')) {
        detail = text.sliced(open + 1, text.size() - open - 2);
        text = text.first(open).trimmed();
    }
    if (text.endsWith(u',')
        || std::ranges::any_of(text, [](QChar c) { return u"?!;:\"“”«»…=()[]<>{}|"_s.contains(c); }))
        return std::nullopt;
    Label label = madeLabel(head, LabelStyle::Alone, end, head.text.size(), text);
    const bool sentence = text.endsWith(u'.') && !Words::isAbbreviation(Words::bare(label.words.last()));
    const bool numbered = label.words.last().back().isDigit();
    if (sentence || label.words.size() > 5 || (label.lowerWords > 0 && !numbered)
        || (!text.front().isUpper() && text.front().isLower() && !numbered) || Words::isStopped(label.words))
        return std::nullopt;
    label.detail = detail;
    return label;
}

std::optional<Label> setOffLabel(QStringView paragraph, qsizetype end)
{
    const LabelHead head = labelHeadOf(paragraph);
    qsizetype size = 0;
    while (size < head.text.size() && head.at[size] < end)
        ++size;
    const QString name = head.text.first(size).trimmed();
    if (size > longestBracket || size >= head.text.size() || !mayBeName(name))
        return std::nullopt;
    Label label = madeLabel(head, LabelStyle::Spaced, name.size(), size, name);
    return label.words.size() <= 4 && label.lowerWords == 0 ? std::optional(label) : std::nullopt;
}

}
