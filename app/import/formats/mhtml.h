// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Crossread::Import {

/// The page in a web archive (.mhtml), as a browser or mail program saves it.
struct Mhtml {
    QByteArray html;
    QString charset; ///< as the part says it; may be empty
    QString address;
    QString saved; ///< ISO 8601 date
};

[[nodiscard]] bool looksLikeMhtml(QByteArrayView head);
/// The first part that is HTML; html is empty where there is none.
[[nodiscard]] Mhtml readMhtml(const QByteArray &bytes);

}
