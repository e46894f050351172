// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/languagerules.h"

#include "compare/language/stemmer.h"
#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>

#include <algorithm>

namespace Crossread::Compare {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 5; ///< letters that stay where another form is looked up
constexpr qsizetype shortestBase = 3; ///< letters that stay of a declined word

const QString &folder()
{
    static const QString path = QStringLiteral(":/crossread/languages/");
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

QStringList byLength(QStringList all)
{
    std::sort(all.begin(), all.end(),
        [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return all;
}

QStringList endings(const QJsonObject &object, QLatin1StringView key)
{
    const QSet<QString> all = words(object, key);
    return byLength({all.begin(), all.end()});
}

QHash<QString, QChar> genders(const QJsonObject &object, QLatin1StringView key)
{
    QHash<QString, QChar> out;
    const auto entries = table(object, key);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        for (const QString &word : it.value().split(u' ', Qt::SkipEmptyParts))
            out.insert(withoutAccents(word), it.key().at(0));
    }
    return out;
}

QSet<QString> phrases(const QJsonObject &object, QLatin1StringView key)
{
    QSet<QString> out;
    for (const QJsonValue &phrase : object[key].toArray())
        out.insert(withoutAccents(phrase.toString()));
    return out;
}

/// "rise grow / fall shrink": each stem with the sides that it stands on.
QHash<QString, QList<int>> sides(const QJsonObject &object, const Stemmer &stemmer)
{
    QHash<QString, QList<int>> out;
    const QJsonArray pairs = object["opposites"_L1].toArray();
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QStringList both = pairs[i].toString().split(u" / "_s);
        for (qsizetype side = 0; side < both.size(); ++side) {
            for (const QString &word : both[side].split(u' ', Qt::SkipEmptyParts)) {
                QList<int> &known = out[stemmer.stem(word)];
                if (!known.contains(int(2 * i + side)))
                    known.append(int(2 * i + side));
            }
        }
    }
    return out;
}

QHash<QString, double> values(const QJsonObject &object, QLatin1StringView key, const Stemmer &stemmer)
{
    QHash<QString, double> out;
    const QJsonObject entries = object[key].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        out.insert(stemmer.stem(it.key()), it.value().toDouble());
    return out;
}

QHash<QString, LanguageRules::Unit> units(const QJsonObject &object, const Stemmer &stemmer)
{
    QHash<QString, LanguageRules::Unit> out;
    const auto entries = table(object, "units"_L1);
    for (auto it = entries.begin(); it != entries.end(); ++it)
        out.insert(it.key().contains(u' ') ? it.key() : stemmer.stem(it.key()),
            {it.value().section(u' ', 0, 0), it.value().section(u' ', 1).toDouble()});
    return out;
}

std::shared_ptr<const LanguageRules> read(const QString &code)
{
    auto language = std::make_shared<LanguageRules>();
    language->code = code;
    QFile file(folder() + code + ".json"_L1);
    if (code.isEmpty() || !file.open(QIODevice::ReadOnly))
        return language;
    QJsonObject object = Core::readJson(file.readAll()).object()["comparing"_L1].toObject();
    if (object.isEmpty())
        return language;
    object["code"_L1] = code;
    language->stemEndings = byLength(object["stemEndings"_L1].toString().split(u' ', Qt::SkipEmptyParts));
    language->foldedVowels = object["foldedVowels"_L1].toString();
    language->compoundLinks = object["compoundLinks"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    const Stemmer stemmer(code, language->stemEndings, language->foldedVowels);
    language->hasRules = true;
    language->stopWords = words(object, "stopWords"_L1);
    language->reportingStems = stems(object, "reporting"_L1, stemmer);
    language->attitudeStems = stems(object, "attitude"_L1, stemmer);
    language->sayingNouns = words(object, "sayingNouns"_L1);
    language->attributionPhrases = phrases(object, "attributionPhrases"_L1);
    language->trailingPhrases = phrases(object, "trailingPhrases"_L1);
    language->ownPhrases = phrases(object, "ownPhrases"_L1);
    language->ownGenders = genders(object, "ownGenders"_L1);
    for (const QString &verb : object["separableVerbs"_L1].toString().split(u' ', Qt::SkipEmptyParts))
        language->separableVerbs.insert(stemmer.stem(verb.section(u'_', 0, 0)) + u' ' + verb.section(u'_', 1));
    for (const QString &phrase : object["verbPhrases"_L1].toString().split(u' ', Qt::SkipEmptyParts))
        language->verbPhrases.insert(stemmer.stem(phrase.section(u'_', 0, 0)), phrase.section(u'_', 1));
    language->purposeWords = words(object, "purposeWords"_L1);
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
    language->moods = words(object, "moods"_L1);
    language->conditionals = words(object, "conditionals"_L1);
    language->conditionalEndings = object["conditionalEndings"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    language->ifWords = words(object, "ifWords"_L1);
    language->talking = words(object, "talking"_L1);
    language->aboutWords = words(object, "aboutWords"_L1);
    language->toWords = words(object, "toWords"_L1);
    language->matters = words(object, "matters"_L1);
    language->groups = words(object, "groups"_L1);
    language->heads = words(object, "heads"_L1);
    language->leaders = words(object, "leaders"_L1);
    language->ages = words(object, "ages"_L1);
    language->partisans = words(object, "partisans"_L1);
    language->inhabitants = words(object, "inhabitants"_L1);
    language->counterparts = words(object, "counterparts"_L1);
    language->possessives = words(object, "possessives"_L1);
    language->articles = words(object, "articles"_L1);
    language->clitics = words(object, "clitics"_L1);
    language->objectArticles = words(object, "objectArticles"_L1);
    language->beforeNouns = words(object, "beforeNouns"_L1);
    language->prepositions = words(object, "prepositions"_L1);
    language->titles = words(object, "titles"_L1);
    language->deputies = words(object, "deputies"_L1);
    language->askers = words(object, "askers"_L1);
    for (const QJsonValue &office : object["sameOffices"_L1].toArray())
        language->sameOffices.append(words({{"office"_L1, office}}, "office"_L1));
    language->titleEndings = endings(object, "titleEndings"_L1);
    language->caseEndings = endings(object, "caseEndings"_L1);
    for (const QString &title : std::as_const(language->titles))
        language->titleBases.insert(language->baseOf(title));
    language->titleGenders = genders(object, "titleGenders"_L1);
    language->surnameGenders = genders(object, "surnameGenders"_L1);
    language->honorificsMale = words(object, "honorificsMale"_L1);
    language->honorificsFemale = words(object, "honorificsFemale"_L1);
    language->andWords = words(object, "andWords"_L1);
    language->both = words(object, "both"_L1);
    language->negations = words(object, "negations"_L1);
    language->affirmations = words(object, "affirmations"_L1);
    language->clauseWords = words(object, "clauseWords"_L1);
    language->numbers = table(object, "numbers"_L1);
    language->contractions = table(object, "contractions"_L1);
    language->elisions = words(object, "elisions"_L1);
    language->signs = table(object, "signs"_L1);
    language->ordinalEndings = words(object, "ordinalEndings"_L1);
    language->hyphenPrefixes = words(object, "hyphenPrefixes"_L1);
    language->kinPrefixes = words(object, "kinPrefixes"_L1);
    language->spacedDigits = object["spacedDigits"_L1].toBool();
    language->capitalNouns = object["capitalNouns"_L1].toBool();
    language->sidesOfOpposites = sides(object, stemmer);
    language->negators = stems(object, "negators"_L1, stemmer);
    language->negativePrefixes = words(object, "negativePrefixes"_L1);
    language->notNegating = phrases(object, "notNegating"_L1);
    language->nobodyWords = words(object, "nobodyWords"_L1);
    language->comparing = words(object, "comparing"_L1);
    language->thanWords = words(object, "thanWords"_L1);
    language->weekdays = stems(object, "weekdays"_L1, stemmer);
    language->months = stems(object, "months"_L1, stemmer);
    language->seasons = stems(object, "seasons"_L1, stemmer);
    language->smallDays = object["smallDays"_L1].toBool();
    language->placePrepositions = words(object, "placePrepositions"_L1);
    language->multipliers = values(object, "multipliers"_L1, stemmer);
    language->units = units(object, stemmer);
    language->shares = values(object, "shares"_L1, stemmer);
    language->oneWords = words(object, "oneWords"_L1);
    language->dialogueDashes = object["dialogueDashes"_L1].toString();
    language->incise = object["incise"_L1].toString().isEmpty() ? QChar() : object["incise"_L1].toString().at(0);
    return language;
}

}

bool LanguageRules::isConditional(const QString &surface) const
{
    return conditionals.contains(withoutAccents(surface))
        || std::any_of(conditionalEndings.begin(), conditionalEndings.end(),
            [&](const QString &ending) { return surface.size() > ending.size() && surface.endsWith(ending); });
}

bool LanguageRules::areOpposites(const QString &stem, const QString &other) const
{
    // Not all forms of a verb have one stem: erlauben, erlaubt.
    const auto sidesOf = [this](QString word) {
        for (; word.size() >= shortestStem; word.chop(1)) {
            if (const auto known = sidesOfOpposites.constFind(word); known != sidesOfOpposites.cend())
                return *known;
        }
        return QList<int>();
    };
    const QList<int> sides = sidesOfOpposites.contains(stem) ? sidesOfOpposites[stem] : sidesOf(stem);
    const QList<int> others = sidesOfOpposites.contains(other) ? sidesOfOpposites[other] : sidesOf(other);
    return std::any_of(sides.begin(), sides.end(), [&](int side) { return others.contains(side ^ 1); })
        && std::none_of(sides.begin(), sides.end(), [&](int side) { return others.contains(side); });
}

QString LanguageRules::baseOf(const QString &word) const
{
    for (const QString &ending : caseEndings) {
        if (word.size() >= ending.size() + shortestBase && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

QChar LanguageRules::genderBy(const QHash<QString, QChar> &genders, const QString &word)
{
    QChar gender;
    qsizetype longest = 0;
    for (auto it = genders.begin(); it != genders.end(); ++it) {
        if (it.key().size() > longest && word.endsWith(it.key())) {
            longest = it.key().size();
            gender = it.value();
        }
    }
    return gender;
}

bool LanguageRules::isSameOffice(const QString &a, const QString &b) const
{
    return std::any_of(sameOffices.begin(), sameOffices.end(),
        [&](const QSet<QString> &office) { return office.contains(a) && office.contains(b); });
}

bool LanguageRules::isPlainTitle(const QString &word) const
{
    return titles.contains(word) || std::any_of(titleEndings.begin(), titleEndings.end(), [&](const QString &ending) {
        return word.size() > ending.size() && word.endsWith(ending);
    });
}

bool LanguageRules::isTitle(const QString &word) const
{
    if (caseEndings.isEmpty() || isPlainTitle(word))
        return isPlainTitle(word);
    const QString base = baseOf(word);
    return titleBases.contains(base) || (base != word && isPlainTitle(base));
}

std::shared_ptr<const LanguageRules> LanguageRules::forCode(const QString &code)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const LanguageRules>> known;
    const QMutexLocker lock(&mutex);
    auto &language = known[code];
    if (!language)
        language = read(code);
    return language;
}

QString LanguageRules::detect(QStringView text, const QString &expected)
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
    constexpr double clearly = 1.5;
    QString best;
    int bestCount = 0;
    int expectedCount = 0;
    for (const QString &name : QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto language = forCode(name.chopped(5));
        int count = 0;
        for (const QString &word : language->stopWords)
            count += counts.value(word);
        if (count > bestCount) {
            bestCount = count;
            best = language->code;
        }
        if (!expected.isEmpty() && language->code == expected)
            expectedCount = count;
    }
    if (!expected.isEmpty() && bestCount < clearly * expectedCount)
        return expected;
    return bestCount * 5 > total ? best : QString();
}

}
