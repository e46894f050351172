// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tally.h"

#include "store/columns.h"
#include "store/proof.h"
#include "store/reading.h"

#include <QtEndian>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int countDigits = 8;
constexpr int proofDigits = 16;
static_assert(Tally::hexDigits == qsizetype(Kinds::count) * (countDigits + proofDigits));

}

Tally &Tally::operator+=(const Tally &difference)
{
    for (size_t i = 0; i < sums.size(); ++i) {
        sums[i].count += difference.sums[i].count;
        sums[i].proofs += difference.sums[i].proofs;
    }
    return *this;
}

/// A row without a proof counts all the same.
quint64 Tally::numberOf(QByteArrayView proof)
{
    return proof.size() < qsizetype(sizeof(quint64)) ? 0 : qFromBigEndian<quint64>(proof.data());
}

QByteArray Tally::toHex() const
{
    QByteArray text;
    for (const Sum &sum : sums) {
        text += QByteArray::number(sum.count, 16).rightJustified(countDigits, '0');
        text += QByteArray::number(sum.proofs, 16).rightJustified(proofDigits, '0');
    }
    return text;
}

std::optional<Tally> Tally::fromHex(QByteArrayView text)
{
    constexpr qsizetype firstKinds = 5; // of the first version that had a tally
    constexpr qsizetype digits = countDigits + proofDigits;
    if (text.size() < firstKinds * digits || text.size() > hexDigits || text.size() % digits != 0)
        return {};
    Tally tally;
    for (Sum &sum : tally.sums) {
        if (text.isEmpty())
            break;
        bool isCount = false;
        bool isSum = false;
        sum.count = text.first(countDigits).toByteArray().toUInt(&isCount, 16);
        sum.proofs = text.sliced(countDigits, proofDigits).toByteArray().toULongLong(&isSum, 16);
        if (!isCount || !isSum)
            return {};
        text = text.sliced(digits);
    }
    return tally;
}

Result<Tally> tallyOf(Database &database)
{
    Tally tally;
    Result<void> done;
    Kinds::each([&]<typename T>() {
        auto query =
            done ? database.prepare(u"SELECT proof FROM %1"_s.arg(tableOf<T>())) : std::unexpected(done.error());
        done = query ? database.execute(*query) : std::unexpected(query.error());
        while (done && query->next())
            tally.add<T>(query->value(0).toByteArray());
        if (done)
            done = database.checkEnd(*query);
    });
    return done.transform([&tally] { return tally; });
}

Tally tallyOf(const Contents &contents)
{
    Tally tally;
    JsonWriter json;
    Kinds::each([&]<typename T>() {
        for (const T &one : listOf<T>(contents))
            tally.add<T>(proofOf(one, json));
    });
    return tally;
}

}
