// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page.h"

#include <QCoreApplication>

namespace Crossread::Export {

QString pageBegin(const QString &title, QLatin1StringView style)
{
    const QString language =
        QCoreApplication::translate("Excerpts", "en", "the language tag of this translation, for HTML");
    QString out = QStringLiteral(R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
)")
                      .arg(language);
    out += element(QLatin1StringView("title"), title) + u"<style>\n" + style;
    return out + u"</style>\n</head>\n<body>\n<main>\n";
}

QString pageEnd()
{
    return QStringLiteral("</main>\n</body>\n</html>\n");
}

QString element(QLatin1StringView name, const QString &text, QLatin1StringView attributes)
{
    return QStringLiteral("<%1%2>%3</%1>\n").arg(name, attributes, text.toHtmlEscaped());
}

}
