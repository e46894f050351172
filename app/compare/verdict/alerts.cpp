// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/alerts.h"

namespace Crossread::Compare {

namespace {

bool areOpposites(const QString &a, const QString &b)
{
    static const QList<std::pair<QString, QString>> pairs = [] {
        QList<std::pair<QString, QString>> out;
        const QString words =
            QStringLiteral("more less;increase decrease;rise fall;win lose;always never;all "
                           "none;accept reject;support oppose;before after;"
                           "allow forbid;strong weak;high low;up down;first last;open close;begin "
                           "end;best worst;good bad;many few;easy hard;"
                           "true false;right wrong;stronger weaker;better worse;bigger "
                           "smaller;higher lower;faster slower;friend enemy;"
                           "war peace;in out;with without;must may;will would;can cannot;mehr "
                           "weniger;immer nie;plus moins;больше меньше;"
                           "rose fell;rises falls;risen fallen;rising falling;grow shrink;grew shrank;"
                           "grown shrunk;growing shrinking;increased decreased;gain loss;gains losses;"
                           "profit loss;won lost;earned lost;nothing everything;nobody everybody;all few;"
                           "most few;safer riskier;cheaper dearer;cheap expensive;"
                           "million billion;millions billions;billion trillion;million trillion;"
                           "thousand million;thousands millions");
        for (const QString &pair : words.split(u';'))
            out.append({pair.section(u' ', 0, 0), pair.section(u' ', 1, 1)});
        return out;
    }();
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
        return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
    });
}

bool isNumber(const Word &word, const Vocabulary &vocabulary)
{
    return vocabulary.stem(word.stem).number;
}

constexpr double largeNumber = 100;

/// Whether two numbers count the same: what follows them is the same word, or both are so large that they are figures.
/// A report in other words has small numbers of its own: "two tasks" takes nothing from "five hours".
bool countTheSame(std::span<const Word> statement, const Word &ours, std::span<const Word> window, const Word &theirs,
    const Vocabulary &vocabulary)
{
    const auto valueOf = [&vocabulary](const Word &word) { return vocabulary.term(word.term).text.toDouble(); };
    const auto stemAfter = [](std::span<const Word> words, const Word &word) {
        const auto next = std::size_t(&word - words.data()) + 1;
        return next < words.size() ? words[next].stem : -1;
    };
    const int stem = stemAfter(statement, ours);
    return (stem >= 0 && stem == stemAfter(window, theirs)) || std::min(valueOf(ours), valueOf(theirs)) >= largeNumber;
}

void findNumbers(const std::vector<Word> &statement, std::span<const Word> window, const Vocabulary &vocabulary,
    bool retold, QList<Alert> &out)
{
    QList<const Word *> missing;
    QSet<int> said;
    for (const Word &word : window) {
        if (isNumber(word, vocabulary))
            said.insert(word.stem);
    }
    QSet<int> written;
    for (const Word &word : statement) {
        if (!isNumber(word, vocabulary))
            continue;
        written.insert(word.stem);
        if (!said.contains(word.stem))
            missing.append(&word);
    }
    // Only where the passage gives another number instead.
    for (const Word &word : window) {
        if (!isNumber(word, vocabulary) || written.contains(word.stem))
            continue;
        const auto instead = std::find_if(missing.begin(), missing.end(),
            [&](const Word *one) { return !retold || countTheSame(statement, *one, window, word, vocabulary); });
        if (instead == missing.end())
            continue;
        out.append({AlertKind::NumberChanged, (*instead)->span(), word.span()});
        missing.erase(instead);
    }
}

/// Nearly every word of the statement stands in the passage: it was shortened, not put in other words.
bool keepsItsWords(const Alignment &alignment)
{
    int same = 0;
    int others = 0;
    for (const WordChange &change : alignment.changes) {
        same += change.kind == ChangeKind::Same;
        others += change.kind == ChangeKind::Changed || change.kind == ChangeKind::PutIn;
    }
    return same >= 2 && others * 4 <= same;
}

}

QList<Alert> alertsFor(const std::vector<Word> &statement, const Alignment &alignment, Verdict verdict,
    std::span<const Word> window, const Vocabulary &vocabulary)
{
    QList<Alert> out;
    findNumbers(statement, window, vocabulary, verdict == Verdict::Paraphrase, out);
    // In other words much is put otherwise and means the same: there only what is left of the very words can be trusted.
    if (verdict != Verdict::NearVerbatim && !(verdict == Verdict::Reworded && keepsItsWords(alignment)))
        return out;
    const auto textAt = [](TextSpan span, std::span<const Word> words) -> const Word * {
        for (const Word &word : words) {
            if (word.span() == span)
                return &word;
        }
        return nullptr;
    };
    int balance = 0;
    std::optional<Alert> dropped;
    for (const Word &word : statement)
        balance += vocabulary.term(word.term).negation;
    for (const Word &word : window) {
        if (!vocabulary.term(word.term).negation)
            continue;
        // Several changes can touch one word: "do not" for "don't" is two, and takes away nothing; "can" for "cannot" is the
        // same word and one that is left out.
        const WordChange *change = nullptr;
        for (const WordChange &one : alignment.changes) {
            if (one.passage.contains(word.span()) && (change == nullptr || one.kind != ChangeKind::Same))
                change = &one;
        }
        if (change == nullptr)
            continue;
        --balance;
        if (change->kind != ChangeKind::Same)
            dropped = {AlertKind::NegationDropped, change->statement, word.span()};
    }
    // A word and its opposite are hardly alike: they may stand as one put in beside one left out.
    const auto &changes = alignment.changes;
    for (auto one = changes.begin(); one != changes.end(); ++one) {
        for (auto other = one; other != changes.end() && other - one <= 1; ++other) {
            for (const auto &[ours, theirs] : {std::pair(one, other), std::pair(other, one)}) {
                const Word *a = ours->kind == ChangeKind::Same ? nullptr : textAt(ours->statement, statement);
                const Word *b = theirs->kind == ChangeKind::Same ? nullptr : textAt(theirs->passage, window);
                const Alert alert{AlertKind::OppositeWord, ours->statement, theirs->passage};
                if (a && b && areOpposites(vocabulary.term(a->term).text, vocabulary.term(b->term).text)
                    && !out.contains(alert))
                    out.append(alert);
            }
        }
    }
    if (balance < 0 && dropped)
        out.append(*dropped);
    if (balance > 0) {
        for (const Word &word : statement) {
            if (vocabulary.term(word.term).negation) {
                out.append({AlertKind::NegationAdded, word.span(), {}});
                break;
            }
        }
    }
    return out;
}

}
