// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/context.h"

#include "compare/search/introducedspeakers.h"
#include "compare/search/translatedspeakers.h"

namespace Crossread::Compare {

namespace {

/// Only a language with rules of its own is read by them.
QString articleLanguageOf(const QString &own, const QString &transcript)
{
    return transcript.isEmpty() || own.isEmpty() || !LanguageRules::forCode(own)->hasRules ? transcript : own;
}

Vocabulary vocabularyFor(const TranscriptIndex &index, const QString &language)
{
    return language == index.vocabulary().rules().code
        ? Vocabulary(index.vocabulary())
        : Vocabulary(index.vocabulary(), LanguageRules::forCode(language));
}

/// The model was taught English alone.
bool canLookAgain(const CompareOptions &options, const QString &transcript, const QString &article)
{
    return options.meanings && transcript == u"en" && article == transcript;
}

const Parameters &parametersFor(const CompareOptions &options, const QString &transcript, const QString &article)
{
    if (article != transcript)
        return *options.acrossParameters;
    return canLookAgain(options, transcript, article) ? *options.againParameters : *options.parameters;
}

QList<Core::Speaker> speakersFor(const TranscriptIndex &index, const QList<Core::Speaker> &speakers,
    const ArticleWords &words, const std::optional<Translations> &translations)
{
    return translations ? translatedSpeakers(speakers, index, words, *translations) : speakers;
}

/// Speakers are called as the transcript calls them, whatever the article does.
QList<Draft> namedAsInTranscript(QList<Draft> drafts, const TranscriptIndex &index)
{
    for (Draft &draft : drafts) {
        Attribution &who = draft.attribution;
        for (qsizetype i = 0; i < std::min(who.names.size(), who.speakers.size()); ++i) {
            if (who.speakers[i] >= 0)
                who.names[i] = index.speakers()[who.speakers[i]].name;
        }
    }
    return drafts;
}

}

Context::Context(
    const TranscriptIndex &transcript, const Core::Document &text, const CompareOptions &options, const Phase &reading)
    : index(transcript)
    , article(text)
    , ownLanguage(LanguageRules::detect(article.text, index.vocabulary().rules().code))
    , articleLanguage(articleLanguageOf(ownLanguage, index.vocabulary().rules().code))
    , parameters(parametersFor(options, index.vocabulary().rules().code, articleLanguage))
    , meanings(canLookAgain(options, index.vocabulary().rules().code, articleLanguage) ? options.meanings : nullptr)
    , synonyms(*options.synonyms)
    , opposites(*options.opposites)
    , m_learning(vocabularyFor(index, articleLanguage))
    , vocabulary(m_learning)
    , words(article, m_learning)
    , translations(articleLanguage == index.vocabulary().rules().code
              ? std::nullopt
              : std::optional<Translations>(std::in_place, index, words, m_learning,
                    Dictionary::between(articleLanguage, index.vocabulary().rules().code)))
    , paraphrases(translations ? nullptr : Dictionary::between(articleLanguage, articleLanguage))
    , knownSpeakers(speakersFor(index, introducedSpeakers(index), words, translations))
    , drafts(namedAsInTranscript(draftStatements(words, knownSpeakers, m_learning, reading), index))
    , speakers(speakersFor(index, index.speakers(), words, translations), m_learning)
{
}

}
