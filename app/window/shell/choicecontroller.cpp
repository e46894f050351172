// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/choicecontroller.h"

#include "reading/readingview.h"
#include "window/coding/annotationcontroller.h"
#include "window/comparing/linkcontroller.h"
#include "window/pages/panearea.h"
#include "window/subjects/speakercontroller.h"
#include "window/subjects/topiccontroller.h"

#include <QApplication>

namespace Crossread::Window {

ChoiceController::ChoiceController(const Workbench &bench, LinkController &links, AnnotationController &annotations,
    SpeakerController &speakers, TopicController &topics, QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [&, this] {
        const ReadingPane &pane = *m_pane;
        // A key may have led on meanwhile: then the click is over.
        if (!pane.document() || !pane.selection().isEmpty() || pane.view().caret() != m_position)
            return;
        if (!links.choose(pane, m_position) && !annotations.choose(pane, m_position)
            && !speakers.choose(pane, m_position))
            topics.choose(pane, m_position);
    });
    for (const ReadingPane *pane : bench.panes.panes()) {
        connect(&pane->view(), &Reading::ReadingView::clicked, this, [this, pane](qsizetype position) {
            m_pane = pane;
            m_position = position;
            m_settle.start(QApplication::doubleClickInterval());
        });
        connect(&pane->view(), &Reading::ReadingView::markClicked, this,
            [&annotations, &links](Reading::Layer layer, quint64 tag) {
                if (layer == Reading::Layer::Annotation)
                    annotations.goToMark(tag);
                else if (layer == Reading::Layer::Link)
                    links.chooseMark(tag);
            });
    }
}

}
