// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/progress.h"
#include "store/projectfile.h"

#include <QHash>
#include <QObject>

namespace Crossread::Project {

/// What a reader decides when a document comes in.
struct NewDocument {
    QString name; ///< empty: the file's base name; made unique with " (2)"
    QString sourcePath;
    QByteArray bytes;
    Core::ImportOptions options;
};

/// An open project: the only one who changes it and the only emitter of change. A user's act is one ChangeSet: written to
/// the file first, then applied in memory, then announced by one changed(); on failure nothing changes and the error is
/// returned. Everything can be undone, also after a restart. Views read, never write.
class Project final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Core::Result<std::unique_ptr<Project>> create(const QString &path);
    [[nodiscard]] static Core::Result<std::unique_ptr<Project>> open(const QString &path);
    ~Project() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; ///< base name of the file
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<Core::Error> whyReadOnly() const;

    // What there is. References stay valid until the next changed().
    [[nodiscard]] QList<Core::DocumentRecord> documents() const; ///< by position
    [[nodiscard]] QList<Core::Code> codes() const; ///< tree order
    [[nodiscard]] QList<Core::Topic> topics() const; ///< by position
    [[nodiscard]] QList<Core::Link> links() const;
    [[nodiscard]] QList<Core::AnnotationId> annotationIds(Core::DocumentId document) const; ///< by begin; null id: all
    [[nodiscard]] const Core::Annotation *annotation(Core::AnnotationId id) const;
    [[nodiscard]] const Core::Code *code(Core::CodeId id) const;
    [[nodiscard]] const Core::DocumentRecord *record(Core::DocumentId id) const;
    [[nodiscard]] const Core::DocumentRecord *recordByName(QStringView name) const;
    [[nodiscard]] QString codePath(Core::CodeId id) const; ///< "Security/Guarantees"

    /// The reading text. Imported again from the kept bytes the first time it is asked for, and anchors whose text has
    /// changed are found again; blocks, so long documents go through loadDocument() first. Errors: as Import, StoreFailed.
    [[nodiscard]] Core::Result<Core::DocumentPtr> document(Core::DocumentId id);
    /// Makes document(id) ready from any thread's result: hand over what importBytes() gave for the record's options.
    void setLoaded(Core::DocumentId id, Core::DocumentPtr document);
    [[nodiscard]] bool isLoaded(Core::DocumentId id) const;
    [[nodiscard]] Core::Result<QByteArray> bytes(Core::DocumentId id) const;

    // Acts. Each is one undo step.
    [[nodiscard]] Core::Result<Core::DocumentId> addDocument(NewDocument document, Core::DocumentPtr imported = {});
    [[nodiscard]] Core::Result<void> removeDocument(Core::DocumentId id); ///< with its annotations and links
    /// Reads the document anew with other options; annotations and links are found again in the new text.
    [[nodiscard]] Core::Result<void> changeImport(Core::DocumentId id, const Core::ImportOptions &options);
    [[nodiscard]] Core::Result<Core::AnnotationId> annotate(Core::DocumentId document, Core::TextSpan span,
                                                            const QList<Core::CodeId> &codes, const QString &memo = {});
    [[nodiscard]] Core::Result<void> changeAnnotation(const Core::Annotation &after); ///< codes, memo, span
    [[nodiscard]] Core::Result<void> removeAnnotations(const QList<Core::AnnotationId> &ids);
    /// Finds or makes a top-level code of that name.
    [[nodiscard]] Core::Result<Core::CodeId> codeNamed(const QString &name);
    [[nodiscard]] Core::Result<void> setCode(const Core::Code &code); ///< new (unknown id) or changed
    [[nodiscard]] Core::Result<void> removeCode(Core::CodeId id); ///< with its children; annotations keep their others
    [[nodiscard]] Core::Result<void> setTopics(const QList<Core::Topic> &topics, const QString &label); ///< as a whole
    [[nodiscard]] Core::Result<Core::LinkId> link(Core::DocumentId from, Core::TextSpan fromSpan, Core::DocumentId to,
                                                  Core::TextSpan toSpan);
    [[nodiscard]] Core::Result<void> removeLink(Core::LinkId id);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    [[nodiscard]] Core::Result<void> undo();
    [[nodiscard]] Core::Result<void> redo();

    [[nodiscard]] QString coder() const; ///< who annotates; the login name unless set
    void setCoder(const QString &coder);
    void setSetting(const QString &name, const QByteArray &json); ///< layout and positions; never undone
    [[nodiscard]] QByteArray setting(const QString &name) const;

Q_SIGNALS:
    /// After an act, its undo or its redo: what was applied, in memory and on the disk.
    void changed(const Core::ChangeSet &applied);
    /// A document's reading text is there or new (first load, other import options).
    void documentLoaded(Core::DocumentId id);

private:
    explicit Project(std::unique_ptr<Store::ProjectFile> file);
    struct Private;
    std::unique_ptr<Private> d;
};

}
