// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Crossread::Test {

struct HostileFile {
    QString name; ///< with the suffix that it pretends to have
    QByteArray bytes;
};

/// Makes the i-th file that nobody wrote in good faith, or nothing behind the last one: each format's name with contents
/// that would fill memory, time or the stack, and what each container can lie about. The same ones each time.
[[nodiscard]] qsizetype hostileFileCount();
[[nodiscard]] HostileFile hostileFile(qsizetype index);

/// A ZIP file: what a header says of a member need not be so.
struct ZipMember {
    QByteArray name;
    QByteArray content;
    qint64 saidSize = -1; ///< -1: the true one
};
[[nodiscard]] QByteArray zipOf(const QList<ZipMember> &members);

}
