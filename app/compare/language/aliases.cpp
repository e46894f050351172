// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/aliases.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Compare {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &entry : value.toArray())
        out.append(entry.toString().simplified());
    out.removeAll(QString());
    return out;
}

bool readGroups(const QJsonValue &value, QList<QStringList> &groups)
{
    if (!value.isUndefined() && !value.isArray())
        return false;
    for (const QJsonValue &group : value.toArray()) {
        if (!group.isArray())
            return false;
        groups.append(strings(group));
    }
    return true;
}

}

const Aliases &Aliases::builtIn()
{
    static const Aliases aliases = [] {
        Aliases out;
        QFile file(QStringLiteral(":/crossread/compare/aliases.json"));
        const bool read = file.open(QIODevice::ReadOnly) && out.add(file.readAll());
        Q_ASSERT(read);
        Q_UNUSED(read)
        return out;
    }();
    return aliases;
}

Core::Result<void> Aliases::add(const QByteArray &json)
{
    const auto wrong = [](const QString &detail) {
        return Core::failure(Core::ErrorCode::BadArgument,
            QCoreApplication::translate("Compare", "list of names that count as one"), detail);
    };
    QJsonParseError error;
    const QJsonDocument document = Core::readJson(json, &error);
    if (!document.isObject())
        return wrong(error.errorString());
    const QJsonObject object = document.object();
    Aliases added = *this;
    if (!readGroups(object[QLatin1StringView("same")], added.same))
        return wrong(QStringLiteral("same"));
    if (!readGroups(object[QLatin1StringView("related")], added.related))
        return wrong(QStringLiteral("related"));
    for (const QJsonValue &value : object[QLatin1StringView("countries")].toArray()) {
        const QJsonObject country = value.toObject();
        added.countries.append({strings(country[QLatin1StringView("names")]),
            strings(country[QLatin1StringView("people")]), strings(country[QLatin1StringView("seat")])});
        if (added.countries.last().names.isEmpty())
            return wrong(QStringLiteral("countries"));
    }
    *this = std::move(added);
    return {};
}

}
