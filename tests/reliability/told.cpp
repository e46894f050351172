// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "told.h"

#include "store/projectfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Crossread::Test {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QString place(const Anchor &anchor, AnchorState state)
{
    return u"%1-%2 %3 “%4”"_s.arg(anchor.span.begin).arg(anchor.span.end).arg(int(state)).arg(anchor.exact);
}

QJsonArray sorted(QStringList lines)
{
    lines.sort();
    return QJsonArray::fromStringList(lines);
}

}

QByteArray told(const Store::Contents &contents, const QString &undo, const QString &redo)
{
    QHash<QUuid, QString> names;
    QStringList documents;
    for (const DocumentRecord &one : contents.documents) {
        names.insert(one.id.uuid(), one.name);
        documents.append(one.name);
    }
    QStringList codes;
    for (const Code &one : contents.codes) {
        names.insert(one.id.uuid(), one.name);
        codes.append(u"%1 %2 %3"_s.arg(one.name, one.memo, one.key));
    }
    QStringList annotations;
    for (const Annotation &one : contents.annotations) {
        QStringList tags;
        for (const CodeId &code : one.codes)
            tags.append(names.value(code.uuid(), u"?"_s));
        annotations.append(u"%1 %2 [%3] %4"_s.arg(
            names.value(one.document.uuid(), u"?"_s), place(one.anchor, one.state), tags.join(u','), one.memo));
    }
    QStringList links;
    for (const Link &one : contents.links)
        links.append(place(one.from.anchor, one.from.state) + place(one.to.anchor, one.to.state)
            + QString::number(int(one.state)) + one.note);
    QCryptographicHash topics(QCryptographicHash::Sha1);
    for (const Topic &one : contents.topics)
        topics.addData((one.name + one.phrases.join(u'\n') + QString::number(one.enabled)).toUtf8());
    return QJsonDocument(
        QJsonObject{{u"documents"_s, sorted(documents)}, {u"codes"_s, sorted(codes)},
            {u"annotations"_s, sorted(annotations)}, {u"links"_s, sorted(links)},
            {u"topics"_s, QString::fromLatin1(topics.result().toHex())}, {u"undo"_s, undo}, {u"redo"_s, redo}})
        .toJson(QJsonDocument::Compact);
}

QByteArray told(const Store::Contents &contents)
{
    QString undo;
    QString redo;
    for (const Store::HistoryEntry &entry : contents.history) {
        if (!entry.undone)
            undo = entry.label;
        else if (redo.isEmpty())
            redo = entry.label;
    }
    return told(contents, undo, redo);
}

QByteArray toldOf(const QString &path)
{
    const auto file = Store::ProjectFile::open(path, Store::ProjectFile::Mode::ReadOnly);
    const auto contents = file ? (*file)->load() : std::unexpected(file.error());
    return contents ? told(*contents) : contents.error().sentence().toUtf8();
}

}
