// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "import/formats/format.h"

/// What goes between the program and crossread-import. The program writes one request and the file's bytes and closes;
/// the worker answers with messages: how far it is, and last either what it read or why not. What the worker says may be
/// anything: it has read a file that may have taken it over.
namespace Crossread::Import {

/// The first message to the worker; `size` bytes of the file follow.
struct Order {
    QString format; ///< id
    ReadRequest request;
    qint64 size = 0;
};

enum class Message : quint8 { Progress = 1, Failure = 2, Text = 3 };
/// Before each message, and before the order: its kind (0 for the order) and the length of what follows.
struct MessageHead {
    quint8 kind = 0;
    quint32 size = 0;
    static constexpr qsizetype length = 5;
};
constexpr quint32 largestMessage = 1u << 28;

[[nodiscard]] QByteArray packedHead(MessageHead head);
[[nodiscard]] MessageHead unpackedHead(QByteArrayView bytes); ///< of at least MessageHead::length bytes

[[nodiscard]] QByteArray packed(const Order &order);
[[nodiscard]] std::optional<Order> unpackedOrder(QByteArrayView bytes);
[[nodiscard]] QByteArray packed(const Core::Error &error);
[[nodiscard]] std::optional<Core::Error> unpackedError(QByteArrayView bytes);
[[nodiscard]] QByteArray packed(const Extracted &extracted);
/// Nothing where it is not whole or breaks what extracted.h promises: blocks in order and parted by line ends, positions
/// inside the text.
[[nodiscard]] std::optional<Extracted> unpackedText(QByteArrayView bytes);

}
