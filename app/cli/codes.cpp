// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/codenames.h"
#include "core/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// How many annotations have each code.
QHash<CodeId, int> countsOf(const Project::Project &project)
{
    QHash<CodeId, int> counts;
    for (const QList<AnnotationId> ids = project.annotationIds({}); const AnnotationId &id : ids) {
        for (const CodeId &code : project.annotation(id)->codes)
            ++counts[code];
    }
    return counts;
}

QByteArray asJson(const Project::Project &project)
{
    const QHash<CodeId, int> counts = countsOf(project);
    QJsonArray codes;
    for (const Code &code : project.codes())
        codes.append(QJsonObject{{u"path"_s, project.codePath(code.id)}, {u"name"_s, code.name},
            {u"colour"_s, u"#%1"_s.arg(code.colour, 6, 16, QChar(u'0'))}, {u"key"_s, code.key}, {u"memo"_s, code.memo},
            {u"annotations"_s, counts.value(code.id)}});
    return QJsonDocument(QJsonObject{{u"codes"_s, codes}}).toJson();
}

QByteArray asText(const Project::Project &project)
{
    const QHash<CodeId, int> counts = countsOf(project);
    QHash<CodeId, int> depths;
    QString text;
    for (const Code &code : project.codes()) {
        const int depth = code.parent.isNull() ? 0 : depths.value(code.parent) + 1;
        depths.insert(code.id, depth);
        text +=
            QString(qsizetype(depth) * 2, u' ') + code.name + u"  "_s + QString::number(counts.value(code.id)) + u'\n';
    }
    return Core::printable(text).toUtf8();
}

/// The one code that is meant. Error: NoSuchCode, also where several are.
Result<CodeId> codeCalled(const Project::Project &project, const QString &text)
{
    const QList<CodeId> meant = codesMeant(project.codes(), text);
    return meant.size() == 1 ? Result<CodeId>(meant.constFirst()) : failure(ErrorCode::NoSuchCode, text);
}

/// What an option does to the code that it names; `argument` is that of the option that belongs to it.
struct Deed {
    QString option;
    QString with; ///< empty: it needs no other
    Result<void> (*act)(Project::Project &project, CodeId code, const QString &argument);
};

Result<void> rename(Project::Project &project, CodeId id, const QString &name)
{
    Code code = *project.code(id);
    code.name = name;
    return project.setCode(code);
}

Result<void> move(Project::Project &project, CodeId id, const QString &below)
{
    if (below.isEmpty())
        return project.moveCode(id, {});
    const auto parent = codeCalled(project, below);
    return parent ? project.moveCode(id, *parent) : std::unexpected(parent.error());
}

Result<void> merge(Project::Project &project, CodeId id, const QString &into)
{
    const auto target = codeCalled(project, into);
    return target ? project.mergeCodes(id, *target) : std::unexpected(target.error());
}

Result<void> note(Project::Project &project, CodeId id, const QString &memo)
{
    Code code = *project.code(id);
    code.memo = memo;
    return project.setCode(code);
}

Result<void> remove(Project::Project &project, CodeId id, const QString &)
{
    return project.removeCode(id);
}

const QList<Deed> &deeds()
{
    static const QList<Deed> all{{u"rename"_s, u"to"_s, rename}, {u"move"_s, u"below"_s, move},
        {u"merge"_s, u"into"_s, merge}, {u"describe"_s, u"memo"_s, note}, {u"delete"_s, {}, remove}};
    return all;
}

}

int runCodes(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Prints the tree of codes with how many annotations have each; changes it first where that is wanted. "
        "A code is named as in “annotate”."));
    const QString code = u"CODE"_s;
    parser.addOptions({{u"add"_s, Words::tr("Make this code."), code},
        {u"rename"_s, Words::tr("Give this code the name of --to."), code},
        {u"to"_s, Words::tr("The name that it gets."), u"NAME"_s},
        {u"move"_s, Words::tr("Put this code below that of --below."), code},
        {u"below"_s, Words::tr("The code that it goes below; empty: to the top."), code},
        {u"merge"_s, Words::tr("Let this code, with all that has it, become that of --into."), code},
        {u"into"_s, Words::tr("The code that it becomes."), code},
        {u"describe"_s, Words::tr("Give this code the memo of --memo."), code},
        {u"memo"_s, Words::tr("The memo."), u"TEXT"_s},
        {u"delete"_s, Words::tr("Delete this code and those below it; annotations stay."), code}, jsonOrTextOption(),
        outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const Deed *wanted = nullptr;
    int count = parser.isSet(u"add"_s);
    for (const Deed &deed : deeds()) {
        if (!deed.with.isEmpty() && parser.isSet(deed.option) != parser.isSet(deed.with))
            return wrongCall(Words::tr("--%1 and --%2 belong together.").arg(deed.option, deed.with));
        if (parser.isSet(deed.option)) {
            wanted = &deed;
            ++count;
        }
    }
    if (count > 1)
        return wrongCall(Words::tr("One change at a time."));
    using Access = Project::Project::Access;
    const auto project =
        openProject(parser.positionalArguments().constFirst(), count > 0 ? Access::Change : Access::Read);
    if (!project)
        return fail(project.error());
    if (parser.isSet(u"add"_s)) {
        if (const auto made = (*project)->codeNamed(parser.value(u"add"_s)); !made)
            return fail(made.error());
    } else if (wanted != nullptr) {
        const auto meant = codeCalled(**project, parser.value(wanted->option));
        if (!meant)
            return fail(meant.error());
        const QString with = wanted->with.isEmpty() ? QString() : parser.value(wanted->with);
        if (const auto done = wanted->act(**project, *meant, with); !done)
            return fail(done.error());
    }
    return deliver(parser, json ? asJson(**project) : asText(**project), (*project)->files());
}

}
