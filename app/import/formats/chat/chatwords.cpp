// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/chat/chatwords.h"

#include <QList>
#include <QRegularExpression>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

QString chatWords(const QString &line)
{
    struct Rule {
        QRegularExpression mark;
        QString reading;
    };
    // In order: what is inside of brackets goes before the brackets of what is said do.
    static const QList<Rule> rules{
        {QRegularExpression(uR"(&=0[\w:]*)"_s), QString()}, // what is not done
        {QRegularExpression(uR"(&=([\w:]+))"_s), u"\u0001\\1\u0002"_s}, // laughs
        {QRegularExpression(uR"(\[[^\]]*\])"_s), QString()}, // [//], [= toy], [*], [% comment]
        {QRegularExpression(uR"((?<!\S)[+][/.!?"]*(\.\.\.|…)\??)"_s), u"…"_s}, // trails off
        {QRegularExpression(uR"((?<!\S)[+]/{1,2}[.?])"_s), u"—"_s}, // interrupted
        {QRegularExpression(uR"((?<!\S)[+][<,^"+./!?]*)"_s), QString()}, // linkers
        {QRegularExpression(uR"((?<!\S)\(\.{1,3}\)|(?<!\S)\(\d+(\.\d*)?\))"_s), QString()}, // pauses
        {QRegularExpression(uR"((?<!\S)0[\w:]*)"_s), QString()}, // what is missing
        {QRegularExpression(uR"(&[-+~*]?(?=\w))"_s), QString()}, // fillers and fragments
        {QRegularExpression(uR"(@[a-z]+(:[a-z]+)*(?=\s|$|[.,?!]))"_s), QString()}, // forms: hello@s:eng
        {QRegularExpression(uR"((?<=\w)\((\w+)\)|\((\w+)\)(?=\w))"_s), u"\\1\\2"_s}, // (be)cause
        {QRegularExpression(u"[<>‹›„‡↑↓→↗↘⌈⌉⌊⌋∆∇°ˈˌ≠]"_s), QString()},
        {QRegularExpression(uR"((?<=\w)[:^]+)"_s), QString()}, // drawn out
        {QRegularExpression(uR"((?<=\w)_(?=\w))"_s), u" "_s}, // choo_choo
        {QRegularExpression(uR"(\s+(?=[.?!,;](\s|$)))"_s), QString()}, // the stop stands apart
        {QRegularExpression(u"\u0001"_s), u"["_s},
        {QRegularExpression(u"\u0002"_s), u"]"_s},
    };
    QString text = line;
    for (const Rule &rule : rules)
        text.replace(rule.mark, rule.reading);
    return text.simplified();
}

}
