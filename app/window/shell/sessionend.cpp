// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/sessionend.h"

#include "window/shell/windows.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Crossread::Window {

namespace {

constexpr std::array goingSignals{SIGTERM, SIGHUP, SIGINT};

// A signal's handler may do next to nothing: it writes a byte here, and the event loop reads it.
std::array<int, 2> signalPipe{-1, -1};

void passOn(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

}

SessionEnd::SessionEnd(Windows &windows)
    : m_windows(windows)
{
    watchSession();
    watchSignals();
}

SessionEnd::~SessionEnd()
{
    for (const int number : goingSignals)
        std::signal(number, SIG_DFL);
    for (int &end : signalPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void SessionEnd::watchSession()
{
    // Both are called while the session waits: direct connections. It may yet go on, so nothing is closed here.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) { m_windows.keep(); },
        Qt::DirectConnection);
    connect(
        qApp, &QGuiApplication::saveStateRequest, this,
        [this](QSessionManager &session) {
            session.setRestartHint(QSessionManager::RestartIfRunning);
            session.setRestartCommand(QStringList{QCoreApplication::applicationFilePath()} + m_windows.projects());
        },
        Qt::DirectConnection);
}

void SessionEnd::watchSignals()
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then they end the program at once, as they always could
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_windows.leave();
        QCoreApplication::quit();
    });
    struct sigaction action{};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int number : goingSignals) {
        struct sigaction before{};
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // as nohup wants it
            ::sigaction(number, &action, nullptr);
    }
}

}
