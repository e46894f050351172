// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchanging.h"

#include <QTemporaryDir>

/// What the tests of projects that come and go share.
namespace Crossread::Test {

using namespace Qt::StringLiterals;

struct BroughtIn {
    std::unique_ptr<Project::Project> project;
    QStringList losses;
};
/// Another program's project, of which it is clear how it counts, as one of ours in `folder`.
inline BroughtIn broughtIn(const QString &path, const QTemporaryDir &folder)
{
    auto file = Library::openForeign(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().sentence()));
    const auto verdict = Library::countingIn(**file);
    if (!verdict || !verdict->isClear)
        qFatal("the counting is not clear");
    auto made = Library::makeFromForeign(
        **file, path, verdict->candidates.constFirst().counting, folder.filePath(u"in.crossread"_s));
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence()));
    return {std::move(made->project), made->losses};
}

/// Each annotation as "words: codes; memo; coder".
inline QStringList annotationLines(const Project::Project &project)
{
    QStringList out;
    for (const Core::AnnotationId &id : project.annotationIds({})) {
        const Core::Annotation &annotation = *project.annotation(id);
        QStringList codes;
        for (const Core::CodeId &code : annotation.codes)
            codes.append(project.codePath(code));
        out.append(
            annotation.anchor.exact + u": " + codes.join(u", ") + u"; " + annotation.memo + u"; " + annotation.coder);
    }
    return out;
}

inline Core::DocumentId addTalk(Project::Project &project)
{
    Project::NewDocument document{u"A talk: one"_s, {}, QByteArray("🎉 We are tired.\nWe rest."), {}};
    document.options.disabled = {Core::CleanupKind::LineReflow};
    document.metadata = Core::Metadata{u"A talk"_s, {}, {}, {}, u"https://example.org/talk"_s, {}, {}};
    return project.addDocument(document).value();
}

/// A project with that talk, annotated twice.
inline std::unique_ptr<Project::Project> annotatedTalk(const QString &path)
{
    auto project = Project::Project::create(path).value();
    const auto id = addTalk(*project);
    project->setCoder(u"AN"_s);
    const auto spanOf = [&](const QString &words) {
        const qsizetype at = (*project->document(id))->text.indexOf(words);
        return Core::TextSpan{at, at + words.size()};
    };
    (void)project->annotateNamed(id, spanOf(u"We are tired"_s), {u"Feelings/tired"_s}, u"plain\nwords"_s);
    (void)project->annotateNamed(id, spanOf(u"We rest"_s), {u"\"and/or\""_s}, {});
    return project;
}

}
