// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "store/projectfile.h"

#include <memory>

namespace Crossread::Test {

/// The bytes of every sample document.
[[nodiscard]] QByteArray sampleBytes();
[[nodiscard]] Core::DocumentRecord sampleDocument(const QString &name = QStringLiteral("transcript"));
[[nodiscard]] Core::Code sampleCode(const QString &name = QStringLiteral("security"));
[[nodiscard]] Core::Annotation sampleAnnotation(
    const Core::DocumentRecord &document, qsizetype begin, const QList<Core::CodeId> &codes = {});
[[nodiscard]] Core::Topic sampleTopic(const QString &name = QStringLiteral("NATO"));
[[nodiscard]] Core::Link sampleLink(const Core::DocumentRecord &from, const Core::DocumentRecord &to);

/// What is said besides texts and places: attributes of documents and of speakers, a speaker, a code set, a query and the
/// project's memo. What is said of the document is put into it.
[[nodiscard]] QList<Core::AnyChange> describing(Core::DocumentRecord &document, const Core::Code &code);

/// An act that adds one thing.
template <typename T>
Core::ChangeSet adding(const T &value, const QString &label = QStringLiteral("Add"))
{
    return {label, {Core::Change<T>{{}, value}}};
}

/// Makes a project with a document, a code and an annotation, and closes it.
/// Keeps the bytes in two parts; what perform() wants to be told with the act that brings the document.
[[nodiscard]] QHash<Core::DocumentId, QByteArray> kept(
    Store::ProjectFile &file, const Core::DocumentRecord &document, const QByteArray &bytes);
void makeSampleProject(const QString &path);
/// Does to a database what Crossread never would. `leaveAs`: a copy of it with its log, as a program leaves them that is
/// killed then.
void alter(const QString &path, const QStringList &statements, const QString &leaveAs = {});
/// Makes zeros of the page by which a table is reached.
void spoilTable(const QString &path, const QString &table);

/// What a file says, without its history, as text that can be compared: the same contents give the same text.
[[nodiscard]] QString printed(const Store::Contents &contents);
[[nodiscard]] QString printed(const Store::ProjectFile &file);

}
