// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about files: those that cannot be opened as they are, what is made of them, and new projects.
#include "project/project.h"
#include "window/desk/projectplaces.h"
#include "window/desk/settings.h"
#include "window/desk/thememanager.h"
#include "window/importing/filegathering.h"
#include "window/importing/importdialog.h"
#include "window/pages/documentcontroller.h"
#include "window/shell/filework.h"
#include "window/shell/listdialog.h"
#include "window/shell/mainwindow.h"
#include "window/shell/projectopener.h"
#include "window/shell/projectpage.h"
#include "window/shell/restoredialog.h"
#include "window/shell/safetycontroller.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

void openBeside(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}

void MainWindow::connectFileWork()
{
    connect(m_work, &FileWork::failed, this, &MainWindow::showFailure);
    connect(m_work, &FileWork::made, this,
        [this](const QString &path, MessageBar::Severity severity, const QString &sentence, const QStringList &lines) {
            const QList<std::any> unkept = m_unkept;
            QList<MessageBar::Button> more;
            if (!lines.isEmpty())
                more.append(
                    {tr("Show…"), [this, sentence, lines] { (new ListDialog(sentence, lines, this))->open(); }});
            closeForAnother(); // one may be open that this one is not
            m_unkept = unkept;
            m_afterOpening.prepend({severity, sentence, more});
            m_opener->open({path});
        });
}

/// Closes the project, since a file that is open is not replaced; what is typed and was not kept goes along.
void MainWindow::leaveFor(const std::function<void()> &work)
{
    const auto unkept = m_page == nullptr ? QList<std::any>() : m_page->unkept();
    closeProject();
    m_unkept = unkept;
    work();
}

void MainWindow::showFailure(const Core::Error &error)
{
    m_failed = true;
    m_messages->stand(std::exchange(m_afterOpening, {}));
    QList<MessageBar::Button> wayOut;
    const QString path = error.subject;
    if (error.code == Core::ErrorCode::NotAProject) {
        wayOut.append({tr("New project with it…"), [this, path] { newProject({path}); }});
    } else if (error.code == Core::ErrorCode::LockedProject) {
        wayOut.append({tr("Open a Copy"), [this, path] { m_work->openCopy(path); }});
    } else if (error.code == Core::ErrorCode::DamagedProject) {
        wayOut.append({tr("Recover…"), [this, path] { m_work->recover(path); }});
        wayOut.append({tr("Restore…"), [this, path] {
                           auto *dialog = new RestoreDialog(path, {}, {}, this);
                           connect(dialog, &RestoreDialog::chosen, this,
                               [this, path](const QString &backup) { m_work->restore(path, backup); });
                           openBeside(dialog);
                       }});
    }
    if (const QString left = std::exchange(m_left, {}); !left.isEmpty() && left != path) {
        m_afterOpening = {{MessageBar::Severity::Error, error.sentence(), wayOut}};
        m_opener->open({left});
        return;
    }
    m_messages->show(error, wayOut);
    Q_EMIT settled();
}

void MainWindow::showBanner()
{
    QList<MessageBar::Message> messages = std::exchange(m_afterOpening, {}) + m_safety->messages();
    if (messages.isEmpty() && isSample(m_page->project()->path())) {
        messages.append({MessageBar::Severity::Information,
            tr("This is a sample to try everything on. Press J to go from statement to statement of the "
               "article; select words and press T to tag them."),
            {{tr("Start your own project…"), [this] { newProject({}); }}}});
    }
    m_messages->stand(messages);
}

ImportDialog *MainWindow::newProjectDialog()
{
    const auto create = [this](ImportDialog &decided, const ImportDialog::Done &done) {
        const auto show = [this, done](const Library::ProjectResult &project) {
            if (project) {
                closeProject();
                showProject(*project);
            }
            done(project ? std::nullopt : std::optional(project.error()));
        };
        return Library::createProject(decided.projectPath(), decided.documents(), show, &decided, m_opener->pool());
    };
    auto *dialog = new ImportDialog(ImportDialog::Purpose::New, m_settings, m_themes.theme(), create, this);
    openBeside(dialog);
    return dialog;
}

void MainWindow::newProject(const QStringList &files)
{
    ImportDialog *dialog = newProjectDialog();
    if (files.isEmpty())
        dialog->chooseFiles();
    else
        dialog->addFiles(files);
}

void MainWindow::newFromClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList files = copied ? droppedPaths(*copied) : QStringList();
    const bool adds = m_page != nullptr && !m_page->project()->isReadOnly();
    if (!files.isEmpty()) {
        adds ? m_page->documents().addFiles(files) : newProject(files);
        return;
    }
    const auto document = documentFrom(copied);
    if (!document) {
        m_messages->show(MessageBar::Severity::Information,
            tr("There is no text on the clipboard. Copy some in another program, then choose this again."));
        return;
    }
    adds ? m_page->documents().addDocument(*document) : newProjectDialog()->addDocument(*document);
}

void MainWindow::chooseProject()
{
    auto *dialog = new QFileDialog(
        this, tr("Open Project"), m_settings.folder(), tr("Crossread projects (*.crossread);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        openFiles({path});
    });
    openBeside(dialog);
}

}
