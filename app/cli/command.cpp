// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "core/atomicfile.h"
#include "core/printable.h"
#include "library/secondlook.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace Crossread::Cli {

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = Core::printable(text).toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

}

void tell(const Core::Error &notice)
{
    tell(notice.sentence());
}

void tell(const QString &sentence)
{
    print(stderr, sentence);
}

void tell(const QString &file, const QStringList &remarks)
{
    for (const QString &remark : remarks)
        print(stderr, file + QStringLiteral(": ") + remark);
}

int fail(const Core::Error &error)
{
    return fail(error.sentence());
}

int fail(const QString &sentence)
{
    print(stderr, sentence);
    return 1;
}

int wrongCall(const QString &sentence)
{
    print(stderr, sentence);
    return 2;
}

void parseOrExit(QCommandLineParser &parser, const QStringList &arguments, const QList<Positional> &positionals)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help."));
    parser.addOption(help);
    QStringList names;
    for (const Positional &positional : positionals) {
        names.append(positional.isOptional ? u'[' + positional.name + u']' : positional.name);
        parser.addPositionalArgument(positional.name, positional.description, names.last());
    }
    if (!parser.parse(arguments))
        std::exit(wrongCall(parser.errorText()));
    if (parser.isSet(help)) {
        // Qt knows the program, not the verb.
        print(stdout, parser.helpText().replace(QCoreApplication::arguments().constFirst(), arguments.constFirst()));
        std::exit(0);
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given > positionals.size() || given < std::ranges::count(positionals, false, &Positional::isOptional))
        std::exit(wrongCall(Words::tr("Expected here: %1. See --help.").arg(names.join(u' '))));
}

QCommandLineOption outputOption()
{
    return QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")},
        Words::tr("Write to FILE instead of standard output."), QStringLiteral("FILE"));
}

QCommandLineOption formatOption(const QStringList &names, const QString &defaultFormat)
{
    const QString description = Words::tr("One of: %1. Default: %2.").arg(names.join(u", "), defaultFormat);
    return QCommandLineOption(QStringLiteral("format"), description, QStringLiteral("FORMAT"), defaultFormat);
}

QCommandLineOption exactValuesOption()
{
    return QCommandLineOption(QStringLiteral("exact-values"),
        Words::tr("CSV: values exactly as they are, for other programs. Without it, text that a "
                  "spreadsheet would run as a formula has a ' before it."));
}

QCommandLineOption secondLookOption()
{
    return QCommandLineOption(QStringLiteral("second-look"),
        Words::tr(
            "Look at the passages again by what they mean, whatever their words are. English only; the first time it "
            "takes some seconds for a long transcript."));
}

bool looksAgain(const QCommandLineParser &parser)
{
    const bool isWanted = parser.isSet(secondLookOption().names().constFirst());
    if (isWanted && !Library::SecondLook::isPossible())
        tell(Words::tr("There is no sentence encoder here, so that nothing was looked at again: words alone decide."));
    return isWanted && Library::SecondLook::isPossible();
}

QCommandLineOption encodingOption()
{
    return QCommandLineOption(QStringLiteral("encoding"),
        Words::tr("How a text file's characters are written (UTF-8, windows-1250 …). Default: detected."),
        QStringLiteral("NAME"));
}

QCommandLineOption jsonOrTextOption()
{
    return formatOption({QStringLiteral("json"), QStringLiteral("text")}, QStringLiteral("text"));
}

bool wantsJsonOrExit(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format != u"json" && format != u"text")
        std::exit(wrongCall(Words::tr("There is no format “%1” here: json or text.").arg(format)));
    return format == u"json";
}

int deliver(const QCommandLineParser &parser, const QByteArray &content, const QStringList &files)
{
    const QString output = QStringLiteral("output");
    if (const QString path = parser.value(output); !path.isEmpty()) {
        QStringList mustStay = files + parser.positionalArguments();
        for (const QString &option : parser.optionNames()) {
            if (!outputOption().names().contains(option))
                mustStay += parser.values(option);
        }
        const auto written = Core::writeFileChecked(path, content, mustStay);
        return written ? 0 : fail(written.error());
    }
    // A pipe that closes or a full disk behind a redirection must not look like success.
    QFile out;
    const QByteArray shown =
        ::isatty(STDOUT_FILENO) != 0 ? Core::printable(QString::fromUtf8(content)).toUtf8() : content;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(shown) != shown.size() || !out.flush())
        return fail({Core::ErrorCode::WriteFailed, Words::tr("standard output"), out.errorString()});
    return 0;
}

}
