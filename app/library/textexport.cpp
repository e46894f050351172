// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomicfile.h"
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
    QDir place(folder);
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
    if (!place.mkpath(u"documents"_s))
        return failure(ErrorCode::NotWritable, folder);
    QStringList gone = isAgain ? Exchange::filesOfFolder(folder) : QStringList();
    for (const auto &[name, content] : std::as_const(files)) {
        if (const auto written = writeFileChecked(place.filePath(name), content, project.files()); !written)
            return std::unexpected(written.error());
        gone.removeAll(name);
    }
    for (const QString &name : std::as_const(gone)) // of documents that are not there any more
        QFile::remove(place.filePath(name));
    return {};
}

}
