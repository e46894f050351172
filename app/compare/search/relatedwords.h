// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/values/comparison.h"
#include "compare/search/context.h"

namespace Crossread::Compare {

/// Which stems of a transcript can answer a stem of a statement, and how well. Remembers what it has looked up.
class RelatedWords {
public:
    explicit RelatedWords(const Context &context);

    struct Related {
        int stem; ///< of the transcript
        float similarity; ///< 0..1
        MatchKind kind;
    };
    /// The stem itself first, where the transcript has it. Stop words and numbers answer only to themselves.
    [[nodiscard]] const QList<Related> &of(int stem);

private:
    [[nodiscard]] QList<Related> lookUp(int stem) const;
    [[nodiscard]] QList<Related> translated(int stem) const;
    void addThousands(const QString &number, QList<Related> &out) const;

    const TranscriptIndex &m_index;
    const std::optional<Translations> &m_translations;
    const Vocabulary &m_vocabulary;
    const Synonyms &m_synonyms;
    const std::shared_ptr<const Dictionary> m_paraphrases;
    const Parameters &m_parameters;
    QHash<QString, int> m_stems; ///< of the transcript, by text
    /// What tells at a glance that a stem cannot be alike.
    struct Shape {
        quint64 letters; ///< a bit for each that it has
        int size;
        int stem;
    };
    QHash<QChar, std::vector<Shape>>
        m_shapes; ///< of the transcript's longer stems, by first letter; the shorter come first
    QHash<QString, QList<int>> m_numbers; ///< of the transcript, by the digits that count; for another language alone
    QHash<int, QList<Related>> m_known;
};

}
