// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages.h"

#include "core/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace Crossread::Store {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype reservedAt = 20;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype firstFreeAt = 32;
constexpr qsizetype userVersionAt = 60;
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr std::array<qsizetype, 8> pageSizes{512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};

// Kinds of tree pages.
constexpr int indexInterior = 2;
constexpr int tableInterior = 5;
constexpr int indexLeaf = 10;
constexpr int tableLeaf = 13;

bool isInterior(int kind)
{
    return kind == indexInterior || kind == tableInterior;
}

template <typename T>
T number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

/// A number of one to nine bytes; nothing where the bytes end before it.
std::optional<qint64> varint(QByteArrayView bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return qint64(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if (!(byte & 0x80))
            return qint64(value);
    }
    return {};
}

/// One value of a record; nothing where it is none.
std::optional<QVariant> valueOf(QByteArrayView payload, qint64 type, qsizetype at)
{
    constexpr std::array<qsizetype, 7> sizes{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return QVariant();
    if (type == 8 || type == 9)
        return QVariant(qint64(type - 8));
    const qsizetype size = type == 7 ? 8 : type < 7 ? sizes[size_t(type)] : type < 12 ? -1 : (type - 12) / 2;
    if (size < 0 || size > payload.size() - at)
        return {};
    const QByteArrayView bytes = payload.sliced(at, size);
    if (type == 7)
        return QVariant(qFromBigEndian<double>(bytes.data()));
    if (type > 7)
        return type % 2 ? QVariant(Core::textOfUtf8(bytes)) : QVariant(bytes.toByteArray());
    qint64 value = qint8(bytes[0]);
    for (qsizetype i = 1; i < size; ++i)
        value = qint64(quint64(value) << 8 | quint8(bytes[i]));
    return QVariant(value);
}

qsizetype sizeOf(qint64 type)
{
    constexpr std::array<qsizetype, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? sizes[size_t(type)] : (type - 12) / 2;
}

std::optional<QVariantList> valuesOf(QByteArrayView payload)
{
    qsizetype headAt = 0;
    const auto headSize = varint(payload, headAt);
    if (!headSize || *headSize < headAt || *headSize > payload.size())
        return {};
    const QByteArrayView head = payload.first(*headSize);
    QVariantList values;
    for (qsizetype at = *headSize; headAt < head.size();) {
        const auto type = varint(head, headAt);
        if (!type || *type < 0 || *type == 10 || *type == 11)
            return {};
        auto value = valueOf(payload, *type, at);
        if (!value)
            return {};
        at += sizeOf(*type);
        values.append(*std::move(value));
    }
    return values;
}

bool isZero(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return byte == 0; });
}

bool looksLikeTree(QByteArrayView page, qsizetype headAt)
{
    if (page.size() < headAt + 12)
        return false;
    const int kind = quint8(page[headAt]);
    if (kind != tableLeaf && kind != indexLeaf && !isInterior(kind))
        return false;
    const qsizetype cells = number<quint16>(page, headAt + 3);
    return headAt + (isInterior(kind) ? 12 : 8) + 2 * cells <= page.size() && quint8(page[headAt + 7]) <= 60;
}

/// Where the header is lost. A smaller size than that of the file finds the same pages, and next to nothing between them; a
/// larger one passes over half of them. 0 where nothing looks like a page.
qsizetype likelyPageSize(QByteArrayView bytes)
{
    std::array<qsizetype, pageSizes.size()> found{};
    for (size_t i = 0; i < pageSizes.size(); ++i) {
        for (qsizetype at = pageSizes[i]; at < bytes.size(); at += pageSizes[i])
            found[i] += looksLikeTree(bytes.sliced(at, std::min(pageSizes[i], bytes.size() - at)), 0);
    }
    const qsizetype most = *std::ranges::max_element(found);
    qsizetype largest = 0;
    for (size_t i = 0; i < pageSizes.size() && most > 0; ++i) {
        if (found[i] * 10 >= most * 9)
            largest = std::max(largest, pageSizes[i]);
    }
    return largest;
}

}

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    std::unique_ptr<PageFile> made(new PageFile);
    made->m_file.setFileName(path);
    if (!made->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, made->m_file.errorString());
    const qint64 size = made->m_file.size();
    if (size < headerSize)
        return failure(ErrorCode::NotAProject, path);
    const uchar *const bytes = made->m_file.map(0, size);
    if (!bytes)
        return failure(ErrorCode::NotReadable, path, made->m_file.errorString());
    made->m_bytes = QByteArrayView(bytes, size);

    // What the header says, or else the size by which pages look like pages.
    qsizetype pageSize = 0;
    qsizetype reserved = 0;
    if (made->m_bytes.startsWith(magic)) {
        pageSize = number<quint16>(made->m_bytes, pageSizeAt);
        pageSize = pageSize == 1 ? 65536 : pageSize;
        reserved = quint8(made->m_bytes[reservedAt]);
    }
    if (!std::ranges::contains(pageSizes, pageSize) || pageSize - reserved < 480) {
        reserved = 0;
        pageSize = likelyPageSize(made->m_bytes);
        if (pageSize == 0)
            return failure(ErrorCode::NotAProject, path);
    }
    made->m_pageSize = pageSize;
    made->m_usable = pageSize - reserved;
    made->m_pageCount = quint32((size + pageSize - 1) / pageSize);
    made->findReferences();
    return made;
}

std::optional<int> PageFile::userVersion() const
{
    return m_bytes.startsWith(magic) ? std::optional(number<qint32>(m_bytes, userVersionAt)) : std::nullopt;
}

quint32 PageFile::lostPages() const
{
    quint32 count = 0;
    for (quint32 i = 1; i <= m_pageCount; ++i)
        count += !m_free[i] && (isZero(page(i)) || (!m_referenced[i] && !isTreePage(i)));
    const auto wanted = m_bytes.startsWith(magic) ? number<quint32>(m_bytes, pageCountAt) : 0;
    return wanted > m_pageCount ? count + wanted - m_pageCount : count;
}

QByteArrayView PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_pageCount)
        return {};
    const qsizetype at = (number - 1) * m_pageSize;
    return m_bytes.sliced(at, std::min(m_pageSize, m_bytes.size() - at));
}

bool PageFile::isTreePage(quint32 number) const
{
    return looksLikeTree(page(number), number == 1 ? headerSize : 0);
}

void PageFile::forEachCell(quint32 pageNumber, const std::function<void(const Cell &)> &visit) const
{
    if (!isTreePage(pageNumber))
        return;
    const QByteArrayView bytes = page(pageNumber);
    const qsizetype head = pageNumber == 1 ? headerSize : 0;
    const int kind = quint8(bytes[head]);
    if (kind == tableInterior)
        return;
    const qsizetype pointers = head + (isInterior(kind) ? 12 : 8);
    const int cells = number<quint16>(bytes, head + 3);
    for (int i = 0; i < cells; ++i) {
        if (const auto cell = cellAt(bytes, kind, number<quint16>(bytes, pointers + 2 * i)))
            visit(*cell);
    }
}

std::optional<PageFile::Cell> PageFile::cellAt(QByteArrayView page, int kind, qsizetype at) const
{
    if (kind == indexInterior)
        at += 4;
    Cell cell;
    cell.isIndex = kind != tableLeaf;
    const auto size = varint(page, at);
    if (!size || *size < 1 || *size > m_bytes.size())
        return {};
    cell.size = *size;
    if (!cell.isIndex) {
        cell.rowid = varint(page, at);
        if (!cell.rowid)
            return {};
    }
    const qsizetype most = cell.isIndex ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    qsizetype local = cell.size;
    if (cell.size > most) {
        const qsizetype least = (m_usable - 12) * 32 / 255 - 23;
        local = least + (cell.size - least) % (m_usable - 4);
        local = local > most ? least : local;
    }
    const bool goesOn = local < cell.size;
    if (at + local + (goesOn ? 4 : 0) > page.size())
        return {};
    cell.local = page.sliced(at, local);
    cell.overflow = goesOn ? number<quint32>(page, at + local) : 0;
    return cell;
}

quint32 PageFile::nextOf(quint32 overflowPage) const
{
    const QByteArrayView bytes = page(overflowPage);
    return bytes.size() < 4 ? 0 : number<quint32>(bytes, 0);
}

void PageFile::findReferences()
{
    m_referenced.assign(size_t(m_pageCount) + 1, false);
    m_free.assign(size_t(m_pageCount) + 1, false);
    const auto refer = [this](quint32 number) {
        const bool isNew = number > 0 && number <= m_pageCount && !m_referenced[number];
        if (isNew)
            m_referenced[number] = true;
        return isNew;
    };
    // Free pages: trunks, each with the next trunk, a count, and as many leaves.
    if (m_bytes.startsWith(magic)) {
        for (quint32 trunk = number<quint32>(m_bytes, firstFreeAt); refer(trunk); trunk = nextOf(trunk)) {
            m_free[trunk] = true;
            const QByteArrayView bytes = page(trunk);
            const qsizetype most = bytes.size() / 4 - 2;
            const qsizetype count = most < 0 ? 0 : std::min<qsizetype>(number<quint32>(bytes, 4), most);
            for (qsizetype i = 0; i < count; ++i) {
                if (const auto leaf = number<quint32>(bytes, 8 + 4 * i); refer(leaf))
                    m_free[leaf] = true;
            }
        }
    }
    for (quint32 i = 1; i <= m_pageCount; ++i) {
        if (m_free[i])
            continue;
        forEachCell(i, [&](const Cell &cell) {
            for (quint32 at = cell.overflow; refer(at);)
                at = nextOf(at);
        });
    }
}

/// Where a chain of so many pages goes on whose page `after` is lost: the only chain of that length that nothing leads to,
/// or else the page behind the lost one.
quint32 PageFile::strayChain(quint32 after, qsizetype length) const
{
    const auto lengthFrom = [&](quint32 at) {
        qsizetype pages = 0;
        for (; at > 0 && at <= m_pageCount && pages <= length; at = nextOf(at))
            ++pages;
        return pages;
    };
    quint32 found = 0;
    const quint32 first = after <= m_pageCount ? after : 1; // what is damaged may lead out of the file
    for (quint32 i = 2; i <= m_pageCount; ++i) {
        const quint32 candidate =
            first + i - 1 > m_pageCount ? first + i - 1 - m_pageCount : first + i - 1; // near first
        if (m_referenced[candidate] || isTreePage(candidate) || isZero(page(candidate)))
            continue;
        if (lengthFrom(candidate) != length)
            continue;
        if (candidate == after + 1)
            return candidate;
        if (found)
            return 0;
        found = candidate;
    }
    return found;
}

QByteArray PageFile::payload(const Cell &cell, bool &isWhole) const
{
    QByteArray all = cell.local.toByteArray();
    const qsizetype room = m_usable - 4;
    const auto pagesLeft = [&] { return (cell.size - all.size() + room - 1) / room; };
    quint32 at = cell.overflow;
    while (all.size() < cell.size) {
        const QByteArrayView bytes = page(at);
        const qsizetype size = std::min<qsizetype>(room, cell.size - all.size());
        const bool isLost = bytes.size() < size + 4 || isZero(bytes) || (bytes.size() == m_pageSize && isTreePage(at));
        if (isLost) {
            isWhole = false;
            all += QByteArray(size, ' ');
            const quint32 lost = at;
            at = pagesLeft() > 0 && lost > 0 ? strayChain(lost, pagesLeft()) : 0;
            if (at == 0) {
                all += QByteArray(cell.size - all.size(), ' ');
                break;
            }
            continue;
        }
        all += bytes.sliced(4, size);
        at = nextOf(at);
    }
    return all;
}

void PageFile::forEach(const std::function<void(const Record &)> &visit)
{
    for (quint32 i = 1; i <= m_pageCount; ++i) {
        if (m_free[i])
            continue;
        forEachCell(i, [&](const Cell &cell) {
            Record record{i, cell.isIndex, cell.rowid, {}, true};
            auto values = valuesOf(payload(cell, record.isWhole));
            if (!values)
                return;
            record.values = *std::move(values);
            visit(record);
        });
    }
}

}
