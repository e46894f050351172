// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/choicecontroller.h"

#include "reading/readingview.h"
#include "window/annotationcontroller.h"
#include "window/linkcontroller.h"
#include "window/panearea.h"
#include "window/speakercontroller.h"
#include "window/topiccontroller.h"

namespace Crossread::Window {

ChoiceController::ChoiceController(const Workbench &bench, LinkController &links, AnnotationController &annotations,
                                   SpeakerController &speakers, TopicController &topics, QObject *parent)
    : QObject(parent)
{
    for (const ReadingPane *pane : bench.panes.panes()) {
        connect(&pane->view(), &Reading::ReadingView::clicked, this, [&, pane](qsizetype position) {
            if (!pane->document())
                return;
            if (links.choose(*pane, position) || annotations.choose(*pane, position) || speakers.choose(*pane, position))
                return;
            topics.choose(*pane, position);
        });
    }
}

}
