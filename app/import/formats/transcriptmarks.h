// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/paragraphs.h"

namespace Crossread::Import {

/// What programs for transcription write into word processor files and web pages, said in our terms. Times become
/// locators and leave the text; a line that names a speaker and a time becomes the speaker of the paragraph below:
///
///     Anna Berg  00:00:16              (Otter, Teams, Word, Rev: two of a kind are needed)
///     00:00:16 Anna Berg
///     0:0:3.0 --> 0:0:5.520            (older Teams: name on the next line)
///     Anna Berg (00:16): Good evening
///     [00:00:16] Good evening
///     Good evening. #00:00:16-3#       (f4, MAXQDA: what follows is at that time)
///
/// Rows of a table in which one column holds times and one the words are taken apart in the same way.
void readTranscriptMarks(QList<Paragraph> &paragraphs);

}
