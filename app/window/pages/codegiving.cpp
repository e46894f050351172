// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/codegiving.h"

#include "library/job.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/actprogress.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"

#include <QCoreApplication>

#include <functional>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Project::Acts::Doubled;

namespace {

constexpr qsizetype comparedAtOnce = 2000; // annotations: more of them are looked through beside the window

struct CodeGiving {
    Q_DECLARE_TR_FUNCTIONS(CodeGiving)
};

void join(const Workbench &bench, const QList<QList<Core::AnnotationId>> &groups)
{
    if (!bench.panes.succeeded(bench.project.joinAnnotations(groups)) || groups.size() != 1)
        return;
    if (const Core::Annotation *whole = bench.project.annotation(groups[0][0]))
        goTo(bench, {whole->document, whole->anchor.span});
}

QString sentenceFor(const Workbench &bench, const Doubled &doubled)
{
    if (doubled.passages == 1)
        return CodeGiving::tr("“%1” is on overlapping words already.").arg(bench.project.code(doubled.code)->name);
    return CodeGiving::tr("%Ln passages overlap others with the same code.", nullptr, doubled.passages);
}

/// Where nothing else is said, it is about words that the reader sees.
MessageBar &barFor(const Workbench &bench, const Doubled &doubled, const QString &said)
{
    const Core::Annotation *one = bench.project.annotation(doubled.groups[0][0]);
    ReadingPane *pane = said.isEmpty() ? bench.panes.showing(one->document) : nullptr;
    return (pane == nullptr ? bench.panes.active() : *pane).messages();
}

void tell(const Workbench &bench, const Doubled &doubled, const QString &said)
{
    if (doubled.groups.isEmpty()) {
        if (!said.isEmpty())
            sayDone(bench, said);
        return;
    }
    QList<MessageBar::Button> buttons{
        {CodeGiving::tr("Join Them"), [bench, groups = doubled.groups] { join(bench, groups); }}};
    const QString doubly = sentenceFor(bench, doubled);
    if (said.isEmpty())
        return barFor(bench, doubled, said).show(MessageBar::Severity::Information, doubly, buttons);
    buttons.append({ActProgress::tr("Undo"), [bench] { bench.actions.get(u"edit.undo"_s)->trigger(); }});
    bench.panes.active().messages().show(MessageBar::Severity::Information, u"%1 %2"_s.arg(said, doubly), buttons);
}

/// Looks at what the project says now, beside the window where that is much.
void lookForDoubled(
    const Workbench &bench, const QString &said, const std::function<Doubled(const Project::Data &)> &find)
{
    const Project::Data now = bench.project.data();
    if (now.annotationCount() <= comparedAtOnce)
        return tell(bench, find(now), said);
    const auto then = [bench, said, now](const Doubled &doubled) {
        if (bench.project.data().hasPlacesOf(now)) // else the reader is at something else already
            tell(bench, doubled, said);
    };
    new Library::Job([find, now](const Core::Progress &) { return find(now); }, then, &bench.panes);
}

}

Core::Result<void> giveCodes(
    const Workbench &bench, const QString &said, const std::function<Core::Result<void>()> &act)
{
    const Project::Data before = bench.project.data();
    const auto done = act();
    if (!done)
        return done;
    bench.project.afterwards([bench, said, before](bool kept) {
        if (!kept)
            return;
        lookForDoubled(bench, said, [before](const Project::Data &now) {
            return Project::Acts::doubledBy(now, Project::Acts::gainedBetween(before, now));
        });
    });
    return {};
}

void offerToJoin(const Workbench &bench, const Project::Acts::Gained &gained)
{
    lookForDoubled(bench, {}, [gained](const Project::Data &now) { return Project::Acts::doubledBy(now, gained); });
}

}
