// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchor.h"
#include "import/importer.h"
#include "review/finding.h"

#include <QTest>

/// What the tests of the review share: small texts read as the program reads them, places by their words, links.
namespace Crossread::Test {

[[nodiscard]] inline Core::Document documentFrom(
    const QByteArray &text, Core::DocumentKind kind, const QList<Core::CleanupKind> &disabled = {})
{
    Core::ImportOptions options;
    options.kind = kind;
    options.disabled = disabled;
    return Import::importBytes(text,
        kind == Core::DocumentKind::Article ? QStringLiteral("article.txt") : QStringLiteral("transcript.txt"), options)
        .value();
}

/// Where these words stand the first time; empty for no words.
[[nodiscard]] inline Core::TextSpan placeOf(const Core::Document &document, QStringView words)
{
    if (words.isEmpty())
        return {};
    const qsizetype begin = document.text.indexOf(words);
    if (begin < 0)
        qFatal("the text lacks “%s”", qPrintable(words.toString()));
    return {begin, begin + words.size()};
}

[[nodiscard]] inline Core::LinkEnd endAt(const Core::Document &document, QStringView words)
{
    return {
        {}, Core::makeAnchor(document.text, document.textSha256, placeOf(document, words)), Core::AnchorState::Exact};
}

/// A ruling on `statement`; no words of `passage`: there is none.
[[nodiscard]] inline Core::Link rulingOn(const Core::Document &article, QStringView statement, Core::LinkState state,
    const Core::Document &transcript, QStringView passage = {})
{
    Core::Link link;
    link.id = Core::LinkId::create();
    link.from = endAt(article, statement);
    if (!passage.isEmpty())
        link.to = endAt(transcript, passage);
    link.state = state;
    return link;
}

}
