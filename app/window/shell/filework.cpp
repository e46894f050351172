// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/filework.h"

#include "library/job.h"
#include "library/recovering.h"
#include "project/backups.h"
#include "project/rescue.h"
#include "store/opencopy.h"
#include "store/keeping.h"
#include "window/desk/messagebar.h"
#include "window/desk/projectplaces.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Crossread::Window {

using namespace Core;
using namespace Qt::StringLiterals;

FileWork::FileWork(MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_messages(messages)
    , m_window(window)
{
}

void FileWork::start(const QString &what, const QString &otherwise, const Work &work)
{
    if (isBusy())
        return;
    // Stopped, it is waited for: it may be at the file that is opened next.
    auto outer = std::make_shared<const Progress *>(nullptr);
    auto progress = std::make_shared<Progress>([outer](int permille) { (*outer)->report(permille); });
    const auto reporting = [work, outer, progress](const Progress &ofJob) {
        *outer = &ofJob;
        return work(*progress);
    };
    const auto done = [this, otherwise](const Result<Outcome> &outcome) {
        m_job.clear();
        m_messages.clear();
        if (outcome) {
            const bool isWhole = outcome->lines.isEmpty();
            Q_EMIT made(outcome->path, isWhole ? MessageBar::Severity::Information : MessageBar::Severity::Warning,
                outcome->sentence, outcome->lines);
        } else if (otherwise.isEmpty()) {
            Q_EMIT failed(outcome.error());
        } else {
            const bool isStopped = outcome.error().code == ErrorCode::Canceled;
            Q_EMIT made(otherwise, isStopped ? MessageBar::Severity::Information : MessageBar::Severity::Error,
                outcome.error().sentence(), {});
        }
    };
    auto *job = new Library::Job(reporting, done, this);
    m_job = job;
    job->whenSlow([this, job, what, progress] {
        const auto show = [this, what, progress](int permille) {
            m_messages.showProgress(what, permille, [this, progress] {
                progress->cancel();
                m_messages.show(MessageBar::Severity::Information, tr("Stopping…"));
            });
        };
        show(-1);
        connect(job, &Library::Job::progressed, this, [progress, show](int permille) {
            if (!progress->isCanceled())
                show(permille);
        });
    });
}

void FileWork::restore(const QString &project, const QString &backup)
{
    start(tr("Restoring “%1”…").arg(QFileInfo(project).completeBaseName()), project,
        [project, backup, settings = Project::BackupSettings{Project::usualBackupRoot(), {}}](
            const Progress &progress) -> Result<Outcome> {
            QString before;
            const auto restored = Project::restore(project, backup, settings, before, progress);
            if (!restored)
                return std::unexpected(restored.error());
            const bool isBackup = QFileInfo(before).path() == QFileInfo(backup).path();
            return Outcome{project,
                before.isEmpty() ? tr("The project is as it was.")
                    : isBackup
                    ? tr("The project is as it was. What it said before has become a backup: Project ▸ Restore… "
                         "brings that back in the same way.")
                    : tr("The project is as it was. What lay there before is “%1”.").arg(before),
                {}};
        });
}

void FileWork::settle(const QString &rescued, const QString &place)
{
    start(tr("Writing “%1”…").arg(QFileInfo(place).completeBaseName()), rescued,
        [rescued, place](const Progress &) -> Result<Outcome> {
            QString aside;
            const auto settled = Project::settleRescued(rescued, place, aside);
            if (!settled)
                return std::unexpected(settled.error());
            return Outcome{place,
                aside.isEmpty() ? tr("Everything is in “%1” now. You can go on.").arg(place)
                                : tr("Everything is in “%1” now. You can go on. The other file that lay there is “%2”.")
                                      .arg(place, aside),
                {}};
        });
}

void FileWork::withPlace(const QString &title, const QString &beside, const std::function<void(const QString &)> &then)
{
    if (QFileInfo(QFileInfo(beside).path()).isWritable()) {
        then(beside);
        return;
    }
    auto *dialog = new QFileDialog(m_window, title, QDir(projectFolder()).filePath(QFileInfo(beside).fileName()),
        tr("Crossread projects (*.crossread)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"crossread"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void FileWork::openCopy(const QString &project)
{
    withPlace(tr("Open a Copy"), Store::copyName(project, QFileInfo(project).absolutePath()),
        [this, project](const QString &to) { copyTo(project, to); });
}

void FileWork::copyTo(const QString &project, const QString &to)
{
    start(tr("Copying “%1”…").arg(QFileInfo(project).completeBaseName()), {},
        [project, to](const Progress &progress) -> Result<Outcome> {
            const auto copied = Store::copyWithLog(project, to, progress);
            if (!copied)
                return std::unexpected(copied.error());
            return Outcome{to,
                tr("This is a copy, with everything that was kept in “%1” until now. What is done here does not come "
                   "into that project.")
                    .arg(QFileInfo(project).completeBaseName()),
                {}};
        });
}

void FileWork::recover(const QString &project)
{
    withPlace(tr("Recover To"),
        Store::freeNameBeside(project, tr("recovered", "part of the name of a file"), u"crossread"_s),
        [this, project](const QString &to) { recoverTo(project, to); });
}

void FileWork::recoverTo(const QString &project, const QString &to)
{
    start(tr("Recovering “%1”…").arg(QFileInfo(project).completeBaseName()), {},
        [project, to](const Progress &progress) -> Result<Outcome> {
            const auto recovered = Library::recoverProject(project, to, {}, {}, Project::usualBackupRoot(), progress);
            if (!recovered)
                return std::unexpected(recovered.error());
            return Outcome{to, Library::sentenceOf(*recovered), recovered->losses};
        });
}

}
