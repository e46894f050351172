// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labels.h"

#include "import/speakers/introductions.h"
#include "import/speakers/labelhead.h"
#include "import/speakers/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 150;
constexpr qsizetype mostWords = 16;
constexpr qsizetype mostWordsWithOffice = 24;
constexpr qsizetype longestNote = 60;

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
    static const QRegularExpression refusal(
        u"no translation|not translated|no interpretation"_s, QRegularExpression::CaseInsensitiveOption);
    return inside.size() <= longestNote && pattern.matchView(inside).hasMatch()
        && !refusal.matchView(inside).hasMatch();
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
qsizetype readColonLabel(const LabelHead &head, Label &label)
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
                label.addDetail(inside);
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

std::optional<Label> colonLabel(const LabelHead &head)
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
    label.introduction = introductionOf(label);
    if (label.words.size() > (label.introduction == Introduction::None ? mostWords : mostWordsWithOffice))
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

std::optional<Label> questionLabel(const LabelHead &head)
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
    if (const auto noted = note.matchView(QStringView(text).sliced(speech));
        noted.hasMatch() && isNote(noted.capturedView(1))) {
        label.note = head.span(speech, speech + noted.capturedEnd(1));
        speech += noted.capturedLength();
    }
    label.speech = head.position(speech);
    return label;
}

std::optional<Label> fullStopLabel(const LabelHead &head)
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

std::optional<Label> timedLabel(const LabelHead &head)
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

void Label::addDetail(QStringView more)
{
    detail += detail.isEmpty() ? more.toString() : u", "_s + more;
}

std::optional<Label> labelAt(QStringView paragraph)
{
    // Nearly every paragraph has none, and there may be millions.
    const auto mayBeginWithLabel = [](QStringView text) {
        const QStringView head = text.first(std::min(text.size(), labelHeadSize));
        return !head.isEmpty()
            && (QStringView(u"QAMDTSR*_[").contains(head.front()) || head.contains(u':') || head.contains(u'：'));
    };
    qsizetype skipped = 0;
    while (skipped < paragraph.size() && paragraph[skipped].isSpace())
        ++skipped;
    if (skipped < paragraph.size()
        && (paragraph[skipped].isDigit() || paragraph[skipped] == u'[' || paragraph[skipped] == u'('))
        skipped += leadingTime(paragraph.sliced(skipped));
    paragraph = paragraph.sliced(skipped);
    if (!mayBeginWithLabel(paragraph))
        return std::nullopt;
    const LabelHead head = labelHeadOf(paragraph);
    if (head.text.isEmpty())
        return std::nullopt;
    auto label = questionLabel(head);
    if (!label)
        label = fullStopLabel(head);
    if (!label)
        label = recordStopLabel(head);
    if (!label)
        label = colonLabel(head);
    if (!label)
        label = timedLabel(head);
    if (!label)
        return std::nullopt;
    label->bold = head.bold;
    const auto moved = [skipped](
                           Core::TextSpan span) { return Core::TextSpan{span.begin + skipped, span.end + skipped}; };
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
    if (label->style == LabelStyle::RecordStop)
        return false; // prose may break a line before "M. le ministre."
    return label->style != LabelStyle::BareQuestion || label->wide;
}

}
