// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisonindex.h"
#include "models/factsindex.h"
#include "models/fixtures.h"

#include <QTest>

namespace Crossread::Test {

using namespace Qt::StringLiterals;

inline const QString water =
    u"The people of Donetsk need water, electricity and a ceasefire before the winter comes to the steppe."_s;
inline const QString transcriptText =
    u"Vladimir Putin: Good evening, and thank you for coming to Paris on such a short notice.\n\n"
    "Emmanuel Macron: "_s
    + water
    + u"\n\nVladimir Putin: We shall exchange forty prisoners at the checkpoint near Luhansk on Friday morning.\n\n"
      "Emmanuel Macron: Our observers counted eleven violations along the northern road.\n"_s;
inline const QString articleText = u"Talks in Paris\n\nThe talks went on until midnight. “"_s + water.chopped(1)
    + u",” Emmanuel Macron said.\n\n“Nobody ever promised our penguins any seat in the marble observatory,” "
      "Vladimir Putin said.\n\n“We shall exchange forty prisoners at the checkpoint near Luhansk on Friday morning,” "
      "Vladimir Putin said.\n"_s;

/// A project with a transcript and what was written about it, compared.
struct Compared : TemporaryProject {
    explicit Compared(const QString &article = articleText)
        : transcript(bring(u"talks"_s, transcriptText, Core::DocumentKind::Transcript))
        , first(bring(u"Daily"_s, article, Core::DocumentKind::Article))
    {
        QObject::connect(&index, &Models::ComparisonIndex::wanted, project.get(),
            [this](Core::DocumentId id) { QVERIFY(project->document(id)); });
    }
    Core::DocumentId bring(const QString &name, const QString &text, Core::DocumentKind kind)
    {
        Core::ImportOptions options;
        options.kind = kind;
        return project->addDocument({name, {}, text.toUtf8(), options}).value();
    }
    [[nodiscard]] bool compare()
    {
        index.setTranscript(transcript);
        return QTest::qWaitFor([this] { return !index.isBusy(); }, 20'000) && index.isCompared(first);
    }
    [[nodiscard]] Review::Finding findingOf(const QString &words) const
    {
        for (const Review::Finding &finding : index.findings(first)) {
            if (index.articleText(first)->textOf(finding.statement.span).contains(words))
                return finding;
        }
        return {};
    }
    Core::LinkId rule(const Review::Finding &finding, Core::LinkState state, const QString &note = {}) const
    {
        Core::Link link;
        link.from.document = first;
        link.from.anchor.span = finding.statement.span;
        link.to.document = transcript;
        if (!finding.suggested.passages.isEmpty())
            link.to.anchor.span = finding.suggested.passages.first().span;
        link.state = state;
        link.note = note;
        return project->setLink(link).value();
    }

    Core::DocumentId transcript;
    Core::DocumentId first;
    Models::FactsIndex facts{*project};
    Models::ComparisonIndex index{*project, facts};
};

}
