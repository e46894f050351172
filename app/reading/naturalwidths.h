// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringView>

#include <vector>

namespace Crossread::Reading {

/// How wide text would run without line breaks, without shaping it: a table of advances per UTF-16 unit. Good enough to
/// estimate how many lines a block takes (about 95 of 100 right), at about a gigabyte a second. Widths in em, so that one
/// pass serves every zoom.
class NaturalWidths {
public:
    explicit NaturalWidths(const QFont &font);

    [[nodiscard]] float of(QStringView text) const; ///< em

private:
    std::vector<quint16> m_advances; // 65536 of them, in 1/2048 em
};

}
