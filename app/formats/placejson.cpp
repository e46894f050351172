// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/placejson.h"

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

void addPlace(QJsonObject &object, const Core::Locator *locator)
{
    if (!locator)
        return;
    const auto text = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    const auto time = [&](const QString &key, std::optional<std::chrono::milliseconds> value) {
        if (value)
            object.insert(key, double(value->count()) / 1000);
    };
    text(u"page"_s, locator->page);
    text(u"line"_s, locator->line);
    text(u"paragraph"_s, locator->paragraph);
    time(u"from"_s, locator->begin);
    time(u"to"_s, locator->end);
}

}
