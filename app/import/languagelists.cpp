// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/languagelists.h"

#include "core/json.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

using Lists = QHash<QString, QStringList>; // "section/key"

void take(Lists &lists, const QString &section, const QJsonObject &object)
{
    for (auto list = object.begin(); list != object.end(); ++list) {
        QStringList &words = lists[section + u'/' + list.key()];
        words += list->toString().split(u' ', Qt::SkipEmptyParts);
        for (const QJsonValue &phrase : list->toArray())
            words += phrase.toString();
    }
}

const Lists &lists()
{
    static const Lists known = [] {
        Lists all;
        QDirIterator files(u":/crossread/languages"_s, {u"*.json"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject root = Core::readJson(file.readAll()).object();
            for (auto section = root.begin(); section != root.end(); ++section) {
                if (section->isObject())
                    take(all, section.key(), section->toObject());
            }
        }
        for (QStringList &list : all)
            list.removeDuplicates();
        return all;
    }();
    return known;
}

}

QStringList languageList(const QString &section, const QString &key)
{
    return lists().value(section + u'/' + key);
}

QString languagePattern(const QString &section, const QString &key)
{
    QStringList words = languageList(section, key);
    if (words.isEmpty())
        return u"(?!)"_s;
    std::ranges::sort(words, [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return u"(?:"_s + words.join(u'|') + u')';
}

}
