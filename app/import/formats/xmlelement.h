// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

/// Looks at the element that a reader stands at, whose names count without their namespaces' prefixes.
namespace Crossread::Import {

[[nodiscard]] inline bool is(const QXmlStreamReader &xml, const char *name)
{
    return xml.name() == QLatin1StringView(name);
}

/// Empty where it is not there.
[[nodiscard]] inline QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

}
