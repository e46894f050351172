// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/articlewords.h"
#include "compare/language/dictionary.h"
#include "compare/search/transcriptindex.h"

#include <memory>

namespace Crossread::Compare {

/// Which stems of a transcript the words of an article in another language may stand for: by dictionaries, as names of
/// places, as names that sound alike, as words of one root. Looked up once for all words of the article.
class Translations {
public:
    /// `dictionary` may be null: then names, numbers and words of one root are all there is. `article` gets to know which
    /// of its words are countries.
    Translations(const TranscriptIndex &transcript, const ArticleWords &words, Vocabulary &article,
        std::shared_ptr<const Dictionary> dictionary);

    struct Word {
        int stem; ///< of the transcript
        float likeness; ///< 0..1
    };
    /// The likest first; none for a stem that both texts share.
    [[nodiscard]] const QList<Word> &of(int stem) const;
    /// How much a stem tells, 0..1: by the sentences of the transcript in which something stands that it may mean.
    [[nodiscard]] float weight(int stem) const;
    [[nodiscard]] bool hasDictionary() const { return m_dictionary != nullptr; }

private:
    struct Name {
        QString latin;
        int stem;
    };
    struct Found {
        QList<Word> words;
        float weight = 0;
    };

    void collectNames();
    [[nodiscard]] Found lookUp(int stem, const QString &surface, bool mayBeName) const;
    [[nodiscard]] QList<Dictionary::Translation> translated(
        const QString &stem, const QString &surface, bool &isKnown) const;
    [[nodiscard]] QList<Dictionary::Translation> ofParts(const QString &surface) const;
    [[nodiscard]] float weightOf(const QList<Word> &words, bool isKnown) const;

    const TranscriptIndex &m_transcript;
    const Vocabulary &m_article;
    std::shared_ptr<const Dictionary> m_dictionary;
    Stemmer m_stemmer; ///< of the article's language
    QHash<QString, int> m_stems; ///< of the transcript, by text
    std::vector<Name> m_names; ///< of the transcript
    std::vector<Name> m_longer; ///< its other words that are long enough to have a kin in another language
    QHash<int, Found> m_found;
};

}
