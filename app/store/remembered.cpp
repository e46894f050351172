// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remembered.h"

#include "store/actjson.h"

#include <limits>
#include <utility>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

Result<void> forEachAct(Database &database, const std::function<bool(RememberedAct &)> &visit)
{
    auto query = database.prepare(
        u"SELECT number, label, made, undone, proof, CAST(changes AS BLOB) FROM history ORDER BY number"_s);
    if (!query)
        return std::unexpected(query.error());
    if (const auto done = database.execute(*query); !done)
        return done;
    for (qint64 last = std::numeric_limits<qint64>::min(); query->next();) {
        // Pages of a damaged file can lead to the same rows again and again.
        if (const qint64 number = query->value(0).toLongLong(); number <= std::exchange(last, number))
            return failure(ErrorCode::DamagedProject, database.subject());
        RememberedAct act;
        act.head = {query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toLongLong(),
            query->value(3).toBool()};
        const QByteArray json = query->value(5).toByteArray();
        act.isProved = query->value(4).toByteArray() == proofOf(act.head, json);
        act.changes = changesFromJson(json);
        if (!visit(act))
            return {};
    }
    return database.checkEnd(*query);
}

Result<Remembered> remember(Database &database)
{
    Remembered all;
    qint64 last = 0;
    const auto take = [&all](auto &change, bool undone) {
        const QUuid id = (change.before ? change.before : change.after)->id.uuid();
        auto &now = undone ? change.before : change.after;
        // What was taken back is as before the first such act; what an act that stands says comes first.
        if (undone && (all.live.contains(id) || all.gone.contains(id)))
            return;
        if (now) {
            all.live.insert(id, std::move(*now));
            all.gone.remove(id);
        } else {
            all.live.remove(id);
            all.gone.insert(id);
        }
    };
    const auto read = forEachAct(database, [&](RememberedAct &act) {
        if (last > 0)
            all.missing += int(std::min<qint64>(act.head.number - last - 1, 1000));
        last = act.head.number;
        if (!act.isProved || !act.changes) {
            ++all.unproved;
            return true;
        }
        ++all.acts;
        for (AnyChange &any : *act.changes)
            std::visit([&](auto &change) { take(change, act.head.undone); }, any);
        return true;
    });
    return read.transform([&all] { return std::move(all); });
}

}
