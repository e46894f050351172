// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/papers.h"

#include "window/desk/actions.h"
#include "window/desk/settings.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

void connectPapers(const Actions &actions, Settings &settings, QObject *context)
{
    const auto showChoice = [&actions, &settings] {
        for (const Paper paper : {Paper::System, Paper::Light, Paper::Sepia, Paper::Dark})
            actions.get("paper."_L1 + paperName(paper))->setChecked(settings.paper() == paper);
    };
    for (const Paper paper : {Paper::System, Paper::Light, Paper::Sepia, Paper::Dark}) {
        QObject::connect(
            actions.get("paper."_L1 + paperName(paper)), &QAction::triggered, context, [&settings, paper, showChoice] {
                settings.setPaper(paper);
                showChoice(); // the one that was chosen already stays ticked
            });
    }
    QObject::connect(&settings, &Settings::paperChanged, context, showChoice);
    showChoice();
}

}
