// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Crossread::Test {

/// Text of a kind that makes careless work grow faster than the text.
struct Shape {
    QString name;
    QString suffix; ///< of the file that it is: "txt", or that of a format
    std::function<QByteArray(qsizetype bytes)> make; ///< about so many bytes of it
};

[[nodiscard]] const QList<Shape> &shapes();

}
