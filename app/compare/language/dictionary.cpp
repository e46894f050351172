// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/dictionary.h"

#include "core/datafolder.h"

#include <QDir>

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

using namespace Qt::StringLiterals;

namespace {

// Likeness of two stems from the probabilities of each where the other stands, chosen on the pairs of tests/data/compare: a
// word that has only one translation, and is the only one for it, counts nearly as the word itself.
constexpr double mostLike = .95;
constexpr double mostLikeByThird = .6; ///< of one language's words that another says the same way
constexpr double likenessPower = .25;
constexpr double leastLike = .2;
constexpr double viaThird = .9; ///< worth of a translation by way of a third language
constexpr double leastGiven = .02; ///< less says nothing
constexpr qsizetype mostTranslations = 20;
constexpr std::size_t mostBetween = 12; ///< words of the language between

double likenessBy(double given, double taken, double most)
{
    return most * std::pow(std::min(1., 2 * std::sqrt(given * taken)), likenessPower);
}

/// "de-en.ding.words": the two languages and the source.
struct Named {
    QString a;
    QString b;
    bool isPlaces;
};

Named parted(const QString &file)
{
    const QString pair = file.section(u'.', 0, 0);
    return {pair.section(u'-', 0, 0), pair.section(u'-', 1, 1), file.section(u'.', 1, 1).startsWith("places"_L1)};
}

}

std::shared_ptr<const Dictionary> Dictionary::between(const QString &from, const QString &to)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Dictionary>> known;
    const QMutexLocker lock(&mutex);
    const QString key = from + u'>' + to;
    if (!known.contains(key))
        known.insert(key, in(Core::dataFolder(u"words"_s), from, to));
    return known.value(key);
}

std::shared_ptr<const Dictionary> Dictionary::in(const QString &folder, const QString &from, const QString &to)
{
    if (folder.isEmpty() || from.isEmpty() || to.isEmpty())
        return {};
    const std::shared_ptr<Dictionary> out(new Dictionary(from, to));
    out->add(folder);
    return out->m_routes.isEmpty() ? nullptr : out;
}

void Dictionary::add(const QString &folder)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<const WordTable>> open;
    const QMutexLocker lock(&mutex);
    const QDir dir(folder);
    const auto table = [&](const QString &name) {
        const QString path = dir.filePath(name);
        std::shared_ptr<const WordTable> out = open.value(path).lock();
        if (!out)
            open.insert(path, out = WordTable::open(path));
        return out;
    };
    const QStringList files = dir.entryList({u"*.words"_s}, QDir::Files, QDir::Name);
    const auto leadsTo = [](const Named &name, const QString &language) {
        return name.a == language ? name.b : name.b == language ? name.a : QString();
    };
    for (const QString &file : files) {
        const Named name = parted(file);
        const QString other = leadsTo(name, m_from);
        if (other.isEmpty())
            continue;
        const auto first = table(file);
        if (!first)
            continue;
        if (name.isPlaces) {
            if (other == m_to)
                m_places.append(first);
        } else if (other == m_to) {
            m_routes.append({first, {}, {}, 1});
        } else if (m_from == m_to) {
            m_routes.append({first, first, other, 1});
        } else {
            for (const QString &further : files) {
                const Named next = parted(further);
                if (next.isPlaces || leadsTo(next, other) != m_to)
                    continue;
                if (const auto second = table(further))
                    m_routes.append({first, second, other, viaThird});
            }
        }
    }
}

void Dictionary::follow(const Route &route, const QString &stem, QHash<QString, float> &out) const
{
    const qint64 key = route.first->find(m_from + u':' + stem);
    if (key < 0)
        return;
    const double most = route.second && m_from == m_to ? mostLikeByThird : mostLike;
    const auto offer = [&](const WordTable &table, quint32 other, double given, double taken) {
        const double likeness = likenessBy(given, taken, most) * route.worth;
        if (likeness < leastLike || std::max(given, taken) < leastGiven)
            return;
        float &known = out[table.stemOf(other)];
        known = std::max(known, float(likeness));
    };
    std::vector<WordTable::Link> links = route.first->linksOf(quint32(key));
    if (!route.second) {
        for (const WordTable::Link &link : links)
            offer(*route.first, link.key, link.given, link.taken);
        return;
    }
    struct Sum {
        double given = 0;
        double taken = 0;
    };
    QHash<quint32, Sum> sums; // by the number of the stem in the second table
    links.resize(std::min(links.size(), mostBetween));
    for (const WordTable::Link &link : links) {
        const qint64 between = route.first == route.second
            ? qint64(link.key)
            : route.second->find(route.between + u':' + route.first->stemOf(link.key));
        if (between < 0)
            continue;
        for (const WordTable::Link &on : route.second->linksOf(quint32(between))) {
            Sum &sum = sums[on.key];
            sum.given += link.given * on.given;
            sum.taken += link.taken * on.taken;
        }
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (route.first != route.second || qint64(it.key()) != key)
            offer(*route.second, it.key(), it->given, it->taken);
    }
}

namespace {

QList<Dictionary::Translation> bestOf(const QHash<QString, float> &all)
{
    QList<Dictionary::Translation> out;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        out.append({it.key(), *it});
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.stem < b.stem;
    });
    out.resize(std::min(out.size(), mostTranslations));
    return out;
}

}

QList<Dictionary::Translation> Dictionary::of(const QString &stem) const
{
    QHash<QString, float> all;
    for (const Route &route : m_routes)
        follow(route, stem, all);
    return bestOf(all);
}

QList<Dictionary::Translation> Dictionary::placesOf(const QString &stem) const
{
    QHash<QString, float> all;
    for (const auto &table : m_places)
        follow({table, {}, {}, 1}, stem, all);
    return bestOf(all);
}

bool Dictionary::knows(const QString &stem) const
{
    return std::any_of(m_routes.begin(), m_routes.end(),
        [&](const Route &route) { return route.first->find(m_from + u':' + stem) >= 0; });
}

}
