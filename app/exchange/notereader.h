// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notetext.h"
#include "exchange/webannotations.h"
#include "import/formats/markdown/mdparagraph.h"
#include "import/text/frontmatter.h"

#include <utility>

namespace Crossread::Exchange {

/// Finds the quotations in the paragraphs of a note, and what is thought of them. Within the folder.
class NoteReader {
public:
    explicit NoteReader(const Import::FrontMatter &matter);

    /// Those that are known without reading.
    void add(const QList<WebAnnotation> &annotations) { m_annotations.append(annotations); }
    /// One paragraph after the other.
    void read(const QList<Import::MdParagraph> &paragraphs, qsizetype index);
    /// All that were found; the reader is empty afterwards.
    [[nodiscard]] QList<WebAnnotation> take();

private:
    enum class Callout { None, Quotation, Other };
    enum class Reach { Nothing, Tags, List, Paragraph, All }; ///< what may still belong to the last quotation

    /// A paragraph of a list that may prove to be the begin of a quotation: what leads to its place stands at the end.
    struct Pending {
        int level = 0; // of its item; 0: it is in no list
        bool begins = false; // its item
        QString text;
    };

    [[nodiscard]] static Callout calloutAt(const QString &text);
    void readQuoted(const Import::MdParagraph &paragraph, QString text);
    [[nodiscard]] bool isComment(const Import::MdParagraph &paragraph, int depth, bool isReferred) const;
    [[nodiscard]] std::pair<QString, QString> partedQuotation(const QString &text, qsizetype reference);
    void finishQuotation();
    void closeQuotation();

    void readHeading(const QList<Import::MdParagraph> &paragraphs, qsizetype index, const QString &text);
    void readOutside(const Import::MdParagraph &paragraph, QString text);
    void takeProperties(QString &text);
    void readFacts(const QString &text);
    [[nodiscard]] bool readLabelled(const QString &text);
    [[nodiscard]] bool readCited(const Import::MdParagraph &paragraph, const QString &text);
    [[nodiscard]] bool readReferred(
        const Import::MdParagraph &paragraph, const QString &text, const QRegularExpressionMatch &reference);
    [[nodiscard]] qsizetype pendingBegin(const Import::MdParagraph &paragraph) const;
    [[nodiscard]] bool readHighlights(const QString &text);

    bool addQuotation(const QString &words, int level, const QStringList &tags = {});
    bool addNote(const QString &text, bool isItem = false);
    void appendNote(const QString &text, bool hasTags);
    void addPending(const Import::MdParagraph &paragraph, const QString &text);
    void flushPending();
    void takeBlockId(QString &text);
    void identify(const QString &block);

    QString m_source;
    QString m_title;
    bool m_isTitled = false; ///< by the head of the note
    QList<WebAnnotation> m_annotations;
    Reach m_reach = Reach::Nothing;
    int m_level = 0; ///< of the list in which the last quotation stands

    int m_quote = 0; ///< the number of the block quotation that is read; 0: none
    Callout m_callout = Callout::None;
    bool m_begins = false; ///< its first paragraph is the next
    bool m_isReferred = false; ///< its words are over: what leads to their place was there
    int m_depth = 0; ///< how deep its words are quoted
    int m_quoteLevel = 0; ///< of the list around it
    QStringList m_words; ///< by paragraphs
    QString m_lastLine;
    QStringList m_comments;
    QString m_idOfQuotation;

    int m_highlights = 0; ///< the level of the heading below which each item is a quotation; 0: there is none
    bool m_hasReferences = false; ///< whether its quotations have them
    bool m_isAboutText = false; ///< what stands here says which text it is
    QList<Pending> m_pending;
};

}
