// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/rtf/rtfencoding.h"

#include <QHash>

namespace Crossread::Import {

QString encodingOfCodePage(int codePage)
{
    static const QHash<int, QString> others{{437, QStringLiteral("IBM437")}, {850, QStringLiteral("IBM850")},
        {852, QStringLiteral("IBM852")}, {866, QStringLiteral("IBM866")}, {874, QStringLiteral("windows-874")},
        {932, QStringLiteral("Shift_JIS")}, {936, QStringLiteral("GB18030")}, {949, QStringLiteral("EUC-KR")},
        {950, QStringLiteral("Big5")}, {10000, QStringLiteral("macintosh")}, {65001, QStringLiteral("UTF-8")}};
    if (const auto found = others.constFind(codePage); found != others.cend())
        return *found;
    const bool windows = codePage >= 1250 && codePage <= 1258;
    return QStringLiteral("windows-%1").arg(windows ? codePage : 1252);
}

int codePageOfCharset(int charset)
{
    static const QHash<int, int> pages{{77, 10000}, {128, 932}, {129, 949}, {134, 936}, {136, 950}, {161, 1253},
        {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250},
        {255, 437}};
    return pages.value(charset, 0);
}

}
