// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"

#include <QWidget>

namespace Crossread::Models {
class TopicIndex;
}

namespace Crossread::Reading {
class DispersionStrip;
}

namespace Crossread::Window {

/// Where in the document of the active pane its speakers and topics are, at one look; a click goes there.
class DispersionPanel final : public QWidget {
    Q_OBJECT

public:
    DispersionPanel(const Workbench &bench, const Models::TopicIndex &index, QWidget *parent = nullptr);

private:
    void showDocument();
    void showRows();
    void showPage();
    void go(qsizetype position);

    Workbench m_bench;
    const Models::TopicIndex &m_index;
    Reading::DispersionStrip *m_strip;
};

}
