// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker/transfer.h"
#include "import/worker/worker.h"

#include <algorithm>
#include <cerrno>
#include <new>
#include <unistd.h>

namespace Crossread::Import {

using Core::ErrorCode;

namespace {

constexpr quint32 largestOrder = 1 << 16;

// False at the end of the pipe before `size` bytes.
bool readAll(int from, char *to, qsizetype size)
{
    while (size > 0) {
        const ssize_t got = ::read(from, to, size_t(size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        size -= got;
    }
    return true;
}

bool writeAll(int to, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t done = ::write(to, bytes.data(), size_t(bytes.size()));
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        bytes = bytes.sliced(done);
    }
    return true;
}

bool say(int out, Message kind, const QByteArray &message)
{
    return writeAll(out, packedHead({quint8(kind), quint32(message.size())})) && writeAll(out, message);
}

bool answer(int out, const Core::Result<Extracted> &read, const QString &name)
{
    if (!read)
        return say(out, Message::Failure, packed(read.error()));
    const QByteArray text = packed(*read);
    if (text.size() > qsizetype(largestMessage))
        return say(out, Message::Failure, packed(Core::Error{ErrorCode::TooLarge, name, {}}));
    return say(out, Message::Text, text);
}

Core::Result<Extracted> carryOut(const Order &order, const QByteArray &bytes, int out, const QList<Format> &formats)
{
    const auto format = std::ranges::find(formats, order.format, &Format::id);
    if (format == formats.end())
        return Core::failure(ErrorCode::NotSupported, order.request.name);
    int told = 0;
    const Core::Progress progress([out, told](int permille) mutable {
        // The last fifth is the program's own; a byte holds the rest.
        const int now = std::clamp(permille / 5, 0, 200);
        if (now > told && say(out, Message::Progress, QByteArray(1, char(now))))
            told = now;
    });
    // No memory left inside the limit: the one place where an exception is caught, since libraries throw it.
    try {
        return format->read(bytes, order.request, progress);
    } catch (const std::bad_alloc &) {
        return Core::failure(ErrorCode::TooCostly, order.request.name);
    }
}

}

int serveOne(int in, int out, const QList<Format> &formats)
{
    char head[MessageHead::length];
    if (!readAll(in, head, sizeof head))
        return 1;
    const quint32 size = unpackedHead({head, sizeof head}).size;
    if (size > largestOrder)
        return 1;
    QByteArray packedOrder(size, Qt::Uninitialized);
    if (!readAll(in, packedOrder.data(), packedOrder.size()))
        return 1;
    const auto order = unpackedOrder(packedOrder);
    if (!order)
        return 1;
    QByteArray bytes(order->size, Qt::Uninitialized);
    if (!readAll(in, bytes.data(), bytes.size()))
        return 1;
    return answer(out, carryOut(*order, bytes, out, formats), order->request.name) ? 0 : 1;
}

}
