// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/features.h"

#include "window/coding/codingfeature.h"
#include "window/comparing/comparingfeature.h"
#include "window/pages/historyfeature.h"
#include "window/documents/documentsfeature.h"
#include "window/pages/outlinefeature.h"
#include "window/retrieving/retrievingfeature.h"
#include "window/subjects/subjectsfeature.h"

#include <algorithm>

namespace Crossread::Window {

QList<Feature *> makeFeatures(PageHost &host, QObject *parent)
{
    return {new CodingFeature(host, parent), new ComparingFeature(host, parent), new SubjectsFeature(host, parent),
        new OutlineFeature(host, parent), new RetrievingFeature(host, parent), new DocumentsFeature(host, parent),
        new HistoryFeature(host, parent)};
}

QList<ActionSpec> actionList()
{
    QList<ActionSpec> all = windowActions() + codingActions() + comparingActions() + subjectsActions()
        + outlineActions() + retrievingActions() + documentsActions() + historyActions() + helpActions();
    // Panels stand as their tabs do, whoever brings them.
    std::ranges::stable_sort(all, {}, &ActionSpec::panel);
    return all;
}

}
