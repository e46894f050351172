// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/givingway.h"

#include <QThreadPool>

#include <latch>
#include <memory>

#include <sys/resource.h>
#include <unistd.h>

namespace Crossread::Core {

namespace {

constexpr int niceness = 10; // a tenth of the share of one that does not give way

}

// QThread's priorities do nothing on Linux but the lowest, and that one gets nothing at all where another program works.
void giveWay(QThreadPool &pool)
{
    pool.setExpiryTimeout(-1); // a thread made later would not know
    const int threads = pool.maxThreadCount();
    const auto all = std::make_shared<std::latch>(threads); // so that none does it twice
    for (int thread = 0; thread < threads; ++thread) {
        pool.start([all] {
            (void)::setpriority(PRIO_PROCESS, id_t(::gettid()), niceness);
            all->arrive_and_wait();
        });
    }
}

}
