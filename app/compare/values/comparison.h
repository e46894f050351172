// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "core/verdict.h"

#include <QList>
#include <QString>

/// Where the statements of an article come from, and how faithful they are. Plain values; positions in an article or a
/// transcript are [begin, end) in UTF-16 units of that document's reading text.
namespace Crossread::Compare {

using Core::TextSpan;
using Core::Verdict;

enum class StatementKind : quint8 {
    Direct, ///< one sentence of a quotation
    Indirect, ///< a sentence that reports what somebody said
    Fragment, ///< a few quoted words inside such a sentence
    Context, ///< the article's own words; never judged
};

enum class State : quint8 { Found, Possible, NotFound, NotJudged };

enum class ChangeKind : quint8 { Same, Changed, LeftOut, PutIn };

/// Why two unlike words count as one and the same.
enum class Reason : quint8 { None, Spelling, Contraction, Numeral, Form, Name };

/// One step of the way from the passage to the statement. A side that has no words there is empty.
struct WordChange {
    ChangeKind kind = ChangeKind::Same;
    Reason reason = Reason::None;
    TextSpan statement;
    TextSpan passage;
    friend bool operator==(const WordChange &, const WordChange &) = default;
};

enum class MatchKind : quint8 {
    SameWord,
    SameStem,
    Alias,
    Synonym,
    Similar,
    Paraphrase, ///< some other language says both the same way
    Translation,
};

/// Which word answers to which, and how strongly: 0..1.
struct WordMatch {
    TextSpan statement;
    TextSpan passage;
    MatchKind kind = MatchKind::SameWord;
    double strength = 1;
    friend bool operator==(const WordMatch &, const WordMatch &) = default;
};

enum class AlertKind : quint8 {
    NumberChanged,
    TimeChanged,
    PlaceChanged,
    NegationDropped,
    NegationAdded,
    OppositeWord,
    WrongSpeaker,
};

struct Alert {
    AlertKind kind = AlertKind::NumberChanged;
    TextSpan statement; ///< the words in question; empty where the article lacks them
    TextSpan passage;
    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Why this passage: each 0..1 unless it says otherwise.
struct Evidence {
    double coverage = 0; ///< share of the statement's weight that the passage answers
    double exact = 0; ///< share of it answered by the same stems
    double precision = 0; ///< share of the passage's weight that the statement uses
    double order = 0; ///< share of neighbouring words that stand in the same order
    double letters = 0; ///< likeness of the characters
    int speaker = 0; ///< 1 the named speaker, -1 somebody else, 0 not known
    double neighbours = 0; ///< what the statements around it add, may be negative
    double margin = 0; ///< how far above the other passages of this transcript, may be negative
    double likeness = 0; ///< of what is meant, by the second look; 0 without one
    bool answersQuestion = false; ///< the words are those of the question before it
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// A stretch of the transcript: whole sentences of one turn.
struct Passage {
    TextSpan span;
    TextSpan words; ///< the very words that were quoted; empty where they were not quoted word for word
    int speaker = -1; ///< index into the transcript's speakers, -1 where it has none
    double score = 0; ///< higher is better; comparable within one statement
    TextSpan part; ///< the part of the statement that it answers; the whole span for most
    Evidence evidence;
    friend bool operator==(const Passage &, const Passage &) = default;
};

/// What lies in the transcript between two places that an article tells one after the other: those of two parts of a
/// statement, or of two sentences of a quotation.
struct Gap {
    TextSpan passage; ///< from the end of the earlier place to the begin of the later; empty where nothing lies between
    int words = 0; ///< spoken there
    bool isQuoted = false; ///< the article quotes: what it leaves out it should mark
    bool isMarked = false; ///< by an ellipsis
    bool isTurnedRound = false; ///< what the article tells second was said first
    bool isOtherTurn = false;
    bool isOtherSpeaker = false;
    friend bool operator==(const Gap &, const Gap &) = default;
};

/// Who is said to have said it.
struct Attribution {
    QStringList names; ///< as the transcript calls them, else as the article does; empty where nobody is named
    QList<int> speakers; ///< those of them who speak in the transcript
    TextSpan words; ///< the words of the article that say so; may stand in another sentence
    bool isGuess = false; ///< no words say so; only the statements around it suggest it
    bool isStranger = false; ///< somebody with a name who does not speak in the transcript
    friend bool operator==(const Attribution &, const Attribution &) = default;
};

struct Statement {
    TextSpan span; ///< without quotation marks
    StatementKind kind = StatementKind::Context;
    int parent = -1; ///< for a fragment: index of the indirect statement around it
    Attribution attribution;
    State state = State::NotJudged;
    Verdict verdict = Verdict::NotFound;
    double confidence = 0; ///< that the first passage is the source: a calibrated probability
    bool misattributed = false;
    /// Best first, not overlapping; given also where the statement is not found. Of a compound statement the passages of
    /// its parts come before, in the order of the statement; it may come back to one.
    QList<Passage> passages;
    QList<Gap> gaps; ///< between the parts of a compound statement, one less than it has parts; it is found
    /// Against the first passage, or those of the parts; for direct statements and fragments that are found or possible.
    QList<WordChange> changes;
    QList<WordMatch> matches; ///< against the same
    QList<Alert> alerts;

    /// How many passages are the source together, if the first one is; 0 where there is none.
    [[nodiscard]] qsizetype partCount() const { return std::min(passages.size(), gaps.size() + 1); }
    friend bool operator==(const Statement &, const Statement &) = default;
};

/// What a comparison had to do without, or what is odd about the two texts.
enum class Remark : quint8 {
    NoStatements, ///< the article quotes and reports nobody
    NoSpeakers, ///< the transcript tells nobody apart
    EmptyTranscript,
    SameText, ///< both are one and the same text
    ArticleIsTranscript, ///< the article has turns of its own
    LanguagesDiffer, ///< and there is no dictionary from one to the other, or no rules for the article's
    AcrossLanguages,
    UnknownLanguage, ///< no rules for it: quotations only, without word forms
    NoSynonyms, ///< the synonym table is missing, or there is none for the language
    LookedAgain, ///< by what is meant
};

/// One translated sentence: what is missing, and what that means for the result.
[[nodiscard]] QString sentence(Remark remark);
/// One translated sentence for the reader who decides.
[[nodiscard]] QString sentence(AlertKind alert);
[[nodiscard]] QString wordsFor(Verdict verdict); ///< translated: "near-verbatim"
/// Who is said to have said it: "Ann Smith and Bob Brown"; a guess has a mark behind it: "Ann Smith (?)".
[[nodiscard]] QString namesOf(const Attribution &attribution);
/// Translated: "412 words left out here, not marked."
[[nodiscard]] QString sentence(const Gap &gap);
/// Why the first passage, and not the next, in translated sentences; empty without passages.
[[nodiscard]] QString explanation(const Statement &statement);

struct Comparison {
    QList<Statement> statements; ///< in the order of the article; a fragment follows the statement around it
    QList<Remark> remarks;
    QString transcriptLanguage; ///< ISO code, empty where it is not known
    QString articleLanguage; ///< the same; another one where the comparison goes across languages
};

}
