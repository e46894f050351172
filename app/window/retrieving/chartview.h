// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/chartdrawing.h"

#include <QScrollArea>

namespace Crossread::Window {

/// A chart on the screen, drawn as it is drawn into a file, on the paper of the theme. Its bars and points tell their
/// numbers, and can be clicked.
class ChartView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const Formats::Chart &chart);
    void setLook(const Formats::ChartLook &look);

Q_SIGNALS:
    void chosen(qsizetype row, qsizetype column);

private:
    class Canvas;
    Canvas *m_canvas;
};

}
