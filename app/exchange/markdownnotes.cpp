// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownnotes.h"

#include "import/formats/markdown/mdparser.h"
#include "import/text/decoder.h"
#include "import/text/frontmatter.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;
using Import::BlockKind;
using Import::MdParagraph;
using Import::MdPiece;

namespace {

constexpr qsizetype largestNotes = 4 << 20; // bytes; a long life's notes, and marks take many times their room
constexpr qsizetype contextOfMark = 32; // of a highlight, on each side
constexpr qsizetype longestWho = 160; // of the line that says whose words a quotation is

// What the parser shall show that it would not by itself; no text has them.
constexpr QChar zotero(u'\x02'); // around what a link into Zotero shows
constexpr QChar divide(u'\x03'); // a paragraph of its own: what follows belongs to nothing before

/// The text of a note as its parser shall see it.
QString prepared(QString text)
{
    static const QRegularExpression link(uR"(\[([^\[\]\n]*)\]\(<?zotero://[^\s()<>\[\]]*>?\))"_s);
    static const QRegularExpression mark(uR"(</?mark(?:\s[^<>\n]{0,200})?>)"_s);
    // Comments that Obsidian does not show, and lines between parts.
    static const QRegularExpression comment(
        uR"(^%%(?:[^%]++|%(?!%))*+%%[ \t]*$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression line(
        uR"(^\n[ ]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$)"_s, QRegularExpression::MultilineOption);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.remove(zotero).remove(divide);
    text.replace(link, QString(zotero + u"\\1"_s + zotero));
    text.replace(mark, u"=="_s);
    const QString divided = u"\n\n"_s + divide + u"\n\n"_s;
    return text.replace(comment, divided).replace(line, divided);
}

/// What a paragraph shows, its lines as lines.
QString shownLines(const MdParagraph &paragraph)
{
    QString text;
    for (const MdPiece &piece : paragraph.pieces)
        text += piece.what == MdPiece::Text ? piece.text : u"\n"_s;
    return text;
}

/// Without the marks of highlights and footnotes, on one line.
QString plainWords(QString text)
{
    static const QRegularExpression footnote(uR"(\[\^[^\[\]\s]+\])"_s);
    return text.remove(footnote).remove(u"=="_s).remove(zotero).simplified();
}

QStringList plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(plainWords(line));
    lines.removeAll(QString());
    return lines;
}

/// “([Author, 2020, p. 3](zotero://…))”, and without the parentheses.
const QRegularExpression &citation()
{
    static const QRegularExpression pattern(u"\\([^()\\x02]*\\x02[^\\x02]*\\x02[^()\\x02]*\\)|\\x02[^\\x02]*\\x02"_s);
    return pattern;
}

bool isWho(QStringView line)
{
    static const QRegularExpression pattern(uR"(^(?:[—–―]|--+|~)\s*[\p{L}\[@])"_s);
    return line.size() <= longestWho && pattern.matchView(line).hasMatch();
}

/// The tags in a text, without #. A number alone is none.
QStringList tagsIn(const QString &text)
{
    static const QRegularExpression tag(uR"((?<![^\s(])#([\p{L}\p{N}\p{M}\p{So}_/-]+))"_s);
    QStringList tags;
    for (const auto &match : tag.globalMatchView(text)) {
        const QString name = match.captured(1);
        const bool isNumber = std::ranges::all_of(name, [](QChar unit) { return unit.isDigit(); });
        if (!isNumber && !tags.contains(name))
            tags.append(name);
    }
    return tags;
}

bool holdsTagsAlone(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(?:#[^\s#]+\s*)+$)"_s);
    return pattern.match(text).hasMatch() && !tagsIn(text).isEmpty();
}

class NoteReader {
public:
    explicit NoteReader(const Import::FrontMatter &matter)
        : m_source(matter.metadata.address)
        , m_title(matter.metadata.title)
    {
        const auto first = [&](const QString &key) { return matter.values.value(key).value(0).trimmed(); };
        if (const QString source = first(u"source"_s); source.startsWith("[["_L1)) // a note of the text itself
            m_title = source.mid(2).section(u"]]"_s, 0, 0).section(u'|', 0, 0).section(u'/', -1);
        if (const QString id = first(u"crossread"_s); m_source.isEmpty() && !QUuid::fromString(id).isNull())
            m_source = u"urn:uuid:"_s + id;
    }

    void read(const MdParagraph &paragraph)
    {
        const QString text = shownLines(paragraph).trimmed();
        if (paragraph.quote != m_quote) {
            closeQuotation();
            m_quote = paragraph.quote;
            if (m_quote > 0)
                m_callout = calloutAt(text);
        }
        if (paragraph.quote > 0 && m_callout != Callout::Other && !isComment(paragraph))
            addToQuotation(text);
        else
            readOutside(paragraph, text);
    }

    [[nodiscard]] QList<WebAnnotation> take()
    {
        closeQuotation();
        for (WebAnnotation &annotation : m_annotations) {
            annotation.source = m_source;
            annotation.title = m_title;
        }
        return std::move(m_annotations);
    }

private:
    enum class Callout { None, Quotation, Other };
    enum class Reach { Nothing, Tags, List, Paragraph, All }; ///< what may still belong to the last quotation

    static const QRegularExpression &calloutPattern()
    {
        static const QRegularExpression pattern(uR"(^\[!([^\]\n]+)\][+-]?([^\n]*)(?:\n|$))"_s);
        return pattern;
    }
    /// Which sort of a block quotation it is: most callouts hold the writer's own words.
    static Callout calloutAt(const QString &text)
    {
        const auto match = calloutPattern().match(text);
        if (!match.hasMatch())
            return Callout::None;
        static const QRegularExpression quoting(
            u"quote|cite|highlight|annotation"_s, QRegularExpression::CaseInsensitiveOption);
        const bool quotes = quoting.match(match.captured(1)).hasMatch() || match.captured(2).contains(zotero);
        return quotes ? Callout::Quotation : Callout::Other;
    }
    /// In a callout, a list below the words is what somebody thinks of them.
    [[nodiscard]] bool isComment(const MdParagraph &paragraph) const
    {
        return m_callout == Callout::Quotation && paragraph.kind == BlockKind::ListItem && !m_words.isEmpty();
    }

    void addToQuotation(QString text)
    {
        if (m_words.isEmpty() && m_callout == Callout::Quotation)
            text.remove(calloutPattern());
        text.remove(citation());
        takeBlockId(text);
        const QStringList lines = plainLines(text);
        if (lines.isEmpty())
            return;
        m_words.append(lines.join(u' '));
        m_lastLine = lines.constLast();
    }

    /// What is known of a quotation once it is over.
    void closeQuotation()
    {
        const QStringList words = std::exchange(m_words, {});
        m_callout = Callout::None;
        if (words.isEmpty())
            return;
        QString exact = words.join(u'\n');
        // Whose words they are; but not the last line of a dialogue.
        const QStringView first = QStringView(words.constFirst()).left(longestWho);
        const bool saysWho = isWho(m_lastLine) && (m_lastLine.contains("[@"_L1) || !isWho(first));
        if (saysWho && exact.size() > m_lastLine.size())
            exact.chop(m_lastLine.size());
        add(exact);
        if (!m_idOfQuotation.isEmpty())
            identify(std::exchange(m_idOfQuotation, {}));
        for (const QString &comment : std::exchange(m_comments, {}))
            addNote(comment);
    }

    void add(const QString &words)
    {
        static const QRegularExpression marks(uR"(^[“„«"”]([^“„«”»"]+)[”“»"]$)"_s);
        WebAnnotation annotation;
        annotation.exact = words.trimmed();
        if (const auto quoted = marks.match(annotation.exact); quoted.hasMatch())
            annotation.exact = quoted.captured(1).trimmed();
        if (annotation.exact.isEmpty())
            return;
        m_annotations.append(annotation);
        m_reach = Reach::Paragraph;
    }

    void readOutside(const MdParagraph &paragraph, QString text)
    {
        if (paragraph.quote > 0) { // a callout that is no quotation, or what is thought of one
            if (m_callout == Callout::Quotation) {
                m_comments.append(plainWords(text));
            } else {
                text.remove(calloutPattern());
                addNote(plainWords(text));
            }
            return;
        }
        if (text == divide || paragraph.kind == BlockKind::Heading) {
            m_reach = Reach::Nothing;
            if (paragraph.kind == BlockKind::Heading && paragraph.level == 1 && m_title.isEmpty()
                && m_annotations.isEmpty())
                m_title = plainWords(text);
            return;
        }
        takeBlockId(text);
        if (m_reach != Reach::Nothing && !m_idOfQuotation.isEmpty())
            identify(m_idOfQuotation);
        m_idOfQuotation.clear();
        static const QRegularExpression footnote(uR"(^\[\^[^\[\]\s]+\]:)"_s);
        if (text.isEmpty() || footnote.match(text).hasMatch() || readCited(text) || readHighlights(text))
            return;
        if (citation().match(text).hasMatch()) // a note on a page, or a picture: it is about no words
            m_reach = Reach::Nothing;
        else
            addNote(plainLines(text).join(u'\n'), paragraph.kind == BlockKind::ListItem);
    }

    /// “words” (Author, 2020, p. 3) what I think of them
    bool readCited(const QString &text)
    {
        static const QRegularExpression head(u"^(?:\\x02[^\\x02]*\\x02\\s*)?(?:==)?[“„«\"](?=\\S)"_s);
        static const QRegularExpression closing(u"[”“»\"](?:==|\\s)*(?=\\([^()\\x02]*\\x02|\\x02)"_s);
        static const QRegularExpression withYear(uR"([”“»"](?:==)?\s*\([^()]{1,160}\b\d{4}\b[^()]{0,40}\))"_s);
        static const QRegularExpression lastMark(uR"([”“»"](?=[^”“»"]*$))"_s);
        const auto begins = head.match(text);
        if (!begins.hasMatch())
            return false;
        const qsizetype from = begins.capturedEnd();
        auto ends = closing.match(text, from);
        if (!ends.hasMatch())
            ends = (begins.captured().startsWith(zotero) ? lastMark : withYear).match(text, from);
        if (!ends.hasMatch())
            return false;
        add(plainWords(text.sliced(from, ends.capturedStart() - from)));
        QString rest = text.sliced(ends.capturedEnd());
        rest.remove(citation());
        addNote(plainLines(rest).join(u'\n'));
        return true;
    }

    /// Words that are set off in a text; what stands around them is likely to be that of the text.
    bool readHighlights(const QString &text)
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
            annotation.prefix = text.sliced(from, match.capturedStart() - from);
            annotation.suffix = match.capturedLength(2) > 0
                ? QString()
                : behind.first(std::min({behind.size(), contextOfMark, next < 0 ? behind.size() : next})).toString();
            annotation.tags = tagsIn(match.captured(2));
            m_annotations.append(annotation);
            before = match.capturedEnd();
            found = true;
        }
        if (found)
            m_reach = Reach::Nothing;
        return found;
    }

    /// Of the last quotation, as far as it still reaches: tags, or its note.
    void addNote(const QString &text, bool isItem = false)
    {
        if (m_annotations.isEmpty() || text.isEmpty())
            return;
        const bool isTags = holdsTagsAlone(text);
        if (!isTags && (m_reach == Reach::Tags || (m_reach == Reach::List && !isItem)))
            m_reach = Reach::Nothing;
        if (m_reach == Reach::Nothing)
            return;
        WebAnnotation &last = m_annotations.last();
        if (isTags || m_reach != Reach::All) { // in a note of our own, # is a sign like any other
            for (const QString &tag : tagsIn(text)) {
                if (!last.tags.contains(tag))
                    last.tags.append(tag);
            }
        }
        if (isTags)
            return;
        last.note += (last.note.isEmpty() ? QString() : u"\n"_s) + text;
        if (m_reach != Reach::All)
            m_reach = isItem ? Reach::List : Reach::Tags;
    }

    /// “^id” at the end of a block, by which other notes lead to it.
    void takeBlockId(QString &text)
    {
        static const QRegularExpression pattern(uR"((?:^|\s)\^([A-Za-z0-9-]+)$)"_s);
        if (const auto match = pattern.match(text); match.hasMatch()) {
            m_idOfQuotation = match.captured(1);
            text = text.first(match.capturedStart()).trimmed();
        }
    }

    void identify(const QString &block)
    {
        static const QRegularExpression ours(uR"(^cr-([0-9a-f]{8,32})$)"_s);
        if (const auto match = ours.match(block); match.hasMatch() && !m_annotations.isEmpty()) {
            m_annotations.last().idBegin = match.captured(1);
            m_reach = Reach::All;
        }
    }

    QString m_source;
    QString m_title;
    QList<WebAnnotation> m_annotations;
    Reach m_reach = Reach::Nothing;
    int m_quote = 0; // the number of the block quotation that is read; 0: none
    Callout m_callout = Callout::None;
    QStringList m_words; // of that quotation, by paragraphs
    QString m_lastLine;
    QString m_idOfQuotation;
    QStringList m_comments;
};

}

Core::Result<QList<WebAnnotation>> readMarkdownNotes(
    const QByteArray &bytes, const QString &subject, const Core::Progress &progress)
{
    if (bytes.size() > largestNotes)
        return Core::failure(Core::ErrorCode::TooLarge, subject);
    const auto decoded = Import::decode(bytes, subject, {}, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    const Import::FrontMatter matter = Import::frontMatter(decoded->text);
    NoteReader reader(matter);
    for (const MdParagraph &paragraph : Import::parseMarkdown(prepared(decoded->text.sliced(matter.end)), 0)) {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        reader.read(paragraph);
    }
    return reader.take();
}

}
