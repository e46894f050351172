// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "core/error.h"
#include "core/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Crossread;
using Cli::Words;

namespace {

QString help()
{
    QString text = Words::tr("Crossread on the command line: what the window shows, for scripts.\n\n"
                             "Usage: crossread-cli VERB ARGUMENTS…   (crossread-cli VERB --help tells more)\n\n");
    for (const Cli::Command &command : Cli::commands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, -10).arg(command.summary);
    return text
        + Words::tr("\nPositions count Unicode code points of the source file, from 0, the end not included.\n"
                    "Exit status: 0 done, 1 failed (the reason on standard error), 2 the call was not "
                    "understood.\n");
}

/// Drawing pages takes fonts, and they take a while to be looked up; it never takes a display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool draws = std::any_of(argv, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text.contains("pdf") || text.contains("svg") || text.contains("png");
    });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

}

int main(int argc, char **argv)
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("crossread-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("crossread"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CROSSREAD_VERSION));
    Core::speak(QString());
    // Qt makes other names of such ones: it would look for, or write, another file.
    for (int i = 1; i < argc; ++i) {
        if (!QByteArrayView(argv[i]).isValidUtf8())
            return Cli::wrongCall(
                Core::Error{Core::ErrorCode::NameNotText, QString::fromLocal8Bit(argv[i]), {}}.sentence());
    }
    QStringList arguments = QCoreApplication::arguments();

    const QString verb = arguments.value(1);
    if (verb == QLatin1StringView("--version") || verb == QLatin1StringView("-v")) {
        std::puts("crossread-cli " CROSSREAD_VERSION);
        return 0;
    }
    if (verb == QLatin1StringView("--help") || verb == QLatin1StringView("-h")) {
        std::fputs(help().toLocal8Bit().constData(), stdout);
        return 0;
    }
    for (const Cli::Command &command : Cli::commands()) {
        if (command.name == verb) {
            arguments.removeAt(1);
            arguments[0] += u' ' + verb;
            return command.run(arguments);
        }
    }
    if (verb.isEmpty())
        return Cli::wrongCall(help());
    return Cli::wrongCall(Words::tr("There is no “%1”. See crossread-cli --help.").arg(verb));
}
