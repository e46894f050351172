// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "import/text/inlineedits.h"
#include "import/speakers/labelsurvey.h"
#include "import/text/frontmatter.h"
#include "import/text/layout.h"
#include "import/text/runninglines.h"
#include "import/text/textbuilder.h"

namespace Crossread::Import {

/// Writes the reading text from the decoded source, line by line: which lines make a paragraph, which sentences a page
/// break cut, what is set aside, what reads otherwise. With every clean-up off the text is the source with its line ends
/// folded to LF. With LineReflow on, empty lines and the blanks at the edges of lines are left out too.
class Composer {
public:
    Composer(QStringView source, const QList<Core::CleanupKind> &disabled, const Core::Progress &progress);

    /// Errors: Canceled.
    [[nodiscard]] Core::Result<void> compose(Core::Document &document);

private:
    /// Lines that make one paragraph: [first, last] of m_lines.
    struct Block {
        qsizetype first;
        qsizetype last;
    };
    /// What stands between two paragraphs besides blanks, and waits for the next one.
    struct Waiting {
        enum What { Furniture, Marker, Remnant } what; // a remnant: lines of nothing but tags
        qsizetype begin;
        qsizetype end;
    };

    [[nodiscard]] bool isOn(Core::CleanupKind kind) const { return !m_disabled.contains(kind); }
    [[nodiscard]] QStringView sourceText(qsizetype begin, qsizetype end) const
    {
        return m_source.sliced(begin, end - begin);
    }
    qsizetype readChunk(qsizetype at);
    void skipFrontMatter(Core::Document &document);
    [[nodiscard]] bool readsEmpty(qsizetype begin, qsizetype end) const;
    [[nodiscard]] bool joinsNext(qsizetype index, qsizetype first) const;
    [[nodiscard]] bool isRunning(qsizetype index) const; // a running head or foot
    void takeChunk();
    void takeBlock(const Block &block);
    [[nodiscard]] bool cutsSentence(const Block &next) const;
    void settleAsJoin(qsizetype end);
    void settle(qsizetype count, qsizetype end);
    void settleAtEnd();
    void writeGap(qsizetype end);
    void setAside(const Waiting &item);
    void writeBlock(const Block &block);
    void writeUpTo(qsizetype end);

    QStringView m_source;
    QList<Core::CleanupKind> m_disabled;
    const Core::Progress &m_progress;
    FrontMatter m_matter;
    Layout m_layout;
    RunningLines m_running;
    LabelSurvey m_survey;
    InlineEdits m_inline;
    TextBuilder m_builder;
    bool m_reflow;
    bool m_filled = false; // the chunk being read was filled by a program
    bool m_hasContent = false; // a paragraph stands before what is waiting
    bool m_separated = true; // and the line end behind it is written
    QList<Waiting> m_waiting;
    QList<Line> m_lines; // of the chunk being read
    QList<Trimmed> m_trimmed;
    QList<Edit> m_edits;
    qsizetype m_nextEdit = 0;
};

}
