// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"
#include "project/backups.h"
#include "project/data.h"
#include "project/readingposition.h"
#include "project/sources.h"
#include "store/doubt.h"
#include "store/storage.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Crossread::Project {

/// What a reader decides when a document comes in.
struct NewDocument {
    QString name; ///< empty: its title, else the file's base name; made unique with " (2)"
    QString sourcePath;
    QByteArray bytes;
    Core::ImportOptions options;
    std::optional<Core::Metadata> metadata = {}; ///< as the reader corrected it; unset: as found
    /// Under which Sources::keep() has kept the bytes and Sources::keepText() the text; null: addDocument() does it.
    Core::DocumentId id = {};
    bool takesComments = false; ///< those in the file's margin become annotations, in the same act
};

/// Something said of a document, or of a speaker by the name that documents have.
struct Said {
    std::variant<Core::DocumentId, QString> of;
    Core::AttributeId attribute;
    QString value; ///< empty: nothing is said any more
};

/// What many annotations get and lose at once.
struct Recoding {
    QList<Core::CodeId> given;
    QList<Core::CodeId> taken;
    QList<Core::Code> fresh = {}; ///< to be made in the same act, parents first
    QString label = {}; ///< empty: after the codes
};

/// An open project: the only one who changes it and the only emitter of change. A user's act is one ChangeSet: written to
/// the file first, then applied in memory, then announced by one changed(); on failure nothing changes and the error is
/// returned. Everything can be undone, also after a restart. Views read, never write. An act that would change nothing
/// succeeds and leaves no trace. The file has a thread of its own; an act waits for it, so that what it returned is on the
/// disk, unless it goes on: see setPatience(). Belongs to one thread; made in another, it is moved to whose it is to be
/// before it is used.
class Project final : public QObject {
    Q_OBJECT

public:
    enum class Access { Change, Read };
    using Filling = std::function<Core::Result<void>(Project &)>;

    /// Errors: as Store::ProjectFile, and those of `fill`. A new project has the default topics, and what `fill` puts into
    /// it; it comes to be with all of that or not at all, and `fill` is no act that the reader would take back.
    [[nodiscard]] static Core::Result<std::unique_ptr<Project>> create(const QString &path, const Filling &fill = {});
    /// With Access::Read, nothing of the file changes.
    [[nodiscard]] static Core::Result<std::unique_ptr<Project>> open(
        const QString &path, Access access = Access::Change, const Core::Progress &progress = Core::Progress());
    /// Over whatever else it may be kept in.
    [[nodiscard]] static Core::Result<std::unique_ptr<Project>> over(
        const Store::StorageOpener &opener, const Core::Progress &progress = Core::Progress());
    /// Returns at once: what is left to do, the last backup above all, goes on beside the window; the end of the program
    /// waits for it, and so does whoever opens the same project again.
    ~Project() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; ///< base name of the file
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<Core::Error> whyReadOnly() const;
    [[nodiscard]] QList<Core::Error> notices() const; ///< what the reader should know of the file, found at opening
    /// What must stay whatever is written elsewhere: the project's file, and those that its documents come from.
    [[nodiscard]] QStringList files() const;
    /// Rows of the file that are not as Crossread wrote them, for the reader to know. Places among them are found again by
    /// their words when their text is loaded; the file stays as it is.
    [[nodiscard]] QList<Store::Doubt> doubts() const;
    /// What the changed ones among them say now counts from here on. Errors as of acts.
    [[nodiscard]] Core::Result<void> settleDoubts();

    /// All that there is, to be copied by whoever wants to keep it as it is now, or read it in another thread. Valid until
    /// the next changed().
    [[nodiscard]] const Data &data() const;
    // The same, piece by piece. Pointers stay valid until the next changed().
    [[nodiscard]] QList<Core::DocumentRecord> documents() const; ///< by position
    [[nodiscard]] QList<Core::Code> codes() const; ///< tree order
    [[nodiscard]] QList<Core::Topic> topics() const; ///< by position
    [[nodiscard]] QList<Core::Link> links() const; ///< by time
    /// By begin; null id: all, document by document. Cheap: the list of a document is shared, not made.
    [[nodiscard]] QList<Core::AnnotationId> annotationIds(Core::DocumentId document) const;
    [[nodiscard]] const Core::Annotation *annotation(Core::AnnotationId id) const;
    [[nodiscard]] const Core::Code *code(Core::CodeId id) const;
    [[nodiscard]] const Core::DocumentRecord *record(Core::DocumentId id) const;
    [[nodiscard]] const Core::DocumentRecord *recordByName(QStringView name) const;
    [[nodiscard]] QString codePath(Core::CodeId id) const; ///< "Security/Guarantees"; see codenames.h
    /// What has to be made, besides `fresh`, for a code with these names from the top down; the code itself last. Empty where
    /// it is there.
    [[nodiscard]] QList<Core::Code> codesToMake(const QStringList &names, const QList<Core::Code> &fresh = {}) const;

    /// The reading text. Imported again from the kept bytes the first time it is asked for, and anchors whose text has
    /// changed are found again; blocks, so long documents go through setLoaded() first. Errors: as Import, StoreFailed.
    [[nodiscard]] Core::Result<Core::DocumentPtr> document(Core::DocumentId id);
    /// A text that was read beside the window, and what moves in it of the places that there were when that began.
    struct Loaded {
        Core::DocumentPtr document;
        Data then{};
        QList<Core::AnyChange> moved{};
    };
    using Loading = std::function<Core::Result<Loaded>(const Core::Progress &)>;
    /// Work for any thread, whose result is for setLoaded(). Needs the project only while it is asked for.
    [[nodiscard]] Loading loading(Core::DocumentId id) const;
    void setLoaded(Core::DocumentId id, Loaded loaded); ///< makes document(id) ready
    [[nodiscard]] bool isLoaded(Core::DocumentId id) const;
    /// A text that nobody reads any more takes no memory: the next document() reads it again. Whoever has it keeps it.
    void unload(Core::DocumentId id);
    /// The documents' bytes, for other threads too: reading or keeping those of a long text takes a while.
    [[nodiscard]] Sources sources() const;

    // Acts. Each is one undo step. Errors besides those named: ReadOnlyProject, NewerProject, DiskFull, StoreFailed, Busy,
    // Canceled.
    /// `imported`: what importBytes() gave for the bytes and options, where that has happened already.
    [[nodiscard]] Core::Result<Core::DocumentId> addDocument(
        NewDocument document, Core::DocumentPtr imported = {}, const Core::Progress &progress = Core::Progress());
    [[nodiscard]] Core::Result<void> renameDocument(Core::DocumentId id, const QString &name); ///< AlreadyExists
    /// Its name and what citations say of it. Errors: BadArgument (no name), AlreadyExists.
    [[nodiscard]] Core::Result<void> describeDocument(
        Core::DocumentId id, const QString &name, const Core::Metadata &metadata);
    [[nodiscard]] Core::Result<void> removeDocument(Core::DocumentId id); ///< with its annotations and links
    /// `group`: a path as codes have them, empty for none. Error: NoSuchDocument.
    [[nodiscard]] Core::Result<void> setGroup(const QList<Core::DocumentId> &ids, const QString &group);
    /// The group and those below it, with all their documents, become `to`. Error: BadArgument (there is no such group).
    [[nodiscard]] Core::Result<void> moveGroup(const QString &from, const QString &to);
    // Memos; empty ones are none. For one that is being typed see whileTyping().
    [[nodiscard]] Core::Result<void> setMemo(const QString &memo); ///< on the project as a whole
    [[nodiscard]] Core::Result<void> setDocumentMemo(Core::DocumentId id, const QString &memo); ///< NoSuchDocument
    [[nodiscard]] Core::Result<void> setSpeakerMemo(const QString &name, const QString &memo);
    /// New (unknown id; comes last) or changed. Errors: BadArgument (no name), AlreadyExists, BadValue (what is said
    /// already cannot be of that type, or is a choice that is not there any more).
    [[nodiscard]] Core::Result<void> setAttribute(const Core::Attribute &attribute);
    [[nodiscard]] Core::Result<void> removeAttribute(Core::AttributeId id); ///< with what is said; NoSuchAttribute
    /// All in one act, with `attributes` made or changed before. Errors: as setAttribute(); NoSuchDocument,
    /// NoSuchAttribute, BadValue.
    [[nodiscard]] Core::Result<void> setValues(
        const QList<Said> &values, const QList<Core::Attribute> &attributes = {}, const QString &label = {});
    /// Reads the document anew with other options; annotations and links are found again in the new text.
    [[nodiscard]] Core::Result<void> changeImport(
        Core::DocumentId id, const Core::ImportOptions &options, Core::DocumentPtr imported = {});
    /// Another file in the place of a document's: a corrected one. What is said of the document, its annotations and links
    /// go over to it and are found again by their words; what moved and what is lost says so. The document gets another id.
    /// Errors: NoSuchDocument, and as addDocument().
    [[nodiscard]] Core::Result<Core::DocumentId> replaceDocument(Core::DocumentId id, const NewDocument &with,
        Core::DocumentPtr imported, const Core::Progress &progress = Core::Progress());
    /// What changeImport() with this text would change; `another`: of another file, so replaceDocument().
    struct ImportEffect {
        bool sameText = true; ///< and turns
        int paragraphs = 0; ///< that are new or read otherwise
        int annotations = 0; ///< on the document
        int moved = 0; ///< of these, found again by likeness
        int lost = 0; ///< and not found
    };
    [[nodiscard]] ImportEffect effectOf(Core::DocumentId id, const Core::Document &imported, bool another = false);
    /// An act put together elsewhere of what data() say now; `arrived`: the texts of documents that it brings, whose bytes
    /// Sources::keep() has kept. Checks no more than that it can be kept.
    [[nodiscard]] Core::Result<void> takeIn(
        const Core::ChangeSet &act, const QHash<Core::DocumentId, Core::DocumentPtr> &arrived = {});
    /// `fresh`: codes that are made in the same act, as codesToMake() gave them, parents first.
    /// Errors: NoSuchDocument, NoSuchCode, HeadingCode, AlreadyExists (one of `fresh` has come to be), BadRange (empty, outside
    /// of the text, or cutting a character).
    [[nodiscard]] Core::Result<Core::AnnotationId> annotate(Core::DocumentId document, Core::TextSpan span,
        const QList<Core::CodeId> &codes, const QString &memo = {}, const QList<Core::Code> &fresh = {});
    /// annotate() with codes as they are typed at the command line; those that are not there yet are made in the same act.
    [[nodiscard]] Core::Result<Core::AnnotationId> annotateNamed(
        Core::DocumentId document, Core::TextSpan span, const QStringList &codes, const QString &memo = {});
    /// Codes, memo, span. Errors as annotate().
    [[nodiscard]] Core::Result<void> changeAnnotation(
        const Core::Annotation &after, const QList<Core::Code> &fresh = {});
    [[nodiscard]] Core::Result<void> removeAnnotations(const QList<Core::AnnotationId> &ids);
    /// The one code that is meant (see codenames.h); else makes it, Security/Guarantees below Security. Error: BadArgument
    /// for an empty name.
    [[nodiscard]] Core::Result<Core::CodeId> codeNamed(const QString &name);
    /// New (unknown id) or changed. A key moves here from whichever code had it. Errors: BadArgument (no name, or below
    /// itself), AlreadyExists (a sibling has that name), CodeInUse (a heading, with passages coded).
    [[nodiscard]] Core::Result<void> setCode(const Core::Code &code);
    [[nodiscard]] Core::Result<void> removeCode(Core::CodeId id); ///< with its children; annotations keep their others
    // New (unknown id; comes last) or changed. Errors: BadArgument (no name), AlreadyExists; NoSuchCode.
    [[nodiscard]] Core::Result<void> setCodeSet(const Core::CodeSet &set);
    [[nodiscard]] Core::Result<void> setQuery(const Core::SavedQuery &query);
    [[nodiscard]] Core::Result<void> removeCodeSet(Core::CodeSetId id);
    [[nodiscard]] Core::Result<void> removeQuery(Core::QueryId id);
    /// Among those below `parent` (null: at the top), before that one or behind all. Errors: NoSuchCode, and as setCode().
    [[nodiscard]] Core::Result<void> moveCode(Core::CodeId id, Core::CodeId parent, Core::CodeId before = {});
    /// What has `id` has `into` instead, what stands below it goes along, and memos are joined; codes below that are called
    /// alike become one in the same way. Errors: NoSuchCode, BadArgument (`into` is the same, or below it).
    [[nodiscard]] Core::Result<void> mergeCodes(Core::CodeId id, Core::CodeId into);
    /// These annotations, which have `id`, have `fresh` instead, which is made. Errors: NoSuchCode, NoSuchAnnotation,
    /// AlreadyExists.
    [[nodiscard]] Core::Result<void> splitCode(
        Core::CodeId id, const Core::Code &fresh, const QList<Core::AnnotationId> &ids);
    /// One that loses its last code and has no memo goes. Errors: NoSuchAnnotation, NoSuchCode, AlreadyExists.
    [[nodiscard]] Core::Result<void> recode(const QList<Core::AnnotationId> &ids, const Recoding &recoding);
    /// The first of each group has the words from the first to the last of it, all their codes and memos; the others go.
    /// Errors: NoSuchAnnotation, BadRange (a group is not all of one document).
    [[nodiscard]] Core::Result<void> joinAnnotations(const QList<QList<Core::AnnotationId>> &groups);
    /// Tags all these places; where the coder has marked just these words already, the codes are added to that. Errors as
    /// annotate().
    [[nodiscard]] Core::Result<void> annotateAll(const QList<Place> &places, const Recoding &recoding);
    [[nodiscard]] Core::Result<void> setTopics(const QList<Core::Topic> &topics, const QString &label); ///< as a whole
    /// Switches a topic on or off: how the project is looked at, not an act. Kept where the project can be written.
    void showTopic(Core::TopicId id, bool on);
    /// New (null id) or changed. Spans, state, verdict and note are the caller's; anchors, coder and time are made here.
    /// An empty span of `to` says that there is no passage. Between an article and a transcript the link leads from the
    /// article, whichever way round it comes. A suggestion with neither verdict nor note says nothing: it is removed.
    /// Errors: NoSuchDocument, BadRange.
    [[nodiscard]] Core::Result<Core::LinkId> setLink(const Core::Link &link);
    [[nodiscard]] Core::Result<void> setLinks(const QList<Core::Link> &links); ///< all in one act, or none
    [[nodiscard]] Core::Result<Core::LinkId> link(Core::DocumentId from, Core::TextSpan fromSpan, Core::DocumentId to,
        Core::TextSpan toSpan); ///< made by hand
    [[nodiscard]] Core::Result<void> removeLink(Core::LinkId id);

    /// An act that was put together elsewhere, of new things that fit those that are there: what comes from another program.
    [[nodiscard]] Core::Result<void> bring(Core::ChangeSet act);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    /// Where a document is to be read with other options after this, a short one is there at once; a long one is not loaded
    /// any more at changed(), and comes as one that is opened does.
    [[nodiscard]] Core::Result<void> undo();
    [[nodiscard]] Core::Result<void> redo();
    using Act = Store::HistoryEntry;
    /// Oldest first; what was taken back comes last. Whoever keeps a copy makes the next act copy all of it.
    [[nodiscard]] const QList<Act> &history() const;
    /// Takes back, or does again, as many acts as it takes for this one to be the last that stands; 0: none stands. Announced
    /// as one change. Where one of them fails, those before it stay as they were brought; error of that one.
    [[nodiscard]] Core::Result<void> goTo(qint64 act);
    /// Does `act`, which is one act, or nothing, of a stretch of typing: what is kept of it while it goes on is one undo step in
    /// the end. `stretch`: 0 at its begin; as it was left by the call before from then on. Where something else was done in
    /// between, a new step begins.
    [[nodiscard]] Core::Result<void> whileTyping(qint64 &stretch, const std::function<Core::Result<void>()> &act);
    /// Takes a whole stretch back, as undo(), where nothing was done since; false where it cannot be taken back so.
    [[nodiscard]] bool takeBack(qint64 stretch);
    /// For a project that has just got the documents it is made for: they are no act that the reader would take back.
    [[nodiscard]] Core::Result<void> forgetHistory();

    /// Who speaks in all documents but this one; nothing where that is not known of each of them.
    using SpeakersBeside = std::function<std::optional<QSet<QString>>(Core::DocumentId)>;
    /// Asked where a text comes to name somebody otherwise: what is said of the person goes along, and stays with the old
    /// name only where another document has that, or may have it. Unset: it stays.
    void setSpeakersBeside(SpeakersBeside ask);

    /// For a window, which must not stand still: removing, changing how a text is read, undo and redo can touch a hundred
    /// thousand annotations; where that takes longer, they go on after their function has returned without an error. Until
    /// such an act is kept or has failed() the project is as before, and another one fails with Busy. Without patience set
    /// each is waited for.
    void setPatience(std::chrono::milliseconds patience);
    struct Underway {
        QString label;
        int permille; ///< 0..1000
    };
    [[nodiscard]] std::optional<Underway> underway() const;
    void cancel(); ///< the act that goes on: nothing of it is kept, and it fails with Canceled; too late, it does not
    /// Calls `then` once the act that goes on is kept (true) or has failed; at once, with true, where none does.
    void afterwards(std::function<void(bool kept)> then);
    /// Waits for the act that goes on, and until everything is put together again where the file has strayed() meanwhile.
    void finish();

    /// From here on backups are made: now where the file has changed since the last one, some time after changes, before acts
    /// that remove much, and when the project closes; and a journal of its acts is written beside them. Nothing waits for
    /// it but closing. Called in the project's thread; does nothing for a project that is read-only.
    void keepBackups(const BackupSettings &settings);
    [[nodiscard]] QString backupFolder() const; ///< empty where none are kept
    void backUp(); ///< now, beside the window
    /// Work for any thread: writes what is known here now into a new file, for when the project's own cannot even be read
    /// any more. Without the history. Errors: as create().
    using Remembering = std::function<Core::Result<void>(const QString &path)>;
    [[nodiscard]] Remembering remembered() const;

    /// Who annotates: the login name unless set. Not kept in the file, which may go on to somebody else.
    [[nodiscard]] QString coder() const;
    void setCoder(const QString &coder);
    /// Layout and positions: a JSON object or array under a name; never undone. What cannot be kept is let go.
    void setSetting(const QString &name, const QByteArray &json);
    [[nodiscard]] QByteArray setting(const QString &name) const;

Q_SIGNALS:
    /// After an act, its undo or its redo: what was applied, in memory and on the disk. Also when anchors were found
    /// again at loading; then without a label.
    void changed(const Crossread::Core::ChangeSet &applied);
    /// A document's reading text is there or new (first load, other import options). Comes before the changed() of an act
    /// that brought a new text, after the one that brought a new document.
    void documentLoaded(Crossread::Core::DocumentId id);
    void documentUnloaded(Crossread::Core::DocumentId id); ///< see unload()
    void backupFailed(const Crossread::Core::Error &error); ///< the project itself is as it was
    void goesOn(); ///< an act turned out to take longer than the patience
    void failed(const Crossread::Core::Error &error); ///< an act that went on; nothing has changed
    /// An act failed since the file, or its disk, does not take it. Nothing has changed.
    void notKept(const Crossread::Core::Error &error);
    /// The file has been removed, moved or changed by somebody else: nothing more can be kept in it. Once, and where
    /// everything has to be put together again, with patience, only when that is done.
    void strayed(const Crossread::Core::Error &error);

private:
    Project(std::shared_ptr<FileThread> file, Store::Contents contents);
    [[nodiscard]] static Core::Result<void> fill(const QString &made, const Filling &filling);
    struct Private;
    std::unique_ptr<Private> d;
};

}
