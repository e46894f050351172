// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "import/text/decoder.h"

#include <QList>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace Crossread::Import {

/// An element or a stretch of characters of a web page.
struct HtmlNode {
    GumboTag tag = GUMBO_TAG_UNKNOWN; ///< of an element
    bool isText = false;
    bool hidden = false; ///< is not shown, or lies in something that is not
    qsizetype parent = -1;
    qsizetype end = 0; ///< behind the last node inside it
    const GumboElement *element = nullptr;
    QString text;
};

/// A web page as the browser would build it, its nodes in the order of the file, so that what an element holds are the nodes
/// from its own to its end. Nothing is loaded and no script is run.
class HtmlPage {
public:
    /// Errors: TooLarge (a million elements, or nested deeper than any page is).
    [[nodiscard]] static Core::Result<HtmlPage> parse(const QString &text, const QString &subject);

    [[nodiscard]] const QList<HtmlNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const HtmlNode &node(qsizetype i) const { return m_nodes[i]; }
    [[nodiscard]] bool is(qsizetype i, GumboTag tag) const { return !m_nodes[i].isText && m_nodes[i].tag == tag; }
    [[nodiscard]] QString attribute(qsizetype i, const char *name) const;
    /// Everything inside, shown or not, blanks simplified.
    [[nodiscard]] QString textOf(qsizetype i) const;

private:
    struct Freed {
        void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };

    QByteArray m_bytes;
    std::unique_ptr<GumboOutput, Freed> m_output;
    QList<HtmlNode> m_nodes;
};

/// The characters of a page's bytes: by byte order mark, by what the page says of itself, else found out. Errors: as
/// decode().
[[nodiscard]] Core::Result<Decoded> htmlText(
    const QByteArray &bytes, const QString &subject, const QString &encoding = {});

}
