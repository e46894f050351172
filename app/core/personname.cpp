// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personname.h"

#include <QRegularExpression>

namespace Crossread::Core {

using namespace Qt::StringLiterals;

QString PersonName::whole() const
{
    QStringList parts{given, particle, family};
    parts.removeAll(QString());
    return parts.join(u' ');
}

PersonName personName(const QString &printed)
{
    static const QRegularExpression office(
        u"\\b(agency|associat|bank|board|broadcast|bureau|centre|center|college|commission|committee|company|council|court|"
        "department|desk|editors?|foundation|government|house|institut|kremlin|library|media|ministry|museum|news|office|"
        "organi[sz]ation|parliament|party|press|radio|reuters|school|senate|service|society|staff|team|times|union|"
        "university|of|the|for|and)\\b|\\b(associat|institut)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList particles{u"von"_s, u"van"_s, u"de"_s, u"da"_s, u"di"_s, u"du"_s, u"del"_s, u"della"_s,
        u"der"_s, u"den"_s, u"la"_s, u"le"_s, u"dos"_s, u"ter"_s, u"zu"_s, u"af"_s, u"av"_s};
    const QString name = printed.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.first(comma).trimmed(), name.sliced(comma + 1).trimmed(), {}};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || office.match(name).hasMatch())
        return {name, {}, {}};
    PersonName out{words.takeLast(), {}, {}};
    QStringList before;
    while (words.size() > 1 && particles.contains(words.constLast()))
        before.prepend(words.takeLast());
    out.particle = before.join(u' ');
    out.given = words.join(u' ');
    return out;
}

}
