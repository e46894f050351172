// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readback.h"

#include "core/utf8.h"

#include <md4c.h>

#include <utility>

namespace Crossread::Test {

namespace {

/// What a reader of Markdown tells of quotations.
struct Quotations {
    QSet<QString> paragraphs;
    QString text; ///< of the paragraph that it is in
    int depth = 0;
};

QString shown(MD_TEXTTYPE type, const QString &text)
{
    switch (type) {
    case MD_TEXT_NULLCHAR: return QString(QChar(QChar::ReplacementCharacter));
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: return QStringLiteral("\n");
    case MD_TEXT_ENTITY:
        // Those that the export writes; any other one is shown as it stands there, and so is found.
        return text == u"&lt;" ? QStringLiteral("<") : text == u"&amp;" ? QStringLiteral("&") : text;
    default: return text;
    }
}

}

QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(std::exchange(field, {}));
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.last().append(std::exchange(field, {}));
            if (++i + 1 < text.size())
                rows.append(QStringList());
        } else {
            field += c;
        }
    }
    return rows;
}

QSet<QString> quotationsInMarkdown(const QByteArray &bytes)
{
    Quotations all;
    MD_PARSER parser{};
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *self) {
        auto &quotations = *static_cast<Quotations *>(self);
        quotations.depth += type == MD_BLOCK_QUOTE;
        quotations.text.clear();
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        auto &quotations = *static_cast<Quotations *>(self);
        quotations.depth -= type == MD_BLOCK_QUOTE;
        if (type == MD_BLOCK_P && quotations.depth > 0)
            quotations.paragraphs.insert(std::exchange(quotations.text, {}));
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        static_cast<Quotations *>(self)->text += shown(type, Core::textOfUtf8({text, qsizetype(size)}));
        return 0;
    };
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &all);
    return all.paragraphs;
}

}
