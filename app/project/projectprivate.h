// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/backupkeeper.h"
#include "project/journal.h"
#include "project/project.h"
#include "project/topicsights.h"

#include <QFutureWatcher>

namespace Crossread::Project {

/// What the files of Project share: opening (project.cpp), the reader's acts (editing.cpp), texts (texts.cpp).
struct Project::Private {
    struct Loaded {
        Core::DocumentPtr document;
        Core::ImportOptions options; ///< it was read with
    };
    using Texts = QHash<Core::DocumentId, Loaded>;

    Private(Project *project, std::shared_ptr<FileThread> file, Store::Contents contents);

    Project *q;
    std::unique_ptr<Journal> journal;
    QList<Store::Doubt> doubts;
    std::unique_ptr<BackupKeeper> backups; ///< where they are kept
    Texts texts;
    TopicSights sights;
    QHash<QString, QByteArray> settings; ///< those that were asked for, so that none waits for a long act
    QString coder;
    SpeakersBeside askBeside;
    QString rescuedTo; ///< where everything is that was kept in a file which then strayed
    bool isRescueTried = false; ///< once is enough: what failed for want of room would only take more of it
    QFutureWatcher<QString> *rescuing = nullptr; ///< that goes on, beside the window
    bool isStrayedTold = false;

    [[nodiscard]] const Data &data() const { return journal->data(); }
    [[nodiscard]] FileThread &file() const { return *journal->file(); }

    // Acts that are decided, or the reason why not. Those of which nothing is left succeed without a trace.
    [[nodiscard]] Core::Result<void> perform(Core::Result<Core::ChangeSet> act)
    {
        return act ? journal->perform(*std::move(act)) : std::unexpected(act.error());
    }
    template <typename Id>
    [[nodiscard]] Core::Result<Id> perform(const Core::Result<Acts::Made<Id>> &made)
    {
        return made ? journal->perform(made->act).transform([&made] { return made->id; })
                    : std::unexpected(made.error());
    }
    /// `isMuch`: a backup comes first.
    [[nodiscard]] Core::Result<void> perform(const Core::Result<Acts::LongAct> &act, bool isMuch);
    [[nodiscard]] Acts::By by() const;
    [[nodiscard]] Acts::TextOf textOf();
    /// Reads a text before an act is decided: what is anchored in it may be found again.
    void prepare(Core::DocumentId id);
    void prepareEnds(const Core::Link &link); ///< where they are new
    /// See setSpeakersBeside(); not asked where nothing is said of anybody.
    [[nodiscard]] std::optional<QSet<QString>> speakersBeside(Core::DocumentId id) const
    {
        return askBeside && !data().speakers().isEmpty() ? askBeside(id) : std::nullopt;
    }
    [[nodiscard]] bool isArticle(Core::DocumentId id) const; ///< as far as its text is at hand

    /// Writes all that is known into a new file; with patience beside everything else, and tells then.
    void rescue();
    void endRescue(); ///< waits for it where it goes on, and tells
    void tellStrayed(const Core::Error &error); ///< once
    /// An act's failure; where the file has strayed, with the place where everything is as far as that is known.
    [[nodiscard]] Core::Error rescued(Core::Error error);
    /// Makes the texts fit what was applied, and the anchors fit the texts; then announces it. `newTexts` came with the act.
    void settle(Core::ChangeSet applied, QList<Core::DocumentId> newTexts);
    /// Topics that an act has brought, as they are looked at; returns the changes that this took.
    QList<Core::AnyChange> lookAt(const Core::ChangeSet &applied);
    [[nodiscard]] bool isInDoubt(const Core::AnyChange &change) const;
    /// Takes places that were found again, and writes them where they are ours; returns them.
    QList<Core::AnyChange> amend(const QList<Core::AnyChange> &changes);
    QList<Core::DocumentId> arrived; ///< texts that came with the act which is being announced
};

}
