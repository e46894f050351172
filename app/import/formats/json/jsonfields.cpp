// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/json/jsonfields.h"

#include "import/formats/json/jsontimes.h"
#include "import/formats/wordcues.h"

#include <QJsonArray>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 24;
constexpr qsizetype longUtterance = 120; // units; a shorter one has one time
constexpr qsizetype mostCandidates = 8;

// Names of fields as recognisers and archives write them, the surest first.
const QStringList &textKeys()
{
    static const QStringList keys{u"text"_s, u"transcript"_s, u"punctuated_word"_s, u"punct"_s, u"body"_s,
        u"utterance"_s, u"sentence"_s, u"display"_s, u"word"_s, u"content"_s, u"value"_s, u"utf8"_s};
    return keys;
}

const QStringList &speakerKeys()
{
    static const QStringList keys{u"speaker_name"_s, u"speakerName"_s, u"speaker"_s, u"speaker_label"_s,
        u"speakerLabel"_s, u"speaker_id"_s, u"speakerId"_s, u"speakerTag"_s, u"speaker_tag"_s, u"speaker_model_label"_s,
        u"participant"_s};
    return keys;
}

const QStringList &beginKeys()
{
    static const QStringList keys{u"start"_s, u"start_time"_s, u"startTime"_s, u"start_ms"_s, u"startMs"_s, u"begin"_s,
        u"tStartMs"_s, u"start_offset"_s, u"ts"_s, u"offsets"_s, u"timestamp"_s, u"timestamps"_s, u"from"_s,
        u"offset"_s, u"offsetInTicks"_s, u"time"_s};
    return keys;
}

const QStringList &endKeys()
{
    static const QStringList keys{u"end"_s, u"end_time"_s, u"endTime"_s, u"end_ms"_s, u"endMs"_s, u"stop"_s,
        u"end_offset"_s, u"end_ts"_s, u"offsets"_s, u"timestamp"_s, u"timestamps"_s, u"to"_s};
    return keys;
}

QJsonValue firstOf(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto found = object.constFind(key);
        if (found != object.constEnd() && !found->isNull())
            return *found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

// ["There", 13.02, 13.17]: a word with its times.
bool isWordRow(const QJsonValue &value)
{
    const QJsonArray row = value.toArray();
    return row.size() >= 3 && row.at(0).isString() && row.at(1).isDouble() && row.at(2).isDouble();
}

// One side of {"from": 0, "to": 5} or [0, 5] or of rows of words, {"seconds": 12, "nanos": 900000000}, or the value itself.
QJsonValue sideOf(const QJsonValue &value, bool begin)
{
    const QJsonArray array = value.toArray();
    if (!array.isEmpty() && isWordRow(array.first()))
        return begin ? array.first().toArray().at(1) : array.last().toArray().at(2);
    if (value.isArray())
        return array.size() == 2 ? array.at(begin ? 0 : 1) : QJsonValue();
    const QJsonObject object = value.toObject();
    if (object.contains(u"seconds"_s) || object.contains(u"nanos"_s))
        return object.value(u"seconds"_s).toVariant().toDouble()
            + object.value(u"nanos"_s).toVariant().toDouble() / 1e9;
    return value.isObject() ? object.value(begin ? u"from"_s : u"to"_s) : value;
}

// What an object says, and what it keeps in a part for that: {"text": "…", "data": {"speaker": "A", "start": 5}}.
QJsonValue firstOfParts(const QJsonObject &object, const QStringList &keys)
{
    const QJsonValue own = firstOf(object, keys);
    return own.isUndefined() ? firstOf(object.value(u"data"_s).toObject(), keys) : own;
}

QString childPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

bool isOneWord(QStringView text)
{
    return !text.trimmed().contains(u' ');
}

}

JsonFields::JsonFields(const QJsonValue &root)
{
    // Names first: the lists that refer to them may stand before.
    const QJsonObject object = root.toObject();
    for (const QJsonObject &owner : {object, object.value(u"speech"_s).toObject()}) {
        for (const QString &key : {u"speakers"_s, u"participants"_s, u"speaker_info"_s}) {
            for (const QJsonValue &entry : owner.value(key).toArray()) {
                const QJsonObject speaker = entry.toObject();
                const QString name = firstOf(speaker, {u"speaker_name"_s, u"name"_s, u"display_name"_s}).toString();
                const QString id = firstOf(speaker, {u"id"_s, u"speaker"_s, u"speaker_id"_s}).toVariant().toString();
                if (!name.isEmpty() && !id.isEmpty())
                    m_names.insert(id, name);
            }
        }
    }
    walk(root, QString(), {}, 0);
}

void JsonFields::take(const QString &path, const Item &item)
{
    auto at = m_indexes.constFind(path);
    if (at == m_indexes.constEnd()) {
        at = m_indexes.insert(path, m_lists.size());
        m_lists.append({path, {}});
    }
    m_lists[*at].items.append(item);
}

void JsonFields::walk(const QJsonValue &value, const QString &path, Item around, int depth)
{
    if (depth > deepest)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        around = placed(object, std::move(around));
        take(path, around);
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (it->isArray() || it->isObject())
                walk(*it, childPath(path, it.key()), around, depth + 1);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        // Of several readings of the same words the first is the likeliest.
        const bool readings = path.endsWith(u"alternatives") || path.endsWith(u"nBest");
        for (qsizetype i = 0; i < (readings ? std::min<qsizetype>(1, array.size()) : array.size()); ++i) {
            const QJsonValue entry = array.at(i);
            if (entry.isString()) {
                Item item = around;
                item.object = {};
                item.text = entry.toString();
                take(path + u"[]", item);
            } else {
                walk(entry, path + u"[]", around, depth + 1);
            }
        }
    }
}

QString JsonFields::speakerOf(const QJsonValue &value, QString &role) const
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        role = object.value(u"role"_s).toString();
        if (role.isEmpty())
            role = object.value(u"roles"_s).toArray().at(0).toObject().value(u"role_title"_s).toString();
        return firstOf(object, {u"name"_s, u"speaker_name"_s, u"label"_s, u"id"_s, u"@id"_s})
            .toVariant()
            .toString()
            .simplified();
    }
    const QString name = value.toVariant().toString().simplified();
    if (const auto known = m_names.constFind(name); known != m_names.constEnd())
        return *known;
    const bool numbered =
        !name.isEmpty() && (name.size() == 1 || std::ranges::all_of(name, [](QChar c) { return c.isDigit(); }));
    return numbered ? u"Speaker "_s + name : name;
}

JsonFields::Item JsonFields::placed(const QJsonObject &object, Item around) const
{
    around.object = object;
    around.text.clear();
    const QJsonObject part = object.value(u"data"_s).toObject();
    for (const QString &key : speakerKeys()) {
        const QJsonObject &owner = object.contains(key) ? object : part;
        const auto found = owner.constFind(key);
        if (found == owner.constEnd())
            continue;
        // A speaker who is said to be nobody is not the one around.
        around.role.clear();
        around.speaker = speakerOf(*found, around.role);
        if (!around.speaker.isEmpty())
            break;
    }
    if (const QJsonValue begin = sideOf(firstOfParts(object, beginKeys()), true);
        begin.isDouble() || begin.isString()) {
        around.begin = begin;
        around.end = sideOf(firstOfParts(object, endKeys()), false);
    }
    return around;
}

QList<Voice> JsonFields::voices(const JsonTimes &times) const
{
    QList<Voice> most;
    for (const List &list : m_lists) {
        QList<Voice> voices;
        for (const Item &item : list.items) {
            // "speakers": [{"name": "F4", "time": 13.05}, …]
            const QString name = list.path.endsWith(u"speakers[]") && item.speaker.isEmpty()
                ? item.object.value(u"name"_s).toString()
                : item.speaker;
            const auto begin = times.read(item.begin);
            if (!name.isEmpty() && begin)
                voices.append({*begin, name, item.role});
        }
        if (voices.size() * 10 >= list.items.size() * 9 && voices.size() > most.size())
            most = voices;
    }
    return most.size() < 2 ? QList<Voice>() : most;
}

QList<JsonFields::Item> JsonFields::wordsIn(const QJsonObject &object) const
{
    QList<Item> most;
    for (const QJsonValue &value : object) {
        QList<Item> words;
        for (const QJsonValue &entry : value.toArray()) {
            Item word = placed(entry.toObject(), {});
            word.text = firstOf(word.object, textKeys()).toString();
            if (isWordRow(entry)) {
                word.text = entry.toArray().at(0).toString();
                word.begin = entry.toArray().at(1);
                word.end = entry.toArray().at(2);
            }
            if (!word.text.isEmpty() && !word.begin.isUndefined() && !word.begin.isNull())
                words.append(word);
        }
        if (words.size() > most.size())
            most = words;
    }
    return most;
}

JsonFields::Choice JsonFields::choiceOf(const List &list) const
{
    Choice choice{.list = &list};
    if (list.items.first().object.isEmpty())
        return choice;
    // Old recognisers call a word a name.
    const bool named = list.path.endsWith(u"words[]");
    for (const QString &key : named ? textKeys() + QStringList{u"name"_s} : textKeys()) {
        qsizetype held = 0;
        qsizetype words = 0;
        qsizetype single = 0;
        qsizetype timed = 0;
        qsizetype spoken = 0;
        for (const Item &item : list.items) {
            const QJsonValue text = item.object.value(key);
            held += text.isString();
            words += text.toString().size();
            single += text.isString() && isOneWord(text.toString());
            timed += !item.begin.isUndefined() && !item.begin.isNull();
            spoken += !item.speaker.isEmpty();
        }
        const qsizetype count = list.items.size();
        if (held * 10 < count * 8 || (timed * 2 < count && spoken * 2 < count))
            continue;
        return {&list, key, words, spoken * 2 >= count, single * 10 >= held * 9};
    }
    return choice;
}

QList<Cue> JsonFields::cues() const
{
    QList<Choice> choices;
    qsizetype most = 0;
    for (const List &list : m_lists) {
        const Choice choice = choiceOf(list);
        if (choice.words == 0)
            continue;
        most = std::max(most, choice.words);
        choices.append(choice);
    }
    // Summaries and chapters hold fewer words; those who say the same are told apart by what else they know.
    choices.removeIf([&](const Choice &choice) { return choice.words * 10 < most * 7; });
    if (choices.isEmpty()) {
        // A file of one text and nothing else needs no question.
        const QStringList fields = candidates();
        return fields.size() == 1 && textKeys().contains(fields.first()) ? cuesOf(fields.first()) : QList<Cue>{};
    }
    return cuesOf(*std::ranges::max_element(choices, {},
        [](const Choice &choice) { return std::tuple(choice.speakers, !choice.single, choice.list->items.size()); }));
}

QList<Cue> JsonFields::cuesOf(const QString &path) const
{
    for (const List &list : m_lists) {
        if (list.path == path && list.items.first().object.isEmpty())
            return cuesOf(Choice{.list = &list});
        const QString start = list.path.isEmpty() ? QString() : list.path + u'.';
        if (path.startsWith(start) && list.items.first().object.value(path.sliced(start.size())).isString())
            return cuesOf(Choice{.list = &list, .key = path.sliced(start.size())});
    }
    return {};
}

QStringList JsonFields::candidates() const
{
    QHash<QString, qsizetype> words;
    for (const List &list : m_lists) {
        for (const Item &item : list.items) {
            if (!item.text.isEmpty())
                words[list.path] += item.text.size();
            for (auto it = item.object.constBegin(); it != item.object.constEnd(); ++it) {
                if (it->isString() && it->toString().contains(u' '))
                    words[childPath(list.path, it.key())] += it->toString().size();
            }
        }
    }
    QStringList paths = words.keys();
    std::ranges::sort(paths, [&](const QString &one, const QString &other) {
        return std::pair(-words[one], one) < std::pair(-words[other], other);
    });
    return paths.first(std::min(paths.size(), mostCandidates));
}

QList<Cue> JsonFields::cuesOf(const Choice &choice) const
{
    const QList<Item> &items = choice.list->items;
    JsonTimes times;
    qsizetype words = 0;
    for (const Item &item : items) {
        times.see(item.begin);
        if (const QList<Item> inside = wordsIn(item.object); !choice.single && !inside.isEmpty())
            times.see(inside.last().begin);
        words += (choice.key.isEmpty() ? item.text : item.object.value(choice.key).toString()).size();
    }
    times.settle(words);
    QList<Cue> cues;
    for (const Item &item : items) {
        const QString text = choice.key.isEmpty() ? item.text : item.object.value(choice.key).toString();
        Cue cue{.begin = times.read(item.begin),
            .end = times.read(item.end),
            .text = text,
            .speaker = item.speaker,
            .role = item.role};
        if (choice.single) {
            if (!text.isEmpty())
                cues.append(cue);
            continue;
        }
        if (text.size() > longUtterance && !text.contains(u'\n')) {
            QList<Cue> inside;
            for (const Item &word : wordsIn(item.object))
                inside.append({.begin = times.read(word.begin), .end = times.read(word.end), .text = word.text});
            cues += sentencesTimedBy(cue, inside);
            continue;
        }
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            cue.text = line;
            cues.append(
                std::exchange(cue, {.text = {}, .speaker = item.speaker, .role = item.role, .paragraph = true}));
        }
    }
    dropUnspokenTwins(cues);
    if (std::ranges::none_of(cues, [](const Cue &cue) { return !cue.speaker.isEmpty(); }))
        assignVoices(cues, voices(times));
    return choice.single ? sentencesOfWords(cues) : cues;
}

}
