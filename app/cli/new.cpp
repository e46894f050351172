// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"
#include "import/importer.h"
#include "project/project.h"

#include <QFileInfo>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct Incoming {
    Project::NewDocument document;
    DocumentPtr imported;
};

Result<Incoming> read(const QString &path, std::optional<DocumentKind> kind)
{
    const QFileInfo info(path);
    auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    Incoming incoming{{info.completeBaseName(), info.absoluteFilePath(), *std::move(bytes), {}}, {}};
    incoming.document.options.kind = kind;
    auto document = Import::importBytes(incoming.document.bytes, info.fileName(), incoming.document.options);
    if (!document)
        return std::unexpected(document.error());
    incoming.imported = std::make_shared<const Document>(*std::move(document));
    return incoming;
}

Result<void> fill(Project::Project &project, const QList<Incoming> &documents)
{
    for (const Incoming &incoming : documents) {
        if (const auto added = project.addDocument(incoming.document, incoming.imported); !added)
            return std::unexpected(added.error());
    }
    return {};
}

}

int runNew(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes a project with documents in it. Each option can be given several "
                                               "times; one document is enough."));
    const QString file = u"FILE"_s;
    const std::pair<QString, std::optional<DocumentKind>> kinds[]{
        {u"transcript"_s, DocumentKind::Transcript}, {u"article"_s, DocumentKind::Article}, {u"document"_s, {}}};
    parser.addOptions(
        {{kinds[0].first, Words::tr("Who said what."), file}, {kinds[1].first, Words::tr("What was reported."), file},
            {kinds[2].first, Words::tr("Either of them; which one is found out."), file}});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The file to make, for example talks.crossread.")}});

    QList<Incoming> documents;
    for (const auto &[option, kind] : kinds) {
        for (const QString &path : parser.values(option)) {
            auto incoming = read(path, kind);
            if (!incoming)
                return fail(incoming.error());
            documents.append(*std::move(incoming));
        }
    }
    if (documents.isEmpty())
        return wrongCall(Words::tr("Name at least one --transcript, --article or --document. See --help."));
    const QString path = parser.positionalArguments().constFirst();
    const auto project =
        Project::Project::create(path, [&documents](Project::Project &made) { return fill(made, documents); });
    return project ? 0 : fail(project.error());
}

}
