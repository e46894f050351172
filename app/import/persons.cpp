// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/persons.h"

#include "import/words.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

/// A label taken apart: "President of Russia" + "Vladimir Putin".
struct Parts {
    QString key;
    const LabelGroup *group;
    QStringList title;
    QStringList name;
    bool isNamed = false; // the name holds more than a family name
};

QString titleCased(const QString &word)
{
    if (word.size() < 2 || word.contains(u'.'))
        return word.size() > 2 ? word.first(1) + word.sliced(1).toLower() : word;
    // Mc and the like come before the capitals: "McGOVERN".
    qsizetype prefix = 0;
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        if (word[i].isLower() && word[i + 1].isUpper())
            prefix = i + 1;
    }
    if (prefix == 0 && word.startsWith(u"MC") && word.size() > 4)
        prefix = 2;
    QString cased = word.first(1) + word.sliced(1).toLower();
    if (prefix > 0)
        cased[prefix] = word[prefix];
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool afterMark = word[i - 1] == u'-' || (i == 2 && (word[1] == u'\'' || word[1] == u'’'));
        if (afterMark)
            cased[i] = word[i];
    }
    return cased;
}

/// As a person's name reads: capitals only where names have them. Short single words may be initials ("NVK").
QString readable(const QStringList &words)
{
    if (words.size() == 1 && words.first().size() <= 4)
        return words.first();
    QStringList cased;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool caps = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); }) >= 2
            && std::ranges::count_if(word, [](QChar c) { return c.isLower(); }) <= 2;
        const bool small = i > 0 && Words::isParticle(word);
        cased.append(small ? word.toLower() : caps ? titleCased(word) : word);
    }
    return cased.join(u' ');
}

Parts partsOf(const QString &key, const LabelGroup &group)
{
    Parts parts{key, &group, {}, group.label.words};
    const QStringList &words = group.label.words;
    if (Words::isTitle(words.first()) && words.size() > 1) {
        qsizetype titles = 1;
        while (titles + 1 < words.size() && (Words::isTitle(words[titles]) || Words::isParticle(words[titles])))
            ++titles;
        // "President of Russia Vladimir Putin": where the office ends and the name begins, no list can tell; names of
        // two words are the rule.
        const bool ofPlace = std::ranges::any_of(words, [](const QString &word) { return word == u"of" || word == u"OF"; });
        if (ofPlace)
            titles = std::max<qsizetype>(titles, words.size() - 2);
        parts.title = words.first(titles);
        parts.name = words.sliced(titles);
    }
    parts.isNamed = parts.name.size() >= 2;
    return parts;
}

QString folded(const QStringList &words)
{
    return words.join(u' ').toCaseFolded().remove(u'.');
}

class Merger
{
public:
    explicit Merger(const LabelGroups &groups)
    {
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            if (group->accepted)
                m_parts.append(partsOf(group.key(), *group));
        }
        // Whoever speaks first comes first, whatever order a hash has.
        std::ranges::sort(m_parts, {}, [](const Parts &parts) { return parts.group->first; });
    }

    Persons merge()
    {
        decide();
        mergeBySuffix();
        mergeBySurname();
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
                m_named.insert(parts.key, readable(parts.group->label.words));
        }
    }

    void mergeBySuffix()
    {
        for (Parts &longer : m_parts) {
            for (qsizetype size = std::min<qsizetype>(longer.group->label.words.size() - 1, 4); size >= 2; --size) {
                const QStringList suffix = longer.group->label.words.last(size);
                if (Words::isTitle(suffix.first()) || longer.group->label.style == LabelStyle::FullStop)
                    continue;
                const auto same = std::ranges::find_if(m_parts, [&](const Parts &shorter) {
                    return &shorter != &longer && shorter.group->label.style != LabelStyle::FullStop
                        && folded(shorter.group->label.words) == folded(suffix);
                });
                if (same == m_parts.end())
                    continue;
                m_same.insert(longer.key, same->key);
                longer.title = longer.group->label.words.first(longer.group->label.words.size() - size);
                longer.name = suffix;
                break;
            }
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

    [[nodiscard]] static bool isMergeable(const Parts &parts)
    {
        return parts.group->label.style != LabelStyle::FullStop && parts.group->label.style != LabelStyle::QuestionAnswer
            && !Words::isRole(parts.name.last());
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
        return {readable(ownName ? parts.name : parts.group->label.words), {}};
    }

    [[nodiscard]] static QString roleOf(const Parts &parts)
    {
        if (!parts.group->label.detail.isEmpty())
            return parts.group->label.detail;
        if (parts.title.isEmpty() || (parts.title.size() == 1 && Words::isHonorific(parts.title.first())))
            return {};
        return readable(parts.title);
    }

    QList<Parts> m_parts;
    QHash<QString, QString> m_same; // key → key of the same person
    QHash<QString, QString> m_named; // key → name that the reader gave
};

}

Persons personsOf(const LabelGroups &groups)
{
    return Merger(groups).merge();
}

}
