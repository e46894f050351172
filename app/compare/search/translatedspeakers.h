// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/translations.h"

namespace Crossread::Compare {

/// The speakers of a transcript as an article in another language calls them: their surnames as it spells them ("Путин"
/// for "Putin"), their offices and countries in its words. One whom it does not name keeps the name.
[[nodiscard]] QList<Core::Speaker> translatedSpeakers(const QList<Core::Speaker> &speakers,
    const TranscriptIndex &transcript, const ArticleWords &words, const Translations &translations);

}
