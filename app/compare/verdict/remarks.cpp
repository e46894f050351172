// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/remarks.h"

#include <algorithm>

namespace Crossread::Compare {

QList<Remark> remarksOn(const TranscriptIndex &transcript, const Core::Document &article,
    const QList<Statement> &statements, const CompareOptions &options)
{
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
    const QString articleLanguage = LanguageRules::detect(article.text);
    if (!articleLanguage.isEmpty() && !language.code.isEmpty() && articleLanguage != language.code)
        out.append(Remark::LanguagesDiffer);
    if (!language.hasRules)
        out.append(Remark::UnknownLanguage);
    if (language.code != QLatin1StringView("en") || options.synonyms->isEmpty())
        out.append(Remark::NoSynonyms);
    return out;
}

}
