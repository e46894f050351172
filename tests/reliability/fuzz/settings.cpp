// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/settings.h"

#include "support/scratch.h"
#include "targets.h"

#include <QTemporaryDir>

namespace Crossread::Fuzz {

using namespace Qt::StringLiterals;

QString settings(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ini"_s);
    Test::writeBytes(path, bytes);
    Reading::Typography typography;
    {
        Window::Settings settings(path);
        typography = settings.typography();
        if (!(typography.pointSize >= 6 && typography.pointSize <= 72) || !(typography.leading >= 1.2)
            || !(typography.paragraphGap >= 0))
            return u"letters of no size"_s;
        static_cast<void>(settings.paper());
        static_cast<void>(settings.language());
        static_cast<void>(settings.coder());
        static_cast<void>(settings.singleKeys());
        static_cast<void>(settings.placesShown());
        static_cast<void>(settings.shortcuts());
        static_cast<void>(settings.windowGeometry());
        static_cast<void>(settings.panelLayout());
        static_cast<void>(settings.folder());
        static_cast<void>(settings.projectFor({u"a.txt"_s}));
        if (settings.recentProjects().size() > 15)
            return u"more recent projects than can be shown"_s;
        settings.addRecentProject(u"/x/a.crossread"_s);
        settings.setCoder(u"Anna, \"x\"; [y]"_s);
    }
    const Window::Settings again(path);
    if (again.coder() != u"Anna, \"x\"; [y]"_s || again.recentProjects().value(0) != u"/x/a.crossread"_s)
        return u"what is set beside it is not kept"_s;
    return {};
}

}
