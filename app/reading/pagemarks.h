// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marklayer.h"

#include <array>

namespace Crossread::Reading {

/// All layers of marks of one page, and which mark of each is the current one.
struct PageMarks {
    [[nodiscard]] MarkLayer &of(Layer layer) { return layers[size_t(layer)]; }
    [[nodiscard]] const MarkLayer &of(Layer layer) const { return layers[size_t(layer)]; }
    [[nodiscard]] bool isCurrent(Layer layer, const Mark &mark) const
    {
        return mark.tag != 0 && current[size_t(layer)] == mark.tag;
    }

    std::array<MarkLayer, layerCount> layers;
    std::array<quint64, layerCount> current{}; ///< tags; 0: none
};

}
