// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

struct sb_stemmer;

namespace Crossread::Compare {

/// Leads the forms of a word to one stem, with Snowball. Stems are for comparing, not for showing. Not to be shared
/// between threads.
class Stemmer {
public:
    /// `language` is an ISO code ("en", "de"). One that Snowball does not know loses the longest of `endings` (the longer
    /// ones first), and `vowels` behind the first letter become one; without both, words stay as they are.
    explicit Stemmer(const QString &language, const QStringList &endings = {}, const QString &vowels = {});

    /// `word` is in lower case. English spellings (colour, color; organise, organize) lead to one stem; accents are
    /// gone.
    [[nodiscard]] QString stem(const QString &word) const;
    [[nodiscard]] bool knowsLanguage() const { return m_snowball != nullptr; }

private:
    [[nodiscard]] QString shortened(const QString &word) const;

    struct Deleter {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_snowball;
    QStringList m_endings;
    QString m_vowels;
    bool m_english = false;
};

/// American and British spellings of one word in one form: -our, -ise, -yse, -tre, -ogue, -ence and the doubled l.
/// Applied to both sides, so that it may go too far without harm. `word` is in lower case.
[[nodiscard]] QString foldSpelling(const QString &word);
/// Accents gone, ß as ss, ё as е; same word otherwise.
[[nodiscard]] QString withoutAccents(const QString &word);

}
