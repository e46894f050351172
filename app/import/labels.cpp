// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/labels.h"

#include "import/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 240; // no label is longer
constexpr qsizetype longestLabel = 150;
constexpr qsizetype mostWords = 16;
constexpr qsizetype longestNote = 60;

/// A paragraph's first characters as matching sees them: no Markdown, every blank a space. `at` leads back.
struct Head {
    QString text;
    QList<qsizetype> at;
    bool bold = false;
    bool whole = true; // nothing of the paragraph was left out

    void append(QChar c, qsizetype position)
    {
        text += c;
        at += position;
    }
    [[nodiscard]] qsizetype position(qsizetype index) const { return index < at.size() ? at[index] : at.last() + 1; }
    [[nodiscard]] Core::TextSpan span(qsizetype begin, qsizetype end) const
    {
        return {at[begin], end > begin ? at[end - 1] + 1 : at[begin]};
    }
};

qsizetype addressEnd(QStringView text, qsizetype close)
{
    if (close + 1 >= text.size() || text[close + 1] != u'(')
        return -1;
    const qsizetype end = text.indexOf(u')', close);
    return end < 0 ? -1 : end + 1;
}

Head headOf(QStringView paragraph)
{
    Head head;
    const QStringView text = paragraph.first(std::min(paragraph.size(), headSize));
    head.whole = text.size() == paragraph.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'*' || (c == u'_' && (i == 0 || !text[i - 1].isLetterOrNumber() || i + 1 == text.size()))) {
            head.bold = head.bold || head.text.isEmpty();
        } else if (c == u'[' && text.indexOf(u"](", i) > 0) {
            continue;
        } else if (const qsizetype end = c == u']' ? addressEnd(text, i) : -1; end > 0) {
            i = end - 1;
        } else if (c.isSpace()) {
            if (!head.text.isEmpty())
                head.append(u' ', i);
        } else {
            head.append(c, i);
        }
    }
    return head;
}

const QString &timePattern()
{
    static const QString pattern = uR"([\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?)"_s;
    return pattern;
}

bool isNote(QStringView inside)
{
    static const QRegularExpression pattern(
        u"(?i:interpret|translat|перев[ео]д|переклад|übersetz|dolmetsch|traduc|traduit|tradott)"
        "|(?i:voice-?over|on camera|off camera|on screen|by phone|by telephone|on the phone|by video|via )"
        "|\\b[Ss]p(?:eaks|eaking|oke) (?:in )?\\p{Lu}|^[Ii]n \\p{Lu}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression refusal(u"no translation|not translated|no interpretation"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return inside.size() <= longestNote && pattern.matchView(inside).hasMatch() && !refusal.matchView(inside).hasMatch();
}

bool isCapsWord(QStringView word)
{
    const auto upper = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    return letters > 0 && upper * 3 >= letters * 2; // "McGOVERN" is one
}

void judgeWords(Label &label)
{
    label.words = label.name.split(u' ', Qt::SkipEmptyParts);
    qsizetype capitals = 0;
    bool caps = true;
    for (const QString &word : std::as_const(label.words)) {
        const QString bare = Words::bare(word);
        const QChar first = bare.isEmpty() ? QChar(u' ') : bare.front();
        const bool particle = Words::isParticle(bare);
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

// A dot inside a label ends an abbreviation or an initial; any other one ends a sentence.
bool isAbbreviation(QStringView text, qsizetype dot)
{
    qsizetype begin = dot;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    return dot > begin && dot - begin <= 4 && text[begin].isUpper();
}

/// Reads up to the colon; brackets go to note or detail. Returns the index of the colon in `head`, or -1.
qsizetype readColonLabel(const Head &head, Label &label)
{
    const QString &text = head.text;
    for (qsizetype i = 0; i < text.size() && i <= longestLabel; ++i) {
        const QChar c = text[i];
        if (c == u':' || c == u'：')
            return i;
        if (c == u'(' || c == u'[') {
            const qsizetype close = text.indexOf(c == u'(' ? u')' : u']', i);
            if (close < 0 || close - i > longestNote || i == 0)
                return -1;
            const QStringView inside = QStringView(text).sliced(i + 1, close - i - 1).trimmed();
            if (isNote(inside))
                label.note = head.span(i, close + 1);
            else
                label.detail = inside.toString();
            i = close;
        } else if (c == u'.' ? !isAbbreviation(text, i) : u"?!;\"“”„«»…—=<>{}|/•"_s.contains(c)) {
            return -1;
        } else {
            label.comma = label.comma || c == u',';
            label.name += c;
        }
    }
    return -1;
}

std::optional<Label> colonLabel(const Head &head)
{
    Label label;
    const qsizetype colon = readColonLabel(head, label);
    if (colon <= 0)
        return std::nullopt;
    label.name = label.name.simplified().replace(u" ,"_s, u","_s);
    const QString &text = head.text;
    const bool fullWidth = text[colon] == u'：';
    if (label.name.isEmpty() || (colon + 1 < text.size() && !text[colon + 1].isSpace() && !fullWidth))
        return std::nullopt;
    judgeWords(label);
    if (label.words.size() > mostWords)
        return std::nullopt;
    qsizetype end = colon;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    label.printed = head.span(0, end);
    static const QRegularExpression time(u"^ *(?:"_s + timePattern() + u") *"_s);
    static const QRegularExpression note(u"^ *(\\([^()]{1,60}\\)) *"_s);
    QStringView rest = QStringView(text).sliced(colon + 1);
    qsizetype speech = colon + 1;
    if (const auto match = time.matchView(rest); match.hasMatch()) {
        label.style = LabelStyle::Timed;
        label.wide = true;
        speech += match.capturedLength();
    } else if (const auto noted = note.matchView(rest); noted.hasMatch() && isNote(noted.capturedView(1))) {
        label.note = head.span(speech + noted.capturedStart(1), speech + noted.capturedEnd(1));
        speech += noted.capturedLength();
    }
    while (speech < text.size() && text[speech] == u' ')
        ++speech;
    label.speech = head.position(speech);
    return label;
}

std::optional<Label> questionLabel(const Head &head)
{
    const QString &text = head.text;
    if (text.size() < 3 || (text[0] != u'Q' && text[0] != u'A'))
        return std::nullopt;
    const bool marked = text[1] == u'.' || text[1] == u':';
    qsizetype speech = marked ? 2 : 1;
    const qsizetype blanksFrom = speech;
    while (speech < text.size() && text[speech] == u' ')
        ++speech;
    const qsizetype blanks = speech - blanksFrom;
    if (blanks == 0 || (!marked && blanks < 2 && text[0] == u'A'))
        return std::nullopt;
    Label label;
    label.style = marked || text[0] == u'A' ? LabelStyle::QuestionAnswer : LabelStyle::BareQuestion;
    label.printed = head.span(0, 1);
    label.name = text.first(1);
    label.words = {label.name};
    label.wide = blanks >= 2;
    static const QRegularExpression note(u"^(\\([^()]{1,60}\\)) *"_s);
    if (const auto noted = note.matchView(QStringView(text).sliced(speech)); noted.hasMatch() && isNote(noted.capturedView(1))) {
        label.note = head.span(speech, speech + noted.capturedEnd(1));
        speech += noted.capturedLength();
    }
    label.speech = head.position(speech);
    return label;
}

std::optional<Label> fullStopLabel(const Head &head)
{
    static const QRegularExpression pattern(
        uR"(^((?:Mr|Mrs|Ms|Miss|Dr|Senator|Sen|Rep)\.? (?:\p{Lu}[\p{L}'’.-]*\.? ){0,3}(?:Mc|Mac|De|Di|La|Le|Van|Von|O['’])?\p{Lu}[\p{Lu}'’-]{1,}(?:,? (?:Jr|Sr|III|II)\b)?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?)"
        uR"(|(?:The (?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}{4,}(?: \p{Lu}{4,}){0,3}(?: pro tempore)?))(?: \(([^()]{1,40})\)){0,2}\. *(?=\S|$))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (head.text.isEmpty() || !u"MDTSR"_s.contains(head.text.front()))
        return std::nullopt;
    const auto match = pattern.matchView(head.text);
    if (!match.hasMatch())
        return std::nullopt;
    Label label;
    label.style = LabelStyle::FullStop;
    label.name = match.captured(1);
    label.detail = match.captured(2);
    label.words = label.name.split(u' ', Qt::SkipEmptyParts);
    label.printed = head.span(0, match.capturedEnd(match.lastCapturedIndex()) + (match.hasCaptured(2) ? 1 : 0));
    label.speech = head.position(match.capturedLength());
    return label;
}

std::optional<Label> timedLabel(const Head &head)
{
    static const QRegularExpression pattern(u"^(\\S.{0,60}?)( +)"_s + timePattern() + u" *$"_s);
    if (!head.whole || head.text.size() > 90)
        return std::nullopt;
    const auto match = pattern.matchView(head.text);
    if (!match.hasMatch())
        return std::nullopt;
    Label label;
    label.style = LabelStyle::Timed;
    label.name = match.captured(1).simplified();
    label.printed = head.span(0, match.capturedEnd(1));
    label.speech = head.position(head.text.size());
    label.wide = match.capturedLength(2) >= 2;
    judgeWords(label);
    const bool sentence = std::ranges::any_of(label.name, [](QChar c) { return u".?!;:\"“”"_s.contains(c); })
        && !Words::isTitle(label.words.first());
    if (sentence || label.words.size() > 6)
        return std::nullopt;
    return label;
}

// "[00:12:34] Anna Berg: …": the time goes before the label.
qsizetype leadingTime(QStringView paragraph)
{
    static const QRegularExpression pattern(u"^\\s*(?:"_s + timePattern() + u")\\s*(?:[-–|]\\s*)?"_s);
    const auto match = pattern.matchView(paragraph.first(std::min<qsizetype>(paragraph.size(), 40)));
    return match.hasMatch() ? match.capturedLength() : 0;
}

}

QStringList Label::wordsBeforeComma() const
{
    return name.section(u',', 0, 0).split(u' ', Qt::SkipEmptyParts);
}

QStringList Label::wordsAfterComma() const
{
    return name.section(u',', 1).split(u' ', Qt::SkipEmptyParts);
}

std::optional<Label> labelAt(QStringView paragraph)
{
    // Nearly every paragraph has none, and there may be millions.
    const auto mayBeginWithLabel = [](QStringView text) {
        const QStringView head = text.first(std::min(text.size(), headSize));
        return !head.isEmpty() && (QStringView(u"QAMDTSR*_[").contains(head.front()) || head.contains(u':') || head.contains(u'：'));
    };
    qsizetype skipped = 0;
    while (skipped < paragraph.size() && paragraph[skipped].isSpace())
        ++skipped;
    if (skipped < paragraph.size() && (paragraph[skipped].isDigit() || paragraph[skipped] == u'[' || paragraph[skipped] == u'('))
        skipped += leadingTime(paragraph.sliced(skipped));
    paragraph = paragraph.sliced(skipped);
    if (!mayBeginWithLabel(paragraph))
        return std::nullopt;
    const Head head = headOf(paragraph);
    if (head.text.isEmpty())
        return std::nullopt;
    auto label = questionLabel(head);
    if (!label)
        label = fullStopLabel(head);
    if (!label)
        label = colonLabel(head);
    if (!label)
        label = timedLabel(head);
    if (!label)
        return std::nullopt;
    label->bold = head.bold;
    const auto moved = [skipped](Core::TextSpan span) { return Core::TextSpan{span.begin + skipped, span.end + skipped}; };
    label->printed = moved(label->printed);
    if (!label->note.isEmpty())
        label->note = moved(label->note);
    label->speech += skipped;
    return label;
}

bool beginsWithSureLabel(QStringView line)
{
    if (line.isEmpty() || !(line.front().isUpper() || line.front() == u'*'))
        return false;
    const auto label = labelAt(line);
    if (!label)
        return false;
    if (label->style == LabelStyle::Colon)
        return (label->allCaps || label->bold || Words::isQuestioner(label->name)) && label->isNameShaped()
            && !Words::isStopped(label->words);
    return label->style != LabelStyle::BareQuestion || label->wide;
}

}
