// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/aliases.h"
#include "compare/language/languagerules.h"
#include "compare/language/stemmer.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace Crossread::Compare {

/// The words of two texts as numbers. A **term** is a word with case, accents, spelling and numerals folded; a **stem**
/// is what its forms have in common. Names that count as one share a stem. Numbers are given in order of first meeting,
/// so that the same texts always give the same ones.
class Vocabulary {
public:
    Vocabulary(std::shared_ptr<const LanguageRules> language, const Aliases &aliases);
    Vocabulary(const Vocabulary &other);
    /// For a text in another language: what `other` has keeps its numbers, and the text's own words get further ones, so
    /// that none is taken for a word of the other language. Names in the list and numbers are the same in both.
    Vocabulary(const Vocabulary &other, std::shared_ptr<const LanguageRules> language);
    Vocabulary &operator=(const Vocabulary &) = delete;

    struct Stem {
        QString text;
        bool stop = false;
        bool number = false;
    };
    struct Term {
        QString text;
        int stem = -1;
        bool negation = false;
        bool numberWord = false; ///< "twenty", before folding
        bool endsPhrase = false; ///< some name of several words ends with it
        QString word = {}; ///< with its accents, in lower case
        QString plainStem = {}; ///< the stem that it would have if it were no stop word and no name
    };
    /// A term that a word of a text stands for, with what whoever reads the text asks of it.
    struct Read {
        qint32 term = -1;
        qint32 stem = -1;
        bool numberWord = false;
        bool endsPhrase = false;
    };
    /// What one word of a text stands for: several terms for a contraction, none for nothing of weight. `surface` as it stands
    /// in the text, without the punctuation around it. Valid until the next call.
    [[nodiscard]] std::span<const Read> read(QStringView surface);
    [[nodiscard]] int termOf(const QString &text, bool numberWord = false);
    [[nodiscard]] int stemOf(const QString &text);
    /// A name of several words: those that follow `first`, and what they make together.
    struct Phrase {
        QList<int> rest;
        int term = -1;
    };
    [[nodiscard]] const QList<Phrase> *phrasesFrom(int first) const
    {
        const auto it = m_phrases.constFind(first);
        return it == m_phrases.cend() ? nullptr : &*it;
    }

    [[nodiscard]] const Term &term(int index) const { return m_terms[index]; }
    /// The stem that the term would have if it were no stop word.
    [[nodiscard]] const QString &plainStem(int term) const { return m_terms[term].plainStem; }
    /// The stem of a word, in lower case, that stands for `term`: "fifth" is none of 5.
    [[nodiscard]] QString stemOfPlain(const QString &word, int term) const
    {
        return word == m_terms[term].word ? m_terms[term].plainStem : m_stemmer.stem(word);
    }
    [[nodiscard]] const Stem &stem(int index) const { return m_stems[index]; }
    [[nodiscard]] int stemCount() const { return int(m_stems.size()); }
    [[nodiscard]] const LanguageRules &rules() const { return *m_rules; }

    struct Kin {
        int stem;
        float weight;
    };
    /// Stems that the list of names calls akin.
    [[nodiscard]] QList<Kin> kinOf(int stem) const { return m_kin.value(stem); }
    /// Makes two stems akin for this pair of texts: a president's name and "president".
    void relate(int a, int b, float weight);
    /// Says that a stem of this text is the country, or its people, that `other` is.
    void takeLandOf(int stem, int other);
    /// The stem of the country that a stem names, or whose people or seat of government it names; -1 for other stems.
    [[nodiscard]] int landOf(int stem) const { return m_lands.value(stem, -1); }
    [[nodiscard]] bool namesPeople(int stem) const { return m_nations.contains(stem); }

private:
    void learn(const Aliases &aliases);
    int learnName(const QString &name, int stem);
    void appendName(const QString &name, int stem); ///< in lower case
    using Terms = QList<int>;
    const Terms &surfaceTerms(QStringView surface);
    [[nodiscard]] Read readOf(int term) const;
    Terms normalized(QStringView surface);
    void appendPlain(QString word, Terms &out);

    std::shared_ptr<const LanguageRules> m_rules;
    Stemmer m_stemmer;
    QList<Term> m_terms;
    QList<Stem> m_stems;
    QHash<QString, int> m_termNumbers;
    QHash<QString, int> m_stemNumbers;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    std::unordered_map<QString, Terms, Hash, Equal> m_surfaces; ///< looked up without making a QString

    /// Words of one term that were looked up, each at the place that its letters give; another word of that place takes it over.
    /// Most words of a text are common ones, and these are found by one look at memory: half a line of it.
    struct alignas(32) Recent {
        std::array<quint64, 3> units{}; ///< twelve at most, then zeros
        qint32 term = -1; ///< -1: none yet
        quint32 stem : 30 = 0;
        quint32 numberWord : 1 = 0;
        quint32 endsPhrase : 1 = 0;
    };
    std::vector<Recent> m_recent; ///< empty until it is needed; not copied
    std::vector<Read> m_read; ///< what was asked for last
    QHash<QString, int> m_capitals; ///< US, EU: names only where they stand in capitals
    QHash<QString, int> m_sameStem; ///< term text → stem of the name it stands for
    QHash<int, QList<Phrase>> m_phrases;
    QHash<int, QList<Kin>> m_kin;
    QHash<int, int> m_lands;
    QSet<int> m_nations; ///< stems of "French", "Pole"
};

}
