// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notetext.h"

#include <algorithm>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar refersTo = NoteSign::reference;

// What a link shows that leads to a place in a text, wherever it is kept.
QString placePattern()
{
    return uR"((?:View \p{L}+|Loc(?:ation|\.)? ?\d[\d–-]*|p(?:ages?|p?\.) ?\d[\d–-]*|Updated on [^\[\]\n]*|Time \d[\d:]*|[⤴🔗↗]\x{FE0F}?))"_s;
}

/// Annotations that lie in a note whole are taken out of it: what stands around them says the same once more.
QList<QByteArray> takeStored(QString &text)
{
    static const QRegularExpression pattern(
        uR"((?:^>[ ]?\[![^\n]*\n)?^>[ ]?%%\n>[ ]?```annotation-json\n>[ ]?(\{[^\n]*\})\n(?:>[^\n]*\n)*+(?:>[^\n]*\z)?(?:\^[A-Za-z0-9-]+)?)"_s,
        QRegularExpression::MultilineOption);
    QList<QByteArray> stored;
    for (const auto &match : pattern.globalMatchView(text))
        stored.append(match.captured(1).toUtf8());
    if (!stored.isEmpty())
        text.replace(pattern, QString(u"\n\n"_s + NoteSign::divide + u"\n\n"_s));
    return stored;
}

/// Links into other programs, and those that say themselves that they lead to a place. A link that shows a picture is none.
void signReferences(QString &text)
{
    // A page's address may have parentheses, in pairs.
    const QString address = uR"((?:[^\s()<>]++|\([^\s()<>]*+\))*+)"_s;
    static const QRegularExpression picture(uR"(!\[\[[^\[\]|\n]*\.pdf#page=[^\[\]\n]*\]\])"_s);
    static const QRegularExpression wiki(
        uR"(\[\[(?:zotero://[^\[\]|\n]*|[^\[\]|\n]*\.pdf#page=[^\[\]|\n]*)(?:\|([^\[\]\n]*))?\]\])"_s);
    static const QRegularExpression link(
        uR"(\[([^\[\]\n]*)\]\(<?(?:(?!https?:|file:|ftp:)[a-z][a-z0-9+.-]*://|https?://hyp\.is/|[^\s()<>]*\.pdf#page=))"_s
        + address + uR"(>?\))"_s);
    static const QRegularExpression place(
        uR"(\[()"_s + placePattern() + uR"()\]\(<?https?://)"_s + address + uR"(>?\))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString shown = refersTo + u"\\1"_s + refersTo;
    text.remove(picture).replace(wiki, shown).replace(link, shown).replace(place, shown);
}

bool isInQuotation(const QString &line)
{
    return QStringView(line).trimmed().startsWith(u'>');
}

bool closesCode(const QString &line, const QString &fence)
{
    static const QRegularExpression closing(uR"(^[ \t>]*(`{3,}|~{3,})[ \t]*$)"_s);
    const auto closes = closing.match(line);
    return closes.hasMatch() && closes.captured(1).startsWith(fence);
}

/// Whether the code that `fence` opened is closed below a line of it, before a heading or other code begins.
bool isClosedBelow(const QStringList &lines, qsizetype line, const QString &fence, bool isQuoted)
{
    constexpr qsizetype mostLines = 1000; // fences that nothing closes can be many
    static const QRegularExpression another(
        uR"(^[ \t>]*(?:#{1,6}[ \t]|(?:[-*+][ \t]+)?(?:`{3,}|~{3,})[ \t]*[^`~\s][^`]*$))"_s);
    const qsizetype end = std::min(lines.size(), line + mostLines);
    for (qsizetype i = line + 1; i < end && (!isQuoted || isInQuotation(lines[i])); ++i) {
        if (closesCode(lines[i], fence))
            return true;
        if (another.match(lines[i]).hasMatch())
            break;
    }
    return false;
}

/// Between fences nothing is a quotation; but where the closing one lacks, what leads to a place of a text is no code.
QString withoutCode(const QString &text)
{
    static const QRegularExpression opening(uR"(^([ \t>]*)(?:[-*+][ \t]+)?(`{3,}|~{3,})[^`]*$)"_s);
    QStringList lines = text.split(u'\n');
    QString fence; // of the code that is read
    qsizetype begin = 0; // its first line
    bool isQuoted = false;
    bool isClosed = false; // as far as that has been asked
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i];
        if (fence.isEmpty()) {
            if (const auto opens = opening.match(line); opens.hasMatch()) {
                fence = opens.captured(2);
                begin = i;
                isQuoted = opens.captured(1).contains(u'>');
                isClosed = false;
            }
            continue;
        }
        const bool isOver = isQuoted && !isInQuotation(line);
        const bool hasReference = line.contains(refersTo);
        isClosed = isClosed || (hasReference && !isOver && isClosedBelow(lines, i, fence, isQuoted));
        const bool isReferred = hasReference && !isClosed;
        if (!isOver && !isReferred && !closesCode(line, fence))
            continue;
        const QString blank = isQuoted ? u">"_s : QString();
        for (qsizetype j = begin; j < i; ++j) {
            if (!isReferred || opening.match(lines[j]).hasMatch())
                lines[j] = blank;
        }
        fence.clear();
        if (isOver)
            --i; // it may begin another
        else if (!isReferred)
            lines[i] = blank;
    }
    if (!fence.isEmpty()) {
        for (qsizetype j = begin; j < lines.size(); ++j)
            lines[j] = isQuoted ? u">"_s : QString();
    }
    return lines.join(u'\n');
}

/// Hypothes.is' plugin for Obsidian sets the next item right behind a note: "what I think.- words — [Updated on …](…)".
void partGluedItems(QString &text)
{
    const QString updated = refersTo + u"Updated on "_s;
    if (!text.contains(updated))
        return;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const qsizetype at = line.indexOf(refersTo);
        if (at < 0 || !QStringView(line).sliced(at).startsWith(updated))
            continue;
        const QStringView before = QStringView(line).first(at);
        const QStringView shown = before.trimmed();
        const bool isItem = shown.startsWith("- "_L1) || shown.startsWith("* "_L1);
        const qsizetype mark = before.lastIndexOf("- "_L1);
        const bool isGlued = mark > 0 && !before[mark - 1].isSpace();
        if (isGlued && (!isItem || shown.sliced(2).startsWith("Annotation:"_L1)))
            line.insert(mark, u'\n');
    }
    text = lines.join(u'\n');
}

/// Links in a list of tags are tags, too.
void unlinkTags(QString &text)
{
    static const QRegularExpression list(uR"(^[ \t>*+-]{0,40}(?:[A-Za-z]+ )?(?:tags|labels)[*_]{0,3}:[^\n]*)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(uR"(#?\[\[([^\[\]\n]*)\]\])"_s);
    QString out;
    qsizetype done = 0;
    for (const auto &match : list.globalMatchView(text)) {
        if (!match.capturedView().contains("[["_L1))
            continue;
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += match.captured().replace(link, u" #\\1"_s);
        done = match.capturedEnd();
    }
    if (done > 0)
        text = out + QStringView(text).sliced(done);
}

}

NoteText noteText(QString markdown)
{
    static const QRegularExpression highlight(uR"(<span class="highlight"[^<>\n]{0,200}>([^<>\n]*)</span>)"_s);
    static const QRegularExpression mark(uR"(</?mark(?:\s[^<>\n]{0,200})?>)"_s);
    static const QRegularExpression centre(
        uR"(</?center>)"_s); // of the title of a callout: it would be a line of its own
    // Comments that Obsidian does not show, and lines between parts.
    static const QRegularExpression comment(
        uR"(^%%(?:[^%]++|%(?!%))*+%%[ \t]*$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression line(
        uR"(^\n[ ]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$)"_s, QRegularExpression::MultilineOption);
    markdown.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    markdown.remove(NoteSign::reference).remove(NoteSign::divide);
    NoteText note;
    note.annotations = takeStored(markdown);
    signReferences(markdown);
    markdown = withoutCode(markdown);
    partGluedItems(markdown);
    unlinkTags(markdown);
    markdown.replace(highlight, u"==\\1=="_s).replace(mark, u"=="_s).remove(centre);
    const QString divided = u"\n\n"_s + NoteSign::divide + u"\n\n"_s;
    note.text = markdown.replace(comment, divided).replace(line, divided);
    return note;
}

const QRegularExpression &noteReference()
{
    static const QRegularExpression pattern(
        uR"(\([^()\x02]*\x02[^\x02]*\x02[^()\x02]*\)|\[\x02[^\x02]*\x02\]|\x02[^\x02]*\x02)"_s);
    return pattern;
}

QString withoutReferences(QString text)
{
    return text.remove(noteReference());
}

bool isPlaceLabel(const QString &label)
{
    static const QRegularExpression pattern(
        uR"(^[^\p{L}\p{N}]*(?:)"_s + placePattern() + uR"(|pdf|page|image|annotation|go to annotation|\d+|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(label).hasMatch();
}

const QRegularExpression &calloutHead()
{
    static const QRegularExpression pattern(uR"(^\[!([^\]\n]+)\][+-]?([^\n]*)(?:\n|$))"_s);
    return pattern;
}

QString plainWords(QString text)
{
    static const QRegularExpression footnote(uR"(\[\^[^\[\]\s]+\])"_s);
    return text.remove(footnote).remove(u"=="_s).remove(refersTo).simplified();
}

QStringList plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(plainWords(line));
    lines.removeAll(QString());
    return lines;
}

QString openingMarks()
{
    return u"“„‟«»‹›‚‘\"”「『《〈＂"_s;
}

QString closingMarks()
{
    return u"”“»«›‹’‘\"」』》〉＂"_s;
}

QString withoutQuotationMarks(const QString &words)
{
    if (words.size() < 3 || !openingMarks().contains(words.front()) || !closingMarks().contains(words.back()))
        return words;
    const QString inner = words.sliced(1, words.size() - 2);
    if (words.front() == words.back()) { // the next one opens again, or ends what this one began
        const qsizetype next = inner.indexOf(words.front());
        const bool opens = next <= 0 || inner[next - 1].isSpace() || inner[next - 1] == u'(';
        return opens ? inner.trimmed() : words;
    }
    int depth = 1;
    for (const QChar sign : inner) {
        depth += sign == words.front() ? 1 : sign == words.back() ? -1 : 0;
        if (depth == 0)
            return words;
    }
    return inner.trimmed();
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression tag(uR"((?<![^\s(])#([\p{L}\p{N}\p{M}\p{So}_/-]+))"_s);
    QStringList tags;
    for (const auto &match : tag.globalMatchView(text)) {
        const QString name = match.captured(1);
        const bool isNumber = std::ranges::all_of(name, [](QChar unit) { return unit.isDigit(); });
        if (!isNumber)
            tags.append(name);
    }
    tags.removeDuplicates();
    return tags;
}

bool holdsTagsAlone(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(?:#[^\s#]+\s*)+$)"_s);
    return pattern.match(text).hasMatch() && !tagsIn(text).isEmpty();
}

QStringList listedTags(const QString &list)
{
    QStringList tags;
    for (QString tag : list.split(list.contains(u'#') ? u'#' : u',', Qt::SkipEmptyParts)) {
        tag = tag.remove(u',').remove(u';').simplified().replace(u' ', u'-'); // a tag has no blanks
        if (!tag.isEmpty())
            tags.append(tag);
    }
    tags.removeDuplicates();
    return tags;
}

bool isTemplate(const QString &words)
{
    static const QRegularExpression pattern(uR"((?<![\p{L}\p{N}\\^_}])\{\{|\{%|<%)"_s); // not \frac{{a}}{b}
    return pattern.match(words).hasMatch();
}

bool isBibliographic(const QString &words)
{
    static const QRegularExpression pattern(
        uR"((?i:doi\.org/|\bdoi:|\[online\])|^\p{Lu}[\p{L}’'-]+, \p{Lu}[^\n]{0,1200}?\(\d{4}[a-z]?(?:, [^()]*)?\)\.)"_s);
    return pattern.match(words).hasMatch();
}

bool isAboutText(const QString &title)
{
    static const QRegularExpression pattern(
        uR"(^[^\p{L}\p{N}]*(?:abstract|bibliograph(?:y|ie)|references?|citations?|metadata|summary|info|tags)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(title).hasMatch();
}

bool isHighlightsTitle(const QString &title)
{
    static const QRegularExpression pattern(
        uR"(^[^\p{L}\p{N}]*(?:\p{L}+ )?(?:highlights|quotes|quotations|excerpts|zitate|exzerpte|摘录|划线)[^\p{L}\p{N}]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(title).hasMatch();
}

}
