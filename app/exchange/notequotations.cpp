// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Block quotations and callouts in notes, and what is kept of any quotation.
#include "exchange/notereader.h"

#include <utility>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;
using Import::BlockKind;
using Import::MdParagraph;

namespace {

constexpr qsizetype longestWho = 160; // of the line that says whose words a quotation is

bool isWho(QStringView line)
{
    static const QRegularExpression pattern(uR"(^(?:[—–―]|--+|~)\s*[\p{L}\[@])"_s);
    return line.size() <= longestWho && pattern.matchView(line).hasMatch();
}

/// Set off by $$, with nothing else beside it.
bool isFormula(const QString &text)
{
    return text.startsWith("$$"_L1) && text.endsWith("$$"_L1);
}

}

/// Which sort of a block quotation it is: most callouts hold the writer's own words.
NoteReader::Callout NoteReader::calloutAt(const QString &text)
{
    static const QRegularExpression quoting(
        u"quote|cite|highlight|annotation"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression page(uR"(^\p{L}{1,8}\.?\s*\d+$)"_s);
    const auto match = calloutHead().match(text);
    if (!match.hasMatch())
        return Callout::None;
    const QString title = plainWords(withoutReferences(match.captured(2)));
    if (isAboutText(title))
        return Callout::Other;
    const bool quotes = quoting.match(match.captured(1)).hasMatch()
        || match.capturedView(2).contains(NoteSign::reference) || page.match(title).hasMatch();
    return quotes ? Callout::Quotation : Callout::Other;
}

void NoteReader::readQuoted(const MdParagraph &paragraph, QString text)
{
    if (std::exchange(m_begins, false) && m_callout == Callout::Quotation)
        text = text.remove(calloutHead()).trimmed();
    takeBlockId(text);
    if (text.isEmpty() || paragraph.kind == BlockKind::TableRow || isFormula(text))
        return;
    const int depth = paragraph.kind == BlockKind::BlockQuotation ? paragraph.level : m_depth;
    const auto reference = noteReference().match(text);
    const bool isReferred = reference.hasMatch() && !plainWords(text.first(reference.capturedStart())).isEmpty();
    if (isComment(paragraph, depth, isReferred)) {
        if (!m_words.isEmpty())
            m_comments.append(plainLines(withoutReferences(text)).join(u'\n'));
        return;
    }
    if (m_isReferred && !m_words.isEmpty()) // another one in the same block
        finishQuotation();
    if (m_words.isEmpty()) {
        m_depth = depth;
        m_quoteLevel = paragraph.kind == BlockKind::ListItem ? paragraph.level : 0;
    }
    const auto [words, comment] = partedQuotation(text, isReferred ? reference.capturedStart() : -1);
    if (const QStringList lines = plainLines(words); !lines.isEmpty()) {
        m_words.append(lines.join(u' '));
        m_lastLine = lines.constLast();
    }
    if (const QStringList lines = plainLines(comment); !lines.isEmpty())
        m_comments.append(lines.join(u'\n'));
}

/// What stands in a quotation and is somebody's thought of it: what comes behind its reference, and in a callout a list below
/// the words, or what is quoted more or less deep than they are.
bool NoteReader::isComment(const MdParagraph &paragraph, int depth, bool isReferred) const
{
    if (paragraph.kind == BlockKind::Heading)
        return true;
    if (m_words.isEmpty())
        return false;
    const bool isBeside =
        m_callout == Callout::Quotation && (paragraph.kind == BlockKind::ListItem || depth != m_depth);
    return isBeside || (m_isReferred && !isReferred);
}

/// A paragraph's words, and what is said of them. `reference`: where the first one behind words begins; -1: none does.
std::pair<QString, QString> NoteReader::partedQuotation(const QString &text, qsizetype reference)
{
    static const QRegularExpression marked(
        uR"(^==(?=\S)(.+?)==[ \t]*(?:\n|$))"_s, QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = marked.match(text); m_words.isEmpty() && match.hasMatch()) {
        m_isReferred = true;
        return {match.captured(1), withoutReferences(text.sliced(match.capturedEnd()))};
    }
    if (reference >= 0) {
        m_isReferred = true;
        // Between references there are words, and nothing that is thought of them.
        const QString behind = text.sliced(reference);
        qsizetype end = 0;
        bool hasWords = false;
        for (const auto &match : noteReference().globalMatchView(behind)) {
            hasWords = hasWords || !plainWords(behind.sliced(end, match.capturedStart() - end)).isEmpty();
            end = match.capturedEnd();
        }
        if (!hasWords)
            return {text.first(reference), behind.sliced(end)};
        return {withoutReferences(text), {}};
    }
    const QString words = withoutReferences(text);
    if (words.size() < text.size())
        m_isReferred = !m_words.isEmpty() || !plainWords(words).isEmpty();
    // “words” on lines of their own, and a comment on the next
    const QString shown = words.trimmed();
    if (m_callout != Callout::Quotation || !m_words.isEmpty() || shown.isEmpty() || !openingMarks().contains(shown[0]))
        return {words, {}};
    for (qsizetype end = shown.indexOf(u'\n'); end > 0; end = shown.indexOf(u'\n', end + 1)) {
        const QStringView quoted = QStringView(shown).first(end).trimmed();
        if (closingMarks().contains(quoted.back()))
            return {quoted.toString(), shown.sliced(end)};
    }
    return {words, {}};
}

/// What is known of a quotation once it is over.
void NoteReader::finishQuotation()
{
    const QStringList words = std::exchange(m_words, {});
    const QStringList comments = std::exchange(m_comments, {});
    const bool isReferred = std::exchange(m_isReferred, false);
    if (words.isEmpty())
        return;
    QString exact = words.join(u'\n');
    // Whose words they are; but not the last line of a dialogue.
    const QStringView first = QStringView(words.constFirst()).left(longestWho);
    const bool saysWho = isWho(m_lastLine) && (m_lastLine.contains("[@"_L1) || !isWho(first));
    if (saysWho && exact.size() > m_lastLine.size())
        exact.chop(m_lastLine.size());
    if (!isReferred && (m_isAboutText || isBibliographic(exact)))
        return;
    if (!addQuotation(exact, m_quoteLevel))
        return;
    if (!m_idOfQuotation.isEmpty())
        identify(std::exchange(m_idOfQuotation, {}));
    for (const QString &comment : comments)
        appendNote(comment, true);
}

void NoteReader::closeQuotation()
{
    finishQuotation();
    m_callout = Callout::None;
    m_idOfQuotation.clear();
}

/// Whether it is one.
bool NoteReader::addQuotation(const QString &words, int level, const QStringList &tags)
{
    static const QRegularExpression sign(uR"(^(?:[&!✔]|\p{So}\x{FE0F}?)\s+)"_s); // before the words, in many a template
    m_pending.clear();
    QString shown = words.trimmed();
    WebAnnotation annotation;
    annotation.exact = withoutQuotationMarks(shown.remove(sign));
    annotation.tags = tags;
    if (annotation.exact.isEmpty() || isTemplate(annotation.exact)) {
        m_reach = Reach::Nothing;
        return false;
    }
    if (annotation.exact == "No highlighted text"_L1) // Hypothes.is' plugin, of a note on the whole page
        annotation.exact.clear();
    m_annotations.append(annotation);
    m_reach = Reach::Paragraph;
    m_level = level;
    return true;
}

/// To the last quotation, as far as it still reaches: tags, or its note.
bool NoteReader::addNote(const QString &text, bool isItem)
{
    if (m_annotations.isEmpty() || text.isEmpty())
        return false;
    const bool isTags = holdsTagsAlone(text);
    if (!isTags && (m_reach == Reach::Tags || (m_reach == Reach::List && !isItem)))
        m_reach = Reach::Nothing;
    if (m_reach == Reach::Nothing)
        return false;
    appendNote(text, isTags || m_reach != Reach::All); // in a note of our own, # is a sign like any other
    if (!isTags && m_reach != Reach::All)
        m_reach = isItem ? Reach::List : Reach::Tags;
    return true;
}

void NoteReader::appendNote(const QString &text, bool hasTags)
{
    WebAnnotation &last = m_annotations.last();
    for (const QString &tag : hasTags ? tagsIn(text) : QStringList()) {
        if (!last.tags.contains(tag))
            last.tags.append(tag);
    }
    if (!text.isEmpty() && !holdsTagsAlone(text))
        last.note += (last.note.isEmpty() ? QString() : u"\n"_s) + text;
}

/// “^id” at the end of a block, by which other notes lead to it.
void NoteReader::takeBlockId(QString &text)
{
    static const QRegularExpression pattern(uR"((?:^|\s)\^([A-Za-z0-9-]+)$)"_s);
    if (const auto match = pattern.match(text); match.hasMatch()) {
        m_idOfQuotation = match.captured(1);
        text = text.first(match.capturedStart()).trimmed();
    }
}

void NoteReader::identify(const QString &block)
{
    static const QRegularExpression ours(uR"(^cr-([0-9a-f]{8,32})$)"_s);
    if (const auto match = ours.match(block); match.hasMatch() && !m_annotations.isEmpty()) {
        m_annotations.last().idBegin = match.captured(1);
        m_reach = Reach::All;
    }
}

}
