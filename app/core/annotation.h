// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchor.h"
#include "core/attribute.h"
#include "core/document.h"
#include "core/id.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QStringList>

namespace Crossread::Core {

/// A colour as 0xRRGGBB; a core type, so that nothing here needs Gui.
using Rgb = quint32;

/// A document as a project keeps it. The bytes lie in the file beside it and never change.
struct DocumentRecord {
    DocumentId id;
    QString name; ///< unique in the project
    QString sourcePath; ///< where it was imported from, for the reader's information only
    ImportOptions options;
    QDateTime imported; ///< UTC
    int position = 0; ///< order in lists
    Metadata metadata = {}; ///< what citations say, as the reader corrected it; nothing in it: as found
    QString group = {}; ///< the folder that it stands in, a path as codes have them (codenames.h); empty: in none
    QString memo = {};
    QList<AttributeValue> attributes = {}; ///< each attribute once
    friend bool operator==(const DocumentRecord &, const DocumentRecord &) = default;
};

/// The researcher's category. Codes form a tree.
struct Code {
    CodeId id;
    CodeId parent; ///< null: at the top
    QString name; ///< unique among its siblings
    Rgb colour = 0;
    QString key; ///< one letter or digit that applies it, may be empty
    QString memo;
    int position = 0;
    bool heading = false; ///< it only stands above others: nothing is coded with it
    friend bool operator==(const Code &, const Code &) = default;
};

/// A span with codes and a memo, by a coder, at a time.
struct Annotation {
    AnnotationId id;
    DocumentId document;
    Anchor anchor;
    AnchorState state = AnchorState::Exact;
    QList<CodeId> codes; ///< in the order they were given, each once
    QString memo;
    QString coder;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// A named set of words and phrases with a colour.
struct Topic {
    TopicId id;
    QString name;
    Rgb colour = 0;
    QStringList phrases; ///< matched whole, case aside, with possessives
    bool enabled = true;
    int position = 0;
    friend bool operator==(const Topic &, const Topic &) = default;
};

/// One side of a link. Empty words: there is none on this side.
struct LinkEnd {
    DocumentId document;
    Anchor anchor;
    AnchorState state = AnchorState::Exact;
    friend bool operator==(const LinkEnd &, const LinkEnd &) = default;
};

/// Stored by number.
enum class LinkState : int {
    Suggested =
        0, ///< the reader has not decided; what the comparison suggests stands, with the reader's verdict and note
    Confirmed = 1, ///< `to` is the source; where it is empty, the reader agrees that there is none
    Rejected = 2, ///< what the comparison suggests is not the source
    ByHand = 3, ///< the reader chose the words on both sides
};

/// Two passages that belong together; between an article and a transcript the reader's ruling on a statement, and then
/// `from` is the statement. Suggestions of the comparison are not kept: it makes them anew each time.
struct Link {
    LinkId id;
    LinkEnd from;
    LinkEnd to;
    LinkState state = LinkState::ByHand;
    std::optional<Verdict> verdict; ///< where the reader overrules that of the comparison
    QString note;
    QString coder;
    QDateTime created; ///< UTC
    friend bool operator==(const Link &, const Link &) = default;
};

}
