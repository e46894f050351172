// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/yaml.h"

#include <QRegularExpression>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

QString character(char32_t code)
{
    const bool isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? QString::fromUcs4(&code, 1) : QString(u' ');
}

// The escapes of a double-quoted string; a line end in it is a blank, and none behind a backslash.
QString unescaped(QStringView text)
{
    static const QHash<char16_t, char32_t> simple{{u'n', u' '}, {u't', u' '}, {u'r', u' '}, {u'_', 0xa0}, {u'N', u' '},
        {u'L', u' '}, {u'P', u' '}, {u'"', u'"'}, {u'\\', u'\\'}, {u'/', u'/'}, {u' ', u' '}, {u'\'', u'\''}};
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            out += text[i];
            continue;
        }
        const char16_t escape = text[++i].unicode();
        if (escape == u'\n') {
            while (i + 1 < text.size() && (text[i + 1] == u' ' || text[i + 1] == u'\t'))
                ++i;
            continue;
        }
        const qsizetype digits = escape == u'x' ? 2 : escape == u'u' ? 4 : escape == u'U' ? 8 : 0;
        if (digits > 0 && i + digits < text.size()) {
            bool ok = false;
            char32_t code = text.sliced(i + 1, digits).toUInt(&ok, 16);
            i += digits;
            // JSON's way for characters beyond 16 bits: two halves.
            if (ok && code >= 0xd800 && code < 0xdc00 && text.sliced(i + 1).startsWith(u"\\u")) {
                const uint low = text.sliced(i + 3).first(std::min<qsizetype>(4, text.size() - i - 3)).toUInt(&ok, 16);
                code = QChar::surrogateToUcs4(char16_t(code), char16_t(low));
                i += 6;
            }
            out += ok ? character(code) : QString();
        } else if (const auto known = simple.constFind(escape); known != simple.cend()) {
            out += character(*known);
        } else {
            out += QChar(escape);
        }
    }
    return out;
}

// Where the quoted string that begins `text` ends (behind its mark), or -1.
qsizetype quotedLength(QStringView text)
{
    const QChar quote = text.front();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (quote == u'"' && text[i] == u'\\')
            ++i;
        else if (text[i] == quote && quote == u'\'' && i + 1 < text.size() && text[i + 1] == quote)
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return -1;
}

QString scalar(QStringView value)
{
    value = value.trimmed();
    if (!value.isEmpty() && (value.front() == u'"' || value.front() == u'\'')) {
        if (const qsizetype length = quotedLength(value); length > 0) {
            const QStringView inner = value.sliced(1, length - 2);
            return (value.front() == u'"' ? unescaped(inner) : inner.toString().replace(u"''"_s, u"'"_s))
                .simplified()
                .replace(QChar(0xa0), u' ');
        }
    }
    // A comment stands behind a blank and a #.
    static const QRegularExpression comment(uR"((?:^|\s)#.*$)"_s, QRegularExpression::MultilineOption);
    return value.toString().remove(comment).simplified();
}

// [Anna, "B, C"]: parted at commas outside of quotes.
QStringList flowList(QStringView value)
{
    value = value.trimmed();
    value = value.sliced(1, std::max<qsizetype>(0, value.size() - (value.endsWith(u']') ? 2 : 1)));
    QStringList list;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && (value[i] == u'"' || value[i] == u'\'')
            && value.sliced(begin, i - begin).trimmed().isEmpty()) {
            const qsizetype length = quotedLength(value.sliced(i));
            if (length > 0)
                i += length - 1;
        } else if (i == value.size() || value[i] == u',') {
            if (const QString item = scalar(value.sliced(begin, i - begin)); !item.isEmpty())
                list.append(item);
            begin = i + 1;
        }
    }
    return list;
}

// "- Anna", "- name: Anna": one each.
QStringList blockList(const QList<QStringView> &lines)
{
    QStringList list;
    static const QRegularExpression key(uR"(^([\w -]+):\s+(.*)$)"_s);
    for (const QStringView line : lines) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(u'-'))
            continue;
        const QStringView item = trimmed.sliced(1).trimmed();
        const auto match = item.startsWith(u'"') ? QRegularExpressionMatch() : key.matchView(item);
        if (match.hasMatch() && match.capturedView(1).trimmed() != u"name")
            continue;
        if (const QString value = scalar(match.hasMatch() ? match.capturedView(2) : item); !value.isEmpty())
            list.append(value);
    }
    return list;
}

QStringList valueOf(QStringView first, const QList<QStringView> &more)
{
    first = first.trimmed();
    const auto joined = [&](QStringView start) {
        QString text = start.toString();
        for (const QStringView line : more)
            text += u'\n' + line.trimmed().toString();
        return text;
    };
    if (first.startsWith(u'[') && !first.startsWith(u"[["))
        return flowList(joined(first));
    if (first.startsWith(u'|') || first.startsWith(u'>'))
        return {joined({}).simplified()};
    if (first.isEmpty() && !more.isEmpty() && more.first().trimmed().startsWith(u'-'))
        return blockList(more);
    return {scalar(joined(first))};
}

QHash<QString, QStringList> valuesOf(const QList<QStringView> &lines, QChar sign)
{
    QHash<QString, QStringList> values;
    QString key;
    QStringView first;
    QList<QStringView> more;
    const auto finish = [&] {
        if (!key.isEmpty())
            values.insert(key, valueOf(first, more));
        key.clear();
        more.clear();
    };
    for (const QStringView line : lines) {
        const bool continues =
            line.isEmpty() || line.front().isSpace() || line.startsWith(u'-') || line.startsWith(u']');
        if (continues) {
            more.append(line);
            continue;
        }
        finish();
        const qsizetype at = line.indexOf(sign);
        if (at <= 0 || line.startsWith(u'#'))
            continue;
        key = scalar(line.first(at)).toLower();
        first = line.sliced(at + 1);
    }
    finish();
    return values;
}

}

QHash<QString, QStringList> yamlValues(const QList<QStringView> &lines)
{
    return valuesOf(lines, u':');
}

QHash<QString, QStringList> tomlValues(const QList<QStringView> &lines)
{
    QList<QStringView> top;
    for (const QStringView line : lines) {
        if (line.startsWith(u'['))
            break;
        top.append(line);
    }
    return valuesOf(top, u'=');
}

}
