// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/words.h"
#include "formats/writers.h"

#include <QJsonDocument>

namespace Crossread::Formats {

Format json()
{
    return {.name = QStringLiteral("json"),
        .suffix = QStringLiteral("json"),
        .description = [] { return Words::tr("JSON, for other programs"); },
        .takes = [](const Content &content) { return bool(content.data); },
        .write = [](const Content &content, const Options &) { return QJsonDocument(content.data()).toJson(); }};
}

}
