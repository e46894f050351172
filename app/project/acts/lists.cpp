// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/lists.h"

#include "project/acts/listed.h"
#include "project/project.h"

namespace Crossread::Project::Acts {

using namespace Core;

Result<ChangeSet> setCodeSet(const Data &data, const CodeSet &set)
{
    const auto before = copyOf(data.codeSet(set.id));
    auto after = listed(data.codeSets(), set);
    if (!after)
        return std::unexpected(after.error());
    QList<CodeId> once;
    for (const CodeId &code : std::as_const(after->codes)) {
        if (!data.code(code))
            return failure(ErrorCode::NoSuchCode, code.toString());
        if (!once.contains(code))
            once.append(code);
    }
    after->codes = once;
    const QString label = before ? Project::tr("Change code set “%1”") : Project::tr("Add code set “%1”");
    return oneChange<CodeSet>(label.arg(after->name), before, *after);
}

Result<ChangeSet> removeCodeSet(const Data &data, CodeSetId id)
{
    const auto before = copyOf(data.codeSet(id));
    if (!before)
        return failure(ErrorCode::BadArgument, id.toString());
    return oneChange<CodeSet>(Project::tr("Remove code set “%1”").arg(before->name), before, {});
}

Result<ChangeSet> setQuery(const Data &data, const SavedQuery &query)
{
    const auto before = copyOf(data.query(query.id));
    const auto after = listed(data.queries(), query);
    if (!after)
        return std::unexpected(after.error());
    const QString label = before ? Project::tr("Change query “%1”") : Project::tr("Save query “%1”");
    return oneChange<SavedQuery>(label.arg(after->name), before, *after);
}

Result<ChangeSet> removeQuery(const Data &data, QueryId id)
{
    const auto before = copyOf(data.query(id));
    if (!before)
        return failure(ErrorCode::BadArgument, id.toString());
    return oneChange<SavedQuery>(Project::tr("Remove query “%1”").arg(before->name), before, {});
}

}
