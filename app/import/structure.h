// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace Crossread::Import {

/// Says of each paragraph what it is, once turns and kind of the document are known: title, headings, captions and stage
/// directions. Sets Document::title where the text has one and none was found before. `structured`: the format has said what
/// is a heading; no other is guessed.
///
/// | paragraph                                          | kind           |
/// |----------------------------------------------------|----------------|
/// | What about NATO (before a longer one, in articles) | Heading        |
/// | … the highlights. Photo: Kremlin website           | Caption        |
/// | (Laughter.)                                        | StageDirection |
void classifyParagraphs(Core::Document &document, bool structured);

}
