// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/htmlremnants.h"

#include "import/text/lines.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 1'000;
constexpr qsizetype longestEntity = 12;

const QSet<QString> &inlineTags()
{
    static const QSet<QString> names{u"a"_s, u"abbr"_s, u"b"_s, u"cite"_s, u"code"_s, u"del"_s, u"em"_s, u"font"_s,
        u"i"_s, u"img"_s, u"ins"_s, u"mark"_s, u"q"_s, u"s"_s, u"small"_s, u"span"_s, u"strike"_s, u"strong"_s,
        u"sub"_s, u"sup"_s, u"time"_s, u"u"_s, u"wbr"_s, u"svg"_s, u"path"_s, u"use"_s, u"input"_s, u"button"_s,
        u"link"_s, u"meta"_s, u"script"_s, u"style"_s};
    return names;
}

const QSet<QString> &breakTags()
{
    static const QSet<QString> names{u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s, u"br"_s,
        u"center"_s, u"dd"_s, u"div"_s, u"dl"_s, u"dt"_s, u"figcaption"_s, u"figure"_s, u"footer"_s, u"form"_s, u"h1"_s,
        u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"head"_s, u"header"_s, u"hr"_s, u"html"_s, u"iframe"_s,
        u"label"_s, u"li"_s, u"main"_s, u"nav"_s, u"noscript"_s, u"ol"_s, u"option"_s, u"p"_s, u"pre"_s, u"section"_s,
        u"select"_s, u"table"_s, u"tbody"_s, u"td"_s, u"textarea"_s, u"tfoot"_s, u"th"_s, u"thead"_s, u"title"_s,
        u"tr"_s, u"ul"_s, u"video"_s, u"!doctype"_s};
    return names;
}

const QHash<QString, char16_t> &entities()
{
    static const QHash<QString, char16_t> known{{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'},
        {u"apos"_s, u'\''}, {u"nbsp"_s, u'\u00a0'}, {u"ndash"_s, u'–'}, {u"mdash"_s, u'—'}, {u"lsquo"_s, u'‘'},
        {u"rsquo"_s, u'’'}, {u"sbquo"_s, u'‚'}, {u"ldquo"_s, u'“'}, {u"rdquo"_s, u'”'}, {u"bdquo"_s, u'„'},
        {u"laquo"_s, u'«'}, {u"raquo"_s, u'»'}, {u"hellip"_s, u'…'}, {u"bull"_s, u'•'}, {u"middot"_s, u'·'},
        {u"copy"_s, u'©'}, {u"reg"_s, u'®'}, {u"trade"_s, u'™'}, {u"deg"_s, u'°'}, {u"euro"_s, u'€'},
        {u"pound"_s, u'£'}, {u"yen"_s, u'¥'}, {u"cent"_s, u'¢'}, {u"sect"_s, u'§'}, {u"para"_s, u'¶'},
        {u"times"_s, u'×'}, {u"frac12"_s, u'½'}, {u"eacute"_s, u'é'}, {u"egrave"_s, u'è'}, {u"agrave"_s, u'à'},
        {u"aacute"_s, u'á'}, {u"ccedil"_s, u'ç'}, {u"ecirc"_s, u'ê'}, {u"ocirc"_s, u'ô'}, {u"oacute"_s, u'ó'},
        {u"ouml"_s, u'ö'}, {u"auml"_s, u'ä'}, {u"uuml"_s, u'ü'}, {u"Ouml"_s, u'Ö'}, {u"Auml"_s, u'Ä'},
        {u"Uuml"_s, u'Ü'}, {u"szlig"_s, u'ß'}, {u"ntilde"_s, u'ñ'}, {u"iacute"_s, u'í'}, {u"uacute"_s, u'ú'},
        {u"thinsp"_s, u'\u2009'}, {u"ensp"_s, u'\u2002'}, {u"emsp"_s, u'\u2003'}, {u"shy"_s, u'\u00ad'}};
    return known;
}

QString numericEntity(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = hex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    // Control characters and halves of pairs stay as they are written.
    if (!ok || code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff || QChar::isSurrogate(char32_t(code)))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

}

HtmlTag htmlTag(QStringView text)
{
    if (text.startsWith(u"<!--")) {
        const QStringView near = text.first(std::min(text.size(), longestTag));
        const qsizetype end = near.first(lineAt(near, 0).end).indexOf(u"-->");
        return end < 0 ? HtmlTag{} : HtmlTag{end + 3, false};
    }
    qsizetype i = 1;
    if (i < text.size() && text[i] == u'/')
        ++i;
    const qsizetype nameBegin = i;
    if (i < text.size() && text[i] == u'!')
        ++i;
    while (i < text.size() && i - nameBegin < 12 && text[i].unicode() < 0x80 && text[i].isLetterOrNumber())
        ++i;
    if (i == nameBegin || i >= text.size() || !(text[i] == u'>' || text[i] == u'/' || text[i].isSpace()))
        return {};
    const QString name = text.sliced(nameBegin, i - nameBegin).toString().toLower();
    const bool isBreak = breakTags().contains(name);
    if (!isBreak && !inlineTags().contains(name))
        return {};
    for (const qsizetype limit = std::min(text.size(), longestTag); i < limit && text[i] != u'<' && !isLineEnd(text[i]);
        ++i) {
        if (text[i] == u'>')
            return {i + 1, isBreak};
    }
    return {};
}

HtmlEntity htmlEntity(QStringView text)
{
    const qsizetype end = text.first(std::min(text.size(), longestEntity)).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView name = text.sliced(1, end - 1);
    if (name.startsWith(u'#')) {
        const QString reading = numericEntity(name.sliced(1));
        return reading.isEmpty() ? HtmlEntity{} : HtmlEntity{end + 1, reading};
    }
    const auto found = entities().constFind(name.toString());
    return found == entities().cend() ? HtmlEntity{} : HtmlEntity{end + 1, QString(QChar(*found))};
}

}
