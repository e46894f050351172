// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdowntext.h"

#include <QRegularExpression>

namespace Crossread::Formats {

QString escapedWords(QStringView text)
{
    QString out;
    for (const QChar character : text) {
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

QString escaped(QStringView text)
{
    return escapedWords(text.trimmed());
}

QString escapedLine(QStringView line)
{
    return guarded(escaped(line));
}

QString guarded(QString out)
{
    static const QRegularExpression blockStart(QStringLiteral(R"(^(\d{1,9})[.)]|^[>+=-])"));
    if (const auto match = blockStart.match(out); match.hasMatch())
        out.insert(match.hasCaptured(1) ? match.capturedEnd(1) : 0, u'\\');
    return out;
}

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
