// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/printable.h"
#include "library/retrieving.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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

QStringList pathsOf(const Project::Project &project, const CodeSet &set)
{
    QStringList paths;
    for (const CodeId &code : set.codes)
        paths.append(project.codePath(code));
    return paths;
}

QByteArray asJson(const Project::Project &project)
{
    const QHash<CodeId, int> counts = countsOf(project);
    QJsonArray codes;
    for (const Code &code : project.codes())
        codes.append(QJsonObject{{u"path"_s, project.codePath(code.id)}, {u"name"_s, code.name},
            {u"colour"_s, u"#%1"_s.arg(code.colour, 6, 16, QChar(u'0'))}, {u"key"_s, code.key},
            {u"heading"_s, code.heading}, {u"memo"_s, code.memo}, {u"annotations"_s, counts.value(code.id)}});
    QJsonArray sets;
    for (const QList<CodeSet> all = project.data().codeSets(); const CodeSet &set : all)
        sets.append(
            QJsonObject{{u"name"_s, set.name}, {u"codes"_s, QJsonArray::fromStringList(pathsOf(project, set))}});
    return QJsonDocument(QJsonObject{{u"codes"_s, codes}, {u"sets"_s, sets}}).toJson();
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
    for (const QList<CodeSet> all = project.data().codeSets(); const CodeSet &set : all) {
        const QString codes = pathsOf(project, set).join(u", "_s);
        text += Words::tr("Set %1: %2", "its name, and the codes in it").arg(set.name, codes) + u'\n';
    }
    return Core::printable(text).toUtf8();
}

/// What an option does to the code or the set that it names; the other options that it takes are asked of the parser.
struct Deed {
    QString option;
    QList<QStringList> with; ///< of each of these lists it takes one option; none: it needs no other
    Result<void> (*act)(Project::Project &project, const QString &named, const QCommandLineParser &parser);
};

/// The code, changed by `change(code)`, which may refuse.
Result<void> changed(Project::Project &project, const QString &named, auto change)
{
    const auto id = findCode(project, named);
    if (!id)
        return std::unexpected(id.error());
    Code code = *project.code(*id);
    const Result<void> may = change(code);
    return may ? project.setCode(code) : may;
}

Result<void> add(Project::Project &project, const QString &named, const QCommandLineParser &)
{
    return project.codeNamed(named).transform([](CodeId) { });
}

Result<void> rename(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    return changed(project, named, [&parser](Code &code) -> Result<void> {
        code.name = parser.value(u"to"_s);
        return {};
    });
}

Result<void> describe(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    return changed(project, named, [&parser](Code &code) -> Result<void> {
        code.memo = parser.value(u"memo"_s);
        return {};
    });
}

Result<void> colour(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    return changed(project, named, [&parser](Code &code) -> Result<void> {
        static const QRegularExpression form(u"^#?([0-9A-Fa-f]{6})$"_s);
        const auto match = form.match(parser.value(u"as"_s));
        if (!match.hasMatch())
            return failure(ErrorCode::BadArgument, parser.value(u"as"_s));
        code.colour = match.captured(1).toUInt(nullptr, 16);
        return {};
    });
}

Result<void> assign(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    return changed(project, named, [&parser](Code &code) -> Result<void> {
        static const QRegularExpression form(u"^[0-9A-Z]?$"_s);
        const QString key = parser.value(u"key"_s).toUpper();
        if (!form.match(key).hasMatch())
            return failure(ErrorCode::BadArgument, key);
        if (code.heading && !key.isEmpty())
            return failure(ErrorCode::HeadingCode, code.name);
        code.key = key;
        return {};
    });
}

Result<void> makeHeading(Project::Project &project, const QString &named, const QCommandLineParser &)
{
    return changed(project, named, [](Code &code) -> Result<void> {
        code.heading = true;
        code.key.clear();
        return {};
    });
}

Result<void> makeCodable(Project::Project &project, const QString &named, const QCommandLineParser &)
{
    return changed(project, named, [](Code &code) -> Result<void> {
        code.heading = false;
        return {};
    });
}

/// The next one with the same parent, `moved` aside; null behind the last one.
CodeId nextSibling(const Project::Project &project, CodeId id, CodeId moved)
{
    QList<Code> siblings = project.codes(); // in their order
    siblings.removeIf([parent = project.code(id)->parent, moved](
                          const Code &one) { return one.parent != parent || one.id == moved; });
    const auto next = std::ranges::find(siblings, id, &Code::id) + 1;
    return next == siblings.end() ? CodeId() : next->id;
}

Result<void> move(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    const auto id = findCode(project, named);
    if (!id)
        return std::unexpected(id.error());
    if (parser.isSet(u"below"_s) && parser.value(u"below"_s).isEmpty())
        return project.moveCode(*id, {});
    const QString where = parser.isSet(u"below"_s) ? u"below"_s : parser.isSet(u"before"_s) ? u"before"_s : u"behind"_s;
    const auto other = findCode(project, parser.value(where));
    if (!other)
        return std::unexpected(other.error());
    if (where == "below"_L1)
        return project.moveCode(*id, *other);
    if (*other == *id)
        return failure(ErrorCode::BadArgument, parser.value(where));
    const CodeId before = where == "before"_L1 ? *other : nextSibling(project, *other, *id);
    return project.moveCode(*id, project.code(*other)->parent, before);
}

Result<void> merge(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    const auto id = findCode(project, named);
    const auto target = findCode(project, parser.value(u"into"_s));
    if (!id || !target)
        return std::unexpected(id ? target.error() : id.error());
    return project.mergeCodes(*id, *target);
}

/// Of the annotations with just this code those that the query finds have the new one instead.
Result<void> split(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    const auto id = findCode(project, named);
    if (!id)
        return std::unexpected(id.error());
    const auto query = Library::queryMeant(project.data(), parser.value(u"query"_s));
    if (!query)
        return std::unexpected(query.error());
    const auto answer = Library::answerTo(*query, project);
    if (!answer)
        return std::unexpected(answer.error());
    QSet<AnnotationId> found;
    for (const Retrieve::Group &group : answer->groups)
        found.unite(QSet(group.ids.begin(), group.ids.end()));
    QList<AnnotationId> ids = project.annotationIds({});
    ids.removeIf(
        [&](AnnotationId one) { return !found.contains(one) || !project.annotation(one)->codes.contains(*id); });
    if (ids.isEmpty())
        return failure(
            ErrorCode::BadArgument, parser.value(u"query"_s), Words::tr("it finds no passage that has just this code"));
    Code fresh = project.codesToMake({QString()}).constLast();
    fresh.name = parser.value(u"off"_s).simplified();
    fresh.parent = project.code(*id)->parent;
    return project.splitCode(*id, fresh, ids);
}

Result<void> remove(Project::Project &project, const QString &named, const QCommandLineParser &)
{
    const auto id = findCode(project, named);
    return id ? project.removeCode(*id) : std::unexpected(id.error());
}

const CodeSet *setCalled(const QList<CodeSet> &sets, const QString &name)
{
    const auto found = std::ranges::find(sets, name, &CodeSet::name);
    return found == sets.end() ? nullptr : &*found;
}

Result<void> makeSet(Project::Project &project, const QString &named, const QCommandLineParser &parser)
{
    const QList<CodeSet> sets = project.data().codeSets();
    const CodeSet *there = setCalled(sets, named);
    CodeSet set = there != nullptr ? *there : CodeSet{CodeSetId::create(), named, {}};
    set.codes.clear();
    for (const QStringList names = parser.values(u"of"_s); const QString &name : names) {
        const auto id = findCode(project, name);
        if (!id)
            return std::unexpected(id.error());
        set.codes.append(*id);
    }
    return project.setCodeSet(set);
}

Result<void> removeSet(Project::Project &project, const QString &named, const QCommandLineParser &)
{
    const QList<CodeSet> sets = project.data().codeSets();
    const CodeSet *there = setCalled(sets, named);
    return there != nullptr ? project.removeCodeSet(there->id) : failure(ErrorCode::BadArgument, named);
}

const QList<Deed> &deeds()
{
    static const QList<Deed> all{{u"add"_s, {}, add}, {u"rename"_s, {{u"to"_s}}, rename},
        {u"move"_s, {{u"below"_s, u"before"_s, u"behind"_s}}, move}, {u"merge"_s, {{u"into"_s}}, merge},
        {u"split"_s, {{u"off"_s}, {u"query"_s}}, split}, {u"describe"_s, {{u"memo"_s}}, describe},
        {u"colour"_s, {{u"as"_s}}, colour}, {u"assign"_s, {{u"key"_s}}, assign}, {u"heading"_s, {}, makeHeading},
        {u"no-heading"_s, {}, makeCodable}, {u"delete"_s, {}, remove}, {u"set"_s, {{u"of"_s}}, makeSet},
        {u"delete-set"_s, {}, removeSet}};
    return all;
}

/// The one deed that the options ask for, null where they ask for none; an error is a sentence.
std::expected<const Deed *, QString> deedWanted(const QCommandLineParser &parser)
{
    const auto given = [&parser](const QString &option) { return parser.isSet(option); };
    const Deed *wanted = nullptr;
    for (const Deed &deed : deeds()) {
        for (const QStringList &options : deed.with) {
            const auto count = std::ranges::count_if(options, given);
            if (count != (given(deed.option) ? 1 : 0))
                return std::unexpected(
                    Words::tr("--%1 and --%2 belong together.").arg(deed.option, options.join(u"/--"_s)));
        }
        if (given(deed.option) && wanted != nullptr)
            return std::unexpected(Words::tr("One change at a time."));
        if (given(deed.option))
            wanted = &deed;
    }
    return wanted;
}

QList<QCommandLineOption> deedOptions()
{
    const QString code = u"CODE"_s;
    const QString name = u"NAME"_s;
    return {{u"add"_s, Words::tr("Make this code."), code},
        {u"rename"_s, Words::tr("Give this code the name of --to."), code},
        {u"to"_s, Words::tr("The name that it gets."), name},
        {u"move"_s, Words::tr("Put this code below that of --below, or beside another one."), code},
        {u"below"_s, Words::tr("The code that it goes below; empty: to the top."), code},
        {u"before"_s, Words::tr("The code before which it comes to stand."), code},
        {u"behind"_s, Words::tr("The code behind which it comes to stand."), code},
        {u"merge"_s, Words::tr("Let this code, with all that has it, become that of --into."), code},
        {u"into"_s, Words::tr("The code that it becomes."), code},
        {u"split"_s, Words::tr("Split a new code off this one: passages that --query finds have it instead."), code},
        {u"off"_s, Words::tr("The name of the new code."), name},
        {u"query"_s, Words::tr("Which of its passages, as “export” takes it."), u"QUERY"_s},
        {u"describe"_s, Words::tr("Give this code the memo of --memo."), code},
        {u"memo"_s, Words::tr("The memo."), u"TEXT"_s}, {u"colour"_s, Words::tr("Give this code a colour."), code},
        {u"as"_s, Words::tr("The colour: #0072b2."), u"COLOUR"_s},
        {u"assign"_s, Words::tr("Give this code the key of --key; another code that had it has none then."), code},
        {u"key"_s, Words::tr("A digit or a letter; empty: none."), u"KEY"_s},
        {u"heading"_s, Words::tr("Make this code a heading, with which nothing is coded."), code},
        {u"no-heading"_s, Words::tr("Let passages be coded with this code again."), code},
        {u"delete"_s, Words::tr("Delete this code and those below it; annotations stay."), code},
        {u"set"_s, Words::tr("Make a code set of this name, or change the one there is, to be the codes of --of."),
            name},
        {u"of"_s, Words::tr("A code of the set; can be given several times."), code},
        {u"delete-set"_s, Words::tr("Delete this code set; its codes stay."), name}};
}

}

int runCodes(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Prints the tree of codes with how many annotations have each, and the code sets; changes them first where "
        "that is wanted. A code is named as in “annotate”."));
    parser.addOptions(deedOptions());
    parser.addOptions({jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const auto wanted = deedWanted(parser);
    if (!wanted)
        return wrongCall(wanted.error());
    using Access = Project::Project::Access;
    const auto project =
        openProject(parser.positionalArguments().constFirst(), *wanted != nullptr ? Access::Change : Access::Read);
    if (!project)
        return fail(project.error());
    if (const Deed *deed = *wanted) {
        if (const auto done = deed->act(**project, parser.value(deed->option), parser); !done)
            return fail(done.error());
    }
    return deliver(parser, json ? asJson(**project) : asText(**project), (*project)->files());
}

}
