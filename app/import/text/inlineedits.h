// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QList>

#include <array>

namespace Crossread::Import {

/// A stretch of the source that reads as something else: [begin, end) in UTF-16 units of the source.
struct Edit {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString reading;
    Core::CleanupKind kind = Core::CleanupKind::ControlCharacter;
    qsizetype listedEnd = 0; ///< the clean-up to list runs from begin to here; 0: it is part of one listed already
};

/// Finds what inside a stretch of text is Markdown, HTML or control characters, in order and without overlaps. Looks at
/// each character a bounded number of times, whatever stands there.
///
/// | source              | reading         | kind             |
/// |---------------------|-----------------|------------------|
/// | [Emmanuel Macron](#)| Emmanuel Macron | MarkdownLink     |
/// | \$23                | $23             | MarkdownEscape   |
/// | (*retranslated*)    | (retranslated)  | MarkdownEmphasis |
/// | <s>gone</s> &amp;   | gone &          | HtmlRemnant      |
/// | NUL                 | ␀               | ControlCharacter |
class InlineEdits {
public:
    /// `disabled`: clean-ups that are switched off.
    InlineEdits(QStringView source, const QList<Core::CleanupKind> &disabled);
    [[nodiscard]] QList<Edit> find(qsizetype begin, qsizetype end);

private:
    [[nodiscard]] bool isOn(Core::CleanupKind kind) const { return m_on[size_t(kind)]; }
    qsizetype link(qsizetype at);
    qsizetype escape(qsizetype at);
    qsizetype emphasis(qsizetype at);
    qsizetype tag(qsizetype at);
    qsizetype entity(qsizetype at);
    qsizetype control(qsizetype at);
    void add(qsizetype begin, qsizetype end, QString reading, Core::CleanupKind kind, qsizetype listedEnd);

    QStringView m_source;
    std::array<bool, Core::cleanupKindCount> m_on{};
    qsizetype m_end = 0;
    qsizetype m_begin = 0;
    qsizetype m_linkClose = -1; // where the "](…)" of the link being read begins
    qsizetype m_linkEnd = 0; // and ends
    std::array<qsizetype, 6> m_openers{}; // * ** *** _ __ ___: the last place that could open, or -1
    QList<Edit> m_edits;
};

}
