// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QCoreApplication>

/// What a report says, in plain text.
namespace Crossread::Report {

/// Words::tr() for every text that is shown.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// A passage that a statement, or a part of it, comes from.
struct CardSource {
    QString gap; ///< what lies between the passage before and this one
    QString part; ///< the words of the statement that come from here; empty for all of them
    QString passage;
    QString place; ///< who says it, and where
};

/// One statement in words. What there is nothing to say about is empty.
struct Card {
    QString sign; ///< of the verdict: "≈"
    QString verdict; ///< "near-verbatim", "possible, have a look"
    QString attribution; ///< who is said to have said it, and by which words where it stands
    QString part; ///< of a fragment: which statement it is part of
    QString statement;
    QString place; ///< in the article
    QString passageHeading; ///< what the passage is: the source, perhaps, or only the nearest
    QString gap; ///< what the article left out between the sentence before and this one
    QList<CardSource> sources; ///< in the order of statement.passages
    QString changes; ///< "this game → like that; + really; − always"
    QStringList alerts;
    QString confidence;
    QString explanation;
    QString ruling; ///< what the reader decided, who and when
    QString note;
};
[[nodiscard]] QString sourceSha256Of(const Core::Document &document); ///< of the file the document comes from
[[nodiscard]] Card cardOf(const Verification &report, const Review::Finding &finding);

/// The same signs as in the window, as far as a character can be.
[[nodiscard]] QString signFor(Review::Outcome outcome);

/// What a sign means: "≈", "near-verbatim", "up to a quarter …".
struct Meaning {
    QString sign;
    QString word;
    QString meaning;
};
[[nodiscard]] QList<Meaning> meanings(bool acrossLanguages);

/// A line of the table of speakers, topics or codes, as its columns; the first is the name.
[[nodiscard]] QStringList shareColumns(const QString &first); ///< the heads; `first` for the names
[[nodiscard]] QStringList shareRow(const Verification &report, const Review::Share &share);
[[nodiscard]] QList<Review::Share> spokenOf(const QList<Review::Share> &shares); ///< those that somebody speaks of

[[nodiscard]] QString reportTitle(const Verification &report);
/// Names, titles and checksums of both texts, and who made the report when: label and text.
[[nodiscard]] QList<std::pair<QString, QString>> subjects(const Verification &report);
[[nodiscard]] QString summaryLine(const Review::Tally &tally); ///< "3 statements: 2 found, 1 possible, 0 not found"
/// Of the statements that are found how many have which verdict: sign, words and count.
[[nodiscard]] QStringList verdictCounts(const Verification &report);
[[nodiscard]] QString alertLine(const Review::Tally &tally); ///< empty where there is no alert
[[nodiscard]] QString rulingLine(const Review::Tally &tally); ///< empty where the reader decided nothing
/// The numbers of statements that the reader should look at: alerts, possible and not found ones, unless decided.
[[nodiscard]] QList<qsizetype> openNumbers(const Verification &report);
[[nodiscard]] QString coverageLine(const Review::Coverage &coverage);
[[nodiscard]] QString method();

/// Why two unlike words count as one and the same; empty for no reason.
[[nodiscard]] QString wordsFor(Compare::Reason reason);
/// "Turn 3, paragraph 12" with the speaker before it and the characters of the source behind it.
[[nodiscard]] QString placeIn(const Core::Document &document, Core::TextSpan span);
/// The word differences in one line.
[[nodiscard]] QString changesIn(const Verification &report, const Compare::Statement &statement);
[[nodiscard]] QString oneLine(const Core::Document &document, Core::TextSpan span);

}
