// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finder.h"
#include "library/documentset.h"
#include "project/project.h"

/// Passages found by a rule, to be given a code all at once. The window and the command line find through here.
namespace Crossread::Library {

/// What is looked for, how much around it is meant, and where.
struct CodingRule {
    enum class By { Words, Topic, Speaker, Questions, Answers };
    By by = By::Words;
    /// Words: each of these, whole or not, or a regular expression.
    QStringList texts = {};
    Core::FindMode mode = Core::FindMode::WholeWord;
    bool caseSensitive = false;
    QString name = {}; ///< of the topic, or of the speaker; of no speaker: of all that `in` means
    enum class Reach { Hit, Sentence, Paragraph, Turn };
    Reach reach = Reach::Hit; ///< of a hit; what a speaker says, and questions and answers, are whole turns

    DocumentSet in = {};
    QList<Core::CodeId> within = {}; ///< only inside passages with one of these; empty: anywhere
};

/// A place with what stands there, to be looked at before it is tagged.
struct FoundPlace {
    Project::Place place;
    QString before; ///< what leads to it
    QString words;
    QString after;
};

/// In one document, in order, each place once. What runs over others is joined with them only where it is more than the hit
/// itself. Errors: BadPattern, PatternTooCostly, NoSuchCode (no such topic), Canceled.
[[nodiscard]] Core::Result<QList<FoundPlace>> findPlaces(const Project::Data &data, Core::DocumentId id,
    const Core::Document &document, const CodingRule &rule, const Core::Progress &progress = {});
/// In all of them, in the order of the documents. Errors also as Sources::text().
[[nodiscard]] Core::Result<QList<FoundPlace>> findPlaces(const Project::Data &data, const Project::Sources &sources,
    const CodingRule &rule, const Core::Progress &progress = {});

/// Those whose very words have the code from this coder already.
[[nodiscard]] QList<FoundPlace> withoutTagged(
    const Project::Data &data, QList<FoundPlace> places, Core::CodeId code, const QString &coder);

}
