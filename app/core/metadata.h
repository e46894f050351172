// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Crossread::Core {

/// What a citation of a document needs. Found by its reader, corrected by hand; everything may be empty.
struct Metadata {
    QString title;
    QStringList authors; ///< as printed, "Anna Berg"
    QString publisher; ///< the house or site: "Kremlin website"
    QString published; ///< ISO 8601, as far as it is known: "2022-02-07", "2022-02", "2022"
    QString address; ///< where it was published: a URL, never opened by the program
    QString accessed; ///< when it was saved, as `published`
    QString language; ///< BCP 47: "en", "pt-BR"
    QStringList translators = {}; ///< who put the words into this language, as `authors`
    QString eventTitle = {}; ///< where the words were said: "News conference following Russian-French talks"
    QString eventDate = {}; ///< as `published`
    QString eventPlace = {}; ///< "Moscow"
    friend bool operator==(const Metadata &, const Metadata &) = default;
};

}
