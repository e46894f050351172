// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharedplace.h"

#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStorageInfo>

namespace Crossread::Store {

using namespace Qt::StringLiterals;

namespace {

struct Places {
    QStringList fileSystems;
    QStringList folders;
    QStringList markers;
};

const Places &places()
{
    static const Places read = [] {
        QFile file(u":/crossread/store/shared-places.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject json = Core::readJson(file.readAll()).object();
        const auto list = [&json](QStringView name) {
            QStringList names;
            for (const auto &value : json[name].toArray())
                names.append(value.toString());
            return names;
        };
        return Places{list(u"fileSystems"), list(u"folders"), list(u"markers")};
    }();
    return read;
}

}

QString sharedPlace(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    const QString kind = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    if (places().fileSystems.contains(kind))
        return kind;
    do {
        const QString name = folder.dirName();
        // “Dropbox (Office)”, “OneDrive - Office”
        for (const QString &known : places().folders) {
            if (name == known || name.startsWith(known + u" ("_s) || name.startsWith(known + u" - "_s))
                return known;
        }
        for (const QString &marker : places().markers) {
            if (folder.exists(marker))
                return name;
        }
    } while (folder.cdUp());
    return {};
}

}
