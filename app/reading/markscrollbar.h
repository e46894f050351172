// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mark.h"

#include <QColor>
#include <QScrollBar>

#include <array>
#include <vector>

namespace Crossread::Reading {

class ReadingView;

/// A reading view's scroll bar with a tick for each topic hit, annotation and search hit of the document, in three
/// columns. Clicking works as in any scroll bar.
class MarkScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    explicit MarkScrollBar(ReadingView *view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tick {
        int y = 0;
        QRgb colour = 0;
    };
    struct Ticks {
        std::vector<Tick> ticks;
        int trackHeight = -1; ///< that they were made for; -1: make anew
        int range = 0;
    };

    [[nodiscard]] QRect groove() const;
    void collect(Layer layer, const QRect &track);

    ReadingView *m_view;
    std::array<Ticks, layerCount> m_ticks;
};

}
