// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/speakers/labelhead.h"

namespace Crossread::Import {

/// Labels that no colon ends. Each shape occurs in prose and lists as well, so that a label of one of these is believed only
/// where the whole text keeps to it: see labelstyles.h.
///
/// | paragraph                                                        | name                  | style     |
/// |------------------------------------------------------------------|-----------------------|-----------|
/// | [Anna] Good morning.   (speaker 0) Good.   <anna> hi              | Anna                  | Bracketed |
/// | O SR. LIMA (PT - SP) - Boa tarde.   President. – The sitting      | O SR. LIMA            | Dashed    |
/// | ANNA ROSSI (PD). Grazie, Presidente.   PRESIDENTE. Prego.         | ANNA ROSSI            | Stopped   |
/// | F Wo waren Sie?   R. Au port.                                     | F                     | Letter    |
/// | ANNA<tab>Good morning.   Anna Berg    Good morning.               | ANNA                  | Spaced    |
[[nodiscard]] std::optional<Label> shapedLabel(const LabelHead &head);
/// Of these, the ones that a dash or a full stop ends.
[[nodiscard]] std::optional<Label> endedLabel(const LabelHead &head);
/// A paragraph that may be a name and nothing else: "Anna Berg", "Speaker 1", "Anna Berg (she/her)".
[[nodiscard]] std::optional<Label> aloneLabel(const LabelHead &head);

}
