// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/comments.h"

namespace Crossread::Project::Acts {

using namespace Core;

namespace {

/// What the comment is about; its paragraph where it only stands at a place. Empty where nothing is shown there.
TextSpan placeOf(const Comment &comment, const Document &document)
{
    if (!comment.span.isEmpty() || document.text.isEmpty())
        return comment.span;
    return document.paragraphSpan(document.paragraphAt(comment.span.begin));
}

}

QList<AnyChange> notesOfComments(DocumentId id, const Document &document, const By &by)
{
    QList<AnyChange> notes;
    for (const Comment &comment : document.comments) {
        const TextSpan span = placeOf(comment, document);
        const QString memo = storable(comment.text).trimmed();
        if (span.isEmpty() || memo.isEmpty())
            continue;
        const QDateTime made = comment.made.isValid() ? comment.made : by.now;
        const QString author = storable(comment.author).simplified();
        const Annotation note{AnnotationId::create(), id, makeAnchor(document.text, document.textSha256, span),
            AnchorState::Exact, {}, memo, author.isEmpty() ? storable(by.coder) : author, made, made};
        notes.append(Change<Annotation>{{}, note});
    }
    return notes;
}

}
