// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderhead.h"

#include "exchange/jsoncheck.h"
#include "exchange/textfolder.h"
#include "store/actjson.h"

#include <QByteArrayList>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject headOf(const QString &path)
{
    QFile file(QDir(path).filePath(folderHead));
    if (!file.open(QIODevice::ReadOnly) || file.size() >= largestFolderMember)
        return {};
    return readForeignJson(file.readAll(), path).value_or(QJsonDocument()).object();
}

/// By kind, and then by id.
std::pair<size_t, QUuid> orderOf(const Core::AnyChange &thing)
{
    return {thing.index(), std::visit([](const auto &one) { return one.after->id.uuid(); }, thing)};
}

}

QByteArray beyondJson(QList<Core::AnyChange> things)
{
    std::ranges::sort(things, [](const auto &one, const auto &other) { return orderOf(one) < orderOf(other); });
    QByteArrayList lines;
    for (const Core::AnyChange &thing : std::as_const(things))
        lines.append(Store::changesToJson({thing}).sliced(1).chopped(1)); // a list of one, without its brackets
    return "[\n" + lines.join(",\n") + "\n]\n";
}

Core::Result<QList<Core::AnyChange>> beyondFromJson(const QByteArray &json, const QString &subject)
{
    if (const auto seen = readForeignJson(json, subject); !seen)
        return std::unexpected(seen.error());
    auto things = Store::changesFromJson(json);
    return things ? Core::Result<QList<Core::AnyChange>>(*std::move(things))
                  : Core::failure(Core::ErrorCode::DamagedFile, subject);
}

bool isProjectFolder(const QString &path)
{
    return headOf(path)[u"format"].toString() == folderFormat;
}

QString folderMeant(const QString &path)
{
    const QFileInfo file(path);
    const bool isHead = file.fileName() == folderHead && isProjectFolder(file.absolutePath());
    return isHead ? file.absolutePath() : path;
}

QStringList filesOfFolder(const QString &path)
{
    QStringList files;
    for (const QJsonValue &name : headOf(path)[u"documents"].toArray()) {
        if (name.toString().contains(u'/'))
            continue;
        for (const QLatin1StringView suffix : {".txt"_L1, ".json"_L1, ".pdf"_L1, ".docx"_L1})
            files.append(folderDocuments + name.toString() + suffix);
    }
    return files;
}

}
