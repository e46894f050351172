// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/speakers/labelhead.h"

namespace Crossread::Import {

/// How a label whose name and words are known says what office somebody holds. Only shapes that a sentence before a colon
/// hardly has: the words behind the comma begin with an office, go on with what belongs to one, and hold no verb.
///
/// | label                                                         |        |
/// |---------------------------------------------------------------|--------|
/// | M. le président de la commission                              | Office |
/// | M. Hugo Tessier, rapporteur                                   | Titled |
/// | Bundesminister Heiko Maas, Auswärtiges Amt                    | Titled |
/// | Heiko Maas, Bundesminister des Auswärtigen                    | Named  |
/// | Sen. Smith, D-Ohio; President Putin, a simple question for you | None   |
/// | M. Tessier, rapporteur du texte, a répondu                    | None   |
[[nodiscard]] Introduction introductionOf(const Label &label);

/// "M. le président. La parole est à …", "M. Hugo Tessier, rapporteur. – Merci": the full stop of French records.
[[nodiscard]] std::optional<Label> recordStopLabel(const LabelHead &head);

/// A paragraph that is nothing but somebody's name: "Mr John Spellar (Warley) (Lab)", "Mr Speaker". Its brackets are its
/// `detail`; whether words follow is for the judge of the whole text.
[[nodiscard]] std::optional<Label> lineLabelAt(QStringView paragraph);

}
