// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"

#include <QObject>

namespace Crossread::Window {

class Feature;
class ReadingPane;

/// The menu under the right mouse button or the menu key on a page: what can be done with these words.
class PageMenu final : public QObject {
    Q_OBJECT

public:
    PageMenu(const Workbench &bench, const QList<Feature *> &features, QObject *parent);

private:
    void show(ReadingPane &pane, qsizetype position, QPoint globalPosition);

    Workbench m_bench;
    QList<Feature *> m_features;
};

}
