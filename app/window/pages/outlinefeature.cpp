// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/outlinefeature.h"

#include "window/pages/outlinepanel.h"

#include <QCoreApplication>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

struct OutlineWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}

QList<ActionSpec> outlineActions()
{
    return {panelAction(u"outline"_s, 5, OutlineWords::tr("&Outline"),
                OutlineWords::tr("Show or hide the list of turns and headings"), u"speaker"_s),
        goToPanelAction(u"outline"_s, 5, OutlineWords::tr("O&utline"))};
}

OutlineFeature::OutlineFeature(PageHost &host, QObject *parent)
    : Feature(parent)
{
    host.addPanel(u"outline"_s, tr("Outline"), new OutlinePanel(host.bench()));
}

}
