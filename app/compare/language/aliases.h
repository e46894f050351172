// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Crossread::Compare {

/// Names that count as one (Kyiv, Kiev) or are akin (Moscow, Russia). Readers can add a list of their own.
struct Aliases {
    QList<QStringList> same; ///< one name for the other
    QList<QStringList> related; ///< a weaker kinship
    struct Country {
        QStringList names;
        QStringList people; ///< French, Frenchman
        QStringList seat; ///< capital and government
        friend bool operator==(const Country &, const Country &) = default;
    };
    QList<Country> countries;

    /// resources/compare/aliases.json
    [[nodiscard]] static const Aliases &builtIn();
    /// Adds a list in that form. Errors: BadArgument, with the line or the key that is wrong.
    [[nodiscard]] Core::Result<void> add(const QByteArray &json);

    /// A list as readers write it, a group per line; countries are left to the other form:
    ///
    ///   Kyiv = Kiev = Kiew      one name for the other
    ///   Moscow ~ Russia         akin
    ///   # up to the end of the line is no name, and empty lines are none either
    ///
    /// Errors: BadArgument, with the line's number as subject and what is wrong with it.
    [[nodiscard]] static Core::Result<Aliases> fromText(QStringView text);
    /// Its `same` and `related` in that form; fromText() reads them back.
    [[nodiscard]] QString toText() const;
    /// Adds another list; what both have is had once.
    void add(const Aliases &other);

    friend bool operator==(const Aliases &, const Aliases &) = default;
};

}
