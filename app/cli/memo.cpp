// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/printable.h"
#include "library/memos.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const QList<Library::Memo> &memos)
{
    QJsonArray all;
    for (const Library::Memo &one : memos) {
        QJsonObject object{{"of"_L1, Library::memoKindKey(one.of)}, {"on"_L1, one.on}, {"memo"_L1, one.text}};
        if (const auto *annotation = std::get_if<AnnotationId>(&one.of))
            object.insert("id"_L1, annotation->toString());
        all.append(object);
    }
    return QJsonDocument(QJsonObject{{"memos"_L1, all}}).toJson();
}

QByteArray asText(const QList<Library::Memo> &memos)
{
    QString text;
    for (const Library::Memo &one : memos) {
        const QString kind = Library::memoKindName(one.of);
        text += one.on.isEmpty() ? u"%1\n"_s.arg(kind) : u"%1  “%2”\n"_s.arg(kind, one.on.simplified());
        for (const QStringList lines = one.text.split(u'\n'); const QString &line : lines)
            text += u"  %1\n"_s.arg(line);
        text += u'\n';
    }
    return printable(text).toUtf8();
}

/// What the call is about; nothing where it is about all memos.
Result<std::optional<Library::MemoOf>> meantIn(const QCommandLineParser &parser, Project::Project &project)
{
    using Meant = std::optional<Library::MemoOf>;
    if (parser.isSet(u"document"_s))
        return findDocument(project, parser.value(u"document"_s)).transform([](DocumentId id) { return Meant(id); });
    if (parser.isSet(u"speaker"_s))
        return findSpeaker(project, parser.value(u"speaker"_s)).transform([](const QString &name) {
            return Meant(name);
        });
    if (parser.isSet(u"code"_s))
        return findCode(project, parser.value(u"code"_s)).transform([](CodeId id) { return Meant(id); });
    if (parser.isSet(u"annotation"_s)) {
        const auto id = AnnotationId::fromString(parser.value(u"annotation"_s));
        return project.annotation(id) ? Result<Meant>(id) : failure(ErrorCode::NoSuchAnnotation);
    }
    return parser.isSet(u"project"_s) ? Meant(std::monostate()) : Meant();
}

}

int runMemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Prints the memos of a project, or writes one. With TEXT, the memo on what an option names says that from "
        "then on; an empty one takes it away. Ends with 0 only after it is on the disk."));
    parser.addOptions({jsonOrTextOption(), outputOption(), {u"project"_s, Words::tr("The memo on the project.")},
        {u"document"_s, Words::tr("The memo on this document."), Words::tr("NAME")},
        {u"speaker"_s, Words::tr("The memo on this speaker."), Words::tr("NAME")},
        {u"code"_s, Words::tr("The memo on this code."), Words::tr("NAME")},
        {u"annotation"_s, Words::tr("The memo on this annotation; “list” prints their ids."), Words::tr("ID")},
        {u"find"_s, Words::tr("Only memos with these words."), Words::tr("WORDS")}});
    parseOrExit(parser, arguments,
        {{u"PROJECT"_s, Words::tr("The project.")}, {u"TEXT"_s, Words::tr("What the memo is to say."), true}});
    const bool json = wantsJsonOrExit(parser);
    qsizetype named = parser.isSet(u"project"_s) ? 1 : 0;
    for (const QString &option : {u"document"_s, u"speaker"_s, u"code"_s, u"annotation"_s})
        named += parser.values(option).size();
    const bool writes = parser.positionalArguments().size() > 1;
    if (named > 1 || (writes && named == 0))
        return wrongCall(Words::tr("Say with one option which memo is meant."));
    using Access = Project::Project::Access;
    const auto project = openProject(parser.positionalArguments().constFirst(), writes ? Access::Change : Access::Read);
    if (!project)
        return fail(project.error());
    const auto meant = meantIn(parser, **project);
    if (!meant)
        return fail(meant.error());
    if (writes) {
        const auto done = Library::setMemo(**project, **meant, parser.positionalArguments().constLast());
        return done ? 0 : fail(done.error());
    }
    QList<Library::Memo> memos = Library::memosOf((*project)->data());
    const QString words = parser.value(u"find"_s);
    memos.removeIf([&](const Library::Memo &one) {
        return (*meant && one.of != **meant) || !one.text.contains(words, Qt::CaseInsensitive);
    });
    return deliver(parser, json ? asJson(memos) : asText(memos), (*project)->files());
}

}
