// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/startup.h"

#include <QApplication>

using namespace Crossread;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("crossread"));
    QCoreApplication::setOrganizationName(QStringLiteral("crossread"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CROSSREAD_VERSION));

    // --help must answer where there is no display, so the command line is read before there is a QApplication.
    std::expected<Window::StartOptions, int> options;
    {
        const QCoreApplication bare(argc, argv);
        options = Window::parseCommandLine(QCoreApplication::arguments());
        if (options && Window::handOver(*options))
            return 0;
    }
    if (!options)
        return options.error();
    if (!Window::prepareDisplay(*options))
        return 1;
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Crossread"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.crossread.Crossread"));
    return Window::run(*options);
}
