// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/persons.h"

#include "import/speakers/words.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

/// A label taken apart: "President of Russia" + "Vladimir Putin".
struct Parts {
    QString key;
    const LabelGroup *group;
    QStringList title;
    QStringList name;
    QStringList printed; // the label's words without the office behind a comma
    QString office; // "rapporteur", behind the comma
    QStringList degree; // "Dr.", between title and name
    bool isNamed = false; // the name holds more than a family name
};

// Capitals but for Mc and the like: "McGOVERN".
bool isInCapitals(const QString &word)
{
    qsizetype prefix = 1;
    while (prefix < word.size() && prefix < 3 && word[prefix].isLower())
        ++prefix;
    const QStringView rest = QStringView(word).sliced(std::min(prefix, word.size()));
    const auto capitals = std::ranges::count_if(rest, [](QChar c) { return c.isUpper(); });
    return capitals >= 1 && std::ranges::none_of(rest, [](QChar c) { return c.isLower(); });
}

QString titleCased(const QString &word)
{
    QString cased = word;
    const bool scottish = word.startsWith(u"MC") && word.size() > 4;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QChar before = word[i - 1];
        const bool apostrophe = before == u'\'' || before == u'’';
        const bool begins =
            before == u'-' || before == u'.' || before.isLower() || (apostrophe && i == 2) || (scottish && i == 2);
        if (!begins)
            cased[i] = word[i].toLower();
    }
    return cased;
}

Parts partsOf(const LabelGroup &group)
{
    Parts parts{group.key, &group, {}, group.label.words, group.label.words, {}, {}};
    if (group.label.introduction == Introduction::Office)
        return parts; // "M. le président de la commission" holds no name
    if (group.label.isIntroduced()) {
        parts.name = parts.printed = group.label.wordsBeforeComma();
        parts.office = group.label.wordsAfterComma().join(u' ');
    } else if (group.label.comma) {
        // "WOLF BLITZER, CNN ANCHOR", "Secretary General, Jens Stoltenberg": the office may stand first or last.
        const QStringList head = group.label.wordsBeforeComma();
        const QStringList tail = group.label.wordsAfterComma();
        const bool nameFirst = group.label.allCaps && head.size() >= 2;
        parts.name = nameFirst ? head : tail;
        parts.title = nameFirst ? tail : head;
    }
    const QStringList words = parts.name;
    const bool numbered = words.size() > 1 && words[1].front().isDigit(); // "Speaker 1"
    if (group.label.style != LabelStyle::FullStop && words.size() > 1 && Words::isTitle(words.first()) && !numbered) {
        qsizetype titles = 1;
        while (titles + 1 < words.size() && (Words::isTitle(words[titles]) || Words::isParticle(words[titles])))
            ++titles;
        // "President of Russia Vladimir Putin": where the office ends and the name begins, no list can tell; names of
        // two words are the rule.
        const bool ofPlace =
            std::ranges::any_of(words, [](const QString &word) { return word == u"of" || word == u"OF"; });
        if (ofPlace)
            titles = std::max<qsizetype>(titles, words.size() - 2);
        parts.name = words.sliced(titles);
        // "Präsident Dr. Norbert Lammert": the degree is the name's, the office is not.
        qsizetype offices = titles;
        while (offices > 1 && Words::isDegree(words[offices - 1]))
            --offices;
        parts.title = words.first(offices);
        parts.degree = words.sliced(offices, titles - offices);
    }
    parts.isNamed = parts.name.size() >= 2;
    return parts;
}

// What is not printed in capitals may hold an abbreviation ("NATO Secretary General"), and is left as it is.
QString asPrinted(const Parts &parts, const QStringList &words)
{
    const Label &label = parts.group->label;
    return label.allCaps || label.style == LabelStyle::FullStop ? readableName(words) : words.join(u' ');
}

QString folded(const QStringList &words)
{
    return words.join(u' ').toCaseFolded().remove(u'.');
}

class Merger {
public:
    explicit Merger(const LabelGroups &groups)
    {
        for (const LabelGroup &group : groups.list) {
            if (group.accepted)
                m_parts.append(partsOf(group));
        }
    }

    Persons merge()
    {
        decide();
        mergeOffices();
        mergeBySuffix();
        mergeIntroductions();
        mergeBySurname();
        mergeInitials();
        mergeMisprints();
        Persons persons;
        for (const Parts &parts : std::as_const(m_parts))
            place(parts, persons);
        return persons;
    }

private:
    // The reader's word: this label is that person.
    void decide()
    {
        for (const Parts &parts : std::as_const(m_parts)) {
            if (parts.group->decision && !parts.group->decision->person.isEmpty())
                m_named.insert(parts.key, parts.group->decision->person);
            else if (parts.group->decision)
                m_named.insert(parts.key, asPrinted(parts, parts.printed));
        }
    }

    // "M. Hugo Tessier, rapporteur" and "M. Hugo Tessier".
    void mergeOffices()
    {
        QHash<QString, QString> keyOf; // by name; without an office where there is one
        for (const bool introduced : {false, true}) {
            for (const Parts &parts : std::as_const(m_parts)) {
                if (parts.group->label.isIntroduced() != introduced
                    || parts.group->label.introduction == Introduction::Office)
                    continue;
                const QString name = folded(parts.printed);
                const QString known = keyOf.value(name);
                if (known.isEmpty())
                    keyOf.insert(name, parts.key);
                else if (introduced)
                    m_same.insert(parts.key, known);
            }
        }
    }

    void mergeBySuffix()
    {
        for (Parts &longer : m_parts) {
            for (qsizetype size = std::min<qsizetype>(longer.printed.size() - 1, 4); size >= 2; --size) {
                const QStringList suffix = longer.printed.last(size);
                if (Words::isTitle(suffix.first()) || longer.group->label.style == LabelStyle::FullStop)
                    continue;
                const auto same = std::ranges::find_if(m_parts, [&](const Parts &shorter) {
                    return &shorter != &longer && shorter.group->label.style != LabelStyle::FullStop
                        && folded(shorter.printed) == folded(suffix);
                });
                if (same == m_parts.end())
                    continue;
                m_same.insert(longer.key, same->key);
                longer.title = longer.printed.first(longer.printed.size() - size);
                longer.name = suffix;
                break;
            }
        }
    }

    // "Secretary General, Jens Stoltenberg" and "Secretary General".
    void mergeIntroductions()
    {
        for (const Parts &parts : std::as_const(m_parts)) {
            if (!parts.group->label.comma || parts.group->label.isIntroduced())
                continue;
            const QString office = folded(parts.group->label.wordsBeforeComma());
            const auto same = std::ranges::find_if(m_parts, [&](const Parts &other) {
                return !other.group->label.comma && folded(other.group->label.words) == office;
            });
            if (same != m_parts.end())
                m_same.insert(same->key, parts.key);
        }
    }

    // "JR" of an interview with Jane Roe.
    void mergeInitials()
    {
        for (const Parts &parts : std::as_const(m_parts)) {
            const QString initials = parts.group->label.name;
            if (initials.size() < 2 || initials.size() > 3 || !parts.group->label.allCaps)
                continue;
            const auto matches = [&](const Parts &other) {
                QString letters;
                for (const QString &word : other.name)
                    letters += word.front();
                return &other != &parts && other.isNamed && letters == initials;
            };
            if (std::ranges::count_if(m_parts, matches) == 1)
                m_same.insert(parts.key, std::ranges::find_if(m_parts, matches)->key);
        }
    }

    void mergeBySurname()
    {
        for (const Parts &parts : std::as_const(m_parts)) {
            if (parts.isNamed || parts.name.size() != 1 || m_same.contains(parts.key) || !isMergeable(parts))
                continue;
            const QString surname = folded(parts.name);
            const Parts *full = nullptr;
            int fulls = 0;
            int others = 0;
            for (const Parts &other : std::as_const(m_parts)) {
                if (&other == &parts || m_same.contains(other.key) || other.name.isEmpty()
                    || folded(other.name.last(1)) != surname)
                    continue;
                const bool named = other.isNamed && isMergeable(other);
                fulls += named;
                others += !named;
                full = named ? &other : full;
            }
            if (fulls == 1 && others == 0)
                m_same.insert(parts.key, full->key);
        }
    }

    // "SECRETARY BUTTITGIEG", once, among many a "SECRETARY BUTTIGIEG".
    void mergeMisprints()
    {
        for (const Parts &rare : std::as_const(m_parts)) {
            const QString name = folded(rare.printed);
            if (rare.group->count > 1 || m_same.contains(rare.key) || rare.name.isEmpty()
                || rare.name.last().size() < 6)
                continue;
            const auto common = std::ranges::find_if(m_parts,
                [&](const Parts &other) { return other.group->count >= 3 && isMisprint(name, folded(other.printed)); });
            if (common != m_parts.end())
                m_same.insert(rare.key, common->key);
        }
    }

    // One letter too many, too few or wrong, and not the first.
    [[nodiscard]] static bool isMisprint(QStringView one, QStringView other)
    {
        const auto same = std::ranges::mismatch(one, other);
        const qsizetype head = same.in1 - one.begin();
        if (head < 2 || qAbs(one.size() - other.size()) > 1)
            return false;
        qsizetype tail = 0;
        const qsizetype most = std::min(one.size(), other.size()) - head;
        while (tail < most && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
            ++tail;
        return std::max(one.size(), other.size()) - head - tail == 1 && other[head - 1].isLetter();
    }

    [[nodiscard]] static bool isMergeable(const Parts &parts)
    {
        return parts.group->label.style != LabelStyle::FullStop
            && parts.group->label.style != LabelStyle::QuestionAnswer && !Words::isRole(parts.name.last());
    }

    void place(const Parts &parts, Persons &persons)
    {
        QString root = parts.key;
        for (int steps = 0; steps < 4 && m_same.contains(root) && !m_named.contains(root); ++steps)
            root = m_same.value(root);
        const auto owner = std::ranges::find(std::as_const(m_parts), root, &Parts::key);
        const Person person = m_named.contains(root) ? Person{m_named.value(root), {}} : personOf(*owner);
        auto known = std::ranges::find(persons.list, person.name, &Person::name);
        if (known == persons.list.end())
            known = persons.list.insert(persons.list.end(), person);
        if (known->role.isEmpty())
            known->role = roleOf(parts);
        persons.byKey.insert(parts.key, int(known - persons.list.begin()));
    }

    [[nodiscard]] static Person personOf(const Parts &parts)
    {
        const bool ownName = parts.isNamed && !parts.title.isEmpty() && parts.group->label.style != LabelStyle::FullStop
            && (parts.title.size() > 1 || !Words::isHonorific(parts.title.first()));
        return {asPrinted(parts, ownName ? parts.degree + parts.name : parts.printed), {}};
    }

    [[nodiscard]] static QString roleOf(const Parts &parts)
    {
        if (parts.group->label.style == LabelStyle::FullStop) {
            const qsizetype of = parts.name.indexOf(QStringLiteral("of"));
            return of < 0 ? QString() : parts.name.sliced(of + 1).join(u' '); // "Mr. SMITH of New Jersey"
        }
        const bool office = !parts.title.isEmpty() && !Words::isRole(parts.name.last())
            && (parts.title.size() > 1 || !Words::isHonorific(parts.title.first()));
        if (!parts.office.isEmpty())
            return office ? asPrinted(parts, parts.title) + QStringLiteral(", ") + parts.office : parts.office;
        return office ? asPrinted(parts, parts.title) : parts.group->label.detail;
    }

    QList<Parts> m_parts;
    QHash<QString, QString> m_same; // key → key of the same person
    QHash<QString, QString> m_named; // key → name that the reader gave
};

}

QString readableName(const QStringList &words)
{
    // Short single words may be initials: "NVK".
    if (words.size() == 1 && words.first().size() <= 4)
        return words.first();
    QStringList cased;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool small = i > 0 && Words::isParticle(words[i]);
        cased.append(small ? words[i].toLower() : isInCapitals(words[i]) ? titleCased(words[i]) : words[i]);
    }
    return cased.join(u' ');
}

Persons personsOf(const LabelGroups &groups)
{
    return Merger(groups).merge();
}

}
