// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/safetycontroller.h"

#include "store/check.h"
#include "window/desk/actions.h"
#include "library/job.h"
#include "window/desk/messagebar.h"
#include "window/shell/listdialog.h"
#include "window/shell/restoredialog.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace Crossread::Window {

using namespace Core;
using namespace Qt::StringLiterals;

SafetyController::SafetyController(
    std::shared_ptr<Project::Project> project, Actions &actions, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_project(std::move(project))
    , m_messages(messages)
    , m_window(window)
{
    const auto on = [&](const QString &id, auto act) { connect(actions.get(id), &QAction::triggered, this, act); };
    on(u"project.copy"_s, [this] { saveCopy(); });
    on(u"project.check"_s, [this] { check(); });
    on(u"project.restore"_s, [this] { chooseBackup(); });
    connect(m_project.get(), &Project::Project::backupFailed, this, [this](const Error &error) {
        m_messages.show(MessageBar::Severity::Warning,
            tr("No backup could be made, though everything is kept in the project: %1").arg(error.sentence()));
    });
}

bool SafetyController::tellDoubts()
{
    const QList<Store::Doubt> doubts = m_project->doubts();
    if (doubts.isEmpty())
        return false;
    QStringList lines;
    for (const Store::Doubt &doubt : doubts)
        lines.append(doubt.sentence());
    const QString title =
        tr("%n entries of this project are not as Crossread wrote them.", nullptr, int(doubts.size()));
    m_messages.show(MessageBar::Severity::Warning, title,
        {{tr("Show…"), [this, title, lines] { (new ListDialog(title, lines, m_window))->open(); }},
            {tr("Accept as they are"), [this] {
                 if (const auto settled = m_project->settleDoubts(); !settled)
                     m_messages.show(settled.error());
                 else
                     m_messages.clear();
             }}});
    return true;
}

void SafetyController::saveCopy()
{
    auto *dialog = new QFileDialog(m_window, tr("Save a Copy"), QFileInfo(m_project->path()).absolutePath(),
        tr("Crossread projects (*.crossread)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"crossread"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto work = [sources = m_project->sources(), path](const Progress &) { return sources.saveCopy(path); };
        const auto done = [this, path](const Result<void> &saved) {
            if (saved)
                m_messages.show(MessageBar::Severity::Information, tr("The copy is “%1”.").arg(path));
            else
                m_messages.show(saved.error());
        };
        m_job = new Library::Job(work, done, this);
    });
    dialog->open();
}

void SafetyController::check()
{
    if (m_job)
        return;
    const auto work = [sources = m_project->sources()](const Progress &progress) { return sources.check(progress); };
    const auto done = [this](const Result<Store::CheckReport> &report) {
        if (!report) {
            m_messages.show(report.error());
            return;
        }
        if (report->isFine()) {
            m_messages.show(MessageBar::Severity::Information,
                tr("The project is sound: its pages, tables, texts, rows, references and history."));
            return;
        }
        QStringList lines;
        for (const auto &finding : report->findings)
            lines.append(finding.sentence);
        const QString title = tr("%n fault(s) were found.", nullptr, int(lines.size()));
        m_messages.show(MessageBar::Severity::Warning, title,
            {{tr("Show…"), [this, title, lines] { (new ListDialog(title, lines, m_window))->open(); }},
                {tr("Restore…"), [this] { chooseBackup(); }}});
    };
    m_job = new Library::Job(work, done, this);
    connect(m_job, &Library::Job::progressed, this, [this](int permille) {
        m_messages.showProgress(tr("Checking the project…"), permille, [this] {
            delete m_job;
            m_messages.clear();
        });
    });
}

void SafetyController::chooseBackup()
{
    auto *dialog = new RestoreDialog(*m_project, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &SafetyController::restoreWanted);
    dialog->open();
}

}
