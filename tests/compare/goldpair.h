// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/values/comparison.h"
#include "core/document.h"

#include <optional>

/// Pairs of a transcript and an article whose statements somebody has traced by hand (gold.json), and how a comparison
/// is scored against them: the rules of the benchmark's scoring script.
namespace Crossread::Test {

struct GoldUnit {
    QString id;
    QString kind;
    Core::TextSpan span; ///< in the article's reading text
    QStringList speakers;
    bool misattributed = false;
    bool optional = false;
    QStringList verdicts; ///< those that count as right
    QList<Core::TextSpan> sources; ///< in the transcript's reading text
};

struct GoldPair {
    QString name;
    Core::Document transcript;
    Core::Document article;
    QList<GoldUnit> units;
};

/// Reads FOLDER/gold.json, the article beside it, and the transcript beside it or in the shared data; nothing where one is
/// absent.
[[nodiscard]] std::optional<GoldPair> readGoldPair(const QString &folder);
[[nodiscard]] Core::Document readText(const QString &path, Core::DocumentKind kind);
/// The folders with pairs: the project's own, then those of the shared data, where it is there.
[[nodiscard]] QStringList goldFolders();
/// The same of pairs in two languages; some are files that readGoldPair() takes as well.
[[nodiscard]] QStringList goldAcross();

/// Index of the statement that stands for a unit, or -1; `overlap` gets the ratio of intersection and union.
[[nodiscard]] int statementFor(
    const GoldUnit &unit, const QList<Compare::Statement> &statements, double *overlap = nullptr);
/// Whether a passage covers half of a source, and half of it lies inside the sources grown to whole sentences.
[[nodiscard]] bool isHit(const GoldPair &pair, const GoldUnit &unit, Core::TextSpan passage);

struct Figures {
    int units = 0;
    int extracted = 0;
    int attributed = 0;
    int speakerRight = 0;
    int sourced = 0;
    int hit1 = 0;
    int hit3 = 0;
    int found = 0;
    int foundRight = 0;
    int direct = 0;
    int directRight = 0;
    int misattributed = 0;
    int misattributedRight = 0;
    int misattributedFalsely = 0;
    int contextJudged = 0;

    Figures &operator+=(const Figures &other);
};
[[nodiscard]] Figures score(const GoldPair &pair, const Compare::Comparison &comparison);

}
