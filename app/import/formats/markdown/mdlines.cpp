// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/markdown/mdlines.h"

#include <QHash>
#include <QRegularExpression>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAttribution = 160;
constexpr qsizetype mostMarks = 1000; // in one paragraph; with more it is no text

QList<MdPiece> firstLine(const QList<MdPiece> &pieces, qsizetype from)
{
    qsizetype end = from;
    while (end < pieces.size() && pieces[end].what == MdPiece::Text)
        ++end;
    return pieces.sliced(from, end - from);
}

// "**Anna:** …" and "**Anna** (SPD): …": a bold name up to a colon.
bool hasBoldLabel(const QList<MdPiece> &line)
{
    static const QRegularExpression behind(uR"(^\s*(\([^)]{1,60}\)\s*)?:)"_s);
    qsizetype at = 0;
    QString name;
    while (at < line.size() && line[at].bold)
        name += line[at++].text;
    name = name.trimmed();
    if (name.isEmpty() || name.size() > 80)
        return false;
    return name.endsWith(u':') || behind.match(textOf(line.sliced(at))).hasMatch();
}

QString plainLabel(const QList<MdPiece> &line)
{
    static const QRegularExpression label(uR"(^(\p{Lu}[\p{L}\p{M}\d.'’ -]{0,40}(?: ?\([^)]{1,40}\))?):\s+\S)"_s);
    const QString text = textOf(line);
    const auto match = label.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

// Labels that are not set off count where they come back, each at the begin of a line.
QHash<QString, int> plainLabels(const QList<MdParagraph> &paragraphs)
{
    QHash<QString, int> labels;
    for (const MdParagraph &paragraph : paragraphs) {
        for (qsizetype at = 0; at < paragraph.pieces.size(); ++at) {
            if (at > 0 && paragraph.pieces[at - 1].what == MdPiece::Text)
                continue;
            if (const QString label = plainLabel(firstLine(paragraph.pieces, at)); !label.isEmpty())
                ++labels[label];
        }
    }
    return labels;
}

bool isAttribution(const QString &line)
{
    static const QRegularExpression pattern(uR"(^\s*(?:[—–―]|--+|~)\s*[\p{L}\[@])"_s);
    return line.size() <= longestAttribution && pattern.match(line).hasMatch();
}

class Lines {
public:
    explicit Lines(const QList<MdParagraph> &paragraphs)
        : m_labels(plainLabels(paragraphs))
    {
    }

    void add(const MdParagraph &paragraph)
    {
        // An empty list of its own each time: clear() would give each the room of the whole paragraph.
        MdParagraph line = paragraph;
        line.pieces = {};
        for (qsizetype at = 0; at < paragraph.pieces.size(); ++at) {
            if (!partsAt(paragraph, at)) {
                line.pieces.append(paragraph.pieces[at]);
                continue;
            }
            append(line);
            line.pieces = {};
            line.mark.clear();
        }
        append(line);
    }

    QList<MdParagraph> take()
    {
        attribute();
        return std::move(m_lines);
    }

private:
    [[nodiscard]] bool partsAt(const MdParagraph &paragraph, qsizetype at) const
    {
        const MdPiece &piece = paragraph.pieces[at];
        if (piece.what == MdPiece::Text || paragraph.kind == BlockKind::TableRow)
            return false;
        if (piece.what == MdPiece::HardBreak)
            return paragraph.kind != BlockKind::Heading;
        static const QRegularExpression footnote(uR"(^\[\^[^\]\s]+\]:\s)"_s);
        static const QRegularExpression callout(uR"(^\[!\w+\])"_s);
        const QList<MdPiece> line = firstLine(paragraph.pieces, at + 1);
        if (footnote.match(textOf(line)).hasMatch())
            return true;
        // The first line of a callout is its title.
        const bool first = firstLine(paragraph.pieces, 0).size() == at;
        if (first && paragraph.quote > 0 && callout.match(textOf(paragraph.pieces.first(at))).hasMatch())
            return true;
        if (isLabelled(line))
            return true;
        // Whose words a block quotation is.
        const bool last = at + 1 + line.size() == paragraph.pieces.size();
        return last && paragraph.quote > 0 && isAttribution(textOf(line));
    }

    [[nodiscard]] bool isLabelled(const QList<MdPiece> &line) const
    {
        return hasBoldLabel(line) || m_labels.value(plainLabel(line)) >= 2;
    }

    static void trim(QList<MdPiece> &pieces)
    {
        const QString text = textOf(pieces);
        const qsizetype words = QStringView(text).trimmed().size();
        const qsizetype before = words == 0 ? 0 : text.indexOf(QStringView(text).trimmed());
        removeText(pieces, before + words, text.size() - before - words);
        removeText(pieces, 0, before);
    }

    void append(MdParagraph paragraph)
    {
        static const QRegularExpression callout(uR"(^\[!\w+\][+-]?\s*)"_s);
        static const QRegularExpression identifier(uR"(\s+\^[A-Za-z0-9-]+\s*$)"_s);
        static const QRegularExpression footnote(uR"(^\[\^[^\]\s]+\]:\s)"_s);
        const QString text = textOf(paragraph.pieces);
        if (paragraph.kind == BlockKind::Paragraph && footnote.match(text).hasMatch())
            paragraph.kind = BlockKind::Footnote;
        // From behind, so that what is found stays in its place.
        if (const auto match = identifier.match(text); match.hasMatch())
            removeText(paragraph.pieces, match.capturedStart(), match.capturedLength());
        removeMarks(paragraph.pieces);
        if (const auto match = callout.match(text); match.hasMatch() && paragraph.quote > 0)
            removeText(paragraph.pieces, 0, match.capturedLength());
        trim(paragraph.pieces);
        // A list of turns is no list.
        if (paragraph.kind == BlockKind::ListItem && isLabelled(paragraph.pieces)) {
            paragraph.kind = BlockKind::Paragraph;
            paragraph.level = 0;
            paragraph.mark.clear();
        }
        if (!textOf(paragraph.pieces).trimmed().isEmpty())
            m_lines.append(std::move(paragraph));
    }

    // ==highlights== lose their marks, [^1] its ^.
    static void removeMarks(QList<MdPiece> &pieces)
    {
        static const QRegularExpression mark(uR"(==(?=\S)([^=]+)(?<=\S)==|\[(\^)[^\]\s]+\])"_s);
        QList<std::pair<qsizetype, qsizetype>> cuts;
        const QString text = textOf(pieces);
        for (const auto &match : mark.globalMatchView(text)) {
            if (match.capturedLength(2) > 0) {
                cuts.append({match.capturedStart(2), 1});
                continue;
            }
            cuts.append({match.capturedStart(), 2});
            cuts.append({match.capturedEnd() - 2, 2});
        }
        if (cuts.size() > mostMarks)
            return;
        for (auto cut = cuts.crbegin(); cut != cuts.crend(); ++cut)
            removeText(pieces, cut->first, cut->second);
    }

    // The last line of each block quotation, or the line right behind it.
    void attribute()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            MdParagraph &line = m_lines[i];
            const bool follows = i > 0 && m_lines[i - 1].quote > 0 && m_lines[i - 1].kind == BlockKind::BlockQuotation;
            const bool lastOfQuote = line.quote > 0 && (i + 1 == m_lines.size() || m_lines[i + 1].quote != line.quote);
            const bool behind = line.quote == 0 && line.kind == BlockKind::Paragraph;
            if (follows && (lastOfQuote || behind) && isAttribution(textOf(line.pieces))) {
                line.kind = BlockKind::Attribution;
                line.level = 0;
            }
        }
    }

    QHash<QString, int> m_labels;
    QList<MdParagraph> m_lines;
};

}

QList<MdParagraph> readingLines(const QList<MdParagraph> &paragraphs)
{
    Lines lines(paragraphs);
    for (const MdParagraph &paragraph : paragraphs)
        lines.add(paragraph);
    return lines.take();
}

}
