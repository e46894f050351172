// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/percent.h"

#include <QLocale>

namespace Crossread::Core {

namespace {

QString withSign(const QString &number)
{
    return number + QChar(QChar::Nbsp) + u'%';
}

}

QString percent(double share, int decimals)
{
    const QLocale locale;
    return withSign(decimals == 0 ? locale.toString(qRound(share * 100)) : locale.toString(share * 100, 'f', decimals));
}

QString percentOf(int part, int whole)
{
    return withSign(QLocale().toString(whole == 0 ? 0 : qRound(part * 100.0 / whole)));
}

}
