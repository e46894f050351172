// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/afterrest.h"

#include <utility>

namespace Crossread::Models {

using namespace std::chrono_literals;

namespace {

constexpr auto rest = 300ms;
constexpr auto longestWait = 3s;

}

AfterRest::AfterRest(std::function<void()> act, QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, std::move(act));
}

void AfterRest::wait()
{
    if (!m_rest.isActive())
        m_since.start();
    if (m_since.durationElapsed() < longestWait)
        m_rest.start();
}

}
