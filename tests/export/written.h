// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/content.h"

namespace Crossread::Test {

/// Excerpts in the format of that name or suffix.
inline QByteArray written(const QList<Export::Excerpt> &excerpts, QStringView format,
    const Export::Presentation &how = {}, const Formats::Options &options = {})
{
    const Formats::Content content = Export::contentOf(excerpts, how);
    return Formats::formatNamed(format, Formats::formatsFor(content))->write(content, options);
}

}
