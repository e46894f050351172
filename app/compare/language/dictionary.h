// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/wordtable.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace Crossread::Compare {

/// Which stems of one language may stand for which of another, after all word tables that are at hand: those of the two
/// languages, and by way of a third one. Of one language and itself: which stems are said the same way in another language,
/// and so mean nearly the same (Bannard and Callison-Burch 2005).
class Dictionary {
public:
    /// Shared, of the tables in Core::dataFolder("words"); nullptr where none leads from one to the other. Codes are
    /// ISO 639-1.
    [[nodiscard]] static std::shared_ptr<const Dictionary> between(const QString &from, const QString &to);
    /// Of tables in a folder, for tests; not shared.
    [[nodiscard]] static std::shared_ptr<const Dictionary> in(
        const QString &folder, const QString &from, const QString &to);

    struct Translation {
        QString stem;
        float likeness; ///< 0..1
    };
    /// The likest first. Empty for a stem that no table has.
    [[nodiscard]] QList<Translation> of(const QString &stem) const;
    /// Names of countries and places.
    [[nodiscard]] QList<Translation> placesOf(const QString &stem) const;
    [[nodiscard]] bool knows(const QString &stem) const;

private:
    struct Route {
        std::shared_ptr<const WordTable> first;
        std::shared_ptr<const WordTable> second; ///< from the language between; nullptr for none
        QString between; ///< its code
        double worth; ///< of what it says
    };

    Dictionary(QString from, QString to)
        : m_from(std::move(from))
        , m_to(std::move(to))
    {
    }
    void add(const QString &folder);
    void follow(const Route &route, const QString &stem, QHash<QString, float> &out) const;

    QString m_from;
    QString m_to;
    QList<Route> m_routes;
    QList<std::shared_ptr<const WordTable>> m_places;
};

}
