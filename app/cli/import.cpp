// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "library/exchanging.h"
#include "library/takingin.h"

#include <QFileInfo>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Adds what a file holds to a project that is there.
int addTo(const QString &projectPath, const QString &path)
{
    const auto project = openProject(projectPath, Project::Project::Access::Change);
    if (!project)
        return fail(project.error());
    const auto taken = Library::takeIn(**project, path);
    if (!taken)
        return fail(taken.error());
    for (const QString &loss : taken->losses)
        tell(loss);
    return 0;
}

/// The ways in which the positions may count, and what some passages would say.
QString undecided(const Exchange::CountingJudge::Verdict &verdict)
{
    QString text =
        Words::tr("The file does not show how its positions count. Look which of these passages make sense, and "
                  "call again with --positions:");
    for (const auto &candidate : verdict.candidates) {
        text += u"\n  " + Exchange::keyOf(candidate.counting);
        for (const QString &sample : candidate.samples)
            text += u"\n    “" + sample + u'”';
    }
    return text;
}

}

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Makes a project of one of another program: REFI-QDA (.qdpx), as NVivo, MAXQDA, ATLAS.ti and others write "
        "it, QualCoder (its .qda folder), Taguette (.sqlite3), or what “export --format folder” wrote. What is added to a "
        "project that is there: a codebook (.qdc); annotations of its texts as W3C Web Annotations, or as Hypothes.is "
        "exports them (.json), or quotations in notes of Obsidian, Zotero and others (.md). What cannot be taken is "
        "told."));
    parser.addOptions({{u"positions"_s,
        Words::tr(
            "How positions count in the file, where that cannot be found out: %1, and behind it, as they apply, %2.")
            .arg(u"code-points, utf-16, utf-8"_s, u"+line-ends-as-one, +line-ends-as-two, +mark, +last-included"_s),
        u"HOW"_s}});
    parseOrExit(parser, arguments,
        {{u"FILE"_s, Words::tr("What the other program has written.")},
            {u"PROJECT"_s,
                Words::tr(
                    "The project to make, for example talks.crossread; of codes and annotations, the one to add to.")}});
    const QString path = parser.positionalArguments().constFirst();
    const QString projectPath = parser.positionalArguments().constLast();
    std::optional<Exchange::Counting> counting;
    if (const QString key = parser.value(u"positions"_s); !key.isEmpty()) {
        counting = Exchange::countingOf(key);
        if (!counting)
            return wrongCall(Core::Error{Core::ErrorCode::BadArgument, key, {}}.sentence());
    }
    if (Library::isTakenIn(path))
        return addTo(projectPath, path);

    const auto file = Library::openForeign(path);
    if (!file)
        return fail(file.error());
    if (!counting) {
        const auto verdict = Library::countingIn(**file);
        if (!verdict)
            return fail(verdict.error());
        if (!verdict->isClear)
            return fail(undecided(*verdict));
        counting = verdict->candidates.constFirst().counting;
    }
    const auto made = Library::makeFromForeign(**file, QFileInfo(path).absoluteFilePath(), *counting, projectPath);
    if (!made)
        return fail(made.error());
    for (const QString &loss : made->losses)
        tell(loss);
    return 0;
}

}
