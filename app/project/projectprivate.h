// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/filethread.h"
#include "project/project.h"
#include "project/state.h"

namespace Crossread::Project {

/// What project.cpp (opening, loading, undo) and acts.cpp (the reader's acts) share.
struct Project::Private {
    struct Loaded {
        Core::DocumentPtr document;
        Core::ImportOptions options; ///< it was read with
    };
    using Texts = QHash<Core::DocumentId, Loaded>;

    Project *q = nullptr;
    std::shared_ptr<FileThread> file;
    State state;
    QList<Store::HistoryEntry> history;
    Texts texts;
    QString coder;

    /// Carries out an act: file, memory, history, signals. `sources` (hashes) and `newTexts` belong to documents that it
    /// brings.
    [[nodiscard]] Core::Result<void> perform(Core::ChangeSet act, const QHash<Core::DocumentId, QByteArray> &sources = {},
                                             const Texts &newTexts = {});
    [[nodiscard]] Core::Result<void> step(bool undo);
    /// Makes the texts fit what was applied, and the anchors fit the texts; then announces it.
    void settle(Core::ChangeSet applied, QList<Core::DocumentId> newTexts);
    /// Finds anchors again in a loaded text; returns the changes that this took.
    QList<Core::AnyChange> reanchor(Core::DocumentId id);

    [[nodiscard]] Core::Result<Core::DocumentPtr> import(const Core::DocumentRecord &record,
                                                         const QByteArray &bytes) const;
    [[nodiscard]] Core::Result<Core::Anchor> anchorAt(Core::DocumentId document, Core::TextSpan span);
    /// Makes the anchor of a link's end from its span; an empty one has no words.
    [[nodiscard]] Core::Result<void> anchor(Core::LinkEnd &end, bool mayBeEmpty);
    [[nodiscard]] bool isArticle(Core::DocumentId id) const; ///< false also where the text is not loaded
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] const Core::Code *findCode(const QString &name) const;
    /// The code of that name; what is missing is added to `act`.
    [[nodiscard]] Core::Result<Core::CodeId> codeNamed(const QString &name, Core::ChangeSet &act) const;
    /// The codes of that name, in their order, each as codeNamed().
    [[nodiscard]] Core::Result<QList<Core::CodeId>> codesNamed(const QStringList &names, Core::ChangeSet &act) const;
    [[nodiscard]] Core::Result<void> changeAnnotation(Core::ChangeSet act, const Core::Annotation &after);
    [[nodiscard]] Core::Result<Core::AnnotationId> annotate(Core::ChangeSet act, Core::DocumentId document,
                                                            Core::TextSpan span, const QList<Core::CodeId> &codes,
                                                            const QString &memo);
};

}
