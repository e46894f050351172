// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locator.h"
#include "core/metadata.h"
#include "core/sourcemap.h"
#include "core/textspan.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Crossread::Core {

enum class DocumentKind : int { Transcript = 0, Article = 1, Other = 2 };

/// What a paragraph of the reading text is. Furniture is set aside (not in the reading text) unless its clean-up is off.
/// Stored by number.
enum class ParagraphKind : quint8 {
    Body = 0,
    Title = 1,
    Heading = 2,
    Caption = 3,
    StageDirection = 4,
    Marker = 5, ///< of a place, "[[Page H6118]]"; it says nothing
    ListItem = 6,
    BlockQuotation = 7,
    Attribution = 8, ///< whose words the block quotation before it are
    TableRow = 9,
    Footnote = 10,
};
constexpr int paragraphKindCount = 11;
/// Whether such a paragraph of a turn is spoken, and one of an article tells.
[[nodiscard]] constexpr bool isRunningText(ParagraphKind kind)
{
    return kind == ParagraphKind::Body || kind == ParagraphKind::ListItem || kind == ParagraphKind::BlockQuotation
        || kind == ParagraphKind::TableRow;
}

/// One paragraph: a line of the reading text without its newline.
struct Paragraph {
    qsizetype begin = 0; ///< it ends one before the next one's begin, or at the end of the text
    ParagraphKind kind = ParagraphKind::Body;
    quint8 level = 0; ///< of headings and list items, where the format says one: 1 the highest
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// The ways in which import changes what the file says; each can be switched off per document. Stored by number.
enum class CleanupKind : int {
    PageBreakJoin = 0, ///< a sentence cut by a page break reads on
    MarkdownLink = 1, ///< [Emmanuel Macron](#) reads Emmanuel Macron
    MarkdownEscape = 2, ///< \$23 reads $23
    MarkdownEmphasis = 3, ///< (*retranslated*) reads (retranslated); headings lose their #
    HtmlRemnant = 4, ///< tags and entities left over: <s>…</s>, &amp;
    Furniture = 5, ///< "See also", "44-56 minutes", "Facebook Pixel" set aside
    GluedLabel = 6, ///< Quote"… : the label glued to a quotation is set aside
    LineReflow =
        7, ///< hard-wrapped lines of one paragraph are joined (listed once for the paragraph); not listed: empty
    ///< lines, blanks at the edges of lines and line numbers are left out
    ControlCharacter = 8, ///< NUL and other control characters are shown as symbols; lone surrogates as U+FFFD
};
constexpr int cleanupKindCount = 9;

/// One thing that import changed or set aside.
struct Cleanup {
    CleanupKind kind;
    SourceSpan source; ///< what the file says there
    QString original; ///< that text, shortened to about 80 characters
    qsizetype position = 0; ///< where it shows in the reading text
    friend bool operator==(const Cleanup &, const Cleanup &) = default;
};

/// A person who speaks, or one anonymous questioner.
struct Speaker {
    QString name; ///< "Vladimir Putin"; "Question 2" where anonymous
    QString role; ///< "President of Russia", may be empty
    QStringList labels; ///< as printed, each once
    bool anonymous = false;
    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// A stretch of speech with its label.
struct Turn {
    TextSpan span; ///< whole paragraphs: from that of the label, a time before it included, to the turn's last one
    TextSpan label; ///< the label as printed without the colon
    TextSpan note; ///< "(As interpreted.)", "(retranslated)"; empty where there is none
    qsizetype speech = 0; ///< where the spoken words begin
    int speaker = -1; ///< index into Document::speakers
    friend bool operator==(const Turn &, const Turn &) = default;
};

/// A quotation in an article: what stands between the marks, over as many paragraphs as it runs.
struct Quotation {
    TextSpan span; ///< with its marks
    TextSpan words; ///< without them
    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// Somebody's comment in the margin of the file, offered as a memo.
struct Comment {
    TextSpan span; ///< what it is about
    QString text;
    QString author;
    QDateTime made; ///< UTC; invalid where unknown
    friend bool operator==(const Comment &, const Comment &) = default;
};

/// A label that names a speaker or may name one, for the reader to decide; those that leave a doubt come first.
struct LabelCandidate {
    QString label;
    int count = 0;
    QString firstWords; ///< what follows the label the first time
    qsizetype position = 0; ///< the first time, in the reading text
    bool accepted = false; ///< whether it counts as a speaker: as import judged, or as the reader decided
    bool sure = false; ///< whether import is sure of that, or the reader has decided
    QString person = {}; ///< whom it stands for: other labels may stand for the same; empty where for nobody, or many
    friend bool operator==(const LabelCandidate &, const LabelCandidate &) = default;
};

/// The reader's word on a label: it is this person, or no speaker at all.
struct LabelDecision {
    QString label;
    bool isSpeaker = true;
    QString person; ///< the person it belongs to; empty: a person of its own
    friend bool operator==(const LabelDecision &, const LabelDecision &) = default;
};

/// How a document is read from its bytes. Kept with the document, so that reading again gives the same text.
struct ImportOptions {
    std::optional<DocumentKind> kind = {}; ///< unset: guessed from the text
    /// Id of the reader that takes the bytes, and its version when it last did; empty: the one that is surest of them. The
    /// version only says which text is meant: an older one cannot be made again, but it is kept.
    QString format = {};
    int formatVersion = 0;
    QString encoding = {}; ///< empty: detected
    QString field = {}; ///< which field or column holds the words, where the file does not say
    QString password = {}; ///< of an encrypted file; never kept
    QList<CleanupKind> disabled = {}; ///< clean-ups switched off, sorted
    QList<LabelDecision> labels = {};
    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

/// One imported text, ready to read: a plain value, shared between threads once made.
/// Invariant: paragraphs are sorted, the first begins at 0, each later one right after a '\n' of `text`.
struct Document {
    QString name;
    DocumentKind kind = DocumentKind::Other;
    QByteArray sourceSha256; ///< of the file's bytes, raw 32 bytes
    QByteArray textSha256; ///< of the reading text as UTF-8, raw 32 bytes
    QString format; ///< id of the reader that made it, see import/formats: "text", "docx"
    int formatVersion = 1; ///< of that reader; a newer one may read the same bytes otherwise
    QString encoding; ///< as used: "UTF-8"; empty where the format settles it
    double encodingConfidence = 1.0; ///< 0..1; 1 where the bytes prove it
    QString title; ///< the text's own, may be empty
    Metadata metadata; ///< as found in the file
    QString text; ///< the reading text, paragraphs parted by '\n'
    QList<Paragraph> paragraphs;
    /// To the file's code points where the file is text. Of other formats (DOCX, PDF, subtitles) it leads to code points of
    /// the text that the reader extracted, before clean-up: there is no better number, and `locators` say page and time.
    SourceMap sourceMap;
    QList<Locator> locators; ///< sorted by position
    QList<Comment> comments; ///< sorted by begin
    QStringList remarks; ///< what the reader should know of this file, each a translated sentence
    QList<Cleanup> cleanups;
    QList<Speaker> speakers;
    QList<Turn> turns; ///< sorted, not overlapping
    QList<Quotation> quotations; ///< sorted by begin
    QList<LabelCandidate> labelCandidates;

    /// Index of the paragraph that holds `position` (clamped); -1 only for an empty document.
    [[nodiscard]] qsizetype paragraphAt(qsizetype position) const;
    /// The paragraph without its newline.
    [[nodiscard]] TextSpan paragraphSpan(qsizetype index) const;
    /// Index of the turn that holds `position`, or -1.
    [[nodiscard]] qsizetype turnAt(qsizetype position) const;
    /// The place that holds at `position`; nothing before the first one.
    [[nodiscard]] const Locator *locatorAt(qsizetype position) const;
    [[nodiscard]] QStringView textOf(TextSpan span) const { return QStringView(text).sliced(span.begin, span.size()); }
    [[nodiscard]] SourceSpan toSource(TextSpan span) const { return sourceMap.toSource(span, text); }
    [[nodiscard]] TextSpan toReading(SourceSpan span) const { return sourceMap.toReading(span, text); }
};

using DocumentPtr = std::shared_ptr<const Document>;
/// For several to have. Whoever is the last does not free its megabytes himself: it may be the window.
[[nodiscard]] DocumentPtr shared(Document document);

}
