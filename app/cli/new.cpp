// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"
#include "import/formats/formatnames.h"
#include "library/incoming.h"

#include <QFileInfo>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

int runNew(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes a project with documents in it. Each option can be given several "
                                               "times; one document is enough.\n\nIt reads: %1.")
            .arg(Import::formatNames()));
    const QString file = u"FILE"_s;
    const std::pair<QString, std::optional<DocumentKind>> kinds[]{
        {u"transcript"_s, DocumentKind::Transcript}, {u"article"_s, DocumentKind::Article}, {u"document"_s, {}}};
    parser.addOptions({{kinds[0].first, Words::tr("Who said what."), file},
        {kinds[1].first, Words::tr("What was reported."), file},
        {kinds[2].first, Words::tr("Either of them; which one is found out."), file},
        {u"comments"_s, Words::tr("Take the comments in the margin of the files as notes of those who wrote them.")},
        encodingOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The file to make, for example talks.crossread.")}});

    const QString encoding = parser.value(encodingOption().names().constFirst());
    QList<Library::PreparedDocument> documents;
    for (const auto &[option, kind] : kinds) {
        for (const QString &path : parser.values(option)) {
            Core::ImportOptions options;
            options.kind = kind;
            options.encoding = encoding;
            auto document = Library::prepared(path, options);
            if (!document)
                return fail(document.error());
            tell(path, document->imported->remarks);
            document->document.takesComments = parser.isSet(u"comments"_s);
            // Scripts know their documents by their files; the window names them by their titles.
            document->document.name = QFileInfo(path).completeBaseName();
            documents.append(*std::move(document));
        }
    }
    if (documents.isEmpty())
        return wrongCall(Words::tr("Name at least one --transcript, --article or --document. See --help."));
    const auto project = Library::makeProject(parser.positionalArguments().constFirst(), documents);
    return project ? 0 : fail(project.error());
}

}
