// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/backupkeeper.h"
#include "project/filethread.h"
#include "project/project.h"
#include "project/state.h"

#include <QLoggingCategory>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>

namespace Crossread::Project {

Q_DECLARE_LOGGING_CATEGORY(log)

/// Frees a large thing beside the window: the values of a hundred thousand annotations take a while to free.
template <typename T>
void letGo(T &&large)
{
    QThreadPool::globalInstance()->start([gone = std::make_shared<T>(std::move(large))] { });
}

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
    QList<Store::Doubt> doubts;
    std::unique_ptr<BackupKeeper> backups; ///< where they are kept
    Texts texts;
    QString coder;
    std::optional<std::chrono::milliseconds> patience;

    /// An act on its way into the file.
    struct Act {
        QString label;
        std::function<Core::Result<Core::ChangeSet>(Store::ProjectFile &, const Core::Progress &)>
            write; ///< in its thread
        std::function<QList<Core::DocumentId>()> keep; ///< in memory, what is not in the state; gives the new texts
        std::atomic_int permille = 0;
        Core::Progress progress{[this](int done) { permille = done; }};
        Core::Result<Core::ChangeSet> outcome = Core::failure(Core::ErrorCode::Canceled);
        std::optional<State> next; ///< made beside the window where changes are many
        QSemaphore done;
    };
    std::shared_ptr<Act> underway;
    QString rescuedTo; ///< where everything is that was kept in a file which then strayed
    QList<std::function<void(bool)>> afterwards;

    /// Carries out an act: file, memory, history, signals. `sources` (hashes) and `newTexts` belong to documents that it
    /// brings.
    [[nodiscard]] Core::Result<void> perform(
        Core::ChangeSet act, const QHash<Core::DocumentId, QByteArray> &sources = {}, const Texts &newTexts = {});
    /// The same for what may be a great many changes: `make` gives them in the file's thread, and the act may go on.
    [[nodiscard]] Core::Result<void> performLong(
        const QString &label, const std::function<QList<Core::AnyChange>()> &make, const Texts &newTexts = {});
    void backUpBeforeMuch(); ///< goes or is read in another way
    [[nodiscard]] Core::Result<void> step(bool undo);
    [[nodiscard]] Core::Result<void> start(const std::shared_ptr<Act> &act, bool mayGoOn);
    /// Writes all that is known into a new file; its path, or nothing.
    [[nodiscard]] QString rescue() const;
    /// An act's failure; where the file has strayed, with the place where everything is.
    [[nodiscard]] Core::Error rescued(Core::Error error);
    /// After the file is done with the act: memory, signals.
    [[nodiscard]] Core::Result<void> finish();
    [[nodiscard]] std::shared_ptr<Act> newAct(const QString &label, const std::function<QList<Core::AnyChange>()> &make,
        const QHash<Core::DocumentId, QByteArray> &sources, const Texts &newTexts);
    /// Makes the texts fit what was applied, and the anchors fit the texts; then announces it.
    void settle(Core::ChangeSet applied, QList<Core::DocumentId> newTexts);
    [[nodiscard]] bool isInDoubt(const Core::AnyChange &change) const;
    /// Finds anchors again in a loaded text; returns the changes that this took.
    QList<Core::AnyChange> reanchor(Core::DocumentId id);

    [[nodiscard]] Core::Result<Core::Anchor> anchorAt(Core::DocumentId document, Core::TextSpan span);
    /// Makes the anchor of a link's end from its span; an empty one has no words.
    [[nodiscard]] Core::Result<void> anchor(Core::LinkEnd &end, bool mayBeEmpty);
    [[nodiscard]] bool isArticle(Core::DocumentId id) const; ///< false also where the text is not loaded
    [[nodiscard]] QList<Core::AnyChange> removals(const QList<Core::AnnotationId> &ids) const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] const Core::Code *findCode(const QString &name) const;
    /// The code of that name; what is missing is added to `act`.
    [[nodiscard]] Core::Result<Core::CodeId> codeNamed(const QString &name, Core::ChangeSet &act) const;
    /// The codes of that name, in their order, each as codeNamed().
    [[nodiscard]] Core::Result<QList<Core::CodeId>> codesNamed(const QStringList &names, Core::ChangeSet &act) const;
    [[nodiscard]] Core::Result<void> changeAnnotation(Core::ChangeSet act, const Core::Annotation &after);
    [[nodiscard]] Core::Result<Core::AnnotationId> annotate(Core::ChangeSet act, Core::DocumentId document,
        Core::TextSpan span, const QList<Core::CodeId> &codes, const QString &memo);
};

}
