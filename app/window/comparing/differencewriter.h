// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/values/comparison.h"
#include "core/document.h"
#include "reading/theme.h"

#include <QTextCursor>

namespace Crossread::Window {

constexpr quint32 articlesWords = 0x00805E; ///< colour of what an article has otherwise
constexpr quint32 transcriptsWords = 0xC4420C; ///< of what it has in the place of that
constexpr quint32 wordsInCommon = 0x2563A8; ///< of words that translate one another

/// The words that answer one another, without "the" and "and", which are in every passage.
[[nodiscard]] QList<Compare::WordMatch> tellingMatches(const Compare::Statement &statement);

/// Writes a statement and its passage with the words that differ marked: put in underlined, left out struck out, changed
/// both, differences that are explained (spelling, a contraction, a numeral) dotted. Imported words are inserted as plain
/// text with a format, never read as rich text.
class DifferenceWriter {
public:
    DifferenceWriter(QTextCursor cursor, const Reading::Theme &theme, const QFont &reading);

    void heading(const QString &text);
    /// The words in `span`, all of the statement or a part of it.
    void statement(const Core::Document &article, const Compare::Statement &statement, Core::TextSpan span);
    /// One of the passages that the statement is laid against.
    void passage(const Core::Document &transcript, const Compare::Statement &statement, Core::TextSpan passage);
    void alert(const QString &text);
    void remark(const QString &text);
    void gap(const QString &text); ///< what was left out between two parts

private:
    struct Piece {
        Core::TextSpan span;
        QTextCharFormat format;
    };
    void paragraph(int above);
    void words(const Core::Document &document, Core::TextSpan whole, const QList<Piece> &pieces);
    [[nodiscard]] QTextCharFormat formatOf(const Compare::WordChange &change, bool inStatement) const;
    [[nodiscard]] QTextCharFormat inCommon() const; ///< words that answer one another

    QTextCursor m_cursor;
    const Reading::Theme &m_theme;
    QTextCharFormat m_reading;
    QTextCharFormat m_small;
    bool m_first = true;
};

}
