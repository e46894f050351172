// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/htmlpage.h"

namespace Crossread::Import {

/// Parts of a web page that are no text of its own whatever their names, told by how they are built:
///
/// * comments of readers: in what is named so, or an item of schema.org's kind
/// * cards: three or more of a kind in a row, each with a link that is its heading, and a few words
/// * an invitation to leave one's address: a small box around a field for it
/// * the box about the author behind the text
/// * a line that leads to another text: "Read more: …"
class HtmlShapes {
public:
    explicit HtmlShapes(const HtmlPage &page);
    /// Whether element `i` is such a part as a whole.
    [[nodiscard]] bool isAside(qsizetype i) const { return m_aside[i]; }
    /// Whether it is what readers say, also where so little is said beside it that it stays on the page.
    [[nodiscard]] bool isComments(qsizetype i) const { return m_comments[i]; }

private:
    void measure();
    void findComments();
    void findCards();
    void findInvitations();
    void findAuthors();
    void findLeads();
    [[nodiscard]] bool isElement(qsizetype i) const { return !m_page.node(i).isText && !m_page.node(i).hidden; }
    [[nodiscard]] bool leavesText(qsizetype i) const;
    [[nodiscard]] bool isCard(qsizetype i) const;
    [[nodiscard]] QString kindOf(qsizetype i) const;

    const HtmlPage &m_page;
    QList<bool> m_aside;
    QList<bool> m_comments;
    QList<qsizetype> m_letters;
    QList<qsizetype> m_linked;
    QList<bool> m_heads; // holds the page's main heading
    QList<qsizetype> m_before; // letters before it
};

}
