// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs of a note are quotations, and whose note each of the others is. Block quotations: notequotations.cpp.
#include "exchange/notereader.h"

#include <algorithm>
#include <utility>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;
using Import::BlockKind;
using Import::MdParagraph;
using Import::MdPiece;

namespace {

constexpr qsizetype contextOfMark = 32; // of a highlight, on each side

/// What a paragraph shows, its lines as lines.
QString shownLines(const MdParagraph &paragraph)
{
    QString text;
    for (const MdPiece &piece : paragraph.pieces)
        text += piece.what == MdPiece::Text ? piece.text : u"\n"_s;
    return text;
}

/// On one line, since a line end in a paragraph is a blank.
QString inOneLine(const QString &text)
{
    return plainLines(text).join(u' ');
}

/// What is said behind a reference. A full stop says nothing, nor does the group of Hypothes.is.
QString saidBehind(const QString &text)
{
    static const QRegularExpression group(uR"(^[\s—–-]*Group:\s*\S+)"_s);
    static const QRegularExpression nothing(uR"(^[.,;:—–-]*$)"_s);
    const QString said = plainLines(withoutReferences(text).remove(group)).join(u'\n');
    return nothing.match(said).hasMatch() ? QString() : said;
}

/// "#important:" before the words.
qsizetype endOfLeadingTags(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(?:#[\p{L}\p{N}_/-]++\s*+:?\s*+)++)"_s);
    return std::max(qsizetype(0), pattern.match(text).capturedEnd());
}

}

NoteReader::NoteReader(const Import::FrontMatter &matter)
    : m_source(matter.metadata.address)
    , m_title(matter.metadata.title)
{
    const auto first = [&](const QString &key) { return matter.values.value(key).value(0).trimmed(); };
    if (const QString source = first(u"source"_s); source.startsWith("[["_L1)) // a note of the text itself
        m_title = source.mid(2).section(u"]]"_s, 0, 0).section(u'|', 0, 0).section(u'/', -1);
    if (const QString id = first(u"crossread"_s); m_source.isEmpty() && !QUuid::fromString(id).isNull())
        m_source = u"urn:uuid:"_s + id;
    m_isTitled = !m_title.isEmpty();
}

void NoteReader::read(const QList<MdParagraph> &paragraphs, qsizetype index)
{
    const MdParagraph &paragraph = paragraphs[index];
    const QString text = shownLines(paragraph).trimmed();
    if (paragraph.quote != m_quote) {
        closeQuotation();
        m_quote = paragraph.quote;
        m_begins = true;
        if (m_quote > 0)
            m_callout = calloutAt(text);
    }
    if (paragraph.quote > 0 && m_callout != Callout::Other)
        readQuoted(paragraph, text);
    else if (paragraph.quote == 0 && paragraph.kind == BlockKind::Heading)
        readHeading(paragraphs, index, text);
    else
        readOutside(paragraph, text);
}

QList<WebAnnotation> NoteReader::take()
{
    closeQuotation();
    flushPending();
    for (WebAnnotation &annotation : m_annotations) {
        if (annotation.source.isEmpty())
            annotation.source = m_source;
        if (annotation.title.isEmpty())
            annotation.title = m_title;
    }
    return std::move(m_annotations);
}

void NoteReader::readHeading(const QList<MdParagraph> &paragraphs, qsizetype index, const QString &text)
{
    static const QRegularExpression ofNote(uR"(^[^\p{L}\p{N}]*(?:notes?|comments?|annotation)[^\p{L}\p{N}]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    flushPending();
    const QString title = plainWords(text);
    const int level = paragraphs[index].level;
    m_reach = m_reach != Reach::Nothing && ofNote.match(title).hasMatch() ? Reach::All : Reach::Nothing;
    if (level == 1 && m_title.isEmpty() && m_annotations.isEmpty())
        m_title = title;
    m_isAboutText = isAboutText(title);
    if (level <= m_highlights)
        m_highlights = 0;
    if (!isHighlightsTitle(title))
        return;
    const auto isOver = [&](const MdParagraph &next) { return next.kind == BlockKind::Heading && next.level <= level; };
    const auto refers = [](const MdParagraph &next) {
        return std::ranges::any_of(
            next.pieces, [](const MdPiece &piece) { return piece.text.contains(NoteSign::reference); });
    };
    const auto begin = paragraphs.cbegin() + index + 1;
    m_highlights = level;
    m_hasReferences = std::any_of(begin, std::find_if(begin, paragraphs.cend(), isOver), refers);
}

void NoteReader::readOutside(const MdParagraph &paragraph, QString text)
{
    static const QRegularExpression footnote(uR"(^\[\^[^\[\]\s]+\]:)"_s);
    if (paragraph.quote > 0) { // a callout that is no quotation
        addNote(plainWords(text.remove(calloutHead())));
        return;
    }
    if (text == NoteSign::divide) {
        flushPending();
        m_reach = Reach::Nothing;
        return;
    }
    if (m_annotations.isEmpty())
        readFacts(text);
    takeProperties(text);
    takeBlockId(text);
    if (m_reach != Reach::Nothing && !m_idOfQuotation.isEmpty())
        identify(m_idOfQuotation);
    m_idOfQuotation.clear();
    if (text.isEmpty() || footnote.match(text).hasMatch())
        return;
    const auto reference = noteReference().match(text);
    const bool isItem = paragraph.kind == BlockKind::ListItem;
    if (isItem && !paragraph.mark.isEmpty() && paragraph.level <= m_level && !reference.hasMatch())
        m_reach = Reach::Nothing; // it stands beside the quotation, not below it
    if (readLabelled(text) || readCited(paragraph, text)
        || (reference.hasMatch() && readReferred(paragraph, text, reference)) || readHighlights(text))
        return;
    if (reference.hasMatch()) { // a note on a page, or a picture: it is about no words
        m_reach = Reach::Nothing;
        m_pending.clear();
    } else if (!addNote(plainLines(text).join(u'\n'), isItem)) {
        addPending(paragraph, inOneLine(text));
    }
}

/// Logseq says of each block what it is in lines of their own: "hl-page:: 3".
void NoteReader::takeProperties(QString &text)
{
    static const QRegularExpression property(
        uR"(^[ \t]*[A-Za-z0-9_-]+::(?:[ \t][^\n]*)?$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression ofPlace(
        uR"(^[ \t]*(?:hl-page::|ls-type:: annotation))"_s, QRegularExpression::MultilineOption);
    if (m_reach == Reach::All || !text.contains("::"_L1))
        return;
    const bool isPlace = ofPlace.match(text).hasMatch();
    text = text.remove(property).trimmed();
    if (isPlace)
        text += QString(2, NoteSign::reference);
}

/// Which text it is, as exports say it above the quotations: "URL: https://…", "full-title:: …".
void NoteReader::readFacts(const QString &text)
{
    static const QRegularExpression fact(
        uR"(^[^\p{L}\p{N}\n]{0,8}(url|reference|source|link|full[ -]title|title)[^\p{L}\p{N}\n:]{0,3}:{1,2}[ \t]*(\S[^\n]*)$)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QString shown = text;
    shown.remove(NoteSign::reference);
    for (const auto &match : fact.globalMatchView(shown)) {
        const QString value = match.captured(2).simplified();
        if (match.capturedView(1).endsWith("title"_L1, Qt::CaseInsensitive)) {
            if (!m_isTitled)
                m_title = withoutQuotationMarks(QString(value).remove(u" (highlights)"_s)); // of Readwise
        } else if (m_source.isEmpty() && (value.startsWith("https://"_L1) || value.startsWith("http://"_L1))) {
            m_source = value.section(u' ', 0, 0);
        }
    }
}

/// "Tags: …" and "Note: …", as programs write them below a quotation.
bool NoteReader::readLabelled(const QString &text)
{
    static const QRegularExpression tags(
        uR"(^(?:[A-Za-z]+ )?(?:tags|labels)\s*:\s*(.*)$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression note(uR"(^(notes?|comments?|annotation|thoughts?)\s*:\s*(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const bool isOwn = !m_annotations.isEmpty() && !m_annotations.constLast().idBegin.isEmpty();
    if (m_reach == Reach::Nothing || isOwn || text.contains(NoteSign::reference))
        return false;
    if (const auto match = tags.match(plainWords(text)); match.hasMatch()) {
        for (const QString &tag : listedTags(match.captured(1))) {
            if (!m_annotations.constLast().tags.contains(tag))
                m_annotations.last().tags.append(tag);
        }
        return true;
    }
    const auto match = note.match(plainLines(text).join(u'\n'));
    if (!match.hasMatch())
        return false;
    appendNote(match.captured(2), false);
    // That of Hypothes.is' plugin goes on in paragraphs that do not belong to the list.
    m_reach = match.capturedView(1).compare("annotation"_L1, Qt::CaseInsensitive) == 0 ? Reach::All : Reach::List;
    return true;
}

/// “words” (Author, 2020, p. 3) what I think of them
bool NoteReader::readCited(const MdParagraph &paragraph, const QString &text)
{
    static const QRegularExpression head(
        uR"(^(?:\x02[^\x02]*\x02\s*)?(?:==)?[)"_s + openingMarks() + uR"(]\s*(?=\S))"_s);
    static const QRegularExpression closing(u'[' + closingMarks() + uR"(](?:==|\s)*(?=\([^()\x02]*\x02|\[?\x02))"_s);
    static const QRegularExpression withYear(uR"([”“»"](?:==)?\s*\([^()]{1,160}\b\d{4}\b[^()]{0,40}\))"_s);
    static const QRegularExpression lastMark(uR"([”“»"」』](?=[^”“»"」』]*$))"_s);
    const qsizetype tags = endOfLeadingTags(text);
    const QString shown = text.sliced(tags);
    const auto begins = head.match(shown);
    if (!begins.hasMatch())
        return false;
    const qsizetype from = begins.capturedEnd();
    auto ends = closing.match(shown, from);
    if (!ends.hasMatch())
        ends = (begins.capturedView().startsWith(NoteSign::reference) ? lastMark : withYear).match(shown, from);
    if (!ends.hasMatch())
        return false;
    const int level = paragraph.kind == BlockKind::ListItem ? paragraph.level : 0;
    if (addQuotation(plainWords(shown.sliced(from, ends.capturedStart() - from)), level, tagsIn(text.first(tags))))
        addNote(saidBehind(shown.sliced(ends.capturedEnd())));
    return true;
}

/// words ([View Highlight](…)), words — [Updated on …](…) — Group: #Public; or a link alone, to the place of what stands
/// above.
bool NoteReader::readReferred(
    const MdParagraph &paragraph, const QString &text, const QRegularExpressionMatch &reference)
{
    static const QRegularExpression dashes(uR"((?<![\s—–-])[\s—–-]++$)"_s);
    static const QRegularExpression ofPlace(
        uR"(^[^\p{L}\p{N}]*(?:location|page|loc|seite)?[^\p{L}\p{N}]*$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colour(uR"(^([^"“”]*)["”]\s*+(?:\p{L}++\s*+){0,3}$)"_s); // words" Yellow Highlight
    if (!isPlaceLabel(reference.captured().section(NoteSign::reference, 1, 1)))
        return false;
    const qsizetype tags = std::min(endOfLeadingTags(text), reference.capturedStart());
    const QString before = text.sliced(tags, reference.capturedStart() - tags).trimmed();
    QString words = inOneLine(before).remove(dashes);
    const QString behind = saidBehind(text.sliced(reference.capturedStart()));
    const bool isMarked = before.size() > 4 && before.startsWith("=="_L1) && before.endsWith("=="_L1);
    if (!isMarked && !behind.isEmpty() && !holdsTagsAlone(behind)) // a sentence with a link in it
        return false;
    int level = paragraph.kind == BlockKind::ListItem ? paragraph.level : 0;
    qsizetype begin = pendingBegin(paragraph);
    if (ofPlace.match(words).hasMatch()) {
        if (begin < 0 && !m_pending.isEmpty() && m_pending.constFirst().level == 0)
            begin = 0;
        if (begin < 0)
            return false;
        words.clear();
    } else if (words.endsWith(u':') || words.endsWith(u'：')) { // it says what the link is
        return false;
    } else if (const auto match = colour.match(words); match.hasMatch()) {
        words = match.captured(1);
    }
    if (begin >= 0) {
        level = m_pending[begin].level;
        QStringList parts;
        for (qsizetype i = begin; i < m_pending.size(); ++i)
            parts.append(m_pending[i].text);
        parts.append(words);
        words = parts.join(u'\n');
    }
    if (addQuotation(words, level, tagsIn(text.first(tags))))
        addNote(behind);
    return true;
}

/// Where the quotation begins of which this paragraph is the end; -1: here.
qsizetype NoteReader::pendingBegin(const MdParagraph &paragraph) const
{
    if (m_pending.isEmpty() || m_pending.constFirst().level == 0)
        return -1;
    const bool isItem = paragraph.kind == BlockKind::ListItem;
    const bool begins = isItem && !paragraph.mark.isEmpty();
    // In a list of quotations an item with items below it is one.
    if (m_highlights > 0 && (!begins || paragraph.level > m_pending.constFirst().level))
        return 0;
    if (!isItem || begins)
        return -1;
    const auto last = std::find_if(m_pending.crbegin(), m_pending.crend(),
        [&](const Pending &pending) { return pending.begins && pending.level == paragraph.level; });
    return last == m_pending.crend() ? -1 : m_pending.crend() - last - 1;
}

/// Words that are set off in a text; what stands around them is likely to be that of the text.
bool NoteReader::readHighlights(const QString &text)
{
    static const QRegularExpression mark(uR"(==(?=\S)([^=]+)(?<=\S)==((?:\s*#[^\s#=]+)*))"_s);
    bool found = false;
    qsizetype before = 0;
    for (const auto &match : mark.globalMatchView(text)) {
        const qsizetype from = std::max(before, match.capturedStart() - contextOfMark);
        const QStringView behind = QStringView(text).sliced(match.capturedEnd());
        const qsizetype next = behind.indexOf("=="_L1);
        WebAnnotation annotation;
        annotation.exact = plainWords(match.captured(1));
        if (isTemplate(annotation.exact))
            continue;
        annotation.prefix = text.sliced(from, match.capturedStart() - from);
        annotation.suffix = match.capturedLength(2) > 0
            ? QString()
            : behind.first(std::min({behind.size(), contextOfMark, next < 0 ? behind.size() : next})).toString();
        annotation.tags = tagsIn(match.captured(2));
        m_annotations.append(annotation);
        before = match.capturedEnd();
        found = true;
    }
    if (found) {
        m_reach = Reach::Nothing;
        m_pending.clear();
    }
    return found;
}

void NoteReader::addPending(const MdParagraph &paragraph, const QString &text)
{
    if (paragraph.kind == BlockKind::TableRow || text.isEmpty())
        return;
    const int level = paragraph.kind == BlockKind::ListItem ? paragraph.level : 0;
    const bool begins = level > 0 && !paragraph.mark.isEmpty();
    if (begins && !m_pending.isEmpty() && level <= std::max(1, m_pending.constFirst().level))
        flushPending();
    m_pending.append(Pending{level, begins, text});
}

/// What leads to no place is a quotation where it stands among quotations that have nothing that does.
void NoteReader::flushPending()
{
    const QList<Pending> pending = std::exchange(m_pending, {});
    if (pending.isEmpty() || pending.constFirst().level == 0 || m_highlights == 0 || m_hasReferences)
        return;
    if (!addQuotation(pending.constFirst().text, pending.constFirst().level))
        return;
    for (const Pending &below : pending.sliced(1))
        addNote(below.text, true);
    m_reach = Reach::Nothing;
}

}
