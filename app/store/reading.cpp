// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reading.h"

#include "store/columns.h"
#include "store/rows.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// The words of an annotation may be the whole of a long text.
constexpr int longestOfARow = 128 << 20;
// Years of work; a file from elsewhere may hold as many as it has bytes for. Those before stay in the file.
constexpr int mostActs = 1'000'000;

Result<QList<HistoryEntry>> readHistory(Database &database)
{
    auto query = database.prepare(
        u"SELECT number, label, undone, made FROM history ORDER BY number DESC LIMIT %1"_s.arg(mostActs));
    if (!query)
        return std::unexpected(query.error());
    if (const auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    QList<HistoryEntry> history;
    bool stands = false;
    while (query->next()) {
        const qint64 number = query->value(0).toLongLong();
        if (number < 1 || number > highestAct)
            return failure(ErrorCode::DamagedProject, database.subject());
        const bool undone = query->value(2).toBool();
        stands = stands || !undone;
        if (undone && stands)
            continue; // not written by us: an act drops what was taken back before it
        history.append({number, query->value(1).toString(), undone,
            QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong(), QTimeZone::UTC)});
    }
    std::ranges::reverse(history);
    return database.checkEnd(*query).transform([&history] { return std::move(history); });
}

/// Leaves out what refers to what is not there. Faster in memory than SQLite's own check is on the file.
void holdTogether(Contents &contents)
{
    const auto tell = [&contents]<typename T>(const T &one) {
        const std::string_view called = Description<T>::called;
        contents.doubts.append({Doubt::Why::Dangling, tableOf<T>(), one.id.uuid(),
            textIn(one, QLatin1StringView(called.data(), qsizetype(called.size())))});
    };
    QSet<DocumentId> documents;
    for (const DocumentRecord &record : std::as_const(contents.documents))
        documents.insert(record.id);
    straighten(contents.codes, tell);
    QSet<CodeId> codes;
    for (const Code &code : std::as_const(contents.codes))
        codes.insert(code.id);
    const auto isMissing = [&codes](CodeId id) { return !codes.contains(id); };
    for (Annotation &one : contents.annotations) {
        if (one.codes.removeIf(isMissing) || !documents.contains(one.document))
            tell(one);
    }
    for (CodeSet &one : contents.codeSets) {
        if (one.codes.removeIf(isMissing))
            tell(one);
    }
    QSet<AttributeId> attributes;
    for (const Attribute &one : std::as_const(contents.attributes))
        attributes.insert(one.id);
    const auto keepKnownValues = [&](auto &things) {
        for (auto &one : things) {
            if (one.attributes.removeIf(
                    [&](const AttributeValue &value) { return !attributes.contains(value.attribute); }))
                tell(one);
        }
    };
    keepKnownValues(contents.documents);
    keepKnownValues(contents.speakers);
    contents.annotations.removeIf([&](const Annotation &one) { return !documents.contains(one.document); });
    contents.links.removeIf([&](const Link &one) {
        const bool hangs = !documents.contains(one.from.document) || !documents.contains(one.to.document);
        if (hangs)
            tell(one);
        return hangs;
    });
}

}

void straighten(QList<Code> &codes, const std::function<void(const Code &)> &tell)
{
    QHash<CodeId, qsizetype> places;
    for (qsizetype i = 0; i < codes.size(); ++i)
        places.insert(codes[i].id, i);
    QSet<CodeId> reachTop{CodeId()};
    for (const Code &code : std::as_const(codes)) {
        QSet<CodeId> path;
        CodeId at = code.id;
        CodeId last; // before it
        while (!reachTop.contains(at) && places.contains(at) && !path.contains(at)) {
            path.insert(at);
            last = std::exchange(at, codes.at(places.value(at)).parent);
        }
        if (!reachTop.contains(at)) {
            // A circle is cut where it was first entered; where a parent is missing its child comes to the top.
            Code &cut = codes[places.value(path.contains(at) ? at : last)];
            tell(cut);
            cut.parent = {};
        }
        reachTop += path;
    }
}

Result<Contents> readContents(Database &database, const Progress &progress)
{
    const Watch watch(database, progress);
    const ValueLimit limit(database, longestOfARow);
    Contents contents;
    std::optional<Error> failed;
    Kinds::each([&]<typename T>() {
        auto things = readThings<T>(database, contents.doubts);
        if (things)
            listOf<T>(contents) = *std::move(things);
        else if (!failed)
            failed = things.error();
    });
    auto history = readHistory(database);
    if (failed || !history)
        return std::unexpected(failed ? *failed : history.error());
    contents.history = *std::move(history);
    holdTogether(contents);
    return contents;
}

}
