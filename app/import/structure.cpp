// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/structure.h"

#include "import/languagelists.h"
#include "import/text/furniture.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;
using Core::DocumentKind;
using Core::ParagraphKind;

namespace {

constexpr qsizetype longestTitle = 220;
constexpr qsizetype titleSearch = 12; // paragraphs from the top that may be the title
constexpr qsizetype longestHeading = 100;
constexpr qsizetype mostHeadingWords = 14;
constexpr qsizetype longestCaption = 300;
constexpr qsizetype longestDirection = 120;
constexpr qsizetype shortestProse = 60;

QStringView textAt(const Core::Document &document, qsizetype index)
{
    return document.textOf(document.paragraphSpan(index)).trimmed();
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'”’»)]").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".?!…:;,").contains(text.back());
}

bool isProse(QStringView text)
{
    return text.size() >= shortestProse || endsSentence(text);
}

/// "photo" as it stands at the begin of a caption: "Photo", "PHOTO".
QString captionWords()
{
    QStringList forms;
    for (const QString &word : languageList(u"pages"_s, u"captions"_s))
        forms += {word.front().toUpper() + word.sliced(1), word.toUpper()};
    return forms.join(u'|');
}

bool isCaption(QStringView text)
{
    const auto words = [](const char16_t *key) { return languagePattern(u"pages"_s, QString(key)); };
    static const QRegularExpression pattern(uR"((?:^|[\s(.—–])(?:)"_s + captionWords() + u")(?i: "_s
            + words(u"captionCredit") + uR"()?\s?[:©/]|^(?i:)"_s + words(u"captionBy") + uR"()\b|^(?i:)"_s
            + words(u"captionArchive") + uR"() ?[-–—:]|^©|)"_s + words(u"agencies") + u"[^.]{0,30}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList begins =
        languageList(u"pages"_s, u"captionBy"_s) + languageList(u"pages"_s, u"captionArchive"_s);
    static const QStringList agencies = languageList(u"pages"_s, u"agencies"_s);
    // The pattern is dear.
    const bool telling = std::ranges::any_of(text, [](QChar c) { return u":/©"_s.contains(c); })
        || std::ranges::any_of(begins, [&](const QString &word) { return text.startsWith(word, Qt::CaseInsensitive); })
        || std::ranges::any_of(agencies, [&](const QString &agency) { return text.contains(agency); });
    return telling && text.size() <= longestCaption && pattern.matchView(text).hasMatch();
}

bool isStageDirection(QStringView text)
{
    if (text.size() > longestDirection || text.isEmpty() || (text.front() != u'(' && text.front() != u'['))
        return false;
    static const QRegularExpression pattern(uR"(^(?:\((?:[^()]+)\)[.\s]*|\[(?:[^\[\]]+)\][.\s]*)+$)"_s);
    return pattern.matchView(text).hasMatch();
}

bool looksLikeHeading(QStringView text)
{
    if (text.isEmpty() || text.size() > longestHeading || endsSentence(text))
        return false;
    const QChar first = text.front();
    const bool begins = first.isUpper() || first.isDigit() || QStringView(u"\"“«„‘").contains(first)
        || (first.isLetter() && !first.isLower());
    return begins && text.count(u' ') < mostHeadingWords;
}

class Classifier {
public:
    explicit Classifier(Core::Document &document)
        : m_document(document)
        , m_firstTurn(document.turns.isEmpty() ? document.paragraphs.size()
                                               : document.paragraphAt(document.turns.first().span.begin))
    {
    }

    void classify(bool structured)
    {
        markEvident();
        if (structured)
            takeTitle();
        if (m_document.title.isEmpty() && !structured)
            findTitle();
        if (!structured && m_document.kind != DocumentKind::Transcript)
            findHeadings();
    }

private:
    void markEvident()
    {
        auto turn = m_document.turns.cbegin();
        for (qsizetype i = 0; i < m_document.paragraphs.size(); ++i) {
            Core::Paragraph &paragraph = m_document.paragraphs[i];
            while (turn != m_document.turns.cend() && turn->span.begin < paragraph.begin)
                ++turn;
            const Core::TextSpan span = m_document.paragraphSpan(i);
            const bool labelled = turn != m_document.turns.cend() && turn->span.begin < span.end;
            if (paragraph.kind != ParagraphKind::Body || labelled || span.size() > longestCaption)
                continue;
            const QStringView text = textAt(m_document, i);
            if (isMarker(text))
                paragraph.kind = ParagraphKind::Marker;
            else if (i >= m_firstTurn && isStageDirection(text))
                paragraph.kind = ParagraphKind::StageDirection;
            else if (isCaption(text))
                paragraph.kind = ParagraphKind::Caption;
        }
    }

    // The one that is set as such, else the first heading before the text.
    void takeTitle()
    {
        const auto title = std::ranges::find(m_document.paragraphs, ParagraphKind::Title, &Core::Paragraph::kind);
        const auto heading = std::ranges::find_if(m_document.paragraphs, [](const Core::Paragraph &paragraph) {
            return paragraph.kind != ParagraphKind::Marker && paragraph.kind != ParagraphKind::Caption;
        });
        const auto found = title != m_document.paragraphs.end() ? title : heading;
        if (!m_document.title.isEmpty() || found == m_document.paragraphs.end()
            || (found->kind != ParagraphKind::Title && found->kind != ParagraphKind::Heading))
            return;
        found->kind = ParagraphKind::Title;
        m_document.title = textAt(m_document, found - m_document.paragraphs.begin()).toString().simplified();
    }

    void findTitle()
    {
        qsizetype seen = 0;
        for (qsizetype i = 0; i < m_firstTurn && seen < titleSearch; ++i) {
            const QStringView text = textAt(m_document, i);
            if (text.isEmpty())
                continue;
            ++seen;
            const ParagraphKind kind = m_document.paragraphs[i].kind;
            if (kind != ParagraphKind::Body && kind != ParagraphKind::Heading)
                continue;
            const bool marked = kind == ParagraphKind::Heading;
            const bool named = text.size() <= longestTitle && !text.endsWith(u'.') && !text.endsWith(u',')
                && !text.endsWith(u':') && !text.front().isLower() && !isStageDirection(text);
            if (marked || (named && isFollowed(i))) {
                m_document.paragraphs[i].kind = ParagraphKind::Title;
                m_document.title = text.toString().simplified();
            }
            return;
        }
    }

    // A title belongs to something: turns, or prose.
    [[nodiscard]] bool isFollowed(qsizetype index) const
    {
        if (m_firstTurn < m_document.paragraphs.size())
            return true;
        for (qsizetype i = index + 1; i < std::min(index + titleSearch, m_document.paragraphs.size()); ++i) {
            if (m_document.paragraphs[i].kind == ParagraphKind::Body && isProse(textAt(m_document, i)))
                return true;
        }
        return false;
    }

    void findHeadings()
    {
        for (qsizetype i = 0; i < m_document.paragraphs.size(); ++i) {
            Core::Paragraph &paragraph = m_document.paragraphs[i];
            if (paragraph.kind != ParagraphKind::Body || m_document.paragraphSpan(i).size() > 2 * longestHeading
                || !looksLikeHeading(textAt(m_document, i)))
                continue;
            qsizetype next = i + 1;
            while (next < m_document.paragraphs.size() && textAt(m_document, next).isEmpty())
                ++next;
            if (next < m_document.paragraphs.size() && m_document.paragraphs[next].kind == ParagraphKind::Body
                && isProse(textAt(m_document, next)))
                paragraph.kind = ParagraphKind::Heading;
        }
    }

    Core::Document &m_document;
    qsizetype m_firstTurn; // paragraph of the first label; how many paragraphs there are, where no one speaks
};

}

void classifyParagraphs(Core::Document &document, bool structured)
{
    Classifier(document).classify(structured);
}

}
