// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/vocabulary.h"

#include <algorithm>
#include <cstring>

namespace Crossread::Compare {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentBits = 16; ///< 2 MB: more than a long transcript has words
constexpr float sameWeight = 1.0f; ///< two names that are one, where each had a stem before
constexpr float peopleWeight = 0.9f; ///< "French" for "France"
constexpr float seatWeight = 0.7f; ///< "Paris" for "France"
constexpr float relatedWeight = 0.6f; ///< names that a list calls akin; a people and its seat of government

bool isCapitals(QStringView name)
{
    qsizetype letters = 0;
    for (const QChar c : name) {
        if (c.isLower() || c.isSpace())
            return false;
        letters += c.isLetter();
    }
    return letters > 0 && letters <= 3;
}

/// 100,000 and 100 000 → 100000; 3.8 stays; 6.000 → 6000: a separator before exactly three digits only groups them.
QString plainNumber(QStringView surface)
{
    QString out;
    for (qsizetype i = 0; i < surface.size(); ++i) {
        const QChar c = surface[i];
        if (c.isDigit()) {
            out += QChar(u'0' + c.digitValue());
            continue;
        }
        if (c.isSpace())
            continue; // 125 000
        if (c != u',' && c != u'.')
            break;
        qsizetype digits = 0;
        while (i + 1 + digits < surface.size() && surface[i + 1 + digits].isDigit())
            ++digits;
        if (digits != 3)
            out += u'.';
    }
    while (out.endsWith(u'.'))
        out.chop(1);
    return out;
}

}

Vocabulary::Vocabulary(std::shared_ptr<const LanguageRules> language, const Aliases &aliases)
    : m_rules(std::move(language))
    , m_stemmer(m_rules->code, m_rules->stemEndings, m_rules->foldedVowels)
{
    learn(aliases);
}

Vocabulary::Vocabulary(const Vocabulary &other)
    : m_rules(other.m_rules)
    , m_stemmer(m_rules->code, m_rules->stemEndings, m_rules->foldedVowels)
    , m_terms(other.m_terms)
    , m_stems(other.m_stems)
    , m_termNumbers(other.m_termNumbers)
    , m_stemNumbers(other.m_stemNumbers)
    , m_surfaces(other.m_surfaces)
    , m_capitals(other.m_capitals)
    , m_sameStem(other.m_sameStem)
    , m_phrases(other.m_phrases)
    , m_kin(other.m_kin)
    , m_lands(other.m_lands)
    , m_nations(other.m_nations)
{
}

Vocabulary::Vocabulary(const Vocabulary &other, std::shared_ptr<const LanguageRules> language)
    : m_rules(std::move(language))
    , m_stemmer(m_rules->code, m_rules->stemEndings, m_rules->foldedVowels)
    , m_terms(other.m_terms)
    , m_stems(other.m_stems)
    , m_capitals(other.m_capitals)
    , m_sameStem(other.m_sameStem)
    , m_kin(other.m_kin)
    , m_lands(other.m_lands)
    , m_nations(other.m_nations)
{
    for (auto it = other.m_stemNumbers.cbegin(); it != other.m_stemNumbers.cend(); ++it) {
        if (m_stems[*it].number)
            m_stemNumbers.insert(it.key(), *it);
    }
}

void Vocabulary::takeLandOf(int stem, int other)
{
    if (const int land = landOf(other); land >= 0 && landOf(stem) < 0) {
        m_lands.insert(stem, land);
        if (namesPeople(other))
            m_nations.insert(stem);
    }
}

int Vocabulary::stemOf(const QString &text)
{
    const auto known = m_stemNumbers.constFind(text);
    if (known != m_stemNumbers.cend())
        return *known;
    Stem stem{text, false, !text.isEmpty() && text[0].isDigit()};
    m_stems.append(stem);
    const int number = int(m_stems.size()) - 1;
    m_stemNumbers.insert(text, number);
    return number;
}

int Vocabulary::termOf(const QString &text, bool numberWord)
{
    const QString key = numberWord ? text + u'#' : text;
    const auto known = m_termNumbers.constFind(key);
    if (known != m_termNumbers.cend())
        return *known;
    const bool number = !text.isEmpty() && text[0].isDigit();
    const QString folded = number ? text : (m_rules->code == "en"_L1 ? foldSpelling(text) : text);
    Term term{withoutAccents(folded), -1, false, numberWord, false, text, m_stemmer.stem(text)};
    const QString bare = withoutAccents(text);
    term.negation = m_rules->negations.contains(bare);
    const auto same = m_sameStem.constFind(term.text);
    if (same != m_sameStem.cend()) {
        term.stem = *same;
    } else {
        const bool stop = m_rules->stopWords.contains(bare);
        // A stop word keeps its own form, so that "us" and "use" do not meet in one stem.
        term.stem = stemOf(number ? text : stop ? u'=' + term.text : term.plainStem);
        m_stems[term.stem].stop |= stop;
    }
    m_terms.append(term);
    const int index = int(m_terms.size()) - 1;
    m_termNumbers.insert(key, index);
    return index;
}

Vocabulary::Read Vocabulary::readOf(int term) const
{
    const Term &known = m_terms[term];
    return {term, known.stem, known.numberWord, known.endsPhrase};
}

std::span<const Vocabulary::Read> Vocabulary::read(QStringView surface)
{
    const auto looked = [this](QStringView word) {
        m_read.clear();
        for (const int term : surfaceTerms(word))
            m_read.push_back(readOf(term));
        return std::span<const Read>(m_read);
    };
    Recent word;
    if (surface.isEmpty() || std::size_t(surface.size()) * sizeof(QChar) > sizeof word.units)
        return looked(surface);
    std::memcpy(word.units.data(), surface.utf16(), std::size_t(surface.size()) * sizeof(QChar));
    quint64 hash = word.units[0] * 0x9E37'79B9'7F4A'7C15ULL + word.units[1] * 0xC2B2'AE3D'27D4'EB4FULL
        + word.units[2] * 0xD6E8'FEB8'6659'FD93ULL;
    hash ^= hash >> 32;
    if (m_recent.empty())
        m_recent.resize(std::size_t(1) << recentBits);
    Recent &there = m_recent[(hash * 0x9FB2'1C65'1E98'DF25ULL) >> (64 - recentBits)];
    if (there.term < 0 || there.units != word.units) {
        const std::span<const Read> terms = looked(surface);
        if (terms.size() != 1)
            return terms;
        word.term = terms[0].term;
        word.stem = quint32(terms[0].stem);
        word.numberWord = terms[0].numberWord;
        word.endsPhrase = terms[0].endsPhrase;
        there = word;
    }
    m_read.assign(1, {there.term, qint32(there.stem), there.numberWord != 0, there.endsPhrase != 0});
    return m_read;
}

const Vocabulary::Terms &Vocabulary::surfaceTerms(QStringView surface)
{
    const auto known = m_surfaces.find(surface);
    if (known != m_surfaces.end())
        return known->second;
    return m_surfaces.emplace(surface.toString(), normalized(surface)).first->second;
}

Vocabulary::Terms Vocabulary::normalized(QStringView surface)
{
    Terms out;
    if (surface[0].isDigit()) {
        const QString number = plainNumber(surface);
        out.append(termOf(number));
        QString unit;
        for (const QChar c : surface) {
            if (c.isLetter())
                unit += c.toLower();
        }
        if (!unit.isEmpty() && !m_rules->ordinalEndings.contains(unit))
            out.append(termOf(unit));
        return out;
    }
    QString bare = surface.toString();
    bare.remove(u'.');
    if (const auto name = m_capitals.constFind(bare); name != m_capitals.cend()) {
        out.append(*name);
        return out;
    }
    if (const auto sign = m_rules->signs.constFind(bare); sign != m_rules->signs.cend()) {
        out.append(termOf(*sign));
        return out;
    }
    appendPlain(bare.toLower().replace(QChar(0x2019), u'\''), out);
    return out;
}

void Vocabulary::appendPlain(QString word, Terms &out)
{
    const auto whole = m_rules->contractions.constFind(word);
    if (whole != m_rules->contractions.cend()) {
        for (const QString &part : whole->split(u' '))
            out.append(termOf(part));
        return;
    }
    const qsizetype apostrophe = word.lastIndexOf(u'\'');
    if (apostrophe > 0) {
        const QString before = word.left(apostrophe);
        if (m_rules->elisions.contains(before)) {
            out.append(termOf(before));
            appendPlain(word.mid(apostrophe + 1), out);
            return;
        }
        if (word.endsWith("n't"_L1) && m_rules->contractions.contains(u"n't"_s)) {
            appendPlain(word.chopped(3), out);
            out.append(termOf(m_rules->contractions[u"n't"_s]));
            return;
        }
        const QString ending = word.mid(apostrophe);
        if (const auto known = m_rules->contractions.constFind(ending); known != m_rules->contractions.cend()) {
            appendPlain(before, out);
            out.append(termOf(*known));
            return;
        }
        if (ending == "'s"_L1 || ending == "'"_L1)
            word = before;
    }
    if (const auto number = m_rules->numbers.constFind(word); number != m_rules->numbers.cend())
        out.append(termOf(*number, true));
    else
        out.append(termOf(word));
}

// The names are learned as the texts will spell them: through the same folding.

void Vocabulary::appendName(const QString &name, int stem)
{
    m_terms.append({withoutAccents(name), stem, false, false, false, name, m_stemmer.stem(name)});
}

int Vocabulary::learnName(const QString &name, int stem)
{
    if (isCapitals(name)) {
        QString bare = name;
        bare.remove(u'.');
        appendName(bare.toLower(), stem);
        m_capitals.insert(bare, int(m_terms.size()) - 1);
        return stem;
    }
    QString plain = name.toLower();
    plain.replace(u'-', u' ');
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return stem;
    if (parts.size() == 1) {
        const QString text = withoutAccents(m_rules->code == "en"_L1 ? foldSpelling(plain) : plain);
        m_sameStem.insert(text, stem);
        return stem;
    }
    Phrase phrase;
    for (const QString &part : parts.mid(1))
        phrase.rest.append(surfaceTerms(part).value(0));
    m_terms[phrase.rest.last()].endsPhrase = true;
    appendName(plain, stem);
    phrase.term = int(m_terms.size()) - 1;
    QList<Phrase> &phrases = m_phrases[surfaceTerms(parts.first()).value(0)];
    phrases.append(phrase);
    std::stable_sort(
        phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) { return a.rest.size() > b.rest.size(); });
    return stem;
}

void Vocabulary::relate(int a, int b, float weight)
{
    if (a == b)
        return;
    m_kin[a].append({b, weight});
    m_kin[b].append({a, weight});
}

void Vocabulary::learn(const Aliases &aliases)
{
    // A name in two lists keeps the stem that it got first.
    QHash<QString, int> stems;
    const auto keyOf = [](const QString &name) { return isCapitals(name) ? name : name.toLower(); };
    const auto stemOfName = [&](const QString &name, int fallback) {
        const QString key = keyOf(name);
        if (const auto known = stems.constFind(key); known != stems.cend())
            return *known;
        const int stem = fallback >= 0 ? fallback
            : name.contains(u' ')      ? stemOf(withoutAccents(key))
                                       : stemOf(m_stemmer.stem(key.toLower()));
        stems.insert(key, stem);
        return learnName(name, stem);
    };
    for (const QStringList &group : aliases.same) {
        // A reader's own list adds names to those that are known, in whatever order.
        int stem = -1;
        for (const QString &name : group)
            stem = stem < 0 ? stems.value(keyOf(name), -1) : stem;
        for (const QString &name : group) {
            const int own = stemOfName(name, stem);
            stem = stem < 0 ? own : stem;
            relate(stem, own, sameWeight); // nothing where it is one stem
        }
    }
    for (const Aliases::Country &country : aliases.countries) {
        int land = -1;
        for (const QString &name : country.names)
            land = stemOfName(name, land);
        m_lands.insert(land, land);
        int people = -1;
        for (const QString &name : country.people) {
            people = stemOfName(name, people);
            relate(land, people, peopleWeight);
            m_lands.insert(people, land);
            m_nations.insert(people);
        }
        for (const QString &name : country.seat) {
            const int seat = stemOfName(name, -1);
            relate(land, seat, seatWeight);
            m_lands.insert(seat, land);
            if (people >= 0)
                relate(people, seat, relatedWeight);
        }
    }
    for (const QStringList &group : aliases.related) {
        for (const QString &a : group) {
            for (const QString &b : group) {
                if (a < b)
                    relate(stemOfName(a, -1), stemOfName(b, -1), relatedWeight);
            }
        }
    }
}

}
