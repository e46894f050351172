// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/articlewords.h"
#include "compare/article/people.h"
#include "compare/article/statements.h"

namespace Crossread::Compare {

/// Names those who speak where a statement's own sentence names nobody: the same quotation elsewhere, then the sentence
/// before in the paragraph, then the one behind it, then a name in the paragraph, then whoever spoke last, and for a
/// headline whom it names or who speaks next.
void attributeTheRest(QList<Draft> &drafts, const ArticleWords &words, const People &people);

}
