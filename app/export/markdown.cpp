// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/renderers.h"

#include "export/wording.h"

#include <QRegularExpression>

namespace Crossread::Export {

namespace {

/// Text within a line, its line ends as blanks, so that Markdown shows just these characters.
QString escaped(QStringView text)
{
    QString out;
    for (const QChar character : text.trimmed()) {
        if (QStringView(u"\\`*_[]{}|~$^#").contains(character))
            out += u'\\';
        if (character == u'<')
            out += u"&lt;";
        else if (character == u'&')
            out += u"&amp;";
        else
            out += character == u'\n' || character == u'\r' || character == u'\t' ? QChar(u' ') : character;
    }
    return out;
}

/// A line of its own: also what means something only at a line's begin, quotations, lists, rules, numbered lists.
QString escapedLine(QStringView line)
{
    QString out = escaped(line);
    static const QRegularExpression blockStart(QStringLiteral(R"(^(\d{1,9})[.)]|^[>+=-])"));
    if (const auto match = blockStart.match(out); match.hasMatch())
        out.insert(match.hasCaptured(1) ? match.capturedEnd(1) : 0, u'\\');
    return out;
}

/// A whole text as paragraphs, each line behind `prefix`.
QString escapedParagraphs(const QString &text, QStringView prefix)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (!lines.isEmpty())
            lines.append(prefix.trimmed().toString());
        lines.append(prefix + escapedLine(line));
    }
    return lines.join(u'\n') + u"\n\n";
}

QString bold(const QString &text)
{
    return u"**" + text + u"**";
}

}

QString renderMarkdown(const QList<Excerpt> &excerpts, const Options &options)
{
    QString out = u"# " + escaped(title(options)) + u"\n\n";
    if (excerpts.isEmpty())
        out += noExcerpts() + u"\n\n";
    for (qsizetype index = 0; index < excerpts.size(); ++index) {
        const Excerpt &excerpt = excerpts[index];
        if (beginsDocument(excerpts, index)) {
            out += u"## " + escaped(documentHeading(excerpt)) + u"\n\n";
            if (!excerpt.sourceSha256.isEmpty())
                out += sourceLabel().arg(u'`' + excerpt.sourceSha256 + u'`') + u"\n\n";
        }
        out += QStringLiteral("### %1. ").arg(index + 1) + escaped(excerptHeading(excerpt)) + u"\n\n";
        out += escapedParagraphs(excerpt.quote, u"> ");
        if (!excerpt.codes.isEmpty())
            out += bold(codesLabel()) + u' ' + escaped(excerpt.codes.join(u"; ")) + u"\n\n";
        if (!excerpt.memo.isEmpty())
            out += bold(memoLabel()) + u' ' + escapedParagraphs(excerpt.memo, u"");
        out += escapedLine(details(excerpt).join(u" · ")) + u"\n\n";
    }
    out.chop(1);
    return out;
}

}
