// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/languagerules.h"
#include "compare/language/stemmer.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace Crossread::WordTables {

/// The stems of a dictionary's words as numbers, those of both languages together.
class Stems {
public:
    [[nodiscard]] int of(const QString &language, const QString &stem);
    [[nodiscard]] std::size_t count() const { return m_keys.size(); }
    [[nodiscard]] const QByteArray &key(int number) const { return m_keys[std::size_t(number)]; }

private:
    QHash<QByteArray, int> m_numbers;
    std::vector<QByteArray> m_keys;
};

/// Reads what stands in dictionaries as content words.
class Language {
public:
    /// `leftOut`: words that dictionaries put in: "sb", "etw".
    Language(const QString &code, const QString &leftOut, Stems &stems);

    /// The stems of a phrase's words that tell something, of all its words where none does; without what stands in
    /// brackets.
    [[nodiscard]] std::vector<int> phrase(QString text);
    [[nodiscard]] bool isCyrillic() const;

private:
    QString m_code;
    std::shared_ptr<const Compare::LanguageRules> m_rules;
    Compare::Stemmer m_stemmer;
    QSet<QString> m_leftOut;
    Stems &m_stems;
};

constexpr std::size_t longestPhrase = 6; ///< content words; a longer one explains and does not translate

struct Pair {
    std::vector<int> from;
    std::vector<int> to;
    double weight;
    friend bool operator==(const Pair &a, const Pair &b) { return a.from == b.from && a.to == b.to; }
};

}
