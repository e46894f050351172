// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Crossread::Import {

/// HTML inside of Markdown: lets the characters between tags through and drops the tags, comments, scripts and styles,
/// however they are spread over the pieces that it is fed.
class HtmlIsland {
public:
    /// `text(begin, end)`: units of the piece that are shown; `gap`: a paragraph ends.
    void feed(
        QStringView piece, const std::function<void(qsizetype, qsizetype)> &text, const std::function<void()> &gap);
    /// Whether what follows belongs to a script or style.
    [[nodiscard]] bool isHidden() const { return !m_hidden.isEmpty(); }

private:
    bool finishTag();

    enum State : quint8 { Text, Tag, Comment } m_state = Text;
    QString m_tag; // what stands in the tag so far
    QString m_hidden; // the element whose content is not shown
};

}
