// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomicfile.h"
#include "core/folderfiles.h"
#include "exchange/textfolder.h"
#include "export/content.h"
#include "library/excerpts.h"
#include "library/exchanging.h"

#include <QDir>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

Result<void> exportAsText(
    Project::Snapshot &project, const Exchange::Package &package, const QString &folder, const Progress &progress)
{
    const QDir place(folder);
    const bool isAgain = Exchange::isProjectFolder(folder);
    if (place.exists() && !isAgain && !place.isEmpty())
        return failure(ErrorCode::AlreadyExists, folder);
    const auto excerpts = annotationExcerpts(project, {}, progress);
    if (!excerpts)
        return std::unexpected(excerpts.error());
    Exchange::FolderFiles files = Exchange::folderFiles(package);
    const Formats::Content page = Export::contentOf(*excerpts, {.title = project.name()});
    files.prepend({u"excerpts.md"_s, Formats::formatNamed(u"markdown", Formats::formatsFor(page))->write(page, {})});
    if (progress.isCanceled())
        return failure(ErrorCode::Canceled);
    QStringList gone = isAgain ? Exchange::filesOfFolder(folder) : QStringList();
    if (const auto written = writeFilesChecked(folder, files, project.files()); !written)
        return written;
    for (const auto &file : std::as_const(files))
        gone.removeAll(file.first);
    for (const QString &name : std::as_const(gone)) { // of documents that are not there any more
        if (checkReplaceable(place.filePath(name), project.files()))
            QFile::remove(place.filePath(name));
    }
    return {};
}

}
