// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

/// What the verbs of crossread-cli share. Exit status: 0 done, 1 the work failed (one sentence on standard error),
/// 2 the call was not understood.
namespace Crossread::Cli {

/// Words::tr() for every text that is printed.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Command {
    QString name;
    QString summary; ///< one line for --help
    int (*run)(const QStringList &arguments); ///< arguments[0] is the program and verb, as QCommandLineParser wants it
};

/// All verbs, in the order that --help lists them.
[[nodiscard]] QList<Command> commands();

/// Parses or ends the program: --help prints and exits with 0, a wrong call prints its sentence and exits with 2.
/// `positionals`: name and description of each argument, in order, those that may be left out last; more or fewer are a
/// wrong call.
struct Positional {
    QString name;
    QString description;
    bool isOptional = false;
};
void parseOrExit(QCommandLineParser &parser, const QStringList &arguments, const QList<Positional> &positionals);

/// --output FILE and --format …, the same everywhere.
[[nodiscard]] QCommandLineOption outputOption();
[[nodiscard]] QCommandLineOption formatOption(const QStringList &names, const QString &defaultFormat);
/// --exact-values, for verbs that write CSV.
[[nodiscard]] QCommandLineOption exactValuesOption();
/// --second-look, for verbs that compare.
[[nodiscard]] QCommandLineOption secondLookOption();
/// --encoding NAME, for verbs that read a document's file; of all files of the call. Without it, it is found out.
[[nodiscard]] QCommandLineOption encodingOption();
/// --format for verbs that print either JSON or text.
[[nodiscard]] QCommandLineOption jsonOrTextOption();
/// Whether it asks for JSON. Ends the program with 2 where it asks for what is not printed here.
[[nodiscard]] bool wantsJsonOrExit(const QCommandLineParser &parser);

/// Writes to --output through the checked writer, else to standard output. Never over a file that the call names, nor over
/// one of `files`: those that a project belongs to (Project::files()). Returns the exit status.
[[nodiscard]] int deliver(const QCommandLineParser &parser, const QByteArray &content, const QStringList &files = {});
/// Whether --second-look is asked for and possible; where it is not, says that words alone decide.
[[nodiscard]] bool looksAgain(const QCommandLineParser &parser);
/// Prints what the user should know and is no failure.
void tell(const Core::Error &notice);
void tell(const QString &sentence);
void tell(const QString &file, const QStringList &remarks);
/// Prints the sentence; returns 1.
[[nodiscard]] int fail(const Core::Error &error);
[[nodiscard]] int fail(const QString &sentence);
/// Prints the sentence; returns 2.
[[nodiscard]] int wrongCall(const QString &sentence);

}
