// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tables of words that translate one another: wordtables SOURCES SHARE FOLDER. SOURCES is
// resources/compare/dictionaries.json, SHARE where the dictionaries are installed (/usr/share), FOLDER where the tables go.
// A source that is not installed is told and left out: the program then says what it lacks.
#include "compare/language/wordtables/model.h"
#include "compare/language/wordtables/readers.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <optional>

using namespace Crossread::WordTables;
using namespace Qt::StringLiterals;

namespace {

/// What dictionaries.json says.
struct Sources {
    QJsonObject tables;
    QJsonObject leftOut; ///< per language
    QString share;
};

/// The pairs of one table, all from its first language to its second; nothing where a file is missing.
std::optional<std::vector<Pair>> pairsOf(const QString &table, const Sources &sources, Stems &stems)
{
    std::vector<Pair> pairs;
    const QJsonArray files = sources.tables[table].toObject()["files"_L1].toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        const QString path = sources.share + u'/' + file["path"_L1].toString();
        const QString kind = file["kind"_L1].toString();
        const auto language = [&](QLatin1StringView key) {
            const QString code = file[key].toString();
            return Language(code, sources.leftOut[code].toString(), stems);
        };
        Language from = language("from"_L1);
        Language to = language("to"_L1);
        std::vector<Pair> read;
        const bool done = kind == "ding"_L1 ? readDing(path, from, to, read)
            : kind == "dictd"_L1            ? readDictd(path, from, to, read)
            : kind == "gettext"_L1          ? readCatalogue(path, from, to, read)
                                            : readApertium(path, from, to, read);
        if (!done)
            return {};
        const bool turned = file["from"_L1].toString() != table.section(u'-', 0, 0);
        for (Pair &pair : read) {
            if (turned)
                std::swap(pair.from, pair.to);
            pairs.push_back(std::move(pair));
        }
    }
    return pairs;
}

/// A table written by half must not stay for the next build.
bool write(const QString &path, const QByteArray &table)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.flush())
        return true;
    file.remove();
    std::fprintf(stderr, "wordtables: %s cannot be written\n", qPrintable(path));
    return false;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::fputs("usage: wordtables SOURCES SHARE FOLDER\n", stderr);
        return 2;
    }
    const QStringList arguments = application.arguments();
    QFile file(arguments[1]);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QJsonObject all = Crossread::Core::readJson(file.readAll()).object();
    const Sources sources{all["tables"_L1].toObject(), all["leftOut"_L1].toObject(), arguments[2]};
    const QString folder = arguments[3];
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        return 1;
    for (const QString &name : sources.tables.keys()) {
        Stems stems;
        auto pairs = pairsOf(name, sources, stems);
        if (!pairs || pairs->empty()) {
            std::printf("wordtables: %s is left out: it is not installed\n", qPrintable(name));
            continue;
        }
        const QByteArray table = Crossread::Compare::WordTable::bytesOf(linked(std::move(*pairs), stems));
        if (!write(folder + u'/' + name + u".words"_s, table))
            return 1;
    }
    return 0;
}
