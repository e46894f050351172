// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/values/comparison.h"

#include "core/percent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Crossread::Compare {

using Core::percent;

namespace {

/// Words::tr() for every text that is shown.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr double toldSupport = .05; ///< less is not worth a sentence

}

QString sentence(AlertKind alert)
{
    switch (alert) {
    case AlertKind::NumberChanged: return Words::tr("Check the number: the passage has another one.");
    case AlertKind::TimeChanged: return Words::tr("Check the day, month or season: the passage has another one.");
    case AlertKind::PlaceChanged: return Words::tr("Check the place: the passage has another one.");
    case AlertKind::NegationDropped: return Words::tr("A “not” of the passage is missing here.");
    case AlertKind::NegationAdded: return Words::tr("There is a “not” here that the passage lacks.");
    case AlertKind::OppositeWord: return Words::tr("A word of the passage has become its opposite.");
    case AlertKind::WrongSpeaker: return Words::tr("Somebody else said these words.");
    }
    return {};
}

QString wordsFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verbatim: return Words::tr("verbatim");
    case Verdict::NearVerbatim: return Words::tr("near-verbatim");
    case Verdict::Reworded: return Words::tr("reworded");
    case Verdict::Paraphrase: return Words::tr("paraphrase");
    case Verdict::NotFound: return Words::tr("not found");
    case Verdict::Translated: return Words::tr("translated");
    }
    return {};
}

QString namesOf(const Attribution &attribution)
{
    const QString names = QLocale().createSeparatedList(attribution.names);
    return attribution.isGuess && !names.isEmpty() ? QString(names + u" (?)") : names;
}

QString sentence(const Gap &gap)
{
    QStringList out;
    if (gap.isTurnedRound)
        out.append(Words::tr("What follows stands earlier in the transcript."));
    else if (gap.words > 0 && !gap.isQuoted)
        out.append(Words::tr("%Ln word(s) of the transcript lie in between.", nullptr, gap.words));
    else if (gap.words > 0 && gap.isMarked)
        out.append(Words::tr("%Ln word(s) left out here, marked by an ellipsis.", nullptr, gap.words));
    else if (gap.words > 0)
        out.append(Words::tr("%Ln word(s) left out here, not marked.", nullptr, gap.words));
    if (gap.isOtherSpeaker)
        out.append(Words::tr("Somebody else says what follows."));
    else if (gap.isOtherTurn)
        out.append(Words::tr("What follows was said in another turn."));
    return out.join(u' ');
}

QString explanation(const Statement &statement)
{
    if (statement.passages.isEmpty())
        return {};
    if (!statement.gaps.isEmpty()) {
        QStringList shares;
        for (const Passage &part : statement.passages.first(statement.partCount()))
            shares.append(percent(part.evidence.coverage));
        //: how much of each part of a statement the passage found for it answers, as a list of percentages
        return Words::tr("The statement comes from several places. They answer %1 of their parts.")
            .arg(QLocale().createSeparatedList(shares));
    }
    const Passage &passage = statement.passages.constFirst();
    const Evidence &evidence = passage.evidence;
    QStringList out;
    if (statement.verdict == Verdict::Translated)
        out.append(Words::tr("The passage answers %1 of what the statement says, by words that translate one another.")
                .arg(percent(evidence.coverage)));
    else
        out.append(
            Words::tr("The passage answers %1 of what the statement says, %2 in the same words, %3 in the same order.")
                .arg(percent(evidence.coverage), percent(evidence.exact), percent(evidence.order)));
    if (evidence.likeness != 0) {
        out.append(Words::tr("A second look finds them %1 alike in meaning, whatever their words are.")
                .arg(percent(std::max(0., evidence.likeness))));
    }
    if (evidence.answersQuestion)
        out.append(Words::tr("It is the answer to a question that has the statement's words."));
    // Where no words name anybody, there is nobody to agree or disagree with.
    const bool isNamed = !statement.attribution.isGuess;
    if (isNamed && evidence.speaker > 0)
        out.append(Words::tr("The person named says it."));
    else if (isNamed && evidence.speaker < 0)
        out.append(Words::tr("Somebody else than the person named says it."));
    if (evidence.neighbours >= toldSupport)
        out.append(Words::tr("The statements beside it come from the same place."));
    if (statement.passages.size() > 1) {
        out.append(Words::tr("Score %1, the next passage %2.")
                .arg(QLocale().toString(passage.score, 'f', 2),
                    QLocale().toString(statement.passages[1].score, 'f', 2)));
    }
    return out.join(u' ');
}

QString sentence(Remark remark)
{
    switch (remark) {
    case Remark::NoStatements:
        return Words::tr("The article quotes nobody and reports what nobody said: there is nothing to look for.");
    case Remark::NoSpeakers:
        return Words::tr("The transcript does not tell speakers apart, so that a wrong attribution cannot be noticed.");
    case Remark::EmptyTranscript: return Words::tr("The transcript has no words, so that nothing can be found in it.");
    case Remark::SameText:
        return Words::tr("Transcript and article are the same text. Choose another file for one of them.");
    case Remark::ArticleIsTranscript:
        return Words::tr("The article reads like a transcript itself: it has speakers with turns. Only what it quotes "
                         "is looked for.");
    case Remark::LanguagesDiffer:
        return Words::tr("The two texts are in different languages, and there is no table of words between them here; "
                         "the package crossread-words has those that are known. Little is found: names and numbers at "
                         "most.");
    case Remark::AcrossLanguages:
        return Words::tr("The two texts are in different languages. Passages are found by words that translate one "
                         "another; whether a quotation is word for word cannot be told, nor a “not” that was turned.");
    case Remark::UnknownLanguage:
        return Words::tr(
            "There are no rules for this language: only quotations are looked for, and reports of what somebody said "
            "are not recognized.");
    case Remark::NoSynonyms:
        return Words::tr("There is no synonym table for this language, so that passages reworded with other words are "
                         "found less often.");
    case Remark::LookedAgain:
        return Words::tr(
            "Passages were looked at again by what they mean. That changes which one comes first and how sure "
            "it is; verdicts and alerts come from the words alone.");
    }
    return {};
}

}
