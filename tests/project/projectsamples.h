// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace Crossread::Test {

inline QByteArray transcriptBytes()
{
    return "News conference\n\n"
           "Vladimir Putin: Let us not play this game, it is a bad sandbox. We do not like it, Mr. President.\n\n"
           "Emmanuel Macron: We met [Vladimir Putin](https://example.org/a) and paid \\$23 for a barrel of oil.\n\n"
           "Vladimir Putin: Thank you. We shall meet again, as the calendar of the talks says.\n\n"
           "Emmanuel Macron: Yes. We shall meet again in Minsk.\n";
}

inline Core::DocumentId add(Project::Project &project, const QString &name, const QByteArray &bytes = transcriptBytes(),
    const Core::ImportOptions &options = {})
{
    const auto id = project.addDocument({name, QStringLiteral("/texts/%1.txt").arg(name), bytes, options});
    if (!id)
        qFatal("%s", qPrintable(id.error().sentence()));
    return *id;
}

/// The nth place of some words in a document's reading text.
inline Core::TextSpan spanOf(Project::Project &project, Core::DocumentId document, const QString &words, int nth = 1)
{
    const QString text = project.document(document).value()->text;
    qsizetype at = -1;
    for (int i = 0; i < nth; ++i)
        at = text.indexOf(words, at + 1);
    if (at < 0)
        qFatal("no “%s” in the text", qPrintable(words));
    return {at, at + words.size()};
}

/// What stands at an annotation's place.
inline QString quoteOf(Project::Project &project, Core::AnnotationId id)
{
    const Core::Annotation &annotation = *project.annotation(id);
    return project.document(annotation.document).value()->textOf(annotation.anchor.span).toString();
}

}
