// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls. CROSSREAD_FUZZ_TARGET is the target's name; with CROSSREAD_FUZZ_CPU=SECONDS in the environment it
// ends by itself after so much processor time, however busy the machine is.
#include "targets.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <unistd.h>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace {

constexpr double mostSeconds = 10; // for one input

double secondsAllowed()
{
    const char *seconds = std::getenv("CROSSREAD_FUZZ_CPU");
    return seconds != nullptr ? std::atof(seconds) : 0;
}

double secondsUsed()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Qt's warnings about what it is given would be most of the output.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { });
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const double allowed = secondsAllowed();
    static long runs = 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const double begin = secondsUsed();
    QString broken = Crossread::Fuzz::CROSSREAD_FUZZ_TARGET(bytes);
    // libFuzzer's own limit is one of the clock on the wall, which says nothing where others are at work.
    if (broken.isEmpty() && secondsUsed() - begin > mostSeconds)
        broken = QStringLiteral("%1 processor seconds").arg(secondsUsed() - begin);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "broken promise: %s\n", qPrintable(broken));
        std::abort();
    }
    ++runs;
    if (allowed > 0 && secondsUsed() > allowed) {
        std::fprintf(stderr, "Done %ld runs in %.0f processor seconds\n", runs, secondsUsed());
        std::fflush(stderr);
        _exit(0);
    }
    return 0;
}

#ifdef CROSSREAD_FUZZ_PAGES
// A project file is damaged as disks and programs do it, and the rest of it stays: libFuzzer alone would hardly ever get
// past its first page.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    constexpr size_t page = 4096;
    std::minstd_rand random(seed);
    const size_t pages = size / page;
    if (pages < 2)
        return LLVMFuzzerMutate(data, size, most);
    const auto pick = [&](size_t below) { return size_t(random()) % below; };
    uint8_t *one = data + pick(pages) * page;
    uint8_t *other = data + pick(pages) * page;
    switch (pick(8)) {
    case 0: std::fill_n(one, page, uint8_t(0)); break;
    case 1: std::copy_n(one, page, other); break;
    case 2: std::swap_ranges(one, one + page, other == one ? data : other); break;
    case 3: return page + pick(size - page);
    case 4: one[pick(16)] = uint8_t(random()); break; // what kind of page, and where its cells begin
    case 5: data[pick(100)] = uint8_t(random()); break; // the header
    case 6: one[pick(page)] ^= uint8_t(1U << pick(8)); break;
    default: {
        const size_t length = 1 + pick(64);
        LLVMFuzzerMutate(one + pick(page - length), length, length);
    }
    }
    return size;
}
#endif
