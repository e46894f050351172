// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/composer.h"

#include "import/text/furniture.h"
#include "import/text/htmlremnants.h"
#include "import/text/joins.h"
#include "import/speakers/labels.h"

#include <algorithm>

namespace Crossread::Import {

using Core::CleanupKind;
using Core::ParagraphKind;

namespace {

constexpr qsizetype longestChunk = 1 << 16;
constexpr qsizetype shownAround = 36; // of the words before and after a join, in the list of clean-ups

// Units that the marks of a Markdown heading take, with their blank; 0 where there are none.
qsizetype headingMarks(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == u'#')
        ++count;
    const bool heading = count >= 1 && count <= 6 && count + 1 < line.size() && line[count].isSpace();
    return heading ? count + 1 : 0;
}

}

Composer::Composer(QStringView source, const QList<CleanupKind> &disabled, const Core::Progress &progress)
    : m_source(source)
    , m_disabled(disabled)
    , m_progress(progress)
    , m_matter(frontMatter(source))
    , m_layout(measure(source, m_matter.end))
    , m_running(isOn(CleanupKind::Furniture) ? RunningLines(source) : RunningLines({}))
    , m_inline(source, disabled)
    , m_builder(source)
    , m_reflow(isOn(CleanupKind::LineReflow))
{
    // Where lines are joined, those that begin with a label must be known before.
    if (m_reflow && (m_layout.anyWrapped() || m_layout.softBreaks))
        m_survey = LabelSurvey(source.sliced(m_matter.end), m_layout.numbered);
}

Core::Result<void> Composer::compose(Core::Document &document)
{
    skipFrontMatter(document);
    qsizetype reported = 0;
    for (qsizetype at = m_waiting.isEmpty() ? 0 : m_waiting.last().end; at < m_source.size();) {
        at = readChunk(at);
        if (!m_lines.isEmpty())
            takeChunk();
        if (at - reported > longestChunk) {
            if (m_progress.isCanceled())
                return Core::failure(Core::ErrorCode::Canceled);
            m_progress.report(int(200 + 400 * at / m_source.size()));
            reported = at;
        }
    }
    settleAtEnd();
    m_builder.finish(document);
    return {};
}

void Composer::skipFrontMatter(Core::Document &document)
{
    document.title = m_matter.metadata.title;
    if (m_matter.end > 0 && isOn(CleanupKind::Furniture))
        m_waiting.append({Waiting::Furniture, 0, m_matter.end});
}

/// Reads the next lines that no empty line parts; returns where reading goes on. Empty lines alone leave m_lines empty.
qsizetype Composer::readChunk(qsizetype at)
{
    m_lines.clear();
    m_trimmed.clear();
    const qsizetype begin = at;
    while (at < m_source.size() && at - begin < longestChunk) {
        const Line line = lineAt(m_source, at);
        const Trimmed trimmed = trimmedLine(m_source, line, m_layout.numbered);
        if (trimmed.size() == 0) {
            if (m_lines.isEmpty())
                at = line.next;
            break;
        }
        m_lines.append(line);
        m_trimmed.append(m_reflow ? trimmed : Trimmed{line.begin, line.end, 0});
        at = line.next;
    }
    return at;
}

void Composer::takeChunk()
{
    m_edits = m_inline.find(m_lines.first().begin, m_lines.last().end);
    m_nextEdit = 0;
    m_filled = m_reflow && m_layout.isFilled(m_source, m_trimmed);
    for (qsizetype first = 0; first < m_lines.size();) {
        qsizetype last = first;
        while (last + 1 < m_lines.size() && joinsNext(last, first))
            ++last;
        takeBlock({first, last});
        first = last + 1;
    }
}

bool Composer::joinsNext(qsizetype index, qsizetype first) const
{
    if (!m_reflow || (m_layout.stretchAt(m_trimmed[index].begin).partly && !m_filled) || isRunning(index)
        || isRunning(index + 1))
        return false;
    const bool parted = m_layout.partsWord(m_source, m_trimmed[index], m_trimmed[index + 1]);
    if (!parted && !m_layout.wrapsInto(m_source, m_trimmed[index], m_trimmed[index + 1]))
        return false;
    const QStringView text = sourceText(m_trimmed[index].begin, m_trimmed[index].end);
    const QStringView next = sourceText(m_trimmed[index + 1].begin, m_trimmed[index + 1].end);
    const bool heading = (index == first && headingMarks(text) > 0) || headingMarks(next) > 0;
    const bool page =
        (text.front() == u'<' && htmlTag(text).isBreak) || (next.front() == u'<' && htmlTag(next).isBreak);
    const bool bracketed = next.front() == u'[' && next.back() == u']';
    const bool label = parted ? m_survey.begins(next)
                              : m_survey.begins(next) || m_survey.isAlone(text)
            || (m_filled ? beginsWithSureLabel(next) : beginsWithLikelyLabel(next) || beginsWithLikelyLabel(text));
    return !heading && !page && !bracketed && !isMarker(text) && !isMarker(next) && !label;
}

bool Composer::isRunning(qsizetype index) const
{
    qsizetype begin = m_trimmed[index].begin;
    while (begin < m_trimmed[index].end && m_source[begin].isSpace())
        ++begin;
    return m_running.contains(begin);
}

void Composer::takeBlock(const Block &block)
{
    const qsizetype begin = m_trimmed[block.first].begin;
    const qsizetype end = m_trimmed[block.last].end;
    if (block.first == block.last) {
        const QStringView text = sourceText(begin, end);
        // In a wrapped text a line of its own may be a paragraph's last word.
        const bool apart = !m_filled || m_lines.size() == 1;
        if (isRunning(block.first) || (apart && isOn(CleanupKind::Furniture) && isFurniture(text))) {
            m_waiting.append({Waiting::Furniture, begin, end});
            return;
        }
        if (isMarker(text)) {
            m_waiting.append({Waiting::Marker, begin, end});
            return;
        }
    }
    if (m_reflow && readsEmpty(begin, end)) {
        m_waiting.append({Waiting::Remnant, begin, end});
        return;
    }
    if (cutsSentence(block)) {
        settleAsJoin(begin);
    } else {
        settle(m_waiting.size(), begin);
        m_builder.setKind(ParagraphKind::Body);
    }
    writeBlock(block);
    m_hasContent = true;
    m_separated = false;
}

bool Composer::cutsSentence(const Block &next) const
{
    if (!m_hasContent || !isOn(CleanupKind::PageBreakJoin) || m_builder.kind() != ParagraphKind::Body)
        return false;
    const Trimmed &first = m_trimmed[next.first];
    const QStringView between = sourceText(m_builder.position(), first.begin);
    Gap gap;
    gap.pageBreaks = m_layout.pageBreaks;
    gap.marker = std::ranges::any_of(m_waiting,
        [this](const Waiting &item) { return item.what == Waiting::Marker || m_running.contains(item.begin); });
    gap.blankLine = between.contains(u'\f');
    int lineEnds = 0;
    for (Line line; line.next < between.size() && lineEnds<2; lineEnds += line.next> line.end)
        line = lineAt(between, line.next);
    gap.blankLine = gap.blankLine || lineEnds == 2;
    return sentenceGoesOn(m_builder.paragraph(), sourceText(first.begin, first.end), gap);
}

void Composer::settleAsJoin(qsizetype end)
{
    const qsizetype begin = m_builder.position();
    const auto mark = m_builder.mark();
    bool joined = false;
    const auto skip = [&](qsizetype to) {
        if (!joined && to > m_builder.position()) {
            m_builder.replace(to, u" ");
            joined = true;
        } else {
            m_builder.drop(to);
        }
    };
    for (const Waiting &item : std::as_const(m_waiting)) {
        skip(item.begin);
        if (item.what == Waiting::Marker)
            skip(item.end);
        else
            setAside(item);
    }
    m_waiting.clear();
    skip(end);
    const qsizetype from = std::max<qsizetype>(begin - shownAround, 0);
    m_builder.list(
        CleanupKind::PageBreakJoin, mark, end, sourceText(from, std::min(end + shownAround, m_source.size())));
}

/// Writes the first `count` things that wait and the blanks between them, up to `end`.
void Composer::settle(qsizetype count, qsizetype end)
{
    for (const Waiting &item : std::as_const(m_waiting).first(count)) {
        writeGap(item.begin);
        if (item.what == Waiting::Marker) {
            m_builder.copy(item.end);
            m_builder.setKind(ParagraphKind::Marker);
            m_hasContent = true;
            m_separated = false;
        } else {
            setAside(item);
        }
    }
    m_waiting.remove(0, count);
    writeGap(end);
}

void Composer::settleAtEnd()
{
    const auto isMarker = [](const Waiting &item) { return item.what == Waiting::Marker; };
    const auto lastMarker = std::find_if(m_waiting.crbegin(), m_waiting.crend(), isMarker);
    if (lastMarker != m_waiting.crend())
        settle(m_waiting.crend() - lastMarker, lastMarker->end);
    // What follows the last paragraph begins no new one.
    m_separated = m_separated || m_reflow;
    settle(m_waiting.size(), m_source.size());
}

/// Blanks and line ends up to `end`.
void Composer::writeGap(qsizetype end)
{
    if (end == m_builder.position())
        return;
    if (m_reflow) {
        if (m_separated)
            m_builder.drop(end);
        else
            m_builder.newline(end);
        m_separated = true;
        return;
    }
    while (m_builder.position() < end) {
        const Line line = lineAt(m_source.first(end), m_builder.position());
        m_builder.copy(line.end);
        if (line.next > line.end)
            m_builder.newline(line.next);
    }
}

void Composer::setAside(const Waiting &item)
{
    const auto mark = m_builder.mark();
    m_builder.drop(item.end);
    m_builder.list(item.what == Waiting::Remnant ? CleanupKind::HtmlRemnant : CleanupKind::Furniture, mark, item.end);
}

/// Whether nothing is left of a paragraph once it is cleaned up.
bool Composer::readsEmpty(qsizetype begin, qsizetype end) const
{
    for (auto edit = m_edits.cbegin() + m_nextEdit; edit != m_edits.cend() && edit->begin < end; ++edit) {
        if (edit->begin < begin)
            continue;
        if (!isBlank(edit->reading) || !isBlank(sourceText(begin, edit->begin)))
            return false;
        begin = edit->end;
    }
    return isBlank(sourceText(begin, end));
}

void Composer::writeBlock(const Block &block)
{
    const auto whole = m_builder.mark();
    const QStringView firstLine = sourceText(m_trimmed[block.first].begin, m_trimmed[block.first].end);
    if (const qsizetype marks = headingMarks(firstLine); marks > 0 && isOn(CleanupKind::MarkdownEmphasis)) {
        m_builder.drop(m_builder.position() + marks);
        m_builder.list(CleanupKind::MarkdownEmphasis, whole, m_trimmed[block.first].end);
        m_builder.setKind(ParagraphKind::Heading);
    } else if (const qsizetype label = gluedLabelLength(firstLine); label > 0 && isOn(CleanupKind::GluedLabel)) {
        m_builder.drop(m_builder.position() + label);
        m_builder.list(CleanupKind::GluedLabel, whole, m_builder.position());
    }
    for (qsizetype i = block.first; i <= block.last; ++i) {
        if (i > block.first) {
            const QStringView line = sourceText(m_trimmed[i - 1].begin, m_trimmed[i - 1].end);
            const bool hyphen = m_layout.closeHyphens && line.endsWith(u'-') && line.size() > 1
                && line[line.size() - 2].isLetterOrNumber();
            m_builder.replace(m_trimmed[i].begin, hyphen ? u"" : u" ");
        }
        writeUpTo(m_trimmed[i].end);
    }
    if (block.last > block.first)
        m_builder.list(CleanupKind::LineReflow, whole, m_builder.position());
}

/// A paragraph's characters up to `end`, as they read.
void Composer::writeUpTo(qsizetype end)
{
    for (; m_nextEdit < m_edits.size() && m_edits[m_nextEdit].begin < end; ++m_nextEdit) {
        const Edit &edit = m_edits[m_nextEdit];
        if (edit.begin < m_builder.position())
            continue;
        m_builder.copy(edit.begin);
        const auto mark = m_builder.mark();
        m_builder.replace(edit.end, edit.reading);
        if (edit.listedEnd > 0)
            m_builder.list(edit.kind, mark, edit.listedEnd);
    }
    m_builder.copy(end);
}

}
