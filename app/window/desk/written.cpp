// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/written.h"

#include "window/desk/messagebar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace Crossread::Window {

namespace {

struct WrittenWords {
    Q_DECLARE_TR_FUNCTIONS(Written)
};

/// By the desktop's own program for it; where it has none, that is said.
std::function<void()> opening(MessageBar &messages, const QString &path)
{
    return [&messages, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            messages.show(MessageBar::Severity::Warning,
                WrittenWords::tr("The desktop has no program that opens “%1”.").arg(QFileInfo(path).fileName()));
    };
}

}

void showWritten(MessageBar &messages, const QString &sentence, const QString &path)
{
    messages.show(MessageBar::Severity::Information, sentence.arg(QFileInfo(path).fileName()),
        {{WrittenWords::tr("Open"), opening(messages, path)},
            {WrittenWords::tr("Show in Folder"), opening(messages, QFileInfo(path).absolutePath())}});
}

}
