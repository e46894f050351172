// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace Crossread::Store {

/// A row that is not as Crossread wrote it. Never silently believed: it is told to the reader.
struct Doubt {
    enum class Why {
        Changed, ///< does not agree with its proof; what it says now is among the contents
        Unreadable, ///< holds what can stand in no row of ours; not among the contents
        Dangling, ///< refers to what is not there; among the contents without that, or not at all
    };
    Why why = Why::Changed;
    QString kind; ///< as its table is called
    QUuid id; ///< null where that is what cannot be read
    QString called; ///< its name or its words, to know it by
    [[nodiscard]] QString sentence() const; ///< one translated sentence for the reader
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

}
