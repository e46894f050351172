// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/citationmenu.h"

#include "window/desk/actions.h"
#include "window/desk/settings.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

void connectCitationStyles(const Actions &actions, Settings &settings, QObject *context)
{
    const auto actionOf = [&actions](Core::CitationStyle style) {
        return actions.get("citation."_L1 + Core::citationStyleKey(style));
    };
    const auto showChoice = [actionOf, &settings] {
        for (const Core::CitationStyle style : Core::citationStyles())
            actionOf(style)->setChecked(settings.citationStyle() == style);
    };
    for (const Core::CitationStyle style : Core::citationStyles()) {
        QObject::connect(actionOf(style), &QAction::triggered, context, [&settings, style, showChoice] {
            settings.setCitationStyle(style);
            showChoice(); // the one that was chosen already stays ticked
        });
    }
    QObject::connect(&settings, &Settings::typographyChanged, context, showChoice);
    showChoice();
}

}
