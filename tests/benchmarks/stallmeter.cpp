// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallmeter.h"

#include <array>
#include <chrono>
#include <memory>

#include <csignal>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <pthread.h>
#include <time.h>

namespace Crossread::Bench {

namespace {

using namespace std::chrono_literals;

constexpr auto beatEvery = 2ms;
constexpr qint64 longGap = 40'000'000; // ns from which the stack is noted

std::array<void *, 64> noted;
std::atomic_int notedFrames = 0;
pthread_t watched;

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / 1ns;
}

double workOfThisThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void noteStack(int)
{
    notedFrames = ::backtrace(noted.data(), int(noted.size()));
}

QString nameOf(void *address)
{
    Dl_info info{};
    if (::dladdr(address, &info) == 0 || info.dli_sname == nullptr)
        return {};
    int status = 0;
    const std::unique_ptr<char, void (*)(void *)> plain(
        abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status), ::free);
    return QString::fromUtf8(status == 0 ? plain.get() : info.dli_sname).section(QLatin1Char('('), 0, 0);
}

}

StallMeter::StallMeter()
{
    watched = ::pthread_self();
    (void)::backtrace(noted.data(), 1); // the first call loads a library, which a signal handler must not
    struct sigaction action{};
    action.sa_handler = noteStack;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGPROF, &action, nullptr);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_last = now();
    m_beatAt = m_last;
    m_lastWork = workOfThisThread();
    m_timer.start(beatEvery);
    m_watcher = std::thread([this] { watch(); });
}

StallMeter::~StallMeter()
{
    m_done = true;
    m_watcher.join();
}

void StallMeter::beat()
{
    const qint64 at = now();
    const double work = workOfThisThread();
    const double wall = double(at - m_last) / 1e6;
    const int frames = notedFrames.exchange(0);
    if (wall > m_longest.wall) {
        m_longest = {wall, work - m_lastWork, {}};
        for (int frame = 0; frame < frames; ++frame) {
            if (const QString name = nameOf(noted[size_t(frame)]); !name.isEmpty())
                m_longest.stack.append(name);
        }
    }
    m_last = at;
    m_lastWork = work;
    m_beatAt = at;
}

void StallMeter::watch()
{
    qint64 notedFor = 0;
    while (!m_done) {
        std::this_thread::sleep_for(5ms);
        const qint64 beatAt = m_beatAt;
        const qint64 gap = now() - beatAt;
        // Once when it has grown long, again each time it has doubled: the last one is what it spent itself on.
        if (gap < longGap || (notedFor == beatAt && gap < 2 * m_notedGap))
            continue;
        notedFor = beatAt;
        m_notedGap = gap;
        ::pthread_kill(watched, SIGPROF);
    }
}

StallMeter::Gap StallMeter::takeLongest()
{
    beat();
    return std::exchange(m_longest, {});
}

}
