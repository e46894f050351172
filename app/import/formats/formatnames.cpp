// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/formatnames.h"

#include "import/formats/format.h"

#include <QLocale>

namespace Crossread::Import {

QString formatNames()
{
    QStringList names;
    for (const Format &format : formats()) {
        if (format.suffixes.isEmpty())
            continue; // known only to say that it cannot be read
        QStringList endings;
        for (const QString &suffix : format.suffixes)
            endings.append(u'.' + suffix);
        names.append(QStringLiteral("%1 (%2)").arg(format.name(), endings.join(QStringLiteral(", "))));
    }
    return names.join(QStringLiteral(", "));
}

}
