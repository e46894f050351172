// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "exchange/counting.h"
#include "exchange/package.h"

namespace Crossread::Exchange {

/// A project of another program, whose texts are asked for one by one. Errors of its functions: WrongFormat, DamagedFile,
/// TooLarge, NotSupported.
class ForeignFile {
public:
    virtual ~ForeignFile() = default;

    [[nodiscard]] const Package &package() const { return m_package; }
    /// How it counts positions, where that is known; else it has to be found out.
    [[nodiscard]] virtual std::optional<Counting> counting() const { return {}; }
    /// The bytes of a source's text; nothing where it has none.
    [[nodiscard]] virtual Core::Result<std::optional<QByteArray>> textOf(const Source &source)
    {
        return source.text ? std::optional(source.text->toUtf8()) : std::nullopt;
    }
    /// Those of the DOCX or PDF that it came from, where they are there.
    [[nodiscard]] virtual Core::Result<std::optional<QByteArray>> originalOf(const Source &) { return std::nullopt; }

protected:
    Package m_package;
};

}
