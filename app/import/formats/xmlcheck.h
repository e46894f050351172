// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace Crossread::Import {

enum class Doctype : quint8 { Refused, Allowed };

/// Looks through XML of unknown origin before QXmlStreamReader sees it: one call of its readNext() cannot be stopped, and
/// a tag with 200,000 attributes takes it a minute and a half. Refused, each with its detail: a document type declaration
/// (NotSupported; where it is allowed the reader expands no entity of it), elements nested deeper than 256, more than 256
/// attributes, or a tag of more than 1 MiB (TooLarge). Says nothing about whether it is well-formed.
[[nodiscard]] Core::Result<void> checkXml(
    const QByteArray &bytes, const QString &subject, Doctype doctype = Doctype::Refused);

}
