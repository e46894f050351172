// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "import/formats/format.h"
#include "import/importer.h"
#include "retrieve/query.h"
#include "store/actreading.h"
#include "store/check.h"
#include "store/pages.h"
#include "store/projectfile.h"
#include "store/recovery.h"
#include "support/scratch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace Crossread::Fuzz {

using namespace Qt::StringLiterals;

QString json(const QByteArray &bytes)
{
    const auto any = Store::changesFromAnyJson(bytes);
    const auto own = Store::changesFromOwnJson(bytes);
    if (own && (!any || *own != *any))
        return u"an act is read in two ways"_s;
    if (any) {
        const QByteArray written = Store::changesToJson(*any);
        const auto again = Store::changesFromJson(written);
        if (!again || Store::changesToJson(*again) != written)
            return u"an act is not read as it was written"_s;
    }
    // What they say of other bytes is theirs; they have to come to an end.
    static_cast<void>(Store::valueFromJson<Core::ImportOptions>(bytes));
    static_cast<void>(Store::valueFromJson<Core::Metadata>(bytes));
    static_cast<void>(Store::valueFromJson<QStringList>(bytes));
    static_cast<void>(Store::valueFromJson<QList<Core::AttributeValue>>(bytes));
    if (const auto query = Retrieve::queryFromJson(bytes)) {
        const QByteArray written = QJsonDocument(Retrieve::toJson(*query)).toJson();
        const auto again = Retrieve::queryFromJson(written);
        if (!again || QJsonDocument(Retrieve::toJson(*again)).toJson() != written)
            return u"a query is not read as it was written"_s;
    }
    auto transcript = Import::jsonTranscript().read(bytes, {u"a.json"_s, {}, {}, {}}, {});
    if (!transcript)
        return {};
    const auto document = Import::documentOf(std::move(*transcript));
    return document ? brokenPromise(*document) : QString();
}

namespace {

/// All that a project that can be opened is asked for.
QString askAll(Store::ProjectFile &file)
{
    const auto contents = file.load();
    if (!contents)
        return {};
    for (const Core::DocumentRecord &record : contents->documents)
        static_cast<void>(file.bytes(record.id));
    static_cast<void>(file.setting(u"session"_s));
    for (int i = 0; i < 3; ++i)
        static_cast<void>(file.undo());
    static_cast<void>(file.redo());
    const auto after = file.load();
    return after ? QString() : u"what was loaded cannot be loaded again: "_s + after.error().sentence();
}

}

QString project(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.crossread"_s);
    Test::writeBytes(path, bytes);
    if (auto pages = Store::PageFile::open(path)) {
        qint64 rows = 0;
        (*pages)->forEach([&rows](const Store::Record &) { ++rows; });
    }
    static_cast<void>(Store::checkFile(path));
    bool opened = false;
    if (auto file = Store::ProjectFile::open(path)) {
        opened = true;
        if (const QString broken = askAll(**file); !broken.isEmpty())
            return broken;
    }
    if (!opened && Test::bytesOf(path) != bytes)
        return u"a file that was refused has changed"_s;
    if (opened)
        return {};
    const QString output = folder.filePath(u"b.crossread"_s);
    if (!Store::recover(path, output, {}))
        return QFile::exists(output) ? u"a recovery that failed leaves a file"_s : QString();
    const auto recovered = Store::ProjectFile::open(output);
    if (!recovered)
        return u"what was recovered cannot be opened: "_s + recovered.error().sentence();
    return (*recovered)->load() ? QString() : u"what was recovered cannot be loaded"_s;
}

}
