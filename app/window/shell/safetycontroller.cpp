// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/safetycontroller.h"

#include "library/job.h"
#include "store/check.h"
#include "store/opencopy.h"
#include "store/sharedplace.h"
#include "window/desk/actions.h"
#include "window/desk/settings.h"
#include "window/shell/listdialog.h"
#include "window/shell/restoredialog.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace Crossread::Window {

using namespace Core;
using namespace Qt::StringLiterals;
using Severity = MessageBar::Severity;

SafetyController::SafetyController(std::shared_ptr<Project::Project> project, Actions &actions, Settings &settings,
    MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_project(std::move(project))
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
    const auto on = [&](const QString &id, auto act) { connect(actions.get(id), &QAction::triggered, this, act); };
    on(u"project.copy"_s, [this] { saveCopy(); });
    on(u"project.check"_s, [this] { check(); });
    on(u"project.restore"_s, [this] { chooseBackup(); });
    connect(m_project.get(), &Project::Project::backupFailed, this, [this](const Error &error) {
        m_messages.show(Severity::Warning,
            tr("No backup could be made, though everything is kept in the project: %1").arg(error.sentence()));
    });
    connect(m_project.get(), &Project::Project::strayed, this, &SafetyController::tellNotKept);
    connect(m_project.get(), &Project::Project::notKept, this, &SafetyController::tellNotKept);
}

std::optional<MessageBar::Message> SafetyController::messageOnDoubts()
{
    const QList<Store::Doubt> doubts = m_project->doubts();
    if (doubts.isEmpty())
        return {};
    QStringList lines;
    for (const Store::Doubt &doubt : doubts)
        lines.append(doubt.sentence());
    const QString title =
        tr("%n entries of this project are not as Crossread wrote them.", nullptr, int(doubts.size()));
    return MessageBar::Message{Severity::Warning, title,
        {{tr("Show…"), [this, title, lines] { (new ListDialog(title, lines, m_window))->open(); }},
            {tr("Accept as they are"), [this] {
                 if (const auto settled = m_project->settleDoubts(); !settled)
                     m_messages.show(settled.error());
             }}}};
}

QList<MessageBar::Message> SafetyController::messages()
{
    QList<MessageBar::Message> grave;
    QList<MessageBar::Message> light;
    if (const auto doubts = messageOnDoubts())
        grave.append(*doubts);
    for (const Error &notice : m_project->notices()) {
        if (notice.code == ErrorCode::SharedFolder && notice.detail == Store::sharedPlace(m_project->path())) {
            // Of a folder once, not of each project in it.
            if (m_settings.tellOnce(u"shared:"_s + QFileInfo(m_project->path()).absolutePath()))
                light.append({Severity::Information, notice.sentence()});
        } else if (notice.code == ErrorCode::LatestMissing) {
            grave.prepend({Severity::Error, notice.sentence(), {{tr("Restore…"), [this] { chooseBackup(); }}}});
        } else if (notice.code == ErrorCode::DamagedTexts) {
            grave.prepend({Severity::Error, notice.sentence(),
                {{tr("Recover…"), [this] { Q_EMIT recoverWanted(); }}, {tr("Restore…"), [this] { chooseBackup(); }}}});
        } else {
            grave.append({Severity::Warning, notice.sentence()});
        }
    }
    if (const auto why = m_project->whyReadOnly(); why && why->code != ErrorCode::DamagedTexts)
        grave.append({Severity::Warning, why->sentence()});
    return grave + light;
}

void SafetyController::askForFile(const QString &title, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(
        m_window, title, QFileInfo(m_project->path()).absolutePath(), tr("Crossread projects (*.crossread)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"crossread"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->selectFile(Store::copyName(m_project->path(), QFileInfo(m_project->path()).absolutePath()));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

/// Writes all that is kept into a new file, and calls `then` when it is there.
void SafetyController::start(const QString &what, const QString &to, const std::function<void()> &then)
{
    if (m_job)
        return;
    const auto work = [sources = m_project->sources(), remembered = m_project->remembered(),
                          isReadOnly = m_project->isReadOnly(), to](const Progress &progress) -> Result<void> {
        constexpr std::array unreadable{ErrorCode::StoreFailed, ErrorCode::DamagedProject, ErrorCode::StrayedProject};
        auto saved = sources.saveCopy(to);
        if (!saved && !isReadOnly && std::ranges::contains(unreadable, saved.error().code))
            saved = remembered(to); // its own file cannot even be read
        if (!saved || !progress.isCanceled())
            return saved;
        QFile::remove(to); // it was whole, but nobody wants it any more
        return failure(ErrorCode::Canceled);
    };
    const auto done = [this, then](const Result<void> &saved) {
        m_messages.clear();
        if (saved)
            then();
        else
            m_messages.show(saved.error());
    };
    auto *job = new Library::Job(work, done, this);
    m_job = job;
    job->whenSlow([this, what] {
        m_messages.showProgress(what, -1, [this] {
            delete m_job;
            m_messages.clear();
        });
    });
}

void SafetyController::saveCopy()
{
    askForFile(tr("Save a Copy"), [this](const QString &path) {
        start(tr("Saving a copy…"), path,
            [this, path] { m_messages.show(Severity::Information, tr("The copy is “%1”.").arg(path)); });
    });
}

void SafetyController::check()
{
    if (m_job)
        return;
    const auto work = [sources = m_project->sources()](const Progress &progress) { return sources.check(progress); };
    const auto done = [this](const Result<Store::CheckReport> &report) {
        m_messages.clear();
        if (!report) {
            m_messages.show(report.error());
            return;
        }
        if (report->isFine()) {
            m_messages.show(Severity::Information,
                tr("The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)",
                    nullptr, report->annotations));
            return;
        }
        QStringList lines;
        for (const auto &finding : report->findings)
            lines.append(finding.sentence);
        const QString title = tr("%n fault(s) were found.", nullptr, int(lines.size()));
        m_messages.show(Severity::Warning, title,
            {{tr("Show…"), [this, title, lines] { (new ListDialog(title, lines, m_window))->open(); }},
                {tr("Restore…"), [this] { chooseBackup(); }}});
    };
    auto *job = new Library::Job(work, done, this);
    m_job = job;
    job->whenSlow([this, job] {
        const auto show = [this](int permille) {
            m_messages.showProgress(tr("Checking the project…"), permille, [this] {
                delete m_job;
                m_messages.clear();
            });
        };
        show(-1);
        connect(job, &Library::Job::progressed, this, show);
    });
}

void SafetyController::chooseBackup()
{
    auto *dialog = new RestoreDialog(m_project->path(), m_project->backupFolder(), m_project->data(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &SafetyController::restoreWanted);
    dialog->open();
}

/// The project's file takes nothing any more, for now or for good: what is known goes into another one, or there again.
void SafetyController::tellNotKept(const Error &error)
{
    QList<MessageBar::Button> wayOut;
    const QString rescued = error.code == ErrorCode::StrayedProject ? error.detail : QString();
    if (!rescued.isEmpty()) {
        wayOut.append({tr("Write Again Here"), [this, rescued] { Q_EMIT settleWanted(rescued, m_project->path()); }});
    }
    wayOut.append({tr("Write Elsewhere…"), [this, rescued] { writeElsewhere(rescued); }});
    m_messages.show(Severity::Error, error.sentence(), wayOut);
}

void SafetyController::writeElsewhere(const QString &rescued)
{
    askForFile(tr("Write Elsewhere"), [this, rescued](const QString &path) {
        if (QFileInfo::exists(path))
            m_messages.show({ErrorCode::AlreadyExists, path, {}},
                {{tr("Write Elsewhere…"), [this, rescued] { writeElsewhere(rescued); }}});
        else if (!rescued.isEmpty())
            Q_EMIT settleWanted(rescued, path);
        else
            start(tr("Writing “%1”…").arg(QFileInfo(path).completeBaseName()), path,
                [this, path] { Q_EMIT openWanted(path); });
    });
}

}
