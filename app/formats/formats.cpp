// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/formats.h"

#include "formats/writers.h"

namespace Crossread::Formats {

QList<Format> formatsFor(const Content &content)
{
    QList<Format> all{html(), docx(), odt(), pdf(), markdown(), xlsx(), csv(), svg(), png(), json(), text(), bibtex(),
        cslJson(), ris()};
    all.removeIf([&content](const Format &format) { return !format.takes(content); });
    return all;
}

QStringList namesOf(const QList<Format> &formats)
{
    QStringList names;
    for (const Format &format : formats)
        names.append(format.name);
    return names;
}

Core::Result<Format> formatNamed(QStringView name, const QList<Format> &formats)
{
    for (const Format &format : formats) {
        if (name == format.name || name == format.suffix)
            return format;
    }
    return Core::failure(Core::ErrorCode::BadArgument, name.toString());
}

}
