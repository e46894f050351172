// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

namespace Crossread::Core {

QJsonDocument readJson(QByteArray json, QJsonParseError *error)
{
    // Behind a quotation mark that ends a string none can stand; behind one that is part of a string both mean the same.
    json.replace("\"\xef\xbb\xbf", "\"\\ufeff");
    return QJsonDocument::fromJson(json, error);
}

}
