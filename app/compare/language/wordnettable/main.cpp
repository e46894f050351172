// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the tables of synonyms and opposites from WordNet's data files: wordnettable FOLDER SYNONYMS OPPOSITES. Runs once,
// when the program is built.
// Two stems are akin by the strongest of: one synset, a derived form, a similar adjective, the next broader term. Only
// the commonest senses of a word count, and only single words. Opposites are what WordNet calls antonyms, and those of a
// similar adjective: "costly" is like "expensive", the opposite of which is "cheap".
#include "compare/language/stemmer.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Crossread::Compare;

namespace {

constexpr int sensesCounted = 4; ///< of a word, the commonest first
constexpr std::size_t kinPerStem = 24; ///< the nearest ones
constexpr double sameSynset = 0.7; ///< weight of another word for the same
constexpr double derived = 0.8; ///< of "decision" for "decide"
constexpr double similar = 0.5; ///< of an adjective of the same kind
constexpr double broader = 0.4; ///< of the next broader or narrower word
constexpr double oppositeWord = 1; ///< weight of a word that WordNet calls the opposite
constexpr double oppositeOfSimilar = 0.7; ///< of the opposite of an adjective of the same kind

struct Synset {
    QList<QByteArray> words;
    QList<std::pair<char, QByteArray>> pointers; ///< symbol, key of the other synset
    struct Antonym {
        int word; ///< of this synset, from 0
        QByteArray key;
        int other; ///< word of the other synset
    };
    QList<Antonym> antonyms;
};

using Synsets = QHash<QByteArray, Synset>;
using Table = QMap<QByteArray, QHash<QByteArray, double>>;

QList<QByteArray> lines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "wordnettable: %s cannot be read\n", qPrintable(path));
        std::exit(1);
    }
    return file.readAll().split('\n');
}

void readSynsets(const QString &folder, const char *name, char type, Synsets &synsets)
{
    for (const QByteArray &line : lines(folder + QLatin1StringView("/data.") + QLatin1StringView(name))) {
        if (line.isEmpty() || line.startsWith(' '))
            continue;
        const QList<QByteArray> fields = line.left(line.indexOf('|')).split(' ');
        Synset synset;
        const int wordCount = fields[3].toInt(nullptr, 16);
        for (int i = 0; i < wordCount; ++i) {
            QByteArray word = fields[4 + 2 * i];
            if (const auto bracket = word.indexOf('('); bracket > 0)
                word.truncate(bracket);
            synset.words.append(word);
        }
        const int pointersAt = 4 + 2 * wordCount;
        const int pointerCount = fields[pointersAt].toInt();
        for (int i = 0; i < pointerCount; ++i) {
            const qsizetype at = pointersAt + 1 + 4 * i;
            const QByteArray type = fields[at + 2] == "s" ? QByteArray("a") : fields[at + 2];
            const QByteArray key = type + fields[at + 1];
            if (fields[at] == "!")
                synset.antonyms.append(
                    {fields[at + 3].left(2).toInt(nullptr, 16) - 1, key, fields[at + 3].mid(2).toInt(nullptr, 16) - 1});
            else
                synset.pointers.append({fields[at][0], key});
        }
        synsets.insert(QByteArray(1, type) + fields[0], synset);
    }
}

class Builder {
public:
    explicit Builder(const Synsets &synsets)
        : m_synsets(synsets)
    {
    }

    void addWord(const QByteArray &word, const QList<QByteArray> &senses)
    {
        const QByteArray from = stemOf(word);
        if (from.isEmpty())
            return;
        for (qsizetype sense = 0; sense < std::min<qsizetype>(senses.size(), sensesCounted); ++sense) {
            const Synset &synset = m_synsets[senses[sense]];
            addAll(from, synset.words, sameSynset);
            addOpposites(from, synset, synset.words.indexOf(word), oppositeWord);
            for (const auto &[symbol, key] : synset.pointers) {
                const double weight = symbol == '+' ? derived : symbol == '&' ? similar : symbol == '@' ? broader : 0;
                if (weight > 0)
                    addAll(from, m_synsets[key].words, weight);
                if (symbol == '&')
                    addOpposites(from, m_synsets[key], 0, oppositeOfSimilar);
            }
        }
    }

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Table &opposites() const { return m_opposites; }

private:
    QByteArray stemOf(const QByteArray &word)
    {
        const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (!plain || word.size() < 3)
            return {};
        auto &stem = m_stems[word];
        if (stem.isEmpty())
            stem = m_stemmer.stem(QString::fromLatin1(word)).toUtf8();
        return stem;
    }

    void addAll(const QByteArray &from, const QList<QByteArray> &words, double weight)
    {
        for (const QByteArray &word : words)
            add(m_table, from, word, weight);
    }

    void add(Table &table, const QByteArray &from, const QByteArray &word, double weight)
    {
        const QByteArray to = stemOf(word.toLower());
        if (to.isEmpty() || to == from)
            return;
        for (auto *entry : {&table[from][to], &table[to][from]})
            *entry = std::max(*entry, weight);
    }

    void addOpposites(const QByteArray &from, const Synset &synset, qsizetype word, double weight)
    {
        for (const Synset::Antonym &antonym : synset.antonyms) {
            if (antonym.word == word)
                add(m_opposites, from, m_synsets[antonym.key].words.value(antonym.other), weight);
        }
    }

    Synsets m_synsets;
    Stemmer m_stemmer{QStringLiteral("en")};
    QHash<QByteArray, QByteArray> m_stems;
    Table m_table;
    Table m_opposites;
};

/// How often each word was met in the texts that WordNet's authors marked up: a rare word is worth no place.
QHash<QByteArray, int> readCounts(const QString &folder)
{
    QHash<QByteArray, int> counts;
    const Stemmer stemmer(QStringLiteral("en"));
    for (const QByteArray &line : lines(folder + QLatin1StringView("/cntlist.rev"))) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() == 3)
            counts[stemmer.stem(QString::fromLatin1(fields[0].left(fields[0].indexOf('%')))).toUtf8()] +=
                fields[2].toInt();
    }
    return counts;
}

QByteArray written(const Table &table, const QHash<QByteArray, int> &counts)
{
    std::vector<QByteArray> stems;
    for (auto it = table.keyBegin(); it != table.keyEnd(); ++it) {
        if (counts.contains(*it))
            stems.push_back(*it);
    }
    QHash<QByteArray, quint32> numbers;
    for (const QByteArray &stem : stems)
        numbers.insert(stem, quint32(numbers.size()));

    QByteArray text;
    std::vector<quint32> offsets;
    std::vector<quint32> starts;
    std::vector<quint32> pairs;
    for (const QByteArray &stem : stems) {
        offsets.push_back(quint32(text.size()));
        starts.push_back(quint32(pairs.size()));
        text += stem;
        std::vector<std::pair<QByteArray, double>> kin;
        const auto &entries = table[stem];
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            if (numbers.contains(it.key()))
                kin.emplace_back(it.key(), it.value());
        }
        std::sort(kin.begin(), kin.end(), [&](const auto &a, const auto &b) {
            return std::tuple(-a.second, -counts[a.first], a.first) < std::tuple(-b.second, -counts[b.first], b.first);
        });
        kin.resize(std::min(kin.size(), kinPerStem));
        for (const auto &[other, weight] : kin)
            pairs.push_back(numbers[other] << 8 | quint32(weight * 255));
    }
    offsets.push_back(quint32(text.size()));
    starts.push_back(quint32(pairs.size()));
    text.append((4 - text.size() % 4) % 4, '\0');

    QByteArray out;
    const auto append = [&](quint32 number) {
        number = qToLittleEndian(number);
        out.append(reinterpret_cast<const char *>(&number), 4);
    };
    append(0x59535243);
    append(quint32(stems.size()));
    std::for_each(offsets.begin(), offsets.end(), append);
    std::for_each(starts.begin(), starts.end(), append);
    out += text;
    std::for_each(pairs.begin(), pairs.end(), append);
    return out;
}

// A table written by half must not stay for the next build.
void write(const char *path, const QByteArray &table)
{
    QFile output(QString::fromLocal8Bit(path));
    if (!output.open(QIODevice::WriteOnly) || output.write(table) != table.size() || !output.flush()) {
        output.remove();
        std::fprintf(stderr, "wordnettable: %s cannot be written\n", path);
        std::exit(1);
    }
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::fputs("usage: wordnettable FOLDER SYNONYMS OPPOSITES\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    Synsets synsets;
    constexpr std::pair<const char *, char> parts[] = {{"noun", 'n'}, {"verb", 'v'}, {"adj", 'a'}, {"adv", 'r'}};
    for (const auto &[name, type] : parts)
        readSynsets(folder, name, type, synsets);
    Builder builder(synsets);
    for (const auto &[name, type] : parts) {
        for (const QByteArray &line : lines(folder + QLatin1StringView("/index.") + QLatin1StringView(name))) {
            if (line.isEmpty() || line.startsWith(' '))
                continue;
            const QList<QByteArray> fields = line.trimmed().split(' ');
            QList<QByteArray> senses;
            for (const QByteArray &offset : fields.last(fields[2].toInt()))
                senses.append(QByteArray(1, type) + offset);
            builder.addWord(fields[0], senses);
        }
    }
    const auto counts = readCounts(folder);
    write(argv[2], written(builder.table(), counts));
    write(argv[3], written(builder.opposites(), counts));
    return 0;
}
