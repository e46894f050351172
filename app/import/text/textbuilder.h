// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace Crossread::Import {

/// Writes the reading text, its source map, its paragraphs and the list of clean-ups in one go, so that they cannot fall
/// apart. The source is handed over piece by piece, in order and without gaps; positions are UTF-16 units of the source.
class TextBuilder {
public:
    explicit TextBuilder(QStringView source);

    void copy(qsizetype end); ///< the source up to `end` reads as it stands; it holds no line end
    void replace(qsizetype end, QStringView reading); ///< the source up to `end` reads `reading`; no line end in it
    void drop(qsizetype end) { replace(end, {}); }
    void newline(qsizetype end); ///< the source up to `end` parts two paragraphs

    /// Lists the source from a mark() to `end` as changed. `original` is what to show of it, where not the stretch itself.
    struct Mark {
        qsizetype unit;
        qsizetype point;
        qsizetype reading;
    };
    [[nodiscard]] Mark mark();
    void list(Core::CleanupKind kind, const Mark &begin, qsizetype end, QStringView original = {});

    /// Of the paragraph being written.
    void setKind(Core::ParagraphKind kind, quint8 level = 0)
    {
        m_paragraphs.last().kind = kind;
        m_paragraphs.last().level = level;
    }
    [[nodiscard]] Core::ParagraphKind kind() const { return m_paragraphs.last().kind; }
    [[nodiscard]] QStringView paragraph() const { return QStringView(m_text).sliced(m_paragraphs.last().begin); }
    [[nodiscard]] qsizetype position() const { return m_at; } ///< what was handed over so far
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    /// Moves text, paragraphs, source map and clean-ups into `document`.
    void finish(Core::Document &document);

private:
    void flush();

    QStringView m_source;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; // from here to m_at stands in m_text but not yet in the map
    QString m_text;
    QList<Core::Paragraph> m_paragraphs{{}};
    QList<Core::Cleanup> m_cleanups;
    Core::SourceMap m_map;
};

}
