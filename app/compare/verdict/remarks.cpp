// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/remarks.h"

#include <algorithm>

namespace Crossread::Compare {

QList<Remark> remarksOn(const Context &context, const QList<Statement> &statements)
{
    const TranscriptIndex &transcript = context.index;
    const Core::Document &article = context.article;
    QList<Remark> out;
    if (transcript.sentences().empty())
        out.append(Remark::EmptyTranscript);
    if (!article.text.isEmpty() && article.sourceSha256 == transcript.sourceSha256())
        out.append(Remark::SameText);
    else if (article.turns.size() >= 3)
        out.append(Remark::ArticleIsTranscript);
    if (std::all_of(
            statements.begin(), statements.end(), [](const Statement &s) { return s.kind == StatementKind::Context; }))
        out.append(Remark::NoStatements);
    if (transcript.speakers().isEmpty())
        out.append(Remark::NoSpeakers);
    const LanguageRules &language = transcript.vocabulary().rules();
    if (context.isAcross() && context.translations->hasDictionary())
        out.append(Remark::AcrossLanguages);
    else if (context.isAcross() || (!context.ownLanguage.isEmpty() && context.ownLanguage != context.articleLanguage))
        out.append(Remark::LanguagesDiffer);
    if (!language.hasRules)
        out.append(Remark::UnknownLanguage);
    if (!context.isAcross() && (language.code != QLatin1StringView("en") || context.synonyms.isEmpty()))
        out.append(Remark::NoSynonyms);
    if (context.meanings)
        out.append(Remark::LookedAgain);
    return out;
}

}
