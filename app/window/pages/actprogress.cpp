// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/actprogress.h"

#include "project/project.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"

#include <chrono>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 25ms; // with what the window does before and after, nobody notices it
constexpr auto slow = 300ms; // as for a Job
constexpr auto tellEvery = 50ms;

}

ActProgress::ActProgress(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slow);
    m_tell.setInterval(tellEvery);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_bar = &m_bench.panes.active().messages();
        m_tell.start();
        tell();
    });
    connect(&m_tell, &QTimer::timeout, this, &ActProgress::tell);
    m_bench.project.setPatience(patience);
    connect(&m_bench.project, &Project::Project::goesOn, this, [this] {
        m_slow.start();
        m_bench.project.afterwards([this](bool) { stop(); });
    });
    connect(&m_bench.project, &Project::Project::failed, &m_bench.panes, &PaneArea::showError);
}

void ActProgress::tell()
{
    const auto act = m_bench.project.underway();
    if (act)
        m_bar->showProgress(act->label + u" …", act->permille, [project = &m_bench.project] { project->cancel(); });
}

void ActProgress::stop()
{
    m_slow.stop();
    m_tell.stop();
    if (m_bar != nullptr)
        m_bar->clear();
    m_bar = nullptr;
}

void sayDone(const Workbench &bench, const QString &sentence)
{
    bench.project.afterwards([bench, sentence](bool kept) {
        if (kept)
            bench.panes.active().messages().show(MessageBar::Severity::Information, sentence,
                {{ActProgress::tr("Undo"), [bench] { bench.actions.get(u"edit.undo"_s)->trigger(); }}});
    });
}

}
