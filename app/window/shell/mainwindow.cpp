// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/features.h"
#include "window/shell/mainwindow.h"

#include "core/givingway.h"
#include "library/job.h"
#include "project/project.h"
#include "window/shell/help.h"
#include "window/desk/actions.h"
#include "window/shell/commandpalette.h"
#include "window/pages/documentcontroller.h"
#include "window/widgets/icons.h"
#include "window/importing/filedrops.h"
#include "window/importing/filegathering.h"
#include "window/importing/unreadlist.h"
#include "window/shell/citationmenu.h"
#include "window/shell/filework.h"
#include "window/shell/foreignimport.h"
#include "window/shell/papers.h"
#include "window/shell/projectopener.h"
#include "window/shell/projectpage.h"
#include "window/shell/safetycontroller.h"
#include "window/desk/projectplaces.h"
#include "window/desk/recentfiles.h"
#include "window/desk/settings.h"
#include "window/shell/settingsdialog.h"
#include "window/shell/shortcutdialog.h"
#include "window/shell/startpage.h"
#include "window/desk/thememanager.h"
#include "window/shell/typographypopover.h"

#include <QApplication>
#include <QAbstractButton>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <mutex>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

bool hasProject(const QStringList &files)
{
    return std::ranges::any_of(
        files, [](const QString &file) { return file.endsWith(".crossread"_L1, Qt::CaseInsensitive); });
}

template <typename Dialog>
void openDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}

MainWindow::MainWindow(Settings &settings, ThemeManager &themes)
    : m_settings(settings)
    , m_themes(themes)
    , m_actions(new Actions(actionList(), settings, this))
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(settings, *m_actions))
    , m_opener(new ProjectOpener(settings, this))
    , m_work(new FileWork(*m_messages, this))
    , m_import(new ForeignImport(*m_work, *m_messages, settings, this))
{
    static std::once_flag first;
    std::call_once(first, [] { Core::giveWay(*QThreadPool::globalInstance()); });
    new FileDrops(
        this, [this](const QStringList &files) { return whatBecomesOf(files); },
        [this](const QStringList &files) { take(files); });
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(centre);
    createMenus();
    connectActions();
    connectFileWork();
    connect(m_start, &StartPage::openRequested, this, [this](const QString &path) { openFiles({path}); });
    connect(m_opener, &ProjectOpener::opened, this,
        [this](const std::shared_ptr<Project::Project> &project, const QList<Core::Error> &unread) {
            showProject(project);
            showUnread(*m_messages, unread);
        });
    connect(m_opener, &ProjectOpener::failed, this, &MainWindow::showFailure);
    connect(m_opener, &ProjectOpener::progressed, this, [this](const QString &name, int permille) {
        m_messages->showProgress(tr("Reading “%1” …").arg(name), permille, [this] { m_opener->cancel(); });
    });
    connect(
        &m_settings, &Settings::notKept, this,
        [this] {
            if (m_messages->isVisible())
                return; // what is said of a project matters more
            m_messages->show(MessageBar::Severity::Warning,
                tr("Settings cannot be kept: “%1” cannot be written. What you choose holds until Crossread is closed.")
                    .arg(QDir::toNativeSeparators(m_settings.path())));
        },
        Qt::QueuedConnection); // what is said of a project that is being opened comes first
    if (const QString copy = m_settings.damagedCopy(); !copy.isEmpty()) {
        m_messages->show(MessageBar::Severity::Warning,
            tr("The settings were damaged. What could not be read of them is as it was at first; the file as it was is “%1”.")
                .arg(QDir::toNativeSeparators(copy)));
    }
    // Colours of icons are the palette's; they are made anew from it, not kept.
    connect(&themes, &ThemeManager::themeChanged, this, qOverload<>(&QWidget::update));
    if (!restoreGeometry(settings.windowGeometry())) {
        const QSize room = screen()->availableSize();
        resize(QSize(1280, 860).boundedTo(room * 0.95));
    }
    updateOpen();
    m_start->setFocus();
}

MainWindow::~MainWindow()
{
    delete m_page; // before the actions that it uses
}

void MainWindow::createMenus()
{
    for (const MenuId id :
        {MenuId::Project, MenuId::Edit, MenuId::View, MenuId::Annotate, MenuId::Compare, MenuId::Go, MenuId::Help}) {
        QMenu *menu = m_actions->createMenu(id, this);
        menuBar()->addMenu(menu);
        if (id == MenuId::View) {
            QAction *before = m_actions->get(u"view.swap"_s);
            menu->insertMenu(before, m_actions->createMenu(MenuId::Paper, menu));
            menu->insertMenu(before, m_actions->createMenu(MenuId::Panels, menu));
        } else if (id == MenuId::Go) {
            menu->addMenu(m_actions->createMenu(MenuId::GoTo, menu));
        } else if (id == MenuId::Edit) {
            menu->insertMenu(m_actions->get(u"edit.selectSentence"_s), m_actions->createMenu(MenuId::Citation, menu));
        } else if (id == MenuId::Project) {
            auto *recent = new QMenu(tr("Open &Recent"), menu);
            menu->insertMenu(m_actions->get(u"project.sample"_s), recent);
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
        }
    }
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(2);
    for (const QString &id : {u"edit.undo"_s, u"edit.redo"_s, u"go.back"_s, u"go.forward"_s, u"view.typography"_s}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions->get(id));
        button->setObjectName("button."_L1 + id);
        button->setAutoRaise(true);
        button->setAccessibleName(m_actions->get(id)->text().remove(u'&').remove(u'…'));
        row->addWidget(button);
    }
    menuBar()->setCornerWidget(corner);
}

void MainWindow::fillRecent(QMenu &menu)
{
    menu.clear();
    const QStringList paths = m_settings.recentProjects();
    for (const QString &path : paths) {
        QAction *action = menu.addAction(
            QFileInfo(path).completeBaseName().replace(u'&', "&&"_L1), this, [this, path] { openFiles({path}); });
        action->setEnabled(QFileInfo::exists(path));
    }
    if (paths.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::connectActions()
{
    connectPapers(*m_actions, m_settings, this);
    connectCitationStyles(*m_actions, m_settings, this);
    const auto on = [this](
                        const QString &id, auto act) { connect(m_actions->get(id), &QAction::triggered, this, act); };
    on(u"project.new"_s, [this] { newProject({}); });
    on(u"project.open"_s, [this] { chooseProject(); });
    on(u"project.import"_s, [this] { m_import->choose(); });
    on(u"document.clipboard"_s, [this] { newFromClipboard(); });
    on(u"project.sample"_s, [this] { openSample(); });
    on(u"project.close"_s, [this] { closeProject(); });
    on(u"app.quit"_s, [] { QApplication::closeAllWindows(); });
    on(u"edit.shortcuts"_s, [this] { openDialog(new ShortcutDialog(m_settings, *m_actions, this)); });
    on(u"edit.settings"_s, [this] { openDialog(new SettingsDialog(m_settings, this)); });
    new Help(*m_actions, this);
    on(u"help.palette"_s, [this] { (new CommandPalette(*m_actions, this))->show(); });
    on(u"view.typography"_s, [this] {
        (new TypographyPopover(m_settings, this))->popUp(findChild<QToolButton *>(u"button.view.typography"_s));
    });
    on(u"view.fullScreen"_s, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::openFiles(const QStringList &files)
{
    if (m_work->isBusy())
        return; // it is at a project's file, and opens it then
    if (m_others && m_others(files))
        return;
    if (files.isEmpty()) {
        m_failed = false;
        Q_EMIT settled();
        return;
    }
    closeForAnother(); // it may be the one that is asked for
    m_opener->open(files);
}

void MainWindow::openSample()
{
    if (m_work->isBusy() || (m_others && m_others({samplePath()})))
        return;
    closeForAnother();
    m_opener->openSample();
}

bool MainWindow::hasProjectOf(const QStringList &files) const
{
    if (files.isEmpty())
        return false;
    if (m_page == nullptr)
        return m_opener->isOpening(files);
    const QString meant = m_opener->projectMeant(files);
    return !meant.isEmpty() && QFileInfo(meant) == QFileInfo(m_page->project()->path());
}

bool MainWindow::isFree() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    return m_page == nullptr && !m_opener->isOpening() && !m_work->isBusy()
        && std::ranges::none_of(dialogs, &QWidget::isVisible);
}

void MainWindow::closeProject()
{
    m_opener->cancel();
    m_messages->reset();
    m_afterOpening.clear();
    m_left.clear();
    m_unkept.clear();
    m_failed = false;
    if (m_page == nullptr)
        return;
    m_page->keep();
    delete std::exchange(m_safety, nullptr);
    delete std::exchange(m_page, nullptr);
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
    updateOpen();
}

void MainWindow::closeForAnother()
{
    const QString left = m_page == nullptr ? QString() : m_page->project()->path();
    closeProject();
    m_left = left;
}

void MainWindow::takeOver(MainWindow &other)
{
    restoreGeometry(other.saveGeometry());
    if (other.m_page == nullptr)
        return;
    const std::shared_ptr<Project::Project> project = other.m_page->project();
    other.closeProject();
    showProject(project);
}

void MainWindow::noteRecent(const QString &path)
{
    m_settings.addRecentProject(path);
    if (m_settings.tellsDesktop()) // where it cannot be told, the project is open all the same
        new Library::Job(
            [path, list = recentFilesPath()](const Core::Progress &) { return noteRecentFile(list, path); },
            [](bool) {}, this);
}

void MainWindow::showProject(const std::shared_ptr<Project::Project> &project)
{
    m_messages->reset();
    m_left.clear();
    if (!m_settings.coder().isEmpty())
        project->setCoder(m_settings.coder());
    if (!isSample(project->path()))
        noteRecent(project->path());
    m_page = new ProjectPage(project, *m_actions, m_settings, m_themes);
    connect(m_page, &ProjectPage::settled, this, &MainWindow::settled);
    connect(project.get(), &Project::Project::strayed, this, [this](const Core::Error &error) {
        if (m_safety != nullptr)
            return; // which tells
        // The project is closed by now. Where another one comes next, it is said there.
        m_messages->show(error);
        m_afterOpening.append({MessageBar::Severity::Error, error.sentence()});
    });
    const QString path = project->path();
    m_safety = new SafetyController(project, *m_actions, m_settings, *m_messages, this);
    connect(m_safety, &SafetyController::restoreWanted, this, [this, path](const QString &backup) {
        closeProject();
        m_work->restore(path, backup);
    });
    connect(m_safety, &SafetyController::settleWanted, this, [this](const QString &rescued, const QString &place) {
        leaveFor([this, rescued, place] { m_work->settle(rescued, place); });
    });
    connect(m_safety, &SafetyController::openWanted, this,
        [this](const QString &file) { leaveFor([this, file] { m_opener->open({file}); }); });
    connect(m_safety, &SafetyController::recoverWanted, this, [this, path] { m_work->recover(path); });
    m_stack->addWidget(m_page);
    updateOpen();
    showBanner();
    // Building a page takes half of what a window may stand still, filling it the other half.
    QTimer::singleShot(0, m_page, [this] {
        m_stack->setCurrentWidget(m_page);
        m_page->restore();
        if (m_settings.backups())
            m_page->project()->keepBackups({Project::usualBackupRoot(), {}});
        m_page->resume(std::exchange(m_unkept, {}));
    });
}

void MainWindow::updateOpen()
{
    m_actions->setOpen(m_page != nullptr, m_page != nullptr && !m_page->project()->isReadOnly());
    setWindowTitle(m_page == nullptr ? u"Crossread"_s : m_page->project()->name());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    closeProject();
    event->setAccepted(m_afterOpening.isEmpty()); // else closing had something to say, which is to be read
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget()); // outside dialogs a button lets Enter go by
    if (button != nullptr && button->isEnabled() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::addsTo(const QStringList &files) const
{
    return !hasProject(files) && m_page != nullptr && !m_page->project()->isReadOnly();
}

QString MainWindow::whatBecomesOf(const QStringList &files) const
{
    if (addsTo(files))
        return tr("Add %n document(s) to “%1”", nullptr, int(files.size())).arg(m_page->project()->name());
    return hasProject(files) ? tr("Open the project")
                             : tr("Begin a new project with %n document(s)", nullptr, int(files.size()));
}

void MainWindow::take(const QStringList &files)
{
    if (addsTo(files))
        m_page->documents().addFiles(files);
    else if (hasProject(files))
        openFiles(files);
    else
        newProject(files);
}

}
