// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "library/codercomparison.h"

#include <QLocale>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

int runAgree(const QStringList &arguments)
{
    const QList<Formats::Format> formats = Formats::formatsFor(Library::contentOf({}, {}));
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Says how far two coders of a project agree: for each code Cohen’s kappa and Krippendorff’s alpha, and "
        "where they differ."));
    parser.addOptions(documentSetOptions());
    parser.addOptions(
        {{u"coder"_s, Words::tr("One of the two; given twice. Default: the only two there are."), u"NAME"_s},
            {u"unit"_s, Words::tr("What is counted: %1. Default: %2.").arg(u"character, sentence"_s, u"character"_s),
                u"UNIT"_s, u"character"_s},
            {u"coded"_s, Words::tr("Leave out text to which neither has given any code.")},
            formatOption(Formats::namesOf(formats), u"text"_s), exactValuesOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());
    const QString unit = parser.value(u"unit"_s);
    if (unit != "character"_L1 && unit != "sentence"_L1)
        return wrongCall(Core::Error{Core::ErrorCode::BadArgument, unit, {}}.sentence());
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto in = findDocuments(**project, parser);
    if (!in)
        return fail(in.error());
    const QStringList there = Library::codersOf((*project)->data());
    const QString those = QLocale().createSeparatedList(there);
    const QStringList coders = parser.isSet(u"coder"_s) ? parser.values(u"coder"_s) : there;
    if (coders.size() != 2 || coders[0] == coders[1])
        return wrongCall(Words::tr("Two coders are compared. Those of the project: %1.").arg(those));
    for (const QString &coder : coders) {
        if (!there.contains(coder))
            return fail(Words::tr("“%1” has annotated nothing here. Those who have: %2.").arg(coder, those));
    }
    const auto compared = Library::compareCoders(**project,
        {coders[0], coders[1], unit == "sentence"_L1 ? Agreement::Unit::Sentence : Agreement::Unit::Character,
            parser.isSet(u"coded"_s) ? Agreement::Extent::CodedText : Agreement::Extent::WholeText, *in});
    if (!compared)
        return fail(compared.error());
    return deliver(parser,
        format->write(Library::contentOf((*project)->data(), *compared), {!parser.isSet(u"exact-values"_s)}),
        (*project)->files());
}

}
