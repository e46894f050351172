// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker/transfer.h"

#include "core/packing.h"

#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

namespace Crossread::Import {

using Core::Packer;
using Core::TextSpan;
using Core::Unpacker;

namespace {

void put(Packer &packer, TextSpan span)
{
    packer.number(span.begin);
    packer.number(span.size());
}

TextSpan spanWithin(Unpacker &unpacker, qsizetype size)
{
    const qsizetype begin = unpacker.number(0, size);
    return {begin, begin + unpacker.number(0, size - begin)};
}

void put(Packer &packer, std::optional<std::chrono::milliseconds> time)
{
    packer.number(time ? time->count() + 1 : 0);
}

std::optional<std::chrono::milliseconds> time(Unpacker &unpacker)
{
    constexpr qint64 century = qint64(100) * 366 * 24 * 3600 * 1000;
    const qint64 value = unpacker.number(0, century);
    return value > 0 ? std::optional(std::chrono::milliseconds(value - 1)) : std::nullopt;
}

void put(Packer &packer, const Block &block)
{
    put(packer, block.span);
    packer.number(int(block.kind));
    packer.number(block.level);
    packer.text(block.speaker);
    packer.text(block.role);
    put(packer, block.label);
}

Block block(Unpacker &unpacker, qsizetype size)
{
    Block block;
    block.span = spanWithin(unpacker, size);
    block.kind = BlockKind(unpacker.number(0, int(BlockKind::Furniture)));
    block.level = int(unpacker.number(0, 255));
    block.speaker = unpacker.text();
    block.role = unpacker.text();
    block.label = spanWithin(unpacker, size);
    return block;
}

void put(Packer &packer, const Core::Locator &locator)
{
    packer.number(locator.position);
    packer.text(locator.page);
    put(packer, locator.begin);
    put(packer, locator.end);
    packer.text(locator.line);
    packer.text(locator.paragraph);
}

Core::Locator locator(Unpacker &unpacker, qsizetype size)
{
    Core::Locator locator;
    locator.position = unpacker.number(0, size);
    locator.page = unpacker.text();
    locator.begin = time(unpacker);
    locator.end = time(unpacker);
    locator.line = unpacker.text();
    locator.paragraph = unpacker.text();
    return locator;
}

void put(Packer &packer, const Core::Metadata &metadata)
{
    packer.text(metadata.title);
    packer.texts(metadata.authors);
    for (const QString *value :
        {&metadata.publisher, &metadata.published, &metadata.address, &metadata.accessed, &metadata.language})
        packer.text(*value);
}

Core::Metadata metadata(Unpacker &unpacker)
{
    Core::Metadata metadata;
    metadata.title = unpacker.text();
    metadata.authors = unpacker.texts();
    for (QString *value :
        {&metadata.publisher, &metadata.published, &metadata.address, &metadata.accessed, &metadata.language})
        *value = unpacker.text();
    return metadata;
}

template <typename T, typename Read>
QList<T> list(Unpacker &unpacker, Read read)
{
    QList<T> values;
    for (qsizetype left = unpacker.count(); left > 0 && unpacker.isGood(); --left)
        values.append(read());
    return values;
}

bool keepsPromises(const Extracted &extracted)
{
    const auto isLineEnd = [](QChar c) { return c == u'\n'; };
    if (extracted.blocks.isEmpty())
        return true;
    qsizetype at = 0;
    for (const Block &block : extracted.blocks) {
        const bool parted = at == 0 ? block.span.begin == 0 : block.span.begin == at + 1;
        const QStringView text = QStringView(extracted.text).sliced(block.span.begin, block.span.size());
        if (!parted || text.isEmpty() || std::ranges::any_of(text, isLineEnd)
            || (at > 0 && extracted.text[at] != u'\n'))
            return false;
        at = block.span.end;
    }
    return at == extracted.text.size();
}

}

QByteArray packedHead(MessageHead head)
{
    QByteArray bytes(MessageHead::length, Qt::Uninitialized);
    bytes[0] = char(head.kind);
    qToLittleEndian(head.size, bytes.data() + 1);
    return bytes;
}

MessageHead unpackedHead(QByteArrayView bytes)
{
    return {quint8(bytes[0]), qFromLittleEndian<quint32>(bytes.data() + 1)};
}

QByteArray packed(const Order &order)
{
    Packer packer;
    for (const QString *value :
        {&order.format, &order.request.name, &order.request.encoding, &order.request.password, &order.request.field})
        packer.text(*value);
    packer.number(order.size);
    return packer.take();
}

std::optional<Order> unpackedOrder(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    Order order;
    for (QString *value :
        {&order.format, &order.request.name, &order.request.encoding, &order.request.password, &order.request.field})
        *value = unpacker.text();
    order.size = unpacker.number(0, qint64(1) << 40);
    return unpacker.isGood() && unpacker.atEnd() ? std::optional(order) : std::nullopt;
}

QByteArray packed(const Core::Error &error)
{
    Packer packer;
    packer.number(int(error.code));
    packer.text(error.subject);
    packer.text(error.detail);
    return packer.take();
}

std::optional<Core::Error> unpackedError(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    const auto code = Core::ErrorCode(unpacker.number(0, int(Core::ErrorCode::BadArgument)));
    Core::Error error{code, unpacker.text(), {}};
    error.detail = unpacker.text();
    return unpacker.isGood() ? std::optional(error) : std::nullopt;
}

QByteArray packed(const Extracted &extracted)
{
    Packer packer;
    packer.text(extracted.text);
    packer.number(extracted.blocks.size());
    for (const Block &block : extracted.blocks)
        put(packer, block);
    packer.number(extracted.runs.size());
    for (const Run &run : extracted.runs) {
        put(packer, run.span);
        packer.number(int(run.kind));
    }
    packer.number(extracted.locators.size());
    for (const Core::Locator &locator : extracted.locators)
        put(packer, locator);
    packer.number(extracted.comments.size());
    for (const Comment &comment : extracted.comments) {
        put(packer, comment.span);
        packer.text(comment.text);
        packer.text(comment.author);
        packer.number(comment.made.isValid() ? comment.made.toMSecsSinceEpoch() : 0);
    }
    put(packer, extracted.metadata);
    packer.text(extracted.encoding);
    packer.fraction(extracted.encodingConfidence);
    packer.texts(extracted.remarks);
    return packer.take();
}

std::optional<Extracted> unpackedText(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    Extracted extracted;
    extracted.text = unpacker.text();
    const qsizetype size = extracted.text.size();
    extracted.blocks = list<Block>(unpacker, [&] { return block(unpacker, size); });
    extracted.runs = list<Run>(unpacker, [&] {
        const TextSpan span = spanWithin(unpacker, size);
        return Run{span, RunKind(unpacker.number(0, int(RunKind::Link)))};
    });
    extracted.locators = list<Core::Locator>(unpacker, [&] { return locator(unpacker, size); });
    extracted.comments = list<Comment>(unpacker, [&] {
        Comment comment;
        comment.span = spanWithin(unpacker, size);
        comment.text = unpacker.text();
        comment.author = unpacker.text();
        if (const qint64 made = unpacker.number(); made != 0)
            comment.made = QDateTime::fromMSecsSinceEpoch(made, QTimeZone::UTC);
        return comment;
    });
    extracted.metadata = metadata(unpacker);
    extracted.encoding = unpacker.text();
    extracted.encodingConfidence = unpacker.fraction();
    extracted.remarks = unpacker.texts();
    const bool sorted = std::ranges::is_sorted(extracted.locators, {}, &Core::Locator::position);
    return unpacker.isGood() && unpacker.atEnd() && sorted && keepsPromises(extracted) ? std::optional(extracted)
                                                                                       : std::nullopt;
}

}
