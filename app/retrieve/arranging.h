// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/rows.h"

namespace Crossread::Retrieve {

/// The rows of `found` in the order and the groups that the query asks for.
[[nodiscard]] QList<Group> arranged(const Snapshot &snapshot, const Rows &rows, const Set &found, const Query &query);

/// What the key of a group means where they are grouped by linked document.
[[nodiscard]] LinkedWith linkedOf(const QString &key);

/// For each of the topics, the rows whose words name it.
[[nodiscard]] std::vector<Set> topicSets(
    const Rows &rows, const QList<Core::Topic> &topics, const Core::Progress &progress = {});

/// Who speaks in the words of an annotation, each once, in the order of the text; nobody where there is no frame.
[[nodiscard]] QStringList speakersOf(const Frame *frame, const Core::Annotation &annotation);

}
