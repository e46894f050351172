// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/persons.h"

#include "import/speakers/readablename.h"
#include "import/speakers/words.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestMisprint = 48;

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
    bool isSeveral = false; // "Anna and Ben": neither of them
};

// "Dr. h. c.", "Dr. med.", "Oberst a. D.": what a title goes on with.
bool continuesTitle(const QString &word, const QString &before)
{
    if (!word.endsWith(u'.') || word.size() > 6)
        return false;
    const bool retired = before.size() == 2 && before.front().isLower() && before.endsWith(u'.');
    return word.front().isLower() || (word.size() == 2 && retired);
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
        // "Ute Kolb, MBA"
        const bool honours = tail.size() == 1 && tail.first().size() <= 5 && isInCapitals(tail.first());
        const bool nameFirst = (group.label.allCaps && head.size() >= 2) || honours;
        parts.name = nameFirst ? head : tail;
        parts.title = nameFirst ? tail : head;
    }
    const QStringList words = parts.name;
    const bool numbered = words.size() > 1 && words[1].front().isDigit(); // "Speaker 1"
    if (group.label.style != LabelStyle::FullStop && words.size() > 1 && Words::isTitle(words.first()) && !numbered) {
        qsizetype titles = 1;
        while (titles + 1 < words.size()
            && (Words::isTitle(words[titles]) || Words::isParticle(words[titles])
                || continuesTitle(words[titles], words[titles - 1])))
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
    parts.isSeveral = std::any_of(words.begin() + std::min<qsizetype>(1, words.size()), words.end(),
        [](const QString &word) { return Words::isConjunction(word); });
    parts.isNamed = parts.name.size() >= 2 && !parts.isSeveral;
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

void keepFirst(QHash<QString, QString> &keys, const QString &name, const QString &key)
{
    if (!keys.contains(name))
        keys.insert(name, key);
}

class Merger {
public:
    explicit Merger(const LabelGroups &groups)
    {
        for (const LabelGroup &group : groups.list) {
            if (group.accepted)
                m_parts.append(partsOf(group));
        }
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            m_byKey.insert(m_parts[i].key, i);
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
        QHash<QString, QString> keyOf;
        for (const Parts &parts : std::as_const(m_parts)) {
            if (parts.group->label.style != LabelStyle::FullStop)
                keepFirst(keyOf, folded(parts.printed), parts.key);
        }
        for (Parts &longer : m_parts) {
            if (longer.isSeveral || longer.group->label.style == LabelStyle::FullStop)
                continue;
            for (qsizetype size = std::min<qsizetype>(longer.printed.size() - 1, 4); size >= 2; --size) {
                const QStringList suffix = longer.printed.last(size);
                const auto same = keyOf.constFind(folded(suffix));
                if (same == keyOf.cend() || Words::isTitle(suffix.first()))
                    continue;
                m_same.insert(longer.key, *same);
                longer.title = longer.printed.first(longer.printed.size() - size);
                longer.name = suffix;
                break;
            }
        }
    }

    // "Secretary General, Jens Stoltenberg" and "Secretary General".
    void mergeIntroductions()
    {
        QHash<QString, QString> keyOf;
        for (const Parts &parts : std::as_const(m_parts)) {
            if (!parts.group->label.comma)
                keepFirst(keyOf, folded(parts.group->label.words), parts.key);
        }
        for (const Parts &parts : std::as_const(m_parts)) {
            if (!parts.group->label.comma || parts.group->label.isIntroduced())
                continue;
            const auto same = keyOf.constFind(folded(parts.group->label.wordsBeforeComma()));
            if (same != keyOf.cend())
                m_same.insert(*same, parts.key);
        }
    }

    // "JR" of an interview with Jane Roe.
    void mergeInitials()
    {
        QHash<QString, QStringList> keysOf; // by initials
        for (const Parts &parts : std::as_const(m_parts)) {
            QString letters;
            for (const QString &word : parts.name)
                letters += word.front();
            if (parts.isNamed && letters.size() <= 3)
                keysOf[letters].append(parts.key);
        }
        for (const Parts &parts : std::as_const(m_parts)) {
            const QString initials = parts.group->label.name;
            if (initials.size() < 2 || initials.size() > 3 || !parts.group->label.allCaps)
                continue;
            if (const QStringList keys = keysOf.value(initials); keys.size() == 1 && keys.first() != parts.key)
                m_same.insert(parts.key, keys.first());
        }
    }

    void mergeBySurname()
    {
        QHash<QString, QList<const Parts *>> bySurname;
        for (const Parts &parts : std::as_const(m_parts)) {
            if (!parts.name.isEmpty() && !parts.isSeveral)
                bySurname[folded(parts.name.last(1))].append(&parts);
        }
        for (const Parts &parts : std::as_const(m_parts)) {
            if (parts.isNamed || parts.name.size() != 1 || m_same.contains(parts.key) || !isMergeable(parts))
                continue;
            const Parts *full = nullptr;
            int fulls = 0;
            int others = 0;
            for (const Parts *other : bySurname.value(folded(parts.name))) {
                if (other == &parts || m_same.contains(other->key))
                    continue;
                const bool named = other->isNamed && isMergeable(*other);
                fulls += named;
                others += !named;
                full = named ? other : full;
                if (fulls > 1 || others > 0)
                    break; // nobody can tell who is meant
            }
            if (fulls == 1 && others == 0)
                m_same.insert(parts.key, full->key);
        }
    }

    // "SECRETARY BUTTITGIEG", once, among many a "SECRETARY BUTTIGIEG". Two names that differ by a letter are the same
    // without one, so that nobody is compared with everybody.
    void mergeMisprints()
    {
        QHash<QString, QList<qsizetype>> common; // without a letter → index
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const QString name = folded(m_parts[i].printed);
            if (m_parts[i].group->count < 3 || name.size() > longestMisprint)
                continue;
            for (const QString &shorter : withoutALetter(name))
                common[shorter].append(i);
        }
        for (const Parts &rare : std::as_const(m_parts)) {
            const QString name = folded(rare.printed);
            if (common.isEmpty() || rare.group->count > 1 || m_same.contains(rare.key) || rare.name.isEmpty()
                || rare.name.last().size() < 6 || name.size() > longestMisprint)
                continue;
            qsizetype first = m_parts.size();
            for (const QString &shorter : withoutALetter(name)) {
                for (const qsizetype i : common.value(shorter)) {
                    if (i < first && isMisprint(name, folded(m_parts[i].printed)))
                        first = i;
                }
            }
            if (first < m_parts.size())
                m_same.insert(rare.key, m_parts[first].key);
        }
    }

    [[nodiscard]] static QStringList withoutALetter(const QString &name)
    {
        QStringList all{name};
        for (qsizetype i = 2; i < name.size(); ++i) // the first two letters are right
            all.append(name.first(i) + name.sliced(i + 1));
        return all;
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
        return !parts.isSeveral && parts.group->label.style != LabelStyle::FullStop
            && parts.group->label.style != LabelStyle::Letter && parts.group->label.style != LabelStyle::QuestionAnswer
            && !Words::isRole(parts.name.last());
    }

    void place(const Parts &parts, Persons &persons)
    {
        QString root = parts.key;
        for (int steps = 0; steps < 4 && m_same.contains(root) && !m_named.contains(root); ++steps)
            root = m_same.value(root);
        const Person person =
            m_named.contains(root) ? Person{m_named.value(root), {}} : personOf(m_parts[m_byKey.value(root)]);
        auto known = m_persons.constFind(person.name);
        if (known == m_persons.cend()) {
            known = m_persons.insert(person.name, int(persons.list.size()));
            persons.list.append(person);
        }
        Person &one = persons.list[*known];
        if (one.role.isEmpty())
            one.role = roleOf(parts);
        persons.byKey.insert(parts.key, *known);
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
    QHash<QString, qsizetype> m_byKey; // index into m_parts
    QHash<QString, int> m_persons; // name → index
    QHash<QString, QString> m_same; // key → key of the same person
    QHash<QString, QString> m_named; // key → name that the reader gave
};

}

Persons personsOf(const LabelGroups &groups)
{
    return Merger(groups).merge();
}

}
