// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/choicecontroller.h"

#include "reading/readingview.h"
#include "window/pages/feature.h"
#include "window/pages/panearea.h"

#include <QApplication>

#include <algorithm>

namespace Crossread::Window {

ChoiceController::ChoiceController(const Workbench &bench, QList<Feature *> features, QObject *parent)
    : QObject(parent)
{
    std::ranges::stable_sort(features, std::ranges::greater(), &Feature::particularity);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this, features] {
        const ReadingPane &pane = *m_pane;
        // A key may have led on meanwhile: then the click is over.
        if (!pane.document() || !pane.selection().isEmpty() || pane.view().caret() != m_position)
            return;
        std::ranges::any_of(features, [&](Feature *feature) { return feature->choose(pane, m_position); });
    });
    for (const ReadingPane *pane : bench.panes.panes()) {
        connect(&pane->view(), &Reading::ReadingView::clicked, this, [this, pane](qsizetype position) {
            m_pane = pane;
            m_position = position;
            m_settle.start(QApplication::doubleClickInterval());
        });
        connect(&pane->view(), &Reading::ReadingView::markClicked, this, [features](Reading::Layer layer, quint64 tag) {
            for (Feature *feature : features)
                feature->chooseMark(layer, tag);
        });
    }
}

}
