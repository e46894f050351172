// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreigntables.h"
#include "exchange/refi.h"
#include "exchange/textfolder.h"
#include "import/importer.h"
#include "library/exchanging.h"
#include "library/unpacking.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using Exchange::Counting;
using Exchange::ForeignFile;
using Exchange::Source;

namespace {

constexpr qint64 largestPackage = 256LL << 20;
constexpr qsizetype mostTold = 10'000; // documents, variables, sets: more than any research has, and slow to make
constexpr qsizetype mostCodes = 50'000;
constexpr qsizetype longestMemo = 16 << 20; // units

/// Error: TooLarge.
Result<std::unique_ptr<ForeignFile>> unlessTooMuch(std::unique_ptr<ForeignFile> file, const QString &path)
{
    const Exchange::Package &package = file->package();
    const QList<AnyChange> beyond = package.beyond.value_or(QList<AnyChange>());
    const qsizetype lists = std::ranges::count_if(beyond, [](const AnyChange &thing) {
        return std::holds_alternative<Change<Topic>>(thing) || std::holds_alternative<Change<SavedQuery>>(thing);
    });
    const qsizetype most =
        std::max({package.sources.size(), package.variables.size(), package.sets.size(), package.coders.size(), lists});
    if (most > mostTold || std::max(package.codes.size(), package.handedOn.size()) > mostCodes
        || package.memo.size() > longestMemo)
        return failure(ErrorCode::TooLarge, path);
    return file;
}

Result<std::unique_ptr<ForeignFile>> openAny(const QString &path, const Progress &progress)
{
    if (const QString folder = Exchange::folderMeant(path); Exchange::isProjectFolder(folder))
        return Exchange::openFolder(folder);
    const QString tables = QFileInfo(path).isDir() ? path + u"/data.qda" : path;
    QFile file(tables);
    if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3") {
        file.close();
        auto opened = Exchange::openTaguette(tables, progress);
        const bool isOther = !opened && opened.error().code == ErrorCode::WrongFormat;
        return isOther ? Exchange::openQualCoder(tables, progress) : std::move(opened);
    }
    if (QFileInfo(path).size() > largestPackage)
        return failure(ErrorCode::TooLarge, path);
    return Import::readFile(path).and_then(
        [&](const QByteArray &bytes) { return Exchange::RefiFile::open(bytes, QFileInfo(path).fileName(), progress); });
}

}

Result<std::unique_ptr<ForeignFile>> openForeign(const QString &path, const Progress &progress)
{
    return openAny(path, progress).and_then([&](std::unique_ptr<ForeignFile> file) {
        return unlessTooMuch(std::move(file), path);
    });
}

Result<Exchange::CountingJudge::Verdict> countingIn(ForeignFile &file, const Progress &progress)
{
    if (const auto counting = file.counting())
        return Exchange::CountingJudge::Verdict{{{*counting, {}}}, true};
    Exchange::CountingJudge judge;
    for (const Source &source : file.package().sources) {
        if (source.passages.isEmpty())
            continue;
        const auto text = countedText(file, source, progress);
        if (!text)
            return std::unexpected(text.error());
        if (*text)
            judge.add(**text, source.passages);
    }
    return judge.verdict();
}

Result<Made> makeFromForeign(
    ForeignFile &file, const QString &from, const Counting &counting, const QString &path, const Progress &progress)
{
    Unpacking unpacking(file, from, counting, progress);
    auto project = Project::Project::create(path, [&](Project::Project &made) { return unpacking.fill(made); });
    if (!project)
        return std::unexpected(project.error());
    return Made{*std::move(project), unpacking.losses().sentences()};
}

}
