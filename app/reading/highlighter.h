// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QTextLayout>

#include <KSyntaxHighlighting/AbstractHighlighter>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Crossread::Reading {

class Theme;

/// Lexical colours of one paragraph at a time, by the definitions in resources/syntax: quotations, stage directions,
/// headings, numbers. Who speaks is data, not lexical: labels are left to the page. Paragraphs come in any order; each is
/// highlighted alone.
class Highlighter final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    Highlighter(Core::DocumentKind kind, const Theme &theme);

    /// The formats of `text`, one paragraph without its newline.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(QStringView text);

    /// KSyntaxHighlighting's definitions and themes together with ours; made on first use, for the program's whole run.
    [[nodiscard]] static KSyntaxHighlighting::Repository &repository();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QList<QTextLayout::FormatRange> m_formats;
};

}
