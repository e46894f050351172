// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "window/desk/messagebar.h"

#include <QMainWindow>

#include <any>
#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

class ImportDialog;
class Actions;
class FileWork;
class ForeignImport;
class ProjectOpener;
class ProjectPage;
class SafetyController;
class Settings;
class StartPage;
class ThemeManager;

/// The window: menus, and below them the start page or the open project. It only assembles; what happens in a project is
/// the controllers' business.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings &settings, ThemeManager &themes);
    ~MainWindow() override;

    /// A project, or texts to read in one; nothing: the start page.
    void openFiles(const QStringList &files);
    void openSample();
    void closeProject();
    /// Takes the open project from a window that is about to go.
    void takeOver(MainWindow &other);
    /// Asked before files are opened here: true where another window has their project, and shows it instead.
    void setOthers(std::function<bool(const QStringList &files)> others) { m_others = std::move(others); }
    [[nodiscard]] bool hasProjectOf(const QStringList &files) const; ///< open, or being opened
    [[nodiscard]] bool isFree() const; ///< on the start page, and at nothing

    [[nodiscard]] ProjectPage *page() const { return m_page; } ///< null on the start page
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] bool failed() const { return m_failed; } ///< the last request to open something did not succeed

Q_SIGNALS:
    /// What was asked for is there with everything on it, or it failed and the window says why.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createMenus();
    void fillRecent(QMenu &menu);
    void connectActions();
    void showProject(const std::shared_ptr<Project::Project> &project);
    void noteRecent(const QString &path);
    void showFailure(const Core::Error &error);
    void showBanner();
    [[nodiscard]] bool addsTo(const QStringList &files) const; ///< the open project, when they are dropped
    [[nodiscard]] QString whatBecomesOf(const QStringList &files) const;
    void take(const QStringList &files);
    void newFromClipboard();
    [[nodiscard]] ImportDialog *newProjectDialog();
    void newProject(const QStringList &files);
    void chooseProject();
    void updateOpen();
    void connectFileWork();
    void closeForAnother(); ///< which is opened next; where that fails, this one comes again
    void leaveFor(const std::function<void()> &work);

    Settings &m_settings;
    ThemeManager &m_themes;
    Actions *m_actions;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    StartPage *m_start;
    ProjectOpener *m_opener;
    FileWork *m_work;
    ForeignImport *m_import;
    QList<MessageBar::Message> m_afterOpening; ///< what is said of the project that is being opened
    std::function<bool(const QStringList &)> m_others;
    QString m_left; ///< the project that another is being opened instead of; gone back to where that fails
    QList<std::any> m_unkept; ///< what was typed in a project that took nothing any more
    ProjectPage *m_page = nullptr;
    SafetyController *m_safety = nullptr; ///< of the open project
    bool m_failed = false;
};

}
