// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "window/desk.h"
#include "window/pages/panearea.h"
#include "window/pages/readingpane.h"
#include "window/shell/projectpage.h"

/// The sample, and what somebody marks in it.
namespace Crossread::Test {

using namespace Qt::StringLiterals;

/// Opens it with no annotation in it.
inline bool openBareSample(Desk &desk)
{
    if (!desk.openSample())
        return false;
    Project::Project &project = *desk.window().page()->project();
    const QList<Core::AnnotationId> there = project.annotationIds({});
    return there.isEmpty() || project.removeAnnotations(there).has_value();
}

/// Two passages of the transcript under two codes, one of them below the other, and one of the article; each in a line.
inline bool annotateThree(const Desk &desk)
{
    const auto annotated = [&desk](const Window::ReadingPane &pane, qsizetype begin, const QString &code) {
        Project::Project &project = *desk.window().page()->project();
        return project.annotateNamed(pane.documentId(), {begin, begin + 12}, {code}).has_value();
    };
    const QList<Core::Turn> turns = desk.transcript().document()->turns;
    return annotated(desk.transcript(), turns[0].speech, u"port"_s)
        && annotated(desk.transcript(), turns[1].speech, u"port/money"_s)
        && annotated(desk.article(), desk.article().document()->text.lastIndexOf(u'\n') + 1, u"other"_s);
}

}
