// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"
#include "core/printable.h"
#include "library/recovering.h"
#include "project/backups.h"

#include <cstdio>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QString asText(const Store::Recovered &recovered, const QString &output)
{
    const auto count = [](const Store::Recovered::Count &one) {
        return one.back == one.known ? QString::number(one.back) : Words::tr("%1 of %2").arg(one.back).arg(one.known);
    };
    QString text = Words::tr("“%1”: %2 documents, %3 annotations, %4 codes, %5 links, %6 topics\n")
                       .arg(output, count(recovered.documents), count(recovered.annotations), count(recovered.codes),
                           count(recovered.links), count(recovered.topics));
    if (recovered.fromHistory)
        text += Words::tr("Brought back from the history: %1\n").arg(recovered.fromHistory);
    if (recovered.fromBackups)
        text += Words::tr("Brought back from backups: %1\n").arg(recovered.fromBackups);
    for (const QString &loss : recovered.losses)
        text += u"  %1\n"_s.arg(loss);
    if (recovered.isWhole())
        text += Words::tr("Nothing is missing, as far as the file tells.\n");
    return text + Words::tr("The damaged file is untouched; a copy of it is “%1”.\n").arg(recovered.aside);
}

}

int runRecover(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Makes a new project of all that can be read of a damaged one: from the file and its log, row by row where pages "
        "are lost, from the history and from backups: those that Crossread keeps of it are found without being named. The "
        "damaged file is copied aside first and never changed."));
    const QCommandLineOption backup(u"backup"_s,
        Words::tr("A backup or an older copy, for what the file lacks; can be given several times, newest first."),
        Words::tr("FILE"));
    const QCommandLineOption text(u"document"_s,
        Words::tr("A file that a document came from, should its text be lost; can be given several times."),
        Words::tr("FILE"));
    const QCommandLineOption folder(u"folder"_s,
        Words::tr("Where backups lie. Default: %1.").arg(Project::usualBackupRoot()), Words::tr("FOLDER"),
        Project::usualBackupRoot());
    parser.addOptions({outputOption(), backup, text, folder});
    parseOrExit(parser, arguments,
        {{u"PROJECT"_s, Words::tr("The damaged project, or a journal (notes.jsonl) from beside its backups.")}});
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        return wrongCall(Words::tr("Say with --output where the new project is to be."));
    const auto recovered = Library::recoverProject(parser.positionalArguments().constFirst(), output,
        parser.values(backup), parser.values(text), parser.value(folder));
    if (!recovered)
        return fail(recovered.error());
    std::fputs(Core::printable(asText(*recovered, output)).toLocal8Bit().constData(), stdout);
    return 0;
}

}
