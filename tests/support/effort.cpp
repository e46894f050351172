// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/effort.h"

#include <algorithm>
#include <cstdio>

namespace Crossread::Test {

Effort::Effort(int quick)
    : m_wanted(quick)
{
    if (const int minutes = qEnvironmentVariableIntValue("CROSSREAD_MINUTES"); minutes > 0) {
        m_milliseconds = qint64(minutes) * 60'000;
        m_quick = false;
    } else if (const int times = qEnvironmentVariableIntValue("CROSSREAD_TIMES"); times > 0) {
        m_wanted = times;
        m_quick = false;
    }
    m_clock.start();
}

bool Effort::goesOn()
{
    const bool more = m_milliseconds > 0 ? m_clock.elapsed() < m_milliseconds : m_done < m_wanted;
    m_done += more;
    return more;
}

QRandomGenerator Effort::random()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("CROSSREAD_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    std::printf("CROSSREAD_SEED=%u\n", seed);
    std::fflush(stdout);
    return QRandomGenerator(seed);
}

int patience()
{
    return std::max(qEnvironmentVariableIntValue("CROSSREAD_PATIENCE"), 1);
}

int leniency()
{
    constexpr int besideOthers = 6;
    return patience() * (Effort(1).isQuick() ? besideOthers : 1);
}

void tellFigures(const QString &runs, const QString &found)
{
    std::printf("figures: %s; %s\n", qPrintable(runs), qPrintable(found));
    std::fflush(stdout);
}

void tellFault(QStringList &faults, const QString &fault)
{
    faults.append(fault);
    std::printf("fault %lld: %s\n", static_cast<long long>(faults.size()), qPrintable(fault));
    std::fflush(stdout);
}

}
