// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"

#include <QObject>

namespace Crossread::Window {

class AnnotationController;
class LinkController;
class ReadingPane;

/// The menu under the right mouse button or the menu key on a page: what can be done with these words.
class PageMenu final : public QObject {
    Q_OBJECT

public:
    PageMenu(const Workbench &bench, AnnotationController &annotations, LinkController &links, QObject *parent);

private:
    void show(ReadingPane &pane, qsizetype position, QPoint globalPosition);

    Workbench m_bench;
    AnnotationController &m_annotations;
    LinkController &m_links;
};

}
