// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighter.h"

#include "theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace Crossread::Reading {

KSyntaxHighlighting::Repository &Highlighter::repository()
{
    static KSyntaxHighlighting::Repository repository;
    [[maybe_unused]] static const bool extended = [] {
        repository.addCustomSearchPath(QStringLiteral(":/crossread"));
        return true;
    }();
    return repository;
}

Highlighter::Highlighter(Core::DocumentKind kind, const Theme &theme)
{
    setDefinition(
        repository().definitionForName(kind == Core::DocumentKind::Transcript ? QStringLiteral("Crossread Transcript")
                                                                              : QStringLiteral("Crossread Article")));
    AbstractHighlighter::setTheme(repository().theme(theme.syntaxTheme));
}

QList<QTextLayout::FormatRange> Highlighter::formats(QStringView text)
{
    m_formats.clear();
    highlightLine(text, KSyntaxHighlighting::State());
    return std::exchange(m_formats, {});
}

void Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const QString name = format.name();
    const bool isLabel = name == QLatin1StringView("Speaker") || name == QLatin1StringView("Question");
    if (length <= 0 || isLabel || format.isDefaultTextStyle(theme()))
        return;
    QTextLayout::FormatRange range;
    range.start = offset;
    range.length = length;
    if (format.hasTextColor(theme()))
        range.format.setForeground(format.textColor(theme()));
    if (format.isBold(theme()))
        range.format.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        range.format.setFontItalic(true);
    m_formats.append(range);
}

}
