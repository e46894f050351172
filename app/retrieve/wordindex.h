// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"

#include <memory>

namespace Crossread::Store {
class Database;
}

namespace Crossread::Retrieve {

/// Which stretches of which texts hold which words: SQLite's FTS5, without the texts themselves, and without places in them.
/// So what it says is only where to look; whoever looks decides by the text. It is a cache: it may vanish at any time, and
/// what cannot be read is begun anew. Not to be shared between threads.
class WordIndex {
public:
    /// Stretches of whole paragraphs, of at least so many units.
    static constexpr qsizetype stretchSize = 1 << 14;

    /// The one that all of the reader's projects share, in the reader's cache; one in memory where that is not to be had.
    [[nodiscard]] static std::unique_ptr<WordIndex> shared();
    /// Errors: those of opening.
    [[nodiscard]] static Core::Result<std::unique_ptr<WordIndex>> open(const QString &path);
    ~WordIndex();
    Q_DISABLE_COPY_MOVE(WordIndex)

    /// `hash` tells a text from any other.
    [[nodiscard]] bool has(const QByteArray &hash) const { return m_languages.contains(hash); }
    [[nodiscard]] QString languageOf(const QByteArray &hash) const { return m_languages.value(hash); } ///< of its stems
    /// All or nothing. Errors: StoreFailed, DiskFull, Canceled …
    [[nodiscard]] Core::Result<void> add(
        const QByteArray &hash, const Core::Document &document, const Core::Progress &progress = {});

    /// A word that a stretch must hold.
    struct Term {
        QString word; ///< folded, as tokensOf() gives it; with `isStem` its stem
        bool isBegin = false; ///< or one that begins so
        bool isStem = false;
    };
    /// By text, the numbers of the stretches that hold all of them, ascending. Errors: StoreFailed.
    [[nodiscard]] Core::Result<QHash<QByteArray, QList<int>>> find(const QList<Term> &terms) const;

    /// Where the stretches of a text are.
    [[nodiscard]] static QList<Core::TextSpan> stretches(const Core::Document &document);

private:
    WordIndex();
    [[nodiscard]] Core::Result<void> prepare();

    std::unique_ptr<Store::Database> m_database;
    QHash<QByteArray, QString> m_languages;
    QHash<qint64, QByteArray> m_hashes;
};

/// The language whose stems a text is found by: as it says, else as its letters say.
[[nodiscard]] QString stemLanguageOf(const Core::Document &document);

}
