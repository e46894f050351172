// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/historycontroller.h"

#include "project/project.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/feature.h"
#include "window/pages/panearea.h"

#include <algorithm>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLookedAt = 100;

}

HistoryController::HistoryController(const Workbench &bench, const QList<Feature *> &features, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_features(features)
{
    connect(m_bench.actions.get(u"edit.undo"_s), &QAction::triggered, this, [this] {
        const QString label = m_bench.project.undoLabel();
        if (m_bench.panes.succeeded(m_bench.project.undo()))
            sayAfterwards(tr("Undone: %1").arg(label));
    });
    connect(m_bench.actions.get(u"edit.redo"_s), &QAction::triggered, this, [this] {
        const QString label = m_bench.project.redoLabel();
        if (m_bench.panes.succeeded(m_bench.project.redo()))
            sayAfterwards(tr("Done again: %1").arg(label));
    });
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        // The place of an act is that of the first thing that has one; the others need not be held on to.
        m_applied = applied.changes.first(std::min(applied.changes.size(), mostLookedAt));
        update();
    });
    update();
}

void HistoryController::sayAfterwards(const QString &sentence) const
{
    m_bench.project.afterwards([this, sentence](bool kept) {
        if (!kept)
            return;
        // A code that was made with the annotation stands in a list; the words stand in the text.
        const auto shows = [this](bool inText) {
            return std::ranges::any_of(m_applied, [&](const Core::AnyChange &change) {
                const bool isInText = std::holds_alternative<Core::Change<Core::Annotation>>(change)
                    || std::holds_alternative<Core::Change<Core::Link>>(change);
                return isInText == inText
                    && std::ranges::any_of(m_features, [&](Feature *feature) { return feature->show(change); });
            });
        };
        if (!shows(true))
            shows(false);
        m_bench.panes.active().messages().show(MessageBar::Severity::Information, sentence);
    });
}

void HistoryController::update()
{
    const bool canUndo = m_bench.project.canUndo();
    const bool canRedo = m_bench.project.canRedo();
    m_bench.actions.setPossible(u"edit.undo"_s, canUndo);
    m_bench.actions.setPossible(u"edit.redo"_s, canRedo);
    // Two ampersands, as a name may hold one.
    const QString undo = m_bench.project.undoLabel().replace(u'&', "&&"_L1);
    const QString redo = m_bench.project.redoLabel().replace(u'&', "&&"_L1);
    //: a menu entry: undo with what it takes back, for example “Tag “security””
    m_bench.actions.get(u"edit.undo"_s)->setText(canUndo ? tr("&Undo: %1").arg(undo) : tr("&Undo"));
    m_bench.actions.get(u"edit.redo"_s)->setText(canRedo ? tr("&Redo: %1").arg(redo) : tr("&Redo"));
}

}
