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
    };
    QList<Country> countries;

    /// resources/compare/aliases.json
    [[nodiscard]] static const Aliases &builtIn();
    /// Adds a list in that form. Errors: BadArgument, with the line or the key that is wrong.
    [[nodiscard]] Core::Result<void> add(const QByteArray &json);
};

}
