// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tables of words that translate one another: wordtables SOURCES SHARE FOLDER. SOURCES is
// resources/compare/dictionaries.json, SHARE where the dictionaries are installed (/usr/share), FOLDER where the tables go.
// A source that is not installed is told and left out: the program then says what it lacks.
#include "compare/language/wordtables/model.h"
#include "compare/language/wordtables/readers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

using namespace Crossread::WordTables;
using namespace Qt::StringLiterals;

namespace {

bool readFile(const QJsonObject &file, const QString &share, const QJsonObject &leftOut, Stems &stems,
    std::vector<Pair> &pairs, const QString &first)
{
    const QString path = share + u'/' + file["path"_L1].toString();
    const QString kind = file["kind"_L1].toString();
    const auto language = [&](const char *key) {
        const QString code = file[QLatin1StringView(key)].toString();
        return Language(code, leftOut[code].toString(), stems);
    };
    Language from = language("from");
    Language to = language("to");
    std::vector<Pair> read;
    const bool done = kind == "ding"_L1 ? readDing(path, from, to, read)
        : kind == "dictd"_L1            ? readDictd(path, from, to, read)
        : kind == "gettext"_L1          ? readCatalogue(path, from, to, read)
        : kind == "apertium"_L1         ? readApertium(path, from, to, read)
                                        : false;
    // All pairs of a table lead from its first language to its second.
    for (Pair &pair : read) {
        if (file["from"_L1].toString() != first)
            std::swap(pair.from, pair.to);
        pairs.push_back(std::move(pair));
    }
    return done;
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
    QFile sources(arguments[1]);
    if (!sources.open(QIODevice::ReadOnly))
        return 1;
    const QJsonObject all = QJsonDocument::fromJson(sources.readAll()).object();
    const QString folder = arguments[3];
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        return 1;
    const QJsonObject tables = all["tables"_L1].toObject();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        Stems stems;
        std::vector<Pair> pairs;
        bool whole = true;
        const QJsonArray files = it->toObject()["files"_L1].toArray();
        for (const QJsonValue &file : files)
            whole = readFile(
                        file.toObject(), arguments[2], all["leftOut"_L1].toObject(), stems, pairs, it.key().left(2))
                && whole;
        if (!whole || pairs.empty()) {
            std::printf("wordtables: %s is left out: it is not installed\n", qPrintable(it.key()));
            continue;
        }
        const QByteArray bytes = Crossread::Compare::WordTable::bytesOf(linked(std::move(pairs), stems));
        QSaveFile table(folder + u'/' + it.key() + u".words"_s);
        if (!table.open(QIODevice::WriteOnly) || table.write(bytes) != bytes.size() || !table.commit()) {
            std::fprintf(stderr, "wordtables: %s cannot be written\n", qPrintable(table.fileName()));
            return 1;
        }
    }
    return 0;
}
