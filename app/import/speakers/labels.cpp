// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labels.h"

#include "import/speakers/introductions.h"
#include "import/speakers/labelhead.h"
#include "import/speakers/labelprefix.h"
#include "import/speakers/labelshapes.h"
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

bool isNote(QStringView inside)
{
    return inside.size() <= longestNote && Words::isNote(inside);
}

// A dot inside a label ends an abbreviation or an initial; any other one ends a sentence.
bool isAbbreviation(QStringView text, qsizetype dot)
{
    qsizetype begin = dot;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    const QStringView word = text.sliced(begin, dot - begin);
    return word.size() == 1 || (!word.isEmpty() && word.size() <= 4 && word.front().isUpper())
        || Words::isAbbreviation(word);
}

// "היו\"ר": Hebrew abbreviates with it.
bool isInsideWord(QStringView text, qsizetype mark)
{
    const auto hebrew = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].script() == QChar::Script_Hebrew;
    };
    return hebrew(mark - 1) && hebrew(mark + 1);
}

// "[SPEAKER_00]:": the brackets are the name's.
bool isBracketedName(QStringView text, qsizetype close)
{
    qsizetype next = close + 1;
    while (next < text.size() && text[next] == u' ')
        ++next;
    return next < text.size() && text[next] == u':';
}

/// Reads up to the colon; brackets go to note or detail. Returns the index of the colon in `head`, or -1.
qsizetype readColonLabel(const LabelHead &head, Label &label)
{
    const QString &text = head.text;
    bool bracketed = false;
    for (qsizetype i = 0; i < text.size() && i <= longestLabel; ++i) {
        const QChar c = text[i];
        if (c == u':' || c == u'：')
            return i;
        if (c == u'(' || c == u'[' || (c == u'<' && i == 0)) {
            const qsizetype close = text.indexOf(c == u'(' ? u')' : c == u'[' ? u']' : u'>', i);
            if (close < 0 || close - i > longestNote || (i == 0 && !isBracketedName(text, close)))
                return -1;
            if (i == 0) {
                label.name = text.sliced(1, close - 1);
                i = close;
                continue;
            }
            const QStringView inside = QStringView(text).sliced(i + 1, close - i - 1).trimmed();
            if (isNote(inside))
                label.note = head.span(i, close + 1);
            else
                label.addDetail(inside);
            i = close;
            bracketed = true;
        } else if (c == u'.' ? !isAbbreviation(text, i)
                : c == u'"'  ? !isInsideWord(text, i)
                             : u"?!;“”„«»…—=<>{}|•"_s.contains(c)) {
            return -1;
        } else if (c == u'-' && i > 0 && text[i - 1] == u' ' && i + 1 < text.size() && text[i + 1] == u' ') {
            return -1;
        } else if (bracketed && c.isLower() && text[i - 1] == u' ') {
            // "TOM ÅKER (M) replik:": what kind of speech it is.
            const qsizetype end = text.indexOf(u':', i);
            if (end < 0 || end - i > longestNote)
                return -1;
            label.addDetail(QStringView(text).sliced(i, end - i).trimmed());
            return end;
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
    label.tight = colon + 1 < text.size() && !text[colon + 1].isSpace() && !fullWidth;
    // "Anna:Good", and neither "https://" nor "3:1".
    const bool opens = !label.tight || text[colon + 1].isUpper() || text[colon + 1].isTitleCase()
        || (text[colon + 1].isLetter() && !text[colon + 1].isLower()) || u"\"“„«¿¡(["_s.contains(text[colon + 1]);
    if (label.name.isEmpty() || !opens)
        return std::nullopt;
    judgeWords(label);
    label.introduction = introductionOf(label);
    if (label.words.size() > (label.introduction == Introduction::None ? mostWords : mostWordsWithOffice))
        return std::nullopt;
    qsizetype end = colon;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    label.printed = head.span(0, end);
    static const QRegularExpression time(u"^ *[\\[(]?"_s + labelTimePattern() + u"[\\])]? *$"_s);
    static const QRegularExpression timeAndWords(u"^ *[\\[(]?"_s + labelTimePattern() + u"[\\])]? *"_s);
    static const QRegularExpression note(u"^ *(\\([^()]{1,60}\\)) *"_s);
    QStringView rest = QStringView(text).sliced(colon + 1);
    qsizetype speech = colon + 1;
    auto match = time.matchView(rest);
    if (!match.hasMatch())
        match = timeAndWords.matchView(rest);
    if (match.hasMatch()) {
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
    if (speech >= text.size() || (blanks == 0 && !(marked && text[speech].isUpper() && text.indexOf(u'.', 2) != 3)))
        return std::nullopt;
    Label label;
    label.style = marked || text[0] == u'A' ? LabelStyle::QuestionAnswer : LabelStyle::BareQuestion;
    label.tight = !marked && blanks < 2;
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
        uR"(^((?:\p{Lu}\p{L}+)\.? (?:\p{Lu}[\p{L}'’.-]*\.? ){0,3}(?:Mc|Mac|De|Di|La|Le|Van|Von|O['’])?\p{Lu}[\p{Lu}'’-]{1,}(?:,? (?:Jr|Sr|III|II)\b)?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?)"
        uR"(|(?:The (?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}{4,}(?: \p{Lu}{4,}){0,3}(?: pro tempore)?))(?: \(([^()]{1,40})\)){0,2}\. *(?=\S|$))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringView first = QStringView(head.text).first(std::max<qsizetype>(head.text.indexOf(u' '), 0));
    if (first != u"The" && !Words::isTitle(first))
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
    static const QRegularExpression pattern(
        u"^(\\S.{0,60}?)( +(?:[-–—|•·] +)?(?:\\p{L}+ \\p{L}+ )?)[\\[(]?"_s + labelTimePattern() + u"[\\])]? *$"_s);
    if (!head.whole || head.text.size() > 90 || !head.text.contains(u':'))
        return std::nullopt;
    const auto match = pattern.matchView(head.text);
    if (!match.hasMatch())
        return std::nullopt;
    Label label;
    label.style = LabelStyle::Timed;
    // "[Anna Berg] 11:02:09", as Zoom writes it.
    const qsizetype bracket = head.text.startsWith(u'[') && head.text[match.capturedEnd(1) - 1] == u']' ? 1 : 0;
    label.name = head.text.sliced(bracket, match.capturedEnd(1) - 2 * bracket).simplified();
    label.printed = head.span(bracket, match.capturedEnd(1) - bracket);
    label.speech = head.position(head.text.size());
    const bool bracketed = QStringView(u"([").contains(head.text[match.capturedEnd(2)]);
    label.wide = match.capturedLength(2) >= 2 || bracketed || bracket > 0;
    if (label.name.endsWith(u','))
        label.name.chop(1);
    judgeWords(label);
    const bool sentence = std::ranges::any_of(label.name, [](QChar c) { return u".?!;:\"“”"_s.contains(c); })
        && !Words::isTitle(label.words.first());
    if (sentence || label.words.size() > 6)
        return std::nullopt;
    return label;
}

/// "From Anna Berg to Everyone": the name alone.
void takeChatName(Label &label)
{
    if (label.words.size() < 2 || !Words::opensChatLine(label.words.first()))
        return;
    qsizetype end = 2;
    while (end < label.words.size() && !Words::addressesChatLine(label.words[end]))
        ++end;
    if (end < label.words.size())
        label.addDetail(label.words.sliced(end).join(u' '));
    label.name = label.words.sliced(1, end - 1).join(u' ');
    judgeWords(label);
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

void Label::move(qsizetype units)
{
    for (Core::TextSpan *span : {&printed, &note}) {
        if (!span->isEmpty())
            *span = {span->begin + units, span->end + units};
    }
    speech += units;
}

void Label::addDetail(QStringView more)
{
    detail += detail.isEmpty() ? more.toString() : u", "_s + more;
}

std::optional<Label> labelAt(QStringView paragraph)
{
    const LabelPrefix prefix = labelPrefix(paragraph);
    const qsizetype skipped = prefix.length;
    paragraph = paragraph.sliced(skipped);
    // Nearly every paragraph has none, and there may be millions.
    const QStringView start = paragraph.first(std::min(paragraph.size(), labelHeadSize));
    if (start.isEmpty() || !(start.front().isLetter() || u"*_[(<"_s.contains(start.front())))
        return std::nullopt;
    const LabelHead head = labelHeadOf(paragraph);
    if (head.text.isEmpty())
        return std::nullopt;
    auto label = prefix.heading ? std::nullopt : questionLabel(head);
    // "A SRA. NEVES - …", "A Sr.ª Neves: …": an article, not an answer.
    if (label && label->tight) {
        auto other = endedLabel(head);
        if (!other)
            other = colonLabel(head);
        if (other && other->words.size() >= 2 && Words::isHonorific(other->words[1]))
            label = other;
    }
    if (!label)
        label = fullStopLabel(head);
    if (!label)
        label = recordStopLabel(head);
    if (!label)
        label = colonLabel(head);
    if (!label)
        label = timedLabel(head);
    if (!label)
        label = shapedLabel(head);
    if (!label)
        return std::nullopt;
    if (prefix.timed)
        takeChatName(*label);
    label->telling = prefix.isTelling();
    label->numbered = prefix.numbered;
    label->bold = head.bold;
    label->move(skipped);
    return label;
}

std::optional<Label> aloneLabelAt(QStringView paragraph)
{
    const LabelPrefix prefix = labelPrefix(paragraph);
    auto label = aloneLabel(labelHeadOf(paragraph.sliced(prefix.length)));
    if (!label)
        return std::nullopt;
    label->telling = prefix.isTelling();
    label->numbered = prefix.numbered;
    label->move(prefix.length);
    return label;
}

bool beginsWithLikelyLabel(QStringView paragraph)
{
    const auto label = labelAt(paragraph);
    return label && !needsEvidence(label->style) && !label->tight && !label->numbered;
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
    if (label->style == LabelStyle::RecordStop || needsEvidence(label->style) || label->tight)
        return false; // prose may break a line before "M. le ministre."
    return label->style != LabelStyle::BareQuestion || label->wide;
}

}
