// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mendedhistory.h"

#include "store/differences.h"
#include "store/mendedtexts.h"
#include "store/openingchecks.h"
#include "store/reading.h"
#include "store/remembered.h"

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// Whether all is as the last act left it, as the check looks at it.
bool leadsTo(const Remembered &remembered, const Contents &contents)
{
    bool does = true;
    Kinds::each([&]<typename T>() {
        QHash<QUuid, const T *> now;
        for (const T &one : listOf<T>(contents))
            now.insert(one.id.uuid(), &one);
        for (const auto &[id, any] : remembered.live.asKeyValueRange()) {
            if (const T *then = std::get_if<T>(&any))
                does = does && now.contains(id) && differences(*then, *now[id], Places::Ignored).isEmpty();
        }
        for (const QUuid &id : remembered.gone)
            does = does && !now.contains(id);
    });
    return does;
}

}

Result<void> mendHistory(Database &from, Database &to, const Contents &contents)
{
    qint64 behind = 0;
    qint64 last = 0;
    const auto read = forEachAct(from, [&](RememberedAct &act) {
        if (last > 0 && act.head.number - last > 1)
            behind = act.head.number - 1;
        last = act.head.number;
        if (!act.isProved || !act.changes)
            behind = last;
        return true;
    });
    const auto copied = read.and_then([&] {
        return copyRows(from, to,
            u"SELECT number, label, made, undone, proof, CAST(changes AS TEXT) FROM history"
            " WHERE number > %1"_s.arg(behind),
            u"INSERT INTO history (number, label, made, undone, proof, changes) VALUES (?, ?, ?, ?, ?, ?)"_s);
    });
    const auto remembered = copied ? remember(to) : std::unexpected(copied.error());
    if (!remembered || leadsTo(*remembered, contents))
        return remembered.transform([](const Remembered &) { });
    return to.run(u"DELETE FROM history"_s);
}

Result<void> mendStamp(Database &from, Database &to)
{
    LogStamp stamp = stampIn(from).value_or(LogStamp());
    const auto tally = tallyOf(to);
    if (!tally)
        return std::unexpected(tally.error());
    stamp.holds = *tally;
    return execute(to, u"INSERT INTO setting (name, value) VALUES (:name, :value)"_s,
        {{u":name"_s, stampSetting.toString()}, {u":value"_s, QString::fromLatin1(stamp.toJson())}})
        .transform([](const QSqlQuery &) { });
}

}
