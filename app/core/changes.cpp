// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

namespace Crossread::Core {

QList<DocumentId> rereadIn(const ChangeSet &applied)
{
    QList<DocumentId> ids;
    if (!touches<DocumentRecord>(applied))
        return ids;
    for (const AnyChange &any : applied.changes) {
        const auto *change = std::get_if<Change<DocumentRecord>>(&any);
        if (change && !(change->before && change->after && change->before->options == change->after->options))
            ids.append((change->after ? change->after : change->before)->id);
    }
    return ids;
}

}
