// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language.h"

#include "compare/stemmer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <algorithm>

namespace Crossread::Compare {

using namespace Qt::StringLiterals;

namespace {

const QString &folder()
{
    static const QString path = QStringLiteral(":/crossread/compare/languages/");
    return path;
}

QSet<QString> words(const QJsonObject &object, QLatin1StringView key)
{
    QSet<QString> out;
    for (const QString &word : object[key].toString().split(u' ', Qt::SkipEmptyParts)) {
        out.insert(withoutAccents(word).replace(u'_', u' ')); // head_of_state
        if (object["code"_L1] == "en"_L1)
            out.insert(withoutAccents(foldSpelling(word))); // as the texts' words are: adviser, councillor
    }
    return out;
}

QSet<QString> stems(const QJsonObject &object, QLatin1StringView key, const Stemmer &stemmer)
{
    QSet<QString> out;
    for (const QString &word : object[key].toString().split(u' ', Qt::SkipEmptyParts))
        out.insert(stemmer.stem(word));
    return out;
}

QHash<QString, QString> table(const QJsonObject &object, QLatin1StringView key)
{
    QHash<QString, QString> out;
    const QJsonObject entries = object[key].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        out.insert(it.key(), it.value().toString());
    return out;
}

std::shared_ptr<const Language> read(const QString &code)
{
    auto language = std::make_shared<Language>();
    language->code = code;
    QFile file(folder() + code + ".json"_L1);
    if (code.isEmpty() || !file.open(QIODevice::ReadOnly))
        return language;
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    object["code"_L1] = code;
    const Stemmer stemmer(code);
    language->hasRules = true;
    language->stopWords = words(object, "stopWords"_L1);
    language->reportingStems = stems(object, "reporting"_L1, stemmer);
    language->attitudeStems = stems(object, "attitude"_L1, stemmer);
    for (const QJsonValue &phrase : object["attributionPhrases"_L1].toArray())
        language->attributionPhrases.insert(phrase.toString());
    for (const QJsonValue &phrase : object["ownPhrases"_L1].toArray())
        language->ownPhrases.insert(phrase.toString());
    const auto pronouns = table(object, "pronouns"_L1);
    for (auto it = pronouns.begin(); it != pronouns.end(); ++it)
        language->pronouns.insert(withoutAccents(it.key()), it.value().at(0));
    language->asideStems = stems(object, "aside"_L1, stemmer);
    language->passives = words(object, "passives"_L1);
    language->auxiliaries = words(object, "auxiliaries"_L1);
    language->thatWords = words(object, "thatWords"_L1);
    language->asWords = words(object, "asWords"_L1);
    language->asked = words(object, "asked"_L1);
    language->connectives = words(object, "connectives"_L1);
    language->backshifts = words(object, "backshifts"_L1);
    language->talking = words(object, "talking"_L1);
    language->aboutWords = words(object, "aboutWords"_L1);
    language->groups = words(object, "groups"_L1);
    language->heads = words(object, "heads"_L1);
    language->leaders = words(object, "leaders"_L1);
    language->ages = words(object, "ages"_L1);
    language->partisans = words(object, "partisans"_L1);
    language->inhabitants = words(object, "inhabitants"_L1);
    language->counterparts = words(object, "counterparts"_L1);
    language->possessives = words(object, "possessives"_L1);
    language->articles = words(object, "articles"_L1);
    language->beforeNouns = words(object, "beforeNouns"_L1);
    language->prepositions = words(object, "prepositions"_L1);
    language->titles = words(object, "titles"_L1);
    for (const QString &ending : object["titleEndings"_L1].toString().split(u' ', Qt::SkipEmptyParts))
        language->titleEndings.append(withoutAccents(ending));
    language->honorificsMale = words(object, "honorificsMale"_L1);
    language->honorificsFemale = words(object, "honorificsFemale"_L1);
    language->both = words(object, "both"_L1);
    language->negations = words(object, "negations"_L1);
    language->clauseWords = words(object, "clauseWords"_L1);
    language->numbers = table(object, "numbers"_L1);
    language->contractions = table(object, "contractions"_L1);
    language->elisions = words(object, "elisions"_L1);
    return language;
}

}

bool Language::isTitle(const QString &word) const
{
    return titles.contains(word) || std::any_of(titleEndings.begin(), titleEndings.end(), [&](const QString &ending) {
        return word.size() > ending.size() && word.endsWith(ending);
    });
}

std::shared_ptr<const Language> Language::forCode(const QString &code)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Language>> known;
    const QMutexLocker lock(&mutex);
    auto &language = known[code];
    if (!language)
        language = read(code);
    return language;
}

QString Language::detect(QStringView text)
{
    // The first words of a file may be a title in another language; a few thousand tell reliably.
    QHash<QString, int> counts;
    int total = 0;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size() && total < 4000; ++i) {
        const bool letter = i < text.size() && text[i].isLetter();
        if (letter && begin < 0) {
            begin = i;
        } else if (!letter && begin >= 0) {
            ++counts[withoutAccents(text.sliced(begin, i - begin).toString().toLower())];
            ++total;
            begin = -1;
        }
    }
    QString best;
    int bestCount = 0;
    for (const QString &name : QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto language = forCode(name.chopped(5));
        int count = 0;
        for (const QString &word : language->stopWords)
            count += counts.value(word);
        if (count > bestCount) {
            bestCount = count;
            best = language->code;
        }
    }
    return bestCount * 5 > total ? best : QString();
}

}
